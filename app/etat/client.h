// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/catalogue.h"
#include "etat/answer.h"
#include "habilitation/habilitation.h"
#include "habilitation/rights.h"
#include "http/client.h"

#include <QCoroTask>

#include <functional>
#include <stop_token>

namespace agrafe::etat {

/// Why the agent asks: the same for a whole file.
struct Frame
{
    QString recipient; ///< SIRET
    QString context;
    QString object; ///< < 50 characters
    bool usagerInformed = false;
    bool consent = false;
};

/// Who asks: the habilitation and its token (empty with a relay that adds it).
struct Access
{
    habilitation::Habilitation habilitation;
    Secret token;
};

struct Call
{
    QString endpointId;
    int version = 0; ///< 0: the newest
    QMap<QString, QString>
        parameters; ///< by the service's names, subject included; not recipient, context, object
    Frame frame;
    bool fresh = false; ///< Cache-Control: no-cache
    QString modality{}; ///< API Particulier's way of calling; empty for companies
    /// Who is asked about, as the journal may keep it: a keyed fingerprint, never an identity. Empty for
    /// companies.
    QString personFingerprint{};
};

/// State of one provider, from the pings.
struct ProviderState
{
    enum class State { Ok, Down, Maintenance, Unknown };
    QString name;
    QUrl url;
    State state = State::Unknown;
    QDateTime lastOk;
    QDateTime until;
};

/// Everything that is sent for a call but the network: pure, tested alone. Failure: Input (a parameter is
/// missing or wrong, object too long, own administration called: 00211).
[[nodiscard]] Result<http::Request> buildRequest(const catalogue::Catalogue &catalogue, const Access &access,
                                                 const Call &call);

/// The recipient, context and object alone, before anything of a file is asked: what is wrong with them would
/// be wrong for every piece.
[[nodiscard]] Result<void> checkFrame(const Access &access, const Frame &frame);
/// Refuses one's own body (00211): SIREN or SIRET against the recipient.
[[nodiscard]] Result<void> checkSubject(const Access &access, const Frame &frame, const QString &number);

/// Bytes → Answer: pure. Never fails: what cannot be read is an unknown answer that says so.
[[nodiscard]] Answer parseAnswer(const catalogue::Endpoint &endpoint,
                                 const catalogue::EndpointVersion &version, const http::Response &response,
                                 const QDateTime &now);
/// The same for a call that got no answer.
[[nodiscard]] Answer failedAnswer(const catalogue::Endpoint &endpoint, int version, const Failure &failure,
                                  const QDateTime &now);

/// True when a document's host says that the link is over (403, 404, 410): a new one has to be asked for.
[[nodiscard]] bool isDeadLink(const Failure &failure);

/// The protocol shared by API Entreprise and API Particulier.
class Client
{
public:
    Client(const catalogue::Catalogue &catalogue, http::Client &http, Clock &clock);

    /// Always an Answer unless nothing could be sent (Input, Journal, Cancelled).
    QCoro::Task<Result<Answer>> call(Access access, Call call, std::stop_token stop,
                                     http::Client::OnAttempt onAttempt = {});
    /// A document's bytes, checked: whole PDF (or image), right type. No token is sent. An access of its own.
    /// A link past its hour is not tried: Failure Http 410.
    QCoro::Task<Result<QByteArray>> fetchDocument(Access access, Call origin, DocumentLink link,
                                                  std::stop_token stop, http::Client::Progress progress = {});
    /// What the token opens, as the service says. Failures carry their sentence.
    QCoro::Task<Result<habilitation::Rights>> rights(Access access, std::stop_token stop);
    QCoro::Task<Result<QList<ProviderState>>> pings(Access access, std::stop_token stop);

private:
    QCoro::Task<Result<ProviderState>> ping(Access access, ProviderState provider, std::stop_token stop);

    const catalogue::Catalogue &m_catalogue;
    http::Client &m_http;
    Clock &m_clock;
};

} // namespace agrafe::etat
