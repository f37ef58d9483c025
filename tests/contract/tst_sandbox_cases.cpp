// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/catalogue.h"
#include "sandbox/visitor.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using agrafe::catalogue::Catalogue;
using agrafe::sandbox::Addresses;
using agrafe::sandbox::Options;
using agrafe::sandbox::Sandbox;

namespace {

const QString casesFile = QStringLiteral(REFERENCE_FOLDER "/staging/cases.jsonl");

/// Ours instead of the example's own SIREN, which several cases ask about (00211 otherwise).
const QString recipient = u"11000101300017"_s;

/// The official cases of one's own kind.
QList<QJsonObject> companyCases()
{
    QList<QJsonObject> cases;
    QFile file(casesFile);
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (line.value(u"folder"_s).toString().startsWith(u"api_entreprise"))
            cases += line;
    }
    return cases;
}

QUrl urlOf(const QJsonObject &line, QUrl base)
{
    QString path = line.value(u"path"_s).toString();
    QUrlQuery query{
        {u"recipient"_s, recipient}, {u"context"_s, u"Contrat"_s}, {u"object"_s, u"cas officiel"_s}};
    const QJsonObject parameters = line.value(u"params"_s).toObject();
    for (const QString &name : parameters.keys()) {
        const QString value = parameters.value(name).toVariant().toString();
        if (path.contains(u'{' + name + u'}'))
            path.replace(u'{' + name + u'}', value);
        else
            query.addQueryItem(name, value);
    }
    base.setPath(path);
    base.setQuery(query);
    return base;
}

/// Where two payloads differ, links of documents apart; those are collected.
void compare(const QJsonValue &expected, const QJsonValue &actual, const QString &place,
             const QString &documents, QStringList &differences, QStringList &links)
{
    if (expected.isObject() && actual.isObject()) {
        const QJsonObject left = expected.toObject();
        const QJsonObject right = actual.toObject();
        if (left.keys() != right.keys())
            differences += place + u": other keys"_s;
        for (const QString &key : left.keys())
            compare(left.value(key), right.value(key), place + u'.' + key, documents, differences, links);
    } else if (expected.isArray() && actual.isArray()) {
        if (expected.toArray().size() != actual.toArray().size())
            differences += place + u": other length"_s;
        for (qsizetype i = 0; i < expected.toArray().size(); ++i)
            compare(expected.toArray().at(i), actual.toArray().at(i), place + u"[]"_s, documents, differences,
                    links);
    } else if (actual.toString().startsWith(documents)) {
        links += actual.toString();
        if (!expected.toString().startsWith(u"https://"))
            differences += place + u": a link where there was none"_s;
    } else if (expected != actual) {
        differences += place;
    }
}

} // namespace

/// Every official case of the State's staging, through plain HTTP: the same status, the same payload, links
/// of documents led to our own port, where they open.
class TestSandboxCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void officialCase_data();
    void officialCase();
    void documentLinksOfTheStateAreGone();

private:
    Catalogue m_catalogue;
    std::unique_ptr<Sandbox> m_sandbox;
    Addresses m_addresses;
    Visitor m_visitor;
    std::atomic<qint64> m_seconds{1'795'000'005};
    int m_links = 0;
};

void TestSandboxCases::initTestCase()
{
    if (!QFile::exists(casesFile))
        QSKIP("the shared reference is not there");
    const auto catalogue = Catalogue::load();
    QVERIFY2(catalogue.has_value(), catalogue ? "" : qUtf8Printable(catalogue.error().detail));
    m_catalogue = *catalogue;
    Options options;
    options.caseFiles = {casesFile};
    options.latency = std::chrono::milliseconds{0};
    options.now = [this] { return QDateTime::fromSecsSinceEpoch(m_seconds, Qt::UTC); };
    m_sandbox = std::make_unique<Sandbox>(m_catalogue, options);
    const auto addresses = m_sandbox->start();
    QVERIFY(addresses.has_value());
    m_addresses = *addresses;
}

void TestSandboxCases::officialCase_data()
{
    QTest::addColumn<QJsonObject>("line");
    for (const QJsonObject &line : companyCases()) {
        const QString name = line.value(u"folder"_s).toString() + u'/' + line.value(u"name"_s).toString();
        QTest::newRow(qPrintable(name)) << line;
    }
}

void TestSandboxCases::officialCase()
{
    QFETCH(const QJsonObject, line);
    m_seconds += 60; // quotas are another test's matter
    const Visit visit =
        m_visitor.get(urlOf(line, m_addresses.entreprise), Visitor::bearer(m_addresses.fullToken));
    QCOMPARE(visit.status, line.value(u"status"_s).toInt());
    QStringList differences;
    QStringList links;
    compare(line.value(u"payload"_s), visit.json(), {}, m_addresses.documents.toString(), differences, links);
    QCOMPARE(differences, QStringList());
    for (const QString &link : links) {
        const Visit paper = m_visitor.get(QUrl(link));
        QCOMPARE(paper.status, 200);
        QVERIFY(paper.body.startsWith("%PDF-"));
    }
    m_links += static_cast<int>(links.size());
}

void TestSandboxCases::documentLinksOfTheStateAreGone()
{
    QVERIFY(m_links > 20);
    QCOMPARE(m_sandbox->seen().tokensOnDocumentPort, 0);
    // Their hosts still stand where an answer links to other routes: those are no documents.
    for (const QJsonObject &line : companyCases()) {
        m_seconds += 60;
        const Visit visit =
            m_visitor.get(urlOf(line, m_addresses.entreprise), Visitor::bearer(m_addresses.fullToken));
        QVERIFY2(!visit.body.contains(".pdf") || visit.body.contains(m_addresses.documents.toEncoded()),
                 visit.body.constData());
        QVERIFY(!visit.body.contains("raw.githubusercontent.com"));
        QVERIFY(!visit.body.contains("storage.entreprise.api.gouv.fr"));
    }
}

QTEST_GUILESS_MAIN(TestSandboxCases)
#include "tst_sandbox_cases.moc"
