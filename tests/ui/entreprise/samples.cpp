// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/samples.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QPainter>
#include <QPdfWriter>

namespace agrafe::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using entreprise::Item;
using entreprise::ItemState;

namespace {

etat::Answer answered(const QString &id)
{
    etat::Answer answer;
    answer.endpointId = id;
    answer.version = sampleCatalogue().find(id)->newest().version;
    answer.status = 200;
    answer.outcome = etat::Outcome::Proved;
    answer.requestId = u"5f0c8a1e-0d5b-4c57-9a55-3f6d1f0c2b11"_s;
    answer.askedAt = sampleNow().addSecs(-20);
    answer.duration = 412ms;
    answer.attempts = {{answer.askedAt, 412ms, 200, {}, FailureKind::Http}};
    return answer;
}

Item done(const QString &id, const etat::Answer &answer)
{
    Item item = waiting(id);
    item.state = ItemState::Done;
    item.answer = answer;
    return item;
}

etat::Answer failed(const QString &id, int status, const QString &code, const QString &sentence)
{
    etat::Answer answer = answered(id);
    answer.status = status;
    answer.outcome = etat::Outcome::Unknown;
    answer.failure = Failure::of(FailureKind::Http);
    answer.failure->httpStatus = status;
    answer.failure->code = code;
    answer.explanation.sentence = sentence;
    answer.attempts = {{sampleNow().addSecs(-140), 10012ms, 504, u"03002"_s, FailureKind::Http},
                       {sampleNow().addSecs(-80), 10009ms, 504, u"03002"_s, FailureKind::Http},
                       {sampleNow().addSecs(-20), 10011ms, status, code, FailureKind::Http}};
    return answer;
}

void drawPage(QPainter &painter, const QString &title, int page)
{
    painter.setFont(QFont(u"Open Sans"_s, 16, QFont::Bold));
    painter.drawText(QRect(0, 60, 470, 40), Qt::AlignCenter, title);
    painter.setFont(QFont(u"Open Sans"_s, 10));
    painter.drawText(QRect(0, 0, 470, 40), 0, u"Urssaf\nCentre fictif de Valorne"_s);
    painter.drawText(
        QRect(0, 120, 470, 200), Qt::TextWordWrap,
        u"Cette attestation est délivrée à l’entreprise désignée ci-dessous, à jour de ses obligations de "
        "déclaration et de paiement. Page %1.\n\nDénomination : ATELIERS DU VAL D’ORVE\nSIREN : 000 245 118\n"
        "Adresse : 14 rue des Charmilles, Saint-Aubry"_s.arg(page));
    painter.drawRect(QRect(0, 340, 470, 40));
    painter.drawText(QRect(0, 340, 470, 40), Qt::AlignCenter, u"SPÉCIMEN – DONNÉES FICTIVES"_s);
}

const QString companyJson = uR"({"data":{"siren":"000245118","rna":null,"siret_siege_social":"00024511800021",
"type":"personne_morale","personne_morale_attributs":{"raison_sociale":"ATELIERS DU VAL D’ORVE","sigle":null},
"categorie_entreprise":"PME","status_diffusion":"diffusible","diffusable_commercialement":true,
"forme_juridique":{"code":"5710","libelle":"SAS, société par actions simplifiée"},
"activite_principale":{"code":"43.32A","nomenclature":"NAFRev2","libelle":"Travaux de menuiserie bois et PVC"},
"tranche_effectif_salarie":{"code":"12","intitule":"20 à 49 salariés","date_reference":"2025","de":"20","a":"49"},
"etat_administratif":"A","economie_sociale_et_solidaire":false,"date_creation":1236812400,"date_cessation":null},
"links":{},"meta":{"date_derniere_mise_a_jour":1763596800,"redirect_from_siren":null}})"_s;

const QString peopleJson =
    uR"({"data":[{"data":{"type":"personne_physique","nom":"AUBERTIN","prenom":"SOLÈNE","fonction":"PRÉSIDENTE",
"date_naissance":"1979-03-14","lieu_naissance":"VALORNE","nationalite":"FRANÇAISE"},"links":{},"meta":{}},
{"data":{"type":"personne_physique","nom":"ROCHE","prenom":"DANIEL","fonction":"DIRECTEUR GÉNÉRAL","date_naissance":"1971-09-02",
"lieu_naissance":"MONTCLAR","nationalite":"FRANÇAISE"},"links":{},"meta":{}}],"links":{},"meta":{}})"_s;

} // namespace

