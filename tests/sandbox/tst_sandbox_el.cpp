// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The server of E#L as the sandbox plays it, seen from outside.
#include "catalogue/catalogue.h"
#include "sandbox/el/attribute_validator.h"
#include "sandbox/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

using namespace agrafe::sandbox;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int status = 0;
    QByteArray body;
    QByteArray type;
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(body); }
};

const QByteArray matrice = R"({"fields":[
 {"name":"NUM","type":"string","el":{"mandatory":["import"]}},
 {"name":"SIRET","type":"string","el":{"fmeType":"NUM"}},
 {"name":"AGE","type":"integer","constraints":{"minimum":16,"maximum":99}},
 {"name":"JOUR","type":"date","constraints":{"minimum":"2017-01-01"}},
 {"name":"GENRE","type":"string","constraints":{"enum":["F","M"]}},
 {"name":"CODE","type":"string","constraints":{"minLength":2,"maxLength":3,"pattern":"[A-Z]+","unique":true}}]})";
const QByteArray header = "NUM;SIRET;AGE;JOUR;GENRE;CODE\n";

} // namespace

class TestSandboxEl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void statuses_data();
    void statuses();
    void sameNameTwice_data();
    void sameNameTwice();
    void cuts();
    void nextMorning();
    void atItsHour();
    void rules_data();
    void rules();
    void ownSampleIsRead();
    void brokenMatriceIsSaid();

private:
    [[nodiscard]] Answer send(const QUrl &url, const QByteArray &verb,
                              const QMap<QByteArray, QByteArray> &headers, const QByteArray &body);
    [[nodiscard]] QUrl folder(const QString &name) const
    {
        QUrl url = m_addresses.el;
        url.setPath(url.path().section(u'/', 0, -2) + u'/' + name);
        return url;
    }
    [[nodiscard]] QMap<QByteArray, QByteArray> headers(const QByteArray &name) const
    {
        return {{"Authorization", "fmetoken token=" + m_addresses.fullToken},
                {"Content-Type", "application/octet-stream"},
                {"Content-Disposition", "attachment; filename=\"" + name + '"'}};
    }
    [[nodiscard]] Answer upload(const QString &to, const QByteArray &name, const QByteArray &body = header)
    {
        return send(folder(to), "POST", headers(name), body);
    }

    QTemporaryDir m_home;
    QNetworkAccessManager m_network;
    std::unique_ptr<Sandbox> m_sandbox;
    Addresses m_addresses;
    QMutex m_mutex; // the sandbox asks the hour in its own thread
    QDateTime m_now{{2026, 11, 20}, {16, 0}, Qt::UTC};
};

void TestSandboxEl::initTestCase()
{
    const auto catalogue = agrafe::catalogue::Catalogue::load();
    QVERIFY(catalogue);
    QFile file(m_home.filePath(u"matrice.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(matrice), matrice.size());
    file.close();
    Options options;
    options.latency = std::chrono::milliseconds{0};
    options.elMatrice = file.fileName();
    options.now = [this] {
        const QMutexLocker lock(&m_mutex);
        return m_now;
    };
    m_sandbox = std::make_unique<Sandbox>(*catalogue, options);
    const auto addresses = m_sandbox->start();
    QVERIFY(addresses);
    m_addresses = *addresses;
}

Answer TestSandboxEl::send(const QUrl &url, const QByteArray &verb,
                           const QMap<QByteArray, QByteArray> &headers, const QByteArray &body)
{
    QNetworkRequest request(url);
    for (auto each = headers.begin(); each != headers.end(); ++each)
        request.setRawHeader(each.key(), each.value());
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeader("Content-Type")};
}

void TestSandboxEl::statuses_data()
{
    QTest::addColumn<QByteArray>("name"); // header to change
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("page");
    const QByteArray disposition = "Content-Disposition";
    QTest::newRow("received") << QByteArray("X-A") << QByteArray("b") << u"valorne"_s << 201 << false;
    QTest::newRow("no token") << QByteArray("Authorization") << QByteArray("") << u"valorne"_s << 401
                              << false;
    QTest::newRow("another scheme") << QByteArray("Authorization") << QByteArray("Bearer x") << u"valorne"_s
                                    << 401 << false;
    QTest::newRow("no folder") << QByteArray("X-A") << QByteArray("b") << u"inconnu"_s << 404 << false;
    QTest::newRow("media") << QByteArray("Content-Type") << QByteArray("text/csv") << u"valorne"_s << 415
                           << false;
    QTest::newRow("no name") << disposition << QByteArray("attachment") << u"valorne"_s << 422 << false;
    QTest::newRow("bad name") << disposition << QByteArray("attachment; filename=\"a.csv\"") << u"valorne"_s
                              << 422 << false;
    QTest::newRow("no such day") << disposition << QByteArray("attachment; filename=\"20261340-a.csv\"")
                                 << u"valorne"_s << 422 << false;
    QTest::newRow("down, a page") << QByteArray("X-A") << QByteArray("b") << u"panne"_s << 503 << true;
    QTest::newRow("media, a page") << QByteArray("Content-Type") << QByteArray("text/csv") << u"pages"_s
                                   << 415 << true;
}

void TestSandboxEl::statuses()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, to);
    QFETCH(int, status);
    QFETCH(bool, page);
    auto all = headers("20261120-essai.csv");
    all.insert(name, value);
    const Answer answer = send(folder(to), "POST", all, header);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.type.startsWith("text/html"), page);
    if (status == 201)
        QCOMPARE(answer.json().object().value(u"size").toInt(), header.size());
}

