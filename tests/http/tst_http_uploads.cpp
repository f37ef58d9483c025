// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "client_fixture.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace agrafe;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::ClientFixture;
using test::FaultServer;
namespace fault = test::fault;

namespace {

constexpr qsizetype large = 8 * 1024 * 1024; // more than any socket holds

QByteArray content(qsizetype bytes)
{
    QByteArray text(bytes, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes; ++i)
        text[i] = static_cast<char>('a' + (i * 7 + i / 26) % 26);
    return text;
}

/// Takes `bytes` of the request, then does what it is told; counts the connections on which something was
/// said: Qt may open another one and leave it silent.
class EarlyServer : public QTcpServer
{
public:
    using Deed = std::function<void(QTcpSocket &)>;

    EarlyServer(qint64 bytes, Deed deed)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, bytes, deed] {
            QTcpSocket *socket = nextPendingConnection();
            socket->setReadBufferSize(64 * 1024);
            auto left = std::make_shared<qint64>(bytes);
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, socket, [this, bytes, socket, deed, left] {
                const qint64 before = *left;
                connections += before == bytes ? 1 : 0;
                *left -= socket->readAll().size();
                if (before > 0 && *left <= 0)
                    deed(*socket);
            });
        });
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1/depot"_s.arg(serverPort())); }
    int connections = 0;
};

} // namespace

/// Files that are read while they leave.
class TestUploads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void arrivesWholeWithProgress();
    void schemeOfTheToken();
    void earlyAnswer_data();
    void earlyAnswer();
    void cutOnTheWay();
    void cancelledOnTheWay();
    void answerCutAfterItsStatus();
    void unreadableFileIsRefusedFirst_data();
    void unreadableFileIsRefusedFirst();
    void fileThatShrinks();

private:
    [[nodiscard]] http::Request upload(const QUrl &url, const QString &path) const;
    [[nodiscard]] QString file(const QString &name, qsizetype bytes) const;

    QTemporaryDir m_folder;
    QString m_large;
};

void TestUploads::initTestCase()
{
    m_large = file(u"large.csv"_s, large);
}

QString TestUploads::file(const QString &name, qsizetype bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content(bytes)) != bytes)
        return {};
    return file.fileName();
}

http::Request TestUploads::upload(const QUrl &url, const QString &path) const
{
    http::Request request = ClientFixture::get(url);
    request.method = "POST";
    request.headers = {{"Content-Type", "application/octet-stream"}};
    request.idempotent = false;
    request.maxRetries = 5;
    request.bodyFile = path;
    request.bodySha256 = u"0123abcd"_s;
    return request;
}

void TestUploads::arrivesWholeWithProgress()
{
    FaultServer server(fault::answer(201, "{}"));
    ClientFixture fixture;
    http::Request request = upload(server.url(), m_large);
    QList<qint64> steps;
    qint64 announced = 0;
    request.onSent = [&](qint64 sent, qint64 total) {
        steps.append(sent);
        announced = total;
    };
    const auto result = fixture.send(request);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(result->status, 201);
    QCOMPARE(server.seen().size(), 1);
    QVERIFY(server.seen().first().body == content(large));
    QCOMPARE(announced, large);
    QVERIFY(!steps.isEmpty());
    QVERIFY(std::ranges::is_sorted(steps));
    QCOMPARE(steps.last(), large);
    QCOMPARE(fixture.gate.last().sha256, u"0123abcd"_s);
}

void TestUploads::schemeOfTheToken()
{
    FaultServer server(fault::answer(201, "{}"));
    ClientFixture fixture;
    http::Request request = upload(server.url(), m_large);
    request.tokenScheme = "fmetoken token=";
    QVERIFY(fixture.send(request));
    QCOMPARE(server.seen().first().header("Authorization"), "fmetoken token=" + ClientFixture::canary());
    request.tokenOrigin = QUrl(u"https://elsewhere.invalid/"_s);
    QVERIFY(fixture.send(request));
    QVERIFY(!server.seen().last().has("Authorization"));
}

void TestUploads::earlyAnswer_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("plain") << QByteArray();
    QTest::newRow("with a challenge") << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n");
}

// A refusal that comes while the body still leaves is read as such when it arrives whole.
void TestUploads::earlyAnswer()
{
    QFETCH(QByteArray, challenge);
    EarlyServer server(1, [challenge](QTcpSocket &socket) {
        socket.write("HTTP/1.1 401 Unauthorized\r\n" + challenge + "Content-Length: 2\r\n\r\n{}");
    });
    ClientFixture fixture;
    const auto result = fixture.send(upload(server.url(), m_large));
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(result->status, 401);
    QCOMPARE(server.connections, 1);
}

void TestUploads::cutOnTheWay()
{
    EarlyServer server(large / 2, [](QTcpSocket &socket) { socket.abort(); });
    ClientFixture fixture;
    const auto result = fixture.send(upload(server.url(), m_large));
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), u"outcome_unknown"_s);
    QTest::qWait(50);
    QCOMPARE(server.connections, 1);
    QCOMPARE(fixture.gate.last().outcome, u"unknown"_s);
    QCOMPARE(fixture.gate.last().sha256, u"0123abcd"_s);
}

void TestUploads::cancelledOnTheWay()
{
    std::stop_source stop;
    EarlyServer server(large / 2, [&stop](QTcpSocket &) { stop.request_stop(); });
    ClientFixture fixture;
    const auto result = fixture.send(upload(server.url(), m_large), stop.get_token());
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), u"outcome_unknown"_s);
    QVERIFY2(result.error().detail.startsWith(u"cancelled"), qPrintable(result.error().detail));
}

void TestUploads::answerCutAfterItsStatus()
{
    FaultServer server([](QTcpSocket &socket, const test::Seen &) {
        socket.write("HTTP/1.1 201 Created\r\nContent-Length: 500\r\n\r\n{\"na");
        socket.disconnectFromHost();
    });
    ClientFixture fixture;
    const auto result = fixture.send(upload(server.url(), m_large));
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), u"outcome_unknown"_s);
    QCOMPARE(result.error().httpStatus, 201);
}

void TestUploads::unreadableFileIsRefusedFirst_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << m_folder.filePath(u"missing.csv"_s);
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("empty") << file(u"empty.csv"_s, 0);
}

void TestUploads::unreadableFileIsRefusedFirst()
{
    QFETCH(QString, path);
    FaultServer server(fault::answer(201, "{}"));
    ClientFixture fixture;
    const auto result = fixture.send(upload(server.url(), path));
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), u"disk"_s);
    QVERIFY(!result.error().sentence.isEmpty() && !result.error().nextAction.isEmpty());
    QCOMPARE(server.connections(), 0);
    QVERIFY(fixture.gate.opened.isEmpty());
}

// Somebody truncates it meanwhile: never a success, never a second try.
void TestUploads::fileThatShrinks()
{
    const QString path = file(u"shrinks.csv"_s, large);
    EarlyServer server(1, [path](QTcpSocket &) { QFile::resize(path, 10); });
    ClientFixture fixture;
    http::Request request = upload(server.url(), path);
    request.deadlines.inactivity = 500ms;
    const auto result = fixture.send(request);
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), u"outcome_unknown"_s);
    QCOMPARE(server.connections, 1);
}

QTEST_GUILESS_MAIN(TestUploads)
#include "tst_http_uploads.moc"
