// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/chorus/answers.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox::cpro {

namespace {

QJsonValue withoutNulls(const QJsonValue &value);

QJsonObject withoutNulls(const QJsonObject &object)
{
    QJsonObject kept;
    for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
        if (!each->isNull() && !each->isUndefined() && !(each->isString() && each->toString().isNull()))
            kept.insert(each.key(), withoutNulls(*each));
    }
    return kept;
}

QJsonValue withoutNulls(const QJsonValue &value)
{
    if (value.isObject())
        return withoutNulls(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray kept;
    for (const auto &each : value.toArray())
        kept.append(withoutNulls(QJsonValue(each)));
    return kept;
}

bool before(const QJsonValue &left, const QJsonValue &right)
{
    if (left.isDouble() && right.isDouble())
        return left.toDouble() < right.toDouble();
    return left.toString() < right.toString();
}

} // namespace

Reply given(QJsonObject body, const QString &message)
{
    body = withoutNulls(body);
    body.insert(u"codeRetour"_s, 0);
    body.insert(u"libelle"_s, message);
    return {200, body};
}

Reply refused(int code, const QString &message)
{
    return {200, {{u"codeRetour"_s, code}, {u"libelle"_s, message}}};
}

QJsonValue written(const QDateTime &at, DateShape shape)
{
    if (!at.isValid())
        return {};
    const QDateTime here = at.toTimeZone(QTimeZone("Europe/Paris"));
    const QString zone = here.toOffsetFromUtc(here.offsetFromUtc()).toString(Qt::ISODate).right(6);
    switch (shape) {
    case DateShape::Day:
        return here.toString(u"yyyy-MM-dd"_s);
    case DateShape::Minute:
        return here.toString(u"yyyy-MM-dd HH:mm"_s);
    case DateShape::Milliseconds:
        return QString(here.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + zone);
    case DateShape::Offset:
        return QString(here.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + zone);
    }
    return {};
}

QJsonValue euros(qint64 cents)
{
    return static_cast<double>(cents) / 100.0;
}

Page pageOf(const QJsonObject &body, const QString &object)
{
    const QJsonObject asked = body.value(object).toObject();
    Page page;
    page.number = std::max(1, asked.value(u"pageResultatDemandee").toInt(page.number));
    page.size = std::max(1, asked.value(u"nbResultatsParPage").toInt(page.size));
    page.most = std::max(1, asked.value(u"nbResultatsMaximum").toInt(page.most));
    return page;
}

QJsonObject cut(QJsonArray &rows, const Page &page)
{
    const auto total = static_cast<int>(std::min<qsizetype>(rows.size(), page.most));
    QJsonArray kept;
    for (int row = (page.number - 1) * page.size; row < std::min(total, page.number * page.size); ++row)
        kept.append(rows.at(row));
    rows = kept;
    return {{u"pageCourante"_s, page.number},
            {u"pages"_s, (total + page.size - 1) / page.size},
            {u"nbResultatsParPage"_s, page.size},
            {u"total"_s, total}};
}

void sort(QJsonArray &rows, const QJsonObject &paging, const QString &usual, bool descending)
{
    const QString asked = paging.value(u"triColonne").toString();
    QString column = asked.isEmpty() ? usual : asked;
    column[0] = column.at(0).toLower();
    const QString order = paging.value(u"triSens").toString(descending ? u"Descendant"_s : u"Ascendant"_s);
    QList<QJsonObject> objects;
    for (const auto &row : std::as_const(rows))
        objects.append(row.toObject());
    std::ranges::stable_sort(objects, [&](const QJsonObject &left, const QJsonObject &right) {
        return order == u"Descendant" ? before(right.value(column), left.value(column))
                                      : before(left.value(column), right.value(column));
    });
    rows = {};
    for (const QJsonObject &object : objects)
        rows.append(object);
}

} // namespace agrafe::sandbox::cpro