const catalogue::Catalogue &sampleCatalogue()
{
    static const auto catalogue = catalogue::Catalogue::load();
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().detail));
    return *catalogue;
}

QDateTime sampleNow()
{
    return QDateTime({2026, 11, 20}, {10, 5, 0}, Qt::UTC);
}

habilitation::Habilitation sampleHabilitation()
{
    habilitation::Habilitation habilitation;
    habilitation.id = QUuid(u"{5e6f7a70-0000-4000-8000-000000000001}"_s);
    habilitation.name = u"Marchés publics"_s;
    habilitation.organisation = u"Ville de Valorne"_s;
    habilitation.recipient = u"00011122200010"_s;
    habilitation.contexts = {u"Marchés publics"_s, u"Aides publiques"_s};
    habilitation.objectHint = u"MP-2026-0147"_s;
    habilitation.environment = habilitation::Environment::Sandbox;
    habilitation.contact = u"la direction des achats"_s;
    return habilitation;
}

Subject sampleSubject()
{
    return *Subject::parse(u"00024511800021"_s, KeyCheck::NotRequired);
}

entreprise::Identity sampleIdentity()
{
    entreprise::Identity identity;
    identity.name = u"Ateliers du Val d’Orve"_s;
    identity.active = true;
    identity.since = QDate(2009, 3, 12);
    identity.siren = u"000245118"_s;
    identity.siretOfSeat = u"00024511800021"_s;
    identity.seat = u"14 rue des Charmilles, Saint-Aubry"_s;
    identity.activity = u"43.32A Menuiserie bois et PVC"_s;
    identity.legalForm = u"SAS"_s;
    identity.size = u"20 à 49 salariés"_s;
    identity.directors = u"Solène Aubertin"_s;
    identity.diffusion = entreprise::Diffusion::Total;
    return identity;
}

entreprise::Identity samplePartialIdentity()
{
    entreprise::Identity identity = sampleIdentity();
    identity.name = u"Lescure Amandine"_s;
    identity.seat = u"Montclar"_s;
    identity.since = QDate(2017, 9, 2);
    identity.activity = u"43.91B Travaux de couverture"_s;
    identity.legalForm = u"Entreprise individuelle"_s;
    identity.size = u"1 à 2 salariés"_s;
    identity.directors.clear();
    identity.diffusion = entreprise::Diffusion::Partial;
    return identity;
}

QByteArray samplePdf()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    QPainter painter(&writer);
    drawPage(painter, u"Attestation de vigilance"_s, 1);
    writer.newPage();
    drawPage(painter, u"Annexe"_s, 2);
    painter.end();
    return bytes;
}

Item waiting(const QString &id)
{
    Item item;
    item.endpointId = id;
    item.version = sampleCatalogue().find(id)->newest().version;
    return item;
}

Item asking(const QString &id, int seconds)
{
    Item item = waiting(id);
    item.state = ItemState::Asking;
    item.startedAt = sampleNow().addSecs(-seconds);
    return item;
}

Item proved(const QString &id, const QString &json)
{
    etat::Answer answer = answered(id);
    answer.raw = json.toUtf8();
    answer.payload = QJsonDocument::fromJson(answer.raw).object();
    answer.cachedUntil = sampleNow().addSecs(55 * 60);
    return done(id, answer);
}

Item provedDocument(const QString &id, const QDate &validUntil)
{
    etat::Answer answer = answered(id);
    answer.validUntil = QDateTime(validUntil, {0, 0}, Qt::UTC);
    answer.validFrom = QDateTime(validUntil.addMonths(-6), {0, 0}, Qt::UTC);
    answer.securityCode = u"Z7K2M9QF4T1B8XH"_s;
    answer.cachedUntil = QDateTime({2026, 11, 21}, {8, 0}, Qt::UTC);
    Item item = done(id, answer);
    const QByteArray pdf = samplePdf();
    const QString sum =
        QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
    item.documents = {{{}, pdf, sum, sampleNow().addSecs(-15)}};
    return item;
}

