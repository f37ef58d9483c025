// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/catalogue.h"
#include "entreprise/identity.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace agrafe;
using namespace agrafe::entreprise;

namespace {

etat::Answer answer(const QString &endpointId, const QByteArray &json)
{
    etat::Answer answer;
    answer.endpointId = endpointId;
    answer.status = 200;
    answer.outcome = etat::Outcome::Proved;
    answer.payload = QJsonDocument::fromJson(json).object();
    return answer;
}

void add(Identity &identity, const etat::Answer &answer)
{
    static const catalogue::Catalogue catalogue = *catalogue::Catalogue::load();
    const catalogue::Endpoint *endpoint = catalogue.find(answer.endpointId);
    QVERIFY2(endpoint, qPrintable(answer.endpointId));
    addToIdentity(identity, answer, endpoint->identity);
}

const QByteArray seatJson = R"({"data":{"siret":"10000000100010","siege_social":true,"etat_administratif":"A",
  "status_diffusion":"diffusible",
  "unite_legale":{"siren":"100000001","rna":null,"siret_siege_social":"10000000100010","status_diffusion":"diffusible",
    "personne_morale_attributs":{"raison_sociale":"MENUISERIE DU VAL","sigle":"MDV"},
    "personne_physique_attributs":{"prenom_usuel":null,"nom_naissance":null},
    "forme_juridique":{"code":"5710","libelle":"SAS"},
    "activite_principale":{"code":"43.32A","libelle":"Travaux de menuiserie"},
    "activite_principale_naf_rev2":{"code":"43.32A","libelle":"Travaux de menuiserie bois et PVC"},
    "tranche_effectif_salarie":{"intitule":"20 à 49 salariés"},
    "etat_administratif":"A","date_creation":605746800},
  "adresse":{"acheminement_postal":{"l3":"","l4":"4 ALLEE DU COMMANDANT","l5":"","l6":"75017 PARIS 17"}}},
  "links":{},"meta":{}})";

} // namespace

class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsASeat();
    void readsAPersonWithPartialDiffusion();
    void readsACeasedUnit();
    void prefersInsee();
    void readsDirectors();
    void readsAnAssociation();
    void ignoresFailures();
    void protectsWhatItDoesNotUnderstand();
    void tellsAClosedEstablishmentFromItsCompany();
    void showsNoInvisibleMark();
    void readsEveryOfficialCase();
};

void TestIdentity::readsASeat()
{
    Identity identity;
    add(identity, answer(u"insee/sirene/siege_social"_qs, seatJson));
    QCOMPARE(identity.name, u"MENUISERIE DU VAL (MDV)"_qs);
    QCOMPARE(identity.siren, u"100000001"_qs);
    QCOMPARE(identity.siretOfSeat, u"10000000100010"_qs);
    QCOMPARE(identity.seat, u"4 ALLEE DU COMMANDANT, 75017 PARIS 17"_qs);
    QCOMPARE(identity.activity, u"43.32A Travaux de menuiserie bois et PVC"_qs);
    QCOMPARE(identity.size, u"20 à 49 salariés"_qs);
    QCOMPARE(identity.legalForm, u"SAS"_qs);
    QCOMPARE(identity.active, std::optional<bool>(true));
    QCOMPARE(identity.since, QDate(1989, 3, 13)); // midnight in Paris, the day before in UTC
    QVERIFY(identity.diffusion == Diffusion::Total);
    QCOMPARE(identity.association, std::optional<bool>(false));
}

void TestIdentity::readsAPersonWithPartialDiffusion()
{
    Identity identity;
    add(identity, answer(u"insee/sirene/siege_social"_qs, seatJson));
    add(identity, answer(u"insee/sirene/unite_legale"_qs,
                         R"({"data":{"siren":"100000001","status_diffusion":"partiellement_diffusible",
                             "personne_morale_attributs":{"raison_sociale":null,"sigle":null},
                             "personne_physique_attributs":{"prenom_usuel":"AURELIE","nom_naissance":"MOREAU",
                             "nom_usage":"[ND]"},"etat_administratif":"A"}})"));
    QCOMPARE(identity.name, u"AURELIE MOREAU"_qs);
    QVERIFY(identity.diffusion == Diffusion::Partial);
    add(identity, answer(u"insee/sirene/siege_social"_qs, seatJson));
    QVERIFY(identity.diffusion == Diffusion::Partial); // the stricter holds
}

