// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "diagnostic/network_checks.h"
#include "services/network_options.h"
#include "support/fault_server.h"
#include "support/recording_gate.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace agrafe;
using test::FaultServer;
namespace fault = test::fault;

namespace {

const auto canary = QByteArrayLiteral("canary-behind-proxy");
const auto password = QByteArrayLiteral("canary-proxy-password");

} // namespace

/// Squid from Debian, which wants a password, in front of a service whose certificate a private authority
/// signed. The service's name is known to the proxy alone.
class TestRealProxy : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    QProcess m_squid;
    quint16 m_port = 0;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<settings::Settings> m_settings;

    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        QVERIFY(file.setPermissions(file.permissions() | QFile::ReadOther | QFile::ReadGroup));
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray shell(const QString &script) const
    {
        QProcess process;
        process.setWorkingDirectory(m_home.path());
        process.start(QStringLiteral("sh"), {QStringLiteral("-ec"), script});
        process.waitForFinished(30'000);
        if (process.exitCode() != 0)
            qWarning() << process.readAllStandardError();
        return process.readAllStandardOutput();
    }

    void makeCertificates()
    {
        write(QStringLiteral("ext"), "subjectAltName=DNS:service.example\n");
        shell(QStringLiteral(
            "openssl ecparam -name prime256v1 -genkey -noout -out root.key\n"
            "openssl req -x509 -key root.key -out root.pem -days 2 -subj '/CN=Racine de Valorne'\n"
            "openssl ecparam -name prime256v1 -genkey -noout -out leaf.key\n"
            "openssl req -new -key leaf.key -subj /CN=service.example -out leaf.csr\n"
            "openssl x509 -req -in leaf.csr -CA root.pem -CAkey root.key -CAcreateserial -days 2 -extfile "
            "ext "
            "-out leaf.pem"));
    }

    void startService()
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromData(content(QStringLiteral("leaf.pem"))));
        tls.setPrivateKey(QSslKey(content(QStringLiteral("leaf.key")), QSsl::Ec));
        m_server = std::make_unique<FaultServer>(fault::json("{}"), tls);
    }

    /// Below the ports that the system hands out, and one for each process: a port that was only free a
    /// moment ago may be another test's by the time squid takes it.
    static quint16 ownPort()
    {
        constexpr quint16 first = 20'000;
        constexpr qint64 count = 12'000;
        auto port = static_cast<quint16>(first + QCoreApplication::applicationPid() % count);
        QTcpServer probe;
        while (!probe.listen(QHostAddress::LocalHost, port))
            ++port;
        return port;
    }

    void startSquid(const QString &program)
    {
        m_port = ownPort();
        const QByteArray hash =
            shell(QStringLiteral("openssl passwd -apr1 %1").arg(QString::fromLatin1(password))).trimmed();
        write(QStringLiteral("users"), "agent:" + hash + '\n');
        write(QStringLiteral("hosts"), "127.0.0.1 service.example\n");
        write(
            QStringLiteral("squid.conf"),
            QStringLiteral("http_port 127.0.0.1:%1\npid_filename none\ncache_log /dev/null\naccess_log none\n"
                           "cache deny all\nhosts_file %2/hosts\nshutdown_lifetime 0 seconds\n"
                           "auth_param basic program /usr/lib/squid/basic_ncsa_auth %2/users\n"
                           "auth_param basic children 1 startup=1\n"
                           "acl known proxy_auth REQUIRED\nhttp_access allow known\nhttp_access deny all\n")
                .arg(m_port)
                .arg(m_home.path())
                .toUtf8());
        m_squid.start(program,
                      {QStringLiteral("-N"), QStringLiteral("-f"), path(QStringLiteral("squid.conf"))});
        QVERIFY(QTest::qWaitFor(
            [this] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress::LocalHost, m_port);
                return socket.waitForConnected(200);
            },
            20'000));
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("https://service.example:%1/privileges").arg(m_server->port()));
    }

    [[nodiscard]] http::Request request() const
    {
        http::Request request;
        request.url = url();
        request.tokenOrigin = url();
        request.bearer = Secret(canary);
        request.maxRetries = 0;
        request.access = http::AccessIntent();
        return request;
    }

    [[nodiscard]] diagnostic::Check tls(const http::NetworkOptions &options) const
    {
        return QCoro::waitFor(diagnostic::tlsCheck(options, url()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString squid = QStandardPaths::findExecutable(QStringLiteral("squid"));
        if (squid.isEmpty())
            squid = QStandardPaths::findExecutable(QStringLiteral("squid"), {QStringLiteral("/usr/sbin")});
        if (squid.isEmpty() || !QFile::exists(QStringLiteral("/usr/lib/squid/basic_ncsa_auth")))
            QSKIP("squid is not installed: no real proxy to try");
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("openssl is not installed");
        QVERIFY(QFile::setPermissions(m_home.path(), QFile::permissions(m_home.path()) | QFile::ReadOther |
                                                         QFile::ExeOther | QFile::ReadGroup |
                                                         QFile::ExeGroup));
        makeCertificates();
        startService();
        startSquid(squid);
    }

    void init()
    {
        QFile::remove(path(QStringLiteral("agrafe.conf")));
        m_settings = std::make_unique<settings::Settings>(path(QStringLiteral("agrafe.conf")), QString());
        QVERIFY(m_settings->setValue(QStringLiteral("reseau/proxy"), QStringLiteral("manuel")));
        QVERIFY(m_settings->setValue(QStringLiteral("reseau/proxy-hote"), QStringLiteral("127.0.0.1")));
        QVERIFY(m_settings->setValue(QStringLiteral("reseau/proxy-port"), m_port));
        QVERIFY(m_settings->setValue(QStringLiteral("reseau/proxy-utilisateur"), QStringLiteral("agent")));
        QVERIFY(m_settings->setValue(QStringLiteral("reseau/autorites"), path(QStringLiteral("root.pem"))));
    }

    void cleanupTestCase()
    {
        m_squid.kill();
        m_squid.waitForFinished();
        for (const QString &name : {QStringLiteral("agrafe.conf"), QStringLiteral("squid.conf")})
            QVERIFY(!content(name).contains("canary"));
    }

    void theCallPassesWithItsPassword()
    {
        test::RecordingGate gate;
        SystemClock clock;
        http::RateLimiter limiter(clock);
        http::Client client(gate, limiter, clock, services::networkOptions(*m_settings, Secret(password)));
        const auto answer = QCoro::waitFor(client.send(request(), {}));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->status, 200);
        QCOMPARE(m_server->seen().last().header("Authorization"), "Bearer " + canary);
        QVERIFY(!m_server->seen().last().has("Proxy-Authorization"));
    }

    void aWrongPasswordIsTheProxysRefusal_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("another") << QByteArray("other");
    }

    void aWrongPasswordIsTheProxysRefusal()
    {
        QFETCH(QByteArray, given);
        test::RecordingGate gate;
        SystemClock clock;
        http::RateLimiter limiter(clock);
        http::Client client(gate, limiter, clock, services::networkOptions(*m_settings, Secret(given)));
        const qsizetype before = m_server->seen().size();
        const auto answer = QCoro::waitFor(client.send(request(), {}));
        QVERIFY(!answer);
        QCOMPARE(toString(answer.error().kind), QStringLiteral("proxy"));
        QCOMPARE(m_server->seen().size(), before);
        // The password given later counts at once.
        client.setOptions(services::networkOptions(*m_settings, Secret(password)));
        QVERIFY(QCoro::waitFor(client.send(request(), {})));
    }

    void theCheckSeesTheProxyAndTheAuthority()
    {
        const auto options = services::networkOptions(*m_settings, Secret(password));
        const auto proxy = diagnostic::proxyCheck(options, url());
        QVERIFY(proxy.state == diagnostic::State::Good);
        QVERIFY(proxy.sentence.contains(QStringLiteral("127.0.0.1:%1").arg(m_port)));
        const auto chain = tls(options);
        QVERIFY2(chain.state == diagnostic::State::Good, qPrintable(chain.sentence + chain.detail));
        QVERIFY2(chain.sentence.contains(QStringLiteral("Racine de Valorne")), qPrintable(chain.sentence));
        QVERIFY(chain.sentence.contains(QStringLiteral("privée")));
        const auto name = QCoro::waitFor(diagnostic::nameCheck(url(), true));
        QVERIFY(name.state == diagnostic::State::Skipped);
        QVERIFY(QCoro::waitFor(diagnostic::nameCheck(url(), false)).state == diagnostic::State::Bad);
    }

    void theCheckAsksForThePassword()
    {
        const auto options = services::networkOptions(*m_settings);
        QVERIFY(diagnostic::proxyCheck(options, url()).state == diagnostic::State::Attention);
        const auto chain = tls(options);
        QVERIFY(chain.state == diagnostic::State::Bad);
        QVERIFY2(chain.sentence.contains(QStringLiteral("mot de passe")), qPrintable(chain.sentence));
    }

    void anAuthorityThatIsNotKnownIsNamed()
    {
        QVERIFY(m_settings->reset(QStringLiteral("reseau/autorites")));
        const auto chain = tls(services::networkOptions(*m_settings, Secret(password)));
        QVERIFY(chain.state == diagnostic::State::Bad);
        QVERIFY2(chain.sentence.contains(QStringLiteral("Racine de Valorne")), qPrintable(chain.sentence));
        QVERIFY(chain.nextAction.contains(QStringLiteral("réglages")));
    }
};

QTEST_GUILESS_MAIN(TestRealProxy)
#include "tst_real_proxy.moc"
