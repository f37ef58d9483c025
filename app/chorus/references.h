// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/paths.h"
#include "chorus/client.h"

#include <QDateTime>

namespace agrafe::chorus {

/// The lists that Chorus Pro itself keeps.
enum class ReferenceList : quint8 {
    Cadres,
    DepositModes,
    PaymentModes,
    VatRates,
    Countries,
    Currencies,
    AttachmentTypes,
    Exemptions ///< reasons of a VAT exemption
};

struct ReferenceRow
{
    QString code;
    QString words; ///< French
    QString value; ///< a VAT rate; else empty

    bool operator==(const ReferenceRow &) const = default;
};

struct ReferenceTable
{
    QList<ReferenceRow> rows;
    QDateTime readAt; ///< UTC
};

/// What Agrafe itself knows of a list, for when nothing of it can be asked nor was kept. Empty: nothing.
[[nodiscard]] QList<ReferenceRow> knownRows(ReferenceList list);

/// Read once a month and kept on this workstation, each side of Chorus Pro apart. A list that cannot be asked
/// is given as it was kept, whatever its age.
class References
{
public:
    static constexpr int daysKept = 30;

    References(Client &client, const Paths &paths, Clock &clock);

    QCoro::Task<Result<ReferenceTable>> table(Session session, ReferenceList list, bool fresh,
                                              std::stop_token stop);
    QCoro::Task<Result<ReferenceTable>> bankAccounts(Session session, qint64 structure, std::stop_token stop);

private:
    [[nodiscard]] QString fileOf(const Session &session, ReferenceList list) const;
    [[nodiscard]] std::optional<ReferenceTable> kept(const Session &session, ReferenceList list) const;

    Client &m_client;
    QString m_folder;
    Clock &m_clock;
};

} // namespace agrafe::chorus
