// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "official_cases.h"

#include "etat/answer_tree.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUuid>

namespace agrafe::test {

namespace {

void collect(const QJsonValue &value, const QString &path, QMap<QString, QJsonValue> &leaves)
{
    if (value.isObject() && !value.toObject().isEmpty()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), leaves);
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            collect(list.at(i), QStringLiteral("%1[%2]").arg(path).arg(i), leaves);
    } else if (!path.isEmpty()) {
        leaves.insert(path, value);
    }
}

QMap<QString, QJsonValue> leavesOf(const QJsonObject &payload)
{
    QMap<QString, QJsonValue> leaves;
    collect(payload, {}, leaves);
    return leaves;
}

void collectPaths(const etat::Node &node, QSet<QString> &paths)
{
    if (!node.label.isEmpty())
        paths.insert(node.path);
    for (const etat::Node &child : node.children)
        collectPaths(child, paths);
}

bool isShown(const QString &leaf, const QSet<QString> &paths)
{
    // A short list of plain values is one line.
    return paths.contains(leaf) || (leaf.endsWith(u']') && paths.contains(leaf.left(leaf.lastIndexOf(u'['))));
}

/// Empty `links` and `meta` say nothing: the tree leaves them out.
bool saysNothing(const QString &leaf, const QJsonValue &value)
{
    const QString key = leaf.mid(leaf.lastIndexOf(u'.') + 1);
    const bool empty =
        value.isObject() ? value.toObject().isEmpty() : value.isArray() && value.toArray().isEmpty();
    return empty && (key == u"links" || key == u"meta");
}

http::NetworkOptions withoutProxy()
{
    http::NetworkOptions options;
    options.proxy = http::NetworkOptions::Proxy::None;
    return options;
}

sandbox::Options optionsWith(const QString &casesFile)
{
    sandbox::Options options;
    options.caseFiles = QStringList{casesFile};
    options.latency = std::chrono::milliseconds(0);
    return options;
}

} // namespace

QList<QJsonObject> officialCases(const QString &name, const QString &folder)
{
    QList<QJsonObject> cases;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    while (!file.atEnd()) {
        const QJsonObject official = QJsonDocument::fromJson(file.readLine()).object();
        if (official[u"folder"].toString().startsWith(folder))
            cases.append(official);
    }
    return cases;
}

QString nameOf(const QJsonObject &official)
{
    return official[u"folder"].toString() + u'/' + official[u"name"].toString();
}

QString codeOf(const QJsonObject &payload)
{
    return payload[u"errors"].toArray().first()[u"code"].toString();
}

QStringList differences(const QJsonObject &expected, const QJsonObject &payload,
                        const catalogue::EndpointVersion &version, const QSet<QString> &aside)
{
    QSet<QString> shown;
    collectPaths(etat::answerTree(version, payload, false), shown);
    const QMap<QString, QJsonValue> wanted = leavesOf(expected);
    const QMap<QString, QJsonValue> got = leavesOf(payload);
    QStringList different;
    if (got.keys() != wanted.keys())
        different += QStringLiteral("other places: ") + got.keys().join(u' ');
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (!aside.contains(it.key()) && got.value(it.key()) != it.value())
            different += it.key();
        if (!saysNothing(it.key(), it.value()) && !isShown(it.key(), shown))
            different += it.key() + QStringLiteral(" is not shown");
    }
    return different;
}

CaseLine::CaseLine(const catalogue::Catalogue &offers, const catalogue::Catalogue &companies,
                   const QString &casesFile, Clock *time)
    : catalogue(offers)
    , sandbox(companies, optionsWith(casesFile))
    , clock(time == nullptr ? systemClock : *time)
    , http(gate, limiter, clock, withoutProxy())
{
    const auto started = sandbox.start();
    if (!started)
        return;
    addresses = *started;
    access.habilitation.id = QUuid::createUuid();
    access.habilitation.environment = habilitation::Environment::Sandbox;
    access.habilitation.baseUrl = addresses.entreprise;
    access.token = Secret(addresses.fullToken);
}

std::optional<Result<etat::Answer>> CaseLine::ask(const etat::Call &call)
{
    std::optional<Result<etat::Answer>> place;
    auto watch = [](QCoro::Task<Result<etat::Answer>> task,
                    std::optional<Result<etat::Answer>> &result) -> QCoro::Task<void> {
        result = co_await task;
    };
    const auto running = watch(client.call(access, call, {}), place);
    const bool ended = QTest::qWaitFor([&place] { return place.has_value(); }, 60'000);
    return ended ? place : std::nullopt;
}

} // namespace agrafe::test
