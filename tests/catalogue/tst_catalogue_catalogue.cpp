// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/catalogue.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace agrafe;
using namespace agrafe::catalogue;

/// The catalogue that the program carries.
class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyEndpointIsComplete();
    void themesKeepTheirOrder();
    void findsByIdentifier();
    void givesQuotas();
    void matchesRequests_data();
    void matchesRequests();
    void fieldsOfConcretePlaces();
    void subjects_data();
    void subjects();
    void partialDiffusion_data();
    void partialDiffusion();
    void speaksEnglish();

private:
    Catalogue m_catalogue;
};

void TestCatalogue::initTestCase()
{
    const auto loaded = Catalogue::load();
    QVERIFY2(loaded.has_value(), qPrintable(loaded ? QString() : loaded.error().detail));
    m_catalogue = *loaded;
}

void TestCatalogue::everyEndpointIsComplete()
{
    QVERIFY(!m_catalogue.endpoints().isEmpty());
    for (const Endpoint &endpoint : m_catalogue.endpoints()) {
        QVERIFY2(endpoint.perimeter.endsWith(u'.'), qPrintable(endpoint.id));
        QVERIFY2(endpoint.freshness.endsWith(u'.'), qPrintable(endpoint.id));
        QVERIFY2(endpoint.shortTitle.size() <= 45, qPrintable(endpoint.id));
        for (const EndpointVersion &version : endpoint.versions) {
            QVERIFY2(version.subject() != nullptr, qPrintable(version.path));
            QVERIFY2(version.statuses.contains(200), qPrintable(version.path));
            for (const QString &name : {u"recipient"_s, u"context"_s, u"object"_s})
                QVERIFY2(version.parameter(name) != nullptr, qPrintable(version.path + u' ' + name));
            // A list whose elements hold their own data is what "collection" says, and nothing else is.
            QCOMPARE(version.collection, version.field(u"data[0].data"_s) != nullptr);
        }
        const bool offersDocuments = !endpoint.newest().documents.isEmpty();
        QVERIFY2(endpoint.kind == Kind::Data || offersDocuments, qPrintable(endpoint.id));
    }
}

void TestCatalogue::themesKeepTheirOrder()
{
    QCOMPARE(m_catalogue.themes().first().id, u"attestations-sociales-fiscales"_s);
    QCOMPARE(m_catalogue.themes().last().id, u"donnees-publiques"_s);
    QStringList met;
    for (const Endpoint &endpoint : m_catalogue.endpoints()) {
        if (met.isEmpty() || met.last() != endpoint.theme)
            met += endpoint.theme;
    }
    met.removeDuplicates();
    QStringList expected;
    for (const Theme &theme : m_catalogue.themes()) {
        if (met.contains(theme.id))
            expected += theme.id;
    }
    QCOMPARE(met, expected);
}

void TestCatalogue::findsByIdentifier()
{
    const Endpoint *found = m_catalogue.find(u"european_commission/numero_tva"_s);
    QVERIFY(found != nullptr);
    QCOMPARE(found->provider, u"Commission européenne"_s);
    QVERIFY(m_catalogue.find(u"european_commission/numero_tva"_s, u"identite"_s) == nullptr);
    QVERIFY(m_catalogue.find(u"nobody/nothing"_s) == nullptr);
}

void TestCatalogue::givesQuotas()
{
    QCOMPARE(m_catalogue.quotaGroup(u"cibtp"_s).perMinute, 5);
    QCOMPARE(m_catalogue.quotaGroup(u"nobody"_s).perMinute, 0);
}

void TestCatalogue::matchesRequests_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("value");
    const QString vat = u"european_commission/numero_tva"_s;
    const QString vatRequest = u"/v3/european_commission/unites_legales/552049447/numero_tva"_s;
    QTest::newRow("plain") << vatRequest << vat << u"siren"_s << u"552049447"_s;
    QTest::newRow("query left aside")
        << vatRequest + u"?context=a/b"_s << vat << u"siren"_s << u"552049447"_s;
    QTest::newRow("percent") << u"/v3/douanes/etablissements/FR%2012/immatriculations_eori"_s
                             << u"douanes/immatriculations_eori"_s << u"siret_or_eori"_s << u"FR 12"_s;
    const QString siret = u"siret"_s;
    const QString establishments = u"/v4/insee/sirene/etablissements/"_s;
    QTest::newRow("short path") << establishments + u"13002526500013"_s << u"insee/sirene/etablissement"_s
                                << siret << u"13002526500013"_s;
    QTest::newRow("literal beside a variable")
        << establishments + u"diffusibles/13002526500013"_s << u"insee/sirene/diffusibles/etablissement"_s
        << siret << u"13002526500013"_s;
    QTest::newRow("variable, then a literal") << u"/v3/insee/sirene/etablissements/13002526500013/adresse"_s
                                              << u"insee/sirene/adresse"_s << siret << u"13002526500013"_s;
    QTest::newRow("other version") << u"/v9/european_commission/unites_legales/552049447/numero_tva"_s
                                   << QString() << QString() << QString();
    QTest::newRow("empty variable") << u"/v3/european_commission/unites_legales//numero_tva"_s << QString()
                                    << QString() << QString();
    QTest::newRow("longer") << vatRequest + u"/more"_s << QString() << QString() << QString();
    QTest::newRow("nothing") << QString() << QString() << QString() << QString();
}

