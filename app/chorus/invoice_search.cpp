// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/invoice_search.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

/// A criterion and what it is called in each operation; an empty name: that one does not take it.
struct Member
{
    const char *label; ///< French
    const char16_t *received;
    const char16_t *issued;
    const char16_t *works;
    QJsonValue (*value)(const InvoiceCriteria &);
};

QJsonValue day(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue text(const QString &words)
{
    return words.isEmpty() ? QJsonValue() : QJsonValue(words);
}

QJsonValue id(qint64 number)
{
    return number == 0 ? QJsonValue() : QJsonValue(number);
}

QJsonValue list(const QStringList &words)
{
    return words.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(words));
}

QJsonValue flag(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue objects(const QList<qint64> &ids, const QString &name)
{
    QJsonArray all;
    for (const qint64 each : ids)
        all.append(QJsonObject{{name, each}});
    return all.isEmpty() ? QJsonValue() : QJsonValue(all);
}

using Criteria = InvoiceCriteria;

constexpr Member members[] = {
    {QT_TRANSLATE_NOOP("Chorus", "numéro"), u"numeroFacture", u"numeroFacture", u"numeroFactureTravaux",
     [](const Criteria &c) { return text(c.number); }},
    {QT_TRANSLATE_NOOP("Chorus", "dépôt"), u"periodeDateDepotDu", u"periodeDateDepotDu",
     u"periodeDateDepotDu", [](const Criteria &c) { return day(c.deposited.from); }},
    {QT_TRANSLATE_NOOP("Chorus", "dépôt"), u"periodeDateDepotAu", u"periodeDateDepotAu",
     u"periodeDateDepotAu", [](const Criteria &c) { return day(c.deposited.to); }},
    {QT_TRANSLATE_NOOP("Chorus", "date"), u"periodeDateFactureDu", u"periodeDateFactureDu",
     u"periodeDateFactureTravauxDu", [](const Criteria &c) { return day(c.dated.from); }},
    {QT_TRANSLATE_NOOP("Chorus", "date"), u"periodeDateFactureAu", u"periodeDateFactureAu",
     u"periodeDateFactureTravauxAu", [](const Criteria &c) { return day(c.dated.to); }},
    {QT_TRANSLATE_NOOP("Chorus", "changement de statut"), u"periodeDateHeureEtatCourantDu",
     u"periodeDateHeureEtatCourantDu", u"periodeDateHeureEtatCourantDu",
     [](const Criteria &c) { return day(c.statusSince.from); }},
    // The whole of the last day: it is an hour there.
    {QT_TRANSLATE_NOOP("Chorus", "changement de statut"), u"periodeDateHeureEtatCourantAu",
     u"periodeDateHeureEtatCourantAu", u"periodeDateHeureEtatCourantAu",
     [](const Criteria &c) {
         return c.statusSince.to.isValid()
                    ? QJsonValue(c.statusSince.to.toString(Qt::ISODate) + u"T23:59:59"_s)
                    : QJsonValue();
     }},
    {QT_TRANSLATE_NOOP("Chorus", "statut"), u"statutCourant", u"statutCourant", u"listeStatutCourant",
     [](const Criteria &c) { return list(c.statuses); }},
    {QT_TRANSLATE_NOOP("Chorus", "type"), u"listeTypeFacture", u"", u"",
     [](const Criteria &c) { return list(c.types); }},
    {QT_TRANSLATE_NOOP("Chorus", "type"), u"", u"typeFacture", u"",
     [](const Criteria &c) { return c.types.size() == 1 ? text(c.types.first()) : QJsonValue(); }},
    {QT_TRANSLATE_NOOP("Chorus", "type de travaux"), u"listeTypeFactureTravaux", u"",
     u"listeTypeFactureTravaux", [](const Criteria &c) { return list(c.worksTypes); }},
    {QT_TRANSLATE_NOOP("Chorus", "cadre de facturation"), u"cadreFacturation", u"cadreFacturation",
     u"cadreFacturation", [](const Criteria &c) { return text(c.cadre); }},
    {QT_TRANSLATE_NOOP("Chorus", "montant HT"), u"montantHTMin", u"montantHTMin", u"montantHTMin",
     [](const Criteria &c) { return c.net.least.toJson(); }},
    {QT_TRANSLATE_NOOP("Chorus", "montant HT"), u"montantHTMax", u"montantHTMax", u"montantHTMax",
     [](const Criteria &c) { return c.net.most.toJson(); }},
    {QT_TRANSLATE_NOOP("Chorus", "montant TTC"), u"montantTTCMin", u"montantTTCMin", u"montantTTCMin",
     [](const Criteria &c) { return c.gross.least.toJson(); }},
    {QT_TRANSLATE_NOOP("Chorus", "montant TTC"), u"montantTTCMax", u"montantTTCMax", u"montantTTCMax",
     [](const Criteria &c) { return c.gross.most.toJson(); }},
    {QT_TRANSLATE_NOOP("Chorus", "montant à payer"), u"montantApayerMin", u"montantApayerMin",
     u"montantAPayerMin", [](const Criteria &c) { return c.due.least.toJson(); }},
    {QT_TRANSLATE_NOOP("Chorus", "montant à payer"), u"montantApayerMax", u"montantApayerMax",
     u"montantAPayerMax", [](const Criteria &c) { return c.due.most.toJson(); }},
    {QT_TRANSLATE_NOOP("Chorus", "numéro de marché"), u"numeroMarche", u"numeroMarche", u"numeroMarche",
     [](const Criteria &c) { return text(c.market); }},
    {QT_TRANSLATE_NOOP("Chorus", "numéro d’engagement"), u"numeroBonCommande", u"numeroBonCommande",
     u"numeroBonCommande", [](const Criteria &c) { return text(c.engagement); }},
    {QT_TRANSLATE_NOOP("Chorus", "facture d’origine"), u"", u"numeroFactureOrigine", u"",
     [](const Criteria &c) { return text(c.origin); }},
    {QT_TRANSLATE_NOOP("Chorus", "numéro de flux"), u"", u"numeroFluxDepot", u"numeroFluxDepot",
     [](const Criteria &c) { return text(c.flux); }},
    {QT_TRANSLATE_NOOP("Chorus", "mode de dépôt"), u"", u"modeDepot", u"modeDepot",
     [](const Criteria &c) { return text(c.mode); }},
    {QT_TRANSLATE_NOOP("Chorus", "téléchargement"), u"factureTelechargeeParDestinataire", u"",
     u"flagTelecharge", [](const Criteria &c) { return flag(c.downloaded); }},
    {QT_TRANSLATE_NOOP("Chorus", "rejet traité"), u"", u"rejetTraite", u"",
     [](const Criteria &c) { return flag(c.rejectTreated); }},
    {QT_TRANSLATE_NOOP("Chorus", "fournisseur ou destinataire"), u"listeFournisseurs", u"", u"",
     [](const Criteria &c) { return objects(c.others, u"idFournisseur"_s); }},
    {QT_TRANSLATE_NOOP("Chorus", "fournisseur ou destinataire"), u"", u"listeDestinataire", u"",
     [](const Criteria &c) { return objects(c.others, u"idDestinataire"_s); }},
    {QT_TRANSLATE_NOOP("Chorus", "établissements du même SIREN"), u"rechercheSirenFournisseur",
     u"rechercheSirenDestinataire", u"",
     [](const Criteria &c) { return c.wholeSiren ? QJsonValue(true) : QJsonValue(); }},
    {QT_TRANSLATE_NOOP("Chorus", "valideur"), u"idStructureValideur", u"idStructureValideur",
     u"idStructureValideur", [](const Criteria &c) { return id(c.validator); }},
    {QT_TRANSLATE_NOOP("Chorus", "structure"), u"idDestinataire", u"idFournisseur", u"",
     [](const Criteria &c) { return id(c.ownStructure); }},
    {QT_TRANSLATE_NOOP("Chorus", "service"), u"idServiceExecutant", u"idServiceFournisseur", u"",
     [](const Criteria &c) { return id(c.ownService); }},
};

QString nameIn(const Member &member, View view)
{
    return view == View::Received ? QStringView(member.received).toString()
           : view == View::Issued ? QStringView(member.issued).toString()
                                  : QStringView(member.works).toString();
}

/// What the role is called, and what the structures are called for it.
struct RoleNames
{
    const char16_t *role;
    const char16_t *structure;
    const char16_t *service;
    const char16_t *other = u"idStructureFournisseur";
};

RoleNames namesOf(WorksRole role)
{
    switch (role) {
    case WorksRole::Recipient:
        break;
    case WorksRole::Owner:
        return {u"MOA", u"idStructureMoa", u"idServiceMoa"};
    case WorksRole::Architect:
        return {u"MOE", u"idStructureMoe", u"idServiceMoe"};
    case WorksRole::Supplier:
        return {u"FOURNISSEUR", u"idStructureFournisseur", u"idServiceFournisseur", u"idDestinataire"};
    case WorksRole::Validator:
        return {u"VALIDEUR", u"idStructureValideur", u""};
    }
    return {u"DESTINATAIRE", u"idDestinataire", u"idServiceExecutant"};
}

void addRole(QJsonObject &body, const InvoiceCriteria &criteria)
{
    const RoleNames names = namesOf(criteria.role);
    body.insert(u"roleUtilisateur"_s, QStringView(names.role).toString());
    if (criteria.ownStructure != 0)
        body.insert(QStringView(names.structure).toString(), criteria.ownStructure);
    if (criteria.ownService != 0 && *names.service != u'\0')
        body.insert(QStringView(names.service).toString(), criteria.ownService);
    if (criteria.others.size() == 1)
        body.insert(QStringView(names.other).toString(), criteria.others.first());
}

/// Named by the role among works invoices: one's own structure and service, and one other party.
bool isOfRole(const Member &member, const InvoiceCriteria &criteria)
{
    const QStringView name(member.received);
    return criteria.view == View::Works && (name == u"idDestinataire" || name == u"idServiceExecutant" ||
                                            (name == u"listeFournisseurs" && criteria.others.size() == 1));
}

bool isBackwards(const DayRange &range)
{
    return range.from.isValid() && range.to.isValid() && range.to < range.from;
}

bool isBackwards(const AmountRange &range)
{
    return range.least.micros() && range.most.micros() && *range.most.micros() < *range.least.micros();
}

} // namespace

