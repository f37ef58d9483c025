// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QStringList>

namespace agrafe::test {

/// What each page says.
[[nodiscard]] inline QStringList pagesOf(const QByteArray &pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QStringList pages;
    for (int page = 0; page < document.pageCount(); ++page)
        pages += document.getAllText(page).text().simplified();
    return pages;
}

} // namespace agrafe::test
