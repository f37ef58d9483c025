// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// A person whom nobody else is called like, through everything that goes right and wrong; then she is looked
// for in every file, log, journal and message.
#include "communes/folding.h"
#include "company_file.h"
#include "leak_watch.h"
#include "particulier/consultations.h"
#include "particulier/inquiry.h"
#include "sandbox/sandbox.h"

#include <QCoroTask>
#include <QProcess>
#include <QTest>
#include <QUrlQuery>
#include <QUuid>

#include <csignal>
#include <optional>

using namespace agrafe;
using namespace agrafe::particulier;
using namespace agrafe::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Fields person{{u"nomNaissance"_s, u"Vréauclère-Ozan"_s},
                    {u"nomUsage"_s, u"Tambourgoix"_s},
                    {u"prenoms"_s, u"Ysaline,Bérénette"_s},
                    {u"anneeDateNaissance"_s, u"1988"_s},
                    {u"moisDateNaissance"_s, u"5"_s},
                    {u"jourDateNaissance"_s, u"14"_s},
                    {u"sexeEtatCivil"_s, u"F"_s},
                    {u"codeCogInseePaysNaissance"_s, u"99100"_s},
                    {u"codeCogInseeCommuneNaissance"_s, u"35238"_s},
                    {u"ine"_s, u"9988776655ZQ"_s.left(11)},
                    {u"identifiant"_s, u"ysaline.vreau99"_s},
                    {u"anneeScolaire"_s, u"2026"_s},
                    {u"codeEtablissement"_s, u"0990002B"_s}};

/// Her names and numbers as they are, in capitals, without accents, as a query writes them, in base64 and
/// hex.
QByteArrayList disguises()
{
    QByteArrayList all;
    for (const QString &name : {u"nomNaissance"_s, u"nomUsage"_s, u"prenoms"_s, u"ine"_s, u"identifiant"_s}) {
        for (const QString &text : person.value(name).split(u',')) {
            const QByteArray bytes = text.toUtf8();
            all << bytes << text.toUpper().toUtf8() << text.toLower().toUtf8()
                << communes::unaccentedCapitals(text).toUtf8() << bytes.toPercentEncoding() << bytes.toHex()
                << text.toLatin1() << bytes.toBase64().chopped(4);
        }
    }
    all << "Naissance=1988" << "Naissance=14" << "Naissance=35238" << "prenoms%5B%5D=Y";
    return all;
}

QString foundIn(const QByteArray &bytes)
{
    static const QByteArrayList all = disguises();
    for (const QByteArray &each : all) {
        if (bytes.contains(each))
            return QString::fromUtf8(each);
    }
    return {};
}

/// A gateway that repeats what it was asked wherever it can.
FaultServer::Behaviour echo(int status, const QByteArray &type)
{
    return [status, type](QTcpSocket &socket, const Seen &seen) {
        const QByteArray asked = QByteArray::fromPercentEncoding(seen.target);
        const QUrlQuery query(QUrl::fromEncoded(seen.target));
        QByteArray name;
        for (const QString &each : {u"nomNaissance"_s, u"ine"_s, u"identifiant"_s})
            name += query.queryItemValue(each).toUtf8();
        fault::answer(status,
                      R"({"errors":[{"code":")" + name + R"(","title":")" + asked + R"(","detail":")" +
                          seen.target + R"(","source":{"parameter":")" + name + R"("},"meta":{"provider":")" +
                          name + R"("}}]})",
                      {{"Content-Type", type},
                       {"X-Request-ID", name},
                       {"Retry-After", name},
                       {"Location", seen.target}})(socket, seen);
    };
}

/// Everything below the window but the keychain, in a home of its own; the clock jumps over waits.
struct PersonFile
{
    QTemporaryDir home;
    FakeClock clock;
    FaultServer server;
    journal::Journal journal{Paths::under(home.path()), u"agent.exemple"_s, clock};
    http::RateLimiter limiter{clock};
    http::Client http{journal, limiter, clock, shortDeadlines()};
    catalogue::Catalogue catalogue;
    etat::Client client{catalogue, http, clock};

    PersonFile()
    {
        clock.setAutoAdvance(true);
        if (auto loaded = catalogue::Catalogue::load(QLocale::French, catalogue::Api::Particulier))
            catalogue = *loaded;
    }

