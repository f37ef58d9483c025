// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "particulier/proof.h"
#include "retention/retention.h"
#include "support/pdf_text.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace agrafe;
using namespace agrafe::particulier;

namespace {

QString textOf(const QByteArray &pdf)
{
    return test::pagesOf(pdf).join(u' ');
}

} // namespace

/// What an agent keeps of an answer, when the file needs it.
class TestPersonProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatWasAskedAndAnswered();
    void saysNoMoreThanNeeded();
    void anUnknownIsNotANo();
    void thePersonStandsInThePdfAlone();
    void theRetentionRuleDeletesIt();
    void soItDoesTheTableOfVersion2();
    void aBirthAbroad();

private:
    [[nodiscard]] Status answered(const QByteArray &json) const;
    [[nodiscard]] ProofContext context() const;

    catalogue::Catalogue m_catalogue;
    communes::Places m_places;
    habilitation::Habilitation m_habilitation;
};

void TestPersonProof::initTestCase()
{
    const auto loaded = catalogue::Catalogue::load(QLocale::French, catalogue::Api::Particulier);
    QVERIFY(loaded.has_value());
    m_catalogue = *loaded;
    m_habilitation.id = QUuid::createUuid();
    m_habilitation.name = u"Aides du CCAS"_s;
    m_habilitation.organisation = u"CCAS de Valorne"_s;
    m_habilitation.environment = habilitation::Environment::Production;
    m_habilitation.retentionMonths = 6;
}

Status TestPersonProof::answered(const QByteArray &json) const
{
    Status status;
    status.question = {.endpointId = u"dss/quotient_familial"_s,
                       .modality = u"identite"_s,
                       .fields = {{u"nomNaissance"_s, u"AUBERTIN"_s},
                                  {u"prenoms"_s, u"Solène,Marie"_s},
                                  {u"anneeDateNaissance"_s, u"1988"_s},
                                  {u"moisDateNaissance"_s, u"5"_s},
                                  {u"jourDateNaissance"_s, u"14"_s},
                                  {u"sexeEtatCivil"_s, u"F"_s},
                                  {u"codeCogInseePaysNaissance"_s, u"99100"_s},
                                  {u"codeCogInseeCommuneNaissance"_s, u"35238"_s},
                                  {u"ine"_s, u"1122334455A"_s}},
                       .variant = {}};
    status.endpoint = m_catalogue.find(status.question.endpointId, status.question.modality);
    status.version = &status.endpoint->newest();
    status.state = StatusState::Done;
    etat::Answer answer;
    answer.status = 200;
    answer.outcome = etat::Outcome::Proved;
    answer.payload = QJsonDocument::fromJson(json).object();
    answer.requestId = u"7f3a-0042"_s;
    answer.askedAt = QDateTime({2026, 5, 20}, {9, 5}, Qt::UTC);
    status.answer = answer;
    status.reading = readStatus(*status.version, answer, {});
    return status;
}

ProofContext TestPersonProof::context() const
{
    return {.habilitation = m_habilitation,
            .frame = {.recipient = u"21350238800019"_s, .context = {}, .object = u"CCAS-2026-0311"_s},
            .agent = u"c.marchand"_s,
            .fingerprint = u"e1-0123"_s,
            .places = &m_places};
}

const QByteArray quotient = R"({"data":{"quotient_familial":{"valeur":1250,"mois":11,"annee":2026,
    "fournisseur":"CNAF"},"enfants":[{"prenoms":"Lise"}],"adresse":{"code_postal_ville":"35000 RENNES"}}})";

void TestPersonProof::saysWhatWasAskedAndAnswered()
{
    const QString text = textOf(report::toPdf(statusProof(answered(quotient), context())));
    for (const QString &word :
         {u"AUBERTIN"_s, u"Solène, Marie"_s, u"14/05/1988"_s, u"Rennes (35238)"_s, u"France (99100)"_s,
          u"Féminin"_s, u"Quotient familial"_s, u"250"_s, u"7f3a-0042"_s, u"CCAS-2026-0311"_s,
          u"CCAS de Valorne"_s, u"c.marchand"_s, u"20/05/2026"_s, u"19/11/2026"_s})
        QVERIFY2(text.contains(word), qPrintable(word + u" / "_s + text));
}

void TestPersonProof::saysNoMoreThanNeeded()
{
    const Status status = answered(quotient);
    const QString text = textOf(report::toPdf(statusProof(status, context())));
    for (const QString &word : {u"Lise"_s, u"35000"_s, u"1122334455A"_s})
        QVERIFY2(!text.contains(word), qPrintable(word));
    ProofContext chosen = context();
    chosen.details = {u"data.enfants[].prenoms"_s, u"data.nothing"_s};
    const report::StatusProof proof = statusProof(status, chosen);
    QCOMPARE(proof.details.size(), 1);
    QVERIFY(textOf(report::toPdf(proof)).contains(u"Lise"_s));
}

