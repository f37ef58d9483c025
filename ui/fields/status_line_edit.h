// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/theme/tokens.h"

#include <QLineEdit>

namespace agrafe::ui {

/// A line edit with a sign at the left and a word at the right about what is typed ("clé vérifiée").
class StatusLineEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit StatusLineEdit(QWidget *parent = nullptr);

    void setLeadingSign(const QString &name);
    /// Empty text: nothing. Also the accessible description.
    void setStatus(Tone tone, const QString &sign, const QString &text);
    [[nodiscard]] QString status() const { return m_text; }
    /// The sign without its words: there is little room.
    void setBrief(bool brief);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateMargins();
    [[nodiscard]] int statusWidth() const;

    QString m_leading;
    QString m_sign;
    QString m_text;
    Tone m_tone = Tone::Ok;
    bool m_brief = false;
};

} // namespace agrafe::ui
