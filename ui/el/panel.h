// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/clock.h"
#include "el/csv_writer.h"
#include "el/matrice_library.h"
#include "el/table.h"
#include "el/upload.h"
#include "settings/settings.h"
#include "ui/el/file_work.h"
#include "ui/el/report_work.h"
#include "ui/shell/command.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QStackedWidget;
class QTemporaryDir;

namespace agrafe::ui {

class Banner;
class DropPage;
class SendBar;
class WorkPage;

/// What the panel works with; all of it outlives the panel.
struct ElServices
{
    el::MatriceLibrary &matrices;
    el::SendHistory &history;
    Clock &clock;
    settings::Settings &settings;
    /// Address and token of an access to E#L, at the moment they matter.
    std::function<QCoro::Task<Result<el::SendAccess>>(habilitation::Habilitation)> access;
    /// Puts one file at E#L, once; the source stops it.
    std::function<QCoro::Task<Result<el::SendReport>>(el::SendAccess, QString file, QString fileName,
                                                      std::stop_source stop, el::Uploader::Progress)>
        send;
};

/// The E#L panel: from the workbook that was filled to the CSV that E#L takes.
class ElPanel final : public QWidget
{
    Q_OBJECT

public:
    /// A file with its corrections, and how it was opened.
    struct OpenWork
    {
        std::unique_ptr<FileWork> file; ///< none: nothing is open
        std::unique_ptr<QTemporaryDir> sampleFolder;
        QString copy;
        el::Phase phase = el::Phase::Import;
        std::optional<habilitation::Habilitation> habilitation;
        QString address; ///< where its files go, once known

        OpenWork();
        /// Nothing that another panel would miss.
        [[nodiscard]] bool isEmpty() const { return !file && address.isEmpty(); }
        OpenWork(OpenWork &&) noexcept;
        OpenWork &operator=(OpenWork &&) noexcept;
        ~OpenWork();
    };

    explicit ElPanel(const ElServices &services, QWidget *parent = nullptr);
    ~ElPanel() override;

    /// What is open leaves this panel, to go on in another one.
    [[nodiscard]] OpenWork takeWork();
    void goOnWith(OpenWork work);
    /// Corrections that no file holds yet.
    [[nodiscard]] bool hasUnkeptEdits() const;
    /// Asks before they are lost; `then` when they may be.
    void leaveProgram(std::function<void()> then);

    /// In whose name files are sent; none: they can be checked and written all the same.
    void setHabilitation(const std::optional<habilitation::Habilitation> &habilitation,
                         const QString &fictitious = {});
    /// Corrections of the file that is open are lost without a question.
    void openFile(const QString &path);
    /// The same once the corrections of the file shown may be left; nothing while a job runs on it.
    void takeFile(const QString &path);
    void openSample();
    /// An organisation's matrice, from its Excel or CSV file, or ours.
    void importMatrice(const QString &path);
    void showHistory();
    void askFile();
    void askMatrice();
    void showMatrices();
    /// The next sub-version of a dossier: the current cell's, when it holds a number.
    void askNumber();
    void saveTemplate();
    /// Lines of the palette that need no file; `panel` shows the panel, and makes it first when it must.
    [[nodiscard]] static QList<Command> startCommands(const std::function<ElPanel *()> &panel,
                                                      const settings::Settings &settings);
    /// What can be done with the file that is open.
    [[nodiscard]] QList<Command> commands();
    [[nodiscard]] FileWork *work() const { return m_work.get(); }
    [[nodiscard]] WorkPage *page() const { return m_page; }
    [[nodiscard]] DropPage *dropPage() const { return m_drop; }
    [[nodiscard]] QStringList recents() const;
    /// The file's own message above everything, empty when there is none.
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void summaryChanged(const QString &sentence);
    void news(const QString &sentence);
    void habilitationRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectParts();
    void makePage();
    void connectPage();
    void connectWork(FileWork *work);
    void addShortcuts();
    void showKeys();
    [[nodiscard]] QList<Command> problemCommands();
    [[nodiscard]] QList<Command> outCommands();
    [[nodiscard]] QList<Command> checkCommands();
    void usePhase(el::Phase phase);
    [[nodiscard]] QString samplePath();
    void open(const QString &path, const ReportPtr &report = {}, const QString &sheet = {});
    void chooseSheet(const QString &name);
    void forgetNext();
    void showWork(std::unique_ptr<FileWork> work);
    void showNext(const FileWork *work);
    void showBefore();
    void lookForReport(const QString &path);
    void sayForeignReport(const QString &path);
    void showRemarks();
    void onMatriceImported(const el::MatriceEntry &entry);
    void leaveFile(std::function<void()> then);
    void askToLeave(const QString &loss, std::function<void()> then);
    void chooseMatrice(const el::MatriceEntry &entry);
    void useMatrice(const el::MatriceEntry &entry);
    bool keepMatrice(const el::MatriceEntry &entry);
    void forgetRemovedMatrice();
    void onLoaded(FileWork *work);
    void onFailed(FileWork *work, const Failure &failure);
    void say(const Failure &failure);
    void remember(const QString &path);
    void updateSummary();
    void confirmRepairs(const std::optional<el::Rule> &rule);
    void exportProblems();
    void exportCorrections();
    void printProblems();
    void saveCopy();
    void savePage();
    [[nodiscard]] std::function<QStringList(const el::Table &)> pageMaker() const;
    /// Asks where, then lets another thread write there.
    void saveAs(const QString &title, const QString &suffix, const QString &kind,
                std::function<FileWork::Job(const QString &path)> jobOf,
                const std::function<void()> &written = {});
    void lend(FileWork::Job job, const std::function<void()> &written = {});
    void writeCsv();
    void send();
    void updateNextStep();
    void updateSentToday();
    void keepRows(qint64 rows);
    [[nodiscard]] static bool isSameAccess(const std::optional<habilitation::Habilitation> &one,
                                           const std::optional<habilitation::Habilitation> &other);
    /// Where the agent last worked; at first, at home.
    [[nodiscard]] QString folder() const;
    void rememberFolder(const QString &path);
    [[nodiscard]] QString exportName() const;
    [[nodiscard]] Result<el::Matrice> currentMatrice();
    [[nodiscard]] el::CheckOptions checkOptions() const;

    ElServices m_services;
    std::optional<habilitation::Habilitation> m_habilitation;
    QString m_fictitious;
    Banner *m_banner;
    bool m_asksForAccess = false; ///< that is what the banner says
    QStackedWidget *m_pages;
    DropPage *m_drop;
    WorkPage *m_page = nullptr;
    SendBar *m_sendBar = nullptr;
    std::unique_ptr<QTemporaryDir> m_sampleFolder; ///< workbooks are read from the disk
    std::unique_ptr<FileWork> m_work;              ///< shown
    std::unique_ptr<FileWork> m_next;              ///< on its way: no row of it was read yet
    std::unique_ptr<FileWork> m_before;            ///< shown again should reading m_work fail
    QString m_matricePath;
    QString m_copy;    ///< of a file sent: none of the files that the agent opened
    int m_asked = 0;   ///< files that may be reports
    QString m_address; ///< where files go, once known
    el::Phase m_phase = el::Phase::Import;
};

} // namespace agrafe::ui
