// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// One token that nobody else has, through everything that goes right and wrong; then it is looked for.
#include "company_file.h"
#include "entreprise/saver.h"
#include "entreprise/support_text.h"
#include "entreprise/synthesis_of.h"
#include "leak_watch.h"

#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <optional>
#include <sys/resource.h>

using namespace agrafe;
using namespace agrafe::entreprise;
using namespace agrafe::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

const QByteArray payload = base64Url(R"({"jti":"CANARY-5f1c9b27","scopes":["open_data"],"sub":"CANARY"})");
const QByteArray signature = "CANARYsIgNaTuReQ7xZ2mVtLw9";
const QByteArray canary = base64Url(R"({"alg":"HS256"})") + '.' + payload + '.' + signature;

/// The token, its parts, and how base64 would write them at each of the three places it may start.
QByteArrayList disguises()
{
    QByteArrayList all{canary, payload, signature, "CANARY"};
    for (const QByteArray &part : {canary, payload, signature}) {
        for (int shift = 0; shift < 3; ++shift)
            all.append((QByteArray(shift, ' ') + part).toBase64().mid(4).chopped(4));
        all.append(part.toHex());
    }
    return all;
}

QString foundIn(const QByteArray &bytes)
{
    static const QByteArrayList all = disguises();
    for (const QByteArray &each : all) {
        if (bytes.contains(each))
            return QString::fromLatin1(each);
    }
    return {};
}

QString foundIn(const QString &text)
{
    return foundIn(text.toUtf8());
}

FaultServer::Behaviour echo(int status, const QByteArray &type)
{
    return [status, type](QTcpSocket &socket, const Seen &seen) {
        const QByteArray token = seen.header("Authorization");
        fault::answer(status,
                      R"({"errors":[{"code":")" + token + R"(","title":")" + token + R"(","detail":"bad )" +
                          token + R"(","meta":{"provider":")" + token + R"("}}]})",
                      {{"Content-Type", type}, {"X-Request-ID", token}, {"Location", "/" + token}})(socket,
                                                                                                    seen);
    };
}

} // namespace

class TestFaultsCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_log.emplace(); }
    void staysWhereItBelongs_data();
    void staysWhereItBelongs();
    void commandLine_data();
    void commandLine();
    void crash();
    void keychainThatDoesNotAnswer_data();
    void keychainThatDoesNotAnswer();
    void cleanupTestCase();

private:
    void lookThrough(CompanyFile &file, const Dossier &dossier);
    static void lookAtServers(const CompanyFile &file);
    void startCli(QProcess &process, const CompanyFile &file, const QStringList &more);

    std::optional<KeptLog> m_log;
    QTemporaryDir m_home;
};

// Only the service's own origin saw it, and only in its header.
void TestFaultsCanary::lookAtServers(const CompanyFile &file)
{
    for (const Seen &seen : file.server.seen()) {
        QVERIFY2(foundIn(seen.target).isEmpty(), seen.target.constData());
        for (const auto &[name, value] : seen.headers)
            QVERIFY2(name == "Authorization" || foundIn(value).isEmpty(), name.constData());
    }
    for (const Seen &seen : file.documents.seen()) {
        QVERIFY2(foundIn(seen.target).isEmpty(), seen.target.constData());
        for (const auto &[name, value] : seen.headers)
            QVERIFY2(foundIn(value).isEmpty(), name.constData());
    }
}

