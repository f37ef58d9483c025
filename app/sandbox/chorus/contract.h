// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QJsonObject>
#include <QString>

namespace agrafe::sandbox::cpro {

/// What requests may hold, operation by operation (resources/sandbox/chorus-contract.json). Assumed: that an
/// unknown member or a value of another type is refused as a malformed request; Chorus Pro may be kinder.
class Contract
{
public:
    Contract();

    [[nodiscard]] bool knows(const QString &operation) const { return m_operations.contains(operation); }
    /// English, what does not fit: "rechercher.montantHTMin: not a number"; empty: nothing.
    [[nodiscard]] QString fault(const QString &operation, const QJsonObject &body) const;

private:
    [[nodiscard]] QString objectFault(const QJsonObject &shape, const QJsonObject &object) const;
    [[nodiscard]] QString valueFault(const QJsonValue &shape, const QJsonValue &value) const;
    [[nodiscard]] QString scalarFault(const QString &type, const QJsonValue &value) const;

    QJsonObject m_lists;
    QJsonObject m_operations;
};

} // namespace agrafe::sandbox::cpro
