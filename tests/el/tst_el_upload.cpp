// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/digest.h"
#include "el/upload.h"
#include "support/fake_clock.h"
#include "support/fault_server.h"
#include "support/home_scan.h"
#include "support/recording_gate.h"

#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace agrafe;
using namespace agrafe::el;
using namespace agrafe::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "CANARY-el-1f0c27b5d9e84a63";
const QByteArray content = "NUMERO;NOM\nADIE1;Durand\nADIE2;Martin\n";
const QString fileName = u"20261120-valorne.csv"_s;

http::NetworkOptions quick()
{
    http::NetworkOptions options;
    options.deadlines = {.overall = 5s, .inactivity = 400ms};
    return options;
}

/// One workstation and one server.
struct Desk
{
    Desk()
        : limiter(clock)
        , client(gate, limiter, clock, quick())
        , history(Paths::under(home.filePath(u"config"_s)), clock)
        , uploader(client, history, clock)
    {
        put(content);
    }

    void put(const QByteArray &bytes) const
    {
        QFile file(home.filePath(fileName));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    [[nodiscard]] SendAccess access() const
    {
        SendAccess access;
        access.habilitation.id = QUuid(u"8d8c2f5e-6b1d-4c53-9a7e-1f3c5b7d9e21"_s);
        access.habilitation.name = u"E#L Valorne"_s;
        access.habilitation.service = habilitation::Service::El;
        access.habilitation.environment = habilitation::Environment::Production;
        access.habilitation.baseUrl = server.url(u"/fmerest/v3/depot?createDirectories=false"_s);
        access.token = Secret(canary);
        return access;
    }
    [[nodiscard]] Result<SendReport> send(const QString &name = fileName, std::stop_token stop = {})
    {
        return QCoro::waitFor(uploader.send(access(), home.filePath(fileName), name, std::move(stop)));
    }
    [[nodiscard]] Sending last() const { return history.all().value_or(QList<Sending>()).value(0); }

    QTemporaryDir home;
    FakeClock clock;
    RecordingGate gate;
    http::RateLimiter limiter;
    http::Client client;
    SendHistory history;
    Uploader uploader;
    FaultServer server;
};

FaultServer::Behaviour status(int code, const QByteArray &body = {},
                              const QByteArray &type = "application/json")
{
    return fault::answer(code, body, {{"Content-Type", type}});
}

} // namespace

class TestElUpload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentedHeaders();
    void receipt_data();
    void receipt();
    void statuses_data();
    void statuses();
    void lost_data();
    void lost();
    void conflictAfterALostAnswer_data();
    void conflictAfterALostAnswer();
    void conflictAfterAReceipt();
    void conflictProvesNothingOfANameThatWasTaken_data();
    void conflictProvesNothingOfANameThatWasTaken();
    void conflictAfterTwoLostContents();
    void conflictAfterASendCutShort();
    void twoAtOnceAreOne();
    void otherSizeIsSaid();
    void nothingLeaves_data();
    void nothingLeaves();
    void stoppedOnTheWay();
    void tokenStaysSecret_data();
    void tokenStaysSecret();
};

void TestElUpload::documentedHeaders()
{
    Desk desk;
    desk.server.always(status(201, "{}"));
    const auto report = desk.send();
    QVERIFY(report);
    QCOMPARE(desk.server.seen().size(), 1);
    const Seen &seen = desk.server.seen().first();
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, "/fmerest/v3/depot?createDirectories=false");
    QCOMPARE(seen.header("Content-Disposition"), "attachment; filename=\"20261120-valorne.csv\"");
    QCOMPARE(seen.header("Content-Type"), "application/octet-stream");
    QCOMPARE(seen.header("Accept"), "application/json");
    QCOMPARE(seen.header("Authorization"), "fmetoken token=" + canary);
    QCOMPARE(seen.body, content);
    QCOMPARE(desk.gate.opened.size(), 1);
    const http::AccessIntent &intent = desk.gate.opened.first();
    QCOMPARE(intent.service, u"el"_s);
    QCOMPARE(intent.object, fileName);
    QCOMPARE(intent.context, u"lignes=2 octets=37"_s);
    QCOMPARE(desk.gate.last().outcome, u"proved"_s);
    QCOMPARE(desk.gate.last().sha256, sha256Hex(content));
    QVERIFY(desk.gate.isBalanced());
    QVERIFY(desk.last() == report->sending);
    QCOMPARE(desk.last().rows, 2);
}

