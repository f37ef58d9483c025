// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace agrafe::etat {

/// One value of a payload and where it stands, with indexes: "data[2].data.url".
struct Place
{
    QString path;
    QJsonValue value;
};

/// Every value that a path of the catalogue names; "[]" stands for each element of a list. Absent: nothing.
[[nodiscard]] QList<Place> placesAt(const QJsonObject &payload, const QString &path);
/// The first of them; Undefined when there is none.
[[nodiscard]] QJsonValue valueAt(const QJsonObject &payload, const QString &path);
/// A sibling's concrete path: ("data[].data.expires_in", "data[2].data.url") → "data[2].data.expires_in".
[[nodiscard]] QString withIndexesOf(const QString &path, const QString &concrete);
/// Numbers, booleans and texts as one text, to compare with the catalogue's.
[[nodiscard]] QString scalarText(const QJsonValue &value);
/// UTC: seconds since 1970, an ISO 8601 date (its first instant) or an ISO 8601 hour; invalid for anything
/// else.
[[nodiscard]] QDateTime momentOf(const QJsonValue &value);

} // namespace agrafe::etat
