// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "diagnostic/check.h"
#include "services/services.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace agrafe::diagnostic {

/// The connection check: one line for each thing that can be wrong between this workstation and a service,
/// each with what to do. It asks the service once for its pings and once for the rights of the token (an
/// access, traced); of Chorus Pro a token of PISTE and a health check (both traced). Nothing else leaves.
class Diagnostic : public QObject
{
    Q_OBJECT

public:
    explicit Diagnostic(services::Services &services, QObject *parent = nullptr);

    /// The lines that run() will fill, in reading order.
    [[nodiscard]] QList<Check> plan(const std::optional<habilitation::Habilitation> &habilitation) const;
    /// Without habilitation, only what is of this workstation. `checked` comes as each line is known; the
    /// whole list at the end. One at a time.
    QCoro::Task<QList<Check>> run(std::optional<habilitation::Habilitation> habilitation,
                                  std::stop_token stop);
    /// What the last run was about.
    [[nodiscard]] const Subject &subject() const { return m_subject; }

Q_SIGNALS:
    void checked(const agrafe::diagnostic::Check &check);

private:
    QCoro::Task<void> workstationChecks();
    QCoro::Task<void> networkChecks(habilitation::Habilitation habilitation, std::stop_token stop);
    QCoro::Task<void> elChecks(habilitation::Habilitation habilitation);
    QCoro::Task<void> chorusChecks(habilitation::Habilitation habilitation, std::stop_token stop);
    QCoro::Task<void> callsOfChorus(habilitation::Habilitation habilitation, chorus::Application application,
                                    std::stop_token stop);
    QCoro::Task<void> serviceChecks(habilitation::Habilitation habilitation, Result<etat::Access> access,
                                    std::stop_token stop);
    void tell(const QList<Check> &checks);
    /// Those of which nothing was said yet.
    void tellOpen(const QList<Check> &checks);
    [[nodiscard]] bool reached(const QString &id) const;
    QList<Check> finished();

    services::Services &m_services;
    Subject m_subject;
    QList<Check> m_checks;
};

} // namespace agrafe::diagnostic
