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

/// All the tables together: French → English, as many times as there are tables with the French.
QMultiMap<QString, QString> translations()
{
    QMultiMap<QString, QString> all;
    QDirIterator files(u":/catalogue/translations/en"_s, QDir::Files, QDirIterator::Subdirectories);
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

} // namespace

/// What an agent reads of the catalogue, in both languages.
class TestCatalogueTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextIsFrench();
    void everyTextIsTranslated();
    void noTranslationIsLeftOver();
    void faultsAreSeen_data();
    void faultsAreSeen();

private:
    Catalogue m_catalogue;
};

void TestCatalogueTexts::initTestCase()
{
    const auto loaded = Catalogue::load();
    QVERIFY2(loaded.has_value(), qPrintable(loaded ? QString() : loaded.error().detail));
    m_catalogue = *loaded;
}

void TestCatalogueTexts::everyTextIsFrench()
{
    Gaps gaps;
    for (const Text &text : textsOf(m_catalogue)) {
        const QString fault = faultIn(text);
        gaps.addUnless(fault.isEmpty(), u"%1 “%2” %3"_s.arg(text.place, text.text, fault));
    }
    FAIL_ON_GAPS(gaps);
}

void TestCatalogueTexts::everyTextIsTranslated()
{
    const auto english = Catalogue::load(QLocale::English);
    QVERIFY(english.has_value());
    const QList<Text> french = textsOf(m_catalogue);
    const QList<Text> translated = textsOf(*english);
    QCOMPARE(translated.size(), french.size());
    const QMultiMap<QString, QString> tables = translations();
    Gaps gaps;
    for (qsizetype i = 0; i < french.size(); ++i) {
        const QString &text = french.at(i).text;
        // Words that are the same in both languages are in a table all the same: "SIREN" → "SIREN".
        const bool known = translated.at(i).text != text || tables.contains(text, text);
        gaps.addUnless(known && !translated.at(i).text.isEmpty(), french.at(i).place + u": "_s + text);
    }
    FAIL_ON_GAPS(gaps);
}

void TestCatalogueTexts::noTranslationIsLeftOver()
{
    QSet<QString> used;
    for (const Text &text : textsOf(m_catalogue))
        used.insert(text.text);
    for (const Endpoint &endpoint : m_catalogue.endpoints())
        used.insert(endpoint.provider);
    Gaps gaps;
    for (const QString &text : translations().keys())
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
