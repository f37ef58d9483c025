// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/connection_pane.h"
#include "ui/chorus/invoice_tab.h"
#include "ui/shell/command.h"

#include <QMap>
#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace agrafe::ui {

class StructuresTab;

/// The Chorus Pro panel: at the left what the connection lacks, at the right invoices and structures. Where
/// both do not fit, the connection is a page that a button shows.
class ChorusPanel final : public QWidget
{
    Q_OBJECT

public:
    enum Tab : quint8 { Received, ToTreat, Issued, Works, Structures, TabCount };
    [[nodiscard]] static QString titleOf(int tab);
    /// What was read, to go on in another panel: nothing is asked again.
    struct Open
    {
        int tab = 0;
        ConnectionFacts facts[2];
        QMap<int, InvoiceTab::Reading> lists;
    };

    explicit ChorusPanel(const ChorusServices &services, QWidget *parent = nullptr);
    ~ChorusPanel() override;

    void setHabilitations(const std::optional<habilitation::Habilitation> &qualification,
                          const std::optional<habilitation::Habilitation> &production);
    /// A secret of that access is another one: what it was refused says nothing any more.
    void renewSecrets(const QUuid &id);
    void setSide(Side side);
    [[nodiscard]] Side side() const { return m_connection->side(); }
    [[nodiscard]] const std::optional<habilitation::Habilitation> &habilitation() const
    {
        return m_connection->habilitation();
    }
    /// The session can be used from now on: nothing is asked before.
    void begin();

    [[nodiscard]] Open takeOpen() const;
    /// Before the habilitations are set.
    void goOnWith(Open open);

    [[nodiscard]] ConnectionPane *connection() const { return m_connection; }
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    void showTab(int tab);
    /// Brings the steps, the open one first.
    void showConnection();
    /// The connection has no room of its own.
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    [[nodiscard]] QToolButton *connectionButton() const { return m_foldButton; }
    /// Made when it is first shown; null: the tab of structures.
    [[nodiscard]] InvoiceTab *invoiceTab(int tab);
    [[nodiscard]] StructuresTab *structures();
    /// A structure by its SIRET, from the panel of companies.
    void lookForStructure(const QString &siret);
    /// Of the list or of the structures on the screen.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QList<Command> commands();
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void summaryChanged(const QString &sentence);
    void news(const QString &sentence);
    /// The other environment was chosen: the header says whose it is.
    void sideChanged();
    /// "Connexion incomplète", or nothing.
    void connectionChanged();
    void companyRequested(const QString &siret);
    /// Nothing is set up here: an access is to be configured.
    void accessRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tellWait(const QDateTime &until);
    void build();
    QWidget *buildRight();
    void fit();
    void fold(bool folded);
    void shareRoom();
    void keepShares();
    void showPage(QWidget *page);
    void onTab(int tab);
    void renewSessions();
    void give(int tab);
    void readWhatFailed();
    void onListRead(int tab);
    void countToTreat();
    void keepToTreat(const InvoiceTab::Reading &reading);
    [[nodiscard]] std::optional<qsizetype> countOf(int tab) const;
    void updateTabs();
    void fitTabs();
    void nameTabs();
    [[nodiscard]] std::optional<chorus::Session> session() const;
    [[nodiscard]] QWidget *page(int tab);

    ChorusServices m_services;
    ConnectionPane *m_connection;
    QSplitter *m_split;
    QTabBar *m_tabs;
    QToolButton *m_foldButton;
    QStackedWidget *m_pages;
    QMap<int, InvoiceTab *> m_lists;
    StructuresTab *m_structures = nullptr;
    QMap<int, InvoiceTab::Reading> m_carried;             ///< read for a list that is not made yet
    std::optional<chorus::InvoiceCriteria> m_countedWith; ///< of the received list
    Question m_counting;
    bool m_begun = false;
    bool m_isFolded = false;
    bool m_isShort = false; ///< the titles of the tabs
    QWidget *m_right = nullptr;
};

} // namespace agrafe::ui
