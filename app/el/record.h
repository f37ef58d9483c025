// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/problem.h"

#include <span>
#include <string_view>

namespace agrafe::el {

/// One row on its way from the sheet to the CSV. What it points at lives as long as the call.
struct Record
{
    quint32 row = 0;                          ///< of the source, 1-based
    std::span<const std::string_view> shown;  ///< one a field of the matrice, UTF-8, as the file holds it
    std::span<const std::string_view> values; ///< the same, as the CSV wants it (E#L's own words)
    std::span<const Problem> problems;        ///< of this row
    bool rejected = false;                    ///< E#L would not take it (warnings alone do not count)
};

class RecordSink
{
public:
    RecordSink() = default;
    RecordSink(const RecordSink &) = delete;
    RecordSink &operator=(const RecordSink &) = delete;
    virtual ~RecordSink() = default;
    /// Once, before the rows: the header's row, its texts, and what is wrong with it.
    virtual void header(quint32 row, const QStringList &columns, std::span<const Problem> problems) = 0;
    /// False stops the reading.
    virtual bool record(const Record &record) = 0;
};

} // namespace agrafe::el
