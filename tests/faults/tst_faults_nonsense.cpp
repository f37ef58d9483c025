// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "company_file.h"

#include <QTest>

using namespace agrafe;
using namespace agrafe::entreprise;
using namespace agrafe::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList numbers{"-5",
                             "0",
                             "1e12",
                             "1000000000000",
                             "99999999999999999999999",
                             "9223372036854775807",
                             "-9223372036854775808",
                             "1e300",
                             "nan",
                             "inf",
                             "0x10",
                             "",
                             "demain",
                             "Fri, 31 Dec 9999 23:59:59 GMT",
                             "Thu, 01 Jan 1970 00:00:00 GMT"};

QByteArray errorWith(const QByteArray &retryIn)
{
    return R"({"errors":[{"code":"04001","title":"t","detail":"d","meta":{"retry_in":)" + retryIn + "}}]}";
}

} // namespace

/// A service whose words make no sense: believed in nothing, waited for in vain never.
class TestFaultsNonsense : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retryAfter_data();
    void retryAfter();
    void rateLimit_data();
    void rateLimit();
    void cacheLife_data();
    void cacheLife();
    void retryIn_data();
    void retryIn();
    void errors_data();
    void errors();
    void closedGroupIsNotWaitedFor();

private:
    /// Two files one after the other: what the first was told does not hang the second.
    static void endsSoon(CompanyFile &file, Dossier &dossier);
};

void TestFaultsNonsense::endsSoon(CompanyFile &file, Dossier &dossier)
{
    const auto before = file.clock.monotonic();
    QVERIFY(CompanyFile::gather(dossier));
    QVERIFY2(file.clock.monotonic() - before < 5min,
             qPrintable(u"%1 ms"_s.arg((file.clock.monotonic() - before).count())));
    QCOMPARE(dossier.summary().refused, 0);
    QCOMPARE(dossier.summary().pending, 0);
    for (const Item &item : dossier.items()) {
        const QDateTime again = item.answer ? item.answer->explanation.retryAt : QDateTime();
        QVERIFY(!again.isValid() || again > file.clock.now().addDays(-1));
        QVERIFY(!again.isValid() || again < file.clock.now().addDays(367));
    }
}

void TestFaultsNonsense::retryAfter_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("value");
    for (const int status : {429, 503}) {
        for (const QByteArray &value : numbers)
            QTest::addRow("%d %s", status, value.constData()) << status << value;
    }
}

void TestFaultsNonsense::retryAfter()
{
    QFETCH(int, status);
    QFETCH(QByteArray, value);
    CompanyFile file;
    file.answers.insert(identityPath, fault::answer(status, "{}", {{"Retry-After", value}}));
    const auto first = file.dossier();
    endsSoon(file, *first);
    const auto second = file.dossier();
    endsSoon(file, *second);
    QVERIFY(CompanyFile::item(*second, identityPiece).outcome() == etat::Outcome::Unknown);
    QVERIFY(file.asked(identityPath) <= 6);
}

void TestFaultsNonsense::rateLimit_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QByteArrayList values = numbers;
    values.append(QByteArray::number(QDateTime::currentSecsSinceEpoch() + 365LL * 86'400));
    for (const QByteArray &name : {QByteArray("RateLimit-Limit"), QByteArray("RateLimit-Remaining"),
                                   QByteArray("RateLimit-Reset"), QByteArray("Date")}) {
        for (const QByteArray &value : values)
            QTest::addRow("%s %s", name.constData(), value.constData()) << name << value;
    }
}

void TestFaultsNonsense::rateLimit()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    CompanyFile file;
    const QByteArray reset = QByteArray::number(file.clock.now().toSecsSinceEpoch() + 30);
    fault::Headers headers{
        {"RateLimit-Limit", "250"}, {"RateLimit-Remaining", "0"}, {"RateLimit-Reset", reset}};
    headers.removeIf([&name](const auto &header) { return header.first == name; });
    headers.append({name, value});
    file.answers.insert(healthyPath, fault::json(R"({"data":{"status":"up_to_date"}})", headers));
    for (int time = 0; time < 3; ++time) {
        const auto dossier = file.dossier();
        endsSoon(file, *dossier);
        QVERIFY(CompanyFile::item(*dossier, healthyPiece).outcome() == etat::Outcome::Proved);
        QVERIFY(CompanyFile::item(*dossier, identityPiece).outcome() == etat::Outcome::Proved);
    }
}

void TestFaultsNonsense::cacheLife_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const QByteArray &value : numbers)
        QTest::addRow("%s", value.constData()) << value;
}

