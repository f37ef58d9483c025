// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QWidget>

class QRadioButton;

namespace agrafe::ui {

/// Which rows leave: all of them, or those that E#L takes. One sentence when there is nothing to choose.
class RowsChoice final : public QWidget
{
    Q_OBJECT

public:
    RowsChoice(qint64 rows, qint64 refused, QWidget *parent = nullptr);
    [[nodiscard]] bool conformingOnly() const;

Q_SIGNALS:
    void changed();

private:
    QRadioButton *m_conforming = nullptr;
};

} // namespace agrafe::ui
