// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/chorus/desk_parts.h"
#include "sandbox/chorus/desks.h"

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox::cpro {

namespace {

// Rows of [code, words, value], under the names that the operation gives them.
Reply table(const World &world, const QString &name, const QString &list, const QStringList &members)
{
    QJsonArray rows;
    for (const auto &each : world.references().value(name).toArray()) {
        QJsonObject row;
        for (qsizetype member = 0; member < members.size(); ++member)
            row.insert(members.at(member), each.toArray().at(member));
        rows.append(row);
    }
    return given({{list, rows}});
}

Reply words(const QString &list, const QString &member, const QStringList &values)
{
    QJsonArray rows;
    for (const QString &value : values)
        rows.append(QJsonObject{{member, value}});
    return given({{list, rows}});
}

Reply cadres(const QJsonObject &body)
{
    if (body.value(u"typeDemandePaiement").toString(u"FACTURE"_s) != u"FACTURE")
        return words(u"listeCadreFacturation"_s, u"codeCadreFacturation"_s,
                     {u"A4_PROJET_DECOMPTE_MENSUEL_FOURNISSEUR"_s, u"A5_ETAT_ACOMPTE_FOURNISSEUR"_s,
                      u"A7_PROJET_DECOMPTE_FINAL_FOURNISSEUR"_s});
    return words(u"listeCadreFacturation"_s, u"codeCadreFacturation"_s,
                 {u"A1_FACTURE_FOURNISSEUR"_s, u"A2_FACTURE_FOURNISSEUR_DEJA_PAYEE"_s,
                  u"A9_FACTURE_SOUSTRAITANT"_s, u"A12_FACTURE_COTRAITANT"_s});
}

Reply bankAccounts(const World &world, const QJsonObject &body)
{
    const Structure *structure = world.structure(body.value(u"idStructure").toInteger());
    QJsonArray rows;
    if (structure != nullptr) {
        for (const auto &each : structure->bank)
            rows.append(QJsonObject{{u"idCoordonneeBancaire"_s, each.toObject().value(u"id")},
                                    {u"nomCoordonneeBancaire"_s, each.toObject().value(u"name")}});
    }
    return given({{u"listeCoordonneeBancaire"_s, rows}});
}

Reply categories(const World &world, const QJsonObject &body)
{
    QJsonArray rows;
    for (const auto &each : world.references().value(u"categories").toArray()) {
        const QJsonObject category = each.toObject();
        rows.append(QJsonObject{{u"codeCategorie"_s, category.value(u"code")},
                                {u"libelleCategorie"_s, category.value(u"name")},
                                {u"idTechniqueCategorie"_s, category.value(u"id")}});
    }
    const QJsonObject page = cut(rows, pageOf(body, u"pagination"_s));
    return given({{u"listeCategories"_s, rows}, {u"parametresRetour"_s, page}});
}

Reply subCategories(const World &world, const QJsonObject &body)
{
    QJsonArray rows;
    for (const auto &each : world.references().value(u"categories").toArray()) {
        const QJsonObject category = each.toObject();
        const qint64 wanted = body.value(u"idTechniqueCategorie").toInteger();
        if (wanted != 0 && category.value(u"id").toInteger() != wanted)
            continue;
        QJsonArray own;
        for (const auto &sub : category.value(u"sub").toArray())
            own.append(QJsonObject{{u"code"_s, sub.toObject().value(u"code")},
                                   {u"libelle"_s, sub.toObject().value(u"name")},
                                   {u"idTechniqueCategorie"_s, sub.toObject().value(u"id")},
                                   {u"estActif"_s, true}});
        rows.append(QJsonObject{
            {u"categorie"_s, QJsonArray{QJsonObject{{u"codeCategorie"_s, category.value(u"code")}}}},
            {u"ssCategorie"_s, own}});
    }
    const QJsonObject page = cut(rows, pageOf(body, u"pagination"_s));
    return given({{u"listeSousCategories"_s, rows}, {u"parametresRetour"_s, page}});
}

bool fits(const QJsonObject &engagement, const QJsonObject &body)
{
    const auto same = [&](const QString &asked, const QString &own) {
        const QString wanted = body.value(asked).toString();
        return wanted.isEmpty() || wanted == engagement.value(own).toString();
    };
    return same(u"numeroEngagementJuridique"_s, u"number"_s) &&
           same(u"etatCourantEngagementJuridique"_s, u"state"_s) &&
           same(u"numeroMarcheEngagementJuridique"_s, u"market"_s);
}

QJsonObject engagementRow(const World &world, const QJsonObject &engagement)
{
    const Structure *recipient = world.structure(engagement.value(u"recipient").toString());
    const ServiceOf *service = recipient->service(engagement.value(u"service").toString());
    const QDateTime day(QDate::fromString(engagement.value(u"day").toString(), Qt::ISODate), {9, 30},
                        Qt::UTC);
    return {{u"idEngagementJuridique"_s, engagement.value(u"id")},
            {u"numeroEngagementJuridique"_s, engagement.value(u"number")},
            {u"libelleTypeEngagementJuridique"_s, engagement.value(u"type")},
            {u"structureReceptrice"_s, QString::number(recipient->id)},
            {u"identifiantStructureReceptrice"_s, recipient->number},
            {u"libelleStructureReceptrice"_s, recipient->name},
            {u"codeServiceExecutant"_s, service->code},
            {u"libelleServiceExecutant"_s, service->name},
            {u"dateNotificationEJ"_s, written(day, DateShape::Milliseconds)},
            {u"libelleEtatCourantEJ"_s, engagement.value(u"state")},
            {u"montantTotalTtc"_s, engagement.value(u"total").toString().toDouble()},
            {u"deviseEngagement"_s, u"EUR"_s}};
}

Reply engagements(const World &world, const QJsonObject &body)
{
    QJsonArray rows;
    for (const auto &each : world.engagements()) {
        if (fits(each.toObject(), body))
            rows.append(engagementRow(world, each.toObject()));
    }
    const QJsonObject page = cut(rows, pageOf(body, u"parametresRecherche"_s));
    return given({{u"listeEngagementJuridique"_s, rows}, {u"parametresRetour"_s, page}});
}

} // namespace

void offerReferences(Handlers &handlers, World &world)
{
    const auto fixed = [&handlers](const QString &operation, const Reply &reply) {
        handlers.insert(u"transverses/recuperer/"_s + operation,
                        [reply](const QJsonObject &) { return reply; });
    };
    fixed(u"tauxtva"_s, table(world, u"tauxtva"_s, u"listeTauxTva"_s,
                              {u"codeTauxTva"_s, u"libelleTauxTva"_s, u"valeurTauxTva"_s}));
    fixed(u"pays"_s, table(world, u"pays"_s, u"listePays"_s, {u"codePays"_s, u"libellePays"_s}));
    fixed(u"devises"_s, table(world, u"devises"_s, u"listeDevises"_s, {u"codeDevise"_s, u"libelleDevise"_s}));
    fixed(u"motifs/exonerationtva"_s, table(world, u"exonerations"_s, u"listeMotifsExonerationTva"_s,
                                            {u"codeMotifExonerationTva"_s, u"libelleMotifExonerationTva"_s}));
    fixed(u"motifs/refus/Facture/AValider"_s, table(world, u"refus"_s, u"listeMotifRefusFactureAValider"_s,
                                                    {u"idMotif"_s, u"codeMotif"_s, u"libelleMotif"_s}));
    fixed(u"modedepot"_s, words(u"listeModeDepot"_s, u"modeDepot"_s,
                                {u"SAISIE_API"_s, u"DEPOT_PDF_API"_s, u"DEPOT_PDF_SIGNE_API"_s,
                                 u"UPLOAD_API"_s, u"EDI_XML_STRUCT"_s}));
    fixed(u"modereglements"_s,
          words(u"listeModePaiement"_s, u"modePaiement"_s,
                {u"CHEQUE"_s, u"PRELEVEMENT"_s, u"VIREMENT"_s, u"ESPECE"_s, u"AUTRE"_s, u"REPORT"_s}));
    fixed(u"typedp"_s,
          words(u"listeTypeDemandePaiement"_s, u"typeDemandePaiement"_s,
                {u"FACTURE"_s, u"FACTURE_TRAVAUX"_s, u"MEMOIRE_JUSTICE"_s, u"DEMANDE_REMBOURSEMENT"_s}));
    fixed(u"formatflux"_s, words(u"listeFormatFlux"_s, u"formatFlux"_s,
                                 {u"IN_DP_E1_STRUCT"_s, u"IN_DP_E2_MIXTE"_s, u"IN_DP_E2_FACTURX"_s}));
    fixed(u"typefacturetravaux"_s, words(u"listeTypeFactureTravaux"_s, u"typeFactureTravaux"_s,
                                         {u"PROJET_DECOMPTE_MENSUEL"_s, u"ETAT_ACOMPTE"_s,
                                          u"PROJET_DECOMPTE_FINAL"_s, u"DECOMPTE_GENERAL_SIGNE"_s}));
    fixed(u"etat/typedp"_s,
          words(u"listeEtatDemandePaiement"_s, u"etatDemandePaiement"_s,
                {u"DEPOSEE"_s, u"MISE_A_DISPOSITION"_s, u"SUSPENDUE"_s, u"COMPLETEE"_s, u"A_RECYCLER"_s,
                 u"REJETEE"_s, u"SERVICE_FAIT"_s, u"MANDATEE"_s, u"COMPTABILISEE"_s, u"MISE_EN_PAIEMENT"_s}));
    fixed(u"typeidentifiant/structure"_s, words(u"listeTypeIdentifiant"_s, u"typeIdentifiantStructure"_s,
                                                {u"SIRET"_s, u"UE_HORS_FRANCE"_s, u"HORS_UE"_s, u"RIDET"_s,
                                                 u"TAHITI"_s, u"AUTRE"_s, u"PARTICULIER"_s}));
    fixed(u"typespj"_s, given({{u"listeTypePieceJointe"_s,
                                QJsonArray{QJsonObject{{u"idTypePieceJointe"_s, 1},
                                                       {u"codeTypePieceJointe"_s, u"BON_LIVRAISON"_s},
                                                       {u"libelleTypePieceJointe"_s, u"Bon de livraison"_s},
                                                       {u"typeObjet"_s, u"FACTURE"_s}}}}}));
    handlers.insert(u"transverses/recuperer/cadrefacturation"_s, cadres);
    offer(handlers, world, u"transverses/recuperer/coordbanc/valides"_s, bankAccounts);
    offer(handlers, world, u"transverses/rechercher/categorieSollicitation"_s, categories);
    offer(handlers, world, u"transverses/rechercher/sousCategorieSollicitation"_s, subCategories);
    offer(handlers, world, u"engagementsJuridiques/rechercher"_s, engagements);
}

} // namespace agrafe::sandbox::cpro
