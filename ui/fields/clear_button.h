// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

class QLineEdit;

namespace agrafe::ui {

/// The cross of the field, which Qt leaves without a name for readers.
void addClearButton(QLineEdit *edit);

} // namespace agrafe::ui
