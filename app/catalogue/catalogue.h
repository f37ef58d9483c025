// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "catalogue/endpoint.h"

#include <QList>
#include <QLocale>
#include <QMap>
#include <QStringView>

namespace agrafe::catalogue {

/// What the APIs offer. Read once from the program's resources; every value stays valid as long as it lives.
class Catalogue
{
public:
    /// Reads what one API offers from ":/catalogue"; nothing of the other one is opened. Failure: Internal,
    /// naming the file and place that is wrong.
    /// `language`: French as written, or English through the catalogue's own translation table.
    [[nodiscard]] static Result<Catalogue> load(QLocale::Language language = QLocale::French,
                                                Api api = Api::Entreprise);
    [[nodiscard]] static Result<Catalogue>
    loadFrom(const QString &folder, QLocale::Language language = QLocale::French, Api api = Api::Entreprise);

    [[nodiscard]] const QList<Endpoint> &endpoints() const { return m_endpoints; }
    [[nodiscard]] const QList<Theme> &themes() const { return m_themes; } ///< in the order of the list
    [[nodiscard]] const QList<Way> &ways() const { return m_ways; } ///< API Particulier's, in their order
    [[nodiscard]] const Endpoint *find(const QString &id, const QString &modality = {}) const;
    /// The endpoint and version that serve a concrete request path ("/v4/insee/sirene/…/123").
    struct Match
    {
        const Endpoint *endpoint = nullptr;
        const EndpointVersion *version = nullptr;
        QMap<QString, QString> pathParameters;
    };
    [[nodiscard]] Match match(const QString &requestPath) const;
    [[nodiscard]] QuotaGroup quotaGroup(const QString &id) const;

private:
    /// A version's path cut at its slashes, to be compared with a request.
    struct Route
    {
        QStringList segments;
        qsizetype endpoint = 0;
        qsizetype version = 0;
    };
    void indexRoutes();
    [[nodiscard]] Match matchOf(const Route &route, const QList<QStringView> &segments) const;

    QList<Route> m_routes;
    QList<Endpoint> m_endpoints;
    QList<Theme> m_themes;
    QList<Way> m_ways;
    QList<QuotaGroup> m_quotaGroups;
};

} // namespace agrafe::catalogue
