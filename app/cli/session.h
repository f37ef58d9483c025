// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "cli/arguments.h"
#include "etat/client.h"
#include "services/services.h"

#include <QCoroTask>

namespace agrafe::cli {

/// What every command that answers takes: where its files are, in what form it answers, its help.
[[nodiscard]] QList<OptionRule> commonOptions();
/// The options of every command that asks something.
[[nodiscard]] QList<OptionRule> sessionOptions();

/// Through which habilitation and why: read from the options, completed by the habilitation. Its token is not
/// looked up yet.
struct Session
{
    habilitation::Habilitation habilitation;
    etat::Frame frame;
};

/// The folder of --config, or the user's own.
[[nodiscard]] Result<services::Options> servicesOptions(const Arguments &arguments);

[[nodiscard]] Result<std::unique_ptr<services::Services>> makeServices(const Arguments &arguments);

/// The habilitation that the options describe, before its token is looked up. Rules: --habilitation names a
/// stored one (else the default); --url replaces its address; a loopback --url without --habilitation, or
/// with a sandbox one, is the sandbox. Failure: Input.
[[nodiscard]] Result<habilitation::Habilitation>
chosenHabilitation(const Arguments &arguments, const habilitation::HabilitationStore &store,
                   habilitation::Service service);

/// Failures: Input, Secret (no habilitation at all).
[[nodiscard]] Result<Session> chosenSession(const Arguments &arguments,
                                            const habilitation::HabilitationStore &store,
                                            habilitation::Service service);

/// The session's token, from standard input or the keychain: the last thing before something is sent.
/// `given`: what --jeton-stdin brought, when it was read with other lines. Failures: Input, Secret.
QCoro::Task<Result<etat::Access>> accessOf(Arguments arguments, Session session, services::Services &services,
                                           Secret given = {});

/// The journal, then accessOf(). Failures: Journal, Input, Secret.
QCoro::Task<Result<etat::Access>> openSession(Arguments arguments, Session session,
                                              services::Services &services, Secret given = {});

/// --version: 0 when it was not given. Failure: Input.
[[nodiscard]] Result<int> versionOption(const Arguments &arguments);
/// --frais.
[[nodiscard]] OptionRule freshRule();

/// What the token opens, so that nothing else is asked; not known where the service cannot say it: then all
/// is asked. Failures: Journal, and a token that the service refuses.
QCoro::Task<Result<habilitation::Rights>> rightsOf(etat::Access access, etat::Client &client);

/// Counts the accesses whose end the journal could not take, as long as it lives.
class LostTraces
{
public:
    explicit LostTraces(services::Services &services);
    LostTraces(const LostTraces &) = delete;
    LostTraces &operator=(const LostTraces &) = delete;
    ~LostTraces();
    [[nodiscard]] int count() const { return m_count; }

private:
    http::Client &m_http;
    int m_count = 0;
};

/// A command that asks something, with the services it runs on; ends with the exit code.
using Asking = QCoro::Task<int> (*)(Arguments arguments, services::Services &services, bool json);
QCoro::Task<int> runWithServices(Arguments arguments, Asking asking);

/// A secret from standard input: its first line that is not empty. Failure: Input.
[[nodiscard]] Result<Secret> secretFromStdin();

} // namespace agrafe::cli
