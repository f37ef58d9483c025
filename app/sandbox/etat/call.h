// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/catalogue.h"
#include "sandbox/server/http_message.h"

namespace agrafe::sandbox {

/// One request of a route that the catalogue knows.
struct Call
{
    const catalogue::Endpoint *endpoint = nullptr;
    const catalogue::EndpointVersion *version = nullptr;
    QString path; ///< as asked
    QMap<QString, QString>
        parameters; ///< path and query, without recipient, context and object; lists with commas
    QMap<QString, QString> pathParameters;
    QString recipient; ///< null: not there
    QString context;
    QString object;
    bool noCache = false;

    [[nodiscard]] static Call from(const catalogue::Catalogue::Match &match, const HttpRequest &request);
    [[nodiscard]] QString subject() const; ///< the SIREN, SIRET, RNA… that is asked about
    /// Route and own parameters, sorted: the same for the same question.
    [[nodiscard]] QString question() const;
    [[nodiscard]] static QString question(const QString &routePath, const QMap<QString, QString> &parameters);
};

} // namespace agrafe::sandbox
