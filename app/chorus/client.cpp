// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/client.h"

#include "chorus/exact_json.h"
#include "chorus/lenient.h"
#include "chorus/refusal.h"
#include "chorus/service_error.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 largestFileAnswer = 170LL * 1024 * 1024; // 120 MB in base64
constexpr int mostRows = 100'000;

bool isOver(const Failure &failure)
{
    const MissingStep step = missingStep(failure);
    return step == MissingStep::Token || step == MissingStep::TokenOrAccount;
}

std::optional<int> returnCode(const QJsonObject &answer)
{
    return answer.contains(u"codeRetour") ? std::optional(static_cast<int>(numberAt(answer, u"codeRetour")))
                                          : std::nullopt;
}

// Whether a search that finds nothing answers so is not established for all: its message tells, too.
bool isNothingFound(const Operation &operation, int code, const QString &message)
{
    if (operation.rows == nullptr)
        return false;
    const QString said = messageCode(message);
    return (operation.noResult != 0 && code == operation.noResult) || said == u"TRA_MSG_00.015" ||
           said == u"GFT_MSG_01.075";
}

http::Assessment assess(const Operation &operation, const http::Response &response)
{
    http::Assessment assessment;
    const auto answer = answerOf(operation, response);
    assessment.outcome = answer ? u"proved"_s : u"unknown"_s;
    if (!answer) {
        assessment.code = answer.error().code;
        if (operation.replay == Replay::Never && answer.error().kind == FailureKind::Http)
            assessment.outcome = u"refused"_s;
    }
    assessment.worthRetrying = response.status == 429 || response.status >= 500;
    return assessment;
}

Failure unreadable(const Operation &operation, const http::Response &response)
{
    if (operation.replay == Replay::Never)
        return lostAnswer(operation, Failure::of(FailureKind::OutcomeUnknown, u"the answer is not whole"_s));
    Failure failure = Failure::of(FailureKind::Protocol, u"not the JSON of an answer"_s);
    failure.httpStatus = response.status;
    return explained(failure);
}

// What tells two rows apart, whatever the operation calls it.
QString keyOf(const QJsonObject &row)
{
    const QString id = textAt(row, {u"identifiantFactureCPP", u"idFacture", u"idFactureTravaux",
                                    u"idStructureCPP", u"idService", u"idEngagementJuridique", u"idStructure",
                                    u"idTechniqueCategorie", u"idDemandePaiement"});
    return id.isEmpty() ? QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)) : id;
}

/// Rows gathered page by page, each once.
struct Gathering
{
    Rows &into;
    QSet<QString> known;

    explicit Gathering(Rows &rows)
        : into(rows)
    {
        for (const QJsonObject &row : std::as_const(rows.rows))
            known.insert(keyOf(row));
    }
    void add(const QList<QJsonObject> &rows)
    {
        for (const QJsonObject &row : rows) {
            if (const QString key = keyOf(row); !known.contains(key)) {
                known.insert(key);
                into.rows.append(row);
            }
        }
    }
};

/// How an answer counts.
struct Counts
{
    qint64 pages = 0; ///< 0: not said
    qint64 total = -1;
};

Counts countsOf(const Operation &operation, const QJsonObject &answer)
{
    QJsonObject place = operation.pagesOnTop ? answer : answer.value(u"parametresRetour").toObject();
    if (numberAt(place, u"pages") == 0) // one operation is documented in both ways
        place = operation.pagesOnTop ? answer.value(u"parametresRetour").toObject() : answer;
    Counts counts;
    counts.pages = numberAt(place, u"pages");
    if (!place.value(u"total").isNull() && !place.value(u"total").isUndefined())
        counts.total = numberAt(place, u"total");
    return counts;
}

} // namespace

http::Request requestOf(const Access &access, const Call &call)
{
    const Operation &operation = *call.operation;
    http::Request request = serviceRequest(access, operation.api(), operation.name());
    request.method = "POST";
    request.headers.append(http::Header("Content-Type", "application/json;charset=utf-8"));
    request.body = QJsonDocument(call.body).toJson(QJsonDocument::Compact);
    request.bodySha256 = call.trace.sha256;
    request.idempotent = operation.replay == Replay::Safe;
    request.maxRetries = request.idempotent ? 2 : 0;
    if (operation.file) {
        request.deadlines = {300s, 60s};
        request.maxBytes = largestFileAnswer;
    }
    request.assess = [&operation](const http::Response &response) { return assess(operation, response); };
    http::AccessIntent intent = intentOf(access.habilitation, QString::fromLatin1(operation.path));
    intent.document = call.operation == &op::download;
    intent.subjectKind = call.trace.subjectKind;
    intent.subject = call.trace.subject;
    intent.object = call.trace.object;
    intent.context = call.trace.context;
    request.access = intent;
    return request;
}