void TestFaultsCanary::lookThrough(CompanyFile &file, const Dossier &dossier)
{
    const auto clean = [](const Failure &failure) {
        for (const QString &text : {failure.code, failure.provider, failure.requestId, failure.detail,
                                    failure.sentence, failure.nextAction})
            QVERIFY2(foundIn(text).isEmpty(), qPrintable(text));
    };
    for (const Item &item : dossier.items()) {
        const habilitation::Habilitation &habilitation = dossier.request().access.habilitation;
        QVERIFY(foundIn(supportText(dossier.catalogue(), habilitation, item)).isEmpty());
        QVERIFY(foundIn(sentenceOf(item)).isEmpty());
        QVERIFY(item.answer);
        QVERIFY(foundIn(item.answer->raw).isEmpty());
        QVERIFY(foundIn(item.answer->requestId).isEmpty());
        clean(item.answer->failure.value_or(Failure()));
        clean(item.documentFailure.value_or(Failure()));
    }
    const report::Synthesis synthesis =
        synthesisOf(dossier, u"agent.exemple"_s, file.clock.now(), QMap<int, QString>());
    for (const report::SynthesisPiece &piece : synthesis.pieces)
        QVERIFY(foundIn(piece.sentence + piece.requestId + piece.fileName).isEmpty());
    const SaveReport saved =
        carryOut(Saver(u"agent.exemple"_s, file.clock).planAll(dossier, file.home.filePath(u"documents"_s)));
    QVERIFY(saved.failures.isEmpty());
}

void TestFaultsCanary::staysWhereItBelongs_data()
{
    QTest::addColumn<FaultServer::Behaviour>("service");
    QTest::addColumn<FaultServer::Behaviour>("document");
    const auto whole = fault::answer(200, wholePdf(), {{"Content-Type", "application/pdf"}});
    const auto offered = FaultServer::Behaviour();
    QTest::newRow("nothing wrong") << offered << whole;
    QTest::newRow("document cut") << offered << fault::cutWithLength();
    QTest::newRow("document elsewhere") << offered << fault::redirect(QUrl(u"https://ailleurs.example/"_s));
    QTest::newRow("document stalls") << offered << fault::stallInBody();
    QTest::newRow("stall") << fault::stallBeforeHeaders() << whole;
    QTest::newRow("reset") << fault::reset() << whole;
    QTest::newRow("redirect") << fault::redirect(QUrl(u"https://ailleurs.example/x"_s)) << whole;
    QTest::newRow("page") << fault::html() << whole;
    QTest::newRow("invalid JSON") << fault::invalidJson() << whole;
    QTest::newRow("gzip bomb") << fault::gzipBomb(100LL * 1024 * 1024) << whole;
    QTest::newRow("drip") << fault::drip(50ms) << whole;
    QTest::newRow("stall in the body") << fault::stallInBody() << whole;
    QTest::newRow("closed before an answer") << fault::closeBeforeAnswer() << whole;
    QTest::newRow("cut, length known") << fault::cutWithLength() << whole;
    QTest::newRow("cut, length unknown") << fault::cutWithoutLength() << whole;
    QTest::newRow("truncated chunk") << fault::truncatedChunk() << whole;
    QTest::newRow("30 MB of JSON") << fault::largeJson(30LL * 1024 * 1024) << whole;
    QTest::newRow("204") << fault::noContent() << whole;
    QTest::newRow("document of another type")
        << offered << fault::answer(200, wholePdf(), {{"Content-Type", "application/json"}});
    QTest::newRow("document reset") << offered << fault::resetInBody();
    QTest::newRow("401") << fault::answer(401, R"({"errors":[{"code":"00101","title":"t"}]})") << whole;
    QTest::newRow("407") << fault::proxyWantsPassword() << whole;
    for (const int status : {200, 302, 401, 403, 404, 422, 429, 500, 502}) {
        QTest::addRow("repeats it with %d", status) << echo(status, "application/json") << whole;
        QTest::addRow("repeats it in a page with %d", status) << echo(status, "text/html") << whole;
    }
}

