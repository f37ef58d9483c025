// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/catalogue.h"
#include "etat/answer_tree.h"

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
