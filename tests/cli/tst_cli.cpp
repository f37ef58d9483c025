// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The program itself, against its own sandbox, as a scheduler runs it.
#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void gathersAFile();
    void savesWithProofs();
    void restrictedTokenCountsNotCovered();
    void onlyUncoveredPieceIsNoAccess();
    void namedVersion();
    void sirenIsResolvedToItsSeat();
    void refusedBeforeSending_data();
    void refusedBeforeSending();
    void badTokens_data();
    void badTokens();
    void serviceOutOfReach();
    void badNumberIsSaidBeforeTheTokenIsRead();
    void journalThatCannotBeWritten();
    void catalogueTakesItsFolder();
    void rightsAsJson();
    void catalogueAsJson();
    void habilitationsWithoutNetwork();
    void sandboxHabilitationNeedsNothingElse();
    void noTokenAnywhere();
    void englishSessionReadsEnglish_data();
    void englishSessionReadsEnglish();
    void jsonHasOneStructureInBothLanguages();

private:
    [[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {},
                          const QString &session = u"C.UTF-8"_s) const;
    [[nodiscard]] Run dossier(const QString &subject, const QStringList &more, const QByteArray &token) const;
    [[nodiscard]] Run dossierFrom(const QString &url, const QString &subject, const QStringList &more,
                                  const QByteArray &token) const;
    [[nodiscard]] QString config() const { return m_folder.filePath(u"config"_s); }

    QTemporaryDir m_folder;
    QProcess m_sandbox;
    QMap<QString, QString> m_addresses;
    QString m_siret;
    QList<QByteArray> m_secrets;
};

void TestCli::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8()); // else Qt says that it is missing
    m_sandbox.start(QStringLiteral(AGRAFE_CLI),
                    {u"bac-a-sable"_s, u"--latence"_s, u"0"_s, u"--graine"_s, u"7"_s});
    QVERIFY(m_sandbox.waitForStarted());
    while (!m_addresses.contains(u"jeton-liste-noire"_s)) {
        QVERIFY(m_sandbox.canReadLine() || m_sandbox.waitForReadyRead(20'000));
        while (m_sandbox.canReadLine()) {
            const QString line = QString::fromUtf8(m_sandbox.readLine()).trimmed();
            m_addresses.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
        }
    }
    for (auto entry = m_addresses.cbegin(); entry != m_addresses.cend(); ++entry) {
        if (entry.key().startsWith(u"jeton"))
            m_secrets.append(entry.value().toLatin1());
    }
    m_siret = QString::fromUtf8(run({u"bac-a-sable"_s, u"--personnages"_s}).out).section(u'\t', 0, 0);
    QCOMPARE(m_siret.size(), 14);
}

void TestCli::cleanupTestCase()
{
    m_sandbox.terminate();
    QVERIFY(m_sandbox.waitForFinished());
    QCOMPARE(m_sandbox.exitCode(), 0);
    QCOMPARE(m_sandbox.readAllStandardError(), QByteArray());
    // No token in anything that was written.
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &secret : m_secrets)
            QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY(seen > 0);
}

