// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/chorus/contract.h"
#include "sandbox/chorus/deposit_desk.h"
#include "sandbox/chorus/fault_desk.h"
#include "sandbox/chorus/piste_desk.h"
#include "sandbox/chorus/world.h"
#include "sandbox/latency.h"
#include "sandbox/server/http_connection.h"
#include "sandbox/statistics.h"

#include <QObject>

namespace agrafe::sandbox {

/// One side of Chorus Pro behind PISTE: both proofs are checked in their order before anything else (path,
/// token, API ticked, technical account, type, JSON); what is refused is said as curtly as the real ones do.
/// Beside the documented operations:
///   POST /bac-a-sable/pannes    something goes wrong (see FaultDesk)
///   POST /bac-a-sable/verdicts  {"fichier", "verdict"}: what a flux comes to, whatever it holds
class ChorusService : public QObject
{
    Q_OBJECT

public:
    static constexpr auto account = "TECH_1_21990001900013@cpro.fr";
    /// A flux of 30 MiB in base64.
    static constexpr qsizetype largestRequest = 64 * 1024 * 1024;

    struct Parts
    {
        const Seeded &seeded;
        const Latency &latency;
        Statistics &statistics;
        PisteDesk::Now now;
        cpro::Side side = cpro::Side::Qualification;
    };
    explicit ChorusService(const Parts &parts);

    void handle(const HttpRequest &request, const Responder &responder);
    [[nodiscard]] const PisteDesk &piste() const { return m_piste; }
    /// Of the technical account.
    [[nodiscard]] QByteArray password() const { return m_password; }

private:
    [[nodiscard]] HttpResponse answer(const HttpRequest &request, const QString &operation);
    [[nodiscard]] HttpResponse worked(const QString &operation, const QJsonObject &body);
    [[nodiscard]] std::optional<HttpResponse> refusal(const HttpRequest &request,
                                                      const QString &operation) const;
    [[nodiscard]] HttpResponse control(const HttpRequest &request);
    void send(const HttpRequest &request, const Responder &responder, const HttpResponse &response,
              std::chrono::milliseconds more = {});

    PisteDesk m_piste;
    const Latency &m_latency;
    Statistics &m_statistics;
    QByteArray m_password;
    cpro::World m_world;
    cpro::DepositDesk m_deposits;
    cpro::FaultDesk m_faults;
    cpro::Contract m_contract;
    cpro::Handlers m_handlers;
};

} // namespace agrafe::sandbox
