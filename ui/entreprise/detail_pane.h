// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/endpoint.h"
#include "entreprise/item.h"
#include "pdf/renderer.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace agrafe::ui {

class BadgeLabel;
class DataView;
class FactsPage;
class HappensPage;
class PdfView;

/// What an action of the menu, of a button or of a link asks for.
enum class PieceAction { Retry, AskAgain, StopRetrying, Open, Save, CopySupport, CopyMessage, Services };

/// One piece, opened: its document, its data, its proof, or what happens with it.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(pdf::Renderer &renderer, QWidget *parent = nullptr);

    /// Keeps the page and the place when it is the same piece with new content.
    void showPiece(int index, const entreprise::Item &item, const catalogue::Endpoint &endpoint,
                   bool partialDiffusion, const QString &contact, const QDateTime &now);
    void clear();
    /// While no piece is chosen but a group of them.
    void showTheme(const QString &title, const QString &summary);
    void tick(const QDateTime &now);
    /// Goes to the explanation ("Que faire ?").
    void showHappening();
    void focusContent();
    /// The way back to the list, when the pane has taken its place.
    void setBackVisible(bool visible);
    [[nodiscard]] int piece() const { return m_index; }
    [[nodiscard]] int currentDocument() const;
    [[nodiscard]] PdfView *pdfView() const { return m_pdf; }
    [[nodiscard]] DataView *dataView() const { return m_data; }

Q_SIGNALS:
    void actionRequested(agrafe::ui::PieceAction action);
    void backRequested();
    void news(const QString &sentence);

protected:
    bool event(QEvent *event) override;

private:
    enum class Page { Document, Data, Happens, Attempts, Proof };
    void build();
    QLayout *buildTop();
    void fitTitle();
    void connectPages();
    void showHeader(const entreprise::Item &item, const catalogue::Endpoint &endpoint);
    void fillPages(const entreprise::Item &item, const catalogue::Endpoint &endpoint, bool partialDiffusion,
                   const QString &contact, const QDateTime &now);
    void fillDocument(const entreprise::Item &item);
    void fillTabs(const QList<Page> &pages, int attempts);
    [[nodiscard]] static QList<Page> pagesOf(const entreprise::Item &item,
                                             const catalogue::Endpoint &endpoint);
    void turnTo(int tab);
    void showPage(Page page);
    void fillMenu(const entreprise::Item &item);

    int m_index = -1;
    QString m_shown; ///< endpoint and try on display
    QList<Page> m_tabPages;
    QToolButton *m_back;
    QLabel *m_title;
    BadgeLabel *m_badge;
    QHBoxLayout *m_top;
    QHBoxLayout *m_below; ///< holds the badge when the title needs the whole line
    QLabel *m_subtitle;
    QToolButton *m_more;
    QMenu *m_menu;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    PdfView *m_pdf;
    DataView *m_data;
    HappensPage *m_happens;
    FactsPage *m_attempts;
    FactsPage *m_proof;
};

/// The actions that make sense for a piece now, in the order of menus: action, text, sign, shortcut.
struct PieceActionText
{
    PieceAction action;
    QString text;
    QString sign;
    QString shortcut;
};
[[nodiscard]] QList<PieceActionText> actionsOf(const entreprise::Item &item);

} // namespace agrafe::ui
