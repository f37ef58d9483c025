// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/parameters.h"
#include "etat/request_builder.h"

#include <QTest>
#include <QUrlQuery>

using namespace agrafe;
using namespace agrafe::etat;

namespace {

const QByteArray canary("jeton-canari");

catalogue::Parameter parameter(const QString &name, const QString &in, const QString &format,
                               bool required = true)
{
    catalogue::Parameter parameter;
    parameter.name = name;
    parameter.in = in;
    parameter.required = required;
    parameter.type = QStringLiteral("string");
    parameter.format = format;
    return parameter;
}

catalogue::Endpoint effectifs()
{
    catalogue::EndpointVersion version;
    version.version = 3;
    version.path =
        QStringLiteral("/v3/gip_mds/etablissements/{siret}/effectifs_mensuels/{month}/annee/{year}");
    version.acceptsNoCache = true;
    for (const QString &name : {u"recipient"_qs, u"context"_qs, u"object"_qs})
        version.parameters.append(parameter(name, u"query"_qs, {}));
    version.parameters.append(parameter(u"siret"_qs, u"path"_qs, u"siret"_qs));
    version.parameters.last().errorCode = QStringLiteral("00302");
    version.parameters.append(parameter(u"month"_qs, u"path"_qs, u"month"_qs));
    version.parameters.append(parameter(u"year"_qs, u"path"_qs, u"year"_qs));
    version.parameters.append(parameter(u"nature_effectif"_qs, u"query"_qs, {}, false));
    version.parameters.last().values = QStringList{u"moyen"_qs, u"boeth"_qs};
    catalogue::Endpoint endpoint;
    endpoint.id = QStringLiteral("gip_mds/effectifs_mensuels");
    endpoint.quotaGroup = QStringLiteral("gip-mds");
    endpoint.versions = {version};
    return endpoint;
}

Access access(habilitation::Environment environment = habilitation::Environment::Sandbox)
{
    Access access;
    access.habilitation.id = QUuid(u"11111111-2222-3333-4444-555555555555"_qs);
    access.habilitation.name = QStringLiteral("Marchés");
    access.habilitation.environment = environment;
    access.habilitation.baseUrl = QUrl(u"https://relais.example:8443/api/"_qs);
    access.token = Secret(canary);
    return access;
}

Call call()
{
    Call call;
    call.endpointId = QStringLiteral("gip_mds/effectifs_mensuels");
    call.parameters = {
        {u"siret"_qs, u"418 166 096 00069"_qs}, {u"month"_qs, u"3"_qs}, {u"year"_qs, u"2026"_qs}};
    call.frame = {.recipient = u"10000001700010"_qs,
                  .context = u"Marchés publics"_qs,
                  .object = u"MP & 2026/147"_qs,
                  .usagerInformed = true};
    return call;
}

Result<http::Request> built(const Access &by, const Call &what)
{
    const catalogue::Endpoint endpoint = effectifs();
    return requestFor(endpoint, endpoint.newest(), {u"gip-mds"_qs, 50, 0}, by, what);
}

} // namespace

class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsEverythingButTheNetwork();
    void asksTheProviderAgain();
    void refusesBeforeSending_data();
    void refusesBeforeSending();
    void checksKeysOfRealNumbers();
    void checksParameters_data();
    void checksParameters();
    void sendsNoTokenToADocumentHost();
    void sendsWhatTheCatalogueDoesNotKnow();
};

void TestRequests::buildsEverythingButTheNetwork()
{
    const auto request = built(access(), call());
    QVERIFY2(request, request ? "" : qPrintable(request.error().sentence));
    QCOMPARE(request->method, QByteArray("GET"));
    QCOMPARE(
        request->url.toEncoded(),
        QByteArray(
            "https://relais.example:8443/api/v3/gip_mds/etablissements/41816609600069/effectifs_mensuels/03/"
            "annee/"
            "2026?recipient=10000001700010&context=March%C3%A9s%20publics&object=MP%20%26%202026%2F147"));
    QCOMPARE(request->tokenOrigin, QUrl(u"https://relais.example:8443"_qs));
    QCOMPARE(request->bearer, Secret(canary));
    QVERIFY(!request->url.toEncoded().contains(canary));
    for (const http::Header &header : request->headers)
        QVERIFY(!header.second.contains(canary) && header.first != "Cache-Control");
    QCOMPARE(request->quota.tokenKey, u"11111111-2222-3333-4444-555555555555"_qs);
    QCOMPARE(request->quota.group, u"gip-mds"_qs);
    QCOMPARE(request->quota.perMinute, 50);
    QCOMPARE(request->deadlines.overall, std::chrono::seconds(15));
    QVERIFY(request->idempotent);
    QVERIFY(request->assess);
    const auto *intent = std::get_if<http::AccessIntent>(&request->access);
    QVERIFY(intent);
    QCOMPARE(intent->subjectKind, u"siret"_qs);
    QCOMPARE(intent->subject, u"41816609600069"_qs);
    QCOMPARE(intent->endpointId, u"gip_mds/effectifs_mensuels"_qs);
    QCOMPARE(intent->version, 3);
    QCOMPARE(intent->environment, u"sandbox"_qs);
    QCOMPARE(intent->object, u"MP & 2026/147"_qs);
    QVERIFY(intent->usagerInformed && !intent->consent && !intent->document);
}

void TestRequests::asksTheProviderAgain()
{
    Call again = call();
    again.fresh = true;
    const auto request = built(access(), again);
    QVERIFY(request);
    QVERIFY(request->headers.contains(http::Header{"Cache-Control", "no-cache"}));
}

