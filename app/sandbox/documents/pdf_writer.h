// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace agrafe::sandbox {

/// A small PDF 1.4 writer: A4 pages, the base fonts that every reader has, the same bytes for the same
/// calls. Lengths are points, from the top left corner. Text is Windows-1252; other signs become "?".
class PdfWriter
{
public:
    static constexpr double pageWidth = 595.0;
    static constexpr double pageHeight = 842.0;

    enum class Font { Regular, Bold };

    PdfWriter();

    void newPage();
    void text(double x, double y, const QString &text, double size, Font font = Font::Regular,
              double grey = 0.0);
    void textRight(double right, double y, const QString &text, double size, Font font = Font::Regular,
                   double grey = 0.0);
    void textCentered(double y, const QString &text, double size, Font font = Font::Regular,
                      double grey = 0.0);
    /// Wrapped within `width`; the height that it took.
    double paragraph(double x, double y, double width, const QString &text, double size, double grey = 0.0);
    void line(double x1, double y1, double x2, double y2, double grey = 0.6);
    void frame(double x, double y, double width, double height, bool dashed = false);

    [[nodiscard]] static double widthOf(const QString &text, double size, Font font = Font::Regular);
    /// The whole file.
    [[nodiscard]] QByteArray finish(const QString &title) const;

private:
    QList<QByteArray> m_pages; ///< content streams
};

} // namespace agrafe::sandbox
