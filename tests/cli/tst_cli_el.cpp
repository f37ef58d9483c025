// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The daily file of E#L from a scheduler's point of view, against the sandbox.
#include "../sheets/made_workbook.h"
#include "support/home_scan.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// The next cell of a row.
QByteArray text(const QByteArray &words)
{
    return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
}

} // namespace

class TestCliEl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verifies();
    void aSendThatCannotStartSaysSoInItsReport();
    void convertsNothingWithViolations();
    void convertsConformingRows();
    void overwritesOnlyWhenAsked();
    void convertsAsItStands();
    void correctsACopy();
    void theDayComesFirstWhenAsked();
    void copiesALargeSheet();
    void stoppedOnTheWay();
    void refusesTooManyColumns();
    void joinsThreeSheets();
    void matrices();
    void listsOfValuesOfAMatrice();
    void sendsOnceThenMeets409();
    void answers_data();
    void answers();
    void lostAnswerIsUnderstoodLater();
    void reportComesBack();
    void badInput_data();
    void badInput();
    void number();
    void numberOfASentFile();
    void tokenIsNowhere();
    void cleanupTestCase();

private:
    [[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] Run send(const QString &file, const QString &folder, const QByteArray &token = {}) const;
    [[nodiscard]] QString url(const QString &folder) const
    {
        return m_el.section(u'/', 0, -2) + u'/' + folder;
    }
    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_home.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }

    QTemporaryDir m_home;
    QProcess m_sandbox;
    QString m_el;
    QByteArray m_token;
    const QString m_sample = QStringLiteral(AGRAFE_SAMPLE);
    const QString m_joined = QStringLiteral(AGRAFE_JOINED); ///< 3 appointments and 2 events of one dossier
    const QString m_config = m_home.filePath(u"config"_s);
};

void TestCliEl::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
    m_sandbox.start(QStringLiteral(AGRAFE_CLI), {u"bac-a-sable"_s, u"--latence"_s, u"0"_s});
    QVERIFY(m_sandbox.waitForStarted());
    while (m_token.isEmpty()) {
        QVERIFY(m_sandbox.canReadLine() || m_sandbox.waitForReadyRead(20'000));
        while (m_sandbox.canReadLine()) {
            const QByteArray line = m_sandbox.readLine().trimmed();
            if (line.startsWith("el="))
                m_el = QString::fromUtf8(line.mid(3));
            if (line.startsWith("jeton-complet="))
                m_token = line.mid(line.indexOf('=') + 1);
        }
    }
    QVERIFY(!m_el.isEmpty());
}

Run TestCliEl::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"LANGUAGE"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(AGRAFE_CLI),
                  QStringList{u"el"_s} + arguments +
                      QStringList{u"--config"_s, m_config, u"--format"_s, u"json"_s});
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000)) {
        process.kill();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Run TestCliEl::send(const QString &file, const QString &folder, const QByteArray &token) const
{
    return run({u"envoyer"_s, file, u"--url"_s, url(folder), u"--jeton-stdin"_s},
               (token.isEmpty() ? m_token : token) + '\n');
}

void TestCliEl::verifies()
{
    const QString list = m_home.filePath(u"liste.csv"_s);
    const Run result = run({u"verifier"_s, m_sample, u"--rapport"_s, list});
    QCOMPARE(result.code, 1);
    const QJsonObject json = result.json();
    const int rows = json.value(u"rows").toInt();
    QCOMPARE(json.value(u"conforming").toInt() + json.value(u"rejected").toInt(), rows);
    QVERIFY(json.value(u"rejected").toInt() > 0);
    const QJsonArray violations = json.value(u"violations").toArray();
    QVERIFY(!violations.isEmpty());
    for (const QJsonValue &each : violations) {
        const QJsonObject violation = each.toObject();
        QVERIFY(violation.value(u"row").toInt() > 1);
        QVERIFY(violation.contains(u"expected") && violation.contains(u"example"));
        if (violation.value(u"rule").toString() == u"siret_zeros")
            QCOMPARE(violation.value(u"expected").toString(), u"14 chiffres"_s);
        QVERIFY(!violation.value(u"message").toString().isEmpty());
        QVERIFY(violation.contains(u"elMessage") && violation.contains(u"repair"));
    }
    QVERIFY(json.value(u"repairs").isObject() && json.value(u"warnings").isArray());
    QCOMPARE(json.value(u"truncated").toBool(true), false);
    QFile file(list);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("ligne;colonne;champ;regle"));
}

