// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/detail_pane.h"

#include "entreprise/file_plan.h"
#include "ui/entreprise/data_view.h"
#include "ui/entreprise/facts_page.h"
#include "ui/entreprise/french.h"
#include "ui/entreprise/happens_page.h"
#include "ui/entreprise/pdf_view.h"
#include "ui/entreprise/piece_row.h"
#include "ui/entreprise/piece_support.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/badge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace agrafe::ui {

using entreprise::Item;
using entreprise::ItemState;

namespace {

QString subtitleOf(const Item &item, const catalogue::Endpoint &endpoint)
{
    QStringList parts{endpoint.provider};
    if (item.answer) {
        parts << DetailPane::tr("demandée à %1").arg(hourText(item.answer->askedAt));
        if (item.answer->validUntil.isValid())
            parts << DetailPane::tr("valable jusqu’au %1").arg(dateText(item.answer->validUntil));
        if (item.answer->status == 0)
            parts << DetailPane::tr("aucune réponse");
    }
    return parts.join(QStringLiteral(" · "));
}

QList<QPair<QString, QString>> attemptFacts(const Item &item)
{
    QList<QPair<QString, QString>> facts;
    const QList<http::Attempt> attempts = item.answer ? item.answer->attempts : QList<http::Attempt>();
    for (qsizetype i = 0; i < attempts.size(); ++i) {
        const http::Attempt &attempt = attempts.at(i);
        QString what =
            attempt.status > 0 ? DetailPane::tr("statut %1").arg(attempt.status) : toString(attempt.kind);
        if (!attempt.code.isEmpty())
            what += DetailPane::tr(", code %1").arg(attempt.code);
        facts.append({DetailPane::tr("Essai %1, %2").arg(i + 1).arg(momentText(attempt.startedAt)),
                      DetailPane::tr("%1, en %2\u00a0ms").arg(what).arg(attempt.duration.count())});
    }
    return facts;
}

} // namespace

