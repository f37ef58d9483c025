// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "company_file.h"
#include "entreprise/saver.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QTcpSocket>
#include <QTest>

using namespace agrafe;
using namespace agrafe::entreprise;
using namespace agrafe::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

FaultServer::Behaviour pdfCutShort()
{
    return fault::answer(200, wholePdf().chopped(12), {{"Content-Type", "application/pdf"}});
}

// 100 MB announced; not one of them is worth waiting for.
void announceTooMuch(QTcpSocket &socket, const Seen &)
{
    socket.write(
        "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 100000000\r\n\r\n%PDF-");
}

QStringList filesUnder(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(QFileInfo(each.next()).fileName());
    files.sort();
    return files;
}

} // namespace

/// The service proves the piece and offers a document that does not come, or not as a document.
class TestFaultsDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentFails_data();
    void documentFails();
    void linkThatIsNoneOfOurs_data();
    void linkThatIsNoneOfOurs();
    void linkToTheServiceItself();
    void moreDocumentsThanMemory();

private:
    static void keepsThePiece(CompanyFile &file, FailureKind kind);
};

// The piece stays proved with its data, its document is missing and says why, nothing half is written.
void TestFaultsDocuments::keepsThePiece(CompanyFile &file, FailureKind kind)
{
    const auto dossier = file.dossier();
    QVERIFY(CompanyFile::gather(*dossier));
    const Item &item = CompanyFile::item(*dossier, faultyPiece);
    QVERIFY(item.state == ItemState::Done);
    QVERIFY(item.outcome() == etat::Outcome::Proved);
    QCOMPARE(item.answer->securityCode, u"YAB4"_s);
    QVERIFY(item.documents.isEmpty());
    QVERIFY(item.documentFailure);
    const Failure &failure = *item.documentFailure;
    QVERIFY2(failure.kind == kind, qPrintable(toString(failure.kind) + u": "_s + failure.detail));
    QVERIFY(!failure.sentence.isEmpty());
    QVERIFY(!failure.nextAction.isEmpty());
    QVERIFY2(refusalIn(failure.sentence).isEmpty(), qPrintable(failure.sentence));
    QVERIFY(CompanyFile::item(*dossier, healthyPiece).outcome() == etat::Outcome::Proved);
    QCOMPARE(gapsOf(file.records(), dossier->request().pieces), QStringList());

    QTemporaryDir folder;
    const SaveReport report =
        carryOut(Saver(u"agent.exemple"_s, file.clock).planAll(*dossier, folder.path()));
    QVERIFY(report.failures.isEmpty());
    QCOMPARE(filesUnder(folder.path()), QStringList{u"synthese.pdf"_s});
    QCOMPARE(report.missing.size(), 1);
    QVERIFY2(report.missing.constFirst().contains(failure.sentence), qPrintable(report.missing.constFirst()));
}

void TestFaultsDocuments::documentFails_data()
{
    using enum FailureKind;
    QTest::addColumn<FaultServer::Behaviour>("behaviour");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("stall before headers") << fault::stallBeforeHeaders() << Timeout;
    QTest::newRow("stall in the body") << fault::stallInBody() << Timeout;
    QTest::newRow("drip") << fault::drip(50ms) << Timeout;
    QTest::newRow("reset in the body") << fault::resetInBody() << Network;
    QTest::newRow("cut, length known") << fault::cutWithLength() << Network;
    QTest::newRow("cut, length unknown") << fault::cutWithoutLength() << Protocol;
    QTest::newRow("truncated chunk") << fault::truncatedChunk() << Network;
    QTest::newRow("redirect") << fault::redirect(QUrl(u"https://ailleurs.example/"_s)) << RedirectRefused;
    QTest::newRow("a page") << fault::html() << Protocol;
    QTest::newRow("JSON type over a PDF")
        << fault::answer(200, wholePdf(), {{"Content-Type", "application/json"}}) << Protocol;
    QTest::newRow("PDF type over a page")
        << fault::answer(200, "<html></html>", {{"Content-Type", "application/pdf"}}) << Protocol;
    QTest::newRow("PDF cut") << pdfCutShort() << Protocol;
    QTest::newRow("204") << fault::noContent() << Protocol;
    QTest::newRow("empty") << fault::answer(200, {}, {{"Content-Type", "application/pdf"}}) << Protocol;
    QTest::newRow("link dead twice") << fault::answer(404, "<Error/>") << Http;
    QTest::newRow("500") << fault::answer(500, "boum") << Http;
    QTest::newRow("100 MB") << FaultServer::Behaviour(announceTooMuch) << TooLarge;
    QTest::newRow("gzip bomb") << fault::gzipBomb(100LL * 1024 * 1024) << TooLarge;
}

