// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace agrafe {

/// Held while something is under way, however long it takes; null: it is, in this program or another one.
/// A program that is gone holds nothing.
[[nodiscard]] std::unique_ptr<QLockFile> holdFile(const QString &path);

} // namespace agrafe
