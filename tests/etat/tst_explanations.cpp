// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/explanations.h"
#include "etat/outcome.h"
#include "etat/service_error.h"

#include <QSet>
#include <QTest>

using namespace agrafe;
using namespace agrafe::etat;

namespace {

Failure failed(int status, const char *code, const QString &provider = {})
{
    Failure failure = Failure::of(FailureKind::Http);
    failure.httpStatus = status;
    failure.code = QString::fromLatin1(code);
    failure.provider = provider;
    return failure;
}

QString sentenceOf(int status, const char *code)
{
    return explain(failed(status, code), QStringLiteral("Fournisseur X")).sentence;
}

} // namespace

class TestExplanations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInOrder_data();
    void readsInOrder();
    void everyRowIsFinished();
    void everyKindHasASentence_data();
    void everyKindHasASentence();
    void nothingButARefusalIsWordedAsOne();
    void personsHaveTheirOwnWords();
    void severalPersonsAndIncompleteIdentities();
    void unknownCodesAndStatuses_data();
    void unknownCodesAndStatuses();
    void namesTheProviderOfTheAnswer();
    void keepsASentenceThatIsAlreadyKnown();
    void retriesOnlyWhatPasses_data();
    void retriesOnlyWhatPasses();
    void judges_data();
    void judges();
    void readsEveryFormOfError_data();
    void readsEveryFormOfError();
    void waitsAsTold_data();
    void waitsAsTold();
};

void TestExplanations::readsInOrder_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("part");
    const auto row = [](int status, const char *code, const QString &part) {
        QTest::addRow("%d %s", status, code) << status << QByteArray(code) << part;
    };
    row(403, "00100", u"n’ouvre pas"_qs);
    row(401, "00101", u"ne reconnaît pas le jeton"_qs);
    row(401, "00103", u"a expiré"_qs);
    row(401, "00105", u"liste noire"_qs);
    row(401, "00106", u"ne connaît pas ce jeton"_qs);
    row(403, "00107", u"adresse réseau"_qs);
    row(422, "00201", u"contexte"_qs);
    row(422, "00202", u"objet"_qs);
    row(422, "00203", u"bénéficiaire"_qs);
    row(422, "00210", u"SIRET"_qs);
    row(422, "00211", u"propres données"_qs);
    row(422, "00301", u"SIREN"_qs);
    row(422, "00302", u"SIRET"_qs);
    row(409, "00015", u"déjà en cours"_qs);
    row(429, "00429", u"nombre de demandes"_qs);
    row(504, "00501", u"réseau"_qs);
    row(502, "03501", u"DGFiP"_qs);
    row(502, "04501", u"examine le compte à la main"_qs);
    row(502, "04502", u"retraite"_qs);
    row(502, "04503", u"ne peut pas délivrer"_qs);
    row(404, "38422", u"refuse l’attestation"_qs);
    row(404, "39400", u"16 et 25 ans"_qs);
    row(502, "02502", u"périmètre"_qs);
    row(502, "17501", u"Banque de France"_qs);
    row(502, "17502", u"Banque de France"_qs);
    row(404, "23502", u"quotient familial"_qs);
    row(502, "31501", u"GIP-MDS"_qs);
    row(502, "31502", u"GIP-MDS"_qs);
    row(502, "31503", u"GIP-MDS"_qs);
    // The status before the suffix …
    row(404, "04003", u"ne trouve rien"_qs);
    row(403, "39001", u"ferme l’accès"_qs);
    row(504, "39005", u"n’a pas répondu à temps"_qs);
    row(422, "31001", u"n’accepte pas un des renseignements"_qs);
    row(451, "01005", u"n’est pas diffusible"_qs);
    row(410, "01007", u"a retiré"_qs);
    // … which only refines 502, 503 and 504.
    row(502, "01000", u"erreur interne"_qs);
    row(504, "01001", u"indisponible"_qs);
    row(504, "01002", u"trop de temps"_qs);
    row(504, "01004", u"introuvable"_qs);
    row(502, "01006", u"Votre jeton n’est pas en cause"_qs);
    row(502, "01008", u"trop de demandes"_qs);
    row(502, "01009", u"chiffrée"_qs);
    row(502, "01010", u"qu’une partie"_qs);
    row(502, "01011", u"passagère"_qs);
    row(503, "01020", u"maintenance"_qs);
    row(502, "03051", u"illisible"_qs);
    row(502, "03052", u"à temps"_qs);
    row(502, "03053", u"joint"_qs);
    row(502, "03054", u"lien"_qs);
    row(502, "03055", u"forme attendue"_qs);
    row(502, "03056", u"vide"_qs);
    row(502, "01999", u"ne comprend pas"_qs);
}

