// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "particulier/consultations.h"
#include "particulier/variants.h"
#include "settings/settings.h"
#include "ui/habilitation/current_access.h"
#include "ui/particulier/asking.h"
#include "ui/particulier/form_needs.h"
#include "ui/shell/command.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QMenu;
class QPushButton;
class QSplitter;

namespace agrafe::ui {

class AnswersSide;
class FormSide;
class IdleEmptying;
class PersonExports;
class PersonForm;
class StatusesSide;

/// What the panel works with; all of it outlives the panel.
struct PersonServices
{
    const catalogue::Catalogue &catalogue;
    etat::Client &client;
    const CurrentAccess &access;
    const communes::Places &places;
    Clock &clock;
    settings::Settings &settings;
    /// How the journal names persons.
    std::function<QCoro::Task<particulier::FingerprintKey>()> key;
    /// The accesses of the journal that bear one of these fingerprints.
    std::function<QCoro::Task<Result<particulier::Consultations>>(QStringList)> consultations;
    QString agent;
};

/// The Particulier panel: one identity, the statuses to ask, an answer for each. Nothing of it outlives the
/// delay of the settings, the curtain or "Tout effacer".
class PersonPanel final : public QWidget
{
    Q_OBJECT

public:
    /// What goes on in another panel, made again in another language.
    struct Open
    {
        FormContent content;
        FormContent askedContent;
        QString fileNumber;
        QStringList checked;
        QMap<QString, QString> ways;
        QDateTime askedAt;
        std::unique_ptr<Asking> inquiry;
        bool any = false; ///< false: there was no panel

        Open();
        Open(Open &&) noexcept;
        Open &operator=(Open &&) noexcept;
        ~Open();
    };

    explicit PersonPanel(const PersonServices &services, QWidget *parent = nullptr);
    ~PersonPanel() override;

    [[nodiscard]] Open takeOpen();
    void goOnWith(Open open);

    void ask();
    void stop();
    /// Identity, numbers and answers leave the screen and the memory.
    void empty();
    void paste();
    void showNames();
    void exportProof();
    /// Of the person in the form, whatever was asked here.
    void showConsultations();
    /// Access or rights changed.
    void updateAccess();
    [[nodiscard]] QList<Command> commands();

    [[nodiscard]] PersonForm *form() const;
    [[nodiscard]] FormSide *formSide() const { return m_formSide; }
    [[nodiscard]] StatusesSide *statuses() const { return m_statuses; }
    [[nodiscard]] AnswersSide *answers() const { return m_answers; }
    [[nodiscard]] PersonExports *exports() const { return m_exports; }
    [[nodiscard]] Asking *inquiry() const { return m_inquiry.get(); }

Q_SIGNALS:
    void summaryChanged(const QString &sentence);
    void news(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();
    void makeHeadButtons();
    void addShortcuts();
    void fit();
    void updateNeeds();
    void updateEmptyState();
    void updateDelay();
    void markOld();
    [[nodiscard]] bool hasContent() const;
    [[nodiscard]] bool isRight();
    [[nodiscard]] QString accessObstacle() const;
    [[nodiscard]] particulier::InquiryRequest request() const;
    void start(const particulier::InquiryRequest &request);
    void connectInquiry();
    void showAnswers();
    void showStatus(int index);
    void retry(int index);
    void tryVariant(int index, int variant);
    [[nodiscard]] QList<particulier::Variant> variantsFor(const particulier::Status &status) const;
    [[nodiscard]] particulier::Status inThisLanguage(const particulier::Status &status) const;
    /// The hour at which a status is asked again by itself; invalid: it is not.
    [[nodiscard]] QDateTime nextTry(int index);
    static QCoro::Task<void> waitAndRetry(QPointer<PersonPanel> panel, Clock &clock, int index, QDateTime at,
                                          int generation, std::stop_token stop);
    void forgetInquiry();
    void updateSummary();
    void updateExports();
    void showInvented(QMenu &menu);
    [[nodiscard]] QStringList fingerprints(const particulier::FingerprintKey &key) const;

    PersonServices m_services;
    QSplitter *m_columns;
    FormSide *m_formSide;
    StatusesSide *m_statuses;
    AnswersSide *m_answers;
    IdleEmptying *m_idle;
    PersonExports *m_exports;
    QPushButton *m_proof;
    std::unique_ptr<Asking> m_inquiry;
    FormContent m_askedContent; ///< of the answers on the screen
    QDateTime m_askedAt;
    QHash<int, QDateTime> m_tries; ///< of a status, by itself
    int m_generation = 0;          ///< what was begun for an earlier identity is dropped
    bool m_toldOfSession = false;  ///< that fingerprints do not last: once is enough
    bool m_starting = false;       ///< the key of the fingerprints is being read
    TaskScope m_scope;
};

} // namespace agrafe::ui
