// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "particulier/variants.h"
#include "person_line.h"
#include "support/recording_gate.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace agrafe;
using namespace agrafe::particulier;
using namespace agrafe::test;

/// A person's statuses, asked together of the sandbox by the real client.
class TestInquiry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allAtOnceEachAsItComes();
    void listsHoldSomething();
    void quotaIsKept();
    void whatTheTokenDoesNotOpenIsNotAsked();
    void aVariantIsAnAccessOfItsOwn();
    void severalPersonsAreUnknown();
    void stopsAndForgets();
    void aJournalThatRefuses();
    void nothingLeavesWith_data();
    void nothingLeavesWith();
    void citizensOnlyInPractice();

private:
    [[nodiscard]] const Status &statusOf(const Inquiry &inquiry, const QString &id) const;

    std::unique_ptr<RecordingGate> m_gate;
    std::unique_ptr<PersonLine> m_line;
};

void TestInquiry::init()
{
    m_line.reset();
    m_gate = std::make_unique<RecordingGate>();
    m_line = std::make_unique<PersonLine>(*m_gate);
    QVERIFY(!m_line->addresses.particulier.isEmpty());
}

const Status &TestInquiry::statusOf(const Inquiry &inquiry, const QString &id) const
{
    for (const Status &status : inquiry.statuses()) {
        if (status.question.endpointId == id)
            return status;
    }
    return inquiry.statuses().first();
}

