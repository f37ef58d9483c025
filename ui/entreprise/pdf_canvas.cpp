// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/pdf_canvas.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/tokens.h"

#include <QCoroTask>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace agrafe::ui {

namespace {

constexpr int gap = 12;
constexpr int sideGap = 12;
constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 4.0;
constexpr qsizetype mostImages = 12;

} // namespace

PdfCanvas::PdfCanvas(pdf::Renderer &renderer, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_renderer(renderer)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages du document"));
    verticalScrollBar()->setSingleStep(40);
    wantRing(this);
}

PdfCanvas::~PdfCanvas()
{
    m_stop.request_stop();
}

void PdfCanvas::setDocument(const QByteArray &pdf, const pdf::DocumentInfo &info)
{
    clear();
    m_pdf = pdf;
    m_info = info;
    layOut();
    verticalScrollBar()->setValue(0);
    Q_EMIT pageChanged(0);
    Q_EMIT zoomChanged();
    askForPages();
}

void PdfCanvas::clear()
{
    m_stop.request_stop();
    m_stop = {};
    m_pdf.clear();
    m_info = {};
    m_images.clear();
    m_asked.clear();
    m_lost.clear();
    m_matches.clear();
    m_match = -1;
    m_page = 0;
    layOut();
}

double PdfCanvas::fitting() const
{
    double widest = 1;
    for (const QSizeF &size : m_info.pageSizes)
        widest = std::max(widest, size.width());
    return std::max((viewport()->width() - 2 * sideGap) / widest, 0.05);
}

/// Screen pixels (device-independent) for a point of paper; 96 a 72th of an inch at 100 %.
double PdfCanvas::pixelsPerPoint() const
{
    return m_zoom > 0 ? m_zoom * 96 / 72 : fitting();
}

double PdfCanvas::zoom() const
{
    return pixelsPerPoint() * 72 / 96;
}

void PdfCanvas::setZoom(double zoom)
{
    m_zoom = zoom <= 0 ? 0 : std::clamp(zoom, smallestZoom, largestZoom);
    const int page = m_page;
    layOut();
    goToPage(page);
    Q_EMIT zoomChanged();
    askForPages();
}

QSize PdfCanvas::pagePixels(int page) const
{
    return (m_info.pageSizes.at(page) * pixelsPerPoint()).toSize().expandedTo({1, 1});
}

