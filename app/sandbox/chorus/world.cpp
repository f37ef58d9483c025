// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/chorus/world.h"

#include "sandbox/resource.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox::cpro {

namespace {

Structure structureOf(const QJsonObject &object)
{
    Structure structure;
    structure.id = object.value(u"id").toInteger();
    structure.type = object.value(u"type").toString(u"SIRET"_s);
    structure.number = object.value(u"siret").toString();
    structure.name = object.value(u"name").toString();
    structure.isPublic = object.value(u"public").toBool();
    structure.active = object.value(u"active").toBool(true);
    structure.own = object.value(u"own").toBool();
    structure.state = object.value(u"state").toBool();
    structure.town = object.value(u"town").toString();
    structure.postcode = object.value(u"postcode").toString();
    structure.vat = object.value(u"vat").toString();
    structure.email = object.value(u"email").toString();
    structure.parameters = object.value(u"parameters").toObject();
    structure.bank = object.value(u"bank").toArray();
    for (const auto &each : object.value(u"services").toArray()) {
        const QJsonObject service = each.toObject();
        structure.services.append({service.value(u"id").toInteger(), service.value(u"code").toString(),
                                   service.value(u"name").toString(), service.value(u"active").toBool(true),
                                   service.value(u"engagement").toBool()});
    }
    return structure;
}

Invoice invoiceBetween(qint64 supplier, qint64 recipient, const QDateTime &deposited)
{
    Invoice invoice;
    invoice.supplier = supplier;
    invoice.recipient = recipient;
    invoice.deposited = deposited;
    invoice.date = deposited.date().addDays(-1);
    return invoice;
}

// What an invoice passes through to reach a status, and the reason where one is given.
struct Course
{
    QStringList statuses;
    QString reason;
};

Course courseOf(int rank)
{
    static const QList<Course> courses{
        {{u"DEPOSEE"_s, u"MISE_A_DISPOSITION"_s}, {}},
        {{u"DEPOSEE"_s, u"MISE_A_DISPOSITION"_s, u"SUSPENDUE"_s}, u"Bon de livraison manquant."_s},
        {{u"DEPOSEE"_s, u"MISE_A_DISPOSITION"_s, u"SERVICE_FAIT"_s}, {}},
        {{u"DEPOSEE"_s, u"MISE_A_DISPOSITION"_s, u"SERVICE_FAIT"_s, u"MANDATEE"_s}, {}},
        {{u"DEPOSEE"_s, u"MISE_A_DISPOSITION"_s, u"REJETEE"_s},
         u"La quantité facturée dépasse la commande."_s},
        {{u"DEPOSEE"_s, u"MISE_A_DISPOSITION"_s, u"MANDATEE"_s, u"COMPTABILISEE"_s}, {}},
        {{u"DEPOSEE"_s, u"MISE_A_DISPOSITION"_s, u"MANDATEE"_s, u"MISE_EN_PAIEMENT"_s}, {}},
        {{u"DEPOSEE"_s, u"MISE_A_DISPOSITION"_s, u"A_RECYCLER"_s},
         u"Le service destinataire n’est pas le bon."_s},
        {{u"DEPOSEE"_s, u"MISE_A_DISPOSITION"_s, u"VISA_CPT"_s}, {}},
        {{u"DEPOSEE"_s, u"EN_COURS_ACHEMINEMENT"_s, u"MISE_A_DISPOSITION"_s, u"MISE_EN_PAIEMENT"_s}, {}}};
    return courses.at(rank % courses.size());
}

void walk(Invoice &invoice, const Course &course)
{
    QDateTime at = invoice.deposited;
    for (const QString &status : course.statuses) {
        const bool byAgent = status != u"DEPOSEE" && status != u"EN_COURS_ACHEMINEMENT";
        invoice.history.append({status, at, status == course.statuses.last() ? course.reason : QString(),
                                byAgent ? u"Sandrine"_s : QString(), byAgent ? u"FERRAND"_s : QString()});
        at = at.addSecs(25LL * 60);
    }
}

} // namespace

const ServiceOf *Structure::service(const QString &code) const
{
    for (const ServiceOf &each : services) {
        if (each.code == code)
            return &each;
    }
    return nullptr;
}

