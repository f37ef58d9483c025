// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "entreprise/public_sheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace agrafe;
using namespace agrafe::entreprise;

namespace {

const QDateTime now({2026, 11, 20}, {10, 5}, Qt::UTC);

etat::Answer answer(const QString &id, const QByteArray &json)
{
    etat::Answer answer;
    answer.endpointId = id;
    answer.version = 4;
    answer.status = 200;
    answer.outcome = etat::Outcome::Proved;
    answer.payload = QJsonDocument::fromJson(json).object();
    return answer;
}

etat::Answer seat(const QByteArray &diffusion)
{
    static const QByteArray json = R"json({"data":{"siret":"35004292500031","siege_social":true,
      "etat_administratif":"A","status_diffusion":"DIFFUSION","enseigne":"=CMD()","date_creation":1396303200,
      "activite_principale":{"code":"74.10Z","libelle":"Design"},
      "tranche_effectif_salarie":{"de":1,"a":2,"intitule":"1 ou 2 salariés"},
      "unite_legale":{"siren":"350042925","type":"personne_physique","categorie_entreprise":"PME",
        "personne_physique_attributs":{"prenom_usuel":"AURELIE","nom_naissance":"MOREAU"},
        "personne_morale_attributs":{"raison_sociale":null}},
      "adresse":{"numero_voie":"346","libelle_voie":"DE LA PLAGE","code_postal":"16210",
        "libelle_commune":"MEDILLAC","code_commune":"16399","libelle_pays_etranger":null,
        "acheminement_postal":{"l2":"MOREAU AURELIE","l4":"346 ALLEE DE LA PLAGE","l6":"16210 MEDILLAC"}}},
      "links":{},"meta":{}})json";
    return answer(u"insee/sirene/diffusibles/siege_social"_qs,
                  QByteArray(json).replace("DIFFUSION", diffusion));
}

QString everything(const PublicSheet &sheet)
{
    return QString::fromUtf8(toCsv(sheet) + toJson(sheet));
}

} // namespace

class TestPublicSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesPublicRoutesAlone();
    void showsEverythingWithTotalDiffusion();
    void keepsOnlyOpenFieldsWithPartialDiffusion();
    void showsNothingThatIsNotDiffused();
    void believesTheStricterStatus();
    void protectsWhileNothingIsSaid();
    void saysWhatDidNotAnswer();
    void exportsForSpreadsheets();
    void exportsJson();
    void knowsOpenFields_data();
    void knowsOpenFields();

private:
    catalogue::Catalogue m_catalogue;
};

void TestPublicSheet::initTestCase()
{
    auto loaded = catalogue::Catalogue::load();
    QVERIFY(loaded);
    m_catalogue = *loaded;
}

void TestPublicSheet::takesPublicRoutesAlone()
{
    const QStringList pieces = publicPieces(m_catalogue);
    QVERIFY(pieces.contains(u"insee/sirene/diffusibles/unite_legale"_qs));
    for (const QString &id : pieces)
        QVERIFY2(m_catalogue.find(id)->publicData, qPrintable(id));
    QVERIFY(!pieces.contains(u"insee/sirene/unite_legale"_qs));
    etat::Answer full = seat("diffusible");
    full.endpointId = QStringLiteral("insee/sirene/siege_social");
    QVERIFY(publicSheet(m_catalogue, {full}, Diffusion::Unknown, false, now).rows.isEmpty());
}

void TestPublicSheet::showsEverythingWithTotalDiffusion()
{
    const PublicSheet sheet = publicSheet(m_catalogue, {seat("diffusible")}, Diffusion::Unknown, false, now);
    QVERIFY(sheet.diffusion == Diffusion::Total);
    QCOMPARE(sheet.siren, u"350042925"_qs);
    const QString text = everything(sheet);
    for (const QString &part : {u"AURELIE"_qs, u"DE LA PLAGE"_qs, u"74.10Z"_qs, u"MEDILLAC"_qs})
        QVERIFY2(text.contains(part), qPrintable(part));
    for (const PublicRow &row : sheet.rows)
        QVERIFY(!row.label.isEmpty() && !row.section.isEmpty());
}

void TestPublicSheet::keepsOnlyOpenFieldsWithPartialDiffusion()
{
    const PublicSheet sheet =
        publicSheet(m_catalogue, {seat("partiellement_diffusible")}, Diffusion::Unknown, false, now);
    const QString text = everything(sheet);
    for (const QString &hidden :
         {u"AURELIE"_qs, u"MOREAU"_qs, u"DE LA PLAGE"_qs, u"346"_qs, u"16210"_qs, u"CMD"_qs})
        QVERIFY2(!text.contains(hidden), qPrintable(hidden));
    for (const QString &open :
         {u"350042925"_qs, u"35004292500031"_qs, u"MEDILLAC"_qs, u"74.10Z"_qs, u"1 ou 2"_qs})
        QVERIFY2(text.contains(open) || text.contains(QString(open).replace(u' ', QChar(0x00a0))),
                 qPrintable(open));
    QVERIFY(sheet.notes.first().contains(u"Diffusion partielle"));
}