Run TestCli::run(const QStringList &arguments, const QByteArray &input, const QString &session) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, session);
    environment.remove(u"LANGUAGE"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(AGRAFE_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Run TestCli::dossier(const QString &subject, const QStringList &more, const QByteArray &token) const
{
    return dossierFrom(m_addresses.value(u"entreprise"_s), subject, more, token);
}

Run TestCli::dossierFrom(const QString &url, const QString &subject, const QStringList &more,
                         const QByteArray &token) const
{
    return run(QStringList{u"dossier"_s, subject, u"--url"_s, url, u"--beneficiaire"_s, u"21690123100011"_s,
                           u"--contexte"_s, u"Marchés publics"_s, u"--objet"_s, u"MP-2026-0147"_s,
                           u"--jeton-stdin"_s, u"--format"_s, u"json"_s, u"--config"_s, config()} +
                   more,
               token + '\n');
}

void TestCli::gathersAFile()
{
    const Run result = dossier(m_siret, {}, m_addresses.value(u"jeton-complet"_s).toLatin1());
    QVERIFY2(result.code == 0 || result.code == 1, result.err.constData());
    const QJsonObject json = result.json();
    QCOMPARE(json.value(u"subject").toObject().value(u"siret").toString(), m_siret);
    const QJsonArray items = json.value(u"items").toArray();
    QVERIFY(items.size() > 25);
    const QJsonObject summary = json.value(u"summary").toObject();
    int counted = 0;
    for (const QString &word : {u"proved"_s, u"refused"_s, u"unknown"_s, u"notCovered"_s, u"notConcerned"_s})
        counted += summary.value(word).toInt();
    QCOMPARE(counted, items.size());
    QVERIFY(summary.value(u"proved").toInt() > 10);
    QVERIFY(summary.value(u"notConcerned").toInt() > 0); // a company: pieces for associations are not asked
    static const QStringList keys{u"id"_s,      u"title"_s,     u"version"_s,  u"kind"_s,
                                  u"asked"_s,   u"outcome"_s,   u"answer"_s,   u"status"_s,
                                  u"code"_s,    u"provider"_s,  u"sentence"_s, u"nextAction"_s,
                                  u"retryAt"_s, u"requestId"_s, u"cached"_s,   u"durationMs"_s,
                                  u"data"_s,    u"links"_s,     u"meta"_s,     u"documents"_s};
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        for (const QString &key : keys)
            QVERIFY2(item.contains(key), qPrintable(item.value(u"id").toString() + u" has no "_s + key));
        QVERIFY(item.value(u"outcome").toString() == u"proved" ||
                !item.value(u"sentence").toString().isEmpty());
        QVERIFY2(!item.value(u"id").toString().contains(u"diffusibles"),
                 qPrintable(item.value(u"id").toString()));
    }
}

void TestCli::savesWithProofs()
{
    const QString folder = m_folder.filePath(u"sortie"_s);
    const Run result =
        dossier(m_siret, {u"--sortie"_s, folder}, m_addresses.value(u"jeton-complet"_s).toLatin1());
    QVERIFY2(result.code == 0 || result.code == 1, result.err.constData());
    int saved = 0;
    for (const QJsonValue &value : result.json().value(u"items").toArray()) {
        for (const QJsonValue &document : value.toObject().value(u"documents").toArray()) {
            const QString path = document.toObject().value(u"path").toString();
            if (path.isEmpty())
                continue;
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            const QByteArray content = file.readAll();
            QCOMPARE(content.size(), document.toObject().value(u"bytes").toInt());
            QCOMPARE(
                QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()),
                document.toObject().value(u"sha256").toString());
            QVERIFY(content.startsWith("%PDF-"));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            const QString proof = path.chopped(4) + u".json"_s;
            QVERIFY2(QFile::exists(proof), qPrintable(proof));
            ++saved;
        }
    }
    QVERIFY(saved >= 5);
    QDirIterator synthesis(folder, {u"*synthese*.pdf"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(synthesis.hasNext());
}

void TestCli::restrictedTokenCountsNotCovered()
{
    const Run result =
        dossier(m_siret, {u"--pieces"_s, u"insee/sirene/unite_legale,dgfip/attestation_fiscale"_s},
                m_addresses.value(u"jeton-restreint"_s).toLatin1());
    QCOMPARE(result.code, 1);
    const QJsonArray items = result.json().value(u"items").toArray();
    QCOMPARE(items.size(), 2);
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        const bool open = item.value(u"id").toString().startsWith(u"insee");
        QCOMPARE(item.value(u"asked").toBool(), open);
        QCOMPARE(item.value(u"outcome").toString(), open ? u"proved"_s : u"unknown"_s);
        if (!open) {
            QCOMPARE(item.value(u"code").toString(), u"00100"_s);
            QVERIFY(item.value(u"status").isNull());
        }
    }
    QCOMPARE(result.json().value(u"summary").toObject().value(u"notCovered").toInt(), 1);
    QCOMPARE(result.json().value(u"summary").toObject().value(u"unknown").toInt(), 0);
}

void TestCli::onlyUncoveredPieceIsNoAccess()
{
    const Run result = dossier(m_siret, {u"--pieces"_s, u"dgfip/attestation_fiscale"_s},
                               m_addresses.value(u"jeton-restreint"_s).toLatin1());
    QCOMPARE(result.code, 3);
    QCOMPARE(result.json().value(u"error").toObject().value(u"code").toString(), u"00100"_s);
}

void TestCli::namedVersion()
{
    const Run result =
        dossier(m_siret, {u"--pieces"_s, u"insee/sirene/unite_legale"_s, u"--version"_s, u"3"_s},
                m_addresses.value(u"jeton-complet"_s).toLatin1());
    QCOMPARE(result.code, 0);
    QCOMPARE(result.json().value(u"items").toArray().first().toObject().value(u"version").toInt(), 3);
}

void TestCli::sirenIsResolvedToItsSeat()
{
    const Run result = dossier(m_siret.left(9), {u"--pieces"_s, u"insee/sirene/etablissement"_s},
                               m_addresses.value(u"jeton-complet"_s).toLatin1());
    QCOMPARE(result.code, 0);
    const QJsonObject item = result.json().value(u"items").toArray().first().toObject();
    QCOMPARE(item.value(u"data").toObject().value(u"siret").toString(), m_siret);
}

void TestCli::refusedBeforeSending_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("not a number") << u"invalid"_s << QStringList();
    QTest::newRow("too short") << u"1300252"_s << QStringList();
    QTest::newRow("rounded") << u"1,3E+13"_s << QStringList();
    QTest::newRow("own administration") << u"21690123100011"_s << QStringList();
    QTest::newRow("unknown piece") << u"13002526500013"_s << QStringList{u"--pieces"_s, u"insee/rien"_s};
    QTest::newRow("unknown version") << u"13002526500013"_s
                                     << QStringList{u"--pieces"_s, u"msa/conformite_cotisations"_s,
                                                    u"--version"_s, u"9"_s};
    QTest::newRow("odd parameter") << u"13002526500013"_s << QStringList{u"--parametre"_s, u"2024"_s};
    QTest::newRow("parameter out of form")
        << u"13002526500013"_s
        << QStringList{u"--pieces"_s, u"gip_mds/effectifs_annuels"_s, u"--parametre"_s, u"year=hier"_s};
    QTest::newRow("misspelt parameter")
        << u"13002526500013"_s
        << QStringList{u"--pieces"_s, u"gip_mds/effectifs_annuels"_s, u"--parametre"_s, u"yeer=2023"_s};
    QTest::newRow("object on two lines") << u"13002526500013"_s << QStringList{u"--objet"_s, u"MP\n2026"_s};
    QTest::newRow("no piece named") << u"13002526500013"_s << QStringList{u"--pieces"_s, u","_s};
    QTest::newRow("flag with a value") << u"13002526500013"_s << QStringList{u"--frais=non"_s};
    QTest::newRow("unknown option") << u"13002526500013"_s << QStringList{u"--vite"_s};
}