void TestIdentity::readsACeasedUnit()
{
    Identity identity;
    add(identity, answer(u"insee/sirene/siege_social"_qs, seatJson));
    add(identity, answer(u"insee/sirene/unite_legale"_qs,
                         R"({"data":{"siren":"100000001","personne_morale_attributs":{},
                                       "etat_administratif":"C","date_creation":605746800,
                                       "date_cessation":816390000}})"));
    QCOMPARE(identity.active, std::optional<bool>(false));
    QCOMPARE(identity.since, QDate(1995, 11, 15));
    QCOMPARE(identity.name, u"MENUISERIE DU VAL (MDV)"_qs);
}

void TestIdentity::prefersInsee()
{
    const auto rne = answer(u"inpi/rne/extrait_rne"_qs,
                            R"({"data":{"identite_entreprise":{"denomination":"AUTRE NOM","siren":"100000001",
                                "forme_juridique":{"libelle":"SAS, société par actions simplifiée"},
                                "code_APE":{"code":"4332A","libelle":"Menuiserie"},
                                "adresse_siege_social":{"voie":"1 RUE A","code_postal":"35000","commune":"RENNES"}},
                                "dirigeants_et_associes":[{"qualite":"Président","nom":"DUPONT","prenom":"JEAN"}]}})");
    Identity before;
    add(before, rne);
    QCOMPARE(before.name, u"AUTRE NOM"_qs);
    QCOMPARE(before.seat, u"1 RUE A, 35000 RENNES"_qs);
    QCOMPARE(before.directors, u"JEAN DUPONT (Président)"_qs);
    Identity after = before;
    add(after, answer(u"insee/sirene/siege_social"_qs, seatJson));
    QCOMPARE(after.name, u"MENUISERIE DU VAL (MDV)"_qs);
    QCOMPARE(after.directors, before.directors);
    // Whichever comes first, the same is shown.
    Identity other;
    add(other, answer(u"insee/sirene/siege_social"_qs, seatJson));
    add(other, rne);
    QCOMPARE(other, after);
}

void TestIdentity::readsDirectors()
{
    QByteArray list;
    for (int i = 1; i <= 6; ++i)
        list += (i == 1 ? "" : ",") + QByteArray(R"({"data":{"fonction":"GERANT","nom":"N","prenom":"P)") +
                QByteArray::number(i) + R"("}})";
    Identity identity;
    add(identity, answer(u"infogreffe/rcs/mandataires_sociaux"_qs, "{\"data\":[" + list + "]}"));
    QVERIFY2(identity.directors.startsWith(u"P1 N (GERANT), P2 N (GERANT)"), qPrintable(identity.directors));
    QVERIFY(identity.directors.contains(u" et 2 autre"));
    QVERIFY(!identity.directors.contains(u"P5"));
}

void TestIdentity::readsAnAssociation()
{
    Identity identity;
    add(identity, answer(u"djepva/association"_qs,
                         R"({"data":{"rna":"W301000624","siren":"389486242","nom":"LES AMIS DU RUGBY",
                                       "sigle":null,"siret_siege":"38948624200032",
                                       "forme_juridique":{"libelle":"Association déclarée"},"active":true,
                                       "date_creation":"1955-07-08","adresse_siege":{"type_voie":"RUE",
                                       "libelle_voie":"de Cambis","code_postal":"30340","commune":"Salindres"}}})"));
    QCOMPARE(identity.name, u"LES AMIS DU RUGBY"_qs);
    QCOMPARE(identity.rna, u"W301000624"_qs);
    QCOMPARE(identity.siren, u"389486242"_qs);
    QCOMPARE(identity.siretOfSeat, u"38948624200032"_qs);
    QCOMPARE(identity.seat, u"RUE de Cambis, 30340 Salindres"_qs);
    QCOMPARE(identity.since, QDate(1955, 7, 8));
    QCOMPARE(identity.association, std::optional<bool>(true));
    Identity rna;
    add(rna, answer(u"ministere_interieur/rna/association"_qs,
                    R"({"data":{"rna_id":"W751234567","titre":"NUMERIQUE POUR TOUS","siret":null,
                                  "siret_siege_social":"44306184100028","etat":true}})"));
    QCOMPARE(rna.siren, u"443061841"_qs);
    QCOMPARE(rna.active, std::optional<bool>(true));
}

