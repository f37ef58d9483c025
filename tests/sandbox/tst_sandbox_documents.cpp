// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/catalogue.h"
#include "sandbox/visitor.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using agrafe::catalogue::Catalogue;
using agrafe::sandbox::Addresses;
using agrafe::sandbox::Options;
using agrafe::sandbox::Sandbox;

/// The document port: links that live and die, papers that every reader can read.
class TestSandboxDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void paperIsReadable();
    void paperHasSearchableText();
    void sameBytesForTheSameQuestion();
    void aGroupHasTwoPages();
    void linksExpire();
    void linksCannotBeGuessed();
    void tokensAreCounted();
    void deadLinkIsReplaced();
    void cutPaper();

private:
    [[nodiscard]] QString linkOf(const QString &path, const Visitor::Headers &more = {});
    [[nodiscard]] Visit fetch(const QString &link) { return m_visitor.get(QUrl(link)); }

    Catalogue m_catalogue;
    std::unique_ptr<Sandbox> m_sandbox;
    Addresses m_addresses;
    Visitor m_visitor;
    std::atomic<qint64> m_seconds{1'795'000'005};
};

namespace {
const QString vigilance = u"/v4/urssaf/unites_legales/000419069/attestation_vigilance"_s;
const QString congesPayes =
    u"/v3/cibtp/etablissements/00041906900018/attestation_cotisations_conges_payes_chomage_intemperies"_s;
} // namespace

void TestSandboxDocuments::initTestCase()
{
    const auto catalogue = Catalogue::load();
    QVERIFY2(catalogue.has_value(), catalogue ? "" : qUtf8Printable(catalogue.error().detail));
    m_catalogue = *catalogue;
}

void TestSandboxDocuments::init()
{
    Options options;
    options.latency = std::chrono::milliseconds{0};
    options.now = [this] { return QDateTime::fromSecsSinceEpoch(m_seconds, Qt::UTC); };
    m_sandbox = std::make_unique<Sandbox>(m_catalogue, options);
    const auto addresses = m_sandbox->start();
    QVERIFY(addresses.has_value());
    m_addresses = *addresses;
}

QString TestSandboxDocuments::linkOf(const QString &path, const Visitor::Headers &more)
{
    const Visit visit = m_visitor.get(Visitor::call(m_addresses.entreprise, path),
                                      Visitor::bearer(m_addresses.fullToken, more));
    return visit.json().value(u"data"_s).toObject().value(u"document_url"_s).toString();
}

void TestSandboxDocuments::paperIsReadable()
{
    const QString link = linkOf(vigilance);
    QVERIFY2(link.startsWith(m_addresses.documents.toString()), qPrintable(link));
    Visit paper = fetch(link);
    QCOMPARE(paper.status, 200);
    QCOMPARE(paper.header("content-type"), "application/pdf");
    QVERIFY(paper.body.startsWith("%PDF-"));
    QVERIFY(paper.body.trimmed().endsWith("%%EOF"));
    QBuffer buffer(&paper.body);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QPdfDocument document;
    document.load(&buffer);
    QCOMPARE(document.status(), QPdfDocument::Status::Ready);
    QCOMPARE(document.pageCount(), 1);
    QVERIFY(document.getAllText(0).text().contains(u"SPÉCIMEN – DONNÉES FICTIVES"_s));
    QVERIFY(document.getAllText(0).text().contains(u"CHARPENTES DU HAUT-PLESSIS"_s));
}

void TestSandboxDocuments::paperHasSearchableText()
{
    const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (tool.isEmpty())
        QSKIP("pdftotext is not installed");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"paper.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(fetch(linkOf(vigilance)).body);
    file.close();
    QProcess process;
    process.start(tool, {u"-layout"_s, file.fileName(), u"-"_s});
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.readAllStandardError(), QByteArray());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString &words : {u"Attestation de vigilance"_s, u"SPÉCIMEN – DONNÉES FICTIVES"_s,
                                 u"000 419 069"_s, u"Code de sécurité"_s, u"l’entreprise"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u" not in "_s + text));
}

void TestSandboxDocuments::sameBytesForTheSameQuestion()
{
    const QString first = linkOf(vigilance);
    const QByteArray bytes = fetch(first).body;
    init();
    const QString second = linkOf(vigilance);
    QCOMPARE(QUrl(second).path(), QUrl(first).path());
    QCOMPARE(fetch(second).body, bytes);
}

void TestSandboxDocuments::aGroupHasTwoPages()
{
    Visit paper = fetch(linkOf(u"/v4/urssaf/unites_legales/000195073/attestation_vigilance"_s));
    QBuffer buffer(&paper.body);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QPdfDocument document;
    document.load(&buffer);
    QCOMPARE(document.pageCount(), 2);
    QVERIFY(document.getAllText(1).text().contains(u"00019507300051"_s));
}

void TestSandboxDocuments::linksExpire()
{
    const QString day = linkOf(vigilance);
    const QString tenMinutes = linkOf(congesPayes);
    QCOMPARE(fetch(day).status, 200);
    QCOMPARE(fetch(tenMinutes).status, 200);
    m_seconds += 600;
    QCOMPARE(fetch(tenMinutes).status, 410);
    QCOMPARE(fetch(day).status, 200);
    QVERIFY(linkOf(congesPayes) != tenMinutes); // not out of the cache
    m_seconds += 86'400;
    QCOMPARE(fetch(day).status, 410);
}

void TestSandboxDocuments::linksCannotBeGuessed()
{
    const QString link = linkOf(vigilance);
    QCOMPARE(fetch(link + u"x"_s).status, 404);
    QCOMPARE(fetch(m_addresses.documents.toString() + u"/"_s).status, 404);
    QVERIFY(QUrl(link).path().section(u'/', 2, 2).size() >= 32);
}

void TestSandboxDocuments::tokensAreCounted()
{
    const QString link = linkOf(vigilance);
    QCOMPARE(fetch(link).status, 200);
    QCOMPARE(m_sandbox->seen().tokensOnDocumentPort, 0);
    QCOMPARE(m_visitor.get(QUrl(link), Visitor::bearer("abc")).status, 200);
    QCOMPARE(m_sandbox->seen().tokensOnDocumentPort, 1);
}

void TestSandboxDocuments::deadLinkIsReplaced()
{
    const QString path = u"/v4/urssaf/unites_legales/000382770/attestation_vigilance"_s;
    const QString dead = linkOf(path);
    QCOMPARE(fetch(dead).status, 410);
    const QString alive = linkOf(path);
    QVERIFY(alive != dead);
    QCOMPARE(fetch(alive).status, 200);
}

void TestSandboxDocuments::cutPaper()
{
    const Visit paper = fetch(linkOf(u"/v4/qualibat/etablissements/00022895700015/certification_batiment"_s));
    QCOMPARE(paper.status, 200);
    QVERIFY(paper.body.startsWith("%PDF-"));
    QVERIFY(!paper.body.contains("%%EOF"));
}

QTEST_GUILESS_MAIN(TestSandboxDocuments)
#include "tst_sandbox_documents.moc"
