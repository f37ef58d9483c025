// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "certificates.h"
#include "company_file.h"

#include <QTcpSocket>
#include <QTest>

using namespace agrafe;
using namespace agrafe::entreprise;
using namespace agrafe::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Somebody else's server: what reaches it must hold nothing of ours.
FaultServer &elsewhere()
{
    static FaultServer server(fault::answer(200, "{}"));
    return server;
}

QByteArray portOfNobody()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QByteArray::number(server.serverPort());
}

} // namespace

/// Faults between the program and the service.
class TestFaultsNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePieceFails_data();
    void onePieceFails();
    void everythingFails_data();
    void everythingFails();
    void proxyWantsAPassword();
    void untrustedServer_data();
    void untrustedServer();
    void journalThatCannotBeWritten();
    void serverThatDiesInTheMiddle();

private:
    static void readsAsUnknown(const Item &item, FailureKind kind);
    static void nothingIsProved(CompanyFile &file, const QUrl &address, FailureKind kind);
};

// Unknown, with its kind, one sentence and one thing to do, and no word of a refusal.
void TestFaultsNetwork::readsAsUnknown(const Item &item, FailureKind kind)
{
    QVERIFY(item.state == ItemState::Done);
    QVERIFY(item.outcome() == etat::Outcome::Unknown);
    QVERIFY(item.answer && item.answer->failure);
    const QString told = toString(item.answer->failure->kind) + u": "_s + item.answer->failure->detail;
    QVERIFY2(item.answer->failure->kind == kind, qPrintable(told));
    const etat::Explanation &explanation = item.answer->explanation;
    QVERIFY(!explanation.sentence.isEmpty());
    QVERIFY(!explanation.nextAction.isEmpty());
    QVERIFY2(refusalIn(explanation.sentence).isEmpty(), qPrintable(explanation.sentence));
    QVERIFY2(refusalIn(explanation.nextAction).isEmpty(), qPrintable(explanation.nextAction));
}

void TestFaultsNetwork::onePieceFails_data()
{
    using enum FailureKind;
    QTest::addColumn<FaultServer::Behaviour>("behaviour");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("stall before headers") << fault::stallBeforeHeaders() << Timeout;
    QTest::newRow("stall in the body") << fault::stallInBody() << Timeout;
    QTest::newRow("drip") << fault::drip(50ms) << Timeout;
    QTest::newRow("reset") << fault::reset() << Network;
    QTest::newRow("reset in the body") << fault::resetInBody() << Network;
    QTest::newRow("closed before an answer") << fault::closeBeforeAnswer() << Network;
    QTest::newRow("cut, length known") << fault::cutWithLength() << Network;
    QTest::newRow("cut, length unknown") << fault::cutWithoutLength() << Protocol;
    QTest::newRow("truncated chunk") << fault::truncatedChunk() << Network;
    QTest::newRow("last chunk missing") << fault::missingLastChunk() << Network;
    QTest::newRow("truncated gzip") << fault::truncatedGzip() << Network;
    QTest::newRow("redirect to another host")
        << fault::redirect(elsewhere().url(u"/vol"_s)) << RedirectRefused;
    QTest::newRow("redirect for ever") << fault::redirect(elsewhere().url(u"/vol"_s), 308) << RedirectRefused;
    QTest::newRow("HTML instead of JSON") << fault::html() << Protocol;
    QTest::newRow("invalid JSON") << fault::invalidJson() << Protocol;
    QTest::newRow("30 MB of JSON") << fault::largeJson(30LL * 1024 * 1024) << TooLarge;
    QTest::newRow("gzip bomb") << fault::gzipBomb(100LL * 1024 * 1024) << TooLarge;
    QTest::newRow("204") << fault::noContent() << Protocol;
    QTest::newRow("not HTTP") << fault::notHttp() << Network;
    QTest::newRow("a proxy's 407") << fault::proxyWantsPassword() << Proxy;
    QTest::newRow("a proxy's 502 page")
        << fault::answer(502, "<html>bad gateway</html>", {{"Content-Type", "text/html"}}) << Http;
    QTest::newRow("a portal's 403 page")
        << fault::answer(403, "<html>interdit</html>", {{"Content-Type", "text/html"}}) << Protocol;
}

void TestFaultsNetwork::onePieceFails()
{
    QFETCH(FaultServer::Behaviour, behaviour);
    QFETCH(FailureKind, kind);
    CompanyFile file;
    file.answers.insert(faultyPath, behaviour);
    const auto dossier = file.dossier();
    QVERIFY(CompanyFile::gather(*dossier));
    readsAsUnknown(CompanyFile::item(*dossier, faultyPiece), kind);
    // The others arrived.
    QVERIFY(CompanyFile::item(*dossier, healthyPiece).outcome() == etat::Outcome::Proved);
    QVERIFY(CompanyFile::item(*dossier, identityPiece).outcome() == etat::Outcome::Proved);
    QCOMPARE(dossier->identity().name, u"OCTO"_s);
    QCOMPARE(dossier->summary().refused, 0);
    // Each access has its beginning and its end.
    const auto records = file.records();
    QCOMPARE(gapsOf(records, dossier->request().pieces), QStringList());
    for (const journal::Record &record : records) {
        const bool faulty = record.intent.endpointId == faultyPiece;
        QCOMPARE(record.outcome->outcome, faulty ? u"unknown"_s : u"proved"_s);
        // Qt itself repeats a GET whose connection dropped: the server may count more.
        QVERIFY(!faulty ||
                (record.outcome->attempts > 0 && record.outcome->attempts <= file.asked(faultyPath)));
    }
    QVERIFY(elsewhere().seen().isEmpty());
}

