// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/chorus/answers.h"
#include "sandbox/chorus/flux_reader.h"
#include "sandbox/chorus/world.h"

namespace agrafe::sandbox::cpro {

/// Deposits and their verdicts. A flux is received at once and judged later: it goes through its states by
/// the clock, or, without latency, one state with each request that comes after it.
class DepositDesk
{
public:
    DepositDesk(World &world, std::chrono::milliseconds stateLength);

    void offer(Handlers &handlers);
    /// Before each request: judges what is due.
    void settle();
    /// What the next flux of that file name comes to, whatever it holds ("IN_INCIDENTE").
    void script(const QString &fileName, const QString &verdict) { m_scripts.insert(fileName, verdict); }

private:
    struct Flux
    {
        QString number;
        QString fileName;
        QString syntax;
        QByteArray file;
        QDateTime at;
        int requests = 0; ///< since it came
        QString verdict;  ///< empty: not judged
        QJsonArray invoiceErrors;
        QJsonArray technicalErrors;
    };

    [[nodiscard]] Reply depositFlux(const QJsonObject &body);
    [[nodiscard]] Reply depositPdf(const QJsonObject &body);
    [[nodiscard]] Reply addFile(const QJsonObject &body);
    [[nodiscard]] std::optional<Reply> submissionFault(const QJsonObject &body) const;
    [[nodiscard]] Reply submit(const QJsonObject &body);
    [[nodiscard]] Reply report(const QJsonObject &body) const;
    [[nodiscard]] Reply olderReport(const QJsonObject &body) const;
    [[nodiscard]] int stateOf(const Flux &flux) const;
    void judge(Flux &flux);
    void integrate(const Flux &flux, const FluxInvoice &invoice);
    [[nodiscard]] QStringList faultsOf(const FluxInvoice &invoice) const;
    [[nodiscard]] QStringList recipientFaults(const FluxInvoice &invoice) const;

    World &m_world;
    std::chrono::milliseconds m_stateLength;
    QList<Flux> m_fluxes;
    QHash<QString, QString> m_scripts;
    qint64 m_sequence = 1'557;
};

} // namespace agrafe::sandbox::cpro