void TestElUpload::receipt_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("size");
    QTest::newRow("whole")
        << QByteArray(R"({"name":"20261120-valorne.csv","path":"/depot","type":"FILE","size":37})")
        << fileName << qint64(37);
    QTest::newRow("empty object") << QByteArray("{}") << QString() << qint64(-1);
    QTest::newRow("nothing") << QByteArray() << QString() << qint64(-1);
    QTest::newRow("page") << QByteArray("<html>ok</html>") << QString() << qint64(-1);
    QTest::newRow("list") << QByteArray(R"([{"name":"x"}])") << QString() << qint64(-1);
    QTest::newRow("other types") << QByteArray(R"({"name":12,"size":"37","date":1700000000})") << QString()
                                 << qint64(37);
}

void TestElUpload::receipt()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, name);
    QFETCH(qint64, size);
    Desk desk;
    desk.server.always(status(201, body));
    const auto report = desk.send();
    QVERIFY(report);
    QVERIFY(report->sending.outcome == SendOutcome::Received);
    QCOMPARE(report->sending.receipt.name, name);
    QCOMPARE(report->sending.receipt.size, size);
}

void TestElUpload::statuses_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("outcome");
    const QByteArray page = "<!DOCTYPE html><html>Erreur</html>";
    QTest::newRow("201") << 201 << QByteArray("{}") << QByteArray("application/json") << u"received"_s;
    QTest::newRow("200") << 200 << QByteArray("{}") << QByteArray("application/json") << u"received"_s;
    QTest::newRow("200, empty") << 200 << QByteArray() << QByteArray("text/plain") << u"received"_s;
    QTest::newRow("200, a portal's page")
        << 200 << page << QByteArray("text/html; charset=utf-8") << u"unknown"_s;
    for (const int refused : {401, 404, 409, 415, 422}) {
        QTest::addRow("%d", refused) << refused << QByteArray(R"({"message":"no"})")
                                     << QByteArray("application/json") << u"refused"_s;
        QTest::addRow("%d, a page", refused) << refused << page << QByteArray("text/html") << u"refused"_s;
        QTest::addRow("%d, nothing", refused) << refused << QByteArray() << QByteArray() << u"refused"_s;
    }
    for (const int unknown : {202, 204, 302, 400, 403, 413, 429, 500, 502, 503, 504})
        QTest::addRow("%d", unknown) << unknown << page << QByteArray("text/html") << u"unknown"_s;
}

void TestElUpload::statuses()
{
    QFETCH(int, code);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QString, outcome);
    Desk desk;
    desk.server.always(status(code, body, type));
    const auto report = desk.send();
    QVERIFY(report);
    QCOMPARE(toString(report->sending.outcome), outcome);
    QCOMPARE(report->sending.status, code);
    QVERIFY(report->verdict.sentence.contains(fileName));
    QVERIFY(!report->verdict.sentence.contains(u'%') && !report->verdict.nextAction.isEmpty());
    QCOMPARE(desk.server.seen().size(), 1); // never a second time, 503 and 429 included
    QCOMPARE(toString(desk.last().outcome), outcome);
    const QMap<QString, QString> traced{{u"received"_s, u"proved"_s}};
    QCOMPARE(desk.gate.last().outcome, traced.value(outcome, outcome));
}

