// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "client_fixture.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace agrafe;
using test::ClientFixture;
using test::FaultServer;
namespace fault = test::fault;

/// Certificates are made at test time with openssl: a root of our own, and leaves of all kinds.
class TestClientTls : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void openssl(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), arguments);
        QVERIFY(process.waitForFinished(30'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QSslConfiguration serverWith(const QString &name) const
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromData(content(name + QStringLiteral(".pem"))));
        tls.setPrivateKey(QSslKey(content(name + QStringLiteral(".key")), QSsl::Ec));
        return tls;
    }

    void makeKey(const QString &name)
    {
        openssl({QStringLiteral("ecparam"), QStringLiteral("-name"), QStringLiteral("prime256v1"),
                 QStringLiteral("-genkey"), QStringLiteral("-noout"), QStringLiteral("-out"),
                 name + QStringLiteral(".key")});
    }

    void makeSelfSigned(const QString &name, const QString &subject)
    {
        makeKey(name);
        openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-key"),
                 name + QStringLiteral(".key"), QStringLiteral("-out"), name + QStringLiteral(".pem"),
                 QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), subject,
                 QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1")});
    }

    /// Signed by our root, valid between the two hours.
    void makeSigned(const QString &name, const QString &address, const QString &from, const QString &until)
    {
        makeKey(name);
        openssl({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-key"),
                 name + QStringLiteral(".key"), QStringLiteral("-out"), name + QStringLiteral(".csr"),
                 QStringLiteral("-subj"), QStringLiteral("/CN=service")});
        write(name + QStringLiteral(".ext"), "subjectAltName=" + address.toLatin1() + "\n");
        openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-config"),
                 QStringLiteral("ca.cnf"), QStringLiteral("-in"), name + QStringLiteral(".csr"),
                 QStringLiteral("-out"), name + QStringLiteral(".pem"), QStringLiteral("-startdate"), from,
                 QStringLiteral("-enddate"), until, QStringLiteral("-extfile"), name + QStringLiteral(".ext"),
                 QStringLiteral("-notext")});
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    [[nodiscard]] http::NetworkOptions trustingOurRoot() const
    {
        http::NetworkOptions options;
        options.additionalAuthorities = content(QStringLiteral("root.pem"));
        return options;
    }

private Q_SLOTS:
    void initTestCase();
    void ourAuthorityIsAccepted();
    void badCertificateIsRefused_data();
    void badCertificateIsRefused();
    void plainServerOnHttps();
};

void TestClientTls::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        QSKIP("openssl is not installed");
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt found no TLS library");
    makeSelfSigned(QStringLiteral("root"), QStringLiteral("/CN=Racine de la mairie"));
    makeSelfSigned(QStringLiteral("selfsigned"), QStringLiteral("/CN=127.0.0.1"));
    write(QStringLiteral("index"), {});
    write(QStringLiteral("serial"), "01\n");
    write(
        QStringLiteral("ca.cnf"),
        "[ca]\ndefault_ca=own\n[own]\ndatabase=index\nserial=serial\nnew_certs_dir=.\ncertificate=root.pem\n"
        "private_key=root.key\ndefault_md=sha256\npolicy=any\nunique_subject=no\n[any]\ncommonName="
        "supplied\n");
    const QString past = QStringLiteral("20200101000000Z");
    const QString future = QStringLiteral("20491231000000Z");
    makeSigned(QStringLiteral("good"), QStringLiteral("IP:127.0.0.1"), past, future);
    makeSigned(QStringLiteral("expired"), QStringLiteral("IP:127.0.0.1"), past,
               QStringLiteral("20210101000000Z"));
    makeSigned(QStringLiteral("notyet"), QStringLiteral("IP:127.0.0.1"), QStringLiteral("20480101000000Z"),
               future);
    makeSigned(QStringLiteral("elsewhere"), QStringLiteral("DNS:elsewhere.example"), past, future);
}

void TestClientTls::ourAuthorityIsAccepted()
{
    FaultServer server(fault::json("{}"), serverWith(QStringLiteral("good")));
    ClientFixture fixture(trustingOurRoot());
    const auto result = fixture.send(ClientFixture::get(server.url()));
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(server.seen().first().header("Authorization"), "Bearer " + ClientFixture::canary());

    ClientFixture withoutIt;
    const auto refused = withoutIt.send(ClientFixture::get(server.url()));
    QVERIFY(!refused);
    QCOMPARE(toString(refused.error().kind), QStringLiteral("tls"));
}

void TestClientTls::badCertificateIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("self-signed") << "selfsigned" << "self-signed";
    QTest::newRow("expired") << "expired" << "expired";
    QTest::newRow("not yet valid") << "notyet" << "not yet valid";
    QTest::newRow("of another host") << "elsewhere" << "host name";
}

void TestClientTls::badCertificateIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, reason);
    FaultServer server(fault::json("{}"), serverWith(name));
    ClientFixture fixture(trustingOurRoot());
    http::Request request = ClientFixture::get(server.url());
    request.maxRetries = 3;
    const auto result = fixture.send(request);
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), QStringLiteral("tls"));
    QVERIFY2(result.error().detail.contains(reason), qPrintable(result.error().detail));
    QVERIFY2(result.error().detail.contains(QStringLiteral("issuer: ")), qPrintable(result.error().detail));
    QVERIFY(server.seen().isEmpty());
    QCOMPARE(fixture.attempts.size(), 1); // another try would not change the certificate
    QVERIFY(fixture.gate.isBalanced());
}

void TestClientTls::plainServerOnHttps()
{
    FaultServer server(fault::notHttp());
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    ClientFixture fixture;
    http::Request request = ClientFixture::get(url);
    request.deadlines.inactivity = std::chrono::milliseconds(500);
    const auto result = fixture.send(request);
    QVERIFY(!result);
    QVERIFY(server.seen().isEmpty());
}

QTEST_GUILESS_MAIN(TestClientTls)
#include "tst_http_tls.moc"
