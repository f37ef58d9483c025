// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/exchange.h"
#include "habilitation/validation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace agrafe;
using namespace agrafe::habilitation;

namespace {

Habilitation sample(const QString &name)
{
    Habilitation one;
    one.id = QUuid::createUuid();
    one.name = name;
    one.environment = Environment::Production;
    one.recipient = QStringLiteral("13002526500013");
    one.contexts = {QStringLiteral("Marchés publics")};
    one.objectHint = QStringLiteral("MP-2026-0147");
    one.retentionMonths = 12;
    one.expiresOn = QDate(2027, 11, 1);
    return one;
}

QByteArray changed(const QByteArray &file, const std::function<void(QJsonObject &)> &change)
{
    QJsonObject root = QJsonDocument::fromJson(file).object();
    change(root);
    return QJsonDocument(root).toJson();
}

QByteArray firstChanged(const QByteArray &file, const QString &key, const QJsonValue &value)
{
    return changed(file, [&](QJsonObject &root) {
        QJsonArray entries = root.value(QStringLiteral("habilitations")).toArray();
        QJsonObject entry = entries.first().toObject();
        entry.insert(key, value);
        entries.replace(0, entry);
        root.insert(QStringLiteral("habilitations"), entries);
    });
}

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesOutComesIn()
    {
        Habilitation chorus = sample(QStringLiteral("Factures"));
        chorus.service = Service::Chorus;
        chorus.objectHint.clear();
        chorus.clientId = QStringLiteral("3f0d2c1a");
        chorus.technicalAccount = QStringLiteral("TECH_1_21990001900013@cpro.fr");
        chorus.technicalPasswordChangedOn = QDate(2026, 3, 2);
        const QList<Habilitation> all{sample(QStringLiteral("Marchés")), chorus};
        const auto read = readExchange(exported(all), {});
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
        QCOMPARE(read->size(), 2);
        for (qsizetype place = 0; place < all.size(); ++place) {
            QVERIFY(read->at(place).value == all.at(place));
            QVERIFY(read->at(place).kind == Incoming::Kind::New);
        }
    }

    void whatIsAlreadyHereIsCompared()
    {
        const Habilitation same = sample(QStringLiteral("Pareille"));
        Habilitation other = sample(QStringLiteral("Autre"));
        const QByteArray file = exported({same, other, sample(QStringLiteral("Prise"))});
        other.recipient = QStringLiteral("21990001900013");
        other.retentionMonths = 0;
        const auto read = readExchange(file, {same, other, sample(QStringLiteral("PRISE"))});
        QVERIFY(read);
        QVERIFY(read->at(0).kind == Incoming::Kind::Same);
        QVERIFY(read->at(1).kind == Incoming::Kind::Different);
        QCOMPARE(read->at(1).changes.size(), 2);
        QCOMPARE(read->at(1).changes.first().label, QStringLiteral("SIRET bénéficiaire"));
        QCOMPARE(read->at(1).changes.first().before, QStringLiteral("21990001900013"));
        QCOMPARE(read->at(1).changes.first().after, QStringLiteral("13002526500013"));
        QVERIFY(read->at(2).kind == Incoming::Kind::NameTaken);
    }

    // A field that two habilitations can differ by without a line of its own would be replaced unseen.
    void everyValueHasItsLine()
    {
        const Habilitation plain = sample(QStringLiteral("Une"));
        const QByteArray file = exported({plain});
        const QJsonObject entry =
            QJsonDocument::fromJson(file).object().value(QStringLiteral("habilitations"))[0].toObject();
        const QMap<QString, QJsonValue> others{
            {QStringLiteral("service"), QStringLiteral("particulier")},
            {QStringLiteral("environment"), QStringLiteral("staging")},
            {QStringLiteral("retentionMonths"), 36},
            {QStringLiteral("usagerInformed"), true},
            {QStringLiteral("consentNeeded"), true},
            {QStringLiteral("contexts"), QJsonArray{QStringLiteral("Aides publiques")}},
            {QStringLiteral("recipient"), QStringLiteral("21750001600019")},
            {QStringLiteral("baseUrl"), QStringLiteral("https://relais.example")},
            {QStringLiteral("expiresOn"), QStringLiteral("2028-01-02")},
            {QStringLiteral("objectPattern"), QStringLiteral("MP-.*")}};
        // Kept only where the service has them: shown by differences(), dropped by the check.
        const QStringList ofOthers{QStringLiteral("partner"), QStringLiteral("clientId"),
                                   QStringLiteral("technicalAccount"), QStringLiteral("oauthUrl")};
        for (const QString &key : entry.keys()) {
            if (key == u"id" || ofOthers.contains(key))
                continue;
            const QJsonValue value = key == u"technicalPasswordChangedOn"
                                         ? QStringLiteral("2026-01-01")
                                         : others.value(key, QStringLiteral("autre"));
            const auto read = readExchange(firstChanged(file, key, value), {plain});
            QVERIFY2(read, qPrintable(key + (read ? QString() : read.error().sentence)));
            QVERIFY2(read->first().changes.size() == 1, qPrintable(key));
        }
    }

