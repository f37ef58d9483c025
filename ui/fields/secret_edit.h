// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QLineEdit>

#include <functional>

namespace agrafe::ui {

/// A line that never shows nor suggests what is in it.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);
};

/// Empties the clipboard, and the selection where there is one, only where they still hold the secret: not
/// what the agent copied meanwhile.
void emptyClipboard(const std::function<bool(const QString &)> &holdsSecret);

} // namespace agrafe::ui
