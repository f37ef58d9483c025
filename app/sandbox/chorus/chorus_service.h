// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/chorus/piste_desk.h"
#include "sandbox/latency.h"
#include "sandbox/server/http_connection.h"
#include "sandbox/statistics.h"

#include <QObject>

namespace agrafe::sandbox {

/// Chorus Pro behind PISTE: both proofs are checked in their order before anything else (path, token, API
/// ticked, technical account); what is refused is said as curtly as the real ones do.
class ChorusService : public QObject
{
    Q_OBJECT

public:
    static constexpr auto account = "TECH_1_21990001900013@cpro.fr";

    ChorusService(const Seeded &seeded, const Latency &latency, Statistics &statistics, PisteDesk::Now now);

    void handle(const HttpRequest &request, const Responder &responder);
    [[nodiscard]] const PisteDesk &piste() const { return m_piste; }
    /// Of the technical account.
    [[nodiscard]] QByteArray password() const { return m_password; }

private:
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);
    [[nodiscard]] std::optional<HttpResponse> refusal(const HttpRequest &request) const;

    PisteDesk m_piste;
    const Latency &m_latency;
    Statistics &m_statistics;
    QByteArray m_password;
};

} // namespace agrafe::sandbox
