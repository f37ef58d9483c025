// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/lenient.h"

#include <QJsonObject>
#include <QString>

namespace agrafe::chorus {

/// An engagement of the State: others are not in Chorus Pro.
struct Engagement
{
    qint64 id = 0;
    QString number;
    QString type; ///< as written: "BON_DE_COMMANDE"
    QString recipientNumber;
    QString recipientName;
    QString serviceCode;
    QString serviceName;
    Moment notified;
    QString stateCode; ///< CodeList::EngagementState
    Amount total;
    QString currency;

    bool operator==(const Engagement &) const = default;
};

struct EngagementQuery
{
    QString number;
    QString market;
    QString stateCode;
    qint64 recipient = 0; ///< idStructureCPP
    QDate from;
    QDate to;
    Amount least;
    Amount most;

    [[nodiscard]] QJsonObject body() const;
};

[[nodiscard]] Engagement readEngagement(const QJsonObject &row);

/// What looking for one number says. Only a State's engagement addressed to one's own structure is seen: not
/// found is unknown, not wrong.
struct EngagementVerdict
{
    enum class Kind : quint8 { Found, NotSeen };
    Kind kind = Kind::NotSeen;
    QString sentence; ///< French
    QList<Engagement> found;
};
[[nodiscard]] EngagementVerdict verdictOf(const QString &number, const QList<Engagement> &found);

} // namespace agrafe::chorus
