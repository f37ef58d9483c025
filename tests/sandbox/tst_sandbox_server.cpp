// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/catalogue.h"
#include "sandbox/visitor.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <deque>

using namespace Qt::Literals::StringLiterals;
using agrafe::sandbox::Addresses;
using agrafe::sandbox::Options;
using agrafe::sandbox::Sandbox;

/// The small HTTP server under everything: what clients of all kinds do to it.
class TestSandboxServer : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void allServed();

private Q_SLOTS:
    void initTestCase();
    void startsQuicklyAndStopsCleanly();
    void severalAtOnce();
    void portTaken();
    void answersPipelinedRequestsInOrder();
    void refusesWhatIsNotHttp_data();
    void refusesWhatIsNotHttp();
    void survivesEarlyLeavers();
    void servesThousandsOfConnections();
    void headHasNoBody();

private:
    [[nodiscard]] QByteArray talk(const QByteArray &words, qsizetype until) const;

    agrafe::catalogue::Catalogue m_catalogue;
    std::unique_ptr<Sandbox> m_sandbox;
    Addresses m_addresses;
};

void TestSandboxServer::initTestCase()
{
    const auto catalogue = agrafe::catalogue::Catalogue::load();
    QVERIFY2(catalogue.has_value(), catalogue ? "" : qUtf8Printable(catalogue.error().detail));
    m_catalogue = *catalogue;
    Options options;
    options.latency = std::chrono::milliseconds{0};
    m_sandbox = std::make_unique<Sandbox>(m_catalogue, options);
    const auto addresses = m_sandbox->start();
    QVERIFY(addresses.has_value());
    m_addresses = *addresses;
}

/// Says these words on one connection and listens until so many bytes came, or the server hung up.
QByteArray TestSandboxServer::talk(const QByteArray &words, qsizetype until) const
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_addresses.entreprise.port()));
    socket.write(words);
    QByteArray heard;
    [[maybe_unused]] const bool done = QTest::qWaitFor([&] {
        heard += socket.readAll();
        return heard.size() >= until || (socket.state() == QAbstractSocket::UnconnectedState);
    });
    return heard;
}

void TestSandboxServer::startsQuicklyAndStopsCleanly()
{
    Sandbox sandbox(m_catalogue);
    QElapsedTimer timer;
    timer.start();
    const auto addresses = sandbox.start();
    QVERIFY(addresses.has_value());
    QCOMPARE_LT(timer.elapsed(), 1000); // tens of milliseconds on a quiet machine
    QVERIFY(addresses->entreprise.port() != addresses->documents.port());
    sandbox.stop();
    QTcpSocket socket;
    QSignalSpy refused(&socket, &QTcpSocket::errorOccurred);
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(addresses->entreprise.port()));
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(sandbox.start().has_value()); // and again
}

void TestSandboxServer::severalAtOnce()
{
    std::deque<Sandbox> crowd;
    QSet<int> ports;
    Visitor visitor;
    for (int i = 0; i < 5; ++i) {
        const auto addresses = crowd.emplace_back(m_catalogue).start();
        QVERIFY(addresses.has_value());
        ports += addresses->entreprise.port();
        QCOMPARE(visitor.get(Visitor::call(addresses->entreprise, u"/pings"_s)).status, 200);
    }
    QCOMPARE(ports.size(), 5);
}

void TestSandboxServer::portTaken()
{
    Options options;
    options.port = static_cast<quint16>(m_addresses.entreprise.port());
    Sandbox second(m_catalogue, options);
    const auto refused = second.start();
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().kind == agrafe::FailureKind::Network);
}

void TestSandboxServer::answersPipelinedRequestsInOrder()
{
    QByteArray words;
    for (int i = 0; i < 50; ++i)
        words += i % 2 == 0 ? "GET /pings HTTP/1.1\r\nHost: x\r\n\r\n"
                            : "GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n";
    words += "GET /pings HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    const QByteArray heard = talk(words, 10'000'000); // until it hangs up
    QCOMPARE(heard.count("HTTP/1.1 200"), 26);
    QCOMPARE(heard.count("HTTP/1.1 404"), 25);
    QVERIFY(heard.startsWith("HTTP/1.1 200"));
    QVERIFY(heard.indexOf("HTTP/1.1 404") < heard.indexOf("HTTP/1.1 200", 20));
}

void TestSandboxServer::refusesWhatIsNotHttp_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("nonsense") << QByteArray("bonjour\r\n\r\n") << QByteArray("400");
    QTest::newRow("no path") << QByteArray("GET http://x/ HTTP/1.1\r\n\r\n") << QByteArray("400");
    QTest::newRow("header without a colon")
        << QByteArray("GET / HTTP/1.1\r\nHost\r\n\r\n") << QByteArray("400");
    QTest::newRow("endless header") << "GET / HTTP/1.1\r\nX: " + QByteArray(40'000, 'a') << QByteArray("431");
    QTest::newRow("huge body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n")
                               << QByteArray("413");
    QTest::newRow("negative body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -4\r\n\r\n")
                                   << QByteArray("400");
    QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
                             << QByteArray("501");
}

void TestSandboxServer::refusesWhatIsNotHttp()
{
    QFETCH(const QByteArray, words);
    QFETCH(const QByteArray, status);
    const QByteArray heard = talk(words, 10'000'000);
    QVERIFY2(heard.startsWith("HTTP/1.1 " + status), heard.constData());
}

void TestSandboxServer::survivesEarlyLeavers()
{
    Options options;
    options.latency = std::chrono::milliseconds{100};
    Sandbox slow(m_catalogue, options);
    const auto addresses = slow.start();
    QVERIFY(addresses.has_value());
    const QByteArray request =
        "GET /privileges HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + addresses->fullToken + "\r\n\r\n";
    std::deque<QTcpSocket> crowd;
    for (int i = 0; i < 40; ++i) {
        QTcpSocket &socket = crowd.emplace_back();
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(addresses->entreprise.port()));
        socket.write(request);
    }
    QTRY_COMPARE(slow.seen().requests.value(u"/privileges"_s), 40);
    for (QTcpSocket &socket : crowd)
        socket.abort();
    Visitor visitor;
    QCOMPARE(visitor
                 .get(Visitor::call(addresses->entreprise, u"/privileges"_s),
                      Visitor::bearer(addresses->fullToken))
                 .status,
             200);
}

void TestSandboxServer::servesThousandsOfConnections()
{
    constexpr int many = 3000;
    int talks = 0;
    int good = 0;
    QSignalSpy served(this, &TestSandboxServer::allServed);
    const std::function<void()> next = [&] {
        auto *socket = new QTcpSocket(this);
        connect(socket, &QTcpSocket::disconnected, socket, [&, socket] {
            good += socket->readAll().startsWith("HTTP/1.1 200") ? 1 : 0;
            socket->deleteLater();
            if (++talks < many)
                next();
            else
                Q_EMIT allServed();
        });
        socket->connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_addresses.entreprise.port()));
        socket->write("GET /ping/insee HTTP/1.0\r\n\r\n");
    };
    next();
    QVERIFY(served.wait(60'000));
    QCOMPARE(good, many);
}

void TestSandboxServer::headHasNoBody()
{
    const QByteArray heard = talk("HEAD /pings HTTP/1.1\r\nConnection: close\r\n\r\n", 10'000'000);
    QVERIFY(heard.startsWith("HTTP/1.1 200"));
    QVERIFY(heard.endsWith("\r\n\r\n"));
    QVERIFY(!heard.contains("Content-Length: 0"));
}

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandbox_server.moc"
