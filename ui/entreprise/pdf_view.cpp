// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/pdf_view.h"

#include "ui/entreprise/pdf_canvas.h"
#include "ui/entreprise/pdf_printing.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/empty_state.h"

#include <QComboBox>
#include <QCoroTask>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>

#include <cmath>

namespace agrafe::ui {

using namespace std::chrono_literals;

PdfView::PdfView(pdf::Renderer &renderer, QWidget *parent)
    : QWidget(parent)
    , m_renderer(renderer)
    , m_save(new QPushButton(tr("Enregistrer…"), this))
    , m_documentBox(new QComboBox(this))
    , m_pagesButton(new QToolButton(this))
    , m_zoomLabel(new QLabel(this))
    , m_pageList(new QListWidget(this))
    , m_canvas(new PdfCanvas(renderer, this))
    , m_nothing(new EmptyState(QStringLiteral("document"), {}, {}, this))
{
    build();
    m_searchPause.setSingleShot(true);
    m_searchPause.setInterval(300ms);
    connect(&m_searchPause, &QTimer::timeout, this, &PdfView::search);
    connect(m_canvas, &PdfCanvas::zoomChanged, this,
            [this] { m_zoomLabel->setText(tr("%1\u00a0%").arg(std::lround(m_canvas->zoom() * 100))); });
    connect(m_canvas, &PdfCanvas::pageChanged, this, &PdfView::updatePageText);
    connect(m_canvas, &PdfCanvas::failed, this,
            [this](const Failure &failure) { say(failure.sentence, failure.nextAction); });
    connect(m_documentBox, &QComboBox::activated, this, &PdfView::showDocument);
    connect(m_pageList, &QListWidget::currentRowChanged, m_canvas, &PdfCanvas::goToPage);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(currentDocument()); });
}

PdfView::~PdfView()
{
    m_stop.request_stop();
}

QToolButton *PdfView::tool(const QString &sign, const QString &name, const QKeySequence &shortcut)
{
    auto *button = new QToolButton(this);
    button->setFixedWidth(scaled(27));
    setSign(button, sign);
    button->setAccessibleName(name);
    button->setToolTip(shortcut.isEmpty() ? name
                                          : QStringLiteral("%1 (%2)").arg(
                                                name, shortcut.toString(QKeySequence::NativeText)));
    if (!shortcut.isEmpty())
        new QShortcut(shortcut, this, button, &QToolButton::click); // from the list too, while it is seen
    return button;
}

QWidget *PdfView::buildTools()
{
    auto *bar = new QWidget(this);
    setSign(m_save, QStringLiteral("enregistrer"));
    setButtonKind(m_save, ButtonKind::Outlined, true);
    m_save->setAccessibleName(tr("Enregistrer…"));
    m_save->setToolTip(tr("Enregistrer ce document (Ctrl+S)"));
    m_documentBox->setAccessibleName(tr("Document de la pièce"));
    auto *print = tool(QStringLiteral("imprimer"), tr("Imprimer…"), QKeySequence::Print);
    auto *open =
        tool(QStringLiteral("ouvrir"), tr("Ouvrir avec le programme du poste"), Qt::CTRL | Qt::Key_O);
    auto *again = tool(QStringLiteral("redemander"), tr("Redemander au fournisseur"));
    auto *find = tool(QStringLiteral("chercher"), tr("Chercher dans le document"), QKeySequence::Find);
    auto *less = tool(QStringLiteral("moins"), tr("Réduire"), QKeySequence::ZoomOut);
    auto *more = tool(QStringLiteral("plus"), tr("Agrandir"), QKeySequence::ZoomIn);
    connect(print, &QToolButton::clicked, this, &PdfView::print);
    connect(open, &QToolButton::clicked, this, [this] { Q_EMIT openRequested(currentDocument()); });
    connect(again, &QToolButton::clicked, this, &PdfView::askAgainRequested);
    connect(find, &QToolButton::clicked, this, &PdfView::openSearch);
    connect(less, &QToolButton::clicked, this, [this] { m_canvas->setZoom(m_canvas->zoom() / 1.25); });
    connect(more, &QToolButton::clicked, this, [this] { m_canvas->setZoom(m_canvas->zoom() * 1.25); });
    m_zoomLabel->setAlignment(Qt::AlignCenter);
    m_zoomLabel->setMinimumWidth(scaled(42));
    setTextRole(m_zoomLabel, TextRole::Base);
    m_pagesButton->setCheckable(true);
    m_pagesButton->setToolTip(tr("Liste des pages"));
    m_pagesButton->setAccessibleName(tr("Liste des pages"));
    connect(m_pagesButton, &QToolButton::toggled, m_pageList, &QWidget::setVisible);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->setSpacing(0);
    layout->addWidget(m_save);
    layout->addSpacing(4);
    layout->addWidget(m_documentBox);
    for (QWidget *one : std::initializer_list<QWidget *>{print, open, again, find})
        layout->addWidget(one);
    layout->addStretch();
    for (QWidget *one : std::initializer_list<QWidget *>{less, m_zoomLabel, more, m_pagesButton})
        layout->addWidget(one);
    QWidget *before = m_save;
    for (QWidget *one : std::initializer_list<QWidget *>{m_documentBox, print, open, again, find, less, more,
                                                         m_pagesButton, m_pageList, m_canvas}) {
        setTabOrder(before, one);
        before = one;
    }
    return bar;
}