const ServiceOf *Structure::service(qint64 wanted) const
{
    for (const ServiceOf &each : services) {
        if (each.id == wanted)
            return &each;
    }
    return nullptr;
}

qint64 Line::netCents() const
{
    return std::llround(quantity * static_cast<double>(unitCents));
}

qint64 Line::vatCents() const
{
    return (netCents() * ratePerMille + 500) / 1000;
}

void Invoice::addTotals()
{
    totals = {};
    for (const Line &line : lines) {
        totals.net += line.netCents();
        totals.vat += line.vatCents();
    }
    totals.gross = totals.net + totals.vat;
    totals.due = totals.gross;
}

World::World(Side side, const Seeded &seeded, Now now)
    : m_side(side)
    , m_seeded(seeded)
    , m_now(std::move(now))
{
    const QJsonObject data = readResource(u"chorus"_s).object();
    readStructures(data.value(u"structures").toArray());
    m_engagements = data.value(u"engagements").toArray();
    m_references = data.value(u"references").toObject();
    fill();
}

void World::readStructures(const QJsonArray &structures)
{
    for (const auto &each : structures) {
        const QJsonObject object = each.toObject();
        if (m_side == Side::Qualification || !object.value(u"qualification").toBool())
            m_structures.append(structureOf(object));
    }
}

// Qualification has more rows than one answer gives when nobody says how many.
void World::fill()
{
    const int received = m_side == Side::Production ? 38 : 230;
    for (int rank = 0; rank < received; ++rank)
        addReceived(rank, received);
    constexpr int issued = 24;
    for (int rank = 0; rank < issued; ++rank)
        addIssued(rank);
    constexpr int works = 12;
    for (int rank = 0; rank < works; ++rank)
        addWorks(rank);
    constexpr int toValidate = 3;
    for (int rank = 0; rank < toValidate; ++rank)
        addToValidate(rank);
}

