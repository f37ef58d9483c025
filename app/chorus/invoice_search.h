// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "chorus/invoice.h"
#include "chorus/operation.h"

#include <QStringList>

namespace agrafe::chorus {

struct DayRange
{
    QDate from;
    QDate to;
    bool operator==(const DayRange &) const = default;
};

struct AmountRange
{
    Amount least;
    Amount most;
    bool operator==(const AmountRange &) const = default;
};

/// As whom works invoices are looked for: Chorus Pro wants to know.
enum class WorksRole : quint8 { Recipient, Owner, Architect, Supplier, Validator };

/// What to look for; empty members do not limit. Those that an operation does not take are left out: see
/// unusedCriteria().
struct InvoiceCriteria
{
    View view = View::Received;
    bool toTreat = false; ///< what waits for an action; Chorus Pro then takes nothing else but the structure
    WorksRole role = WorksRole::Recipient;
    bool worksAmongReceived = false; ///< works invoices through the recipient's own search
    QString number;
    DayRange deposited;
    DayRange dated;
    DayRange statusSince;
    QStringList statuses;
    QStringList types;      ///< CodeList::InvoiceType
    QStringList worksTypes; ///< CodeList::WorksType
    QString cadre;
    AmountRange net;
    AmountRange gross;
    AmountRange due;
    QString market;
    QString engagement;
    QString origin; ///< number of the invoice that a credit note is about
    QString flux;
    QString mode;
    qint64 ownStructure = 0; ///< recipient of what is received, supplier of what is issued
    qint64 ownService = 0;
    /// Suppliers of what is received, recipients of what is issued, as agents know them and as Chorus Pro
    /// does: see withStructures().
    QStringList otherNumbers;
    QList<qint64> others;
    bool wholeSiren = false; ///< all establishments of `others`
    QString validatorNumber; ///< the one that subcontractors' and co-contractors' invoices pass by
    qint64 validator = 0;
    std::optional<bool> downloaded;
    std::optional<bool> rejectTreated;

    [[nodiscard]] const Operation &operation() const;
    /// The request, without its paging.
    [[nodiscard]] QJsonObject body() const;
    /// French names of what is filled and cannot be asked there: the list says so instead of seeming to
    /// filter.
    [[nodiscard]] QStringList unusedCriteria() const;
    /// Failure: Input (a range that ends before it begins).
    [[nodiscard]] Result<void> check() const;

    /// For saved searches.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static InvoiceCriteria fromJson(const QJsonObject &object);
    bool operator==(const InvoiceCriteria &) const = default;
};

} // namespace agrafe::chorus