void TestElUpload::lost_data()
{
    QTest::addColumn<FaultServer::Behaviour>("behaviour");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("closed before the answer") << fault::closeBeforeAnswer() << u"unknown"_s;
    QTest::newRow("reset") << fault::reset() << u"unknown"_s;
    QTest::newRow("no answer in time") << fault::stallBeforeHeaders() << u"unknown"_s;
    QTest::newRow("not HTTP") << fault::notHttp() << u"unknown"_s;
    QTest::newRow("200, cut") << fault::cutWithLength() << u"unknown"_s;
    const auto cutAfter = [](const QByteArray &line) {
        return [line](QTcpSocket &socket, const Seen &) {
            socket.write("HTTP/1.1 " + line + "\r\nContent-Length: 500\r\n\r\n{\"na");
            socket.disconnectFromHost();
        };
    };
    QTest::newRow("201, then cut") << FaultServer::Behaviour(cutAfter("201 Created")) << u"received"_s;
    QTest::newRow("409, then cut") << FaultServer::Behaviour(cutAfter("409 Conflict")) << u"refused"_s;
    QTest::newRow("500, then cut") << FaultServer::Behaviour(cutAfter("500 Oops")) << u"unknown"_s;
}

void TestElUpload::lost()
{
    QFETCH(FaultServer::Behaviour, behaviour);
    QFETCH(QString, outcome);
    Desk desk;
    desk.server.always(behaviour);
    const auto report = desk.send();
    QVERIFY(report);
    QCOMPARE(toString(report->sending.outcome), outcome);
    QVERIFY(report->verdict.sentence.contains(fileName));
    QVERIFY(!report->verdict.nextAction.isEmpty());
    QTest::qWait(50);
    QCOMPARE(desk.server.seen().size(), 1);
    QCOMPARE(toString(desk.last().outcome), outcome);
    QVERIFY(desk.gate.isBalanced());
}

void TestElUpload::conflictAfterALostAnswer_data()
{
    QTest::addColumn<QByteArray>("again");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("same content") << content << u"received"_s;
    QTest::newRow("other content") << content + "ADIE3;Petit\n" << u"refused"_s;
}

void TestElUpload::conflictAfterALostAnswer()
{
    QFETCH(QByteArray, again);
    QFETCH(QString, outcome);
    Desk desk;
    desk.server.next(fault::closeBeforeAnswer());
    desk.server.always(status(409));
    const auto first = desk.send();
    QVERIFY(first && first->sending.outcome == SendOutcome::Unknown);
    desk.clock.advance(10min);
    desk.put(again);
    const auto second = desk.send();
    QVERIFY(second);
    QCOMPARE(toString(second->sending.outcome), outcome);
    QVERIFY2(second->verdict.sentence.contains(u"arrivé"), qPrintable(second->verdict.sentence));
    const auto all = desk.history.all();
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QVERIFY(all->last().outcome == SendOutcome::Received); // the first one is known now
}

void TestElUpload::conflictAfterAReceipt()
{
    Desk desk;
    desk.server.next(status(201));
    desk.server.always(status(409));
    QVERIFY(desk.send());
    const auto second = desk.send();
    QVERIFY(second && second->sending.outcome == SendOutcome::Received); // nothing is missing
    QVERIFY(!second->verdict.sentence.contains(u"perdue"));
    QVERIFY2(second->verdict.nextAction.contains(u"a déjà ce fichier"),
             qPrintable(second->verdict.nextAction));
    desk.put("NUM_DOSSIER\nENVO9\n");
    const auto other = desk.send();
    QVERIFY(other && other->sending.outcome == SendOutcome::Refused);
    QVERIFY(other->verdict.nextAction.contains(u"demain"));
}

// What is there was there before the send whose answer was lost.
void TestElUpload::conflictProvesNothingOfANameThatWasTaken_data()
{
    QTest::addColumn<int>("first"); // to another content
    QTest::newRow("received before") << 201;
    QTest::newRow("another workstation's") << 409;
}

