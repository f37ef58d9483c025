// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/entreprise/service.h"

#include "sandbox/entreprise/document_links.h"
#include "sandbox/etat/parameter_check.h"

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

/// Public routes leave out what partial diffusion protects.
QJsonValue withoutProtected(const QJsonValue &value, const QString &path,
                            const catalogue::EndpointVersion &version)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &item : value.toArray())
            array += withoutProtected(item, path + u"[]"_s, version);
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            const QString place = path.isEmpty() ? key : path + u'.' + key;
            object.insert(key, withoutProtected(object.value(key), place, version));
        }
        return object;
    }
    const catalogue::Field *field = version.field(path);
    const bool hidden = field != nullptr && field->protectedByPartialDiffusion;
    return hidden ? QJsonValue(QJsonValue::Null) : value;
}

DocumentFlaw flawNamed(const QString &name)
{
    return name == u"dead-first" ? DocumentFlaw::DeadLink
           : name == u"cut"      ? DocumentFlaw::Cut
                                 : DocumentFlaw::None;
}

} // namespace

EntrepriseService::EntrepriseService(const Common &common, const TokenBook &tokens, DocumentDesk &documents)
    : ApiService(common, Providers(u"providers"_s), QString())
    , m_tokens(tokens)
    , m_documents(documents)
    , m_companies(common.seeded, m_cast)
    , m_builder(common.seeded, u"values"_s)
{}

bool EntrepriseService::isRightsPath(const QString &path) const
{
    return path == u"/privileges";
}

QJsonObject EntrepriseService::rightsBody(const QString & /*path*/, const TokenBook::Token &token) const
{
    const QJsonObject data{{u"privileges"_s, QJsonArray::fromStringList(token.scopes)}};
    return {{u"data"_s, data}};
}

tl::expected<TokenBook::Token, QString> EntrepriseService::tokenOf(const QByteArray &authorization) const
{
    return m_tokens.check(authorization);
}

std::optional<ServiceError> EntrepriseService::refusal(const TokenBook::Token &token, const Call &call) const
{
    if (!call.endpoint->openedBy(token.scopes))
        return ofToken(403, u"00100"_s);
    if (const auto fault = checkTraceability(call))
        return fault;
    // A case may show how a wrong parameter is answered: it comes before our own reading of parameters.
    if (caseOf(call) == nullptr) {
        if (const auto fault = checkParameters(call))
            return fault;
    }
    return std::nullopt;
}

Act EntrepriseService::actOf(const Call &call) const
{
    return m_cast.act(m_companies.sirenOf(call.subject()), call.endpoint->id);
}

std::chrono::milliseconds EntrepriseService::extraLatency(const Call &call) const
{
    return std::chrono::milliseconds(actOf(call).extraLatency);
}

EntrepriseService::Answer EntrepriseService::freshAnswer(const Call &call)
{
    if (const Case *known = caseOf(call))
        return caseAnswer(call, *known);
    const Act act = actOf(call);
    if (!act.fails() || !stillFailing(act.times, call))
        return defaultAnswer(call, act);
    return failure(call, act.status, act.code, act.retryIn);
}

EntrepriseService::Answer EntrepriseService::caseAnswer(const Call &call, const Case &known)
{
    const QDateTime now = this->now();
    DocumentLinks links(m_documents, call, m_companies.facts(call.subject(), now.date()), now.date(),
                        DocumentFlaw::None);
    const QJsonValue payload = links.replaceIn(known.payload, DocumentLinks::Fill::WhereALinkIs);
    const QByteArray body = payload.isArray()
                                ? QJsonDocument(payload.toArray()).toJson(QJsonDocument::Compact)
                                : QJsonDocument(payload.toObject()).toJson(QJsonDocument::Compact);
    QDateTime until;
    if (known.status < 500 && known.status != 429 && known.status != 409)
        until = std::min(providers().cachedUntil(call.endpoint->id, now),
                         now.addSecs(links.shortestLife().count()));
    return {known.status, body, false, until};
}

EntrepriseService::Answer EntrepriseService::defaultAnswer(const Call &call, const Act &act)
{
    const QDateTime now = this->now();
    const QJsonObject facts = m_companies.facts(call.subject(), now.date());
    QJsonValue payload = withPlaces(m_builder.build(call, facts, now, address()), act.set);
    if (call.endpoint->publicData && !facts.value(u"diffusable"_s).toBool())
        payload = withoutProtected(payload, {}, *call.version);
    // Only the first link of a "dead-first" document is dead.
    const DocumentFlaw flaw =
        act.document == u"dead-first" && countOf(call) > 0 ? DocumentFlaw::None : flawNamed(act.document);
    DocumentLinks links(m_documents, call, facts, now.date(), flaw);
    const QJsonObject body = links.replaceIn(payload, DocumentLinks::Fill::Everywhere).toObject();
    const QDateTime until =
        std::min(providers().cachedUntil(call.endpoint->id, now), now.addSecs(links.shortestLife().count()));
    return {200, QJsonDocument(body).toJson(QJsonDocument::Compact), false,
            until > now ? until : QDateTime()};
}

} // namespace agrafe::sandbox
