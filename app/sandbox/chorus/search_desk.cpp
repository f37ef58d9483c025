// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/chorus/desk_parts.h"
#include "sandbox/chorus/desks.h"
#include "sandbox/chorus/invoice_rows.h"

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox::cpro {

namespace {

/// A request whose members limit what is found; each answers true when it says nothing.
class Criteria
{
public:
    explicit Criteria(const QJsonObject &body)
        : m_body(body)
    {}

    [[nodiscard]] bool text(const QString &name, const QString &value) const
    {
        const QString wanted = m_body.value(name).toString();
        return wanted.isEmpty() || wanted.compare(value, Qt::CaseInsensitive) == 0;
    }
    [[nodiscard]] bool oneOf(const QString &name, const QString &value) const
    {
        const QJsonArray wanted = m_body.value(name).toArray();
        return wanted.isEmpty() || wanted.contains(value);
    }
    [[nodiscard]] bool id(const QString &name, qint64 value) const
    {
        const qint64 wanted = m_body.value(name).toInteger();
        return wanted == 0 || wanted == value;
    }
    [[nodiscard]] bool day(const QString &name, const QDate &value) const
    {
        const QDate from = QDate::fromString(m_body.value(name + u"Du"_s).toString().left(10), Qt::ISODate);
        const QDate to = QDate::fromString(m_body.value(name + u"Au"_s).toString().left(10), Qt::ISODate);
        return (!from.isValid() || value >= from) && (!to.isValid() || value <= to);
    }
    [[nodiscard]] bool amount(const QString &name, qint64 cents) const
    {
        return bound(name + u"Min"_s, -1, cents) && bound(name + u"Max"_s, 1, cents);
    }
    [[nodiscard]] bool flag(const QString &name, bool value) const
    {
        return !m_body.value(name).isBool() || m_body.value(name).toBool() == value;
    }

private:
    [[nodiscard]] bool bound(const QString &name, int sign, qint64 cents) const
    {
        const QJsonValue value = m_body.value(name);
        if (value.isNull() || value.isUndefined())
            return true;
        const double euro = value.isString() ? value.toString().toDouble() : value.toDouble();
        return static_cast<double>(cents) * sign <= euro * 100.0 * sign + 0.001;
    }

    const QJsonObject &m_body;
};

bool commonFits(const Criteria &criteria, const Invoice &invoice)
{
    return criteria.text(u"numeroFacture"_s, invoice.number) &&
           criteria.text(u"numeroMarche"_s, invoice.market) &&
           criteria.text(u"numeroBonCommande"_s, invoice.engagement) &&
           criteria.text(u"cadreFacturation"_s, invoice.cadre) &&
           criteria.id(u"idStructureValideur"_s, invoice.validator) &&
           criteria.oneOf(u"statutCourant"_s, invoice.status()) &&
           criteria.day(u"periodeDateDepot"_s, invoice.deposited.date()) &&
           criteria.day(u"periodeDateFacture"_s, invoice.date) &&
           criteria.day(u"periodeDateHeureEtatCourant"_s, invoice.history.last().at.date()) &&
           criteria.amount(u"montantHT"_s, invoice.totals.net) &&
           criteria.amount(u"montantTTC"_s, invoice.totals.gross) &&
           criteria.amount(u"montantApayer"_s, invoice.totals.due);
}

/// How a search names the other parties that it wants.
struct PartyNames
{
    QString list;
    QString id;
    QString wholeSiren; ///< any establishment of theirs
};

bool isSameParty(const World &world, qint64 left, qint64 right, bool wholeSiren)
{
    if (left == right || !wholeSiren)
        return left == right;
    const Structure *one = world.structure(left);
    const Structure *other = world.structure(right);
    constexpr int sirenLength = 9;
    return one && other && one->type == u"SIRET" && other->type == u"SIRET" &&
           one->number.left(sirenLength) == other->number.left(sirenLength);
}

bool isAmong(const World &world, const QJsonObject &body, const PartyNames &names, qint64 party)
{
    const QJsonArray wanted = body.value(names.list).toArray();
    const bool siren = body.value(names.wholeSiren).toBool();
    return wanted.isEmpty() || std::ranges::any_of(wanted, [&](const QJsonValue &each) {
               return isSameParty(world, each.toObject().value(names.id).toInteger(), party, siren);
           });
}

bool isReceived(const World &world, const Invoice &invoice)
{
    const Structure *recipient = world.structure(invoice.recipient);
    return recipient != nullptr && recipient->own && recipient->isPublic;
}

bool isIssued(const World &world, const Invoice &invoice)
{
    return isOwn(world, invoice.supplier);
}

qint64 serviceId(const World &world, const Invoice &invoice)
{
    const Structure *recipient = world.structure(invoice.recipient);
    const ServiceOf *service = recipient ? recipient->service(invoice.service) : nullptr;
    return service ? service->id : 0;
}

Reply received(const World &world, const QJsonObject &body)
{
    static const PartyNames suppliers{u"listeFournisseurs"_s, u"idFournisseur"_s,
                                      u"rechercheSirenFournisseur"_s};
    const Criteria criteria(body);
    QJsonArray rows;
    for (const Invoice &each : world.invoices()) {
        if (isReceived(world, each) && commonFits(criteria, each) &&
            each.kind == body.value(u"typeDemandePaiement").toString(u"FACTURE"_s) &&
            criteria.id(u"idDestinataire"_s, each.recipient) &&
            criteria.id(u"idServiceExecutant"_s, serviceId(world, each)) &&
            criteria.oneOf(u"listeTypeFacture"_s, each.type) &&
            isAmong(world, body, suppliers, each.supplier) &&
            criteria.flag(u"factureTelechargeeParDestinataire"_s, each.downloaded))
            rows.append(receivedRow(world, each));
    }
    if (rows.isEmpty())
        return refused(20'000, u"TRA_MSG_00.015"_s);
    sort(rows, body.value(u"paramRecherche").toObject(), u"DateDepot"_s, true);
    QJsonObject answer = cut(rows, pageOf(body, u"paramRecherche"_s)); // at the top level there
    answer.insert(u"listeFactures"_s, rows);
    return given(answer);
}

Reply newestFirst(const QJsonArray &rows, const QJsonObject &body, const QString &paging)
{
    return paged(rows, body, paging, u"listeFactures"_s, u"DateDepot"_s, true);
}

// Assumed: an empty search is an empty list here.
Reply issued(const World &world, const QJsonObject &body)
{
    static const PartyNames recipients{u"listeDestinataire"_s, u"idDestinataire"_s,
                                       u"rechercheSirenDestinataire"_s};
    const Criteria criteria(body);
    QJsonArray rows;
    for (const Invoice &each : world.invoices()) {
        if (isIssued(world, each) && commonFits(criteria, each) &&
            criteria.text(u"numeroFluxDepot"_s, each.flux) && criteria.text(u"typeFacture"_s, each.type) &&
            criteria.id(u"idFournisseur"_s, each.supplier) && criteria.text(u"modeDepot"_s, each.mode) &&
            criteria.text(u"numeroFactureOrigine"_s, each.origin) &&
            isAmong(world, body, recipients, each.recipient) &&
            criteria.flag(u"rejetTraite"_s, each.rejectTreated))
            rows.append(issuedRow(world, each));
    }
    return newestFirst(rows, body, u"rechercheFactureParFournisseur"_s);
}

Reply toTreatReceived(const World &world, const QJsonObject &body)
{
    static const QStringList waiting{u"MISE_A_DISPOSITION"_s, u"COMPLETEE"_s,
                                     u"PRISE_EN_COMPTE_DESTINATAIRE"_s};
    QJsonArray rows;
    for (const Invoice &each : world.invoices()) {
        if (isReceived(world, each) && each.kind == u"FACTURE" && waiting.contains(each.status()) &&
            Criteria(body).id(u"idStructure"_s, each.recipient))
            rows.append(receivedRow(world, each));
    }
    return newestFirst(rows, body, u"parametreRechercheFactureATraiterParRecipiendaire"_s);
}

Reply toTreatIssued(const World &world, const QJsonObject &body)
{
    static const QStringList waiting{u"SUSPENDUE"_s, u"A_RECYCLER"_s, u"REJETEE"_s};
    const bool withoutRejected = body.value(u"masquerRejetee").toBool();
    QJsonArray rows;
    for (const Invoice &each : world.invoices()) {
        const bool open = waiting.contains(each.status()) && !each.rejectTreated &&
                          !(withoutRejected && each.status() == u"REJETEE");
        if (isIssued(world, each) && open && Criteria(body).id(u"idStructure"_s, each.supplier))
            rows.append(issuedRow(world, each));
    }
    return newestFirst(rows, body, u"rechercheFactureATraiterParFournisseur"_s);
}

bool worksFit(const World &world, const Criteria &criteria, const QJsonObject &body, const Invoice &invoice)
{
    const QString role = body.value(u"roleUtilisateur").toString();
    const bool mine = role == u"FOURNISSEUR" ? isIssued(world, invoice) : isReceived(world, invoice);
    return mine && invoice.kind == u"FACTURE_TRAVAUX" &&
           criteria.text(u"numeroFactureTravaux"_s, invoice.number) &&
           criteria.text(u"numeroMarche"_s, invoice.market) &&
           criteria.oneOf(u"listeStatutCourant"_s, invoice.status()) &&
           criteria.oneOf(u"listeTypeFactureTravaux"_s, invoice.worksType) &&
           criteria.id(u"idStructureFournisseur"_s, invoice.supplier) &&
           criteria.id(u"idDestinataire"_s, invoice.recipient) &&
           criteria.day(u"periodeDateDepot"_s, invoice.deposited.date()) &&
           criteria.amount(u"montantTTC"_s, invoice.totals.gross);
}

Reply works(const World &world, const QJsonObject &body)
{
    if (body.value(u"roleUtilisateur").toString().isEmpty())
        return refused(20'001, u"GFT_MSG_01.001 - Le rôle de l'utilisateur est obligatoire."_s);
    QJsonArray rows;
    for (const Invoice &each : world.invoices()) {
        if (worksFit(world, Criteria(body), body, each))
            rows.append(worksRow(world, each));
    }
    if (rows.isEmpty())
        return refused(20'007, u"GFT_MSG_01.075"_s);
    return paged(rows, body, u"rechercheFactureTravaux"_s, u"listeFacturesTravaux"_s,
                 u"DateDepotFactureTravaux"_s, true);
}

} // namespace

void offerSearches(Handlers &handlers, World &world)
{
    offer(handlers, world, u"factures/rechercher/recipiendaire"_s, received);
    offer(handlers, world, u"factures/rechercher/fournisseur"_s, issued);
    offer(handlers, world, u"factures/rechercher/atraiter/recipiendaire"_s, toTreatReceived);
    offer(handlers, world, u"factures/rechercher/atraiter/fournisseur"_s, toTreatIssued);
    offer(handlers, world, u"facturesTravaux/rechercher"_s, works);
}

} // namespace agrafe::sandbox::cpro
