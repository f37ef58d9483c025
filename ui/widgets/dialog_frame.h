// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace agrafe::ui {

class Ribbon;

/// What every dialog has: the ribbon when data are fictitious, a body, and a foot with its commands (quiet
/// ones at the left, the next sensible step last).
class DialogFrame : public QDialog
{
    Q_OBJECT

public:
    explicit DialogFrame(const QString &title, QWidget *parent = nullptr);

    void setFictitious(const QString &source);

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    QPushButton *addLeftButton(const QString &text);
    QPushButton *addButton(const QString &text, bool filled = false);
    /// At the text's size, and never beyond the screen.
    void resizeScaled(int width, int height);

    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Ribbon *m_ribbon;
    QVBoxLayout *m_body;
    QWidget *m_foot;
    QHBoxLayout *m_buttons;
    QPushButton *m_firstLeft = nullptr;
};

/// A size drawn for 13-px text, at the text's size, within the screen and its title bar.
void resizeOnScreen(QWidget *window, int width, int height);

} // namespace agrafe::ui
