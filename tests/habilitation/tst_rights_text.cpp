// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/rights_text.h"

#include <QFile>
#include <QTest>

using namespace agrafe;
using namespace agrafe::habilitation;

namespace {

QStringList scopes(const char *words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

Habilitation of(Service service, Environment environment)
{
    Habilitation habilitation;
    habilitation.service = service;
    habilitation.environment = environment;
    return habilitation;
}

} // namespace

class TestRightsText : public QObject
{
    Q_OBJECT

private:
    catalogue::Catalogue m_catalogue;

    [[nodiscard]] QString titleOfPiece(const char *id) const
    {
        return m_catalogue.find(QString::fromLatin1(id))->title;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::French));
        auto loaded = catalogue::Catalogue::load();
        QVERIFY(loaded);
        m_catalogue = std::move(*loaded);
    }

    void rightsAreTitlesOfPieces()
    {
        const auto opened =
            openedBy(scopes("attestations_sociales certification_cnetp"), Service::Entreprise, m_catalogue);
        QVERIFY(opened.titles.contains(
            titleOfPiece("cnetp/attestation_cotisations_conges_payes_chomage_intemperies")));
        QVERIFY(opened.unknownScopes.isEmpty() || !opened.titles.isEmpty());
        for (const QString &title : opened.titles)
            QVERIFY2(!title.contains(u'_'), qPrintable(title));
    }

    void aScopeThatIsNotKnownIsNotHidden()
    {
        const auto opened = openedBy(scopes("tout_nouveau open_data"), Service::Entreprise, m_catalogue);
        QCOMPARE(opened.unknownScopes, scopes("tout_nouveau"));
        QCOMPARE(openedBy(scopes("tout_nouveau"), Service::Particulier, m_catalogue).unknownScopes,
                 scopes("tout_nouveau"));
    }

    void everyRightOfApiParticulierHasItsWords()
    {
        QFile table(QStringLiteral(AGRAFE_SHARED "/reference/scopes-routes.csv"));
        if (!table.open(QIODevice::ReadOnly))
            QSKIP("../shared is not there");
        const QRegularExpression modality(QStringLiteral("/(?:identite|identifiant|ine|france_connect);"));
        int seen = 0;
        for (const QString &line : QString::fromUtf8(table.readAll()).remove(u'\r').split(u'\n')) {
            if (!modality.match(line).hasMatch())
                continue;
            ++seen;
            const auto opened = openedBy(line.section(u';', 1).split(u' ', Qt::SkipEmptyParts),
                                         Service::Particulier, m_catalogue);
            QVERIFY2(opened.unknownScopes.isEmpty(), qPrintable(opened.unknownScopes.join(u' ')));
        }
        QVERIFY(seen > 20);
    }

    void gainsAndLossesAreNamed()
    {
        const auto change =
            compared(scopes("cnaf_enfants prime_activite"), scopes("cnaf_enfants pole_emploi_identite"),
                     Service::Particulier, m_catalogue);
        QCOMPARE(change.gained.size(), 1);
        QVERIFY(change.gained.first().startsWith(QStringLiteral("Demandeur d’emploi")));
        QCOMPARE(change.lost, QStringList(QStringLiteral("Prime d’activité")));
        QCOMPARE(change.kept.size(), 1);
        QVERIFY(!change.isSame());
        QVERIFY(compared(scopes("cnaf_enfants"), scopes("cnaf_enfants"), Service::Particulier, m_catalogue)
                    .isSame());
    }

    void theClaimsAreSaidInFrench()
    {
        Claims claims;
        claims.scopes = scopes("prime_activite");
        claims.issuedAt = QDateTime({2026, 5, 1}, {8, 0}, Qt::UTC);
        claims.expiresAt = QDateTime({2027, 11, 1}, {8, 0}, Qt::UTC);
        claims.tokenId = QStringLiteral("7f9a");
        const auto facts = factsOf(claims, Service::Particulier, m_catalogue);
        QVERIFY(
            facts.contains(Fact{QStringLiteral("Prend fin le"), QStringLiteral("lundi 1 novembre 2027")}));
        QVERIFY(facts.contains(Fact{QStringLiteral("Ouvre"), QStringLiteral("Prime d’activité")}));
        QVERIFY(facts.contains(Fact{QStringLiteral("Numéro pour le support"), QStringLiteral("7f9a")}));
    }

    void aTokenOfSomewhereElseIsSeen_data()
    {
        QTest::addColumn<QString>("rights");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<int>("service");
        QTest::addColumn<int>("environment");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *rights, const char *subject, Service service,
                            Environment environment, const char *words) {
            QTest::newRow(name) << QString::fromUtf8(rights) << QString::fromUtf8(subject)
                                << static_cast<int>(service) << static_cast<int>(environment)
                                << QString::fromUtf8(words);
        };
        using enum Environment;
        row("right one", "attestations_sociales", "Mairie", Service::Entreprise, Production, "");
        row("other API", "prime_activite open_data", "Mairie", Service::Entreprise, Production,
            "fait pour API Particulier");
        row("other API too", "attestations_sociales", "Mairie", Service::Particulier, Production,
            "fait pour API Entreprise");
        row("both: no certainty", "attestations_sociales prime_activite", "", Service::Particulier,
            Production, "");
        row("nothing known", "tout_nouveau", "", Service::Particulier, Production, "");
        row("staging in production", "attestations_sociales", "staging development", Service::Entreprise,
            Production, "Préproduction");
        row("sandbox in production", "attestations_sociales", "Bac à sable d’Agrafe", Service::Entreprise,
            Production, "Bac à sable");
        row("staging through a relay", "attestations_sociales", "staging development", Service::Entreprise,
            Relay, "");
        row("E#L is not judged", "prime_activite", "", Service::El, Production, "");
    }

    void aTokenOfSomewhereElseIsSeen()
    {
        QFETCH(QString, rights);
        QFETCH(QString, subject);
        QFETCH(int, service);
        QFETCH(int, environment);
        QFETCH(QString, words);
        Claims claims;
        claims.scopes = rights.split(u' ', Qt::SkipEmptyParts);
        claims.subject = subject;
        const auto fits = checkFits(claims, of(Service(service), Environment(environment)), m_catalogue);
        QCOMPARE(fits.has_value(), words.isEmpty());
        if (!fits)
            QVERIFY2(fits.error().sentence.contains(words), qPrintable(fits.error().sentence));
    }
};

QTEST_GUILESS_MAIN(TestRightsText)
#include "tst_rights_text.moc"
