// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"

#include <QFile>

namespace agrafe::sheets {

enum class Content : quint8 {
    Zip, ///< a workbook or another archive: its entries tell
    Text ///< or what may be text
};

/// By the first bytes, never by the name. Failure: what cannot be read, with what to do about it.
[[nodiscard]] Result<Content> contentOf(QFile &file);

/// "Save it as .xlsx" for a kind of file that cannot be read; `kind` is how it is called ("un classeur Excel
/// 97").
[[nodiscard]] Failure otherFormat(const QString &kind);
/// A document that is no table at all.
[[nodiscard]] Failure noTable(const QString &kind);
[[nodiscard]] Failure encryptedWorkbook();

} // namespace agrafe::sheets