void TestExplanations::readsInOrder()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QString, part);
    const QString sentence = sentenceOf(status, code.constData());
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY(!sentence.contains(u'%'));
}

void TestExplanations::everyRowIsFinished()
{
    for (const ExplanationRow &row : explanationTable()) {
        const QString sentence = QString::fromUtf8(row.sentence);
        QVERIFY2(sentence.endsWith(u'.'), row.sentence);
        QVERIFY2(QString::fromUtf8(row.nextAction).endsWith(u'.'), row.nextAction);
        QVERIFY2(!sentence.contains(u'\''), row.sentence);
        QVERIFY2(!row.retry || row.delay.count() > 0, row.sentence);
    }
}

void TestExplanations::everyKindHasASentence_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= static_cast<int>(FailureKind::Internal); ++kind)
        QTest::addRow("%s", qPrintable(toString(static_cast<FailureKind>(kind)))) << kind;
}

void TestExplanations::everyKindHasASentence()
{
    QFETCH(int, kind);
    const Explanation explanation = explain(Failure::of(static_cast<FailureKind>(kind)), {});
    QVERIFY(explanation.sentence.size() > 20);
    QVERIFY(!explanation.nextAction.isEmpty());
    QVERIFY(!explanation.sentence.contains(u'%'));
}

void TestExplanations::nothingButARefusalIsWordedAsOne()
{
    for (const ExplanationRow &row : explanationTable()) {
        const QString sentence = QString::fromUtf8(row.sentence);
        const bool refusal =
            sentence.contains(u"n’est pas à jour") || sentence.contains(u"refuse l’attestation");
        QCOMPARE(refusal, QLatin1StringView(row.code) == QLatin1StringView("38422"));
    }
}

void TestExplanations::personsHaveTheirOwnWords()
{
    for (const ExplanationRow &row : explanationTable()) {
        const bool ofCompanies =
            row.key == ExplanationRow::Key::Code && !QByteArray(row.code).startsWith("00");
        const bool ofDocuments =
            row.key == ExplanationRow::Key::Suffix && QByteArray(row.code).startsWith("05");
        // API Particulier is sent neither a context nor an object.
        const bool ofTheFrame = QByteArray(row.code) == "00201" || QByteArray(row.code) == "00202";
        if (ofCompanies || ofDocuments || ofTheFrame)
            continue;
        const int status = row.key == ExplanationRow::Key::Status ? row.number : 502;
        Failure failure = failed(status, row.key == ExplanationRow::Key::Suffix
                                             ? QByteArray("37" + QByteArray(row.code)).constData()
                                             : row.code);
        if (row.key == ExplanationRow::Key::Kind)
            failure = Failure::of(static_cast<FailureKind>(row.number));
        const Explanation said = explain(failure, u"CNAV"_qs, catalogue::Api::Particulier);
        QVERIFY2(!said.sentence.contains(u"entreprise"), qPrintable(said.sentence));
        QVERIFY2(!QString(said.sentence + said.nextAction).contains(u"pièce"),
                 qPrintable(said.sentence + said.nextAction));
    }
}

