// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/catalogue.h"
#include "support/gaps.h"
#include "texts.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMultiMap>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace agrafe;
using namespace agrafe::catalogue;
using namespace agrafe::test;

namespace {

/// The tables of one API together: French → English, as many times as there are tables with the French.
QMultiMap<QString, QString> translations(const QString &api)
{
    QMultiMap<QString, QString> all;
    QDirIterator files(u":/catalogue/translations/en/"_s + api, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
        for (auto entry = table.constBegin(); entry != table.constEnd(); ++entry)
            all.insert(entry.key(), entry.value().toString());
    }
    return all;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

/// What an agent reads of the catalogue, in both languages.
class TestCatalogueTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsFrench_data() { bothApis(); }
    void everyTextIsFrench();
    void everyTextIsTranslated_data() { bothApis(); }
    void everyTextIsTranslated();
    void translationsShowTheSamePlaces();
    void noTranslationIsLeftOver_data() { bothApis(); }
    void noTranslationIsLeftOver();
    void faultsAreSeen_data();
    void faultsAreSeen();

private:
    static void bothApis();
    [[nodiscard]] static Catalogue load(QLocale::Language language = QLocale::French);
};

void TestCatalogueTexts::bothApis()
{
    QTest::addColumn<QString>("api");
    QTest::newRow("entreprise") << u"entreprise"_s;
    QTest::newRow("particulier") << u"particulier"_s;
}

/// The one of the row.
Catalogue TestCatalogueTexts::load(QLocale::Language language)
{
    const bool entreprise = qstrcmp(QTest::currentDataTag(), "entreprise") == 0;
    auto loaded = Catalogue::load(language, entreprise ? Api::Entreprise : Api::Particulier);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().detail));
    return *loaded;
}

void TestCatalogueTexts::everyTextIsFrench()
{
    Gaps gaps;
    for (const Text &text : textsOf(load())) {
        const QString fault = faultIn(text);
        gaps.addUnless(fault.isEmpty(), u"%1 “%2” %3"_s.arg(text.place, text.text, fault));
    }
    FAIL_ON_GAPS(gaps);
}

void TestCatalogueTexts::everyTextIsTranslated()
{
    QFETCH(QString, api);
    const QList<Text> french = textsOf(load());
    const QList<Text> translated = textsOf(load(QLocale::English));
    QCOMPARE(translated.size(), french.size());
    const QMultiMap<QString, QString> tables = translations(api);
    Gaps gaps;
    for (qsizetype i = 0; i < french.size(); ++i) {
        const QString &text = french.at(i).text;
        // Words that are the same in both languages are in a table all the same: "SIREN" → "SIREN".
        const bool known = translated.at(i).text != text || tables.contains(text, text);
        gaps.addUnless(known && !translated.at(i).text.isEmpty(), french.at(i).place + u": "_s + text);
    }
    FAIL_ON_GAPS(gaps);
}

void TestCatalogueTexts::translationsShowTheSamePlaces()
{
    Gaps gaps;
    const QMultiMap<QString, QString> tables = translations(u"particulier"_s);
    for (auto entry = tables.cbegin(); entry != tables.cend(); ++entry)
        gaps.addUnless(sorted(placesOf(entry.key())) == sorted(placesOf(entry.value())), entry.key());
    FAIL_ON_GAPS(gaps);
}

void TestCatalogueTexts::noTranslationIsLeftOver()
{
    QFETCH(QString, api);
    const Catalogue catalogue = load();
    QSet<QString> used;
    for (const Text &text : textsOf(catalogue))
        used.insert(text.text);
    for (const Endpoint &endpoint : catalogue.endpoints())
        used.insert(endpoint.provider);
    Gaps gaps;
    for (const QString &text : translations(api).keys())
        gaps.addUnless(used.contains(text), text);
    FAIL_ON_GAPS(gaps);
}

void TestCatalogueTexts::faultsAreSeen_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << u"Qu’en dit-on\u00a0?"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("key") << u"Code_postal"_s << false;
    QTest::newRow("straight apostrophe") << u"Date d'effet"_s << false;
    QTest::newRow("plain space before a sign") << u"Trouvé ?"_s << false;
    QTest::newRow("no space before a sign") << u"Trouvé?"_s << false;
    QTest::newRow("two spaces") << u"Code  postal"_s << false;
    QTest::newRow("small letter") << u"code postal"_s << false;
    QTest::newRow("full stop") << u"Code postal."_s << false;
}

void TestCatalogueTexts::faultsAreSeen()
{
    QFETCH(QString, words);
    QFETCH(bool, good);
    QCOMPARE(faultIn(Text{u"here"_s, words, true}).isEmpty(), good);
}

QTEST_GUILESS_MAIN(TestCatalogueTexts)
#include "tst_catalogue_texts.moc"
