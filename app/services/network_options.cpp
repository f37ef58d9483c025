// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "services/network_options.h"

#include "base/version.h"

#include <QFile>

namespace agrafe::services {

http::NetworkOptions networkOptions(const settings::Settings &settings)
{
    http::NetworkOptions options;
    const QString proxy = settings.text(QStringLiteral("reseau/proxy"));
    if (proxy == QLatin1String("aucun"))
        options.proxy = http::NetworkOptions::Proxy::None;
    if (proxy == QLatin1String("manuel")) {
        options.proxy = http::NetworkOptions::Proxy::Manual;
        options.manual =
            QNetworkProxy(QNetworkProxy::HttpProxy, settings.text(QStringLiteral("reseau/proxy-hote")),
                          static_cast<quint16>(settings.number(QStringLiteral("reseau/proxy-port"))),
                          settings.text(QStringLiteral("reseau/proxy-utilisateur")));
    }
    QFile authorities(settings.text(QStringLiteral("reseau/autorites")));
    if (!authorities.fileName().isEmpty() && authorities.open(QIODevice::ReadOnly))
        options.additionalAuthorities = authorities.readAll();
    options.userAgent = "Agrafe/" + version().toLatin1();
    return options;
}

} // namespace agrafe::services
