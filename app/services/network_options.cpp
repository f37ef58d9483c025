// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "services/network_options.h"

#include "base/version.h"

#include <QFile>

namespace agrafe::services {

namespace {

QNetworkProxy manualProxy(const settings::Settings &settings, const Secret &password)
{
    return {QNetworkProxy::HttpProxy, settings.text(QStringLiteral("reseau/proxy-hote")).trimmed(),
            static_cast<quint16>(settings.number(QStringLiteral("reseau/proxy-port"))),
            settings.text(QStringLiteral("reseau/proxy-utilisateur")).trimmed(),
            QString::fromUtf8(password.reveal())};
}

// 0 leaves each request its own.
std::optional<http::Deadlines> ceilings(const settings::Settings &settings)
{
    const auto seconds = [&settings](const char *key) {
        const int value = settings.number(QLatin1String(key));
        return value > 0 ? std::chrono::seconds(value) : std::chrono::seconds(std::chrono::hours(24));
    };
    const bool own = settings.number(QStringLiteral("reseau/attente-reponse")) == 0 &&
                     settings.number(QStringLiteral("reseau/attente-totale")) == 0;
    if (own)
        return std::nullopt;
    return http::Deadlines{.overall = seconds("reseau/attente-totale"),
                           .inactivity = seconds("reseau/attente-reponse")};
}

} // namespace

bool wantsProxyPassword(const settings::Settings &settings)
{
    return settings.text(QStringLiteral("reseau/proxy")) == QLatin1String("manuel") &&
           !settings.text(QStringLiteral("reseau/proxy-utilisateur")).trimmed().isEmpty();
}

http::NetworkOptions networkOptions(const settings::Settings &settings, const Secret &proxyPassword)
{
    http::NetworkOptions options;
    const QString proxy = settings.text(QStringLiteral("reseau/proxy"));
    if (proxy == QLatin1String("aucun"))
        options.proxy = http::NetworkOptions::Proxy::None;
    if (proxy == QLatin1String("manuel")) {
        options.proxy = http::NetworkOptions::Proxy::Manual;
        options.manual = manualProxy(settings, proxyPassword);
    }
    QFile authorities(settings.text(QStringLiteral("reseau/autorites")));
    if (!authorities.fileName().isEmpty() && authorities.open(QIODevice::ReadOnly))
        options.additionalAuthorities = authorities.readAll();
    options.deadlines = ceilings(settings);
    options.userAgent = "Agrafe/" + version().toLatin1();
    return options;
}

} // namespace agrafe::services
