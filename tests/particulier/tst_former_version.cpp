// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "particulier/former_names.h"
#include "particulier/former_table.h"
#include "particulier/reading.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace agrafe;
using namespace agrafe::particulier;

/// What staff who know version 2 of API Particulier find again.
class TestFormerVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyNameOfVersion2_data();
    void everyNameOfVersion2();
    void searching_data();
    void searching();
    void newRights();
    void aHousehold();
    void removedColumnsStayEmpty();
    void oneValueInSeveralColumns();
    void whatVersion2DidNotHave();

private:
    [[nodiscard]] const catalogue::Endpoint &endpoint(const QString &id) const
    {
        for (const catalogue::Endpoint &endpoint : m_catalogue.endpoints()) {
            if (endpoint.id == id)
                return endpoint;
        }
        return m_catalogue.endpoints().first();
    }
    [[nodiscard]] FormerTable table(const QString &id, const char *json) const
    {
        const catalogue::Endpoint &asked = endpoint(id);
        return formerTable(asked, asked.newest(), QJsonDocument::fromJson(json).object());
    }

    catalogue::Catalogue m_catalogue;
};

void TestFormerVersion::initTestCase()
{
    const auto loaded = catalogue::Catalogue::load(QLocale::French, catalogue::Api::Particulier);
    QVERIFY2(loaded.has_value(), qPrintable(loaded ? QString() : loaded.error().detail));
    m_catalogue = *loaded;
}

/// The service's own table of renamed fields.
void TestFormerVersion::everyNameOfVersion2_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("pairs"); ///< "former>present", nothing behind ">" when it was removed
    const auto row = [](const char *id, const char *pairs) {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(pairs);
    };
    row("dss/quotient_familial",
        "quotientFamilial>quotient_familial.valeur mois>quotient_familial.mois "
        "annee>quotient_familial.annee regime>quotient_familial.fournisseur "
        "anneeDateDeNaissance>allocataires[].date_naissance moisDateDeNaissance>enfants[].date_naissance "
        "jourDateDeNaissance>enfants[].date_naissance nomUsuel>enfants[].nom_usage "
        "adresse.identite>adresse.destinataire");
    row("mesri/statut_etudiant",
        "nom>identite.nom_naissance prenom>identite.prenom dateNaissance>identite.date_naissance "
        "inscriptions>admissions dateDebutInscription>admissions[].date_debut "
        "dateFinInscription>admissions[].date_fin statut>admissions[].est_inscrit "
        "regime>admissions[].regime_formation codeCommune>admissions[].code_cog_insee_commune "
        "etablissement>admissions[].etablissement_etudes");
    row("cnous/etudiant_boursier",
        "nom>identite.nom prenom>identite.prenoms[] prenom2>identite.prenoms[] "
        "dateNaissance>identite.date_naissance lieuNaissance>identite.nom_commune_naissance "
        "sexe>identite.sexe boursier>statut_boursier.est_boursier echelonBourse>echelon_bourse.echelon "
        "dateDeRentree>periode_versement_bourse.date_rentree dureeVersement>periode_versement_bourse.duree "
        "statut>echelon_bourse.echelon_bourse_regionale_provisoire "
        "statutLibelle>echelon_bourse.echelon_bourse_regionale_provisoire "
        "villeEtudes>etablissement_etudes.nom_commune etablissement>etablissement_etudes.nom_etablissement");
    row("men/scolarites", "eleve>identite code_etablissement>etablissement.code_uai "
                          "est_boursier>est_boursier niveau_bourse>echelon_bourse status_eleve>statut_eleve");
    row("france_travail/statut",
        "civilite>identite.civilite nom>identite.nom_naissance nomUsage>identite.nom_usage "
        "prenom>identite.prenom sexe>identite.sexe dateNaissance>identite.date_naissance "
        "codeCertificationCNAV>inscription.code_certification_cnav "
        "codeCategorieInscription>inscription.categorie.code "
        "libelleCategorieInscription>inscription.categorie.libelle "
        "dateInscription>inscription.date_debut dateCessationInscription>inscription.date_fin "
        "adresse.INSEECommune>adresse.code_cog_insee_commune email>contact.email "
        "telephone>contact.telephone telephone2>contact.telephone2");
    row("france_travail/indemnites", "identifiant>identifiant date>paiements[].date_versement");
    row("dss/revenu_solidarite_active",
        "status>est_beneficiaire majoration>avec_majoration dateDebut>date_debut_droit dateFin>");
    row("dss/prime_activite",
        "status>est_beneficiaire majoration>avec_majoration dateDebut>date_debut_droit dateFin>");
    row("dss/allocation_adulte_handicape", "status>est_beneficiaire dateDebut>date_debut_droit");
    row("dss/allocation_soutien_familial", "status>est_beneficiaire dateDebut>date_debut_droit dateFin>");
    row("dss/complementaire_sante_solidaire",
        "status>est_beneficiaire status>avec_participation dateDebut>date_debut_droit dateFin>");
}

void TestFormerVersion::everyNameOfVersion2()
{
    QFETCH(QString, id);
    QFETCH(QString, pairs);
    QSet<QString> known;
    for (const FormerName &name : formerNames(m_catalogue)) {
        if (name.endpointId != id)
            continue;
        known.insert(name.former + u'>' + name.present);
        QCOMPARE(name.present.isEmpty(), name.label.isEmpty());
        QVERIFY(!name.status.isEmpty());
    }
    for (const QString &pair : pairs.split(u' '))
        QVERIFY2(known.contains(pair), qPrintable(pair));
}

