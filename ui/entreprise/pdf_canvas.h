// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "pdf/renderer.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QSet>

#include <stop_token>

namespace agrafe::ui {

/// The pages of one PDF, one below the other, white on the canvas in both themes. Pages are painted by the
/// renderer's child process; only those that show are asked for.
class PdfCanvas final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PdfCanvas(pdf::Renderer &renderer, QWidget *parent = nullptr);
    ~PdfCanvas() override;

    void setDocument(const QByteArray &pdf, const pdf::DocumentInfo &info);
    void clear();
    /// 1.0: as on paper; 0: as wide as the view.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const; ///< the one in use
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);
    void setMatches(const QList<pdf::TextMatch> &matches, int current);
    /// Every page that shows is painted at the present zoom.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void zoomChanged();
    void pageChanged(int page);
    void failed(const agrafe::Failure &failure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] double fitting() const;
    [[nodiscard]] double pixelsPerPoint() const;
    [[nodiscard]] QSize pagePixels(int page) const;
    [[nodiscard]] QRect pageRect(int page) const; ///< in the viewport
    [[nodiscard]] QList<int> visiblePages() const;
    void layOut();
    void askForPages();
    void onPage(int page, double dots, const Result<QImage> &image);
    void paintPage(QPainter &painter, int page);
    void paintMatches(QPainter &painter, int page, const QRect &sheet);

    pdf::Renderer &m_renderer;
    QByteArray m_pdf;
    pdf::DocumentInfo m_info;
    QList<int> m_tops; ///< of pages, from the document's top
    struct Painted
    {
        QImage image;
        double dots = 0;
    };
    QHash<int, Painted> m_images;
    QHash<int, double> m_asked;
    QSet<int> m_lost;
    QList<pdf::TextMatch> m_matches;
    int m_match = -1;
    double m_zoom = 0;
    int m_page = 0;
    std::stop_source m_stop;
};

} // namespace agrafe::ui
