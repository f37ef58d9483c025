// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/client.h"

#include "etat/answer_reader.h"
#include "etat/request_builder.h"
#include "etat/service_bodies.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace agrafe::etat {

namespace {

// A list of forty providers must not become forty requests in the same instant.
constexpr qsizetype pingsAtOnce = 6;

// A failure before anything left, or the agent's own stop: no answer to show beside the piece.
bool nothingWasAsked(FailureKind kind)
{
    return kind == FailureKind::Input || kind == FailureKind::Journal || kind == FailureKind::Cancelled ||
           kind == FailureKind::Secret;
}

Failure withSentence(Failure failure, catalogue::Api about = catalogue::Api::Entreprise)
{
    const Explanation explanation = explain(failure, {}, about);
    failure.sentence = explanation.sentence;
    failure.nextAction = explanation.nextAction;
    return failure;
}

Failure expiredLink()
{
    Failure failure = Failure::of(FailureKind::Http, QStringLiteral("link past its hour"));
    failure.httpStatus = 410;
    return withDeadLinkSentence(failure);
}

Failure unusableLink(const Failure &refusal)
{
    Failure failure = Failure::of(FailureKind::Protocol, refusal.detail);
    failure.sentence = QCoreApplication::translate(
        "EtatClient",
        "Le service a donné un lien de document qu’Agrafe n’ouvre pas : rien n’y a été demandé.");
    failure.nextAction = QCoreApplication::translate(
        "EtatClient", "Redemandez la pièce ; si cela dure, copiez les détails pour le support.");
    return failure;
}

} // namespace

Result<http::Request> buildRequest(const catalogue::Catalogue &catalogue, const Access &access,
                                   const Call &call)
{
    const catalogue::Endpoint *endpoint = catalogue.find(call.endpointId, call.modality);
    if (!endpoint)
        return Unexpected(Failure::input(
            QCoreApplication::translate("EtatRequest", "La pièce « %1 » n’est pas au catalogue.")
                .arg(call.endpointId),
            QCoreApplication::translate("EtatRequest", "Choisissez une pièce du catalogue.")));
    const catalogue::EndpointVersion *version =
        call.version == 0 ? &endpoint->newest() : endpoint->version(call.version);
    if (!version)
        return Unexpected(Failure::input(
            QCoreApplication::translate("EtatRequest", "La pièce « %1 » n’a pas de version %2.")
                .arg(endpoint->title)
                .arg(call.version),
            QCoreApplication::translate("EtatRequest", "Choisissez une version du catalogue.")));
    return requestFor(*endpoint, *version, catalogue.quotaGroup(endpoint->quotaGroup), access, call);
}

Client::Client(const catalogue::Catalogue &catalogue, http::Client &http, Clock &clock)
    : m_catalogue(catalogue)
    , m_http(http)
    , m_clock(clock)
{}

QCoro::Task<Result<Answer>> Client::call(Access access, Call call, std::stop_token stop,
                                         http::Client::OnAttempt onAttempt)
{
    auto request = buildRequest(m_catalogue, access, call);
    if (!request)
        co_return Unexpected(request.error());
    const catalogue::Endpoint *endpoint = m_catalogue.find(call.endpointId, call.modality);
    const catalogue::EndpointVersion *version =
        call.version == 0 ? &endpoint->newest() : endpoint->version(call.version);
    // A failure does not carry its attempts: they are heard one by one.
    const auto attempts = std::make_shared<QList<http::Attempt>>();
    const auto hear = [attempts, onAttempt](const http::Attempt &attempt,
                                            std::optional<QDateTime> nextTryAt) {
        attempts->append(attempt);
        if (onAttempt)
            onAttempt(attempt, nextTryAt);
    };
    const auto response = co_await m_http.send(*request, stop, hear);
    if (response)
        co_return parseAnswer(*endpoint, *version, *response, m_clock.now());
    if (nothingWasAsked(response.error().kind))
        co_return Unexpected(response.error());
    Answer answer = failedAnswer(*endpoint, version->version, response.error(), m_clock.now());
    answer.attempts = *attempts;
    co_return answer;
}

QCoro::Task<Result<QByteArray>> Client::fetchDocument(Access access, Call origin, DocumentLink link,
                                                      std::stop_token stop, http::Client::Progress progress)
{
    if (link.expiresAt.isValid() && m_clock.now() >= link.expiresAt)
        co_return Unexpected(expiredLink());
    const auto response = co_await m_http.send(documentRequest(access, origin, link), stop, {}, progress);
    if (!response && response.error().kind == FailureKind::Input)
        co_return Unexpected(unusableLink(response.error()));
    if (!response)
        co_return Unexpected(withSentence(response.error()));
    if (auto defect = documentDefect(*response))
        co_return Unexpected(withSentence(*defect));
    co_return response->body;
}

QCoro::Task<Result<habilitation::Rights>> Client::rights(Access access, std::stop_token stop)
{
    const bool particulier = access.habilitation.service == habilitation::Service::Particulier;
    const auto about = particulier ? catalogue::Api::Particulier : catalogue::Api::Entreprise;
    const auto request =
        plainRequest(access, particulier ? QStringLiteral("/api/introspect") : QStringLiteral("/privileges"),
                     particulier ? QStringLiteral("introspect") : QStringLiteral("privileges"));
    const auto response = co_await m_http.send(request, stop);
    if (!response)
        co_return Unexpected(withSentence(response.error(), about));
    auto rights = readRights(*response, m_clock.now());
    if (!rights)
        co_return Unexpected(withSentence(rights.error(), about));
    co_return *rights;
}

QCoro::Task<Result<QList<ProviderState>>> Client::pings(Access access, std::stop_token stop)
{
    const bool particulier = access.habilitation.service == habilitation::Service::Particulier;
    auto response = co_await m_http.send(
        pingRequest(access, particulier ? QStringLiteral("/api/pings") : QStringLiteral("/pings")), stop);
    if (!response)
        co_return Unexpected(withSentence(response.error()));
    const auto providers = readPingList(*response, access.habilitation.apiUrl());
    if (!providers)
        co_return Unexpected(withSentence(providers.error()));
    QList<ProviderState> states;
    for (qsizetype first = 0; first < providers->size(); first += pingsAtOnce) {
        // Started together: a slow ping holds back no other of its group.
        std::vector<QCoro::Task<Result<ProviderState>>> running;
        for (const ProviderState &provider : providers->mid(first, pingsAtOnce))
            running.push_back(ping(access, provider, stop));
        for (auto &task : running) {
            const auto state = co_await task;
            if (!state)
                co_return Unexpected(state.error());
            states.append(*state);
        }
    }
    co_return states;
}

QCoro::Task<Result<ProviderState>> Client::ping(Access access, ProviderState provider, std::stop_token stop)
{
    http::Request request = pingRequest(access, {});
    request.url = provider.url;
    const auto response = co_await m_http.send(request, stop);
    if (response) {
        readPing(*response, provider);
        co_return provider;
    }
    if (response.error().kind == FailureKind::Cancelled)
        co_return Unexpected(response.error());
    co_return provider; // no answer: unknown, which is not "down"
}

} // namespace agrafe::etat
