// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/catalogue.h"
#include "identifiers/rna_number.h"
#include "identifiers/siret.h"
#include "sandbox/visitor.h"

#include <QJsonArray>
#include <QTest>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using agrafe::catalogue::Catalogue;
using agrafe::sandbox::Addresses;
using agrafe::sandbox::Options;
using agrafe::sandbox::Sandbox;

namespace {

QJsonValue at(const QJsonObject &json, const QString &path)
{
    QJsonValue value = json;
    for (const QString &step : path.split(u'.'))
        value = value.isArray() ? value.toArray().at(step.toLongLong()) : value.toObject().value(step);
    return value;
}

} // namespace

/// The invented companies: whole, coherent, and each showing what its story says.
class TestSandboxCast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCharacterIsWhole();
    void outcomes_data();
    void outcomes();
    void oneCompanyEverywhere();
    void partialDiffusionHidesPublicFields();
    void failuresPassAfterSomeCalls();
    void aGroupHasItsEstablishments();
    void anAssociationIsFoundByItsRna();

private:
    [[nodiscard]] Visit ask(const QString &path);

    Catalogue m_catalogue;
    std::unique_ptr<Sandbox> m_sandbox;
    Addresses m_addresses;
    Visitor m_visitor;
    std::atomic<qint64> m_seconds{1'795'000'005};
};

void TestSandboxCast::initTestCase()
{
    const auto catalogue = Catalogue::load();
    QVERIFY2(catalogue.has_value(), catalogue ? "" : qUtf8Printable(catalogue.error().detail));
    m_catalogue = *catalogue;
    Options options;
    options.latency = std::chrono::milliseconds{0};
    options.now = [this] { return QDateTime::fromSecsSinceEpoch(m_seconds, Qt::UTC); };
    m_sandbox = std::make_unique<Sandbox>(m_catalogue, options);
    const auto addresses = m_sandbox->start();
    QVERIFY(addresses.has_value());
    m_addresses = *addresses;
}

Visit TestSandboxCast::ask(const QString &path)
{
    m_seconds += 60; // quotas are another test's matter
    return m_visitor.get(Visitor::call(m_addresses.entreprise, path), Visitor::bearer(m_addresses.fullToken));
}

void TestSandboxCast::everyCharacterIsWhole()
{
    const auto cast = Sandbox::cast();
    QVERIFY(cast.size() >= 20);
    QSet<QString> sirets;
    for (const auto &character : cast) {
        QVERIFY2(agrafe::Siret::parse(character.siret).has_value(), qPrintable(character.siret));
        QVERIFY(!character.name.isEmpty() && !character.story.isEmpty());
        QVERIFY(character.rna.isEmpty() || agrafe::RnaNumber::parse(character.rna).has_value());
        sirets += character.siret;
    }
    QCOMPARE(sirets.size(), cast.size());
}

void TestSandboxCast::outcomes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("value");
    const auto error = u"errors.0.code"_s;
    QTest::newRow("vigilance refused") << u"/v4/urssaf/unites_legales/000523886/attestation_vigilance"_s
                                       << 200 << u"data.entity_status.code"_s << u"refus_de_delivrance"_s;
    QTest::newRow("vigilance given") << u"/v4/urssaf/unites_legales/000419069/attestation_vigilance"_s << 200
                                     << u"data.entity_status.code"_s << u"ok"_s;
    QTest::newRow("CIBTP refuses")
        << u"/v3/cibtp/etablissements/00060733300010/attestation_cotisations_conges_payes_chomage_intemperies"_s
        << 404 << error << u"38422"_s;
    QTest::newRow("MSA looks into it") << u"/v3/msa/etablissements/00071425300010/conformite_cotisations"_s
                                       << 200 << u"data.status"_s << u"under_investigation"_s;
    QTest::newRow("MSA refuses") << u"/v3/msa/etablissements/00080516800010/conformite_cotisations"_s << 200
                                 << u"data.status"_s << u"outdated"_s;
    QTest::newRow("MSA up to date") << u"/v3/msa/etablissements/00041906900018/conformite_cotisations"_s
                                    << 200 << u"data.status"_s << u"up_to_date"_s;
    QTest::newRow("DGFiP 03501") << u"/v4/dgfip/unites_legales/000932640/attestation_fiscale"_s << 502
                                 << error << u"03501"_s;
    QTest::newRow("Urssaf 04501") << u"/v4/urssaf/unites_legales/000104570/attestation_vigilance"_s << 502
                                  << error << u"04501"_s;
    QTest::newRow("Urssaf 04503") << u"/v4/urssaf/unites_legales/001158401/attestation_vigilance"_s << 502
                                  << error << u"04503"_s;
    QTest::newRow("maintenance") << u"/v3/opqibi/unites_legales/000133710/certification_ingenierie"_s << 503
                                 << error << u"11020"_s;
    QTest::newRow("never diffused") << u"/v4/insee/sirene/unites_legales/001566272"_s << 451 << error
                                    << u"01005"_s;
    QTest::newRow("unknown") << u"/v4/dgfip/unites_legales/000206847/attestation_fiscale"_s << 404 << error
                             << u"03003"_s;
    QTest::newRow("ceased") << u"/v4/insee/sirene/unites_legales/001420587"_s << 200
                            << u"data.etat_administratif"_s << u"C"_s;
    QTest::newRow("partial diffusion") << u"/v4/insee/sirene/unites_legales/000382770"_s << 200
                                       << u"data.status_diffusion"_s << u"partiellement_diffusible"_s;
    QTest::newRow("name") << u"/v4/insee/sirene/unites_legales/000245118"_s << 200
                          << u"data.personne_morale_attributs.raison_sociale"_s
                          << u"ATELIERS DU VAL D’ORVE"_s;
}