DetailPane::DetailPane(pdf::Renderer &renderer, QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton(this))
    , m_title(new QLabel(this))
    , m_badge(new BadgeLabel(this))
    , m_top(new QHBoxLayout)
    , m_below(new QHBoxLayout)
    , m_subtitle(new QLabel(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_pdf(new PdfView(renderer, this))
    , m_data(new DataView(this))
    , m_happens(new HappensPage(this))
    , m_attempts(new FactsPage(tr("Essais"), this))
    , m_proof(new FactsPage(tr("Preuve"), this))
{
    build();
    connectPages();
    clear();
}

void DetailPane::build()
{
    setTextRole(m_subtitle, TextRole::Small, mutedInk);
    m_subtitle->setWordWrap(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Pages de la pièce"));
    for (QWidget *page : std::initializer_list<QWidget *>{m_pdf, m_data, m_happens, m_attempts, m_proof})
        m_stack->addWidget(page);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(6, 4, 0, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    m_below->setContentsMargins(16, 2, 16, 0);
    m_below->setSpacing(8);
    m_below->addWidget(m_subtitle, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildTop());
    layout->addLayout(m_below);
    layout->addLayout(tabs);
    layout->addWidget(m_stack, 1);
    layout->addStretch(); // below a title alone
}

QLayout *DetailPane::buildTop()
{
    setTextRole(m_title, TextRole::Title);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setSign(m_back, QStringLiteral("gauche"));
    m_back->setAccessibleName(tr("Retour à la liste"));
    m_back->setToolTip(tr("Retour à la liste (Alt+←)"));
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_back->hide();
    setSign(m_more, QStringLiteral("plusmenu"));
    m_more->setAccessibleName(tr("Actions de la pièce"));
    m_more->setToolTip(tr("Actions de la pièce (touche Menu dans la liste)"));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_top->setContentsMargins(16, 12, 12, 0);
    m_top->setSpacing(8);
    m_top->addWidget(m_back, 0, Qt::AlignTop);
    m_top->addWidget(m_title, 1);
    m_top->addWidget(m_more, 0, Qt::AlignTop);
    return m_top;
}

bool DetailPane::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitTitle();
    return done;
}

/// Beside the title when both fit on one line; the title is never cut, it takes a second line.
void DetailPane::fitTitle()
{
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text()) + 2;
    const int rest = m_badge->sizeHint().width() + m_more->sizeHint().width() + 28 + 3 * 8 +
                     (m_back->isHidden() ? 0 : m_back->sizeHint().width() + 8);
    const bool beside = !m_badge->isHidden() && title + rest <= width();
    if (m_title->wordWrap() == beside) // even the same value asks for a new layout, and that for this again
        m_title->setWordWrap(!beside);
    m_title->setMaximumWidth(beside ? title : QWIDGETSIZE_MAX);
    const bool isBeside = m_top->indexOf(m_badge) >= 0;
    if (beside == isBeside && (isBeside || m_below->indexOf(m_badge) >= 0))
        return;
    m_top->removeWidget(m_badge);
    m_below->removeWidget(m_badge);
    beside ? m_top->insertWidget(2, m_badge, 100, Qt::AlignLeft)
           : m_below->insertWidget(0, m_badge, 0, Qt::AlignTop);
}

void DetailPane::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
    fitTitle();
}

void DetailPane::connectPages()
{
    const auto ask = [this](PieceAction action) {
        return [this, action] { Q_EMIT actionRequested(action); };
    };
    connect(m_back, &QToolButton::clicked, this, &DetailPane::backRequested);
    connect(m_tabs, &QTabBar::currentChanged, this, &DetailPane::turnTo);
    connect(m_pdf, &PdfView::saveRequested, this, ask(PieceAction::Save));
    connect(m_pdf, &PdfView::openRequested, this, ask(PieceAction::Open));
    connect(m_pdf, &PdfView::askAgainRequested, this, ask(PieceAction::AskAgain));
    connect(m_data, &DataView::copied, this, &DetailPane::news);
    connect(m_data, &DataView::documentRequested, this, [this] { showPage(Page::Document); });
    connect(m_happens, &HappensPage::retryRequested, this, ask(PieceAction::Retry));
    connect(m_happens, &HappensPage::stopRetryingRequested, this, ask(PieceAction::StopRetrying));
    connect(m_happens, &HappensPage::messageRequested, this, ask(PieceAction::CopyMessage));
    connect(m_happens, &HappensPage::supportRequested, this, ask(PieceAction::CopySupport));
    connect(m_happens, &HappensPage::servicesRequested, this, ask(PieceAction::Services));
}

void DetailPane::clear()
{
    m_index = -1;
    m_shown.clear();
    m_title->setText({});
    m_badge->setBadge({});
    m_subtitle->clear();
    m_more->setEnabled(false);
    fillTabs({}, 0);
    m_stack->hide();
}

void DetailPane::showTheme(const QString &title, const QString &summary)
{
    clear();
    m_title->setText(title);
    m_subtitle->setText(summary);
    m_more->hide();
    fitTitle();
}

void DetailPane::showPiece(int index, const Item &item, const catalogue::Endpoint &endpoint,
                           bool partialDiffusion, const QString &contact, const QDateTime &now)
{
    const bool other = index != m_index;
    m_index = index;
    m_stack->show();
    m_more->show();
    m_more->setEnabled(true);
    showHeader(item, endpoint);
    fillMenu(item);
    const int attempts = item.answer ? static_cast<int>(item.answer->attempts.size()) : 0;
    const QList<Page> pages = pagesOf(item, endpoint);
    const int before = m_tabs->currentIndex();
    // Who has not turned the page gets the first one, whatever it has become.
    const qsizetype kept = other || before <= 0 ? 0 : pages.indexOf(m_tabPages.value(before, Page::Document));
    fillTabs(pages, attempts);
    m_tabs->setCurrentIndex(static_cast<int>(std::max<qsizetype>(kept, 0)));
    turnTo(m_tabs->currentIndex());
    fillPages(item, endpoint, partialDiffusion, contact, now);
}

void DetailPane::showHeader(const Item &item, const catalogue::Endpoint &endpoint)
{
    m_title->setText(endpoint.title);
    m_badge->setMark(markOf(item));
    m_subtitle->setText(subtitleOf(item, endpoint));
    fitTitle();
}

/// What is asked for first comes first: the document, the data, or the reason why there is none.
QList<DetailPane::Page> DetailPane::pagesOf(const Item &item, const catalogue::Endpoint &endpoint)
{
    QList<Page> pages;
    const Mark mark = markOf(item);
    const bool document = endpoint.kind == catalogue::Kind::Document || !item.documents.isEmpty();
    const bool trouble = mark == Mark::Unknown || mark == Mark::Refused || mark == Mark::NotCovered ||
                         mark == Mark::NotConcerned || item.documentFailure;
    if (trouble)
        pages << Page::Happens;
    if (document && (mark == Mark::Proved || !item.documents.isEmpty()))
        pages << Page::Document;
    // What a failing service wrote is no data on the company.
    if (entreprise::hasData(item))
        pages << Page::Data;
    if (trouble && item.answer && !item.answer->attempts.isEmpty())
        pages << Page::Attempts;
    if (pages.isEmpty())
        pages << (document ? Page::Document : Page::Data);
    return pages << Page::Proof;
}

void DetailPane::fillTabs(const QList<Page> &pages, int attempts)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabPages = pages;
    while (m_tabs->count() > pages.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int tab = 0; tab < pages.size(); ++tab) {
        const QString text = [&] {
            switch (pages.at(tab)) {
            case Page::Document:
                return tr("Document");
            case Page::Data:
                return tr("Données");
            case Page::Happens:
                return tr("Ce qui se passe");
            case Page::Attempts:
                return tr("Essais %1").arg(attempts);
            case Page::Proof:
                break;
            }
            return tr("Preuve");
        }();
        tab < m_tabs->count() ? m_tabs->setTabText(tab, text) : static_cast<void>(m_tabs->addTab(text));
    }
    m_tabs->setVisible(!pages.isEmpty());
    m_tabs->updateGeometry(); // the first tabs came while its signals were quiet
}