QWidget *PdfView::buildSearch()
{
    m_searchBar = new QWidget(this);
    m_searchEdit = new QLineEdit(m_searchBar);
    m_searchEdit->setPlaceholderText(tr("Chercher dans le document"));
    m_searchEdit->setAccessibleName(tr("Chercher dans le document"));
    m_searchCount = new QLabel(m_searchBar);
    setTextRole(m_searchCount, TextRole::Small, mutedInk);
    auto *previous = tool(QStringLiteral("haut"), tr("Précédent"), QKeySequence::FindPrevious);
    auto *next = tool(QStringLiteral("bas"), tr("Suivant"), QKeySequence::FindNext);
    auto *close = tool(QStringLiteral("fermer"), tr("Fermer la recherche"));
    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_searchEdit, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(m_searchEdit, &QLineEdit::textChanged, this, [this] { m_searchPause.start(); });
    const auto hideSearch = [this] {
        m_searchBar->hide();
        m_canvas->setMatches({}, -1);
        m_canvas->setFocus(Qt::OtherFocusReason);
    };
    connect(close, &QToolButton::clicked, this, hideSearch);
    auto *escape = new QShortcut(Qt::Key_Escape, m_searchBar, hideSearch);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    auto *layout = new QHBoxLayout(m_searchBar);
    layout->setContentsMargins(16, 0, 12, 6);
    layout->setSpacing(4);
    layout->addWidget(m_searchEdit, 1);
    for (QWidget *one : std::initializer_list<QWidget *>{m_searchCount, previous, next, close})
        layout->addWidget(one);
    m_searchBar->hide();
    return m_searchBar;
}

void PdfView::build()
{
    m_pageList->setAccessibleName(tr("Liste des pages"));
    m_pageList->setFixedWidth(scaled(96));
    m_pageList->setFrameShape(QFrame::NoFrame);
    m_pageList->hide();
    auto *pages = new QWidget(this);
    auto *row = new QHBoxLayout(pages);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_pageList);
    row->addWidget(m_canvas, 1);
    m_tools = buildTools();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(buildSearch());
    m_stack = new QStackedLayout;
    m_stack->addWidget(pages);
    m_stack->addWidget(m_nothing);
    layout->addLayout(m_stack, 1);
}

void PdfView::setDocuments(const QList<entreprise::FetchedDocument> &documents)
{
    const auto sums = [](const QList<entreprise::FetchedDocument> &list) {
        QStringList out;
        for (const auto &one : list)
            out << one.sha256;
        return out;
    };
    if (!m_documents.isEmpty() && sums(documents) == sums(m_documents))
        return;
    m_documents = documents;
    m_documentBox->clear();
    for (qsizetype i = 0; i < documents.size(); ++i)
        m_documentBox->addItem(tr("%1 sur %2").arg(i + 1).arg(documents.size()));
    // The choice takes the room of a word: the list beside keeps its width.
    const bool several = documents.size() > 1;
    m_documentBox->setVisible(several);
    m_save->setText(several ? QString() : tr("Enregistrer…"));
    m_tools->show();
    if (!documents.isEmpty())
        showDocument(0);
}

