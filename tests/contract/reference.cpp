// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "reference.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::test {

namespace {

void collect(const QJsonValue &value, const QString &path, QSet<QString> &into)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.constBegin(); member != object.constEnd(); ++member)
            collect(member.value(), path.isEmpty() ? member.key() : path + u'.' + member.key(), into);
    } else if (value.isArray()) {
        for (const QJsonValue &element : value.toArray())
            collect(element, path + u"[]"_s, into);
    } else {
        into.insert(path);
    }
}

} // namespace

QList<QMap<QString, QString>> readTable(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    QStringList lines = QString::fromUtf8(opened.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = lines.takeFirst().split(u';');
    QList<QMap<QString, QString>> rows;
    for (const QString &line : std::as_const(lines)) {
        const QStringList cells = line.split(u';');
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row.insert(names.at(i), cells.value(i));
        rows += row;
    }
    return rows;
}

QList<Case> readCases(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return {};
    QList<Case> cases;
    for (const QByteArray &line : opened.readAll().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.isEmpty())
            continue;
        cases +=
            Case{.name = object.value("folder"_L1).toString() + u'/' + object.value("name"_L1).toString(),
                 .path = object.value("path"_L1).toString(),
                 .parameters = object.value("params"_L1).toObject().keys(),
                 .status = object.value("status"_L1).toInt(),
                 .payload = object.value("payload"_L1).toObject()};
    }
    return cases;
}

QStringList valuesOfPayload(const QJsonObject &payload)
{
    QSet<QString> places;
    collect(payload, {}, places);
    QStringList sorted(places.cbegin(), places.cend());
    sorted.sort();
    return sorted;
}

} // namespace agrafe::test