void World::addReceived(int rank, int all)
{
    QList<const Structure *> suppliers;
    for (const Structure &each : m_structures) {
        if (!each.isPublic && !each.own && each.type == u"SIRET")
            suppliers.append(&each);
    }
    const QString mark = QString::number(rank);
    const int drawn = m_seeded.between(0, 9'999, {u"cpro"_s, u"montant"_s, mark});
    const Structure *supplier = suppliers.at(rank % suppliers.size());
    const QDateTime deposited = m_now().addDays(-(rank * 90 / all) - 1).addSecs(-rank * 311);
    Invoice invoice = invoiceBetween(supplier->id, structure(u"21990001900013"_s)->id, deposited);
    invoice.number = u"F-2026-%1"_s.arg(912 - rank, 4, 10, QChar(u'0'));
    invoice.service = rank % 3 == 2 ? u"BATIMENTS"_s : u"ACHATS"_s;
    invoice.engagement = rank % 2 == 0 ? u"45000182%1"_s.arg(27 + rank % 60, 2, 10, QChar(u'0')) : QString();
    invoice.type = rank % 11 == 10 ? u"AVOIR"_s : u"FACTURE"_s;
    const int sign = invoice.type == u"AVOIR" ? -1 : 1;
    invoice.lines = {
        {u"R-%1"_s.arg(rank), u"Fourniture et pose"_s, 1.5, u"heure"_s, sign * (4'267 + drawn)},
        {u"D-%1"_s.arg(rank), u"Déplacement"_s, 1, u"forfait"_s, sign * 1'999LL, u"TVA4"_s, 100}};
    invoice.addTotals();
    invoice.attachments = {{nextId(), u"bon-de-livraison-%1"_s.arg(rank), u"PDF"_s, u"BON_LIVRAISON"_s, {}}};
    walk(invoice, courseOf(rank));
    add(std::move(invoice));
}

void World::addIssued(int rank)
{
    const QDateTime deposited = m_now().addDays(-rank - 2).addSecs(-rank * 977);
    const Structure *recipient = structure(u"21990004300012"_s);
    Invoice invoice = invoiceBetween(structure(u"21990001900021"_s)->id, recipient->id, deposited);
    invoice.number = u"EAU-2026-%1"_s.arg(140 - rank, 3, 10, QChar(u'0'));
    invoice.service = u"MAIRIE"_s;
    invoice.mode = u"UPLOAD_API"_s;
    invoice.flux = u"CPP0011110000000000%1"_s.arg(1'400 + rank, 6, 10, QChar(u'0'));
    invoice.lines = {{u"EAU"_s, u"Consommation d’eau"_s, 120.25, u"m3"_s, 187 + rank, u"TVA3"_s, 55}};
    invoice.addTotals();
    walk(invoice, courseOf(rank));
    add(std::move(invoice));
}

void World::addWorks(int rank)
{
    const QDateTime deposited = m_now().addDays(-3LL * rank - 1);
    Invoice invoice =
        invoiceBetween(structure(u"00052388600018"_s)->id, structure(u"21990001900013"_s)->id, deposited);
    invoice.kind = u"FACTURE_TRAVAUX"_s;
    invoice.worksType = rank % 2 == 0 ? u"PROJET_DECOMPTE_MENSUEL"_s : u"ETAT_ACOMPTE"_s;
    invoice.cadre =
        rank % 2 == 0 ? u"A4_PROJET_DECOMPTE_MENSUEL_FOURNISSEUR"_s : u"A5_ETAT_ACOMPTE_FOURNISSEUR"_s;
    invoice.number = u"TX-2026-%1"_s.arg(40 - rank, 2, 10, QChar(u'0'));
    invoice.market = u"2026M014"_s;
    invoice.service = u"BATIMENTS"_s;
    invoice.lines = {{u"LOT1"_s, u"Terrassement"_s, 1, u"forfait"_s, 1'250'000 + rank * 10'333}};
    invoice.addTotals();
    walk(invoice, rank % 3 == 0 ? Course{{u"DEPOSEE"_s, u"A_ASSOCIER_MOE"_s}, {}} : courseOf(0));
    add(std::move(invoice));
}

// The régie holds the contract: what its subcontractors invoice comes to it first.
void World::addToValidate(int rank)
{
    const QDateTime deposited = m_now().addDays(-2LL * rank - 1);
    Invoice invoice =
        invoiceBetween(structure(u"00115840100016"_s)->id, structure(u"21990004300012"_s)->id, deposited);
    invoice.cadre = u"A9_FACTURE_SOUSTRAITANT"_s;
    invoice.number = u"ST-2026-%1"_s.arg(30 - rank);
    invoice.service = u"MAIRIE"_s;
    invoice.validator = structure(u"21990001900021"_s)->id;
    invoice.lines = {{u"POSE"_s, u"Pose de compteurs"_s, 4, u"unité"_s, 12'550 + rank * 300}};
    invoice.addTotals();
    walk(invoice, {{u"A_VALIDER_1"_s}, {}});
    add(std::move(invoice));
}

const Structure *World::structure(qint64 id) const
{
    for (const Structure &each : m_structures) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

const Structure *World::structure(const QString &number) const
{
    for (const Structure &each : m_structures) {
        if (each.number == number)
            return &each;
    }
    return nullptr;
}

Invoice *World::invoice(qint64 id)
{
    for (Invoice &each : m_invoices) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

const Invoice *World::invoice(qint64 supplier, const QString &number) const
{
    for (const Invoice &each : m_invoices) {
        if (each.supplier == supplier && each.number == number)
            return &each;
    }
    return nullptr;
}

qint64 World::add(Invoice invoice)
{
    if (invoice.id == 0)
        invoice.id = nextId();
    const qint64 id = invoice.id;
    m_invoices.append(std::move(invoice));
    return id;
}

void World::pass(Invoice &invoice, const QString &status, const QString &comment)
{
    invoice.history.append({status, now(), comment, u"Compte"_s, u"TECHNIQUE"_s});
}

qint64 World::keep(Attachment attachment)
{
    attachment.id = nextId();
    m_kept.append(attachment);
    return attachment.id;
}

const Attachment *World::attachment(qint64 id) const
{
    for (const Attachment &each : m_kept) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

} // namespace agrafe::sandbox::cpro
