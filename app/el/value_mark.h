// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QStringList>

namespace agrafe::el {

/// The text has something at both sides of the mark.
[[nodiscard]] bool holdsMark(const QString &text, const QString &mark);
/// The surest one that the text holds; empty: none.
[[nodiscard]] QString markOf(const QString &text);
/// It may as well be part of a value.
[[nodiscard]] bool isDoubtfulMark(const QString &mark);
/// Trimmed, without empty ones; none when the mark does not separate anything.
[[nodiscard]] QStringList valuesBetween(const QString &text, const QString &mark);

} // namespace agrafe::el