void TestSandboxCast::outcomes()
{
    QFETCH(const QString, path);
    QFETCH(const int, status);
    QFETCH(const QString, place);
    QFETCH(const QString, value);
    const Visit visit = ask(path);
    QCOMPARE(at(visit.json(), place).toString(), value);
    QCOMPARE(visit.status, status);
}

void TestSandboxCast::oneCompanyEverywhere()
{
    const QJsonObject seat = ask(u"/v4/insee/sirene/unites_legales/000245118/siege_social"_s).json();
    const QJsonObject rne = ask(u"/v3/inpi/rne/unites_legales/000245118/extrait_rne"_s).json();
    const QJsonObject rcs = ask(u"/v3/infogreffe/rcs/unites_legales/000245118/extrait_kbis"_s).json();
    QCOMPARE(at(seat, u"data.siret"_s).toString(), u"00024511800021"_s);
    QCOMPARE(at(seat, u"data.adresse.libelle_commune"_s).toString(), u"SAINT-AUBRY-LE-VIEUX"_s);
    QCOMPARE(at(rne, u"data.identite_entreprise.adresse_siege_social.commune"_s),
             at(seat, u"data.adresse.libelle_commune"_s));
    QCOMPARE(at(rne, u"data.identite_entreprise.denomination"_s),
             at(rcs, u"data.personne_morale.denomination"_s));
    QCOMPARE(at(rne, u"data.dirigeants_et_associes.0.nom"_s).toString(), u"AUBERTIN"_s);
    QCOMPARE(at(rcs, u"data.mandataires_sociaux.0.nom"_s).toString(), u"AUBERTIN"_s);
    QCOMPARE(at(rcs, u"data.date_immatriculation"_s).toString(), u"2009-03-12"_s);
    QCOMPARE(at(seat, u"data.unite_legale.date_creation"_s).toInteger(),
             QDateTime(QDate(2009, 3, 12), QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
}

void TestSandboxCast::partialDiffusionHidesPublicFields()
{
    const QJsonObject full = ask(u"/v4/insee/sirene/unites_legales/000382770"_s).json();
    const QJsonObject open = ask(u"/v4/insee/sirene/unites_legales/diffusibles/000382770"_s).json();
    const QString name = u"data.personne_physique_attributs.nom_naissance"_s;
    QCOMPARE(at(full, name).toString(), u"LESCURE"_s);
    QVERIFY(at(open, name).isNull());
    QCOMPARE(at(open, u"data.siren"_s).toString(), u"000382770"_s);
    QCOMPARE(at(open, u"data.etat_administratif"_s).toString(), u"A"_s);
}

void TestSandboxCast::failuresPassAfterSomeCalls()
{
    const QString path = u"/v4/dgfip/unites_legales/001276930/attestation_fiscale"_s;
    for (int i = 0; i < 3; ++i) {
        const Visit failing = ask(path);
        QCOMPARE(failing.status, 504);
        QCOMPARE(at(failing.json(), u"errors.0.meta.retry_in"_s).toInt(), 10);
    }
    QCOMPARE(ask(path).status, 200);
    QCOMPARE(ask(path).status, 200);
}

void TestSandboxCast::aGroupHasItsEstablishments()
{
    const QJsonObject rne = ask(u"/v3/inpi/rne/unites_legales/000195073/extrait_rne"_s).json();
    const QJsonArray all = at(rne, u"data.etablissements"_s).toArray();
    QCOMPARE(all.size(), 5);
    for (const auto &one : all) {
        const QString siret = one.toObject().value(u"siret"_s).toString();
        QVERIFY2(agrafe::Siret::parse(siret).has_value(), qPrintable(siret));
        const Visit visit = ask(u"/v4/insee/sirene/etablissements/"_s + siret);
        QCOMPARE(at(visit.json(), u"data.siret"_s).toString(), siret);
        QCOMPARE(at(visit.json(), u"data.siege_social"_s).toBool(), siret == u"00019507300010");
    }
}

void TestSandboxCast::anAssociationIsFoundByItsRna()
{
    const QJsonObject byRna = ask(u"/v4/djepva/api-association/associations/W991000123"_s).json();
    const QJsonObject bySiren = ask(u"/v4/djepva/api-association/associations/001633908"_s).json();
    QCOMPARE(at(byRna, u"data.nom"_s).toString(), u"Les Amis du Val d’Orve"_s);
    QCOMPARE(at(byRna, u"data.rna"_s), at(bySiren, u"data.rna"_s));
    QCOMPARE(at(byRna, u"data.etablissements.0.representants_legaux.0.nom"_s).toString(), u"FAUVEL"_s);
}

QTEST_GUILESS_MAIN(TestSandboxCast)
#include "tst_sandbox_cast.moc"
