// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "cli/arguments.h"
#include "services/services.h"

#include <QCoroTask>
#include <QJsonObject>

namespace agrafe::cli {

// The words that follow "habilitation". Each ends with the exit code, or the failure that ends the command.

/// jeton NOM: a secret from standard input. One that replaces another is tried first and kept only when
/// proved, but for E#L, which cannot be asked.
QCoro::Task<Result<int>> keepSecret(Arguments arguments, services::Services &services);
/// exporter FICHIER: every habilitation, or those named, without a secret.
QCoro::Task<Result<int>> exportFile(Arguments arguments, services::Services &services);
/// importer FICHIER: what is new; with --remplacer, what differs too.
QCoro::Task<Result<int>> importFile(Arguments arguments, services::Services &services);
/// rappels: what ends within 90 days; --calendrier writes all of it for a calendar.
QCoro::Task<Result<int>> remind(Arguments arguments, services::Services &services);

/// The stored habilitation that the second word names. Failure: Input.
[[nodiscard]] Result<habilitation::Habilitation> namedHabilitation(const Arguments &arguments,
                                                                   services::Services &services);
/// As it is typed again.
[[nodiscard]] QString quoted(const QString &name);
[[nodiscard]] QJsonObject describedInJson(const habilitation::Habilitation &habilitation);
/// With --format json, one document on stdout, for a program; the words for a person go to stderr.
void tell(const Arguments &arguments, const QJsonObject &object, const QString &sentence);

} // namespace agrafe::cli
