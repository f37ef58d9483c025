// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/jwt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace agrafe;
using namespace agrafe::habilitation;

namespace {

QByteArray part(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

const QDateTime issued({2026, 5, 1}, {8, 0}, Qt::UTC);
const QDateTime expires({2027, 11, 1}, {8, 0}, Qt::UTC);

QByteArray jwt()
{
    const QJsonObject payload{{QStringLiteral("scopes"), QJsonArray{QStringLiteral("attestations_sociales"),
                                                                    QStringLiteral("open_data")}},
                              {QStringLiteral("iat"), issued.toSecsSinceEpoch()},
                              {QStringLiteral("exp"), expires.toSecsSinceEpoch()},
                              {QStringLiteral("jti"), QStringLiteral("7f9a")}};
    return part(R"({"alg":"HS256"})") + '.' + part(QJsonDocument(payload).toJson(QJsonDocument::Compact)) +
           ".c2lnbmF0dXJlLXNpZ25hdHVyZS1zaWduYXR1cmUtMDA";
}

} // namespace

class TestToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheTokenInWhatIsPasted_data()
    {
        QTest::addColumn<QString>("pasted");
        const QString token = QString::fromLatin1(jwt());
        QTest::newRow("bare") << token;
        QTest::newRow("spaces") << QStringLiteral("  \t%1 \n").arg(token);
        QTest::newRow("no-break space") << QStringLiteral("\u00a0%1\u202f").arg(token);
        QTest::newRow("quotes") << QStringLiteral("\"%1\"").arg(token);
        QTest::newRow("french quotes") << QStringLiteral("«\u00a0%1\u00a0»").arg(token);
        QTest::newRow("curly quotes") << QStringLiteral("“%1”,").arg(token);
        QTest::newRow("bearer") << QStringLiteral("Bearer %1").arg(token);
        QTest::newRow("lower bearer") << QStringLiteral("bearer   %1").arg(token);
        QTest::newRow("header") << QStringLiteral("Authorization: Bearer %1").arg(token);
        QTest::newRow("quoted header") << QStringLiteral("'authorization: bearer \"%1\"'").arg(token);
        QTest::newRow("wrapped by a mail")
            << QString(token).insert(40, QStringLiteral("\r\n")).insert(80, QStringLiteral("\n  "));
        QTest::newRow("zero-width") << QStringLiteral("\ufeff%1\u200b").arg(token);
        QTest::newRow("address") << QStringLiteral("https://entreprise.api.gouv.fr/v3/x?token=%1").arg(token);
        QTest::newRow("address with more")
            << QStringLiteral("https://example.org/?a=1&token=%1&object=x#top").arg(token);
        QTest::newRow("markdown") << QStringLiteral("`%1`").arg(token);
    }

    void findsTheTokenInWhatIsPasted()
    {
        QFETCH(QString, pasted);
        const auto found = pastedToken(pasted);
        QVERIFY2(found, found ? "" : qPrintable(found.error().sentence));
        QCOMPARE(found->reveal(), jwt());
    }

    void takesATokenThatIsNoJwt()
    {
        const auto found = pastedToken(QStringLiteral(" 0a1b2c3d-4e5f "));
        QVERIFY(found);
        QCOMPARE(found->reveal(), QByteArray("0a1b2c3d-4e5f"));
        QVERIFY(!readClaims(*found));
    }

