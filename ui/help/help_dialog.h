// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/widgets/dialog_frame.h"

class QTextBrowser;

namespace agrafe::ui {

/// What one needs to know to begin, to get a token, and the keys.
class HelpDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);

    /// "jeton", or the id of a panel.
    void showTopic(const QString &topic);

Q_SIGNALS:
    void diagnosticRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QTextBrowser *m_text;
};

} // namespace agrafe::ui