void TestCli::refusedBeforeSending()
{
    QFETCH(QString, subject);
    QFETCH(QStringList, more);
    QTcpServer service;
    QVERIFY(service.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1"_s.arg(service.serverPort());
    const Run result = dossierFrom(url, subject, more, "eyJ.a.b");
    QCOMPARE(result.code, 2);
    QVERIFY(!service.waitForNewConnection(0)); // nobody came
    const QJsonObject error = result.json().value(u"error").toObject();
    QCOMPARE(error.value(u"kind").toString(), u"input"_s);
    QVERIFY(!error.value(u"sentence").toString().isEmpty());
}

void TestCli::badTokens_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("code");
    QTest::newRow("expired") << u"jeton-expire"_s << u"00103"_s;
    QTest::newRow("blacklisted") << u"jeton-liste-noire"_s << u"00105"_s;
    QTest::newRow("garbage") << QString() << u"00101"_s;
}

void TestCli::badTokens()
{
    QFETCH(QString, token);
    QFETCH(QString, code);
    const QByteArray bytes =
        token.isEmpty() ? QByteArray("eyJ.bad.token") : m_addresses.value(token).toLatin1();
    const Run result = dossier(m_siret, {}, bytes);
    QCOMPARE(result.code, 3);
    const QJsonObject error = result.json().value(u"error").toObject();
    QCOMPARE(error.value(u"code").toString(), code);
    QVERIFY(!error.value(u"nextAction").toString().isEmpty());
    QVERIFY(!result.out.contains(bytes) && !result.err.contains(bytes));
}