void TestFaultsCanary::staysWhereItBelongs()
{
    QFETCH(FaultServer::Behaviour, service);
    QFETCH(FaultServer::Behaviour, document);
    CompanyFile file;
    file.token = canary;
    file.documents.always(document);
    const auto offered = fault::json(attestation(file.documents.url(u"/a.pdf"_s).toEncoded()));
    file.answers.insert(faultyPath, service ? service : offered);
    const auto dossier = file.dossier();
    QVERIFY(CompanyFile::gather(*dossier));
    QVERIFY(!file.server.seen().isEmpty());
    for (const Seen &seen : file.server.seen())
        QCOMPARE(seen.header("Authorization"), "Bearer " + canary); // it did go where it belongs
    lookThrough(file, *dossier);
    lookAtServers(file);
    QCOMPARE(gapsOf(file.records(), dossier->request().pieces), QStringList());
    lookUnder(file.home.path(), foundIn); // the journal's bytes among them, -wal and -shm too
    QVERIFY2(foundIn(m_log->bytes()).isEmpty(), qPrintable(foundIn(m_log->bytes())));
}

void TestFaultsCanary::startCli(QProcess &process, const CompanyFile &file, const QStringList &more)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    environment.insert(u"QT_LOGGING_RULES"_s, u"agrafe.*=true;qt.network*=true"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_home.path());
    // As generous with cores as a developer's machine: the program itself must forbid them.
    process.setChildProcessModifier([] {
        rlimit most{};
        ::getrlimit(RLIMIT_CORE, &most);
        most.rlim_cur = most.rlim_max;
        ::setrlimit(RLIMIT_CORE, &most);
    });
    process.start(QStringLiteral(AGRAFE_CLI),
                  QStringList{u"dossier"_s, u"41816609600069"_s, u"--url"_s, file.server.url({}).toString(),
                              u"--beneficiaire"_s, u"10000001700010"_s, u"--contexte"_s, u"Marchés publics"_s,
                              u"--objet"_s, u"MP-2026-0147"_s, u"--pieces"_s,
                              u"%1,%2,%3"_s.arg(identityPiece, healthyPiece, faultyPiece), u"--jeton-stdin"_s,
                              u"--config"_s, m_home.filePath(u"config"_s)} +
                      more);
    process.write(canary + '\n');
    process.closeWriteChannel();
}

void TestFaultsCanary::commandLine_data()
{
    QTest::addColumn<FaultServer::Behaviour>("service");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("code");
    for (const QString &format : {u"json"_s, u"texte"_s}) {
        QTest::addRow("proved, %s", qPrintable(format)) << FaultServer::Behaviour() << format << 0;
        QTest::addRow("404, %s", qPrintable(format)) << fault::answer(404, "{}") << format << 1;
        QTest::addRow("page, %s", qPrintable(format)) << fault::html() << format << 1;
        QTest::addRow("repeats, %s", qPrintable(format)) << echo(403, "application/json") << format << 1;
    }
}

void TestFaultsCanary::commandLine()
{
    QFETCH(FaultServer::Behaviour, service);
    QFETCH(QString, format);
    QFETCH(int, code);
    CompanyFile file;
    const auto offered = fault::json(attestation(file.documents.url(u"/a.pdf"_s).toEncoded()));
    file.answers.insert(faultyPath, service ? service : offered);
    QByteArray commandLine;
    QProcess process;
    connect(&file.server, &FaultServer::requestSeen, &process, [&] {
        QFile told(u"/proc/%1/cmdline"_s.arg(process.processId()));
        if (told.open(QIODevice::ReadOnly))
            commandLine += told.readAll();
    });
    startCli(process, file, {u"--format"_s, format, u"--sortie"_s, m_home.filePath(u"sortie"_s)});
    QVERIFY(QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000));
    const QByteArray out = process.readAllStandardOutput();
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(process.exitCode() == code, (out + err).constData());
    QVERIFY(commandLine.contains("--jeton-stdin"));
    QVERIFY(foundIn(commandLine).isEmpty());
    QVERIFY2(foundIn(out).isEmpty(), out.constData());
    QVERIFY2(err.contains("agrafe.http"), err.constData()); // it did log
    QVERIFY2(foundIn(err).isEmpty(), err.constData());
    lookAtServers(file);
    lookUnder(m_home.path(), foundIn);
}

