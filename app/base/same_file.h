// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QString>

namespace agrafe {

/// Both names lead to one file. A name whose file does not exist is compared as it is written; QFileInfo
/// alone takes any two missing files for one.
[[nodiscard]] bool isSameFile(const QString &one, const QString &other);

} // namespace agrafe