void TestFaultsDocuments::documentFails()
{
    QFETCH(FaultServer::Behaviour, behaviour);
    QFETCH(FailureKind, kind);
    CompanyFile file;
    file.answers.insert(faultyPath,
                        fault::json(attestation(file.documents.url(u"/attestation.pdf"_s).toEncoded())));
    file.documents.always(behaviour);
    keepsThePiece(file, kind);
    QVERIFY(!file.documents.seen().isEmpty());
    for (const Seen &seen : file.documents.seen())
        QVERIFY(!seen.has("Authorization"));
}

void TestFaultsDocuments::linkThatIsNoneOfOurs_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::newRow("file") << QByteArray("file:///etc/passwd");
    QTest::newRow("file with a host") << QByteArray("file://localhost/etc/passwd");
    QTest::newRow("http beyond the loopback") << QByteArray("http://documents.example/a.pdf");
    QTest::newRow("ftp") << QByteArray("ftp://127.0.0.1/a.pdf");
    QTest::newRow("with a password") << QByteArray("https://agent:secret@127.0.0.1/a.pdf");
    QTest::newRow("data") << QByteArray("data:application/pdf;base64,JVBERi0=");
    QTest::newRow("a path alone") << QByteArray("/a.pdf");
    QTest::newRow("words") << QByteArray("voir avec le service");
}

void TestFaultsDocuments::linkThatIsNoneOfOurs()
{
    QFETCH(QByteArray, link);
    CompanyFile file;
    file.answers.insert(faultyPath, fault::json(attestation(link)));
    keepsThePiece(file, FailureKind::Protocol);
    QCOMPARE(file.asked(faultyPath), 1);
    QCOMPARE(file.documents.connections(), 0);
}

void TestFaultsDocuments::linkToTheServiceItself()
{
    CompanyFile file;
    file.answers.insert(faultyPath, fault::json(attestation(file.server.url(u"/proxy/a.pdf"_s).toEncoded())));
    file.answers.insert("/proxy/a.pdf",
                        fault::answer(200, wholePdf(), {{"Content-Type", "application/pdf"}}));
    const auto dossier = file.dossier();
    QVERIFY(CompanyFile::gather(*dossier));
    QCOMPARE(CompanyFile::item(*dossier, faultyPiece).documents.size(), 1);
    for (const Seen &seen : file.server.seen())
        QCOMPARE(seen.has("Authorization"), !seen.target.startsWith("/proxy/"));
}

// Thousands of links: the first ones are fetched, the rest is told, and the whole ends.
void TestFaultsDocuments::moreDocumentsThanMemory()
{
    const QString id = u"inpi/rne/open_data/actes_bilans"_s;
    CompanyFile file;
    QByteArray deeds;
    for (int deed = 0; deed < 5000; ++deed)
        deeds += (deed > 0 ? "," : "") + QByteArray(R"({"url":")") +
                 file.documents.url(u"/acte/%1.pdf"_s.arg(deed)).toEncoded() + R"("})";
    file.answers.insert(
        "/v3/inpi/rne/unites_legales/open_data/418166096/actes_bilans",
        fault::json(R"({"data":{"actes":[)" + deeds + R"(],"bilans":[]},"links":{},"meta":{}})"));
    DossierRequest request = file.request();
    request.pieces = {id, healthyPiece};
    const auto dossier = file.dossier(request);
    QVERIFY(CompanyFile::gather(*dossier));
    const Item &item = CompanyFile::item(*dossier, id);
    QVERIFY(item.outcome() == etat::Outcome::Proved);
    QCOMPARE(item.documents.size(), 200);
    QVERIFY(item.documentFailure && item.documentFailure->sentence.contains(u"5000"));
    QVERIFY(file.documents.mostOpenConnections() <= 36);
    QCOMPARE(gapsOf(file.records(), {}), QStringList());
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv); // the synthesis is a PDF
    TestFaultsDocuments test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_faults_documents.moc"