void PdfCanvas::layOut()
{
    m_tops.clear();
    int y = gap;
    int widest = 0;
    for (int page = 0; page < m_info.pageSizes.size(); ++page) {
        m_tops.append(y);
        const QSize size = pagePixels(page);
        y += size.height() + gap;
        widest = std::max(widest, size.width() + 2 * sideGap);
    }
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, widest - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

QRect PdfCanvas::pageRect(int page) const
{
    const QSize size = pagePixels(page);
    const int left =
        std::max((viewport()->width() - size.width()) / 2, sideGap) - horizontalScrollBar()->value();
    return {QPoint(left, m_tops.at(page) - verticalScrollBar()->value()), size};
}

QList<int> PdfCanvas::visiblePages() const
{
    QList<int> pages;
    for (int page = 0; page < m_tops.size(); ++page) {
        if (pageRect(page).intersects(viewport()->rect()))
            pages.append(page);
    }
    return pages;
}

int PdfCanvas::currentPage() const
{
    return m_page;
}

void PdfCanvas::goToPage(int page)
{
    if (page >= 0 && page < m_tops.size())
        verticalScrollBar()->setValue(m_tops.at(page) - gap);
}

void PdfCanvas::askForPages()
{
    const double dots = pixelsPerPoint() * devicePixelRatioF();
    const QList<int> pages = visiblePages();
    for (const int page : pages) {
        if (m_lost.contains(page) || qFuzzyCompare(m_asked.value(page, 0), dots))
            continue;
        m_asked.insert(page, dots);
        const std::stop_token stop = m_stop.get_token();
        QCoro::connect(m_renderer.page(m_pdf, page, dots, stop), this,
                       [this, page, dots, stop](Result<QImage> image) {
                           if (!stop.stop_requested())
                               onPage(page, dots, image);
                       });
    }
}

void PdfCanvas::onPage(int page, double dots, const Result<QImage> &image)
{
    if (!image) {
        m_lost.insert(page);
        m_asked.remove(page);
        Q_EMIT failed(image.error());
        return;
    }
    if (m_images.size() > mostImages)
        m_images.removeIf([this](const auto &it) { return std::abs(it.key() - m_page) > 3; });
    for (auto it = m_asked.begin(); it != m_asked.end();)
        it = m_images.contains(it.key()) || it.key() == page || visiblePages().contains(it.key())
                 ? std::next(it)
                 : m_asked.erase(it);
    m_images.insert(page, {*image, dots});
    viewport()->update();
}

bool PdfCanvas::isSettled() const
{
    const double dots = pixelsPerPoint() * devicePixelRatioF();
    const QList<int> pages = visiblePages();
    return std::ranges::all_of(pages, [&](int page) {
        return m_lost.contains(page) || qFuzzyCompare(m_images.value(page).dots, dots);
    });
}

void PdfCanvas::setMatches(const QList<pdf::TextMatch> &matches, int current)
{
    m_matches = matches;
    m_match = current;
    viewport()->update();
    if (current < 0 || current >= matches.size() || matches.at(current).rectangles.isEmpty())
        return;
    const pdf::TextMatch &match = matches.at(current);
    const double place = m_tops.value(match.page) + match.rectangles.first().top() * pixelsPerPoint();
    verticalScrollBar()->setValue(static_cast<int>(place) - viewport()->height() / 3);
}

void PdfCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokensOf(palette()).bgCanvas);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QList<int> pages = visiblePages();
    for (const int page : pages)
        paintPage(painter, page);
}

void PdfCanvas::paintPage(QPainter &painter, int page)
{
    const QRect sheet = pageRect(page);
    painter.fillRect(sheet, Qt::white);
    if (const auto found = m_images.constFind(page); found != m_images.constEnd())
        painter.drawImage(sheet, found->image);
    paintMatches(painter, page, sheet);
}

void PdfCanvas::paintMatches(QPainter &painter, int page, const QRect &sheet)
{
    const Tokens &paper = tokens(Mode::Light);
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (qsizetype i = 0; i < m_matches.size(); ++i) {
        if (m_matches.at(i).page != page)
            continue;
        for (const QRectF &place : m_matches.at(i).rectangles) {
            const QRectF scaledPlace(place.topLeft() * pixelsPerPoint(), place.size() * pixelsPerPoint());
            painter.fillRect(scaledPlace.translated(sheet.topLeft()),
                             i == m_match ? paper.unknown.edge : paper.unknown.fill);
        }
    }
    painter.restore();
}

void PdfCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = m_page;
    layOut();
    if (m_zoom <= 0) {
        goToPage(page);
        Q_EMIT zoomChanged();
    }
    askForPages();
}

void PdfCanvas::scrollContentsBy(int, int)
{
    viewport()->update();
    int page = 0;
    for (int i = 0; i < m_tops.size(); ++i) {
        if (m_tops.at(i) <= verticalScrollBar()->value() + viewport()->height() / 3)
            page = i;
    }
    if (page != m_page) {
        m_page = page;
        Q_EMIT pageChanged(page);
    }
    askForPages();
}

void PdfCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
        return setZoom(zoom() * 1.25);
    case Qt::Key_Minus:
        return setZoom(zoom() / 1.25);
    case Qt::Key_0:
        return setZoom(0);
    case Qt::Key_Home:
        return verticalScrollBar()->setValue(0);
    case Qt::Key_End:
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    case Qt::Key_PageDown:
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PdfCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        return setZoom(zoom() * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace agrafe::ui