    void refusesWithAReason_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("words");
        const QByteArray sound = exported({sample(QStringLiteral("Une"))});
        QTest::newRow("no JSON") << QByteArray("nom;jeton") << QStringLiteral("n’est pas un export");
        QTest::newRow("another JSON")
            << QByteArray(R"({"habilitations":[]})") << QStringLiteral("n’est pas un export");
        QTest::newRow("newer") << changed(sound, [](QJsonObject &root) {
            root.insert(QStringLiteral("version"), 99);
        }) << QStringLiteral("plus récente");
        QTest::newRow("unknown service")
            << firstChanged(sound, QStringLiteral("service"), QStringLiteral("autre"))
            << QStringLiteral("« Une »");
        QTest::newRow("wrong recipient")
            << firstChanged(sound, QStringLiteral("recipient"), QStringLiteral("123"))
            << QStringLiteral("Habilitation « Une »");
        QTest::newRow("address with a token")
            << firstChanged(sound, QStringLiteral("baseUrl"), QStringLiteral("https://x.example/?token=a"))
            << QStringLiteral("Habilitation « Une »");
        QTest::newRow("a secret by its key")
            << firstChanged(sound, QStringLiteral("token"), QStringLiteral("canary"))
            << QStringLiteral("rien n’a été importé");
        QTest::newRow("a secret by its form")
            << firstChanged(sound, QStringLiteral("contact"),
                            QStringLiteral("eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE4MjQxMDU2MDB9.canary"))
            << QStringLiteral("rien n’a été importé");
        const Habilitation twice = sample(QStringLiteral("Deux"));
        QTest::newRow("twice") << exported({twice, twice}) << QStringLiteral("deux fois");
    }

    void refusesWithAReason()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, words);
        const auto read = readExchange(file, {});
        QVERIFY(!read);
        QVERIFY(read.error().kind == FailureKind::Input);
        QString sentence = read.error().sentence;
        QVERIFY2(sentence.replace(QChar(0xa0), u' ').contains(words), qPrintable(sentence));
        QVERIFY(!read.error().nextAction.isEmpty());
        QVERIFY(!sentence.contains(QStringLiteral("canary")));
    }

    void anObjectHasTheFormOfItsHabilitation_data()
    {
        QTest::addColumn<QString>("object");
        QTest::addColumn<bool>("fine");
        QTest::newRow("as the example") << QStringLiteral(" MP-2026-0147 ") << true;
        QTest::newRow("nothing") << QStringLiteral("  ") << false;
        QTest::newRow("another form") << QStringLiteral("2026-0147") << false;
        QTest::newRow("more around it") << QStringLiteral("MP-2026-0147 bis") << false;
        QTest::newRow("endless") << QStringLiteral("MP-2026-") + QString(50, u'1') << false;
    }

    void anObjectHasTheFormOfItsHabilitation()
    {
        QFETCH(QString, object);
        QFETCH(bool, fine);
        Habilitation one = sample(QStringLiteral("Une"));
        one.objectPattern = QStringLiteral("MP-\\d{4}-\\d{4,}");
        const auto checked = checkedObject(one, object);
        QCOMPARE(checked.has_value(), fine);
        if (fine)
            QCOMPARE(*checked, object.trimmed());
        else
            QVERIFY(checked.error().nextAction.contains(one.objectHint));
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
