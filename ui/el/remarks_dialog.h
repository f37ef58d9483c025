// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/widgets/dialog_frame.h"

namespace agrafe::ui {

/// All that was remarked of a file, when the banner above its rows has no room for it.
class RemarksDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit RemarksDialog(const QStringList &remarks, QWidget *parent = nullptr);
};

} // namespace agrafe::ui
