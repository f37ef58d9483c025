// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QColor>
#include <QString>

namespace agrafe::ui {

/// All of the help, with an anchor a panel (its id) and one on tokens ("jeton").
[[nodiscard]] QString helpHtml(const QColor &link);

} // namespace agrafe::ui
