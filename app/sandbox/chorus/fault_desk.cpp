// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/chorus/fault_desk.h"

#include "sandbox/chorus/answers.h"

#include <QJsonArray>

#include <zlib.h>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox::cpro {

namespace {

HttpResponse bare(int status)
{
    HttpResponse response;
    response.status = status;
    return response;
}

HttpResponse page(int status)
{
    HttpResponse response = bare(status);
    response.contentType = "text/html";
    response.body = "<html><body><h1>Erreur</h1><p>Le service est indisponible.</p></body></html>";
    return response;
}

QJsonValue withOneAsObject(const QJsonValue &value)
{
    if (value.isArray() && value.toArray().size() == 1)
        return value.toArray().first();
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        *each = withOneAsObject(*each);
    return object;
}

// The point or the comma of an amount that comes as text.
QJsonValue withTextAmounts(const QString &name, const QJsonValue &value, QChar point)
{
    if (value.isDouble() && name.contains(u"montant", Qt::CaseInsensitive))
        return value.toVariant().toString().replace(u'.', point);
    if (value.isArray()) {
        QJsonArray all;
        for (const auto &each : value.toArray())
            all.append(withTextAmounts(name, each, point));
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        *each = withTextAmounts(each.key(), *each, point);
    return object;
}

// The other way to say that nothing was found: not established for every search.
HttpResponse withCodeForNothing(const HttpResponse &response, const QJsonObject &object)
{
    const bool nothing = object.value(u"parametresRetour").toObject().value(u"total").toInt(-1) == 0;
    return nothing ? HttpResponse::json(200, QJsonDocument(refused(20'000, u"TRA_MSG_00.015"_s).body))
                   : response;
}

HttpResponse gzipped(HttpResponse response)
{
    constexpr int gzip = 16 + MAX_WBITS;
    constexpr int memory = 8;
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzip, memory, Z_DEFAULT_STRATEGY) != Z_OK)
        return response;
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(response.body.size()))),
                      Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(response.body.data());
    stream.avail_in = static_cast<uInt>(response.body.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    response.body = packed;
    response.addHeader("Content-Encoding", "gzip");
    return response;
}

HttpResponse rewritten(HttpResponse response, const QJsonValue &value)
{
    response.body = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return response;
}

// A file whose end did not come, inside a JSON that is whole.
HttpResponse withShortFile(const HttpResponse &response)
{
    QJsonObject object = QJsonDocument::fromJson(response.body).object();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (const QString text = each->toString(); text.size() > 400)
            *each = text.left(text.size() / 2 / 4 * 4 + 3);
    }
    return rewritten(response, object);
}

} // namespace

bool FaultDesk::plan(const QJsonObject &asked)
{
    static const QStringList kinds{u"401"_s,    u"403"_s,         u"429"_s,          u"429-attente"_s,
                                   u"500"_s,    u"503"_s,         u"jetons"_s,       u"lente"_s,
                                   u"coupee"_s, u"objet"_s,       u"json-tronque"_s, u"base64-tronque"_s,
                                   u"textes"_s, u"virgules"_s,    u"rien"_s,         u"gzip"_s,
                                   u"type"_s,   u"redirection"_s, u"muette"_s};
    Fault fault;
    fault.kind = asked.value(u"panne").toString();
    fault.after = asked.value(u"apres").toInt(fault.after);
    fault.times = asked.value(u"fois").toInt(fault.times);
    fault.seconds = asked.value(u"secondes").toInt(fault.seconds);
    if (!kinds.contains(fault.kind))
        return false;
    m_planned.insert(asked.value(u"operation").toString(), fault);
    return true;
}

std::optional<Fault> FaultDesk::meet(const QString &operation)
{
    const auto planned = m_planned.find(operation);
    if (planned == m_planned.end())
        return std::nullopt;
    if (planned->after-- > 0)
        return std::nullopt;
    if (--planned->times > 0)
        return *planned;
    return m_planned.take(operation);
}

std::optional<HttpResponse> FaultDesk::instead(const Fault &fault)
{
    HttpResponse response;
    if (fault.kind == u"401" || fault.kind == u"jetons") {
        response = bare(401);
        response.addHeader("WWW-Authenticate",
                           R"(Bearer realm="PISTE",error="invalid_token",error_description="Invalid token")");
        return response;
    }
    if (fault.kind == u"403" || fault.kind == u"429" || fault.kind == u"503")
        return bare(fault.kind.toInt());
    if (fault.kind == u"500")
        return page(500);
    if (fault.kind == u"redirection") {
        response = bare(302);
        response.addHeader("Location", "/ailleurs");
        return response;
    }
    if (fault.kind != u"429-attente")
        return std::nullopt;
    response = bare(429);
    response.addHeader("Retry-After", QByteArray::number(fault.seconds));
    return response;
}

HttpResponse FaultDesk::spoiled(const Fault &fault, HttpResponse response)
{
    const QJsonObject object = QJsonDocument::fromJson(response.body).object();
    if (fault.kind == u"objet")
        return rewritten(response, withOneAsObject(object));
    if (fault.kind == u"textes")
        return rewritten(response, withTextAmounts({}, object, u'.'));
    if (fault.kind == u"virgules")
        return rewritten(response, withTextAmounts({}, object, u','));
    if (fault.kind == u"rien")
        return withCodeForNothing(response, object);
    if (fault.kind == u"muette")
        return rewritten(response, QJsonObject{{u"codeRetour"_s, 0}, {u"libelle"_s, u"TRA_MSG_00.000"_s}});
    if (fault.kind == u"gzip")
        return gzipped(response);
    if (fault.kind == u"type")
        response.contentType = "text/plain";
    if (fault.kind == u"base64-tronque")
        return withShortFile(response);
    if (fault.kind == u"json-tronque")
        response.body.chop(response.body.size() / 2);
    return response;
}

} // namespace agrafe::sandbox::cpro
