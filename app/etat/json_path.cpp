// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/json_path.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace agrafe::etat {

namespace {

struct Step
{
    QString key;
    int index = -1;        ///< a given element
    bool everyone = false; ///< "[]"
};

QList<Step> steps(const QString &path)
{
    static const QRegularExpression piece(QStringLiteral("([^.\\[\\]]+)|\\[(\\d*)\\]"));
    QList<Step> result;
    for (auto matches = piece.globalMatch(path); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.hasCaptured(1))
            result.append(Step{match.captured(1)});
        else if (match.capturedLength(2) == 0)
            result.append(Step{{}, -1, true});
        else
            result.append(Step{{}, match.captured(2).toInt()});
    }
    return result;
}

QList<Place> childrenOf(const Place &place, const Step &step)
{
    if (!step.key.isEmpty()) {
        const QJsonValue child = place.value.toObject().value(step.key);
        if (child.isUndefined())
            return {};
        return {{place.path.isEmpty() ? step.key : place.path + QLatin1Char('.') + step.key, child}};
    }
    const QJsonArray list = place.value.toArray();
    QList<Place> result;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (step.everyone || i == step.index)
            result.append({QStringLiteral("%1[%2]").arg(place.path).arg(i), list.at(i)});
    }
    return result;
}

} // namespace

QList<Place> placesAt(const QJsonObject &payload, const QString &path)
{
    if (path.isEmpty())
        return {};
    QList<Place> here{{QString(), payload}};
    for (const Step &step : steps(path)) {
        QList<Place> next;
        for (const Place &place : std::as_const(here))
            next += childrenOf(place, step);
        here = next;
    }
    return here;
}

QJsonValue valueAt(const QJsonObject &payload, const QString &path)
{
    const QList<Place> places = placesAt(payload, path);
    return places.isEmpty() ? QJsonValue(QJsonValue::Undefined) : places.first().value;
}

QString withIndexesOf(const QString &path, const QString &concrete)
{
    static const QRegularExpression index(QStringLiteral("\\[\\d+\\]"));
    QString result = path;
    for (auto matches = index.globalMatch(concrete); matches.hasNext();) {
        const qsizetype hole = result.indexOf(QStringLiteral("[]"));
        if (hole < 0)
            break;
        result.replace(hole, 2, matches.next().captured());
    }
    return result;
}

QString scalarText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.isArray() || value.isObject() ? QString() : value.toVariant().toString();
}

QDateTime momentOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QDateTime::fromSecsSinceEpoch(value.toInteger(), Qt::UTC);
    const QString text = value.toString();
    if (text.size() == 10)
        return QDate::fromString(text, Qt::ISODate).startOfDay(Qt::UTC);
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

} // namespace agrafe::etat
