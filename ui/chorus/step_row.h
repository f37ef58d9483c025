// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/connection_step.h"

#include <QAbstractButton>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace agrafe::ui {

/// One step in the list: sign, title, what was seen. Pressed, it opens or closes what to do.
class StepLine final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StepLine(QWidget *parent = nullptr);
    void setStep(const ConnectionStep &step);
    [[nodiscard]] const ConnectionStep &step() const { return m_step; }
    void setOpen(bool open);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect detailRect(int width) const;
    [[nodiscard]] QString secondLine() const;

    ConnectionStep m_step;
    bool m_open = false;
};

/// What to do for a step, where, and how to say that it is done.
class StepCard final : public QWidget
{
    Q_OBJECT

public:
    explicit StepCard(QWidget *parent = nullptr);
    void setStep(const ConnectionStep &step);
    /// What the button does where nothing is verified: "C’est fait".
    void setDoneText(const QString &text);
    [[nodiscard]] QPushButton *doneButton() const { return m_done; }
    [[nodiscard]] QPushButton *configureButton() const { return m_configure; }
    [[nodiscard]] QPushButton *linkButton() const { return m_link; }

Q_SIGNALS:
    void doneRequested();
    void configureRequested();
    void linkRequested(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ConnectionStep m_step;
    QBoxLayout *m_buttons;
    QLabel *m_heading;
    QLabel *m_todo;
    QPushButton *m_link;
    QPushButton *m_done;
    QPushButton *m_configure;
};

} // namespace agrafe::ui
