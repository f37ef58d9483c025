// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QProgressBar>

namespace agrafe::ui {

/// A bar without figures, spoken by its name, hidden until something runs.
class ProgressLine final : public QProgressBar
{
public:
    ProgressLine(const QString &name, QWidget *parent)
        : QProgressBar(parent)
    {
        setTextVisible(false);
        setAccessibleName(name);
        hide();
    }
    void begin(int most = 100)
    {
        setRange(0, std::max(1, most));
        setValue(0);
        show();
    }
};

} // namespace agrafe::ui