void PdfView::say(const QString &title, const QString &sentence)
{
    m_nothing->setTexts(title, sentence);
    m_stack->setCurrentWidget(m_nothing);
    m_inspecting = false;
    if (m_documents.isEmpty())
        m_tools->hide();
}

int PdfView::currentDocument() const
{
    return std::max(m_documentBox->currentIndex(), 0);
}

void PdfView::showDocument(int document)
{
    m_stop.request_stop();
    m_stop = {};
    m_matches.clear();
    m_searchBar->hide();
    m_canvas->clear();
    m_stack->setCurrentIndex(0);
    m_inspecting = true;
    const QByteArray pdf = m_documents.at(document).bytes;
    const std::stop_token stop = m_stop.get_token();
    QCoro::connect(m_renderer.inspect(pdf, stop), this, [this, pdf, stop](Result<pdf::DocumentInfo> info) {
        if (!stop.stop_requested())
            onInspected(pdf, info);
    });
}

void PdfView::onInspected(const QByteArray &pdf, const Result<pdf::DocumentInfo> &info)
{
    m_inspecting = false;
    if (!info)
        return say(info.error().sentence, info.error().nextAction);
    m_info = *info;
    fillPageList(static_cast<int>(info->pageSizes.size()));
    m_canvas->setDocument(pdf, *info);
    updatePageText();
    readAloud();
}

void PdfView::fillPageList(int count)
{
    m_pageList->clear();
    for (int page = 1; page <= count; ++page)
        m_pageList->addItem(tr("page %1").arg(page));
}

void PdfView::updatePageText()
{
    m_pagesButton->setText(tr("page %1 / %2").arg(m_canvas->currentPage() + 1).arg(m_info.pageSizes.size()));
}

/// A page is a picture: its words are given to screen readers beside it.
void PdfView::readAloud()
{
    const std::stop_token stop = m_stop.get_token();
    const QByteArray pdf = m_documents.value(currentDocument()).bytes;
    QCoro::connect(m_renderer.text(pdf, 0, stop), this, [this, stop](Result<QString> text) {
        if (!stop.stop_requested() && text)
            m_canvas->setAccessibleDescription(text->simplified().left(4000));
    });
}

void PdfView::openSearch()
{
    m_searchBar->show();
    m_searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_searchEdit->selectAll();
}

void PdfView::search()
{
    const std::stop_token stop = m_stop.get_token();
    const QByteArray pdf = m_documents.value(currentDocument()).bytes;
    const QString words = m_searchEdit->text();
    QCoro::connect(m_renderer.search(pdf, words, stop), this,
                   [this, stop, words](Result<QList<pdf::TextMatch>> found) {
                       if (stop.stop_requested() || !found || words != m_searchEdit->text())
                           return;
                       m_matches = *found;
                       m_match = m_matches.isEmpty() ? -1 : 0;
                       showMatch();
                   });
}

void PdfView::step(int direction)
{
    if (m_matches.isEmpty())
        return;
    m_match = static_cast<int>((m_match + direction + m_matches.size()) % m_matches.size());
    showMatch();
}

void PdfView::showMatch()
{
    m_searchCount->setText(m_matches.isEmpty() ? tr("introuvable")
                                               : tr("%1 sur %2").arg(m_match + 1).arg(m_matches.size()));
    m_canvas->setMatches(m_matches, m_match);
}

void PdfView::print()
{
    if (!m_documents.isEmpty())
        printPdf(m_renderer, m_documents.at(currentDocument()).bytes, m_info, this);
}

bool PdfView::isSettled() const
{
    return !m_inspecting && (m_stack->currentIndex() == 1 || m_canvas->isSettled());
}

} // namespace agrafe::ui
