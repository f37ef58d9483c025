// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/upload.h"

#include "base/categories.h"
#include "el/file_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace agrafe::el {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

AGRAFE_CATEGORY(lcEl, "el")

namespace {

constexpr qint64 slowestBytesASecond = 20'000;
constexpr qint64 largestAnswer = 1024 * 1024;

Result<void> checkAccess(const SendAccess &access, const QString &fileName)
{
    if (access.habilitation.apiUrl().isEmpty())
        return Unexpected(Failure::input(
            QCoreApplication::translate("El", "L’accès E#L n’a pas d’adresse d’envoi."),
            QCoreApplication::translate("El", "Indiquez celle que l’administrateur d’E#L vous a donnée.")));
    if (isExportFileName(fileName))
        return {};
    return Unexpected(Failure::input(
        QCoreApplication::translate("El", "« %1 » n’est pas un nom qu’E#L accepte.").arg(fileName),
        QCoreApplication::translate(
            "El", "Il s’écrit AAAAMMJJ-IDENTIFIANT.csv, par exemple 20210429-franceactive.csv.")));
}

http::AccessIntent intentOf(const SendAccess &access, const Sending &sending)
{
    const habilitation::Habilitation &habilitation = access.habilitation;
    http::AccessIntent intent;
    intent.habilitationId = sending.habilitationId;
    intent.habilitationName = habilitation.name;
    intent.environment = habilitation::toString(habilitation.environment);
    intent.service = habilitation::toString(habilitation.service);
    intent.endpointId = u"envoi"_s;
    intent.recipient = habilitation.recipient;
    intent.context = u"lignes=%1 octets=%2"_s.arg(sending.rows).arg(sending.bytes);
    intent.object = sending.fileName;
    return intent;
}

bool looksLikePage(const http::Response &response)
{
    return response.header("Content-Type").toLower().startsWith("text/html") ||
           response.body.trimmed().startsWith('<');
}

QString traced(SendOutcome outcome)
{
    return outcome == SendOutcome::Received ? u"proved"_s : toString(outcome);
}

http::Assessment assess(const http::Response &response)
{
    http::Assessment assessment;
    assessment.outcome = traced(outcomeOfStatus(response.status, looksLikePage(response)));
    return assessment;
}

// Where nothing of the file can have left.
bool neverLeft(const Failure &failure)
{
    return failure.kind != FailureKind::OutcomeUnknown && failure.kind != FailureKind::RedirectRefused;
}

} // namespace

QString addressOf(const habilitation::Habilitation &habilitation)
{
    return habilitation.apiUrl().toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo |
                                          QUrl::StripTrailingSlash);
}

Result<http::Request> uploadRequest(const SendAccess &access, const Sending &sending, const QString &copy)
{
    if (auto right = checkAccess(access, sending.fileName); !right)
        return Unexpected(right.error());
    http::Request request;
    request.method = "POST";
    request.url = access.habilitation.apiUrl();
    request.headers = {{"Content-Disposition", "attachment; filename=\"" + sending.fileName.toLatin1() + '"'},
                       {"Content-Type", "application/octet-stream"},
                       {"Accept", "application/json"}};
    request.bearer = access.token;
    request.tokenOrigin = request.url;
    request.tokenScheme = "fmetoken token=";
    request.bodyFile = copy;
    request.bodySha256 = sending.sha256;
    request.idempotent = false;
    request.maxRetries = 0;
    request.maxBytes = largestAnswer;
    request.quota = {.tokenKey = sending.habilitationId, .group = u"el"_s};
    request.deadlines.inactivity = 120s;
    request.deadlines.overall = 300s + std::chrono::seconds(sending.bytes / slowestBytesASecond);
    request.assess = assess;
    request.access = intentOf(access, sending);
    return request;
}

namespace {

Failure leavesElsewhere(const QString &fileName)
{
    return Failure::input(
        QCoreApplication::translate(
            "El", "Un envoi de «\u00a0%1\u00a0» est déjà en cours sur ce poste\u00a0: rien de "
                  "plus n’a été envoyé.")
            .arg(fileName),
        QCoreApplication::translate("El",
                                    "Attendez qu’il finisse\u00a0: son résultat dit s’il faut renvoyer."));
}

} // namespace