const Operation &InvoiceCriteria::operation() const
{
    if (view == View::Works)
        return op::searchWorks;
    if (toTreat)
        return view == View::Received ? op::toTreatReceived : op::toTreatIssued;
    return view == View::Received ? op::searchReceived : op::searchIssued;
}

QJsonObject InvoiceCriteria::body() const
{
    QJsonObject body;
    if (toTreat && view != View::Works) {
        if (ownStructure != 0)
            body.insert(u"idStructure"_s, ownStructure);
        return body;
    }
    for (const Member &member : members) {
        const QString name = nameIn(member, view);
        const QJsonValue value = member.value(*this);
        if (!name.isEmpty() && !value.isNull() && !value.isUndefined())
            body.insert(name, value);
    }
    if (view == View::Received)
        body.insert(u"typeDemandePaiement"_s, worksAmongReceived ? u"FACTURE_TRAVAUX"_s : u"FACTURE"_s);
    if (view == View::Works)
        addRole(body, *this);
    return body;
}

QStringList InvoiceCriteria::unusedCriteria() const
{
    QMap<QString, bool> asked; // by label
    for (const Member &member : members) {
        const QJsonValue value = member.value(*this);
        if (value.isNull() || value.isUndefined())
            continue;
        const QString label = QCoreApplication::translate("Chorus", member.label);
        const bool taken = toTreat && view != View::Works
                               ? member.received == QStringView(u"idDestinataire")
                               : !nameIn(member, view).isEmpty() || isOfRole(member, *this);
        asked[label] = asked.value(label) || taken;
    }
    QStringList unused;
    for (auto each = asked.cbegin(); each != asked.cend(); ++each) {
        if (!*each)
            unused.append(each.key());
    }
    return unused;
}

Result<void> InvoiceCriteria::check() const
{
    if (!isBackwards(deposited) && !isBackwards(dated) && !isBackwards(statusSince) && !isBackwards(net) &&
        !isBackwards(gross) && !isBackwards(due))
        return {};
    return Unexpected(Failure::input(
        QCoreApplication::translate("Chorus", "Une fin de période ou un maximum vient avant son début."),
        QCoreApplication::translate("Chorus", "Inversez-les, puis relancez la recherche.")));
}

} // namespace agrafe::chorus
