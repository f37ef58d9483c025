// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/error_report.h"
#include "ui/widgets/dialog_frame.h"

namespace agrafe::ui {

/// Rows of an error report that the file sent does not hold: what E#L said of them.
class UnmatchedDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit UnmatchedDialog(const el::ErrorReport &report, QWidget *parent = nullptr);
};

} // namespace agrafe::ui