// Killed while the token is in its memory and on the wire: nothing of that memory reaches the disk.
void TestFaultsCanary::crash()
{
    CompanyFile file;
    file.answers.insert("/privileges", fault::stallBeforeHeaders());
    QProcess process;
    startCli(process, file, {u"--format"_s, u"json"_s});
    QVERIFY(QTest::qWaitFor([&file] { return !file.server.seen().isEmpty(); }, 60'000));
    QFile limits(u"/proc/%1/limits"_s.arg(process.processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QString core =
        QString::fromLatin1(limits.readAll()).section(u"Max core file size"_s, 1).simplified();
    QVERIFY2(core.startsWith(u"0 0 "), qPrintable(core.left(40)));
    ::kill(static_cast<pid_t>(process.processId()), SIGABRT);
    QVERIFY(QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20'000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QVERIFY(foundIn(process.readAllStandardError() + process.readAllStandardOutput()).isEmpty());
    QVERIFY(QDir(m_home.path()).entryList({u"core*"_s}, QDir::Files).isEmpty());
    lookUnder(m_home.path(), foundIn);
}

void TestFaultsCanary::keychainThatDoesNotAnswer_data()
{
    QTest::addColumn<bool>("listens");
    QTest::newRow("absent") << false;
    QTest::newRow("slow: takes the call and never answers") << true;
}

// A real habilitation whose token cannot be read: exit 3, what to do, and no request.
void TestFaultsCanary::keychainThatDoesNotAnswer()
{
    QFETCH(bool, listens);
    QTemporaryDir home;
    QTcpServer bus;
    if (listens)
        QVERIFY(bus.listen(QHostAddress::LocalHost));
    const QString address =
        listens ? u"tcp:host=127.0.0.1,port=%1"_s.arg(bus.serverPort()) : u"unix:path=/nonexistent/bus"_s;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    FaultServer server(fault::answer(200, "{}"));
    const auto run = [&](const QStringList &words) {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(AGRAFE_CLI), words + QStringList{u"--config"_s, home.path()});
        process->closeWriteChannel();
        (void)QTest::qWaitFor([&process] { return process->state() == QProcess::NotRunning; }, 30'000);
        return process;
    };
    const auto added =
        run({u"habilitation"_s, u"ajouter"_s, u"--nom"_s, u"Marchés"_s, u"--service"_s, u"entreprise"_s,
             u"--environnement"_s, u"staging"_s, u"--beneficiaire"_s, u"13002526500013"_s, u"--contexte"_s,
             u"Marchés publics"_s, u"--url"_s, server.url({}).toString()});
    QVERIFY2(added->exitCode() == 0, added->readAllStandardError().constData());
    const auto asked = run({u"dossier"_s, u"55208131766522"_s, u"--objet"_s, u"MP-2026-0147"_s,
                            u"--habilitation"_s, u"Marchés"_s, u"--format"_s, u"json"_s});
    const QByteArray out = asked->readAllStandardOutput();
    QVERIFY2(asked->exitCode() == 3, (out + asked->readAllStandardError()).constData());
    QVERIFY2(out.contains("\"kind\": \"secret\""), out.constData());
    QVERIFY2(out.contains("Il manque le jeton"), out.constData()); // none was ever kept
    QVERIFY(!out.contains("\"nextAction\": \"\""));
    QVERIFY(server.seen().isEmpty());
}

void TestFaultsCanary::cleanupTestCase()
{
    const QByteArray log = m_log->bytes();
    m_log.reset(); // before the test's own handler goes
    QVERIFY(log.contains("agrafe.http"));
    QVERIFY2(foundIn(log).isEmpty(), qPrintable(foundIn(log)));
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv); // the synthesis is a PDF
    TestFaultsCanary test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_faults_canary.moc"