void TestPersonProof::anUnknownIsNotANo()
{
    Status status = answered("{}");
    Failure failure = Failure::of(FailureKind::Http);
    failure.httpStatus = 504;
    failure.code = u"37002"_s;
    status.answer =
        etat::failedAnswer(*status.endpoint, 3, failure, QDateTime({2026, 5, 20}, {9, 5}, Qt::UTC));
    status.reading = readStatus(*status.version, *status.answer, {});
    const QString text = textOf(report::toPdf(statusProof(status, context())));
    QVERIFY2(text.contains(u"Inconnu"_s) && text.contains(u"ne justifie pas un rejet"_s), qPrintable(text));
    ProofContext unlimited = context();
    unlimited.habilitation.retentionMonths = 0;
    QVERIFY(textOf(report::toPdf(statusProof(status, unlimited))).contains(u"aucune durée"_s));
}

void TestPersonProof::thePersonStandsInThePdfAlone()
{
    const report::DocumentFile file = proofFile(answered(quotient), context(), u"/documents"_s);
    QVERIFY2(file.path.endsWith(u".pdf"_s) && file.path.startsWith(u"/documents/CCAS-2026-0311/"_s),
             qPrintable(file.path));
    for (const char *word : {"AUBERTIN", "Sol", "1988", "35238"}) {
        QVERIFY2(!file.path.contains(QLatin1String(word)), qPrintable(file.path));
        QVERIFY2(!file.proof.contains(word), file.proof.constData());
    }
    QVERIFY(file.proof.contains("e1-0123"));
    QVERIFY(!file.bytes.left(2000).contains("AUBERTIN")); // not among the properties
}

void TestPersonProof::theRetentionRuleDeletesIt()
{
    const QTemporaryDir folder;
    const auto written = report::writeDocument(proofFile(answered(quotient), context(), folder.path()));
    QVERIFY2(written.has_value(), qPrintable(written ? QString() : written.error().detail));
    QCOMPARE(QFile::permissions(*written) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(retention::expiredDocuments(folder.path(), {m_habilitation}, {2026, 11, 19}).isEmpty());
    const auto expired = retention::expiredDocuments(folder.path(), {m_habilitation}, {2026, 11, 20});
    QCOMPARE(expired.size(), 1);
    QCOMPARE(expired.first().path, *written);
    QVERIFY(!expired.first().modified);
    QCOMPARE(retention::deleteDocuments(expired).documents, 1);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestPersonProof::soItDoesTheTableOfVersion2()
{
    const QTemporaryDir folder;
    const QString wanted = folder.filePath(u"foyer.csv"_s);
    const auto written = report::writeDocument(formerTableFile(answered(quotient), context(), wanted));
    QVERIFY2(written.has_value(), qPrintable(written ? QString() : written.error().detail));
    QCOMPARE(*written, wanted);
    QFile about(folder.filePath(u"foyer.json"_s));
    QVERIFY(about.open(QIODevice::ReadOnly));
    const QByteArray json = about.readAll();
    QVERIFY2(json.contains(R"("keepUntil": "2026-11-19")"), json.constData());
    for (const char *word : {"AUBERTIN", "1988", "Lise", "1250"})
        QVERIFY2(!json.contains(word), word);
    // Another one of the same name overwrites neither of the two.
    const auto other = report::writeDocument(
        formerTableFile(answered(R"({"data":{"quotient_familial":{"valeur":7}}})"), context(), wanted));
    QVERIFY(other.has_value() && *other != wanted);
    QVERIFY(retention::expiredDocuments(folder.path(), {m_habilitation}, {2026, 11, 19}).isEmpty());
    const auto expired = retention::expiredDocuments(folder.path(), {m_habilitation}, {2026, 11, 20});
    QCOMPARE(expired.size(), 2);
    QCOMPARE(retention::deleteDocuments(expired).documents, 2);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestPersonProof::aBirthAbroad()
{
    Status status = answered(quotient);
    status.question.fields.remove(u"codeCogInseeCommuneNaissance"_s);
    status.question.fields.remove(u"jourDateNaissance"_s);
    status.question.fields.insert(u"codeCogInseePaysNaissance"_s, u"99352"_s);
    const QList<QPair<QString, QString>> person = askedPerson(status, &m_places);
    QVERIFY(person.contains({u"Date de naissance"_s, u"05/1988"_s}));
    QVERIFY(std::ranges::any_of(person, [](const auto &fact) { return fact.second == u"Algérie (99352)"; }));
    QVERIFY(
        std::ranges::any_of(askedPerson(status), [](const auto &fact) { return fact.second == u"99352"; }));
}

QTEST_MAIN(TestPersonProof)
#include "tst_person_proof.moc"
