// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QJsonObject>
#include <QString>

namespace agrafe::sandbox {

/// One error in the service's form, with its HTTP status.
struct ServiceError
{
    int status = 500;
    QString code;      ///< "00203"
    QString parameter; ///< what `source` names; empty: null
    QString provider;  ///< `meta.provider`, or empty
    int retryIn = 0;   ///< `meta.retry_in`, seconds; 0: none

    [[nodiscard]] QByteArray body() const;
};

} // namespace agrafe::sandbox
