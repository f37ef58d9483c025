// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "report/file_names.h"
#include "report/proof.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace agrafe::report;
using namespace Qt::StringLiterals;

namespace {

FileNameParts usual()
{
    return {QDate(2026, 11, 20),           u"000245118"_s,     u"Ateliers du Val d’Orve"_s,
            u"Attestation de vigilance"_s, QDate(2027, 4, 30), false};
}

} // namespace

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHumanCanReadIt()
    {
        QCOMPARE(
            fileName(usual(), u"pdf"_s),
            u"2026-11-20_000245118_Ateliers-du-Val-d’Orve_Attestation-de-vigilance_valide-2027-04-30.pdf"_s);
        QCOMPARE(fileName(usual(), u".pdf"_s), fileName(usual(), u"pdf"_s));
    }

    void whatIsNotKnownLeavesNoHole()
    {
        FileNameParts parts = usual();
        parts.validUntil = {};
        parts.name.clear();
        QCOMPARE(fileName(parts, u"json"_s), u"2026-11-20_000245118_Attestation-de-vigilance.json"_s);
    }

    void fictitiousIsSaidFirst()
    {
        FileNameParts parts = usual();
        parts.fictitious = true;
        QVERIFY(fileName(parts, u"pdf"_s).startsWith(u"FICTIF_2026-11-20_"_s));
    }

    void noCharacterThatASharedFolderRefuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("path") << u"../../etc/passwd"_s;
        QTest::newRow("windows") << u"A\\B:C*D?E\"F<G>H|I"_s;
        QTest::newRow("controls") << u"A\nB\tC\u200bD\u202eE"_s;
        QTest::newRow("dots") << u"...S.A.R.L..."_s;
        QTest::newRow("underscores") << u"__a__b__"_s;
        QTest::newRow("long") << QString(400, u'é');
        QTest::newRow("emoji") << u"🏢"_s.repeated(120);
    }

    void noCharacterThatASharedFolderRefuses()
    {
        QFETCH(QString, name);
        FileNameParts parts = usual();
        parts.name = name;
        parts.piece = name;
        const QString file = fileName(parts, u"pdf"_s);
        QVERIFY2(file.size() <= 150, qPrintable(file));
        for (const QChar c : u"/\\:*?\"<>|\n\t"_s)
            QVERIFY2(!file.contains(c), qPrintable(file));
        QVERIFY(file.startsWith(u"2026-11-20_000245118"_s));
        QVERIFY(file.endsWith(u"_valide-2027-04-30.pdf"_s));
        QVERIFY(!file.contains(u".."_s));
        QCOMPARE(QString::fromUtf8(file.toUtf8()), file); // no half of a surrogate pair
    }

    void theNameIsShortenedBeforeThePiece()
    {
        FileNameParts parts = usual();
        parts.name = QString(300, u'n');
        const QString file = fileName(parts, u"pdf"_s);
        QVERIFY(file.contains(u"_Attestation-de-vigilance_"_s));
        QCOMPARE(file.size(), 150);
    }

    void aPatternIsFollowed_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        QTest::newRow("object first")
            << u"{objet} {piece}"_s << u"MP-2026-0147-Attestation-de-vigilance_valide-2027-04-30.pdf"_s;
        QTest::newRow("words around")
            << u"{siret}_vu le {date}_{piece}"_s
            << u"00024511800019_vu-le-2026-11-20_Attestation-de-vigilance_valide-2027-"
               "04-30.pdf"_s;
        QTest::newRow("a word that does not exist")
            << u"{client}_{piece}"_s
            << u"2026-11-20_000245118_Ateliers-du-Val-d’Orve_Attestation-de-vigilance_valide-2027-04-30.pdf"_s;
    }

    void aPatternIsFollowed()
    {
        QFETCH(QString, pattern);
        FileNameParts parts = usual();
        parts.siret = u"00024511800019"_s;
        parts.object = u"MP 2026/0147"_s;
        QTEST(fileName(parts, u"pdf"_s, pattern), "name");
        parts.fictitious = true;
        QVERIFY(fileName(parts, u"pdf"_s, pattern).startsWith(u"FICTIF_"_s));
    }

    void aPatternIsChecked_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("good");
        QTest::newRow("usual") << usualPattern() << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("unknown word") << u"{piece}_{agent}"_s << false;
        QTest::newRow("all alike") << u"{date}_{siren}"_s << false;
        QTest::newRow("open") << u"{piece}_{date"_s << false;
        QTest::newRow("path") << u"../{piece}"_s << true; // its "/" becomes a dash
    }

    void aPatternIsChecked()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, good);
        const auto checked = checkedPattern(pattern);
        QCOMPARE(checked.has_value(), good);
        if (!good)
            QVERIFY(!checked.error().sentence.isEmpty());
        const QString example = exampleName(pattern, QDate(2026, 11, 20));
        QVERIFY2(example.endsWith(u".pdf"_s) && !example.contains(u'/'), qPrintable(example));
    }

    void aLongObjectLeavesRoomForThePiece()
    {
        FileNameParts parts = usual();
        parts.object = QString(300, u'o');
        const QString file = fileName(parts, u"pdf"_s, u"{objet}_{nom}_{piece}"_s);
        QVERIFY2(file.size() <= 150 && file.contains(u"Attestation"_s), qPrintable(file));
    }

    void folders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folder");
        QTest::newRow("object") << u"MP 2026/0147"_s << u"MP-2026-0147"_s;
        QTest::newRow("empty") << u" / "_s << u"dossier"_s;
        QTest::newRow("device") << u"con"_s << u"dossier-con"_s;
        QTest::newRow("port") << u"COM1"_s << u"dossier-COM1"_s;
        QTest::newRow("parent") << u".."_s << u"dossier"_s;
    }

    void folders()
    {
        QFETCH(QString, text);
        QTEST(folderName(text), "folder");
    }

    void proofFindsTheAccessAgain()
    {
        Proof proof;
        proof.endpointId = u"urssaf/attestation_vigilance"_s;
        proof.version = 4;
        proof.requestId = u"req-1"_s;
        proof.sha256 = u"abc"_s;
        proof.bytes = 12;
        proof.fictitious = true;
        proof.askedAt = QDateTime({2026, 11, 20}, {10, 5}, Qt::OffsetFromUTC, 3600);
        const QJsonDocument json = QJsonDocument::fromJson(toJson(proof));
        QCOMPARE(json[u"access"_s][u"endpointId"_s].toString(), proof.endpointId);
        QCOMPARE(json[u"access"_s][u"askedAt"_s].toString(), u"2026-11-20T09:05:00Z"_s);
        QCOMPARE(json[u"access"_s][u"requestId"_s].toString(), proof.requestId);
        QCOMPARE(json[u"document"_s][u"sha256"_s].toString(), proof.sha256);
        QVERIFY(json[u"document"_s][u"validUntil"_s].isNull());
        QCOMPARE(json[u"fictitious"_s].toBool(), true);
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
