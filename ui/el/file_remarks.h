// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QStringList>

namespace agrafe::ui {

class Banner;
class FileWork;

/// What is to be known of a whole file: what E#L refused of it, what is wrong with its columns, what the
/// template's rules want to know of the workbook. Hides the banner when there is nothing.
void sayRemarks(Banner &banner, const FileWork &work);

/// All of them, the gravest first.
[[nodiscard]] QStringList remarksOn(const FileWork &work);

} // namespace agrafe::ui