Item fetching(const QString &id, int percent, bool linkExpired)
{
    Item item = done(id, answered(id));
    item.state = ItemState::Fetching;
    item.answer->validUntil = QDateTime({2027, 3, 31}, {0, 0}, Qt::UTC);
    item.received = percent * 1000;
    item.total = 100'000;
    item.linkExpired = linkExpired;
    return item;
}

Item refused(const QString &id, const QString &sentence, const QString &code)
{
    etat::Answer answer = failed(id, 404, code, sentence);
    answer.outcome = etat::Outcome::Refused;
    return done(id, answer);
}

Item unknown(const QString &id, const QString &sentence, const QString &nextAction)
{
    etat::Answer answer = failed(id, 502, u"03501"_s, sentence);
    answer.explanation.nextAction = nextAction;
    return done(id, answer);
}

Item scheduled(const QString &id, const QString &sentence, int minutes)
{
    etat::Answer answer = failed(id, 504, u"03002"_s, sentence);
    answer.explanation.worthRetrying = true;
    answer.explanation.retryAt = sampleNow().addSecs(minutes * 60);
    answer.askedAt = sampleNow().addSecs(-180);
    Item item = done(id, answer);
    item.state = ItemState::Scheduled;
    return item;
}

Item notCovered(const QString &id)
{
    Item item = waiting(id);
    item.state = ItemState::NotCovered;
    item.reason = u"Votre habilitation n’ouvre pas cette pièce."_s;
    return item;
}

QList<Item> receivedFile()
{
    return {provedDocument(u"urssaf/attestation_vigilance"_s, {2027, 4, 30}),
            unknown(u"dgfip/attestation_fiscale"_s,
                    u"La DGFiP n’a rien délivré, sans dire pourquoi (03501). Ce n’est pas un refus."_s,
                    u"Demandez l’attestation à l’entreprise."_s),
            refused(u"cibtp/attestation_cotisations_conges_payes_chomage_intemperies"_s,
                    u"La caisse CIBTP refuse l’attestation : cotisations non à jour au 20/11/2026 (38422)."_s,
                    u"38422"_s),
            provedDocument(u"probtp/attestation_cotisations_retraite"_s, {2026, 12, 31}),
            provedDocument(u"qualibat/certification_batiment"_s, {2027, 1, 31}),
            proved(u"ademe/certification_rge"_s),
            asking(u"qualifelec/certificats"_s, 4),
            proved(u"insee/sirene/unite_legale"_s, companyJson),
            unknown(u"gip_mds/effectifs_annuels"_s, u"Aucune déclaration trouvée pour 2025."_s, {}),
            provedDocument(u"inpi/rne/extrait_rne"_s, {2027, 2, 28}),
            proved(u"infogreffe/rcs/mandataires_sociaux"_s, peopleJson),
            notCovered(u"banque_de_france/bilans"_s)};
}

QList<Item> waitingFile()
{
    QList<Item> items = receivedFile();
    for (Item &item : items)
        item = item.endpointId.startsWith(u"insee"_s) ? asking(item.endpointId, 0) : waiting(item.endpointId);
    items.last() = notCovered(items.last().endpointId);
    return items;
}

QList<Item> failingFile()
{
    const QString down = u"La DGFiP ne répond pas depuis 9 h 41."_s;
    return {fetching(u"urssaf/attestation_vigilance"_s, 62, true),
            scheduled(u"dgfip/attestation_fiscale"_s, down, 7),
            refused(u"cibtp/attestation_cotisations_conges_payes_chomage_intemperies"_s,
                    u"La caisse CIBTP refuse l’attestation : cotisations non à jour au 20/11/2026 (38422)."_s,
                    u"38422"_s),
            unknown(u"msa/conformite_cotisations"_s,
                    u"Entreprise inconnue de la MSA : normal hors du secteur agricole."_s, {}),
            scheduled(u"dgfip/chiffres_affaires"_s, down, 7),
            notCovered(u"banque_de_france/bilans"_s),
            asking(u"qualibat/certification_batiment"_s, 6),
            waiting(u"inpi/rne/extrait_rne"_s),
            proved(u"insee/sirene/unite_legale"_s, companyJson)};
}

} // namespace agrafe::test