void TestSandboxEl::sameNameTwice_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("second");
    QTest::newRow("refused") << u"valorne"_s << 409;
    QTest::newRow("replaced") << u"remplace"_s << 200;
    QTest::newRow("replaced because asked") << u"valorne?overwrite=true"_s << 200;
}

void TestSandboxEl::sameNameTwice()
{
    QFETCH(QString, to);
    QFETCH(int, second);
    QUrl url = folder(to.section(u'?', 0, 0));
    const QByteArray name = "20261120-deux" + QByteArray::number(to.size()) + ".csv";
    QCOMPARE(send(url, "POST", headers(name), header).status, 201);
    url.setQuery(to.section(u'?', 1));
    QCOMPARE(send(url, "POST", headers(name), header).status, second);
}

void TestSandboxEl::cuts()
{
    QCOMPARE(upload(u"coupe-avant"_s, "20261120-c.csv").status, 0);
    QCOMPARE(upload(u"coupe-apres"_s, "20261120-c.csv").status, 0);
    QCOMPARE(upload(u"coupe-apres"_s, "20261120-c.csv").status, 409); // the first one had been kept
}

void TestSandboxEl::nextMorning()
{
    const auto tomorrow = [this] {
        QUrl url = m_addresses.el;
        url.setPath(u"/bac-a-sable/lendemain"_s);
        return send(url, "POST", {}, "x").json().array();
    };
    (void)tomorrow();
    QVERIFY(tomorrow().isEmpty());
    QCOMPARE(upload(u"valorne"_s, "20261120-premier.csv", header + "A1;x;;;;\n").status, 201);
    QCOMPARE(upload(u"valorne"_s, "20261120-second.csv",
                    header + "A1;12345;20;2020-01-01;F;AB\nA2;\"a;b\";;;;\n;1;;;;\n")
                 .status,
             201);
    const QJsonArray done = tomorrow();
    QCOMPARE(done.size(), 1);
    const QJsonObject second = done.first().toObject(); // the newest alone
    QCOMPARE(second.value(u"name").toString(), u"20261120-second.csv"_s);
    QCOMPARE(second.value(u"rows").toInt(), 3);
    QCOMPARE(second.value(u"rejected").toInt(), 2);
    QUrl url = m_addresses.el;
    url.setPath(u"/bac-a-sable/rapports/"_s + second.value(u"report").toString());
    QCOMPARE(
        send(url, "GET", {}, {}).body,
        header.chopped(1) +
            ";ERREUR\nA2;\"a;b\";;;;;\"Attribute 'SIRET' with value 'a;b' fails check for type is 'NUM'\"\n"
            ";1;;;;;Attribute 'NUM' with value '' fails check for not null\n");
    url.setPath(u"/bac-a-sable/rapports/none.csv"_s);
    QCOMPARE(send(url, "GET", {}, {}).status, 404);
}

