// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/version.h"

namespace agrafe {

QString version()
{
    return QStringLiteral(AGRAFE_VERSION);
}

} // namespace agrafe
