// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/header_finder.h"

#include <QFile>

namespace agrafe::sheets {

/// The file is text, in this encoding.
Result<ReadSummary> readCsv(QFile &file, RowSink &sink, const ReadOptions &options);

} // namespace agrafe::sheets