void TestElUpload::conflictProvesNothingOfANameThatWasTaken()
{
    QFETCH(int, first);
    Desk desk;
    desk.server.next(status(first));
    desk.server.next(fault::closeBeforeAnswer());
    desk.server.always(status(409));
    QVERIFY(desk.send());
    desk.put("NUM_DOSSIER\nENVO9\n");
    const auto lost = desk.send();
    QVERIFY(lost && lost->sending.outcome == SendOutcome::Unknown);
    QVERIFY2(lost->verdict.nextAction.contains(u"déjà pris"), qPrintable(lost->verdict.nextAction));
    const auto again = desk.send();
    QVERIFY(again);
    QVERIFY(again->sending.outcome == SendOutcome::Refused);
    QVERIFY(!again->verdict.sentence.contains(u"arrivé"));
    QVERIFY2(again->verdict.nextAction.contains(u"rien ne dit"), qPrintable(again->verdict.nextAction));
    QVERIFY(desk.history.all()->at(1).outcome == SendOutcome::Unknown); // still
}

void TestElUpload::conflictAfterTwoLostContents()
{
    Desk desk;
    desk.server.next(fault::closeBeforeAnswer());
    desk.server.next(fault::closeBeforeAnswer());
    desk.server.always(status(409));
    QVERIFY(desk.send());
    desk.put("NUM_DOSSIER\nENVO9\n");
    QVERIFY(desk.send());
    const auto third = desk.send();
    QVERIFY(third && third->sending.outcome == SendOutcome::Refused);
    QVERIFY2(third->verdict.sentence.contains(u"on ne sait pas lequel"), qPrintable(third->verdict.sentence));
    const auto all = desk.history.all();
    QVERIFY(all && all->size() == 3);
    QVERIFY(std::ranges::none_of(*all,
                                 [](const Sending &each) { return each.outcome == SendOutcome::Received; }));
}

// What is there, if anything, may be a part of the file.
void TestElUpload::conflictAfterASendCutShort()
{
    Desk desk;
    desk.put("NUM_DOSSIER\n" + QByteArray(20'000'000, 'x') + '\n'); // more than sockets hold
    std::stop_source stop;
    Uploader::Progress stopHalfway = [&stop](qint64 sent, qint64 total) {
        if (sent < total)
            stop.request_stop();
    };
    desk.server.always(status(409));
    const auto cut = QCoro::waitFor(desk.uploader.send(desk.access(), desk.home.filePath(fileName), fileName,
                                                       stop.get_token(), std::move(stopHalfway)));
    QVERIFY(cut && cut->sending.outcome == SendOutcome::Unknown);
    QVERIFY(!cut->sending.leftWhole());
    QVERIFY2(cut->verdict.nextAction.contains(u"pas parti en entier"), qPrintable(cut->verdict.nextAction));
    const auto again = desk.send();
    QVERIFY(again && again->sending.outcome == SendOutcome::Refused);
    QVERIFY2(again->verdict.sentence.contains(u"incomplet"), qPrintable(again->verdict.sentence));
    QVERIFY(desk.history.all()->last().outcome == SendOutcome::Unknown);
}

void TestElUpload::twoAtOnceAreOne()
{
    Desk desk;
    desk.server.always(fault::slow(300ms, status(201)));
    std::optional<Result<SendReport>> first;
    QObject here;
    QCoro::connect(desk.uploader.send(desk.access(), desk.home.filePath(fileName), fileName, {}), &here,
                   [&first](const Result<SendReport> &report) { first = report; });
    const auto second = desk.send();
    QVERIFY(!second && second.error().kind == FailureKind::Input);
    QVERIFY2(second.error().sentence.contains(u"en cours"), qPrintable(second.error().sentence));
    QTRY_VERIFY(first && *first && (*first)->sending.outcome == SendOutcome::Received);
    QCOMPARE(desk.server.seen().size(), 1);
    QCOMPARE(desk.history.all()->size(), 1);
    QVERIFY(desk.send()); // the way is free again
}