void TestCliEl::aSendThatCannotStartSaysSoInItsReport()
{
    // The report of the day before must not be taken for the one of today.
    const QString report = put(u"envoi.json"_s, "{\"outcome\":\"received\"}");
    const Run result = run({u"envoyer"_s, m_home.filePath(u"absent.csv"_s), u"--rapport"_s, report});
    QCOMPARE(result.code, 2);
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(json.keys(), QStringList{u"error"_s});
    QVERIFY(!json.value(u"error").toObject().value(u"sentence").toString().isEmpty());
}

void TestCliEl::convertsNothingWithViolations()
{
    const QString folder = m_home.filePath(u"rien"_s);
    const Run result =
        run({u"convertir"_s, m_sample, u"--sortie"_s, folder, u"--partenaire"_s, u"valorne"_s});
    QCOMPARE(result.code, 1);
    QVERIFY(QDir(folder).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestCliEl::convertsConformingRows()
{
    const QString folder = m_home.filePath(u"sortie"_s);
    const Run result = run({u"convertir"_s, m_sample, u"--sortie"_s, folder, u"--partenaire"_s, u"valorne"_s,
                            u"--date"_s, u"20261120"_s, u"--lignes-conformes"_s});
    QCOMPARE(result.code, 1);
    const QJsonObject written = result.json().value(u"written").toObject();
    QCOMPARE(written.value(u"rows").toInt(), result.json().value(u"conforming").toInt());
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList(u"20261120-valorne.csv"_s));
    // What was kept is clean.
    QCOMPARE(run({u"verifier"_s, folder + u"/20261120-valorne.csv"_s}).code, 0);
}

void TestCliEl::overwritesOnlyWhenAsked()
{
    const QString folder = m_home.filePath(u"deux-fois"_s);
    const QStringList convert{u"convertir"_s, m_sample,          u"--sortie"_s,
                              folder,         u"--partenaire"_s, u"valorne"_s,
                              u"--date"_s,    u"20261120"_s,     u"--lignes-conformes"_s};
    QCOMPARE(run(convert).code, 1);
    const Run again = run(convert);
    QCOMPARE(again.code, 2);
    QVERIFY(again.json().value(u"error").toObject().value(u"nextAction").toString().contains(u"--remplacer"));
    QCOMPARE(run(convert + QStringList{u"--remplacer"_s}).code, 1);
}

void TestCliEl::convertsAsItStands()
{
    const QString folder = m_home.filePath(u"tel-quel"_s);
    const Run result = run({u"convertir"_s, m_sample, u"--sortie"_s, folder, u"--sans-controle"_s});
    QVERIFY2(result.code == 0, (result.out + result.err).constData());
    QFile file(folder + u"/exemple-rempli.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readLine().contains("NUM_DOSSIER;"));
    QCOMPARE(run({u"convertir"_s, m_sample, u"--sortie"_s, folder, u"--sans-controle"_s}).code, 2);
}

// What the repairs leave is what they could not repair.
void TestCliEl::correctsACopy()
{
    const QString copy = m_home.filePath(u"corrige.xlsx"_s);
    const QString list = m_home.filePath(u"corrections.csv"_s);
    const Run before = run({u"verifier"_s, m_sample, u"--copie-corrigee"_s, copy, u"--corrections"_s, list});
    QCOMPARE(before.code, 1);
    const QJsonObject repairs = before.json().value(u"repairs").toObject();
    int repairable = 0;
    for (const QJsonValue &count : repairs)
        repairable += count.toInt();
    QVERIFY(repairable > 0);
    QCOMPARE(before.json().value(u"corrected").toObject().value(u"cells").toInt(), repairable);
    const Run after = run({u"verifier"_s, copy});
    QVERIFY(after.json().value(u"repairs").toObject().isEmpty());
    QCOMPARE(after.json().value(u"rows"), before.json().value(u"rows"));
    QFile file(list);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), repairable + 1);
    QCOMPARE(run({u"verifier"_s, m_sample, u"--copie-corrigee"_s, copy}).code, 2);
    QCOMPARE(run({u"verifier"_s, m_sample, u"--copie-corrigee"_s, m_sample, u"--remplacer"_s}).code, 2);
    // Neither is there: that is no reason to take one for the other.
    const Run absent = run({u"verifier"_s, m_home.filePath(u"absent.xlsx"_s), u"--copie-corrigee"_s,
                            m_home.filePath(u"absent-corrige.xlsx"_s)});
    QCOMPARE(absent.code, 2);
    const QString sentence = absent.json().value(u"error").toObject().value(u"sentence").toString();
    QVERIFY2(!sentence.isEmpty() && !sentence.contains(u"d’origine"_s), qPrintable(sentence));
}