void TestExplanations::severalPersonsAndIncompleteIdentities()
{
    const Explanation several = explain(failed(422, "00391"), {}, catalogue::Api::Particulier);
    QVERIFY2(several.sentence.startsWith(u"Plusieurs personnes"), qPrintable(several.sentence));
    const Explanation incomplete = explain(failed(422, "00366"), {}, catalogue::Api::Particulier);
    QVERIFY2(incomplete.sentence.contains(u"incomplète"), qPrintable(incomplete.sentence));
    for (const Explanation &one : {several, incomplete})
        QVERIFY(one.sentence.contains(u"Ce n’est pas un non"));
}

void TestExplanations::unknownCodesAndStatuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("418") << 418 << QByteArray("99777");
    QTest::newRow("599") << 599 << QByteArray("99777");
    QTest::newRow("not a status") << 777 << QByteArray("99777");
    QTest::newRow("502 of an unknown suffix") << 502 << QByteArray("99777");
    QTest::newRow("502 without code") << 502 << QByteArray();
    QTest::newRow("404 of an unknown provider") << 404 << QByteArray("99003");
    QTest::newRow("a code of another form") << 502 << QByteArray("E-17");
}

void TestExplanations::unknownCodesAndStatuses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    const Explanation explanation = explain(failed(status, code.constData()), {});
    QVERIFY(explanation.sentence.size() > 20);
    QVERIFY(!explanation.nextAction.isEmpty());
    QVERIFY2(!explanation.sentence.contains(u'%'), qPrintable(explanation.sentence));
}

void TestExplanations::namesTheProviderOfTheAnswer()
{
    // A prefix is no name: 04003 is answered by INSEE as well.
    const QString provider = QStringLiteral("INSEE");
    QVERIFY(explain(failed(404, "04003", provider), QStringLiteral("Autre")).sentence.contains(provider));
    QVERIFY(explain(failed(404, "04003"), QStringLiteral("Autre")).sentence.contains(u"Autre"));
    const QString odd = QStringLiteral("A %2 %3 B");
    QVERIFY(explain(failed(404, "04003", odd), {}).sentence.contains(odd));
}

void TestExplanations::keepsASentenceThatIsAlreadyKnown()
{
    const Failure failure = Failure::input(QStringLiteral("Dit avant."), QStringLiteral("À faire."));
    const Explanation explanation = explain(failure, {});
    QCOMPARE(explanation.sentence, QStringLiteral("Dit avant."));
    QCOMPARE(explanation.nextAction, QStringLiteral("À faire."));
    QVERIFY(!explanation.worthRetrying);
}

void TestExplanations::retriesOnlyWhatPasses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("retry");
    const auto row = [](int status, const char *code, bool retry) {
        QTest::addRow("%d %s", status, code) << status << QByteArray(code) << retry;
    };
    row(429, "00429", true);
    row(429, "", true);
    row(409, "00015", true);
    row(504, "00501", true);
    row(504, "", true);
    row(504, "03501", false); // a meaning of its own
    for (const char *code : {"01001", "01002", "01004", "01011", "01020", "01999"}) {
        for (const int status : {502, 503, 504})
            row(status, code, true);
    }
    for (const char *code : {"01000", "01003", "01005", "01006", "01007", "01008", "01009", "01010", "01015",
                             "01051", "01052", "01053", "01054", "01055", "01056"}) {
        row(502, code, false);
        row(503, code, false);
        row(504, code, true); // the status wins
    }
    for (const char *code : {"03501", "04501", "04502", "04503"})
        row(502, code, false);
    row(503, "", false);
    for (const int status : {400, 401, 403, 404, 410, 422, 451})
        row(status, "99001", false);
    row(404, "38422", false);
    row(502, "", false);
    row(500, "", false);
}

void TestExplanations::retriesOnlyWhatPasses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(bool, retry);
    QCOMPARE(worthRetrying(status, QString::fromLatin1(code)), retry);
}