void TestPublicSheet::showsNothingThatIsNotDiffused()
{
    etat::Answer never = seat("diffusible");
    never.status = 451;
    never.failure = Failure::of(FailureKind::Http);
    const PublicSheet sheet =
        publicSheet(m_catalogue, {never, seat("diffusible")}, Diffusion::Unknown, false, now);
    QVERIFY(sheet.diffusion == Diffusion::None);
    QVERIFY(sheet.rows.isEmpty());
    QVERIFY(sheet.notes.first().contains(u"pas diffusible"));
}

void TestPublicSheet::believesTheStricterStatus()
{
    const PublicSheet sheet = publicSheet(m_catalogue, {seat("diffusible")}, Diffusion::Partial, false, now);
    QVERIFY(sheet.diffusion == Diffusion::Partial);
    QVERIFY(!everything(sheet).contains(u"MOREAU"));
}

void TestPublicSheet::protectsWhileNothingIsSaid()
{
    const PublicSheet sheet = publicSheet(m_catalogue, {seat("")}, Diffusion::Unknown, false, now);
    QVERIFY(sheet.diffusion == Diffusion::Unknown);
    QVERIFY(!sheet.rows.isEmpty());
    QVERIFY(!everything(sheet).contains(u"MOREAU"));
    QVERIFY(sheet.notes.first().contains(u"n’a pas dit"));
}

void TestPublicSheet::saysWhatDidNotAnswer()
{
    etat::Answer failed = seat("diffusible");
    failed.status = 404;
    failed.failure = Failure::of(FailureKind::Http);
    failed.explanation.sentence = QStringLiteral("Rien trouvé.");
    const PublicSheet sheet = publicSheet(m_catalogue, {failed}, Diffusion::Unknown, false, now);
    QVERIFY(sheet.rows.isEmpty());
    QVERIFY(sheet.notes.last().contains(u"Rien trouvé."));
}

void TestPublicSheet::exportsForSpreadsheets()
{
    const QByteArray csv =
        toCsv(publicSheet(m_catalogue, {seat("diffusible")}, Diffusion::Unknown, true, now));
    QVERIFY(csv.startsWith("\xef\xbb\xbf\"Rubrique\";"));
    QVERIFY(csv.endsWith("\r\n"));
    QVERIFY(csv.contains("fictives"));
    QVERIFY(csv.contains("\"'=CMD()\"")); // no cell is a formula
    for (const QByteArray &line : csv.split('\n')) {
        if (!line.isEmpty())
            QCOMPARE(line.count("\";\""), 3);
    }
}

void TestPublicSheet::exportsJson()
{
    const QJsonObject root = QJsonDocument::fromJson(toJson(publicSheet(m_catalogue, {seat("diffusible")},
                                                                        Diffusion::Unknown, true, now)))
                                 .object();
    QCOMPARE(root[u"siren"].toString(), u"350042925"_qs);
    QCOMPARE(root[u"fictitious"].toBool(), true);
    QCOMPARE(root[u"diffusion"].toString(), u"total"_qs);
    bool received = false;
    const QJsonArray fields = root[u"fields"].toArray();
    for (const QJsonValue &field : fields)
        received = received || field[u"value"].toString() == u"AURELIE";
    QVERIFY(received);
}

void TestPublicSheet::knowsOpenFields_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("open");
    for (const char *path :
         {"data.siren", "data.unite_legale.siren", "data.siret", "data.etat_administratif",
          "data.adresse.libelle_commune", "data.adresse.libelle_pays_etranger",
          "data.activite_principale.code", "data.unite_legale.tranche_effectif_salarie.intitule",
          "data.categorie_entreprise", "data.economie_sociale_et_solidaire"})
        QTest::newRow(path) << QString::fromLatin1(path) << true;
    for (const char *path :
         {"data.personne_physique_attributs.nom_naissance", "data.enseigne", "data.adresse.libelle_voie",
          "data.adresse.code_postal", "data.adresse.acheminement_postal.l6",
          "data.personne_morale_attributs.raison_sociale", "data.sirene", "data.nouveau_champ",
          "data.telephone"})
        QTest::newRow(path) << QString::fromLatin1(path) << false;
}

void TestPublicSheet::knowsOpenFields()
{
    QFETCH(QString, path);
    QFETCH(bool, open);
    QCOMPARE(survivesPartialDiffusion(path), open);
}

QTEST_GUILESS_MAIN(TestPublicSheet)
#include "tst_public_sheet.moc"
