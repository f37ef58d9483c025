// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace agrafe::el {

/// Splits a CSV into its records as they stand, quotes included: line ends inside quotes do not end one.
/// Neither the byte order mark nor the line ends are part of a record; empty lines are none.
class CsvRecords
{
public:
    using Take = std::function<void(const QByteArray &record)>;

    explicit CsvRecords(Take take);
    void feed(const QByteArray &bytes);
    void finish();

private:
    void endRecord();

    Take m_take;
    QByteArray m_record;
    bool m_quoted = false;
    bool m_first = true;
};

} // namespace agrafe::el
