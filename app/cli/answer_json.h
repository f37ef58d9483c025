// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "etat/answer.h"

#include <QJsonObject>

namespace agrafe::cli {

/// JSON has no "undefined", and an empty text says nothing: both are null.
[[nodiscard]] QJsonValue orNull(const QString &text);
[[nodiscard]] QJsonValue orNull(const QJsonValue &received);
[[nodiscard]] QJsonValue orNull(const QDateTime &hour);

/// The table of explanations speaks of a program that asks again by itself: this one ends.
[[nodiscard]] QString nextActionOf(const etat::Explanation &explanation);

/// The part of a printed item that an answer gives: outcome, status, sentence… data, links, meta.
[[nodiscard]] QJsonObject askedJson(const etat::Answer &answer);

/// The same keys for what was not asked.
struct NotAskedWords
{
    QString code;
    QString sentence;
    QString nextAction;
};
[[nodiscard]] QJsonObject notAskedJson(const NotAskedWords &words);

} // namespace agrafe::cli
