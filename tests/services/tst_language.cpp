// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "services/language.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace agrafe;
using namespace Qt::StringLiterals;

class LanguageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choice_data();
    void choice();
    void settingIsReadAndDamagedFileLeftAlone();
    void everyTextIsCarried();
    void frenchPlurals();
    void toolkitSpeaksFrench();
};

void LanguageTest::choice_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QLocale::Language>("expected");
    QTest::newRow("C is French") << u"systeme"_s << QStringList{u"C"_s} << QLocale::French;
    QTest::newRow("nothing is French") << u"systeme"_s << QStringList() << QLocale::French;
    QTest::newRow("German is French") << u"systeme"_s << QStringList{u"de-DE"_s, u"de"_s} << QLocale::French;
    QTest::newRow("English session") << u"systeme"_s << QStringList{u"en-GB"_s} << QLocale::English;
    QTest::newRow("first of the two")
        << u"systeme"_s << QStringList{u"de-DE"_s, u"en"_s, u"fr"_s} << QLocale::English;
    QTest::newRow("French of Belgium") << u"systeme"_s << QStringList{u"fr-BE"_s, u"en"_s} << QLocale::French;
    QTest::newRow("setting wins, English") << u"en"_s << QStringList{u"fr-FR"_s} << QLocale::English;
    QTest::newRow("setting wins, French") << u"fr"_s << QStringList{u"en-GB"_s} << QLocale::French;
}

void LanguageTest::choice()
{
    QFETCH(const QString, setting);
    QFETCH(const QStringList, system);
    QTEST(services::localeFor(setting, system).language(), "expected");
}

void LanguageTest::settingIsReadAndDamagedFileLeftAlone()
{
    const QTemporaryDir folder;
    const Paths paths = Paths::ofArguments(
        {u"agrafe-cli"_s, u"dossier"_s, u"--unknown"_s, u"1"_s, u"--config=%1"_s.arg(folder.path())});
    QVERIFY(QDir().mkpath(paths.config));
    QFile file(paths.config + u"/agrafe.conf"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[apparence]\nlangue=en\n");
    file.flush();
    QCOMPARE(services::localeOfAgent(paths).language(), QLocale::English);

    file.write("no line of settings\n");
    file.close();
    QCOMPARE(services::localeOfAgent(paths).language(), QLocale::French);
    QCOMPARE(QDir(paths.config).entryList(QDir::Files), QStringList(u"agrafe.conf"_s));
}

// What the program would say in English for each text of the file that translators fill.
void LanguageTest::everyTextIsCarried()
{
    QTranslator english;
    QVERIFY(
        english.load(QLocale(QLocale::English, QLocale::UnitedKingdom), u"agrafe"_s, u"_"_s, u":/i18n"_s));
    QFile file(QStringLiteral(AGRAFE_TRANSLATIONS "/agrafe_en.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QByteArray context;
    QByteArray source;
    QByteArray comment;
    int number = -1;
    int count = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText().toUtf8();
        else if (xml.name() == u"message") {
            comment.clear();
            number = xml.attributes().value("numerus"_L1) == u"yes" ? 2 : -1;
        } else if (xml.name() == u"source")
            source = xml.readElementText().toUtf8();
        else if (xml.name() == u"comment")
            comment = xml.readElementText().toUtf8();
        else if (xml.name() == u"translation") {
            const QString carried =
                english.translate(context.constData(), source.constData(), comment.constData(), number);
            QVERIFY2(!carried.isEmpty(), source.constData());
            const QString written = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            QVERIFY2(written.contains(carried), source.constData());
            ++count;
        }
    }
    QVERIFY(!xml.hasError());
    QVERIFY(count > 900);
}

void LanguageTest::frenchPlurals()
{
    services::speak(services::localeFor(u"fr"_s, {}));
    QCOMPARE(services::spokenLanguage(), QLocale::French);
    const auto text = [](int count) {
        return QCoreApplication::translate("Identity", "%1 et %n autre(s)", nullptr, count)
            .arg(u"Amina Roux"_s);
    };
    QCOMPARE(text(1), u"Amina Roux et 1 autre"_s);
    QCOMPARE(text(2), u"Amina Roux et 2 autres"_s);
    QCOMPARE(QCoreApplication::translate("outcome", "Refus explicite"), u"Refus explicite"_s);
}

void LanguageTest::toolkitSpeaksFrench()
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_fr.qm"_s))
        QSKIP("Qt's French texts are not on this machine (qt6-translations-l10n)");
    services::speak(services::localeFor(u"fr"_s, {}));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
