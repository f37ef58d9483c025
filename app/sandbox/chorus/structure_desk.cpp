// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/chorus/desk_parts.h"
#include "sandbox/chorus/desks.h"

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox::cpro {

namespace {

constexpr auto accountMessage = "GCU_MSG_01_000"_L1;

QJsonObject rowOf(const Structure &structure)
{
    return {{u"idStructureCPP"_s, structure.id},
            {u"identifiantStructure"_s, structure.number},
            {u"designationStructure"_s, structure.name},
            {u"typeIdentifiantStructure"_s, structure.type},
            {u"statut"_s, structure.active ? u"ACTIVE"_s : u"INACTIVE"_s}};
}

bool holds(const QString &whole, const QJsonValue &part)
{
    return part.toString().isEmpty() || whole.contains(part.toString(), Qt::CaseInsensitive);
}

bool matches(const Structure &structure, const QJsonObject &wanted, bool publicAlone)
{
    // Private ones are seen by their own accounts, unless the search opens to all.
    if (publicAlone && !structure.isPublic && !structure.own)
        return false;
    const QString kind = wanted.value(u"typeStructure").toString();
    const QString state = wanted.value(u"statutStructure").toString();
    const QString number = wanted.value(u"identifiantStructure").toString();
    const QString type = wanted.value(u"typeIdentifiantStructure").toString();
    return (number.isEmpty() || structure.number == number) && (type.isEmpty() || structure.type == type) &&
           (kind.isEmpty() || structure.isPublic == (kind == u"PUBLIQUE")) &&
           (state.isEmpty() || structure.active == (state == u"ACTIF")) &&
           holds(structure.name, wanted.value(u"libelleStructure")) &&
           holds(structure.name, wanted.value(u"raisonSocialeStructure")) &&
           holds(structure.town, wanted.value(u"adresseVille")) &&
           holds(structure.postcode, wanted.value(u"adresseCodePostal"));
}

Reply search(const World &world, const QJsonObject &body)
{
    const bool publicAlone = body.value(u"restreindreStructuresPrivees").toBool(true);
    QJsonArray rows;
    for (const Structure &each : world.structures()) {
        if (matches(each, body.value(u"structure").toObject(), publicAlone))
            rows.append(rowOf(each));
    }
    return paged(rows, body, u"parametres"_s, u"listeStructures"_s, u"DesignationStructure"_s, false);
}

QJsonObject generalOf(const World &world, const Structure &structure)
{
    QJsonObject general{
        {u"idStructureCPP"_s, structure.id},
        {u"identifiantStructure"_s, structure.number},
        {u"typeIdentifiantStructure"_s, structure.type},
        {u"structurePriveePublique"_s, structure.isPublic ? u"PUBLIQUE"_s : u"PRIVEE"_s},
        {u"raisonSocialeStructure"_s, structure.name},
        {u"libelleStructure"_s, structure.name},
        {u"numeroTVA"_s, structure.vat.isEmpty() ? QJsonValue() : QJsonValue(structure.vat)},
        {u"emailStructure"_s, structure.email.isEmpty() ? QJsonValue() : QJsonValue(structure.email)}};
    constexpr int daysLeft = 61;
    if (structure.own)
        general.insert(u"dateExpirationMotPasseCompteTech"_s,
                       written(world.now().addDays(daysLeft), DateShape::Milliseconds));
    return general;
}

Reply detail(const World &world, const QJsonObject &body)
{
    const Structure *structure = world.structure(body.value(u"idStructureCPP").toInteger());
    if (structure == nullptr)
        return refused(20'001, u"GCU_MSG_01_001 - La structure n'existe pas."_s);
    return given({{u"informationGenerales"_s, generalOf(world, *structure)},
                  {u"adressePostaleDuSiege"_s, QJsonObject{{u"adresse"_s, u"1 place de la Mairie"_s},
                                                           {u"codePostal"_s, structure->postcode},
                                                           {u"ville"_s, structure->town},
                                                           {u"pays"_s, u"FR"_s}}},
                  {u"parametres"_s, structure->parameters}},
                 accountMessage);
}

Reply services(const World &world, const QJsonObject &body)
{
    const Structure *structure = world.structure(body.value(u"idStructure").toInteger());
    if (structure == nullptr)
        return refused(20'001, u"GCU_MSG_01_001 - La structure n'existe pas."_s);
    QJsonArray rows;
    const QDateTime begun({2017, 1, 1}, {0, 0}, Qt::UTC);
    for (const ServiceOf &each : structure->services) {
        rows.append(
            QJsonObject{{u"idService"_s, each.id},
                        {u"codeService"_s, each.code},
                        {u"libelleService"_s, each.name},
                        {u"estActif"_s, each.active},
                        {u"dateDbtService"_s, written(begun, DateShape::Minute)},
                        {u"dateFinService"_s,
                         each.active ? QJsonValue() : written(world.now().addDays(-30), DateShape::Minute)}});
    }
    return paged(rows, body, u"parametresRechercherServicesStructure"_s, u"listeServices"_s, u"CodeService"_s,
                 false);
}

Reply service(const World &world, const QJsonObject &body)
{
    const Structure *structure = world.structure(body.value(u"idStructure").toInteger());
    const ServiceOf *found = structure ? structure->service(body.value(u"idService").toInteger()) : nullptr;
    if (found == nullptr)
        return refused(20'002, u"GCU_MSG_01_002 - Le service n'existe pas."_s);
    const QDateTime begun({2017, 1, 1}, {0, 0}, Qt::UTC);
    return given({{u"informationsGenerales"_s,
                   QJsonObject{{u"codeService"_s, found->code}, {u"nomService"_s, found->name}}},
                  {u"adressePostale"_s, QJsonObject{{u"ville"_s, structure->town}}},
                  {u"parametres"_s, QJsonObject{{u"numeroEngagement"_s, found->engagement},
                                                {u"miseEnPaiement"_s, true},
                                                {u"dateCreation"_s, written(begun, DateShape::Offset)}}}},
                 accountMessage);
}

// Where the technical account has a seat.
Reply attachments(const World &world, const QJsonObject &body)
{
    QJsonArray rows;
    for (const Structure &each : world.structures()) {
        if (!each.own)
            continue;
        rows.append(QJsonObject{{u"idStructure"_s, each.id},
                                {u"identifiantStructure"_s, each.number},
                                {u"typeIdentifiantStructure"_s, each.type},
                                {u"designationStructure"_s, each.name},
                                {u"statutRattachementStructure"_s, u"VALIDEE"_s},
                                {u"roleUtilisateur"_s, u"COMPTE_TECHNIQUE"_s}});
    }
    const QJsonObject paging = cut(rows, pageOf(body, u"parametresRecherche"_s));
    return given({{u"listeStructureRattachement"_s, rows}, {u"parametresRetour"_s, paging}});
}

// Of the directory of recipients: public and active.
Reply recipients(const World &world, const QJsonObject &body)
{
    const QJsonValue place = body.value(u"nomVilleCodePostal");
    const QString number = body.value(u"identifiant").toString();
    QJsonArray rows;
    for (const Structure &each : world.structures()) {
        const bool here = holds(each.name, place) || holds(each.town, place) || holds(each.postcode, place);
        if (!each.isPublic || !each.active || !here || (!number.isEmpty() && each.number != number))
            continue;
        rows.append(QJsonObject{{u"idStructureCPP"_s, each.id},
                                {u"siret"_s, each.number},
                                {u"nomDestinataire"_s, each.name},
                                {u"adresseCodePostal"_s, each.postcode},
                                {u"adresseVille"_s, each.town}});
    }
    return paged(rows, body, u"parametresRecherche"_s, u"listeDestinataires"_s, u"NomDestinataire"_s, false);
}

Reply cardOf(const World &world, const QJsonObject &body)
{
    const Structure *structure = world.structure(body.value(u"siretStructure").toString());
    if (structure == nullptr || structure->type != u"SIRET")
        return refused(20'001, u"TRA_MSG_00.015"_s);
    return given({{u"siret"_s, structure->number},
                  {u"siren"_s, structure->number.left(9)},
                  {u"raisonSociale"_s, structure->name},
                  {u"estActif"_s, structure->active},
                  {u"nonDiffusibleInsee"_s, false}});
}

Reply activeFor(const World &world, bool recipient)
{
    QJsonArray rows;
    for (const Structure &each : world.structures()) {
        if (each.own && each.active && each.isPublic == recipient)
            rows.append(QJsonObject{{u"idStructureCPP"_s, each.id},
                                    {u"identifiant"_s, each.number},
                                    {u"designationStructure"_s, each.name}});
    }
    return given({{u"listeStructures"_s, rows}});
}

} // namespace

void offerStructures(Handlers &handlers, World &world)
{
    offer(handlers, world, u"structures/rechercher"_s, search);
    offer(handlers, world, u"structures/consulter"_s, detail);
    offer(handlers, world, u"structures/rechercher/services"_s, services);
    offer(handlers, world, u"structures/consulter/service"_s, service);
    offer(handlers, world, u"utilisateurs/monCompte/recuperer/rattachements"_s, attachments);
    offer(handlers, world, u"transverses/rechercher/destinataire"_s, recipients);
    offer(handlers, world, u"transverses/consulter/information/siret"_s, cardOf);
    handlers.insert(u"transverses/recuperer/structures/actives/fournisseur"_s,
                    [&world](const QJsonObject &) { return activeFor(world, false); });
    handlers.insert(u"transverses/recuperer/structures/actives/destinataire"_s,
                    [&world](const QJsonObject &) { return activeFor(world, true); });
}

} // namespace agrafe::sandbox::cpro
