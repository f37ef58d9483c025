// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/file_view.h"

#include "ui/entreprise/identity_block.h"
#include "ui/entreprise/pieces_side.h"
#include "ui/entreprise/pieces_view.h"
#include "ui/entreprise/separator.h"
#include "ui/entreprise/summary_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/reading_order.h"

#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace std::chrono_literals;

namespace {

constexpr int narrowBelow = 760; // list and detail side by side need more
constexpr int lowBelow = 400;
const QString splitterState = QStringLiteral("entreprise/separateur");

} // namespace

FileView::FileView(const catalogue::Catalogue &catalogue, pdf::Renderer &renderer,
                   settings::Settings &settings, PiecesModel::Now now, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_now(std::move(now))
    , m_pieces(new PiecesModel(catalogue, m_now, this))
    , m_identity(new IdentityBlock(this))
    , m_side(new PiecesSide(m_pieces, this))
    , m_detail(new DetailPane(renderer, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    build();
    connectParts();
    addShortcuts();
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &FileView::onTick);
    m_tick.start();
}

FileView::~FileView()
{
    m_settings.setState(splitterState, m_splitter->saveState());
}

void FileView::build()
{
    m_side->setProperty("agrafeRegion", true);
    m_detail->setProperty("agrafeRegion", true);
    m_detail->setBackgroundRole(QPalette::Base);
    m_detail->setAutoFillBackground(true);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 61);
    m_splitter->setStretchFactor(1, 39);
    m_splitter->setSizes({668, 428});
    m_splitter->restoreState(m_settings.state(splitterState).toByteArray());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_identity);
    layout->addWidget(separator(this));
    layout->addWidget(m_splitter, 1);
    readAsLaidOut(this); // it is made when the window is already read
}

void FileView::connectParts()
{
    PiecesView *view = m_side->view();
    connect(view, &PiecesView::currentPieceChanged, this, &FileView::showPiece);
    connect(view, &PiecesView::currentThemeChanged, this, &FileView::showTheme);
    connect(view, &PiecesView::linkActivated, this, &FileView::followLink);
    connect(view, &PiecesView::menuRequested, this, &FileView::showMenu);
    connect(view, &PiecesView::detailRequested, this, &FileView::openDetail);
    connect(m_detail, &DetailPane::backRequested, this, &FileView::closeDetail);
    connect(view, &PiecesView::documentRequested, this,
            [this](int item) { Q_EMIT actionRequested(item, PieceAction::Open); });
    connect(m_detail, &DetailPane::actionRequested, this, [this](PieceAction action) {
        if (m_detail->piece() >= 0)
            Q_EMIT actionRequested(m_detail->piece(), action);
    });
    connect(m_detail, &DetailPane::news, this, &FileView::news);
    connect(m_identity, &IdentityBlock::chorusRequested, this, &FileView::chorusRequested);
    connect(m_identity, &IdentityBlock::publicSheetRequested, this, &FileView::publicSheetRequested);
    connect(m_identity, &IdentityBlock::saveRequested, this, &FileView::saveRequested);
}

void FileView::addShortcuts()
{
    const auto onPiece = [this](const QKeySequence &keys, PieceAction action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, action] {
            if (m_detail->piece() >= 0)
                Q_EMIT actionRequested(m_detail->piece(), action);
            else
                Q_EMIT news(tr("Choisissez d’abord une pièce dans la liste."));
        });
    };
    onPiece(QKeySequence::Save, PieceAction::Save);
    onPiece(Qt::CTRL | Qt::Key_R, PieceAction::AskAgain);
    // From the fields above too: it is about the whole file.
    new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S, this, this, &FileView::saveRequested);
}

void FileView::setFile(const Subject &subject, const QList<entreprise::Item> &items, const QString &contact)
{
    m_contact = contact;
    m_partial = false;
    m_theme = -1;
    m_detail->clear();
    m_identity->expect(subject);
    m_pieces->setItems(items);
    m_side->selectFirst();
    m_detailOpen = false;
    showPanes();
}

bool FileView::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        fit();
    return done;
}

void FileView::fit()
{
    const bool low = height() < scaled(lowBelow);
    m_identity->setFolded(low);
    m_side->view()->setHeaderHidden(low);
    m_narrow = width() < scaled(narrowBelow);
    showPanes();
}

void FileView::showPanes()
{
    m_side->setVisible(!m_narrow || !m_detailOpen);
    m_detail->setVisible(!m_narrow || m_detailOpen);
    m_detail->setBackVisible(m_narrow);
}

void FileView::openDetail()
{
    m_detailOpen = true;
    showPanes();
    m_detail->focusContent();
}

void FileView::closeDetail()
{
    focusList();
}

void FileView::updateItem(int item, const entreprise::Item &content)
{
    m_pieces->updateItem(item, content);
    if (item == m_detail->piece())
        showPiece(item);
    else if (m_theme >= 0)
        showTheme(m_theme);
}

void FileView::addItem(const entreprise::Item &content)
{
    m_pieces->addItem(content);
}

void FileView::setIdentity(const entreprise::Identity &identity)
{
    m_identity->showIdentity(identity);
    const bool partial = identity.diffusion == entreprise::Diffusion::Partial;
    if (partial == m_partial)
        return;
    m_partial = partial;
    if (m_detail->piece() >= 0)
        showPiece(m_detail->piece());
}

void FileView::setChorusOffered(bool offered)
{
    m_identity->setChorusOffered(offered);
}

void FileView::select(int item)
{
    m_side->select(item);
}

void FileView::focusList()
{
    m_detailOpen = false;
    showPanes();
    m_side->view()->setFocus(Qt::OtherFocusReason);
}

void FileView::showPiece(int item)
{
    const entreprise::Item *piece = m_pieces->item(item);
    if (!piece)
        return;
    m_theme = -1;
    m_detail->showPiece(item, *piece, *m_pieces->endpoint(item), m_partial, m_contact, m_now());
}

void FileView::showTheme(int theme)
{
    m_theme = theme;
    m_detail->showTheme(m_pieces->titleOfTheme(theme), outcomesText(m_pieces->countsOfTheme(theme)));
}

void FileView::followLink(int item, PieceLink link)
{
    if (link == PieceLink::Retry)
        return Q_EMIT actionRequested(item, PieceAction::Retry);
    select(item);
    showPiece(item);
    m_detail->showHappening();
    if (m_narrow)
        openDetail();
}

void FileView::showMenu(int item, const QPoint &globalPosition)
{
    const entreprise::Item *piece = m_pieces->item(item);
    if (!piece)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const PieceRow row = m_pieces->indexOf(item).data(PiecesModel::RowRole).value<PieceRow>();
    if (row.link == PieceLink::Explain || row.link == PieceLink::WhoCanAsk)
        menu->addAction(icon(QStringLiteral("aide")), row.linkText, this,
                        [this, item, link = row.link] { followLink(item, link); });
    const QList<PieceActionText> actions = actionsOf(*piece);
    for (const PieceActionText &one : actions)
        menu->addAction(icon(one.sign),
                        one.text + (one.shortcut.isEmpty() ? QString() : u'\t' + one.shortcut), this,
                        [this, item, what = one.action] { Q_EMIT actionRequested(item, what); });
    menu->popup(globalPosition);
}

void FileView::onTick()
{
    m_pieces->tick();
    m_detail->tick(m_now());
}

} // namespace agrafe::ui