void TestCliEl::theDayComesFirstWhenAsked()
{
    const QString file =
        put(u"dates.csv"_s, "NUM_DOSSIER;DATE_NAISSANCE\nADIE1;03/04/1980\nADIE2;25/04/1980\n");
    const auto sure = [this, &file](const QStringList &more) {
        const QJsonObject json = run(QStringList{u"verifier"_s, file} + more).json();
        return json.value(u"repairs").toObject().value(u"other_date_form").toInt();
    };
    QCOMPARE(sure({}), 1);
    QCOMPARE(sure({u"--jour-d-abord"_s}), 2);
}

// 16 000 columns by 200 rows: a small file of many cells.
void TestCliEl::copiesALargeSheet()
{
    QByteArray rows = "<row r=\"1\">" + text("NUM_DOSSIER");
    for (int column = 1; column < 16'000; ++column)
        rows += text("C" + QByteArray::number(column));
    rows += "</row>";
    for (int row = 2; row < 202; ++row)
        rows += "<row r=\"" + QByteArray::number(row) + "\">" + text(" OPER1-A ") + "</row>";
    const QString file = m_home.filePath(u"large.xlsx"_s);
    QVERIFY(agrafe::sheets::test::writeZip(
        file, agrafe::sheets::test::workbookParts(agrafe::sheets::test::sheetXml(rows))));
    const QString copy = m_home.filePath(u"large-corrige.xlsx"_s);
    const Run result = run({u"verifier"_s, file, u"--copie-corrigee"_s, copy});
    QVERIFY2(result.code == 1, (result.out.left(2000) + result.err).constData());
    QCOMPARE(result.json().value(u"corrected").toObject().value(u"cells").toInt(), 200);
    QVERIFY(QFile::exists(copy));
}

void TestCliEl::stoppedOnTheWay()
{
    // Long enough to be stopped.
    const QString header = u"NUM_DOSSIER;NOM\n"_s;
    const QString file = put(u"long.csv"_s, header.toUtf8() + QByteArray("ADIE1;Rey\n").repeated(3'000'000));
    const QString folder = m_home.filePath(u"arrete"_s);
    QProcess process;
    process.start(QStringLiteral(AGRAFE_CLI),
                  {u"el"_s, u"convertir"_s, file, u"--sortie"_s, folder, u"--partenaire"_s, u"arret"_s,
                   u"--lignes-conformes"_s, u"--config"_s, m_config, u"--format"_s, u"json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QDir(folder).exists(), 20'000); // the file has no name yet
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20'000));
    QVERIFY(process.exitStatus() == QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const QByteArray said = process.readAllStandardOutput();
    QCOMPARE(QJsonDocument::fromJson(said).object().value(u"error").toObject().value(u"kind").toString(),
             u"cancelled"_s);
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

// The file is at fault, not the network: nobody is to try again later.
void TestCliEl::refusesTooManyColumns()
{
    const QString file = put(u"colonnes.csv"_s, "NUM_DOSSIER" + QByteArray(20'000, ';') + "\nOPER1-A\n");
    const Run result = run({u"verifier"_s, file});
    QVERIFY2(result.code == 2, (result.out.left(2000) + result.err).constData());
}

void TestCliEl::joinsThreeSheets()
{
    const Run result = run({u"verifier"_s, m_joined});
    const QJsonObject json = result.json();
    QVERIFY2(json.value(u"rows").toInt() == 5, (result.out + result.err).constData());
    bool ofAnEvent = false;
    for (const QJsonValue &each : json.value(u"violations").toArray()) {
        const QJsonObject violation = each.toObject();
        if (violation.value(u"sheet").toString() != u"Événements")
            continue;
        ofAnEvent = true;
        QCOMPARE(violation.value(u"row").toInt(), 3);
        QCOMPARE(violation.value(u"column").toString(), u"B"_s);
        QCOMPARE(violation.value(u"value").toString(), u"hier"_s);
    }
    QVERIFY2(ofAnEvent, result.out.constData());
    QVERIFY(run({u"verifier"_s, m_joined, u"--feuille"_s, u"Dossiers"_s}).json().value(u"rows").toInt() == 1);
}

void TestCliEl::matrices()
{
    const QString table =
        put(u"cadre.csv"_s, "Champ;Type;Longueur max\nNUM_DOSSIER;Texte;30\nNOM;Texte;40\n");
    const Run made = run({u"matrice"_s, u"importer"_s, table, u"--titre"_s, u"Réseau d’essai"_s});
    QVERIFY2(made.code == 0, (made.out + made.err).constData());
    QCOMPARE(made.json().value(u"id").toString(), u"reseau-d-essai"_s);
    QCOMPARE(made.json().value(u"fields").toInt(), 2);
    QCOMPARE(run({u"matrice"_s, u"importer"_s, table, u"--titre"_s, u"Réseau d’essai"_s}).code, 2);
    QCOMPARE(run({u"matrice"_s, u"verifier"_s, u"reseau-d-essai"_s}).code, 0);
    QCOMPARE(run({u"matrice"_s, u"comparer"_s, u"reseau-d-essai"_s, u"reseau-d-essai"_s}).code, 0);
    QCOMPARE(run({u"matrice"_s, u"comparer"_s, u"reseau-d-essai"_s, u"exemple"_s}).code, 1);
    QVERIFY(run({u"matrice"_s, u"lister"_s}).out.contains("reseau-d-essai"));
    QCOMPARE(run({u"matrice"_s, u"importer"_s, table, u"--colonne"_s, u"Rien=1"_s}).code, 2);
}

void TestCliEl::listsOfValuesOfAMatrice()
{
    const QString table = put(u"listes.csv"_s, "Champ;Valeurs\nCIVILITE;M. / Mme / N/C\n");
    const auto values = [&](const QStringList &more) {
        const QString title = u"listes %1"_s.arg(more.size());
        const Run made = run(QStringList{u"matrice"_s, u"importer"_s, table, u"--titre"_s, title} + more);
        QFile file(made.json().value(u"path").toString());
        if (!file.open(QIODevice::ReadOnly))
            return QString();
        const QJsonObject field =
            QJsonDocument::fromJson(file.readAll()).object().value(u"fields").toArray().first().toObject();
        const QVariantList list =
            field.value(u"constraints").toObject().value(u"enum").toArray().toVariantList();
        return made.json().value(u"valueMark").toString() + u':' + QVariant(list).toStringList().join(u'+');
    };
    QCOMPARE(values({}), u" / :M.+Mme+N/C"_s);
    QCOMPARE(values({u"--separateur"_s, u"/"_s}), u"/:M.+Mme+N+C"_s);
}

void TestCliEl::sendsOnceThenMeets409()
{
    const QString file = put(u"20261118-valorne.csv"_s, "NUM_DOSSIER;NOM\nADIE1;A\nADIE2;B\n");
    const Run first = send(file, u"valorne"_s);
    QVERIFY2(first.code == 0, first.err.constData());
    QCOMPARE(first.json().value(u"outcome").toString(), u"received"_s);
    QCOMPARE(first.json().value(u"rows").toInt(), 2);
    QCOMPARE(first.json().value(u"receipt").toObject().value(u"size").toInt(), 32);
    const Run second =
        send(put(u"20261118-valorne.csv"_s, "NUM_DOSSIER;NOM\nADIE1;A\nADIE3;C\n"), u"valorne"_s);
    QCOMPARE(second.code, 1);
    QCOMPARE(second.json().value(u"status").toInt(), 409);
    QVERIFY2(second.err.contains("409"), second.err.constData()); // told before
    QCOMPARE(second.json().value(u"warnings").toArray().size(), 1);
    QVERIFY2(second.err.contains("réponse 409"), second.err.constData()); // what cron mails
    const Run same =
        send(put(u"20261118-valorne.csv"_s, "NUM_DOSSIER;NOM\nADIE1;A\nADIE2;B\n"), u"valorne"_s);
    QCOMPARE(same.code, 0);
    QCOMPARE(same.json().value(u"status").toInt(), 409);
}

void TestCliEl::answers_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("kind"); // of the error; empty: a document of its own
    QTest::newRow("404") << u"inconnu"_s << QByteArray() << 1 << QString();
    QTest::newRow("401") << u"valorne"_s << QByteArray("un-autre-jeton") << 3 << u"http"_s;
    QTest::newRow("503, a page") << u"panne"_s << QByteArray() << 6 << u"outcome_unknown"_s;
    QTest::newRow("cut") << u"coupe-avant"_s << QByteArray() << 6 << u"outcome_unknown"_s;
}

void TestCliEl::answers()
{
    QFETCH(QString, folder);
    QFETCH(QByteArray, token);
    QFETCH(int, code);
    QFETCH(QString, kind);
    const QString file = put(u"20261117-valorne.csv"_s, "NUM_DOSSIER\nADIE1\n");
    const Run result = send(file, folder, token);
    QVERIFY2(result.code == code, (result.out + result.err).constData());
    const QJsonObject error = result.json().value(u"error").toObject();
    QCOMPARE(error.value(u"kind").toString(), kind);
    const QJsonObject words = kind.isEmpty() ? result.json() : error;
    QVERIFY(!words.value(u"sentence").toString().isEmpty());
    QVERIFY(!words.value(u"nextAction").toString().isEmpty());
}

void TestCliEl::lostAnswerIsUnderstoodLater()
{
    const QString file = put(u"20261116-valorne.csv"_s, "NUM_DOSSIER\nADIE1\n");
    QCOMPARE(send(file, u"coupe-apres"_s).code, 6);
    const Run again = send(file, u"coupe-apres"_s);
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json().value(u"status").toInt(), 409);
    QVERIFY(again.json().value(u"sentence").toString().contains(u"arrivé"));
}

void TestCliEl::reportComesBack()
{
    const QString sent = put(u"20261115-valorne.csv"_s, "NUM_DOSSIER;SIRET\nADIE1;12\nADIE2;a\n");
    const QString mailed =
        put(u"rapport.csv"_s, "NUM_DOSSIER;SIRET;ERREUR\nADIE2;a;Attribute 'SIRET' with value "
                              "'a' fails check for type is 'NUM'\nADIE9;z;\n");
    const Run result = run({u"rapport"_s, mailed, u"--envoi"_s, sent});
    QCOMPARE(result.code, 1);
    QCOMPARE(result.json().value(u"matched").toInt(), 1);
    QCOMPARE(result.json().value(u"unmatched").toInt(), 1);
    QCOMPARE(result.json().value(u"rows").toArray().first().toObject().value(u"row").toInt(), 3);
}

void TestCliEl::badInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no step") << QStringList();
    QTest::newRow("unknown step") << QStringList{u"partir"_s};
    QTest::newRow("no file") << QStringList{u"verifier"_s};
    QTest::newRow("absent file") << QStringList{u"verifier"_s, u"/nulle/part.xlsx"_s};
    QTest::newRow("matrice") << QStringList{u"verifier"_s, m_sample, u"--matrice"_s, u"inconnue"_s};
    QTest::newRow("phase") << QStringList{u"verifier"_s, m_sample, u"--phase"_s, u"4"_s};
    QTest::newRow("sheet") << QStringList{u"verifier"_s, m_sample, u"--feuille"_s, u"99"_s};
    QTest::newRow("no folder") << QStringList{u"convertir"_s, m_sample, u"--partenaire"_s, u"a"_s};
    QTest::newRow("no partner") << QStringList{u"convertir"_s, m_sample, u"--sortie"_s, m_home.path()};
    QTest::newRow("date") << QStringList{u"convertir"_s,    m_sample, u"--sortie"_s, m_home.path(),
                                         u"--partenaire"_s, u"a"_s,   u"--date"_s,   u"20261399"_s};
    QTest::newRow("number") << QStringList{u"numero"_s, u"?"_s};
}

void TestCliEl::badInput()
{
    QFETCH(QStringList, arguments);
    const Run result = run(arguments);
    QVERIFY2(result.code == 2, (result.out + result.err).constData());
    QCOMPARE(result.json().value(u"error").toObject().value(u"kind").toString(), u"input"_s);
}

void TestCliEl::number()
{
    const Run result =
        run({u"numero"_s, u"OPER100876-AHG-4U"_s, u"OPER100876-AHG-4U"_s, u"001-OPER100876-AHG-4U"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.json().value(u"number").toString(), u"002-OPER100876-AHG-4U"_s);
}

// The copies of what was sent are the files that this workstation knows.
void TestCliEl::numberOfASentFile()
{
    const QString file =
        put(u"20251104-valorne.csv"_s, "NUM_DOSSIER;NOM\n004-OPER77-A;Un\nOPER77-A;Un\n005-OPER77-B;Deux\n");
    QCOMPARE(send(file, u"valorne"_s).code, 0);
    const Run result = run({u"numero"_s, u"OPER77-A"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.json().value(u"number").toString(), u"005-OPER77-A"_s);
    QCOMPARE(result.json().value(u"baseKnown").toBool(), true);
    const Run unknown = run({u"numero"_s, u"OPER78-A"_s});
    QCOMPARE(unknown.json().value(u"number").toString(), u"001-OPER78-A"_s);
    QCOMPARE(unknown.json().value(u"baseKnown").toBool(), false);
}

void TestCliEl::tokenIsNowhere()
{
    QVERIFY(m_token.size() > 20);
    QCOMPARE(agrafe::test::filesHolding(m_home.path(), m_token), QStringList());
}

void TestCliEl::cleanupTestCase()
{
    m_sandbox.terminate();
    QVERIFY(m_sandbox.waitForFinished());
}

QTEST_GUILESS_MAIN(TestCliEl)
#include "tst_cli_el.moc"
