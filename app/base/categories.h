// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QLoggingCategory>

/// Declares a logging category that is quiet below warnings unless the field switches it on
/// (QT_LOGGING_RULES="agrafe.http.debug=true"). Messages hold no token, no identity, no query of API
/// Particulier.
#define AGRAFE_DECLARE_CATEGORY(name) Q_DECLARE_LOGGING_CATEGORY(name)
#define AGRAFE_CATEGORY(name, string) Q_LOGGING_CATEGORY(name, "agrafe." string, QtWarningMsg)
