// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/problem_page.h"

#include "base/atomic_file.h"
#include "report/page_writer.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <memory>

namespace agrafe::ui {

namespace {

constexpr qreal textPoints = 9;

using Laid = std::vector<std::unique_ptr<QTextDocument>>;

std::unique_ptr<QTextDocument> laidOut(const QString &html, QPagedPaintDevice &device, const QSizeF &sheet)
{
    auto document = std::make_unique<QTextDocument>();
    document->documentLayout()->setPaintDevice(&device);
    document->setDefaultFont(report::PageWriter::font(textPoints)); // numbers are copied from the page
    document->setDocumentMargin(0);
    document->setPageSize(sheet);
    document->setHtml(html);
    (void)document->pageCount(); // lays all of it out
    return document;
}

void paintSheet(QPainter &painter, QTextDocument &document, int page, const QString &number)
{
    const QSizeF sheet = document.pageSize();
    painter.save();
    painter.translate(0, -page * sheet.height());
    document.drawContents(&painter, QRectF(QPointF(0, page * sheet.height()), sheet));
    painter.restore();
    const QRectF foot(0, sheet.height(), sheet.width(), painter.viewport().height() - sheet.height());
    painter.drawText(foot, int(Qt::AlignRight | Qt::AlignBottom), number);
}

} // namespace

Result<void> printPages(const QStringList &pieces, QPagedPaintDevice &device,
                        const el::ExportProgress &progress)
{
    constexpr double footMillimetres = 8;
    constexpr double inch = 25.4;
    const QSizeF sheet(device.width(), device.height() - footMillimetres / inch * device.logicalDpiY());
    Laid documents;
    for (const QString &piece : pieces) {
        if (progress && !progress(std::ssize(documents), pieces.size()))
            return Unexpected(Failure::of(FailureKind::Cancelled));
        documents.push_back(laidOut(piece, device, sheet));
    }
    QPainter painter(&device);
    painter.setFont(report::PageWriter::font(textPoints));
    int sheets = 0;
    for (const auto &document : documents) {
        for (int page = 0; page < document->pageCount(); ++page) {
            if (sheets > 0)
                device.newPage();
            paintSheet(painter, *document, page, QString::number(++sheets));
        }
    }
    return {};
}

Result<void> writePdf(const QStringList &pieces, const QString &path, const el::ExportProgress &progress)
{
    QBuffer page;
    page.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&page);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                         QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
        if (auto printed = printPages(pieces, writer, progress); !printed)
            return printed;
    }
    return writeFileAtomically(path, page.data(), IfExists::Replace);
}

} // namespace agrafe::ui