void TestExplanations::judges_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("data") << 200 << QString() << QByteArray("ok") << u"proved"_qs;
    QTest::newRow("explicit refusal") << 200 << QString() << QByteArray("outdated") << u"refused"_qs;
    QTest::newRow("not decided") << 200 << QString() << QByteArray("under_investigation") << u"unknown"_qs;
    QTest::newRow("refusing code") << 404 << u"38422"_qs << QByteArray() << u"refused"_qs;
    QTest::newRow("not found") << 404 << u"38003"_qs << QByteArray() << u"unknown"_qs;
    QTest::newRow("outage") << 502 << u"03501"_qs << QByteArray() << u"unknown"_qs;
    QTest::newRow("no answer") << 0 << QString() << QByteArray() << u"unknown"_qs;
}

void TestExplanations::judges()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QByteArray, state);
    QFETCH(QString, outcome);
    catalogue::Endpoint endpoint;
    endpoint.outcomes = {{u"38422"_qs, {}, {}, u"refused"_qs, {}},
                         {{}, u"data.status"_qs, u"outdated"_qs, u"refused"_qs, u"Pas à jour."_qs},
                         {{}, u"data.status"_qs, u"under_investigation"_qs, u"unknown"_qs, u"En cours."_qs}};
    const QJsonObject payload{{u"data"_qs, QJsonObject{{u"status"_qs, QString::fromLatin1(state)}}}};
    const Verdict verdict = judge(endpoint, status, code, payload);
    QCOMPARE(toString(verdict.outcome), outcome);
    QCOMPARE(verdict.sentence.isEmpty(), state != "outdated" && state != "under_investigation");
}

void TestExplanations::readsEveryFormOfError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("retryIn");
    QTest::newRow("list")
        << QByteArray(
               R"({"errors":[{"code":"04501","title":"t","detail":"d","meta":{"provider":"P","retry_in":172800}}]})")
        << true << u"04501"_qs << 172800;
    QTest::newRow("single object") << QByteArray(R"({"error":{"code":"00101","title":"t"}})") << true
                                   << u"00101"_qs << 0;
    QTest::newRow("text") << QByteArray(R"({"error":"not_found"})") << true << QString() << 0;
    QTest::newRow("list of texts") << QByteArray(R"({"errors":["broken"]})") << true << QString() << 0;
    QTest::newRow("code as a number")
        << QByteArray(R"({"errors":[{"code":4501}]})") << true << u"04501"_qs << 0;
    QTest::newRow("delay of zero") << QByteArray(R"({"errors":[{"code":"00501","meta":{"retry_in":0}}]})")
                                   << true << u"00501"_qs << 1;
    QTest::newRow("empty list") << QByteArray(R"({"errors":[]})") << false << QString() << 0;
    QTest::newRow("page") << QByteArray("<html>502</html>") << false << QString() << 0;
    QTest::newRow("nothing") << QByteArray() << false << QString() << 0;
}

void TestExplanations::readsEveryFormOfError()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, readable);
    QFETCH(QString, code);
    QFETCH(int, retryIn);
    const ServiceError error = readServiceError(body);
    QCOMPARE(error.readable, readable);
    QCOMPARE(error.code, code);
    QCOMPARE(error.retryIn.value_or(std::chrono::seconds(0)).count(), retryIn);
}

void TestExplanations::waitsAsTold_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << QByteArray("17") << 17;
    QTest::newRow("less than one") << QByteArray("0") << 1;
    QTest::newRow("negative") << QByteArray("-4") << 1;
    QTest::newRow("an hour") << QByteArray("Fri, 20 Nov 2026 10:05:40 GMT") << 40;
    QTest::newRow("absent") << QByteArray() << 0;
    QTest::newRow("not a number") << QByteArray("soon") << 0;
}

void TestExplanations::waitsAsTold()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    http::Response response;
    if (!header.isEmpty())
        response.headers.append(http::Header{"Retry-After", header});
    const QDateTime now({2026, 11, 20}, {10, 5}, Qt::UTC);
    QCOMPARE(retryDelay({}, response, now).value_or(std::chrono::seconds(0)).count(), seconds);
}

QTEST_GUILESS_MAIN(TestExplanations)
#include "tst_explanations.moc"
