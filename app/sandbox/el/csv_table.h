// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace agrafe::sandbox {

/// A CSV as the receiving side reads it: UTF-8, ";", quotes.
struct CsvTable
{
    QStringList header;
    QList<QStringList> rows;

    [[nodiscard]] static CsvTable read(const QByteArray &bytes);
    [[nodiscard]] QByteArray written() const;
};

} // namespace agrafe::sandbox
