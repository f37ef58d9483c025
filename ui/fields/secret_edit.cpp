// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/fields/secret_edit.h"

#include <QClipboard>
#include <QGuiApplication>

namespace agrafe::ui {

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void emptyClipboard(const std::function<bool(const QString &)> &holdsSecret)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if (mode == QClipboard::Selection && !clipboard->supportsSelection())
            continue;
        const QString text = clipboard->text(mode);
        if (!text.isEmpty() && holdsSecret(text))
            clipboard->clear(mode);
    }
}

} // namespace agrafe::ui
