// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/loopback.h"

#include <QRegularExpression>

namespace agrafe {

bool isLoopback(const QString &host)
{
    static const QRegularExpression loopback(
        QStringLiteral("\\A(?:localhost|127(?:\\.(?:\\d|\\d\\d|1\\d\\d|2[0-4]\\d|25[0-5])){3}|::1)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return loopback.match(host).hasMatch();
}

} // namespace agrafe
