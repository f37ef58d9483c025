// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "http/request.h"

#include <QNetworkRequest>

class QSslConfiguration;

namespace agrafe::http {

/// Qt's request: no cookie, no cache, no HTTP/2 (it hangs on some HTTP/1.1 servers), no redirect followed;
/// the token only when the URL's origin is the one that may see it.
[[nodiscard]] QNetworkRequest wireRequest(const Request &request, const QSslConfiguration &tls,
                                          const QByteArray &userAgent);

} // namespace agrafe::http