Uploader::Uploader(http::Client &http, SendHistory &history, Clock &clock)
    : m_http(http)
    , m_history(history)
    , m_clock(clock)
{}

QCoro::Task<Result<SendReport>> Uploader::send(SendAccess access, QString file, QString fileName,
                                               std::stop_token stop, Progress progress)
{
    if (auto right = checkAccess(access, fileName); !right)
        co_return Unexpected(right.error());
    Sending wanted;
    wanted.address = addressOf(access.habilitation);
    wanted.environment = habilitation::toString(access.habilitation.environment);
    wanted.habilitationId =
        access.habilitation.id.isNull() ? QString() : access.habilitation.id.toString(QUuid::WithoutBraces);
    wanted.fileName = fileName;
    const auto hold = m_history.claim(wanted.address, fileName);
    if (!hold)
        co_return Unexpected(leavesElsewhere(fileName));
    auto sending = m_history.begin(file, wanted);
    if (!sending)
        co_return Unexpected(sending.error());
    auto request = uploadRequest(access, *sending, m_history.copyOf(*sending));
    if (!request)
        co_return Unexpected(request.error());
    const auto handedOver = std::make_shared<qint64>(0); // the exchange may outlive this
    request->onSent = [handedOver, progress = std::move(progress)](qint64 sent, qint64 total) {
        *handedOver = std::max(*handedOver, sent);
        if (progress)
            progress(sent, total);
    };
    const auto response = co_await m_http.send(std::move(*request), stop);
    sending->handedOver = *handedOver;
    if (response)
        co_return answered(std::move(*sending), *response);
    if (!neverLeft(response.error()))
        co_return lost(std::move(*sending), response.error());
    sending->outcome = SendOutcome::NotSent;
    keep(*sending);
    co_return Unexpected(notSent(response.error()));
}

TakenName Uploader::before(const Sending &sending) const
{
    auto known = m_history.ofName(sending.address, sending.fileName).value_or(QList<Sending>());
    known.removeIf([&sending](const Sending &each) { return each.id == sending.id; });
    return takenName(known);
}

SendReport Uploader::answered(Sending sending, const http::Response &response)
{
    const TakenName earlier = before(sending);
    sending.status = response.status;
    sending.outcome = outcomeOfStatus(response.status, looksLikePage(response));
    if (sending.outcome == SendOutcome::Received)
        sending.receipt = readReceipt(response.body);
    const bool tellsOfTheLost = response.status == 409 && earlier.provesLost();
    const bool isThere =
        earlier.holds(sending) || (tellsOfTheLost && earlier.lost.last().sha256 == sending.sha256);
    if (response.status == 409 && isThere)
        sending.outcome = SendOutcome::Received;
    const SendVerdict verdict = verdictOf(sending, earlier);
    if (tellsOfTheLost) {
        Sending arrived = earlier.lost.last();
        arrived.outcome = SendOutcome::Received;
        keep(arrived);
    }
    keep(sending);
    return {sending, verdict};
}

// With the status already there the file arrived, or was refused, even though the rest was cut.
SendReport Uploader::lost(Sending sending, const Failure &failure)
{
    if (failure.kind == FailureKind::OutcomeUnknown && failure.httpStatus > 200) {
        http::Response response;
        response.status = failure.httpStatus;
        return answered(std::move(sending), response);
    }
    sending.status = failure.httpStatus;
    sending.outcome = SendOutcome::Unknown;
    keep(sending);
    return {sending, lostVerdict(sending, failure, before(sending))};
}

// The answer is not thrown away for its line in the history: without it the sending stays unknown there.
void Uploader::keep(Sending &sending)
{
    sending.answeredAt = m_clock.now();
    if (const auto kept = m_history.end(sending); !kept)
        qCWarning(lcEl) << "the end of sending" << sending.id << "could not be kept";
}

} // namespace agrafe::el
