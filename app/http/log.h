// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/categories.h"

namespace agrafe::http {

/// "agrafe.http": method, path, status and time of each exchange; never a query string nor a token.
AGRAFE_DECLARE_CATEGORY(lcHttp)

} // namespace agrafe::http