    void refusesWhatIsNoToken_data()
    {
        QTest::addColumn<QString>("pasted");
        const QString token = QString::fromLatin1(jwt());
        QTest::newRow("nothing") << QString();
        QTest::newRow("spaces") << QStringLiteral(" \n\t ");
        QTest::newRow("only the word") << QStringLiteral("Bearer ");
        QTest::newRow("a sentence") << QStringLiteral("canary le jeton est dans le mail");
        QTest::newRow("accents") << QStringLiteral("canary-clé-d’accès");
        QTest::newRow("without signature") << token.section(u'.', 0, 1);
        QTest::newRow("cut in the payload") << token.left(60);
        QTest::newRow("two tokens") << token + QStringLiteral(" ") + token;
        QTest::newRow("line inside") << QStringLiteral("canary\r\nX-Header: 1");
        QTest::newRow("endless") << QString(100'000, u'a');
    }

    void refusesWhatIsNoToken()
    {
        QFETCH(QString, pasted);
        const auto found = pastedToken(pasted);
        QVERIFY(!found);
        QVERIFY(found.error().kind == FailureKind::Input);
        QVERIFY(!found.error().sentence.isEmpty());
        QVERIFY(!(found.error().sentence + found.error().nextAction + found.error().detail)
                     .contains(QStringLiteral("canary")));
    }

    void eachDefectHasItsSentence_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("words");
        const QString token = QString::fromLatin1(jwt());
        QTest::newRow("nothing") << QString() << QStringLiteral("pas de jeton");
        QTest::newRow("first half") << token.left(60) << QStringLiteral("manque la fin");
        QTest::newRow("without signature") << token.section(u'.', 0, 1) << QStringLiteral("manque la fin");
        QTest::newRow("empty signature")
            << token.section(u'.', 0, 1) + u'.' << QStringLiteral("manque la fin");
        QTest::newRow("cut in the signature") << token.chopped(5) << QStringLiteral("manque la fin");
        QTest::newRow("second half") << token.mid(token.size() / 2) << QStringLiteral("manque le début");
        QTest::newRow("cut in the header") << token.mid(4) << QStringLiteral("manque le début");
        QTest::newRow("middle lost") << token.section(u'.', 0, 0) + QStringLiteral(".x.") +
                                            token.section(u'.', 2)
                                     << QStringLiteral("abîmé");
        QTest::newRow("two of them") << token + u'\n' + token << QStringLiteral("plusieurs jetons");
        QTest::newRow("words") << QStringLiteral("le jeton est dans le mail")
                               << QStringLiteral("n’est pas un jeton");
    }

    void eachDefectHasItsSentence()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, words);
        const auto found = pastedToken(pasted);
        QVERIFY(!found);
        QVERIFY2(found.error().sentence.contains(words), qPrintable(found.error().sentence));
        QVERIFY(!found.error().nextAction.isEmpty());
    }

    void readsWhatATokenSaysOfItself()
    {
        const auto claims = readClaims(Secret(jwt()));
        QVERIFY(claims);
        QCOMPARE(claims->scopes,
                 QStringList({QStringLiteral("attestations_sociales"), QStringLiteral("open_data")}));
        QCOMPARE(claims->issuedAt, issued);
        QCOMPARE(claims->expiresAt, expires);
        QCOMPARE(claims->tokenId, QStringLiteral("7f9a"));
    }

    void claimsOfOddTypesAreLeftOut()
    {
        const QByteArray odd =
            part(R"({"alg":"none"})") + '.' + part(R"({"scopes":[1,"a",null],"exp":"soon","jti":7})") + '.';
        const auto claims = readClaims(Secret(odd));
        QVERIFY(claims);
        QCOMPARE(claims->scopes, QStringList(QStringLiteral("a")));
        QVERIFY(!claims->expiresAt.isValid());
        QVERIFY(claims->tokenId.isEmpty());
        QVERIFY(expiryWarning(*claims, issued).isEmpty());
    }

    void warnsOfTheEnd_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QString>("words");
        QTest::newRow("far") << expires.addDays(-91) << QString();
        QTest::newRow("near") << expires.addDays(-90) << QStringLiteral("prend fin le");
        QTest::newRow("last minute") << expires.addSecs(-60) << QStringLiteral("prend fin le");
        QTest::newRow("past") << expires << QStringLiteral("il sert encore");
    }

    void warnsOfTheEnd()
    {
        QFETCH(QDateTime, now);
        QFETCH(QString, words);
        const QString warning = expiryWarning(*readClaims(Secret(jwt())), now);
        QCOMPARE(warning.isEmpty(), words.isEmpty());
        QVERIFY2(warning.contains(words), qPrintable(warning));
    }
};

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