    [[nodiscard]] InquiryRequest request(const QUrl &url, const QByteArray &token) const
    {
        InquiryRequest request;
        request.access.habilitation.id = QUuid::createUuid();
        request.access.habilitation.service = habilitation::Service::Particulier;
        request.access.habilitation.environment = habilitation::Environment::Sandbox;
        request.access.habilitation.baseUrl = url;
        request.access.token = Secret(token);
        request.frame = {.recipient = u"10000001700010"_s, .context = {}, .object = u"CCAS-2026-0311"_s};
        request.key = {.bytes = Secret("clé du test"), .comparable = true};
        for (const catalogue::Endpoint &endpoint : catalogue.endpoints()) {
            if (endpoint.modality != u"france_connect")
                request.questions.append({endpoint.id, endpoint.modality, 0, person, {}});
        }
        return request;
    }
};

} // namespace

class TestFaultsPerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_log.emplace(); }
    void nothingStays_data();
    void nothingStays();
    void aWholeSession();
    void commandLine_data();
    void commandLine();
    void fieldsGivenAsArguments();
    void crash();
    void cleanupTestCase();

private:
    static void lookThrough(const Inquiry &inquiry);
    static void lookAtJournal(PersonFile &file, qsizetype accesses);
    void startCli(QProcess &process, const QUrl &url);

    std::optional<KeptLog> m_log;
    QTemporaryDir m_home;
};

/// What a window shows or an agent copies of what went wrong.
void TestFaultsPerson::lookThrough(const Inquiry &inquiry)
{
    for (const Status &status : inquiry.statuses()) {
        QStringList texts{status.reading.sentence, status.reading.nextAction};
        for (const QString &ofCompanies : {u"entreprise"_s, u"pièce"_s, u"refus"_s})
            QVERIFY2(!texts.join(u' ').contains(ofCompanies, Qt::CaseInsensitive),
                     qPrintable(texts.join(u' ')));
        for (const auto &failure : {status.obstacle, status.answer ? status.answer->failure : std::nullopt}) {
            if (failure)
                texts << failure->code << failure->provider << failure->requestId << failure->detail
                      << failure->sentence << failure->nextAction;
        }
        if (status.answer)
            texts << status.answer->requestId << status.answer->explanation.sentence
                  << status.answer->explanation.nextAction;
        for (const QString &text : texts)
            QVERIFY2(foundIn(text.toUtf8()).isEmpty(), qPrintable(text));
    }
}

void TestFaultsPerson::lookAtJournal(PersonFile &file, qsizetype accesses)
{
    const auto records = QCoro::waitFor(file.journal.read({}));
    QVERIFY(records.has_value());
    QCOMPARE(records->size(), accesses);
    for (const journal::Record &record : *records) {
        QCOMPARE(record.intent.subjectKind, u"personne"_s);
        QVERIFY(isComparable(record.intent.subject));
        QVERIFY(record.outcome.has_value());
    }
}

