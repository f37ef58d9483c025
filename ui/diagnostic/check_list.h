// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "diagnostic/check.h"

#include <QListWidget>

namespace agrafe::ui {

/// One row a line of the connection check: its state in a word and a sign, what was found, what to do. The
/// rows are there from the start and keep their place.
class CheckList final : public QListWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    void setChecks(const QList<diagnostic::Check> &checks);
    /// In its row; a line that nobody planned comes first.
    void setCheck(const diagnostic::Check &check);
    [[nodiscard]] const QList<diagnostic::Check> &checks() const { return m_checks; }
    /// How many lines are known.
    [[nodiscard]] int known() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    QList<diagnostic::Check> m_checks;
};

} // namespace agrafe::ui
