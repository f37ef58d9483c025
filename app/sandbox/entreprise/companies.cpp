// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/entreprise/companies.h"

#include "sandbox/resource.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

void merge(QJsonObject &into, const QJsonObject &from)
{
    for (auto item = from.constBegin(); item != from.constEnd(); ++item)
        into.insert(item.key(), item.value());
}

QString vatNumber(const QString &siren)
{
    const int key = static_cast<int>((12 + 3 * (siren.toLongLong() % 97)) % 97);
    return u"FR%1%2"_s.arg(key, 2, 10, QLatin1Char('0')).arg(siren);
}

bool isAssociation(const QJsonObject &facts)
{
    return facts.value(u"code_juridique"_s).toString().startsWith(u"92");
}

/// The lines of a postal address that depend on the others.
void addAddressLines(QJsonObject &facts)
{
    const QString street = facts.value(u"type_voie"_s).toString() + u' ' + facts.value(u"voie"_s).toString();
    facts.insert(u"ligne_voie"_s, facts.value(u"numero"_s).toString() + u' ' + street);
    facts.insert(u"voie_complete"_s, street);
    facts.insert(u"ligne_commune"_s,
                 facts.value(u"code_postal"_s).toString() + u' ' + facts.value(u"commune"_s).toString());
}

/// What the routes want to know of people beyond their names.
void addPeopleFacts(QJsonObject &facts)
{
    QJsonArray people;
    for (const auto &value : facts.value(u"dirigeants"_s).toArray()) {
        QJsonObject person = value.toObject();
        const QString birth = person.value(u"date_naissance"_s).toString();
        person.insert(u"annee_naissance"_s, birth.left(4));
        person.insert(u"mois_naissance"_s, birth.mid(5, 2));
        people += person;
    }
    facts.insert(u"dirigeants"_s, people);
    facts.insert(u"nombre_dirigeants"_s, people.size());
    facts.insert(u"part"_s, 100 / std::max<qsizetype>(1, people.size()));
}

bool hasKey(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(digits.size() - 1 - i).digitValue() * (i % 2 == 0 ? 1 : 2);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

/// The first NIC from `from` on that gives a SIRET with a right key.
QString nicFrom(const QString &siren, int from)
{
    const auto text = [](int nic) { return u"%1"_s.arg(nic, 5, 10, QLatin1Char('0')); };
    int nic = from;
    while (!hasKey(siren + text(nic)))
        ++nic;
    return text(nic);
}

/// Company or person: who carries the name, and how the routes spell it.
void addNames(QJsonObject &facts)
{
    const QString name = facts.value(u"nom"_s).toString();
    const bool person = facts.value(u"code_juridique"_s).toString() == u"1000";
    const QJsonObject holder = facts.value(u"dirigeants"_s).toArray().first().toObject();
    facts.insert(u"personne_physique"_s, person);
    facts.insert(u"type"_s, person ? u"personne_physique"_s : u"personne_morale"_s);
    facts.insert(u"raison_sociale"_s, person ? QJsonValue() : QJsonValue(name.toUpper()));
    facts.insert(u"denomination"_s, name.toUpper());
    facts.insert(u"titulaire_nom"_s, person ? holder.value(u"nom"_s) : QJsonValue());
    facts.insert(u"titulaire_prenom"_s, person ? holder.value(u"prenom"_s) : QJsonValue());
    facts.insert(u"titulaire_prenom_2"_s, person ? holder.value(u"prenom_2"_s) : QJsonValue());
    facts.insert(u"titulaire_sexe"_s, person ? holder.value(u"sexe"_s) : QJsonValue());
}

} // namespace

Companies::Companies(const Seeded &seeded, const Cast &cast)
    : m_seeded(seeded)
    , m_cast(cast)
    , m_vocabulary(readResource(u"vocabulary"_s).object())
{}

QString Companies::sirenOf(const QString &subject) const
{
    if (subject.startsWith(u'W', Qt::CaseInsensitive)) {
        const QString known = m_cast.facts(subject.toUpper()).value(u"siren"_s).toString();
        return known.isEmpty() ? QString::number(m_seeded.between(100'000'000, 999'999'999, {subject}))
                               : known;
    }
    const QString digits = subject.startsWith(u"FR", Qt::CaseInsensitive) ? subject.mid(2) : subject;
    return digits.left(9);
}

QJsonObject Companies::facts(const QString &subject, const QDate &today) const
{
    const QString siren = sirenOf(subject);
    QJsonObject facts = invented(siren, today);
    merge(facts, m_cast.facts(siren));
    if (subject.startsWith(u'W', Qt::CaseInsensitive))
        facts.insert(u"rna"_s, subject.toUpper());
    const QString digits = subject.startsWith(u"FR", Qt::CaseInsensitive) ? subject.mid(2) : subject;
    const QString head = siren + facts.value(u"nic"_s).toString();
    complete(facts, digits.size() == 14 ? digits : head, today);
    return facts;
}

QJsonObject Companies::pick(const QString &list, const QStringList &parts) const
{
    const QJsonArray choices = m_vocabulary.value(list).toArray();
    return choices.at(m_seeded.between(0, static_cast<int>(choices.size()) - 1, QStringList{list} + parts))
        .toObject();
}