void TestFaultsNonsense::cacheLife()
{
    QFETCH(QByteArray, value);
    CompanyFile file;
    file.answers.insert(healthyPath,
                        fault::json(R"({"data":{"status":"up_to_date"}})",
                                    {{"X-Response-Cached", "true"}, {"X-Cache-Expires-in", value}}));
    const auto dossier = file.dossier();
    endsSoon(file, *dossier);
    const Item &item = CompanyFile::item(*dossier, healthyPiece);
    QVERIFY(item.outcome() == etat::Outcome::Proved);
    QVERIFY(item.answer->cached);
    QCOMPARE(item.answer->cachedUntil.isValid(), value == "0");
}

void TestFaultsNonsense::retryIn_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value :
         {"-5", "0", "null", "true", "[]", "{}", "\"demain\"", "\"nan\"", "\"30\"", "1e12", "1e300", "-1e300",
          "9223372036854775807", "99999999999999999999999", "0.001"})
        QTest::newRow(value) << QByteArray(value);
}

void TestFaultsNonsense::retryIn()
{
    QFETCH(QByteArray, value);
    CompanyFile file;
    file.answers.insert(faultyPath, fault::answer(502, errorWith(value)));
    DossierRequest request = file.request();
    const auto dossier = file.dossier(request);
    endsSoon(file, *dossier);
    QVERIFY(CompanyFile::item(*dossier, faultyPiece).outcome() == etat::Outcome::Unknown);
    QVERIFY(!CompanyFile::item(*dossier, faultyPiece).answer->explanation.sentence.isEmpty());
    QCOMPARE(dossier->summary().proved, 2);
}

void TestFaultsNonsense::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArrayList bodies{R"({"errors":{"code":"01003","title":"t"}})",
                                R"({"errors":"panne"})",
                                R"({"errors":null})",
                                R"({"errors":[]})",
                                R"({"errors":[null]})",
                                R"({"errors":[["a"]]})",
                                R"({"errors":[{}]})",
                                R"({"errors":[{"code":null,"title":[1],"detail":{},"meta":"x","source":7}]})",
                                R"({"errors":[{"code":38422}]})",
                                R"({"errors":[{"code":-1e300}]})",
                                R"({"error":{"code":["x"]}})",
                                R"({"errors":[{"code":")" + QByteArray(1'000'000, '9') + R"("}]})",
                                R"({"data":null})",
                                R"({"data":{}})",
                                R"({"data":"x"})",
                                "[]",
                                "null",
                                "42",
                                "\"x\"",
                                "",
                                "  ",
                                QByteArray(100'000, '['),
                                R"({"data":{"a":)" + QByteArray(5'000, '[')};
    for (const int status : {200, 206, 299, 400, 401, 404, 418, 500, 502, 599}) {
        for (const QByteArray &body : bodies)
            QTest::addRow("%d %s", status, body.left(40).constData()) << status << body;
    }
}

void TestFaultsNonsense::errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    CompanyFile file;
    file.answers.insert(faultyPath, fault::answer(status, body, {{"Content-Type", "application/json"}}));
    const auto dossier = file.dossier();
    endsSoon(file, *dossier);
    const Item &item = CompanyFile::item(*dossier, faultyPiece);
    QVERIFY(item.outcome() == etat::Outcome::Unknown);
    const etat::Explanation &explanation = item.answer->explanation;
    QVERIFY(!explanation.sentence.isEmpty() && explanation.sentence.size() < 400);
    QVERIFY(!explanation.nextAction.isEmpty());
    QVERIFY2(refusalIn(explanation.sentence).isEmpty(), qPrintable(explanation.sentence));
    for (const journal::Record &record : file.records())
        QVERIFY(record.outcome && record.outcome->code.size() < 50);
    QCOMPARE(dossier->summary().proved, 2);
}

// An hour is no time to sit before a file: what the group closes is unknown, with the hour to come back.
void TestFaultsNonsense::closedGroupIsNotWaitedFor()
{
    CompanyFile file;
    file.answers.insert(identityPath, fault::answer(429, "{}", {{"Retry-After", "3600"}}));
    const auto first = file.dossier();
    endsSoon(file, *first);
    const auto asked = file.server.seen().size();
    const auto second = file.dossier();
    endsSoon(file, *second);
    QCOMPARE(file.server.seen().size(), asked + 1); // the attestation, which has its own quota
    const Item &closed = CompanyFile::item(*second, healthyPiece);
    QVERIFY(closed.outcome() == etat::Outcome::Unknown);
    QVERIFY(closed.answer->explanation.retryAt > file.clock.now().addSecs(3000));
    QVERIFY(closed.answer->explanation.retryAt <= file.clock.now().addSecs(3600));
    file.answers.insert(identityPath, fault::json(R"({"data":{"siren":"418166096"}})"));
    file.clock.advance(1h);
    const auto third = file.dossier();
    endsSoon(file, *third);
    QCOMPARE(third->summary().proved, 2);
}

QTEST_GUILESS_MAIN(TestFaultsNonsense)
#include "tst_faults_nonsense.moc"