void TestFaultsPerson::nothingStays_data()
{
    QTest::addColumn<FaultServer::Behaviour>("service");
    QTest::newRow("stall") << fault::stallBeforeHeaders();
    QTest::newRow("stall in the body") << fault::stallInBody();
    QTest::newRow("drip") << fault::drip(50ms);
    QTest::newRow("reset") << fault::reset();
    QTest::newRow("reset in the body") << fault::resetInBody();
    QTest::newRow("closed before an answer") << fault::closeBeforeAnswer();
    QTest::newRow("cut, length known") << fault::cutWithLength();
    QTest::newRow("cut, length unknown") << fault::cutWithoutLength();
    QTest::newRow("truncated chunk") << fault::truncatedChunk();
    QTest::newRow("redirect") << fault::redirect(QUrl(u"https://ailleurs.example/x"_s));
    QTest::newRow("page") << fault::html();
    QTest::newRow("invalid JSON") << fault::invalidJson();
    QTest::newRow("not HTTP") << fault::notHttp();
    QTest::newRow("gzip bomb") << fault::gzipBomb(100LL * 1024 * 1024);
    QTest::newRow("204") << fault::noContent();
    QTest::newRow("407") << fault::proxyWantsPassword();
    for (const char *code : {"37001", "37002", "37003", "37020", "00501", "00391", "00366", "00429"})
        QTest::addRow("code %s", code) << fault::answer(
            code[4] == '3' ? 404 : 502, QByteArray(R"({"errors":[{"code":")") + code + R"(","title":"t"}]})",
            {{"Content-Type", "application/json"}});
    for (const int status : {200, 302, 401, 403, 404, 422, 429, 500, 502, 504}) {
        QTest::addRow("repeats it with %d", status) << echo(status, "application/json");
        QTest::addRow("repeats it in a page with %d", status) << echo(status, "text/html");
    }
}

void TestFaultsPerson::nothingStays()
{
    QFETCH(FaultServer::Behaviour, service);
    PersonFile file;
    file.server.always(service);
    QVERIFY(QCoro::waitFor(file.journal.start()));
    Inquiry inquiry(file.request(file.server.url({}), "jeton-de-ces-essais"), file.catalogue, file.client);
    inquiry.start();
    QTRY_VERIFY_WITH_TIMEOUT(!inquiry.isRunning(), 60'000);
    QVERIFY(!file.server.seen().isEmpty());
    QVERIFY(file.server.seen().first().target.contains("?")); // she was on the wire
    for (const Status &status : inquiry.statuses())
        QVERIFY(status.reading.answer == StatusAnswer::Unknown);
    lookThrough(inquiry);
    lookAtJournal(file, inquiry.statuses().size());
    inquiry.forget();
    lookUnder(file.home.path(), foundIn); // the journal's bytes among them, -wal and -shm too
    QVERIFY2(foundIn(m_log->bytes()).isEmpty(), qPrintable(foundIn(m_log->bytes())));
}

/// The sandbox: answers, a not found, its variants, a stop in the middle, and a search in the journal.
void TestFaultsPerson::aWholeSession()
{
    PersonFile file;
    const auto companies = catalogue::Catalogue::load();
    QVERIFY(companies.has_value());
    sandbox::Options options;
    options.latency = 0ms;
    sandbox::Sandbox sandbox(*companies, options);
    const auto addresses = sandbox.start();
    QVERIFY(addresses && QCoro::waitFor(file.journal.start()));
    Inquiry inquiry(file.request(addresses->particulier, addresses->fullToken), file.catalogue, file.client);
    inquiry.start();
    QTRY_VERIFY_WITH_TIMEOUT(!inquiry.isRunning(), 60'000);
    QVERIFY(std::ranges::any_of(inquiry.statuses(), [](const Status &s) { return s.reading.notFound; }));
    for (const Variant &variant : variantsOf(person))
        QVERIFY(inquiry.add({u"dss/prime_activite"_s, u"identite"_s, 0, variant.fields, variant.label}) > 0);
    QTRY_VERIFY_WITH_TIMEOUT(!inquiry.isRunning(), 60'000);
    inquiry.retry(0);
    inquiry.stop();
    lookThrough(inquiry);
    inquiry.forget();
    const QStringList fingerprints =
        fingerprintsOf({.bytes = Secret("clé du test"), .comparable = true}, file.catalogue, person);
    const auto found = QCoro::waitFor(consultationsOf(file.journal, fingerprints));
    QVERIFY(found && found->accesses.size() > 10);
    lookUnder(file.home.path(), foundIn);
    QVERIFY2(foundIn(m_log->bytes()).isEmpty(), qPrintable(foundIn(m_log->bytes())));
}

void TestFaultsPerson::startCli(QProcess &process, const QUrl &url)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    environment.insert(u"QT_LOGGING_RULES"_s, u"agrafe.*=true;qt.network*=true"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_home.path());
    process.start(QStringLiteral(AGRAFE_CLI),
                  {u"particulier"_s, u"dss/prime_activite"_s, u"--url"_s, url.toString(), u"--beneficiaire"_s,
                   u"10000001700010"_s, u"--objet"_s, u"CCAS-2026-0311"_s, u"--jeton-stdin"_s, u"--champs"_s,
                   u"-"_s, u"--format"_s, u"json"_s, u"--config"_s, m_home.filePath(u"config"_s)});
    process.write("jeton-de-ces-essais\n");
    for (const QString &name : {u"nomNaissance"_s, u"nomUsage"_s, u"prenoms"_s, u"anneeDateNaissance"_s,
                                u"moisDateNaissance"_s, u"jourDateNaissance"_s, u"sexeEtatCivil"_s,
                                u"codeCogInseePaysNaissance"_s, u"codeCogInseeCommuneNaissance"_s})
        process.write((name + u'=' + person.value(name) + u'\n').toUtf8());
    process.closeWriteChannel();
}

void TestFaultsPerson::commandLine_data()
{
    QTest::addColumn<FaultServer::Behaviour>("service");
    QTest::newRow("yes") << fault::json(R"({"data":{"est_beneficiaire":true},"links":{},"meta":{}})");
    QTest::newRow("page") << fault::html();
    QTest::newRow("repeats") << echo(422, "application/json");
}

void TestFaultsPerson::commandLine()
{
    QFETCH(FaultServer::Behaviour, service);
    FaultServer server(service);
    QProcess process;
    QByteArray told;
    connect(&server, &FaultServer::requestSeen, &process, [&] {
        QFile commandLine(u"/proc/%1/cmdline"_s.arg(process.processId()));
        if (commandLine.open(QIODevice::ReadOnly))
            told += commandLine.readAll();
    });
    startCli(process, server.url({}));
    QVERIFY(QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000));
    const QByteArray out = process.readAllStandardOutput() + process.readAllStandardError();
    QVERIFY2(told.contains("particulier"), out.constData());
    QVERIFY2(foundIn(told).isEmpty(), told.constData());
    QVERIFY2(foundIn(out).isEmpty(), out.constData());
    QVERIFY(out.contains("agrafe.http")); // it did log
    lookUnder(m_home.path(), foundIn);
}

// Standard input is the way; whoever writes her on the command line all the same shows her for an instant
// only.
void TestFaultsPerson::fieldsGivenAsArguments()
{
    FaultServer server(fault::json(R"({"data":{"est_beneficiaire":true},"links":{},"meta":{}})"));
    QProcess process;
    QByteArray told;
    connect(&server, &FaultServer::requestSeen, &process, [&] {
        QFile commandLine(u"/proc/%1/cmdline"_s.arg(process.processId()));
        if (commandLine.open(QIODevice::ReadOnly))
            told += commandLine.readAll();
    });
    QStringList words{u"particulier"_s,
                      u"dss/prime_activite"_s,
                      u"--url"_s,
                      server.url({}).toString(),
                      u"--beneficiaire"_s,
                      u"10000001700010"_s,
                      u"--objet"_s,
                      u"CCAS-2026-0311"_s,
                      u"--jeton-stdin"_s,
                      u"--config"_s,
                      m_home.filePath(u"config"_s)};
    for (const QString &name : {u"nomNaissance"_s, u"prenoms"_s, u"anneeDateNaissance"_s, u"sexeEtatCivil"_s,
                                u"codeCogInseePaysNaissance"_s})
        words << u"--champ"_s << name + u'=' + person.value(name);
    words << u"--champ=codeCogInseeCommuneNaissance=35238"_s;
    process.start(QStringLiteral(AGRAFE_CLI), words);
    process.write("jeton-de-ces-essais\n");
    process.closeWriteChannel();
    QVERIFY(QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QVERIFY2(told.contains("--champ") && foundIn(told).isEmpty(), told.constData());
}

// Killed while she is in its memory and on the wire: nothing of it reaches the disk or the terminal.
void TestFaultsPerson::crash()
{
    FaultServer server(fault::stallBeforeHeaders());
    QProcess process;
    startCli(process, server.url({}));
    const auto asked = [&server] {
        return std::ranges::any_of(server.seen(),
                                   [](const Seen &seen) { return seen.target.contains("v3/dss"); });
    };
    QVERIFY(QTest::qWaitFor(asked, 60'000));
    ::kill(static_cast<pid_t>(process.processId()), SIGABRT);
    QVERIFY(QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20'000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QVERIFY(foundIn(process.readAllStandardError() + process.readAllStandardOutput()).isEmpty());
    QVERIFY(QDir(m_home.path()).entryList({u"core*"_s}, QDir::Files).isEmpty());
    lookUnder(m_home.path(), foundIn);
}

void TestFaultsPerson::cleanupTestCase()
{
    const QByteArray log = m_log->bytes();
    m_log.reset(); // before the test's own handler goes
    QVERIFY(log.contains("agrafe.http"));
    QVERIFY2(foundIn(log).isEmpty(), qPrintable(foundIn(log)));
}

QTEST_GUILESS_MAIN(TestFaultsPerson)
#include "tst_faults_person.moc"