void TestSandboxEl::atItsHour()
{
    QCOMPARE(upload(u"valorne"_s, "20261120-soir.csv", header + "A1;x;;;;\n").status, 201);
    {
        const QMutexLocker lock(&m_mutex);
        m_now = m_now.addDays(1);
    }
    QCOMPARE(upload(u"valorne"_s, "20261120-soir.csv").status, 201); // the folder was emptied in between
    QUrl url = m_addresses.el;
    url.setPath(u"/bac-a-sable/rapports/20261120-soir-erreurs.csv"_s);
    QCOMPARE(send(url, "GET", {}, {}).status, 200);
}

void TestSandboxEl::rules_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("error");
    const auto fails = [](const QString &name, const QString &value, const QString &check) {
        return u"Attribute '%1' with value '%2' fails check for %3"_s.arg(name, value, check);
    };
    QTest::newRow("conforms") << QByteArray("A;12;16;2017-01-01;F;AB") << QString();
    QTest::newRow("nothing but the number") << QByteArray("A;;;;;") << QString();
    QTest::newRow("short row") << QByteArray("A") << QString();
    QTest::newRow("number") << QByteArray("A;1 2;;;;") << fails(u"SIRET"_s, u"1 2"_s, u"type is 'NUM'"_s);
    QTest::newRow("integer") << QByteArray("A;;1.5;;;") << fails(u"AGE"_s, u"1.5"_s, u"type is 'INT'"_s);
    QTest::newRow("too small") << QByteArray("A;;15;;;") << fails(u"AGE"_s, u"15"_s, u"in range"_s);
    QTest::newRow("too large") << QByteArray("A;;100;;;") << fails(u"AGE"_s, u"100"_s, u"in range"_s);
    QTest::newRow("date") << QByteArray("A;;;01/02/2020;;")
                          << fails(u"JOUR"_s, u"01/02/2020"_s, u"type is 'DATE'"_s);
    QTest::newRow("too early") << QByteArray("A;;;2016-12-31;;")
                               << fails(u"JOUR"_s, u"2016-12-31"_s, u"in range"_s);
    QTest::newRow("list") << QByteArray("A;;;;X;") << fails(u"GENRE"_s, u"X"_s, u"in list"_s);
    QTest::newRow("short") << QByteArray("A;;;;;A") << fails(u"CODE"_s, u"A"_s, u"minimum length of '2'"_s);
    QTest::newRow("long") << QByteArray("A;;;;;ABCD")
                          << fails(u"CODE"_s, u"ABCD"_s, u"maximum length of '3'"_s);
    QTest::newRow("pattern") << QByteArray("A;;;;;ab")
                             << fails(u"CODE"_s, u"ab"_s, u"matches regular expression '\\A(?:[A-Z]+)\\z'"_s);
    QTest::newRow("twice") << QByteArray("A;;;;;AB\nB;;;;;AB") << fails(u"CODE"_s, u"AB"_s, u"unique"_s);
}

void TestSandboxEl::rules()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, error);
    const auto validator = AttributeValidator::ofMatrice(matrice);
    QVERIFY(validator);
    const CsvTable rejected = validator->rejectedRows(CsvTable::read(header + row + '\n'));
    QCOMPARE(rejected.rows.size(), error.isEmpty() ? 0 : 1);
    if (!error.isEmpty())
        QCOMPARE(rejected.rows.first().last(), error);
}

void TestSandboxEl::ownSampleIsRead()
{
    QFile file(u":/sandbox/el/exemple.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto validator = AttributeValidator::ofMatrice(file.readAll());
    QVERIFY(validator);
    QCOMPARE(validator->rejectedRows(CsvTable::read("RIEN\nx\n")).rows.size(), 1);
}

void TestSandboxEl::brokenMatriceIsSaid()
{
    QVERIFY(!AttributeValidator::ofMatrice("{}"));
    Options options;
    options.elMatrice = m_home.filePath(u"absent.json"_s);
    const auto catalogue = agrafe::catalogue::Catalogue::load();
    QVERIFY(catalogue);
    Sandbox sandbox(*catalogue, options);
    QVERIFY(!sandbox.start());
}

QTEST_GUILESS_MAIN(TestSandboxEl)
#include "tst_sandbox_el.moc"
