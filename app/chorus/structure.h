// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "chorus/lenient.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace agrafe::chorus {

/// A structure as lists give it.
struct StructureRow
{
    qint64 id = 0; ///< what every other operation wants
    QString number;
    QString typeCode; ///< CodeList::IdentifierType
    QString name;
    QString statusCode; ///< "ACTIVE", "INACTIVE", or what comes

    [[nodiscard]] bool isActive() const { return statusCode == u"ACTIVE"; }
    [[nodiscard]] bool isInactive() const { return statusCode == u"INACTIVE"; }
    bool operator==(const StructureRow &) const = default;
};

/// French: "Active", "Inactive"; a code that is not known stays as it came.
[[nodiscard]] QString stateText(const StructureRow &row);

/// What to look for; empty members do not limit.
struct StructureQuery
{
    QString number;
    QString typeCode; ///< empty with a number: SIRET
    QString name;
    QString town;
    QString postcode;
    bool publicOnly = false;
    bool activeOnly = false;
    bool alsoPrivate = true; ///< those that the account is not attached to, too

    /// Of what is typed in one field: a SIRET, a VAT number of the Union, else a name. Failure: Input (a
    /// French VAT number or a SIREN, by which Chorus Pro finds nothing).
    [[nodiscard]] static Result<StructureQuery> ofText(const QString &text);
    /// An identifier of that type, which its form does not tell: a RIDET, one from outside the Union…
    [[nodiscard]] static Result<StructureQuery> ofNumber(const QString &text, const QString &typeCode);
    [[nodiscard]] QJsonObject body() const;
};

struct ServiceRow
{
    qint64 id = 0;
    QString code;
    QString name;
    std::optional<bool> active;
    Moment from;
    Moment to;
    std::optional<bool> engagement; ///< known once its detail was asked

    bool operator==(const ServiceRow &) const = default;
};

/// What an invoice to a structure must carry.
enum class Demand : quint8 {
    Nothing,
    Engagement,
    Service,
    Both,
    Either, ///< one of the two
    Unknown ///< the structure does not say
};

/// All of a structure. What it does not say is unknown, never "no".
struct StructureDetail
{
    StructureRow row;
    std::optional<bool> isPublic;
    QString vat;
    QString rcs;
    QString email;
    QStringList address; ///< lines
    Demand demand = Demand::Unknown;
    std::optional<bool> paymentNotTold; ///< never expect "mise en paiement"
    std::optional<bool> edi;
    std::optional<bool> worksOnly;
    std::optional<bool> alsoWorks;
    Moment passwordEnd;         ///< of the technical account, for one's own structure
    QList<ServiceRow> services; ///< without the pseudo-service

    bool operator==(const StructureDetail &) const = default;
};

[[nodiscard]] StructureRow readStructureRow(const QJsonObject &row);
[[nodiscard]] StructureDetail readStructureDetail(const QJsonObject &answer);
/// Every public structure has a service that stands for none: it is left out.
[[nodiscard]] QList<ServiceRow> readServices(const QList<QJsonObject> &rows);
/// Of the detail of one service: whether it wants an engagement.
[[nodiscard]] std::optional<bool> readServiceEngagement(const QJsonObject &answer);

/// What an invoice to that service must carry: its own wish added to its structure's.
[[nodiscard]] Demand demandOf(const StructureDetail &structure, const ServiceRow *service);
/// French, one sentence.
[[nodiscard]] QString demandSentence(Demand demand);
/// "What to write on your invoice", ready to paste into a mail: French, lines.
[[nodiscard]] QString whatToWrite(const StructureDetail &structure, const ServiceRow *service);

} // namespace agrafe::chorus