void TestFormerVersion::searching_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("present");
    QTest::newRow("old name") << u"quotientFamilial"_s << u"quotient_familial.valeur"_s;
    QTest::newRow("new name") << u"date_rentree"_s << u"periode_versement_bourse.date_rentree"_s;
    QTest::newRow("two words") << u"etudiant echelon"_s << u"echelon_bourse.echelon"_s;
    QTest::newRow("accents") << u"échelonbourse"_s << u"echelon_bourse.echelon"_s;
}

void TestFormerVersion::searching()
{
    QFETCH(QString, typed);
    QFETCH(QString, present);
    const QList<FormerName> all = formerNames(m_catalogue);
    const QList<FormerName> found = matching(all, typed);
    QVERIFY(!found.isEmpty() && found.size() < all.size() / 4);
    QCOMPARE(found.first().present, present);
    QCOMPARE(matching(all, QString()).size(), all.size());
    QVERIFY(matching(all, u"xyzzy"_s).isEmpty());
}

void TestFormerVersion::newRights()
{
    QVERIFY(asksNewRights(endpoint(u"mesri/statut_etudiant"_s)));
    QVERIFY(!asksNewRights(endpoint(u"men/scolarites"_s)));
    QVERIFY(!asksNewRights(endpoint(u"dss/prime_activite"_s)));
    const catalogue::EndpointVersion &pupil = endpoint(u"men/scolarites"_s).newest();
    QVERIFY(pupil.field(u"data.module_elementaire_formation.libelle"_s)->newRight);
    QVERIFY(!pupil.field(u"data.est_boursier"_s)->newRight);
    etat::Answer answer;
    answer.status = 200;
    answer.outcome = etat::Outcome::Proved;
    answer.payload = QJsonDocument::fromJson(R"({"data":{"est_scolarise":true}})").object();
    const Reading reading = readStatus(pupil, answer, {});
    QVERIFY(reading.answer == StatusAnswer::Yes);
    QCOMPARE(reading.newRights, QStringList{u"Formation (module élémentaire)"_s});
    QVERIFY(reading.notCovered.contains(u"Boursier"_s));
}

void TestFormerVersion::aHousehold()
{
    const FormerTable household = table(u"dss/quotient_familial"_s, R"({"data":{
        "quotient_familial":{"valeur":1250,"mois":11,"annee":2026,"fournisseur":"CNAF","mois_calcul":11,"annee_calcul":2026},
        "allocataires":[{"nom_naissance":"AUBERTIN","nom_usage":"ROUX","prenoms":"Solène","date_naissance":"1988-05-14","sexe":"F"}],
        "enfants":[{"nom_naissance":"AUBERTIN","nom_usage":null,"prenoms":"Lise","date_naissance":"2016-03-02","sexe":"F"},
                   {"nom_naissance":"AUBERTIN","nom_usage":null,"prenoms":"Noé","date_naissance":"2019-11-20","sexe":"M"}],
        "adresse":{"destinataire":"Madame AUBERTIN","pays":"FRANCE"}}})");
    QCOMPARE(household.rows.size(), 3);
    const auto cell = [&household](qsizetype row, const QString &column) {
        return household.rows.at(row).value(household.columns.indexOf(column));
    };
    QCOMPARE(cell(0, u"liste"_s), u"allocataires"_s);
    QCOMPARE(cell(2, u"liste"_s), u"enfants"_s);
    QCOMPARE(cell(2, u"prenoms"_s), u"Noé"_s);
    QCOMPARE(cell(2, u"anneeDateDeNaissance"_s), u"2019"_s);
    QCOMPARE(cell(2, u"jourDateDeNaissance"_s), u"20"_s);
    QCOMPARE(cell(0, u"nomUsuel"_s), u"ROUX"_s);
    QCOMPARE(cell(1, u"nomUsuel"_s), QString());
    for (qsizetype row = 0; row < 3; ++row) {
        QCOMPARE(cell(row, u"quotientFamilial"_s), u"1250"_s);
        QCOMPARE(cell(row, u"adresse.identite"_s), u"Madame AUBERTIN"_s);
    }
    QVERIFY(!household.columns.contains(u"mois_calcul"_s)); // version 2 did not have it
    QVERIFY(toCsv(household).contains("Noé"));
}

void TestFormerVersion::removedColumnsStayEmpty()
{
    const FormerTable rsa = table(
        u"dss/revenu_solidarite_active"_s,
        R"({"data":{"est_beneficiaire":true,"avec_majoration":false,"date_debut_droit":"2024-02-01"}})");
    QCOMPARE(rsa.columns, (QStringList{u"status"_s, u"majoration"_s, u"dateDebut"_s, u"dateFin"_s}));
    QCOMPARE(rsa.rows, QList<QStringList>{(QStringList{u"true"_s, u"false"_s, u"2024-02-01"_s, QString()})});
}

void TestFormerVersion::oneValueInSeveralColumns()
{
    const FormerTable student = table(u"cnous/etudiant_boursier"_s, R"({"data":{"identite":{
        "nom":"LANCELIN","prenoms":["Maëva","Rose"],"sexe":"F"}}})");
    const auto cell = [&student](const QString &column) {
        return student.rows.first().value(student.columns.indexOf(column));
    };
    QCOMPARE(cell(u"prenom"_s), u"Maëva"_s);
    QCOMPARE(cell(u"prenom2"_s), u"Rose"_s);
    QCOMPARE(cell(u"boursier"_s), QString()); // the rights did not show it
}

void TestFormerVersion::whatVersion2DidNotHave()
{
    QVERIFY(table(u"gip_mds/service_civique"_s, R"({"data":{}})").columns.isEmpty());
}

QTEST_GUILESS_MAIN(TestFormerVersion)
#include "tst_former_version.moc"
