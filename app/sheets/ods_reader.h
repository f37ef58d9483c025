// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/read_table.h"
#include "sheets/zip_archive.h"

namespace agrafe::sheets {

Result<ReadSummary> readOds(ZipArchive &archive, RowSink &sink, const ReadOptions &options);

} // namespace agrafe::sheets