void TestIdentity::protectsWhatItDoesNotUnderstand()
{
    Identity identity;
    add(identity, answer(u"insee/sirene/siege_social"_qs,
                         QByteArray(seatJson).replace("diffusible", "diffusion_partielle")));
    QVERIFY(identity.diffusion == Diffusion::Partial);
    QVERIFY(shareable(identity).name.isEmpty());
    Identity unsaid;
    unsaid.name = QStringLiteral("X");
    QVERIFY(shareable(unsaid).name.isEmpty());
}

void TestIdentity::tellsAClosedEstablishmentFromItsCompany()
{
    Identity identity;
    const QByteArray closed = QByteArray(seatJson).replace(
        R"("siege_social":true,"etat_administratif":"A")",
        R"("siege_social":false,"etat_administratif":"F","date_fermeture":1672527600)");
    add(identity, answer(u"insee/sirene/etablissement"_qs, closed));
    QVERIFY(identity.active == true);
    QVERIFY(identity.establishmentClosed);
    QCOMPARE(identity.establishmentClosedSince, QDate(2023, 1, 1));
}

void TestIdentity::showsNoInvisibleMark()
{
    Identity identity;
    add(identity, answer(u"insee/sirene/siege_social"_qs,
                         QByteArray(seatJson).replace("MENUISERIE DU", "MENUISERIE\\u202e\\nDU")));
    QCOMPARE(identity.name, u"MENUISERIE DU VAL (MDV)"_qs);
}

void TestIdentity::ignoresFailures()
{
    Identity identity;
    etat::Answer failed = answer(u"insee/sirene/unite_legale"_qs, R"({"errors":[{"code":"01003"}]})");
    failed.status = 404;
    failed.failure = Failure::of(FailureKind::Http);
    add(identity, failed);
    QCOMPARE(identity, Identity());
    failed.status = 451;
    add(identity, failed);
    QVERIFY(identity.diffusion == Diffusion::None);
}

void TestIdentity::readsEveryOfficialCase()
{
    QFile file(QStringLiteral(AGRAFE_SHARED "/reference/staging/cases.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the shared reference is not there");
    int read = 0;
    while (!file.atEnd()) {
        const QJsonObject test = QJsonDocument::fromJson(file.readLine()).object();
        const QString path = test[u"path"].toString();
        if (!path.contains(u"/insee/sirene/unites_legales/") || test[u"status"].toInt() != 200)
            continue;
        etat::Answer official;
        official.endpointId = path.endsWith(u"siege_social") ? u"insee/sirene/siege_social"_qs
                                                             : u"insee/sirene/unite_legale"_qs;
        official.payload = test[u"payload"].toObject();
        Identity identity;
        add(identity, official);
        const QByteArray name = test[u"folder"].toString().toUtf8() + '/' + test[u"name"].toString().toUtf8();
        QVERIFY2(!identity.name.isEmpty(), name.constData());
        QCOMPARE(identity.siren, test[u"params"][u"siren"].toString());
        QCOMPARE(identity.siretOfSeat.left(9), identity.siren);
        QVERIFY2(identity.active && !identity.legalForm.isEmpty(), name.constData());
        QVERIFY2(identity.diffusion != Diffusion::Unknown, name.constData());
        QVERIFY2(!path.endsWith(u"siege_social") || !identity.seat.isEmpty(), name.constData());
        ++read;
    }
    QVERIFY(read > 20);
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
