// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "settings/settings.h"
#include "support/unprivileged.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>
#include <sys/stat.h>

using namespace agrafe;
using namespace agrafe::settings;

namespace {

const auto theme = QStringLiteral("apparence/theme");
const auto size = QStringLiteral("apparence/taille-texte");
const auto host = QStringLiteral("reseau/proxy-hote");
const auto retention = QStringLiteral("journal/retention-mois");

void ignoreWarning(const char *words)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QString::fromUtf8(words)));
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_home;

    [[nodiscard]] QString userFile() const { return m_home->path() + QStringLiteral("/user/agrafe.conf"); }
    [[nodiscard]] QString machineFile() const { return m_home->path() + QStringLiteral("/machine.conf"); }
    [[nodiscard]] std::unique_ptr<Settings> settings() const
    {
        return std::make_unique<Settings>(userFile(), machineFile());
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_home.emplace(); }

    void theTableIsSound()
    {
        QSet<QString> keys;
        const auto empty = settings();
        for (const Definition &row : table()) {
            const QString key = QString::fromLatin1(row.key);
            QVERIFY2(!keys.contains(key), row.key);
            keys.insert(key);
            QVERIFY2(QRegularExpression(QStringLiteral("^[a-z]+/[a-z-]+$")).match(key).hasMatch(), row.key);
            QVERIFY2(!Settings::label(row).isEmpty() && !Settings::help(row).isEmpty(), row.key);
            const auto isOfThisRow = [&](const Category &each) {
                return key.startsWith(QLatin1String(each.id) + u'/');
            };
            QVERIFY2(std::ranges::any_of(categories(), isOfThisRow), row.key);
            if (row.type == Type::Secret) {
                QVERIFY(!empty->value(key).isValid() && !empty->setValue(key, QStringLiteral("canary")));
                continue;
            }
            QVERIFY2(empty->value(key).isValid(), row.key); // the default is one that the row takes
            QCOMPARE(empty->value(key).toString(), QString::fromUtf8(row.defaultValue));
            QVERIFY2(row.type != Type::Choice || qstrlen(row.choices) > 0, row.key);
        }
        for (const auto &key :
             {theme, size, QStringLiteral("apparence/langue"), QStringLiteral("reseau/proxy"), host,
              QStringLiteral("reseau/proxy-port"), QStringLiteral("reseau/proxy-utilisateur"),
              QStringLiteral("reseau/autorites"), QStringLiteral("documents/dossier"),
              QStringLiteral("documents/modele-nom"), retention, QStringLiteral("avance/messages")})
            QVERIFY2(definition(key) != nullptr, qPrintable(key));
        QCOMPARE(empty->number(retention), 36);
    }

    void keepsWhatIsSet()
    {
        const auto first = settings();
        QSignalSpy changed(first.get(), &Settings::changed);
        QVERIFY(first->setValue(theme, QStringLiteral("sombre")));
        QVERIFY(first->setValue(size, 150));
        QVERIFY(first->setValue(host, QStringLiteral("mandataire, « é » ; = %1")));
        QVERIFY(first->setValue(theme, QStringLiteral("sombre")));
        QCOMPARE(changed.size(), 3);
        QCOMPARE(changed.first().first().toString(), theme);
        const auto second = settings();
        QCOMPARE(second->text(theme), QStringLiteral("sombre"));
        QCOMPARE(second->number(size), 150);
        QCOMPARE(second->text(host), QStringLiteral("mandataire, « é » ; = %1"));
        QVERIFY(second->problems().isEmpty());
    }

    void refusesWhatASettingCannotTake_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("unknown key") << QStringLiteral("no/such") << QVariant(1);
        QTest::newRow("not a choice") << theme << QVariant(QStringLiteral("rose"));
        QTest::newRow("too small") << size << QVariant(99);
        QTest::newRow("too large") << size << QVariant(201);
        QTest::newRow("not a number") << size << QVariant(QStringLiteral("cent"));
        QTest::newRow("port 0") << QStringLiteral("reseau/proxy-port") << QVariant(0);
        QTest::newRow("the machine's") << retention << QVariant(12);
        QTest::newRow("nothing") << theme << QVariant();
    }

    void refusesWhatASettingCannotTake()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        const auto refusing = settings();
        QVERIFY(!refusing->setValue(key, value));
        QVERIFY(!QFile::exists(userFile()));
    }

    void aWrongValueInTheFileFallsBack()
    {
        write(userFile(), "[apparence]\ntheme=rose\ntaille-texte=1000\n");
        const auto odd = settings();
        ignoreWarning("theme.*ignored");
        QCOMPARE(odd->text(theme), QStringLiteral("systeme"));
        ignoreWarning("taille-texte.*ignored");
        QCOMPARE(odd->number(size), 100);
        ignoreWarning("no such setting");
        QVERIFY(!odd->value(QStringLiteral("no/such")).isValid());
    }

    void theMachineGivesDefaults()
    {
        write(machineFile(),
              "[apparence]\ntheme=clair\n[journal]\nretention-mois=60\n[reseau]\nproxy-hote=a, b\n");
        const auto both = settings();
        QCOMPARE(both->text(theme), QStringLiteral("clair"));
        QCOMPARE(both->number(retention), 60);
        QCOMPARE(both->text(host), QStringLiteral("a, b"));
        QVERIFY(both->setValue(theme, QStringLiteral("sombre")));
        QCOMPARE(settings()->text(theme), QStringLiteral("sombre"));
    }

    void theMachineLocks_data()
    {
        QTest::addColumn<QByteArray>("lock");
        QTest::newRow("as QSettings writes it") << QByteArray("[verrous]\napparence\\theme=true\n");
        QTest::newRow("as an administrator types it") << QByteArray("[verrous]\napparence/theme=true\n");
    }

    void theMachineLocks()
    {
        QFETCH(QByteArray, lock);
        QVERIFY(settings()->setValue(theme, QStringLiteral("sombre")));
        write(machineFile(), "[apparence]\ntheme=clair\n" + lock);
        const auto locked = settings();
        QVERIFY(locked->isLocked(theme));
        QVERIFY(!locked->isLocked(size));
        QVERIFY(locked->isLocked(retention));
        QCOMPARE(locked->text(theme), QStringLiteral("clair"));
        QVERIFY(!locked->setValue(theme, QStringLiteral("sombre")));
        QVERIFY(locked->setValue(size, 120));
    }

    void thePadlockSaysWhoDecided()
    {
        QVERIFY(settings()->lockedBy(theme).isEmpty());
        QVERIFY(!settings()->lockedBy(retention).isEmpty());
        write(machineFile(), "[verrous]\napparence/theme=true\n");
        QVERIFY(settings()->lockedBy(theme).contains(machineFile()));
        write(machineFile(), "[verrous]\napparence/theme=true\n[administrateur]\nnom=DSI de Valorne\n");
        QVERIFY(settings()->lockedBy(theme).contains(QStringLiteral("DSI de Valorne")));
        QVERIFY(settings()->lockedBy(size).isEmpty());
        // The file says nothing of it: nobody there decided.
        QVERIFY(settings()->lockedBy(retention).contains(QStringLiteral("Fixé par Agrafe")));
    }

    void aValueGoesBackToItsOrigin()
    {
        write(machineFile(), "[apparence]\ntheme=clair\n");
        const auto both = settings();
        QVERIFY(both->setValue(theme, QStringLiteral("sombre")));
        QSignalSpy changed(both.get(), &Settings::changed);
        QVERIFY(both->reset(theme));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(settings()->text(theme), QStringLiteral("clair"));
        QVERIFY(!both->reset(retention));
    }

    void shortcutsAreKeys_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<bool>("fine");
        for (const char *keys : {"", "Ctrl+K", "Ctrl+,", "F1", "Shift+F6", "Ctrl+Shift+PgDown", "Alt+Left"})
            QTest::addRow("%s", keys) << QString::fromLatin1(keys) << true;
        for (const char *keys : {"Ctrl+", "K K", "Control-K", "+"})
            QTest::addRow("%s", keys) << QString::fromLatin1(keys) << false;
    }

    void shortcutsAreKeys()
    {
        QFETCH(QString, keys);
        QFETCH(bool, fine);
        const auto some = settings();
        QVERIFY(some->setValue(QStringLiteral("clavier/palette"), QStringLiteral("F12")));
        QCOMPARE(some->setValue(QStringLiteral("clavier/palette"), keys), fine);
        QCOMPARE(settings()->text(QStringLiteral("clavier/palette")), fine ? keys : QStringLiteral("F12"));
    }

    void theFileOfTheVersionBeforeIsTakenOver()
    {
        const QByteArray before = "[fichier]\nversion=1\n[avance]\njournalisation=agrafe.http.debug=true\n"
                                  "[apparence]\ntheme=sombre\n[fenetres]\nlargeur=900\n";
        write(userFile(), before);
        const auto after = settings();
        QCOMPARE(after->text(QStringLiteral("avance/messages")), QStringLiteral("agrafe.http.debug=true"));
        QCOMPARE(after->text(theme), QStringLiteral("sombre"));
        QCOMPARE(after->state(QStringLiteral("largeur")).toInt(), 900);
        const QByteArray content = contentOf(userFile());
        QVERIFY(content.contains("version=2"));
        QVERIFY(!content.contains("journalisation"));
        QCOMPARE(contentOf(userFile() + QStringLiteral(".v1")), before);
        QCOMPARE(settings()->text(QStringLiteral("avance/messages")),
                 QStringLiteral("agrafe.http.debug=true"));
        QVERIFY(!QFile::exists(userFile() + QStringLiteral(" (2).v1")));
    }

    void theAdministratorsOldFileIsUnderstood()
    {
        write(machineFile(), "[avance]\njournalisation=agrafe.http.debug=true\n");
        QCOMPARE(settings()->text(QStringLiteral("avance/messages")),
                 QStringLiteral("agrafe.http.debug=true"));
        QCOMPARE(contentOf(machineFile()), QByteArray("[avance]\njournalisation=agrafe.http.debug=true\n"));
    }

    void portableModeKeepsEverythingBesideTheProgram()
    {
        const Paths paths = Paths::portable(m_home->path());
        QVERIFY(paths.isPortable());
        write(paths.settingsFile, {});
        QVERIFY(Settings(paths).setValue(size, 120));
        QVERIFY(contentOf(m_home->path() + QStringLiteral("/agrafe.ini")).contains("taille-texte=120"));
        for (const QString &folder : {paths.config, paths.data, paths.cache})
            QVERIFY(folder.startsWith(m_home->path() + QStringLiteral("/agrafe-donnees/")));
        // As the programs find it.
        QCOMPARE(Paths::ofProgram(m_home->path()).settingsFile, paths.settingsFile);
        QVERIFY(!Paths::ofProgram(m_home->path() + QStringLiteral("/agrafe-donnees")).isPortable());
        QVERIFY(!Paths::ofArguments({QStringLiteral("agrafe"), QStringLiteral("--config"), m_home->path()})
                     .isPortable());
    }

    void theUserCannotTakeAMachineSetting()
    {
        write(userFile(), "[journal]\nretention-mois=1\n[verrous]\napparence\\theme=true\n");
        QCOMPARE(settings()->number(retention), 36);
        QVERIFY(!settings()->isLocked(theme));
    }

    void keepsWhatANewerVersionWrote()
    {
        write(userFile(), "[fichier]\nversion=9\n[nouveau]\ncle=42\n");
        ignoreWarning("newer version");
        QVERIFY(settings()->setValue(size, 110));
        const QByteArray content = contentOf(userFile());
        QVERIFY(content.contains("version=9"));
        QVERIFY(content.contains("cle=42"));
        QVERIFY(content.contains("taille-texte=110"));
    }

    void marksTheVersionOfTheFile()
    {
        QVERIFY(settings()->setValue(size, 110));
        QVERIFY(contentOf(userFile()).contains("version=2"));
        struct stat state = {};
        QCOMPARE(::stat(QFile::encodeName(userFile()).constData(), &state), 0);
        QCOMPARE(state.st_mode & 0777, 0600U);
    }

    void aDamagedFileIsPutAside_data()
    {
        QTest::addColumn<QByteArray>("damaged");
        QTest::newRow("zeros") << QByteArray(512, '\0');
        QTest::newRow("not UTF-8") << QByteArray("[apparence]\ntheme=\xff\xfe\n");
        QTest::newRow("another kind of file") << QByteArray("{\"apparence\": \"sombre\"}\n");
        QTest::newRow("cut in a group") << QByteArray("[apparence]\ntheme=sombre\n[res");
    }

    void aDamagedFileIsPutAside()
    {
        QFETCH(QByteArray, damaged);
        write(userFile(), damaged);
        ignoreWarning("mis de côté");
        const auto after = settings();
        QCOMPARE(after->problems().size(), 1);
        QVERIFY(after->problems().first().kind == FailureKind::Disk);
        QCOMPARE(contentOf(userFile() + QStringLiteral(".illisible")), damaged);
        QCOMPARE(after->text(theme), QStringLiteral("systeme"));
        QVERIFY(after->setValue(theme, QStringLiteral("clair")));
        QCOMPARE(settings()->text(theme), QStringLiteral("clair"));
    }

    void aFileThatCannotBeWrittenIsSaidOnce()
    {
        QVERIFY(settings()->setValue(theme, QStringLiteral("clair")));
        QVERIFY(::chmod(QFile::encodeName(m_home->path()).constData(), 0755) == 0);
        QVERIFY(::chmod(QFile::encodeName(QFileInfo(userFile()).path()).constData(), 0555) == 0);
        QVERIFY(::chmod(QFile::encodeName(userFile()).constData(), 0444) == 0);
        const test::Unprivileged user;
        const auto readOnly = settings();
        QCOMPARE(readOnly->text(theme), QStringLiteral("clair"));
        QSignalSpy problem(readOnly.get(), &Settings::problem);
        ignoreWarning("ne s’écrit pas");
        QVERIFY(readOnly->setValue(theme, QStringLiteral("sombre")));
        QVERIFY(readOnly->setValue(size, 130));
        QCOMPARE(problem.size(), 1);
        QCOMPARE(readOnly->text(theme), QStringLiteral("sombre"));
        QCOMPARE(readOnly->number(size), 130);
    }

    void aFileThatCannotBeReadIsSaid()
    {
        write(userFile(), "[apparence]\ntheme=clair\n");
        QVERIFY(::chmod(QFile::encodeName(m_home->path()).constData(), 0755) == 0);
        QVERIFY(::chmod(QFile::encodeName(QFileInfo(userFile()).path()).constData(), 0755) == 0);
        QVERIFY(::chmod(QFile::encodeName(userFile()).constData(), 0000) == 0);
        const test::Unprivileged user;
        ignoreWarning("n’est pas lisible");
        const auto unreadable = settings();
        QCOMPARE(unreadable->problems().size(), 1);
        QCOMPARE(unreadable->text(theme), QStringLiteral("systeme"));
    }

    void keepsTheStateOfWindowsApart()
    {
        const QByteArray geometry("\x01\xd9\xd0\xcb\x00\x03", 6);
        settings()->setState(QStringLiteral("principale/geometrie"), geometry);
        QCOMPARE(settings()->state(QStringLiteral("principale/geometrie")).toByteArray(), geometry);
        QVERIFY(!settings()->state(QStringLiteral("autre")).isValid());
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
