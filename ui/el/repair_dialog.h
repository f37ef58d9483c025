// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/table.h"
#include "ui/widgets/dialog_frame.h"

namespace agrafe::ui {

/// Before every sure repair is made at once: how many of each kind, why they are certain, one example each.
class RepairDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit RepairDialog(const el::Table &table, QWidget *parent = nullptr);

private:
    QWidget *line(const el::Table &table, el::Rule rule);
};

} // namespace agrafe::ui
