// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>

namespace agrafe::ui {

class LinkedText;

/// A sentence where the problem is: bar, sign, strong words, the rest, and at most two links. It wraps.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// `strong` and `text` are plain text; the links show after them and emit their signal.
    void say(Tone tone, const QString &strong, const QString &text = {}, const QString &link = {},
             const QString &secondLink = {});
    [[nodiscard]] QString spokenText() const;

Q_SIGNALS:
    void linkActivated();
    void secondLinkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillLabel();

    Tone m_tone = Tone::Info;
    QString m_strong;
    QString m_text;
    QString m_link;
    QString m_secondLink;
    LinkedText *m_label;
};

} // namespace agrafe::ui