Result<QJsonObject> answerOf(const Operation &operation, const http::Response &response)
{
    const auto answer = exactObject(response.body);
    if (operation.replay == Replay::Never && response.status >= 500)
        return Unexpected(lostAnswer(operation, refusalOf(response)));
    const auto code = answer ? returnCode(*answer) : std::nullopt;
    if (response.status >= 400 && !code)
        return Unexpected(refusalOf(response));
    if (!answer)
        return Unexpected(unreadable(operation, response));
    if (code.value_or(0) == 0 && response.status < 400)
        return *answer;
    const QString message = textAt(*answer, u"libelle");
    if (isNothingFound(operation, *code, message))
        return QJsonObject();
    return Unexpected(serviceFailure(operation, *code, message, response.status));
}

Failure lostAnswer(const Operation &operation, const Failure &failure)
{
    if (failure.kind == FailureKind::Cancelled) // the agent's own word: nothing to explain
        return failure;
    // What the network says never left; the journal and the form speak for themselves.
    const bool mayHaveLeft = failure.kind == FailureKind::OutcomeUnknown || failure.httpStatus >= 500;
    if (operation.replay == Replay::Safe || !mayHaveLeft)
        return explained(failure);
    Failure unknown = Failure::of(FailureKind::OutcomeUnknown, failure.detail);
    unknown.httpStatus = failure.httpStatus;
    unknown.sentence = QCoreApplication::translate(
        "Chorus", "La réponse de Chorus Pro s’est perdue : il a peut-être fait ce qui était demandé.");
    unknown.nextAction = QCoreApplication::translate(
        "Chorus",
        "Rien n’est renvoyé. Cherchez d’abord ce qu’il en est, puis recommencez si rien n’a été fait.");
    return unknown;
}

QJsonObject pageBody(const Call &call, int page, int rowsPerPage)
{
    const Operation &operation = *call.operation;
    QJsonObject body = call.body;
    if (operation.paging == nullptr)
        return body;
    QJsonObject paging{{u"pageResultatDemandee"_s, page}, {u"nbResultatsParPage"_s, rowsPerPage}};
    if (operation.takesMaximum)
        paging.insert(u"nbResultatsMaximum"_s, mostRows);
    if (operation.sort != nullptr) {
        paging.insert(u"triColonne"_s, QString::fromLatin1(operation.sort));
        paging.insert(u"triSens"_s, u"Descendant"_s);
    }
    body.insert(QString::fromLatin1(operation.paging), paging);
    return body;
}

Client::Client(http::Client &http)
    : m_http(http)
{}

QCoro::Task<Result<QJsonObject>> Client::callOnce(Session session, Call call, std::stop_token stop)
{
    const auto access = co_await session.access(stop);
    if (!access)
        co_return Unexpected(access.error());
    http::Client::OnAttempt onAttempt = [this](const auto & /*attempt*/, std::optional<QDateTime> nextTryAt) {
        if (nextTryAt && m_onWait)
            m_onWait(*nextTryAt);
    };
    const auto response = co_await m_http.send(requestOf(*access, call), stop, std::move(onAttempt));
    if (!response)
        co_return Unexpected(lostAnswer(*call.operation, response.error()));
    co_return answerOf(*call.operation, *response);
}

QCoro::Task<Result<QJsonObject>> Client::call(Session session, Call call, std::stop_token stop)
{
    auto answer = co_await callOnce(session, call, stop);
    if (answer || !isOver(answer.error()))
        co_return answer;
    session.forgetToken();
    if (call.operation->replay == Replay::Never)
        co_return answer; // it did nothing: the agent asks again, with the next token
    co_return co_await callOnce(session, call, stop);
}

QCoro::Task<Result<void>> Client::readPages(Session session, Call call, std::stop_token stop, OnRows onRows,
                                            Rows &into)
{
    Gathering gathering(into);
    qint64 pages = 1;
    for (int page = 1; page <= pages; ++page) {
        Call one = call;
        one.body = pageBody(call, page, rowsPerPage);
        const auto answer = co_await this->call(session, one, stop);
        if (!answer)
            co_return Unexpected(answer.error());
        const QList<QJsonObject> rows = rowsAt(*answer, QString::fromLatin1(call.operation->rows));
        const qsizetype before = into.rows.size();
        gathering.add(rows);
        const Counts counts = countsOf(*call.operation, *answer);
        if (rows.isEmpty() && page > 1) // whatever it counts
            break;
        // Some say nothing of their pages: then a full one has a successor, unless it is the same again.
        const bool silent = counts.pages == 0 && call.operation->paging != nullptr;
        const bool goesOn = silent && rows.size() >= rowsPerPage && into.rows.size() > before;
        pages = goesOn ? page + 1 : counts.pages;
        into.total = counts.total >= 0 ? counts.total : into.rows.size();
        if (onRows)
            onRows(into.rows.size(), into.total);
    }
    co_return {};
}

QCoro::Task<Result<Rows>> Client::rows(Session session, Call call, std::stop_token stop, OnRows onRows)
{
    Rows gathered;
    if (const auto read = co_await readPages(session, call, stop, onRows, gathered); !read)
        co_return Unexpected(read.error());
    if (gathered.rows.size() < gathered.total) {
        // Something moved from a page to one that was read already.
        if (const auto again = co_await readPages(session, call, stop, onRows, gathered); !again)
            co_return Unexpected(again.error());
    }
    gathered.complete = gathered.rows.size() >= gathered.total;
    co_return gathered;
}

} // namespace agrafe::chorus