void TestFaultsNetwork::nothingIsProved(CompanyFile &file, const QUrl &address, FailureKind kind)
{
    DossierRequest request = file.request();
    request.access.habilitation.baseUrl = address;
    const auto dossier = file.dossier(request);
    QVERIFY(CompanyFile::gather(*dossier));
    for (const Item &item : dossier->items())
        readsAsUnknown(item, kind);
    QCOMPARE(dossier->summary().unknown, 3);
    const auto records = file.records();
    QCOMPARE(gapsOf(records, request.pieces), QStringList());
    for (const journal::Record &record : records)
        QCOMPARE(record.outcome->outcome, u"unknown"_s);
}

void TestFaultsNetwork::everythingFails_data()
{
    using enum FailureKind;
    QTest::addColumn<QUrl>("address");
    QTest::addColumn<FailureKind>("kind");
    // No route leads there, on any machine: what connect() says without a network.
    QTest::newRow("no network") << QUrl(u"https://255.255.255.255"_s) << Network;
    QTest::newRow("no such name") << QUrl(u"https://agrafe.invalid"_s) << NameResolution;
    QTest::newRow("refused") << QUrl(u"http://127.0.0.1:"_s + QString::fromLatin1(portOfNobody()))
                             << ConnectionRefused;
}

void TestFaultsNetwork::everythingFails()
{
    QFETCH(QUrl, address);
    QFETCH(FailureKind, kind);
    CompanyFile file;
    nothingIsProved(file, address, kind);
}

void TestFaultsNetwork::proxyWantsAPassword()
{
    FaultServer proxy(fault::proxyWantsPassword());
    http::NetworkOptions options = shortDeadlines();
    options.proxy = http::NetworkOptions::Proxy::Manual;
    options.manual = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port());
    CompanyFile file(options);
    nothingIsProved(file, QUrl(u"https://entreprise.agrafe.invalid"_s), FailureKind::Proxy);
    QVERIFY(!proxy.seen().isEmpty());
    for (const Seen &seen : proxy.seen())
        QVERIFY(!seen.has("Authorization"));
}

void TestFaultsNetwork::untrustedServer_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("words");
    QTest::newRow("self-signed") << QByteArray(selfSigned) << false << u"self-signed"_s;
    QTest::newRow("expired") << QByteArray(expired) << true << u"expired"_s;
}

void TestFaultsNetwork::untrustedServer()
{
    QFETCH(QByteArray, certificate);
    QFETCH(bool, trusted);
    QFETCH(QString, words);
    FaultServer server(fault::answer(200, "{}"), tlsOf(certificate.constData()));
    http::NetworkOptions options = shortDeadlines();
    if (trusted)
        options.additionalAuthorities = certificate;
    CompanyFile file(options);
    nothingIsProved(file, server.url({}), FailureKind::Tls);
    QVERIFY(server.seen().isEmpty()); // the token least of all
    DossierRequest request = file.request();
    request.access.habilitation.baseUrl = server.url({});
    const auto dossier = file.dossier(request);
    QVERIFY(CompanyFile::gather(*dossier));
    for (const Item &item : dossier->items()) {
        const QString detail = item.answer->failure->detail;
        QVERIFY2(detail.contains(words), qPrintable(detail)); // each piece says why, not the first alone
    }
}

void TestFaultsNetwork::journalThatCannotBeWritten()
{
    CompanyFile file;
    QFile inTheWay(file.paths().data);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto dossier = file.dossier();
    std::optional<Failure> told;
    connect(dossier.get(), &Dossier::failed, this, [&told](const Failure &failure) { told = failure; });
    QVERIFY(CompanyFile::gather(*dossier));
    QCOMPARE(file.server.connections(), 0);
    QVERIFY(told && told->kind == FailureKind::Journal);
    QVERIFY(!told->sentence.isEmpty());
    QVERIFY(!told->nextAction.isEmpty());
    QCOMPARE(dossier->summary().unknown, 3);
    QCOMPARE(dossier->summary().refused, 0);
}

void TestFaultsNetwork::serverThatDiesInTheMiddle()
{
    CompanyFile file;
    auto server = std::make_unique<FaultServer>(fault::stallInBody());
    DossierRequest request = file.request();
    request.access.habilitation.baseUrl = server->url({});
    const auto dossier = file.dossier(request);
    dossier->start();
    QTRY_COMPARE(server->seen().size(), 3);
    server.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!dossier->isRunning(), 20'000);
    QCOMPARE(dossier->summary().unknown, 3);
    QCOMPARE(gapsOf(file.records(), request.pieces), QStringList());
}

QTEST_GUILESS_MAIN(TestFaultsNetwork)
#include "tst_faults_network.moc"
