// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/download.h"
#include "chorus/download_plan.h"
#include "chorus/flux_file.h"
#include "chorus/unzip.h"
#include "made_flux.h"
#include "made_tar.h"
#include "sandbox/chorus/invoice_files.h"

#include <QDir>
#include <QTest>

using namespace agrafe;
using namespace agrafe::chorus;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

/// What a file is, seen from its bytes, and what is wrong with it before it leaves.
class TestChorusFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProofOfSeveralNamesThem()
    {
        InvoiceRow one;
        one.number = u"F-1"_s;
        InvoiceRow other;
        other.number = u"F-2"_s;
        const QByteArray pivot = "<?xml version=\"1.0\"?><a/>"_ba.toBase64();
        const QJsonObject answer{{u"fichierResultat"_s, QString::fromLatin1(pivot)}};
        const auto files = readDownload(answer, {one, other});
        QVERIFY(files && files->size() == 1);
        const Downloaded downloaded{.files = *files, .failures = {}};
        const SavePlan plan = savePlanOf(downloaded, {one, other}, QDir::tempPath(), {});
        const QByteArray proof = plan.documents.first().proof;
        QVERIFY2(proof.contains("F-1, F-2"), proof.constData());
    }

    void whatWasCutIsNotCalledAnotherForm_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        const QByteArray whole = MadeFlux().ubl();
        QTest::newRow("cut") << whole.left(whole.size() / 2) << u"incomplet ou abîmé, à la ligne"_s;
        QTest::newRow("empty") << QByteArray() << u"est vide"_s;
        QTest::newRow("another form") << QByteArray("<p>rien</p>") << u"ni du PDF"_s;
        QTest::newRow("words") << QByteArray("bonjour") << u"ni du PDF"_s;
    }
    void whatWasCutIsNotCalledAnotherForm()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, said);
        const auto file = fluxFileOf(u"f.xml"_s, content);
        QVERIFY(!file);
        QVERIFY2(file.error().sentence.contains(said), qPrintable(file.error().sentence));
    }

    void filesAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("syntax");
        const auto row = [](const char *name, const QByteArray &content, FileKind kind,
                            const QString &syntax) {
            QTest::newRow(name) << content << static_cast<int>(kind) << syntax;
        };
        row("UBL", MadeFlux().ubl(), FileKind::Ubl, u"IN_DP_E1_UBL_INVOICE"_s);
        row("CII", MadeFlux().cii(), FileKind::Cii, u"IN_DP_E1_CII_16B"_s);
        row("Factur-X", MadeFlux().facturX(true), FileKind::FacturX, u"IN_DP_E2_CII_FACTURX"_s);
        row("Factur-X, unpacked", MadeFlux().facturX(false), FileKind::FacturX, u"IN_DP_E2_CII_FACTURX"_s);
        row("PDF", "%PDF-1.4\n%%EOF", FileKind::Pdf, {});
        row("tar.gz", tarGzOf({{"./a.xml", MadeFlux().ubl()}}), FileKind::Ubl, u"IN_DP_E1_UBL_INVOICE"_s);
        row("archive", sandbox::cpro::zipOf({{u"a.xml"_s, MadeFlux().cii()}}), FileKind::Cii,
            u"IN_DP_E1_CII_16B"_s);
    }
    void filesAreRecognised()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const int, kind);
        QFETCH(const QString, syntax);
        const auto file = fluxFileOf(u"f"_s, content);
        QVERIFY(file);
        QCOMPARE(static_cast<int>(file->kind), kind);
        QCOMPARE(file->syntax, syntax);
        if (syntax.isEmpty())
            return;
        const InvoiceInFile &invoice = file->invoices.first();
        QCOMPARE(invoice.number, u"F-1"_s);
        QCOMPARE(invoice.supplier, u"21990001900021"_s);
        QCOMPARE(invoice.recipient, u"21990004300012"_s);
        QCOMPARE(invoice.cadre, u"A1"_s);
        QCOMPARE(invoice.gross.plain(), u"120"_s);
        QCOMPARE(invoice.date, QDate(2026, 11, 19));
    }
    void anArchiveThatSwellsIsRefused()
    {
        const QByteArray swollen(3'000'000, ' ');
        const QByteArray tar = tarGzOf({{"a.xml", swollen}});
        QVERIFY(tar.size() < 15'000);
        const auto files = untar(tar);
        QVERIFY(!files && files.error().kind == FailureKind::TooLarge);
        QVERIFY(untar(tar, {.ratio = 100'000}));
        QVERIFY(!untar(tar, {.bytes = 2'999'999, .ratio = 100'000}));
        QVERIFY(!untar(tarGzOf({{"a", "1"}, {"b", "2"}}), {.files = 1}));
        const auto refused = fluxFileOf(u"f.tar.gz"_s, tar);
        QVERIFY(!refused && refused.error().kind == FailureKind::Input);
    }
    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << "bonjour"_ba;
        QTest::newRow("another XML") << "<?xml version=\"1.0\"?><a/>"_ba;
        QTest::newRow("broken XML") << MadeFlux().ubl().chopped(5);
        QTest::newRow("a DOCTYPE") << "<!DOCTYPE a [<!ENTITY b 'c'>]>"_ba + MadeFlux().ubl();
        QTest::newRow("mixed archive")
            << sandbox::cpro::zipOf({{u"a.xml"_s, MadeFlux().cii()}, {u"b.xml"_s, MadeFlux().ubl()}});
        QTest::newRow("an archive that leaves its folder")
            << sandbox::cpro::zipOf({{u"../a.xml"_s, MadeFlux().cii()}});
        const QByteArray tar = tarGzOf({{"a.xml", MadeFlux().cii()}});
        QTest::newRow("mixed tar.gz") << tarGzOf({{"a.xml", MadeFlux().cii()}, {"b.xml", MadeFlux().ubl()}});
        QTest::newRow("a tar.gz that leaves its folder") << tarGzOf({{"../a.xml", MadeFlux().cii()}});
        QTest::newRow("a tar.gz with an absolute path") << tarGzOf({{"/tmp/a.xml", MadeFlux().cii()}});
        QTest::newRow("a tar.gz with a link") << tarGzOf({{"a.xml", {}, "/etc/hostname"}});
        QTest::newRow("a tar.gz with nothing in it") << tarGzOf({});
        QTest::newRow("a cut tar.gz") << tar.first(tar.size() / 2);
        QTest::newRow("a tar.gz whose sum is wrong") << tar.chopped(8) + QByteArray(8, 'x');
        QTest::newRow("gzip without a tar") << "\x1f\x8b et puis rien"_ba;
        QTest::newRow("broken archive") << "PK\x03\x04 et puis rien"_ba;
    }
    void otherFilesAreRefused()
    {
        QFETCH(const QByteArray, content);
        const auto file = fluxFileOf(u"f"_s, content);
        QVERIFY(!file);
        QVERIFY(!file.error().sentence.isEmpty());
    }

    void downloadsAreWholeOrRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("whole");
        const QByteArray zip = sandbox::cpro::zipOf({{u"a.pdf"_s, "%PDF-1.4 %%EOF"}});
        QTest::newRow("PDF") << "%PDF-1.4\n%%EOF\n"_ba << true;
        QTest::newRow("cut PDF") << "%PDF-1.4\n%%E"_ba << false;
        QTest::newRow("pivot") << "<?xml version=\"1.0\"?><a><b/></a>"_ba << true;
        QTest::newRow("cut pivot") << "<?xml version=\"1.0\"?><a><b/>"_ba << false;
        QTest::newRow("ZIP") << zip << true;
        QTest::newRow("cut ZIP") << zip.chopped(9) << false;
        QTest::newRow("nothing") << ""_ba << false;
    }
    void downloadsAreWholeOrRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, whole);
        const QString text = QString::fromLatin1(bytes.toBase64());
        QCOMPARE(readDownload({{u"fichierResultat"_s, text}}, {InvoiceRow{}}).has_value(), whole);
        QVERIFY(!readDownload({{u"fichierResultat"_s, text.mid(1)}}, {InvoiceRow{}}));
        QVERIFY(!readDownload({{u"fichierResultat"_s, text + u'*'}}, {InvoiceRow{}}));
    }
    void foldersStandForInvoices_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("invoice");
        QTest::newRow("identifier first") << u"12_F-1"_s << 1;
        QTest::newRow("identifier alone") << u"1"_s << 0;
        QTest::newRow("number") << u"F-1"_s << 0;
        QTest::newRow("number with a slash") << u"F_2"_s << 1;
        QTest::newRow("identifier somewhere") << u"facture 12"_s << 1;
        QTest::newRow("another") << u"123"_s << -1;
    }
    void foldersStandForInvoices()
    {
        QFETCH(const QString, folder);
        QFETCH(const int, invoice);
        InvoiceRow one;
        one.id = 1;
        one.number = u"F-1"_s;
        InvoiceRow other;
        other.id = 12;
        other.number = u"F/2"_s;
        const QByteArray zip = sandbox::cpro::zipOf({{folder + u"/a.pdf"_s, "%PDF-1.4 %%EOF"}});
        const auto files =
            readDownload({{u"fichierResultat"_s, QString::fromLatin1(zip.toBase64())}}, {one, other});
        QVERIFY(files);
        QCOMPARE(files->first().invoice, invoice);
    }
    void remarks_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("blocked");
        QTest::newRow("right") << MadeFlux().ubl() << u"f.xml"_s << 0 << false;
        QTest::newRow("wrong suffix") << MadeFlux().ubl() << u"f.txt"_s << 1 << true;
        QTest::newRow("long name") << MadeFlux().ubl() << QString(200, u'a') + u".xml"_s << 1 << true;
        QTest::newRow("long number") << MadeFlux{.number = "F-123456789012345678901"}.ubl() << u"f.xml"_s << 1
                                     << false;
        QTest::newRow("odd number") << MadeFlux{.number = "F#1"}.ubl() << u"f.xml"_s << 1 << false;
        QTest::newRow("cadre of the reform") << MadeFlux{.cadre = "M1"}.ubl() << u"f.xml"_s << 1 << false;
        QTest::newRow("number with a space") << MadeFlux{.number = "F 1"}.ubl() << u"f.xml"_s << 1 << false;
        QTest::newRow("credit note with its means") << MadeFlux()
                                                           .ubl()
                                                           .replace("Invoice-2", "CreditNote-2")
                                                           .replace("InvoiceType", "CreditNoteType")
                                                           .replace("<Invoice ", "<CreditNote ")
                                                           .replace("</Invoice>", "</CreditNote>")
                                                    << u"f.xml"_s << 1 << false;
        QTest::newRow("SIREN") << MadeFlux{.recipient = "219900043"}.ubl() << u"f.xml"_s << 1 << false;
        QTest::newRow("a supplier's SIREN")
            << MadeFlux{.supplier = "219900019"}.ubl() << u"f.xml"_s << 1 << false;
        QTest::newRow("a supplier of the Union")
            << MadeFlux{.supplier = "BE0417497106"}.ubl() << u"f.xml"_s << 0 << false;
        QTest::newRow("no payment means") << MadeFlux{.means = ""}.ubl() << u"f.xml"_s << 1 << false;
    }
    void remarks()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, name);
        QFETCH(const int, count);
        QFETCH(const bool, blocked);
        const auto file = fluxFileOf(name, content);
        QVERIFY(file);
        const auto remarks = remarksOn(*file);
        QCOMPARE(remarks.size(), count);
        QCOMPARE(isBlocked(remarks), blocked);
    }
};

QTEST_GUILESS_MAIN(TestChorusFiles)
#include "tst_chorus_files.moc"
