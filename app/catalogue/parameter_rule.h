// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace agrafe::catalogue {

/// What the parameters of a call ask of one another, beyond what each asks for itself.
struct ParameterRule
{
    QString when;             ///< the rule holds once this parameter is given; empty: always
    QString is;               ///< … with this value; empty: any
    QString isNot;            ///< … with any other value than this; empty: any
    QList<QStringList> oneOf; ///< of these groups, one must be given whole
    bool exclusive = false;   ///< … and nothing of the others
    QStringList none;         ///< none of these may be given
    QString sentence;         ///< French: what to do
    QString code;             ///< what the service answers otherwise; may be empty

    /// `given`: name → value, empty values count as not given.
    [[nodiscard]] bool keptBy(const QMap<QString, QString> &given) const;
    /// Every parameter that it speaks of, `when` first.
    [[nodiscard]] QStringList parameters() const;
};

} // namespace agrafe::catalogue