void TestCli::serviceOutOfReach()
{
    QTcpServer unused; // a port that nobody listens on any more
    QVERIFY(unused.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1"_s.arg(unused.serverPort());
    unused.close();
    const Run result = run({u"dossier"_s, m_siret, u"--url"_s, url, u"--beneficiaire"_s, u"21690123100011"_s,
                            u"--jeton-stdin"_s, u"--format"_s, u"json"_s, u"--config"_s, config(),
                            u"--pieces"_s, u"insee/sirene/unite_legale"_s},
                           "eyJ.a.b\n");
    QCOMPARE(result.code, 4);
    QCOMPARE(result.json().value(u"error").toObject().value(u"kind").toString(), u"connection_refused"_s);
}

void TestCli::journalThatCannotBeWritten()
{
    const QString folder = m_folder.filePath(u"ferme"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile wall(folder + u"/data"_s); // a file where the journal's folder should be
    QVERIFY(wall.open(QIODevice::WriteOnly));
    wall.close();
    const Run result =
        run({u"dossier"_s, m_siret, u"--url"_s, m_addresses.value(u"entreprise"_s), u"--beneficiaire"_s,
             u"21690123100011"_s, u"--jeton-stdin"_s, u"--format"_s, u"json"_s, u"--config"_s, folder},
            "eyJ.a.b\n");
    QCOMPARE(result.code, 5);
    QCOMPARE(result.json().value(u"error").toObject().value(u"kind").toString(), u"journal"_s);
}

void TestCli::badNumberIsSaidBeforeTheTokenIsRead()
{
    // No habilitation, no token, a journal that cannot be opened: none of them matters yet.
    const QString folder = m_folder.filePath(u"sans-jeton"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile wall(folder + u"/data"_s);
    QVERIFY(wall.open(QIODevice::WriteOnly));
    wall.close();
    const QStringList base{u"--config"_s, folder, u"--format"_s, u"json"_s};
    for (const QStringList &more : {QStringList(), QStringList{u"--url"_s, m_addresses.value(u"entreprise"_s),
                                                               u"--beneficiaire"_s, u"21690123100011"_s}}) {
        const Run result = run(QStringList{u"dossier"_s, u"1300252"_s} + base + more);
        QCOMPARE(result.code, 2);
        QCOMPARE(result.json().value(u"error").toObject().value(u"kind").toString(), u"input"_s);
    }
}

void TestCli::catalogueTakesItsFolder()
{
    const Run result = run({u"catalogue"_s, u"lister"_s, u"--config"_s, config()});
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY(result.out.contains("urssaf/attestation_vigilance"));
    QVERIFY(result.out.contains("intempéries (CIBTP France)\n")); // a provider is named once
    QVERIFY(result.out.contains("(RCS) (Infogreffe)\n"));
}

void TestCli::rightsAsJson()
{
    const QStringList base{u"--config"_s, m_folder.filePath(u"droits"_s), u"--format"_s, u"json"_s};
    const Run added =
        run(QStringList{u"habilitation"_s, u"ajouter"_s, u"--nom"_s, u"Essai"_s, u"--environnement"_s,
                        u"bac-a-sable"_s, u"--beneficiaire"_s, u"21690123100011"_s, u"--contexte"_s, u"x"_s} +
            base);
    QCOMPARE(added.code, 0);
    QCOMPARE(added.json().value(u"name").toString(), u"Essai"_s);
    const Run result = run(QStringList{u"habilitation"_s, u"verifier"_s, u"Essai"_s} + base);
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(result.json().value(u"name").toString(), u"Essai"_s);
    QVERIFY(result.json().value(u"pieces").toArray().contains(u"urssaf/attestation_vigilance"_s));
    QVERIFY(!result.json().value(u"scopes").toArray().isEmpty());
    const Run removed = run(QStringList{u"habilitation"_s, u"supprimer"_s, u"Essai"_s} + base);
    QCOMPARE(removed.json().value(u"name").toString(), u"Essai"_s);
}

void TestCli::catalogueAsJson()
{
    const Run result = run({u"catalogue"_s, u"lister"_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.code, 0);
    const QJsonArray list = QJsonDocument::fromJson(result.out).array();
    QVERIFY(list.size() >= 42);
    int versions = 0;
    for (const QJsonValue &value : list) {
        const QJsonObject endpoint = value.toObject();
        QCOMPARE(endpoint.value(u"api").toString(), u"entreprise"_s);
        versions += static_cast<int>(endpoint.value(u"versions").toArray().size());
    }
    QCOMPARE(versions, 51);
}

void TestCli::habilitationsWithoutNetwork()
{
    const QStringList base{u"--config"_s, m_folder.filePath(u"hab"_s)};
    QCOMPARE(run(QStringList{u"habilitation"_s, u"ajouter"_s, u"--nom"_s, u"Marchés"_s, u"--environnement"_s,
                             u"bac-a-sable"_s, u"--beneficiaire"_s, u"21690123100011"_s, u"--contexte"_s,
                             u"Marchés publics"_s} +
                 base)
                 .code,
             0);
    const Run listed = run(QStringList{u"habilitation"_s, u"lister"_s, u"--format"_s, u"json"_s} + base);
    QCOMPARE(listed.code, 0);
    const QJsonObject entry = QJsonDocument::fromJson(listed.out).array().first().toObject();
    QCOMPARE(entry.value(u"name").toString(), u"Marchés"_s);
    QCOMPARE(entry.value(u"environment").toString(), u"sandbox"_s);
    QCOMPARE(run(QStringList{u"habilitation"_s, u"jeton"_s, u"Rien"_s} + base, "x\n").code, 2);
    QCOMPARE(run(QStringList{u"habilitation"_s, u"ajouter"_s, u"--nom"_s, u"Faux"_s, u"--beneficiaire"_s,
                             u"123"_s, u"--contexte"_s, u"x"_s} +
                 base)
                 .code,
             2);
}

void TestCli::sandboxHabilitationNeedsNothingElse()
{
    const QStringList base{u"--config"_s, m_folder.filePath(u"essai"_s)};
    QCOMPARE(run(QStringList{u"habilitation"_s, u"ajouter"_s, u"--nom"_s, u"Essai"_s, u"--environnement"_s,
                             u"bac-a-sable"_s, u"--beneficiaire"_s, u"21690123100011"_s, u"--contexte"_s,
                             u"Marchés publics"_s} +
                 base)
                 .code,
             0);
    const Run result = run(QStringList{u"dossier"_s, m_siret, u"--objet"_s, u"MP-1"_s, u"--pieces"_s,
                                       u"insee/sirene/unite_legale"_s} +
                           base);
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY(QString::fromUtf8(result.out).contains(u"Prouvé"_s));
    QVERIFY(QString::fromUtf8(result.out).contains(u"Données fictives"_s));
}

void TestCli::noTokenAnywhere()
{
    const Run result =
        run({u"dossier"_s, m_siret, u"--url"_s, m_addresses.value(u"entreprise"_s), u"--beneficiaire"_s,
             u"21690123100011"_s, u"--format"_s, u"json"_s, u"--config"_s, config()});
    QCOMPARE(result.code, 3);
    QCOMPARE(result.json().value(u"error").toObject().value(u"kind").toString(), u"secret"_s);
}

void TestCli::englishSessionReadsEnglish_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("general help") << QStringList{u"--aide"_s};
    for (const char *command : {"dossier", "catalogue", "habilitation", "bac-a-sable"})
        QTest::newRow(command) << QStringList{QString::fromLatin1(command), u"--aide"_s};
    QTest::newRow("refusal") << QStringList{u"dossier"_s, u"123"_s, u"--config"_s, config()};
}

// Every line of the French run has to change, but those that only hold words of the command line.
void TestCli::englishSessionReadsEnglish()
{
    QFETCH(const QStringList, words);
    const auto lines = [this, &words](const QString &session) {
        const Run result = run(words, {}, session);
        return QString::fromUtf8(result.out + result.err).split(u'\n', Qt::SkipEmptyParts);
    };
    const QStringList french = lines(u"fr_FR.UTF-8"_s);
    const QStringList english = lines(u"en_GB.UTF-8"_s);
    QCOMPARE(english.size(), french.size());
    QVERIFY(!english.isEmpty());
    static const QRegularExpression frenchLetters(u"[àâçéèêëîïôùûœ«»\u00a0\u202f]"_s);
    for (qsizetype line = 0; line < english.size(); ++line) {
        QVERIFY2(!frenchLetters.match(english.at(line)).hasMatch(), qPrintable(english.at(line)));
        if (!english.at(line).startsWith(u"agrafe-cli "))
            QVERIFY2(english.at(line) != french.at(line), qPrintable(english.at(line)));
    }
}

void TestCli::jsonHasOneStructureInBothLanguages()
{
    const auto list = [this](const QString &session) {
        const Run result = run({u"catalogue"_s, u"lister"_s, u"--format"_s, u"json"_s}, {}, session);
        return QJsonDocument::fromJson(result.out).array();
    };
    const QJsonArray french = list(u"C.UTF-8"_s);
    const QJsonArray english = list(u"en_GB.UTF-8"_s);
    QCOMPARE(english.size(), french.size());
    int changed = 0;
    for (qsizetype index = 0; index < french.size(); ++index) {
        const QJsonObject here = french.at(index).toObject();
        const QJsonObject there = english.at(index).toObject();
        QCOMPARE(there.keys(), here.keys());
        QCOMPARE(there.value(u"id"), here.value(u"id"));
        changed += here != there ? 1 : 0;
    }
    QVERIFY(changed > 0);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
