// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/amount.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringView>

#include <optional>

namespace agrafe::chorus {

/// A date as Chorus Pro wrote it, in any of its shapes; what has none of them is kept as written.
struct Moment
{
    QString written;
    QDate day;    ///< in France
    QDateTime at; ///< UTC; invalid when only the day is known

    [[nodiscard]] bool isNone() const { return written.isEmpty(); }
    /// "17/11/2026", "17/11/2026 à 8 h 40", or as written.
    [[nodiscard]] QString text() const;
    bool operator==(const Moment &) const = default;
};

[[nodiscard]] Moment momentOf(const QString &written);

/// Members of answers as they come: absent or null alike, numbers as text and text as numbers, a list of one
/// without its list.
[[nodiscard]] QString textAt(const QJsonObject &object, QStringView name);
/// The first that says something.
[[nodiscard]] QString textAt(const QJsonObject &object, std::initializer_list<QStringView> names);
[[nodiscard]] qint64 numberAt(const QJsonObject &object, QStringView name);
[[nodiscard]] qint64 numberAt(const QJsonObject &object, std::initializer_list<QStringView> names);
/// true, "true", "OUI", "Oui"; nothing: not said.
[[nodiscard]] std::optional<bool> flagAt(const QJsonObject &object, QStringView name);
[[nodiscard]] Amount amountAt(const QJsonObject &object, QStringView name);
[[nodiscard]] Moment momentAt(const QJsonObject &object, QStringView name);
[[nodiscard]] Moment momentAt(const QJsonObject &object, std::initializer_list<QStringView> names);
[[nodiscard]] QList<QJsonObject> rowsAt(const QJsonObject &object, QStringView name);

} // namespace agrafe::chorus
