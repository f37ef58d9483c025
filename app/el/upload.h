// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/send_history.h"
#include "el/send_verdict.h"
#include "habilitation/habilitation.h"
#include "http/client.h"

#include <QCoroTask>

#include <functional>
#include <stop_token>

namespace agrafe::el {

/// Who sends: the access to E#L and its token.
struct SendAccess
{
    habilitation::Habilitation habilitation;
    Secret token;
};

/// Where the history says that it went: without query, fragment or account.
[[nodiscard]] QString addressOf(const habilitation::Habilitation &habilitation);

struct SendReport
{
    Sending sending;
    SendVerdict verdict;
};

/// Everything that is sent but the network: the documented headers, the copy as a body that leaves once, no
/// retry. Pure. Failure: Input (no address, a name that E#L cannot take).
[[nodiscard]] Result<http::Request> uploadRequest(const SendAccess &access, const Sending &sending,
                                                  const QString &copy);

/// Puts one file in the partner's folder at E#L, once: history, journal, network, history again.
class Uploader
{
public:
    using Progress = std::function<void(qint64 sent, qint64 total)>;

    /// They outlive what is under way.
    Uploader(http::Client &http, SendHistory &history, Clock &clock);

    /// A report whenever something may have left, whatever came of it. Failure: nothing did (Input, Disk,
    /// Journal, Secret, the network's kinds, Cancelled), with its words.
    QCoro::Task<Result<SendReport>> send(SendAccess access, QString file, QString fileName,
                                         std::stop_token stop, Progress progress = {});

private:
    [[nodiscard]] TakenName before(const Sending &sending) const;
    [[nodiscard]] SendReport answered(Sending sending, const http::Response &response);
    [[nodiscard]] SendReport lost(Sending sending, const Failure &failure);
    void keep(Sending &sending);

    http::Client &m_http;
    SendHistory &m_history;
    Clock &m_clock;
};

} // namespace agrafe::el