QString Companies::pickText(const QString &list, const QStringList &parts) const
{
    const QJsonArray choices = m_vocabulary.value(list).toArray();
    return choices.at(m_seeded.between(0, static_cast<int>(choices.size()) - 1, QStringList{list} + parts))
        .toString();
}

QJsonObject Companies::invented(const QString &siren, const QDate &today) const
{
    QJsonObject facts;
    facts.insert(u"siren"_s, siren);
    facts.insert(u"nic"_s, nicFrom(siren, m_seeded.between(10, 39, {u"nic"_s, siren})));
    const QJsonObject activity = pick(u"activites"_s, {siren});
    merge(facts, pick(u"formes"_s, {siren}));
    merge(facts, activity);
    merge(facts, pick(u"tranches"_s, {siren}));
    facts.insert(u"nom"_s, pickText(u"enseignes"_s, {siren}) + u' ' + pickText(u"lieux"_s, {siren}));
    facts.insert(u"date_creation"_s,
                 today.addDays(-m_seeded.between(700, 9000, {u"creation"_s, siren})).toString(Qt::ISODate));
    facts.insert(u"etat"_s, u"A"_s);
    facts.insert(u"diffusion"_s, u"diffusible"_s);
    facts.insert(u"capital"_s, 1000 * m_seeded.between(1, 150, {u"capital"_s, siren}));
    facts.insert(u"chiffre_affaires"_s, 1000 * m_seeded.between(90, 4200, {u"turnover"_s, siren}));
    return facts;
}

QJsonObject Companies::address(const QString &siret) const
{
    QJsonObject address = pick(u"communes"_s, {siret.left(9)});
    address.insert(u"numero"_s, QString::number(m_seeded.between(1, 98, {u"numero"_s, siret})));
    const QJsonObject street = pick(u"voies"_s, {siret});
    address.insert(u"type_voie"_s, street.value(u"type"_s));
    address.insert(u"voie"_s, street.value(u"nom"_s));
    return address;
}

QJsonArray Companies::people(const QString &siren, int count, const QString &role) const
{
    QJsonArray people;
    for (int i = 0; i < count; ++i) {
        const QString rank = QString::number(i);
        QJsonObject person = pick(u"prenoms"_s, {siren, rank});
        person.insert(u"nom"_s, pickText(u"noms"_s, {siren, rank}).toUpper());
        person.insert(u"fonction"_s, i == 0 ? role : pickText(u"fonctions"_s, {siren, rank}));
        const QDate birth(m_seeded.between(1955, 1996, {u"annee"_s, siren, rank}),
                          m_seeded.between(1, 12, {u"mois"_s, siren, rank}),
                          m_seeded.between(1, 28, {u"jour"_s, siren, rank}));
        person.insert(u"date_naissance"_s, birth.toString(Qt::ISODate));
        people += person;
    }
    return people;
}

QJsonArray Companies::establishments(const QJsonObject &facts, const QString &asked) const
{
    const QString siren = facts.value(u"siren"_s).toString();
    QStringList nics{facts.value(u"nic"_s).toString()};
    for (const auto &nic : facts.value(u"nics"_s).toArray())
        nics += nic.toString();
    if (!nics.contains(asked.mid(9)))
        nics += asked.mid(9);
    QJsonArray all;
    for (const QString &nic : nics) {
        QJsonObject one = address(siren + nic);
        if (nic == nics.first()) {
            for (const QString &key : one.keys())
                one.insert(key, facts.value(key).isUndefined() ? one.value(key) : facts.value(key));
        }
        one.insert(u"siret"_s, siren + nic);
        one.insert(u"nic"_s, nic);
        one.insert(u"siege"_s, nic == nics.first());
        addAddressLines(one);
        all += one;
    }
    return all;
}

void Companies::complete(QJsonObject &facts, const QString &askedSiret, const QDate &today) const
{
    const QString siren = facts.value(u"siren"_s).toString();
    if (!facts.contains(u"dirigeants"_s)) {
        const int count = isAssociation(facts) ? 3 : m_seeded.between(1, 2, {u"dirigeants"_s, siren});
        facts.insert(u"dirigeants"_s, people(siren, count, facts.value(u"fonction"_s).toString()));
    }
    addPeopleFacts(facts);
    const QJsonArray all = establishments(facts, askedSiret);
    facts.insert(u"etablissements"_s, all);
    facts.insert(u"siret_siege"_s, all.first().toObject().value(u"siret"_s));
    for (const auto &one : all) {
        if (one.toObject().value(u"siret"_s).toString() == askedSiret)
            merge(facts, one.toObject());
    }
    addNames(facts);
    const int nic = facts.value(u"nic"_s).toString().toInt();
    facts.insert(u"siret_precedent"_s, siren + nicFrom(siren, nic + 1));
    facts.insert(u"tva"_s, vatNumber(siren));
    facts.insert(u"ess"_s, isAssociation(facts));
    facts.insert(u"diffusable"_s, facts.value(u"diffusion"_s).toString() == u"diffusible");
    facts.insert(u"actif"_s, facts.value(u"etat"_s).toString() == u"A");
    facts.insert(u"aujourdhui"_s, today.toString(Qt::ISODate));
    facts.insert(u"an_dernier"_s, QString::number(today.year() - 1));
}

} // namespace agrafe::sandbox
