// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace agrafe::ui {

/// A dialog of the panel: ribbon when data are fictitious, title, content, buttons at the foot.
class PanelDialog : public QDialog
{
    Q_OBJECT

public:
    PanelDialog(const QString &title, bool fictitious, QWidget *parent);

protected:
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// From left to right; the filled one is the default.
    QPushButton *addButton(const QString &text, bool filled = false);
    /// What stands at the left of the buttons.
    void addFoot(QWidget *widget);

    void showEvent(QShowEvent *event) override;

private:
    QVBoxLayout *m_content;
    QHBoxLayout *m_buttons;
    int m_feet = 0;
};

} // namespace agrafe::ui
