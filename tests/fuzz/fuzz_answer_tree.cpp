// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// Whatever a server sends: it is read, judged and shown without a crash, and nothing of it is lost on the
// way. The first byte chooses the route, the second the status and the diffusion, the rest is the body.
#include "catalogue/catalogue.h"
#include "etat/answer_reader.h"
#include "etat/answer_tree.h"
#include "etat/outcome.h"

#include <QJsonArray>

#include <cstdlib>

using namespace agrafe;
using etat::Node;

namespace {

const catalogue::Catalogue &wholeCatalogue()
{
    static const auto loaded = catalogue::Catalogue::load();
    if (!loaded)
        std::abort();
    return *loaded;
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

qsizetype scalars(const QJsonValue &value)
{
    if (value.isUndefined())
        return 0;
    qsizetype count = value.isArray() || value.isObject() ? 0 : 1;
    for (const QJsonValue item : value.toArray())
        count += scalars(item);
    for (const QJsonValue item : value.toObject())
        count += scalars(item);
    return count;
}

qsizetype shownScalars(const Node &node)
{
    qsizetype count = node.type == Node::Type::Value ? scalars(node.raw) : 0;
    for (const Node &child : node.children)
        count += shownScalars(child);
    return count;
}

/// An envelope's `links` and `meta` that are null are not shown.
qsizetype emptyBeside(const QJsonObject &envelope)
{
    return envelope.value(QStringLiteral("links")).isNull() + envelope.value(QStringLiteral("meta")).isNull();
}

void checkShape(const Node &node)
{
    require(node.type != Node::Type::Value || (!node.text.isEmpty() && node.children.isEmpty()));
    require(node.type == Node::Type::Value || node.raw.isNull());
    for (const Node &child : node.children) {
        require(!child.path.isEmpty() || !child.label.isEmpty());
        require(node.type != Node::Type::Table ||
                child.children.size() == node.children.first().children.size());
        checkShape(child);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const auto &endpoints = wholeCatalogue().endpoints();
    const catalogue::Endpoint &endpoint = endpoints.at(data[0] % endpoints.size());
    http::Response response;
    response.status = data[1] % 4 == 0 ? 502 : 200;
    response.headers = {{"Content-Type", "application/json"}};
    response.body = QByteArray(reinterpret_cast<const char *>(data) + 2, static_cast<qsizetype>(size - 2));

    QJsonObject payload;
    const auto failure = etat::failureOf(response, payload);
    (void)etat::assessAnswer(endpoint, response);
    const auto verdict = etat::judge(endpoint, response.status, failure ? failure->code : QString(), payload);
    require(!failure || verdict.outcome != etat::Outcome::Proved || response.status < 400);

    const Node root = etat::answerTree(endpoint.newest(), payload, data[1] & 0x80);
    checkShape(root);
    qsizetype leftOut = emptyBeside(payload);
    for (const QJsonValue entry : payload.value(QStringLiteral("data")).toArray())
        leftOut += entry.toObject().contains(QStringLiteral("data")) ? emptyBeside(entry.toObject()) : 0;
    require(shownScalars(root) + leftOut == scalars(payload));
    (void)etat::toPlainText(root);
    (void)etat::findNodes(root, QStringLiteral("é"));
    return 0;
}
