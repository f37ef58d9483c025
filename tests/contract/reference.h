// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace agrafe::test {

/// A table with a header line and semicolons: one map a line.
[[nodiscard]] QList<QMap<QString, QString>> readTable(const QString &file);

/// One official case of the services' staging.
struct Case
{
    QString name; ///< folder and file
    QString path; ///< of the route, with its variables
    QStringList parameters;
    int status = 0;
    QJsonObject payload;
};
[[nodiscard]] QList<Case> readCases(const QString &file);

/// The place of every value of an answer, list indexes left out ("data[].nom").
[[nodiscard]] QStringList valuesOfPayload(const QJsonObject &payload);

} // namespace agrafe::test
