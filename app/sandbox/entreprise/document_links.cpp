// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/entreprise/document_links.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

bool isWebAddress(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.startsWith(u"https://") || text.startsWith(u"http://");
}

/// For places that the catalogue does not know yet.
bool looksLikeAFile(const QString &path, const QString &address)
{
    const QString key = path.section(u'.', -1);
    const QString file = QUrl(address).path().toLower();
    return (key == u"url" || key.endsWith(u"_url")) && (file.endsWith(u".pdf") || file.endsWith(u".jpg") ||
                                                        file.endsWith(u".jpeg") || file.endsWith(u".png"));
}

/// The security code of a paper, when the answer does not carry one.
QString inventedCode(const QJsonObject &facts, const QString &endpointId)
{
    const QString base = facts.value(u"siren"_s).toString() + endpointId;
    return QString::number(qHash(base, 17), 36).toUpper().rightJustified(12, u'0').left(15);
}

} // namespace

DocumentLinks::DocumentLinks(DocumentDesk &desk, const Call &call, const QJsonObject &facts,
                             const QDate &today, DocumentFlaw flaw)
    : m_desk(desk)
    , m_call(call)
    , m_facts(facts)
    , m_today(today)
    , m_flaw(flaw)
{}

QJsonValue DocumentLinks::replaceIn(const QJsonValue &payload, Fill fill)
{
    m_fill = fill;
    return walk(payload, {}, {});
}

QJsonValue DocumentLinks::walk(const QJsonValue &value, const QString &path, const QJsonObject &parent)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &item : value.toArray())
            array += walk(item, path + u"[]"_s, parent);
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        const QJsonObject before = object;
        for (const QString &key : before.keys())
            object.insert(key, walk(before.value(key), path.isEmpty() ? key : path + u'.' + key, before));
        return object;
    }
    return isDocument(path, value) ? QJsonValue(linkFor(path, parent)) : value;
}

bool DocumentLinks::isDocument(const QString &path, const QJsonValue &value) const
{
    if (m_fill == Fill::WhereALinkIs && !isWebAddress(value))
        return false;
    const catalogue::Field *field = m_call.version->field(path);
    if (field != nullptr && field->format == catalogue::FieldFormat::DocumentUrl)
        return !value.isNull();
    const auto &rules = m_call.version->documents;
    if (std::ranges::find(rules, path, &catalogue::DocumentRule::urlPath) != rules.cend())
        return !value.isNull();
    return m_fill == Fill::WhereALinkIs && looksLikeAFile(path, value.toString());
}

std::chrono::seconds DocumentLinks::lifeOf(const QString &path, const QJsonObject &parent) const
{
    const auto &rules = m_call.version->documents;
    const auto rule = std::ranges::find(rules, path, &catalogue::DocumentRule::urlPath);
    if (rule == rules.cend())
        return std::chrono::hours{24};
    const QJsonValue said = parent.value(rule->expiresInPath.section(u'.', -1));
    return said.isDouble() ? std::chrono::seconds(said.toInteger()) : rule->lifetime;
}

QString DocumentLinks::linkFor(const QString &path, const QJsonObject &parent)
{
    const std::chrono::seconds life = lifeOf(path, parent);
    m_shortest = std::min(m_shortest, m_flaw == DocumentFlaw::DeadLink ? std::chrono::seconds{0} : life);
    return m_desk.issue(m_call.path, specimen(path, parent), life, m_flaw);
}

Specimen DocumentLinks::specimen(const QString &path, const QJsonObject &parent) const
{
    const auto said = [&](const QString &place) {
        return place.isEmpty() ? QString() : parent.value(place.section(u'.', -1)).toString();
    };
    Specimen specimen;
    const catalogue::Field *field = m_call.version->field(path);
    const bool several = m_call.version->documents.size() > 1 && field != nullptr;
    specimen.title = several ? field->label : m_call.endpoint->title;
    specimen.provider = m_call.endpoint->provider;
    specimen.company = m_facts;
    specimen.issued = m_today;
    specimen.validUntil = QDate::fromString(said(m_call.version->validUntilPath), Qt::ISODate);
    specimen.securityCode = said(m_call.version->securityCodePath);
    if (specimen.securityCode.isEmpty())
        specimen.securityCode = inventedCode(m_facts, m_call.endpoint->id);
    return specimen;
}

} // namespace agrafe::sandbox