void DetailPane::turnTo(int tab)
{
    if (tab < 0 || tab >= m_tabPages.size())
        return;
    switch (m_tabPages.at(tab)) {
    case Page::Document:
        return m_stack->setCurrentWidget(m_pdf);
    case Page::Data:
        return m_stack->setCurrentWidget(m_data);
    case Page::Happens:
        return m_stack->setCurrentWidget(m_happens);
    case Page::Attempts:
        return m_stack->setCurrentWidget(m_attempts);
    case Page::Proof:
        return m_stack->setCurrentWidget(m_proof);
    }
}

void DetailPane::fillPages(const Item &item, const catalogue::Endpoint &endpoint, bool partialDiffusion,
                           const QString &contact, const QDateTime &now)
{
    m_happens->showPiece(item, endpoint, contact, now);
    m_attempts->setFacts(attemptFacts(item));
    m_proof->setFacts(proofFacts(item, endpoint));
    fillDocument(item);
    // The data are written again only when another answer came: the place of the reader stays.
    const QString answer = QStringLiteral("%1 %2 %3 %4")
                               .arg(item.endpointId, item.answer ? item.answer->requestId : QString())
                               .arg(item.answer ? item.answer->askedAt.toMSecsSinceEpoch() : 0)
                               .arg(partialDiffusion);
    if (answer == m_shown)
        return;
    m_shown = answer;
    if (item.answer)
        m_data->setAnswer(endpoint.version(item.version), *item.answer, partialDiffusion);
    else
        m_data->clear();
}

void DetailPane::fillDocument(const Item &item)
{
    m_pdf->setDocuments(item.documents);
    if (!item.documents.isEmpty())
        return;
    if (item.documentFailure)
        m_pdf->say(tr("Le document n’est pas arrivé"), item.documentFailure->sentence);
    else if (isSettled(item))
        m_pdf->say(tr("Pas de document"), tr("Cette pièce n’a pas donné de document."));
    else
        m_pdf->say(tr("Le document arrive"), tr("Il s’affiche ici dès qu’il est reçu."));
}

void DetailPane::fillMenu(const Item &item)
{
    m_menu->clear();
    const QList<PieceActionText> actions = actionsOf(item);
    for (const PieceActionText &one : actions) {
        QAction *action = m_menu->addAction(
            icon(one.sign), one.text + (one.shortcut.isEmpty() ? QString() : u'\t' + one.shortcut));
        connect(action, &QAction::triggered, this,
                [this, what = one.action] { Q_EMIT actionRequested(what); });
    }
}

void DetailPane::tick(const QDateTime &now)
{
    m_happens->tick(now);
}

void DetailPane::showHappening()
{
    showPage(Page::Happens);
}

void DetailPane::showPage(Page page)
{
    if (const auto tab = m_tabPages.indexOf(page); tab >= 0)
        m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void DetailPane::focusContent()
{
    m_tabs->setFocus(Qt::TabFocusReason);
}

int DetailPane::currentDocument() const
{
    return m_pdf->currentDocument();
}

} // namespace agrafe::ui