void TestRequests::refusesBeforeSending_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("part");
    QTest::newRow("no recipient") << u"recipient"_qs << QString() << u"00203"_qs << u"manque"_qs;
    QTest::newRow("bad recipient") << u"recipient"_qs << u"123"_qs << u"00210"_qs << u"bénéficiaire"_qs;
    QTest::newRow("own body") << u"recipient"_qs << u"41816609600012"_qs << u"00211"_qs
                              << u"propre organisme"_qs;
    QTest::newRow("no context") << u"context"_qs << u" "_qs << u"00201"_qs << u"contexte"_qs;
    QTest::newRow("no object") << u"object"_qs << QString() << u"00202"_qs << u"objet"_qs;
    QTest::newRow("object on two lines") << u"object"_qs << u"MP\n2026"_qs << u"00202"_qs << u"invisible"_qs;
    QTest::newRow("object turned round")
        << u"object"_qs << u"MP\u202e2026"_qs << u"00202"_qs << u"invisible"_qs;
    QTest::newRow("object of 50") << u"object"_qs << QString(50, u'x') << u"00202"_qs << u"moins de 50"_qs;
    QTest::newRow("no subject") << u"siret"_qs << QString() << u"00302"_qs << u"siret"_qs;
    QTest::newRow("subject of nine") << u"siret"_qs << u"418166096"_qs << u"00302"_qs << QString();
    QTest::newRow("no year") << u"year"_qs << QString() << QString()
                             << u"« year »"_qs.replace(u' ', QChar(0x00a0));
    QTest::newRow("month 13") << u"month"_qs << u"13"_qs << QString() << u"month"_qs;
    QTest::newRow("not a choice") << u"nature_effectif"_qs << u"autre"_qs << QString() << u"autre"_qs;
}

void TestRequests::refusesBeforeSending()
{
    QFETCH(QString, place);
    QFETCH(QString, value);
    QFETCH(QString, code);
    QFETCH(QString, part);
    Call wrong = call();
    if (place == u"recipient")
        wrong.frame.recipient = value;
    else if (place == u"context")
        wrong.frame.context = value;
    else if (place == u"object")
        wrong.frame.object = value;
    else
        wrong.parameters.insert(place, value);
    const auto request = built(access(), wrong);
    QVERIFY(!request);
    QVERIFY(request.error().kind == FailureKind::Input);
    QCOMPARE(request.error().code, code);
    QVERIFY2(request.error().sentence.contains(part), qPrintable(request.error().sentence));
}

void TestRequests::checksKeysOfRealNumbers()
{
    Call fictitious = call();
    fictitious.parameters.insert(u"siret"_qs, u"12345678901234"_qs);
    QVERIFY(built(access(), fictitious));
    QVERIFY(!built(access(habilitation::Environment::Production), fictitious));
}

void TestRequests::checksParameters_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected");
    QTest::newRow("siren") << u"siren"_qs << u"418 166 096"_qs << u"418166096"_qs;
    QTest::newRow("siren or rna, siren") << u"siren_or_rna"_qs << u"418166096"_qs << u"418166096"_qs;
    QTest::newRow("siren or rna, rna") << u"siren_or_rna"_qs << u"w751234567"_qs << u"W751234567"_qs;
    QTest::newRow("siren or rna, siret") << u"siren_or_rna"_qs << u"41816609600069"_qs << QString();
    QTest::newRow("three kinds") << u"siren_or_siret_or_rna"_qs << u"41816609600069"_qs
                                 << u"41816609600069"_qs;
    QTest::newRow("eori") << u"siret_or_eori"_qs << u"DE1234567890"_qs << u"DE1234567890"_qs;
    QTest::newRow("year") << u"year"_qs << u"2026"_qs << u"2026"_qs;
    QTest::newRow("short year") << u"year"_qs << u"26"_qs << QString();
    QTest::newRow("month") << u"month"_qs << u"7"_qs << u"07"_qs;
    QTest::newRow("date") << u"date"_qs << u"2026-02-30"_qs << QString();
    QTest::newRow("free") << QString() << u" tel quel "_qs << u"tel quel"_qs;
}

void TestRequests::checksParameters()
{
    QFETCH(QString, format);
    QFETCH(QString, given);
    QFETCH(QString, expected);
    const auto value = checkParameter(parameter(u"p"_qs, u"path"_qs, format), given, KeyCheck::Required);
    QCOMPARE(value.has_value(), !expected.isEmpty());
    if (value)
        QCOMPARE(*value, expected);
}

void TestRequests::sendsNoTokenToADocumentHost()
{
    Call origin = call();
    origin.version = 3;
    const DocumentLink link{QUrl(u"https://stockage.example/x.pdf?sig=1"_qs), u"data.document_url"_qs, {}};
    const http::Request request = documentRequest(access(), origin, link);
    QVERIFY(request.bearer.isEmpty());
    QVERIFY(request.tokenOrigin.isEmpty());
    QCOMPARE(request.url, link.url);
    QCOMPARE(request.quota.perMinute, 0);
    QCOMPARE(request.deadlines.overall, std::chrono::seconds(60));
    const auto *intent = std::get_if<http::AccessIntent>(&request.access);
    QVERIFY(intent && intent->document);
    QCOMPARE(intent->subject, u"418 166 096 00069"_qs.remove(u' '));
}

void TestRequests::sendsWhatTheCatalogueDoesNotKnow()
{
    Call more = call();
    more.parameters.insert(u"nouveau"_qs, u"a b"_qs);
    const auto request = built(access(), more);
    QVERIFY(request);
    QCOMPARE(QUrlQuery(request->url).queryItemValue(u"nouveau"_qs, QUrl::FullyDecoded), u"a b"_qs);
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
