// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/clock.h"
#include "communes/places.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace agrafe::ui {

class PersonForm;

/// The form with its two commands above it and, below it, when it will empty itself.
class FormSide final : public QWidget
{
    Q_OBJECT

public:
    FormSide(const communes::Places &places, Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] PersonForm *form() const { return m_form; }
    [[nodiscard]] QToolButton *pasteButton() const { return m_paste; }
    [[nodiscard]] QToolButton *emptyButton() const { return m_empty; }
    /// 0: nothing is there to be emptied.
    void setMinutesLeft(int minutes);
    void setKeys(const QString &paste, const QString &empty);

Q_SIGNALS:
    void pasteRequested();
    void emptyRequested();

protected:
    bool event(QEvent *event) override;

private:
    void layOut();
    void fit();

    PersonForm *m_form;
    QLabel *m_title;
    QToolButton *m_paste;
    QToolButton *m_empty;
    QWidget *m_foot;
    QLabel *m_minutes;
};

} // namespace agrafe::ui