void TestInquiry::allAtOnceEachAsItComes()
{
    InquiryRequest request = m_line->request(m_line->addresses.fullToken);
    Fields fields = PersonLine::fieldsOf(u"AUBERTIN"_s);
    fields.insert(u"anneeScolaire"_s, u"2026"_s);
    fields.insert(u"codeEtablissement"_s, u"0990002B"_s);
    request.questions = m_line->allByIdentity(fields);
    Inquiry inquiry(request, m_line->persons, m_line->client);
    QSignalSpy changed(&inquiry, &Inquiry::statusChanged);
    QSignalSpy finished(&inquiry, &Inquiry::finished);
    inquiry.start();
    QVERIFY(inquiry.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    QVERIFY(changed.count() >= 2 * request.questions.size());
    QVERIFY(statusOf(inquiry, u"dss/prime_activite"_s).reading.answer == StatusAnswer::Yes);
    QVERIFY(statusOf(inquiry, u"dss/revenu_solidarite_active"_s).reading.answer == StatusAnswer::No);
    const Status &quotient = statusOf(inquiry, u"dss/quotient_familial"_s);
    QVERIFY(quotient.reading.answer == StatusAnswer::Value);
    QVERIFY2(quotient.reading.sentence.contains(u"250"_s), qPrintable(quotient.reading.sentence));
    // She is no student: not found, which is unknown.
    const Status &student = statusOf(inquiry, u"mesri/statut_etudiant"_s);
    QVERIFY(student.reading.answer == StatusAnswer::Unknown);
    QVERIFY(student.reading.notFound);
    QCOMPARE(m_gate->opened.size(), request.questions.size());
    QVERIFY(m_gate->isBalanced());
    QSet<QString> subjects;
    for (const http::AccessIntent &intent : m_gate->opened) {
        QCOMPARE(intent.subjectKind, u"personne"_s);
        QCOMPARE(intent.object, u"CCAS-2026-0311"_s);
        QCOMPARE(intent.service, u"particulier"_s);
        subjects.insert(intent.subject);
    }
    QCOMPARE(subjects.size(), 1);
    QVERIFY(isComparable(*subjects.cbegin()));
    QVERIFY(!m_gate->last().requestId.isEmpty());
}

void TestInquiry::listsHoldSomething()
{
    InquiryRequest request = m_line->request(m_line->addresses.fullToken);
    const Fields student = PersonLine::fieldsOf(u"LANCELIN"_s);
    request.questions = {
        {u"mesri/statut_etudiant"_s, u"ine"_s, 0, student, {}},
        {u"france_travail/indemnites"_s, u"identifiant"_s, 0, PersonLine::fieldsOf(u"GARROUSTE"_s), {}}};
    Inquiry inquiry(request, m_line->persons, m_line->client);
    inquiry.start();
    QTRY_VERIFY_WITH_TIMEOUT(!inquiry.isRunning(), 30'000);
    const Reading &studies = inquiry.statuses().first().reading;
    QVERIFY(studies.answer == StatusAnswer::Value);
    QVERIFY2(studies.sentence.contains(u"inscrit"_s), qPrintable(studies.sentence));
    const Reading &paid = inquiry.statuses().last().reading;
    QVERIFY2(paid.sentence.startsWith(u"Plusieurs paiements, dont "_s), qPrintable(paid.sentence));
}

void TestInquiry::quotaIsKept()
{
    InquiryRequest request = m_line->request(m_line->addresses.fullToken);
    for (int day = 1; day <= 28; ++day) {
        Fields fields = PersonLine::fieldsOf(u"MERCADAL"_s);
        fields.insert(u"jourDateNaissance"_s, QString::number(day));
        request.questions.append({u"dss/prime_activite"_s, u"identite"_s, 0, fields, {}});
    }
    Inquiry inquiry(request, m_line->persons, m_line->client);
    QSignalSpy finished(&inquiry, &Inquiry::finished);
    inquiry.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    for (const Status &status : inquiry.statuses())
        QVERIFY(status.answer->status == 200 || status.answer->status == 404);
    QCOMPARE(m_line->service->seen().tooManyRequests, 0);
}

void TestInquiry::whatTheTokenDoesNotOpenIsNotAsked()
{
    InquiryRequest request = m_line->request(m_line->addresses.restrictedToken);
    request.rights = {.scopes = {u"cnaf_quotient_familial"_s, u"cnaf_enfants"_s},
                      .readAt = QDateTime::currentDateTimeUtc()};
    const Fields fields = PersonLine::fieldsOf(u"AUBERTIN"_s);
    request.questions = {{u"dss/quotient_familial"_s, u"identite"_s, 0, fields, {}},
                         {u"dss/prime_activite"_s, u"identite"_s, 0, fields, {}}};
    Inquiry inquiry(request, m_line->persons, m_line->client);
    QSignalSpy finished(&inquiry, &Inquiry::finished);
    inquiry.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    QVERIFY(inquiry.statuses().at(1).state == StatusState::NotCovered);
    QVERIFY(inquiry.statuses().at(1).reading.answer == StatusAnswer::Unknown);
    QCOMPARE(m_gate->opened.size(), 1);
    QVERIFY(inquiry.statuses().first().reading.notCovered.contains(u"Allocataires"_s));
}

void TestInquiry::aVariantIsAnAccessOfItsOwn()
{
    InquiryRequest request = m_line->request(m_line->addresses.fullToken);
    Fields fields = PersonLine::fieldsOf(u"LEROY KERGUELEN"_s);
    fields.insert(u"nomNaissance"_s, u"LEROY-KERGUELEN"_s);
    request.questions = {{u"dss/prime_activite"_s, u"identite"_s, 0, fields, {}}};
    Inquiry inquiry(request, m_line->persons, m_line->client);
    QSignalSpy finished(&inquiry, &Inquiry::finished);
    inquiry.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    QVERIFY(inquiry.statuses().first().reading.notFound);
    for (const Variant &variant : variantsOf(fields))
        QVERIFY(inquiry.add({u"dss/prime_activite"_s, u"identite"_s, 0, variant.fields, variant.label}) > 0);
    QTRY_VERIFY_WITH_TIMEOUT(!inquiry.isRunning(), 30'000);
    QCOMPARE(m_gate->opened.size(), inquiry.statuses().size());
    const bool found = std::ranges::any_of(inquiry.statuses(), [](const Status &status) {
        return !status.question.variant.isEmpty() && status.reading.answer == StatusAnswer::Yes;
    });
    QVERIFY(found);
    QCOMPARE(inquiry.add({u"dss/nothing"_s, u"identite"_s, 0, fields, {}}), -1);
}

void TestInquiry::severalPersonsAreUnknown()
{
    InquiryRequest request = m_line->request(m_line->addresses.fullToken);
    Fields fields = PersonLine::fieldsOf(u"MARTIN"_s);
    fields.insert(u"prenoms"_s, u"Camille"_s);
    request.questions = {{u"dss/prime_activite"_s, u"identite"_s, 0, fields, {}}};
    Inquiry inquiry(request, m_line->persons, m_line->client);
    inquiry.start();
    QTRY_VERIFY_WITH_TIMEOUT(!inquiry.isRunning(), 30'000);
    const Reading &reading = inquiry.statuses().first().reading;
    QVERIFY(reading.answer == StatusAnswer::Unknown);
    QVERIFY2(reading.sentence.startsWith(u"Plusieurs personnes"_s), qPrintable(reading.sentence));
    QVERIFY(!reading.notFound);
}

void TestInquiry::stopsAndForgets()
{
    InquiryRequest request = m_line->request(m_line->addresses.fullToken);
    request.questions = m_line->allByIdentity(PersonLine::fieldsOf(u"AUBERTIN"_s));
    Inquiry inquiry(request, m_line->persons, m_line->client);
    QSignalSpy finished(&inquiry, &Inquiry::finished);
    inquiry.start();
    inquiry.stop();
    QCOMPARE(finished.count(), 1);
    QVERIFY(!inquiry.isRunning());
    for (const Status &status : inquiry.statuses())
        QVERIFY(status.isFinal());
    inquiry.forget();
    QVERIFY(inquiry.statuses().isEmpty());
    QTRY_VERIFY(m_gate->isBalanced()); // late answers find nobody, and close their traces
}

void TestInquiry::aJournalThatRefuses()
{
    m_gate->refusing = true;
    InquiryRequest request = m_line->request(m_line->addresses.fullToken);
    request.questions = m_line->allByIdentity(PersonLine::fieldsOf(u"AUBERTIN"_s));
    Inquiry inquiry(request, m_line->persons, m_line->client);
    QSignalSpy failed(&inquiry, &Inquiry::failed);
    inquiry.start();
    QTRY_VERIFY_WITH_TIMEOUT(!inquiry.isRunning(), 30'000);
    QCOMPARE(failed.count(), 1);
    QVERIFY(m_line->service->seen().requests.isEmpty());
}

void TestInquiry::nothingLeavesWith_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("modality");
    QTest::newRow("no file number") << QString() << u"dss/prime_activite"_s << u"identite"_s;
    QTest::newRow("no such status") << u"A-1"_s << u"dss/rien"_s << u"identite"_s;
    QTest::newRow("no such way") << u"A-1"_s << u"dss/prime_activite"_s << u"ine"_s;
}

void TestInquiry::nothingLeavesWith()
{
    QFETCH(QString, object);
    QFETCH(QString, id);
    QFETCH(QString, modality);
    InquiryRequest request = m_line->request(m_line->addresses.fullToken);
    request.frame.object = object;
    request.questions = {{id, modality, 0, PersonLine::fieldsOf(u"AUBERTIN"_s), {}}};
    const auto obstacle = Inquiry::obstacle(request, m_line->persons);
    QVERIFY(obstacle && obstacle->kind == FailureKind::Input);
    Inquiry inquiry(request, m_line->persons, m_line->client);
    inquiry.start();
    QVERIFY(!inquiry.isRunning());
    QVERIFY(m_gate->opened.isEmpty());
}

void TestInquiry::citizensOnlyInPractice()
{
    const Fields fields = PersonLine::fieldsOf(u"AUBERTIN"_s);
    InquiryRequest request = m_line->request(sandbox::Sandbox::franceConnectToken(fields));
    request.questions = {{u"dss/prime_activite"_s, u"france_connect"_s, 0, {}, {}}};
    Inquiry inquiry(request, m_line->persons, m_line->client);
    inquiry.start();
    QTRY_VERIFY_WITH_TIMEOUT(!inquiry.isRunning(), 30'000);
    QVERIFY(inquiry.statuses().first().reading.answer == StatusAnswer::Yes);
    request.access.habilitation.environment = habilitation::Environment::Production;
    const auto refused = Inquiry::obstacle(request, m_line->persons);
    QVERIFY(refused && refused->sentence.contains(u"FranceConnect"_s));
}

QTEST_GUILESS_MAIN(TestInquiry)
#include "tst_inquiry.moc"
