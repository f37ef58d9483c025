// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/catalogue.h"
#include "etat/answer_tree.h"
#include "etat/value_text.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace agrafe;
using namespace Qt::StringLiterals;
using catalogue::EndpointVersion;
using catalogue::Field;
using catalogue::FieldFormat;
using etat::Node;

namespace {

Field field(const QString &path, const QString &label, FieldFormat format = FieldFormat::Text)
{
    Field made;
    made.path = path;
    made.label = label;
    made.format = format;
    return made;
}

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Spaces that never break, made plain: the tables below stay readable.
QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ');
}

struct Leaf
{
    QString path;
    QJsonValue value;
};

void collectLeaves(const QJsonValue &value, const QString &path, QList<Leaf> &leaves)
{
    const auto object = value.toObject();
    const auto array = value.toArray();
    if (object.isEmpty() && array.isEmpty()) {
        leaves += Leaf{path, value};
        return;
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        collectLeaves(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), leaves);
    for (qsizetype i = 0; i < array.size(); ++i)
        collectLeaves(array.at(i), path + u'[' + QString::number(i) + u']', leaves);
}

/// What an envelope leaves empty is no leaf that anyone looks for.
bool isEmptyEnvelope(const Leaf &leaf)
{
    const bool empty = !leaf.value.isNull() && leaf.value.toObject().isEmpty() &&
                       leaf.value.toArray().isEmpty() && (leaf.value.isObject() || leaf.value.isArray());
    const QString key = leaf.path.section(u'.', -1);
    return empty && (key == u"links" || key == u"meta") &&
           (key == leaf.path || leaf.path.startsWith(u"data["));
}

void indexValues(const Node &node, QHash<QString, QJsonValue> &shown)
{
    const bool joined = node.type == Node::Type::Value && node.raw.isArray() && !node.raw.toArray().isEmpty();
    const QJsonArray elements = joined ? node.raw.toArray() : QJsonArray();
    for (qsizetype i = 0; i < elements.size(); ++i)
        shown.insert(node.path + u'[' + QString::number(i) + u']', elements.at(i));
    if (node.type == Node::Type::Value && !joined && !node.raw.isUndefined())
        shown.insert(node.path, node.raw);
    for (const Node &child : node.children)
        indexValues(child, shown);
}

void checkShape(const Node &node)
{
    QVERIFY2(node.type != Node::Type::Value || !node.text.isEmpty(), qPrintable(node.path));
    QVERIFY2(node.type != Node::Type::Value || node.children.isEmpty(), qPrintable(node.path));
    QVERIFY2(node.path.isEmpty() || !node.label.isEmpty(), qPrintable(node.path));
    for (const Node &child : node.children) {
        checkShape(child);
        if (node.type != Node::Type::Table)
            continue;
        QCOMPARE(child.children.size(), node.children.first().children.size());
        for (qsizetype i = 0; i < child.children.size(); ++i)
            QCOMPARE(child.children[i].label, node.children.first().children[i].label);
    }
}

void checkEveryLeaf(const Node &root, const QJsonObject &payload)
{
    QList<Leaf> leaves;
    collectLeaves(payload, {}, leaves);
    leaves.removeIf(isEmptyEnvelope);
    QHash<QString, QJsonValue> shown;
    indexValues(root, shown);
    for (const Leaf &leaf : std::as_const(leaves)) {
        QVERIFY2(shown.contains(leaf.path), qPrintable(leaf.path));
        QCOMPARE(shown.value(leaf.path), leaf.value);
    }
    QCOMPARE(shown.size(), leaves.size());
    checkShape(root);
}

QStringList unlabelled(const Node &node)
{
    QStringList paths;
    if (node.unlabelled)
        paths += node.path;
    for (const Node &child : node.children)
        paths += unlabelled(child);
    return paths;
}

QString labels(const Node &node)
{
    QStringList all;
    for (const Node &child : node.children)
        all += child.label;
    return plain(all.join(u" | "));
}

} // namespace

class AnswerTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Paris");
        const auto loaded = catalogue::Catalogue::load();
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
        m_catalogue = *loaded;
    }

    void frenchForms_data()
    {
        QTest::addColumn<FieldFormat>("format");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, FieldFormat format, const QJsonValue &value,
                            const QString &expected) { QTest::newRow(name) << format << value << expected; };
        row("day", FieldFormat::Date, u"2009-03-12"_s, u"12/03/2009"_s);
        row("year alone", FieldFormat::Date, u"2009"_s, u"2009"_s);
        row("month of year", FieldFormat::Date, u"1965-01"_s, u"01/1965"_s);
        row("month first", FieldFormat::Date, u"07-1985"_s, u"07/1985"_s);
        row("closing day", FieldFormat::Date, u"12-31"_s, u"31 décembre"_s);
        row("closing day, day first", FieldFormat::Date, u"30-06"_s, u"30 juin"_s);
        row("closing day in doubt", FieldFormat::Date, u"06-07"_s, u"06-07"_s);
        row("no such day", FieldFormat::Date, u"2009-02-30"_s, u"2009-02-30"_s);
        row("moment", FieldFormat::DateTime, u"2026-07-01T10:05:00Z"_s, u"01/07/2026 à 12:05"_s);
        row("moment with zone", FieldFormat::DateTime, u"2026-01-01T23:30:00+02:00"_s,
            u"01/01/2026 à 22:30"_s);
        row("moment, words", FieldFormat::DateTime, u"hier soir, tard"_s, u"hier soir, tard"_s);
        row("seconds", FieldFormat::Timestamp, 1'678'579'200, u"12/03/2023 à 01:00"_s);
        row("seconds as text", FieldFormat::Timestamp, u"1678579200"_s, u"12/03/2023 à 01:00"_s);
        row("before 1970", FieldFormat::Timestamp, -155'523'600, u"27/01/1965 à 00:00"_s);
        row("beyond time", FieldFormat::Timestamp, 1e300, u"1e+300"_s);
        row("month", FieldFormat::Month, u"08"_s, u"août"_s);
        row("month and year", FieldFormat::Month, u"202212"_s, u"décembre 2022"_s);
        row("no such month", FieldFormat::Month, u"13"_s, u"13"_s);
        row("year", FieldFormat::Year, u"2023"_s, u"2023"_s);
        row("year as number", FieldFormat::Year, 2023, u"2023"_s);
        row("euros", FieldFormat::Euros, 1250, u"1 250 €"_s);
        row("euros and cents", FieldFormat::Euros, 50123.6, u"50 123,60 €"_s);
        row("euros as text", FieldFormat::Euros, u"-9001"_s, u"-9 001 €"_s);
        row("no amount", FieldFormat::Euros, u"NS"_s, u"NS"_s);
        row("kiloeuros", FieldFormat::KiloEuros, 12000, u"12 000 k€"_s);
        row("percent", FieldFormat::Percent, 12.34, u"12,34 %"_s);
        row("percent as text", FieldFormat::Percent, u"51"_s, u"51 %"_s);
        row("number", FieldFormat::Number, 1234567.125, u"1 234 567,125"_s);
        row("yes", FieldFormat::Boolean, true, u"Oui"_s);
        row("no", FieldFormat::Boolean, false, u"Non"_s);
        row("neither", FieldFormat::Boolean, u"peut-être"_s, u"peut-être"_s);
        row("siren", FieldFormat::Siren, u"130025265"_s, u"130 025 265"_s);
        row("siret", FieldFormat::Siret, u"13002526500013"_s, u"130 025 265 00013"_s);
        row("short siret", FieldFormat::Siret, u"1300252"_s, u"1300252"_s);
        row("ten minutes", FieldFormat::Duration, 600, u"10 minutes"_s);
        row("a day", FieldFormat::Duration, 86'400, u"24 heures"_s);
        row("three months", FieldFormat::Duration, 7'889'238, u"91 jours et 7 heures"_s);
        row("a second", FieldFormat::Duration, 1, u"1 seconde"_s);
        row("no time", FieldFormat::Duration, 0, u"0 seconde"_s);
        row("phone", FieldFormat::Phone, u"0123456789"_s, u"01 23 45 67 89"_s);
        row("foreign phone", FieldFormat::Phone, u"+33123456789"_s, u"+33123456789"_s);
        row("text", FieldFormat::Text, u"Société"_s, u"Société"_s);
        row("decimal", FieldFormat::Text, 0.5, u"0,5"_s);
        row("large whole number", FieldFormat::Text, qint64(100'004'763'104), u"100004763104"_s);
        row("null", FieldFormat::Euros, QJsonValue(), u"Non communiqué"_s);
        row("blank", FieldFormat::Text, u" "_s, u"Non communiqué"_s);
        row("empty list", FieldFormat::Text, QJsonArray(), u"Aucun"_s);
        row("empty object", FieldFormat::Text, QJsonObject(), u"Aucun"_s);
    }

    void frenchForms()
    {
        QFETCH(FieldFormat, format);
        QFETCH(QJsonValue, value);
        QFETCH(QString, expected);
        const Field described = field(u"data.x"_s, u"X"_s, format);
        const QString text = etat::valueText(value, &described);
        QCOMPARE(plain(text), expected);
    }

    void amountsNeverBreak()
    {
        const Field amount = field(u"data.x"_s, u"X"_s, FieldFormat::Euros);
        QCOMPARE(etat::valueText(1'250'000, &amount), u"1\u00a0250\u00a0000\u00a0€"_s);
    }

    void unitsAgree()
    {
        Field staff = field(u"data.x"_s, u"X"_s, FieldFormat::Number);
        staff.unit = u"salariés"_s;
        QCOMPARE(plain(etat::valueText(12.66, &staff)), u"12,66 salariés"_s);
        QCOMPARE(plain(etat::valueText(1, &staff)), u"1 salarié"_s);
        staff.unit = u"s"_s;
        QCOMPARE(plain(etat::valueText(1, &staff)), u"1 s"_s);
    }

    void enumerations()
    {
        Field status = field(u"data.status"_s, u"Situation"_s, FieldFormat::Enumeration);
        status.values = {{u"up_to_date"_s, u"À jour"_s}, {u"true"_s, u"Vrai"_s}};
        QCOMPARE(etat::valueText(u"up_to_date"_s, &status), u"À jour"_s);
        QCOMPARE(etat::valueText(true, &status), u"Vrai"_s);
        QCOMPARE(etat::valueText(u"lost"_s, &status), u"lost (valeur non répertoriée)"_s);
    }

    void orderIsTheCatalogues()
    {
        EndpointVersion version;
        version.fields = {field(u"data.id"_s, u"Identifiant interne"_s), field(u"data.z"_s, u"Premier"_s),
                          field(u"data.groupe.b"_s, u"Deuxième"_s), field(u"data.a"_s, u"Troisième"_s)};
        version.fields[0].technical = true;
        const Node root = etat::answerTree(
            version,
            parsed(R"({"meta":{"total":1},"data":{"a":1,"groupe":{"b":2},"id":3,"laNouvelle_cle":4,"z":5}})"),
            false);
        QCOMPARE(labels(root), u"Premier | Groupe | Troisième | La Nouvelle cle | Identifiant interne | "
                               "Informations complémentaires"_s);
        QVERIFY(root.children[3].unlabelled);
        QVERIFY(!root.children[1].unlabelled);
        QVERIFY(root.children[4].technical);
        QVERIFY(!root.children[5].unlabelled);
        QVERIFY(root.children[5].children[0].unlabelled);
    }

    void flatObjectsMakeATable()
    {
        EndpointVersion version;
        version.fields = {field(u"data.associes"_s, u"Associés"_s),
                          field(u"data.associes[]"_s, u"Associé"_s),
                          field(u"data.associes[].nom"_s, u"Nom"_s),
                          field(u"data.associes[].adresse"_s, u"Adresse"_s),
                          field(u"data.associes[].adresse.ville"_s, u"Ville"_s),
                          field(u"data.associes[].parts"_s, u"Parts"_s, FieldFormat::Percent)};
        const Node root = etat::answerTree(
            version,
            parsed(
                R"({"data":{"associes":[{"nom":"A","parts":51},{"nom":"B","adresse":{"ville":"Brest"}}]}})"),
            false);
        const Node &table = root.children.first();
        QCOMPARE(table.type, Node::Type::Table);
        QCOMPARE(labels(table), u"Associé 1 | Associé 2"_s);
        QCOMPARE(labels(table.children[0]), u"Nom | Adresse – Ville | Parts"_s);
        QCOMPARE(labels(table.children[1]), labels(table.children[0]));
        const Node &absent = table.children[0].children[1];
        QCOMPARE(absent.path, u"data.associes[0].adresse.ville"_s);
        QVERIFY(absent.raw.isUndefined());
        QCOMPARE(table.children[1].children[1].text, u"Brest"_s);
        QCOMPARE(plain(table.children[0].children[2].text), u"51 %"_s);
    }

    void deepObjectsMakeGroups()
    {
        const Node root = etat::answerTree({}, parsed(R"({"data":{"x":[{"y":[{"z":1}]},{"y":[]}]}})"), false);
        const Node &list = root.children.first();
        QCOMPARE(list.type, Node::Type::Group);
        QCOMPARE(labels(list), u"Élément 1 | Élément 2"_s);
        QCOMPARE(list.children[0].children[0].type, Node::Type::Table);
        QCOMPARE(list.children[1].children[0].text, u"Aucun"_s);
    }

    void wideObjectsMakeGroups()
    {
        QJsonObject wide;
        for (int i = 0; i < 11; ++i)
            wide.insert(u"k%1"_s.arg(i), i);
        const Node root = etat::answerTree({}, {{u"data"_s, QJsonObject{{u"x"_s, QJsonArray{wide}}}}}, false);
        QCOMPARE(root.children.first().type, Node::Type::Group);
        QCOMPARE(root.children.first().children.first().children.size(), 11);
    }

    void plainLists()
    {
        EndpointVersion version;
        version.fields = {field(u"data.jours[]"_s, u"Jour"_s, FieldFormat::Date),
                          field(u"data.jours"_s, u"Jours"_s)};
        QJsonArray lines;
        for (int i = 0; i < 200; ++i)
            lines += u"ligne %1"_s.arg(i);
        const Node root = etat::answerTree(
            version,
            {{u"data"_s, QJsonObject{{u"jours"_s, QJsonArray{u"2020-01-02"_s, QJsonValue(), u"2020-01-03"_s}},
                                     {u"texte"_s, lines}}}},
            false);
        QCOMPARE(root.children[0].text, u"02/01/2020, Non communiqué, 03/01/2020"_s);
        QCOMPARE(root.children[0].label, u"Jours"_s);
        QCOMPARE(root.children[1].type, Node::Type::Group);
        QCOMPARE(root.children[1].children.size(), 200);
        QCOMPARE(root.children[1].children[199].text, u"ligne 199"_s);
    }

    void collectionsShowTheirEntries()
    {
        EndpointVersion version;
        version.fields = {field(u"data"_s, u"Exercices"_s),
                          field(u"data[].data.ca"_s, u"Chiffre"_s, FieldFormat::Euros)};
        const Node root = etat::answerTree(
            version,
            parsed(
                R"({"data":[{"data":{"ca":12},"links":{},"meta":{"id":"x"}},{"data":{"ca":13}}],"links":{}})"),
            false);
        QCOMPARE(labels(root), u"Exercices"_s);
        const Node &table = root.children.first();
        QCOMPARE(table.type, Node::Type::Table);
        QCOMPARE(labels(table.children[1]), u"Chiffre | Informations complémentaires – Id"_s);
        QCOMPARE(table.children[1].children[0].path, u"data[1].data.ca"_s);
        QCOMPARE(plain(table.children[1].children[0].text), u"13 €"_s);
    }

    void emptyAnswers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << QByteArray("{}") << QString();
        QTest::newRow("empty data") << QByteArray(R"({"data":{},"links":{},"meta":{}})")
                                    << u"Réponse : Aucun\n"_s;
        QTest::newRow("no entry") << QByteArray(R"({"data":[],"meta":{}})") << u"Réponse : Aucun\n"_s;
        QTest::newRow("null") << QByteArray(R"({"data":null})") << u"Réponse : Non communiqué\n"_s;
        QTest::newRow("text") << QByteArray(R"({"data":"ok"})") << u"Réponse : ok\n"_s;
    }

    void emptyAnswers()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        QCOMPARE(plain(etat::toPlainText(etat::answerTree({}, parsed(json.constData()), false))), expected);
    }

    void aKeyWithoutNameHidesNothing()
    {
        const QJsonObject payload = parsed(R"({"data":{"":1},"":{"links":null,"meta":{"a":1}}})");
        const Node root = etat::answerTree({}, payload, false);
        QCOMPARE(
            plain(etat::toPlainText(root)),
            u"Sans nom : 1\nSans nom\n  Liens : Non communiqué\n  Informations complémentaires\n    A : 1\n"_s);
    }

    void partialDiffusionMarks()
    {
        EndpointVersion version;
        version.fields = {field(u"data.nom"_s, u"Nom"_s), field(u"data.adresse"_s, u"Adresse"_s),
                          field(u"data.adresse.voie"_s, u"Voie"_s), field(u"data.siren"_s, u"Siren"_s)};
        version.fields[0].protectedByPartialDiffusion = true;
        version.fields[1].protectedByPartialDiffusion = true;
        const QJsonObject payload =
            parsed(R"({"data":{"nom":"N","adresse":{"voie":"V"},"siren":"1","inconnu":"?"}})");
        const Node partial = etat::answerTree(version, payload, true);
        QVERIFY(partial.children[0].protectedField);
        QVERIFY(partial.children[1].children[0].protectedField);
        QVERIFY(!partial.children[2].protectedField);
        QVERIFY(partial.children[3].protectedField);
        QVERIFY(!etat::answerTree(version, payload, false).children[0].protectedField);
    }

    void plainText()
    {
        const Node root = etat::answerTree(
            {}, parsed(R"({"data":{"a":{"b":"1\n2"},"c":[{"d":1}]},"meta":{"n":2}})"), false);
        QCOMPARE(plain(etat::toPlainText(root)), u"A\n  B : 1\n    2\nC\n  Élément 1\n    D : 1\n"
                                                 "Informations complémentaires\n  N : 2\n"_s);
    }

    void finding()
    {
        EndpointVersion version;
        version.fields = {field(u"data.ca"_s, u"Chiffre d’affaires"_s, FieldFormat::Euros),
                          field(u"data.siren"_s, u"Société mère"_s, FieldFormat::Siren)};
        const Node root =
            etat::answerTree(version, parsed(R"({"data":{"ca":1250,"siren":"130025265"}})"), false);
        QCOMPARE(etat::findNodes(root, u"societe MERE"_s).size(), 1);
        QCOMPARE(etat::findNodes(root, u"1 250"_s).first()->path, u"data.ca"_s);
        QCOMPARE(etat::findNodes(root, u"130025265"_s).first()->path, u"data.siren"_s);
        QCOMPARE(etat::findNodes(root, u"130 025 265"_s).first()->path, u"data.siren"_s);
        QCOMPARE(etat::findNodes(root, u"d'affaires"_s).size(), 1);
        QVERIFY(etat::findNodes(root, u"  "_s).isEmpty());
        QVERIFY(etat::findNodes(root, u"absent"_s).isEmpty());
    }

    void depthIsBounded()
    {
        const int levels = 500;
        const QByteArray json = R"({"data":)" + QByteArray(R"({"k":[)").repeated(levels) + "\"fond\"" +
                                QByteArray("]}").repeated(levels) + '}';
        const auto document = QJsonDocument::fromJson(json);
        QVERIFY(document.isObject());
        const Node root = etat::answerTree({}, document.object(), false);
        const auto found = etat::findNodes(root, u"fond"_s);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first()->text.endsWith(u"]}]"));
    }

    /// Eight times as long may cost eight times as much, not sixty-four; the margin is for a busy machine.
    void longListsAreLinear()
    {
        const auto spent = [](int size) {
            QJsonArray rows;
            for (int i = 0; i < size; ++i)
                rows +=
                    QJsonObject{{u"a"_s, i}, {u"b"_s, QJsonObject{{u"c"_s, i}}}, {u"d"_s, QJsonArray{i, i}}};
            const QJsonObject payload{{u"data"_s, rows}};
            QElapsedTimer timer;
            timer.start();
            const Node root = etat::answerTree({}, payload, false);
            const auto elapsed = timer.nsecsElapsed();
            return root.children.first().children.size() == size ? elapsed : -1;
        };
        const auto small = spent(4'000);
        const auto large = spent(32'000);
        QVERIFY(small > 0 && large > 0);
        QVERIFY2(large < 30 * small, qPrintable(u"%1 ns, then %2 ns"_s.arg(small).arg(large)));
    }

    void everyLeafOfTheOfficialCases_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("payload");
        QFile file(QStringLiteral(AGRAFE_SHARED "/reference/staging/cases.jsonl"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the official test cases are not on this machine");
        while (!file.atEnd()) {
            const QJsonObject official = QJsonDocument::fromJson(file.readLine()).object();
            const QJsonObject payload = official.value(u"payload").toObject();
            const QString name =
                official.value(u"folder").toString() + u'/' + official.value(u"name").toString();
            if (payload.contains(u"data"))
                QTest::newRow(qPrintable(name)) << official.value(u"path").toString() << payload;
        }
    }

    void everyLeafOfTheOfficialCases()
    {
        QFETCH(QString, path);
        QFETCH(QJsonObject, payload);
        const auto *version = m_catalogue.match(path).version;
        const Node root = etat::answerTree(version ? *version : EndpointVersion(), payload, true);
        checkEveryLeaf(root, payload);
        if (version)
            QVERIFY2(unlabelled(root).isEmpty(), qPrintable(unlabelled(root).join(u' ')));
    }

private:
    catalogue::Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(AnswerTreeTest)
#include "tst_answer_tree.moc"