void TestCatalogue::matchesRequests()
{
    QFETCH(QString, request);
    QFETCH(QString, id);
    QFETCH(QString, parameter);
    QFETCH(QString, value);
    const Catalogue::Match match = m_catalogue.match(request);
    QCOMPARE(match.endpoint == nullptr, id.isEmpty());
    QCOMPARE(match.version == nullptr, id.isEmpty());
    if (!id.isEmpty()) {
        QCOMPARE(match.endpoint->id, id);
        QCOMPARE(match.pathParameters.value(parameter), value);
    }
}

void TestCatalogue::fieldsOfConcretePlaces()
{
    const auto *agreements =
        m_catalogue.find(u"fabrique_numerique_ministeres_sociaux/conventions_collectives"_s);
    QVERIFY(agreements != nullptr);
    const EndpointVersion &version = agreements->newest();
    const Field *synonym = version.field(u"data[12].data.synonymes[3]"_s);
    QVERIFY(synonym != nullptr);
    QCOMPARE(synonym->path, u"data[].data.synonymes[]"_s);
    QVERIFY(version.field(u"data[0].data.inconnu"_s) == nullptr);

    Field name;
    name.path = u"data[].nom"_s;
    name.label = u"Nom"_s;
    EndpointVersion byHand;
    byHand.fields += name;
    QCOMPARE(byHand.field(u"data[4].nom"_s)->label, u"Nom"_s);
}

void TestCatalogue::subjects_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("subject");
    QTest::newRow("siren") << u"european_commission/numero_tva"_s << u"siren"_s;
    QTest::newRow("siret or EORI") << u"douanes/immatriculations_eori"_s << u"siret_or_eori"_s;
    QTest::newRow("siret") << u"fabrique_numerique_ministeres_sociaux/conventions_collectives"_s
                           << u"siret"_s;
}

void TestCatalogue::subjects()
{
    QFETCH(QString, id);
    QFETCH(QString, subject);
    QCOMPARE(m_catalogue.find(id)->newest().subject()->name, subject);
}

void TestCatalogue::partialDiffusion_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isProtected");
    const auto row = [](const QString &path, bool isProtected) {
        QTest::addRow("%s", qPrintable(path)) << path << isProtected;
    };
    for (const auto &path :
         {u"data.siret"_s, u"data.unite_legale.siren"_s, u"data.etat_administratif"_s,
          u"data.adresse.libelle_commune"_s, u"data.adresse.code_commune"_s,
          u"data.adresse.libelle_pays_etranger"_s, u"data.adresse.acheminement_postal.l7"_s,
          u"data.activite_principale.code"_s, u"data.unite_legale.tranche_effectif_salarie.intitule"_s,
          u"data.unite_legale.forme_juridique.libelle"_s})
        row(path, false);
    const QString person = u"data.unite_legale.personne_physique_attributs."_s;
    for (const auto &path :
         {person + u"nom_naissance"_s, person + u"prenom_1"_s, person + u"pseudonyme"_s, person + u"sexe"_s,
          u"data.unite_legale.personne_morale_attributs.raison_sociale"_s, u"data.enseigne"_s,
          u"data.adresse.numero_voie"_s, u"data.adresse.libelle_voie"_s, u"data.adresse.code_postal"_s,
          u"data.adresse.complement_adresse"_s, u"data.adresse.acheminement_postal.l1"_s,
          u"data.adresse.acheminement_postal.l6"_s})
        row(path, true);
}

void TestCatalogue::partialDiffusion()
{
    QFETCH(QString, path);
    QFETCH(bool, isProtected);
    for (const auto &id : {u"insee/sirene/etablissement"_s, u"insee/sirene/siege_social"_s}) {
        for (const EndpointVersion &version : m_catalogue.find(id)->versions) {
            const Field *field = version.field(path);
            QVERIFY2(field != nullptr, qPrintable(version.path));
            QCOMPARE(field->protectedByPartialDiffusion, isProtected);
        }
    }
}

void TestCatalogue::speaksEnglish()
{
    const auto english = Catalogue::load(QLocale::English);
    QVERIFY(english.has_value());
    QCOMPARE(english->find(u"european_commission/numero_tva"_s)->title, u"Intra-Community VAT number"_s);
    QCOMPARE(english->themes().first().title, u"Social and tax certificates"_s);
    QCOMPARE(english->endpoints().size(), m_catalogue.endpoints().size());
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue_catalogue.moc"