void TestElUpload::otherSizeIsSaid()
{
    Desk desk;
    desk.server.always(status(201, R"({"size":12})"));
    const auto report = desk.send();
    QVERIFY(report && report->sending.outcome == SendOutcome::Received);
    QVERIFY2(report->verdict.nextAction.contains(u"12 octets"), qPrintable(report->verdict.nextAction));
}

void TestElUpload::nothingLeaves_data()
{
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("kind");
    for (const auto &[why, kind] : {std::pair{u"name"_s, u"input"_s},
                                    {u"address"_s, u"input"_s},
                                    {u"file"_s, u"disk"_s},
                                    {u"journal"_s, u"journal"_s},
                                    {u"server"_s, u"connection_refused"_s},
                                    {u"http"_s, u"input"_s}})
        QTest::addRow("%s", qPrintable(why)) << why << kind;
}

void TestElUpload::nothingLeaves()
{
    QFETCH(QString, why);
    QFETCH(QString, kind);
    Desk desk;
    SendAccess access = desk.access();
    if (why == u"address")
        access.habilitation.baseUrl.clear();
    if (why == u"file")
        QVERIFY(QFile::remove(desk.home.filePath(fileName)));
    if (why == u"journal")
        desk.gate.refusing = true;
    if (why == u"server")
        access.habilitation.baseUrl = QUrl(u"http://127.0.0.1:1/depot"_s);
    if (why == u"http")
        access.habilitation.baseUrl = QUrl(u"http://el.example/depot"_s);
    const QString name = why == u"name" ? u"mon fichier.csv"_s : fileName;
    const auto report =
        QCoro::waitFor(desk.uploader.send(access, desk.home.filePath(fileName), name, std::stop_token()));
    QVERIFY(!report);
    QCOMPARE(toString(report.error().kind), kind);
    QVERIFY(kind == u"journal" || !report.error().sentence.isEmpty());
    QCOMPARE(desk.server.connections(), 0);
    const auto all = desk.history.all();
    QVERIFY(all);
    for (const Sending &sending : *all) {
        QVERIFY(sending.outcome == SendOutcome::NotSent);
        QVERIFY(!QFileInfo::exists(desk.history.copyOf(sending)));
    }
}

void TestElUpload::stoppedOnTheWay()
{
    Desk desk;
    std::stop_source stop;
    desk.server.always([&stop](QTcpSocket &, const Seen &) { stop.request_stop(); });
    const auto report = desk.send(fileName, stop.get_token());
    QVERIFY(report && report->sending.outcome == SendOutcome::Unknown);
    QVERIFY2(report->verdict.sentence.contains(u"arrêté"), qPrintable(report->verdict.sentence));
}

void TestElUpload::tokenStaysSecret_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {201, 200, 401, 404, 409, 422, 500, 0})
        QTest::addRow("%d", code) << code;
}

// A server that repeats the token everywhere; 0: one that cuts.
void TestElUpload::tokenStaysSecret()
{
    QFETCH(int, code);
    Desk desk;
    desk.server.always([code](QTcpSocket &socket, const Seen &seen) {
        const QByteArray token = seen.header("Authorization");
        if (code == 0)
            fault::closeBeforeAnswer()(socket, seen);
        else
            fault::answer(code, R"({"name":")" + token + R"(","message":")" + token + R"("})",
                          {{"X-Request-ID", token}})(socket, seen);
    });
    const auto report = desk.send();
    QVERIFY(report);
    QVERIFY(desk.server.seen().first().header("Authorization").endsWith(canary));
    QVERIFY(!desk.server.seen().first().target.contains(canary));
    const QString said = report->verdict.sentence + report->verdict.nextAction + report->sending.receipt.name;
    QVERIFY2(!said.contains(QString::fromLatin1(canary)), qPrintable(said));
    QVERIFY(!desk.gate.last().requestId.contains(QString::fromLatin1(canary)));
    QCOMPARE(filesHolding(desk.home.path(), canary), QStringList());
}

QTEST_GUILESS_MAIN(TestElUpload)
#include "tst_el_upload.moc"
