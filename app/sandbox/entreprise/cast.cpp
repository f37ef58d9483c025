// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/entreprise/cast.h"

#include "sandbox/resource.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

Act actFrom(const QJsonObject &json)
{
    Act act;
    act.status = json.value(u"status"_s).toInt();
    act.code = json.value(u"code"_s).toString();
    act.retryIn = json.value(u"retryIn"_s).toInt();
    act.times = json.value(u"times"_s).toInt();
    act.set = json.value(u"set"_s).toObject();
    act.extraLatency = json.value(u"latency"_s).toInt();
    act.document = json.value(u"document"_s).toString();
    return act;
}

Cast::Cast()
{
    const QJsonArray members = readResource(u"cast"_s).array();
    for (const auto &value : members) {
        const QJsonObject json = value.toObject();
        const QJsonObject facts = json.value(u"facts"_s).toObject();
        const QString siret = json.value(u"siret"_s).toString();
        const QString rna = facts.value(u"rna"_s).toString();
        m_characters += {siret, facts.value(u"nom"_s).toString(), rna, json.value(u"story"_s).toString()};
        m_members.insert(siret.left(9), {facts, json.value(u"acts"_s).toObject()});
        m_members[siret.left(9)].facts.insert(u"nic"_s, siret.mid(9));
        if (!rna.isEmpty())
            m_sirenOfRna.insert(rna, siret.left(9));
    }
}

QJsonObject Cast::facts(const QString &sirenOrRna) const
{
    const QString siren = m_sirenOfRna.value(sirenOrRna, sirenOrRna);
    QJsonObject facts = m_members.value(siren).facts;
    if (!facts.isEmpty())
        facts.insert(u"siren"_s, siren);
    return facts;
}

Act Cast::act(const QString &siren, const QString &endpointId) const
{
    const QJsonObject acts = m_members.value(siren).acts;
    for (const QString &key : {endpointId, endpointId.section(u'/', 0, 0) + u"/*"_s, u"*"_s}) {
        if (acts.contains(key))
            return actFrom(acts.value(key).toObject());
    }
    return {};
}

} // namespace agrafe::sandbox
