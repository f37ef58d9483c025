// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/dossier_number.h"

#include <QStringList>

#include <stop_token>

namespace agrafe::el {

/// The numbers of one dossier in one file, whatever their sub-version. `columns`: the names that their column
/// may have. Blocking, constant memory; a file that cannot be read, or has no such column, holds none.
[[nodiscard]] QList<DossierNumber> numbersIn(const QString &file, const QStringList &columns,
                                             const DossierNumber &base, const std::stop_token &stop);
/// The same in many files, each number once.
[[nodiscard]] QList<DossierNumber> numbersIn(const QStringList &files, const QStringList &columns,
                                             const DossierNumber &base, const std::stop_token &stop);

} // namespace agrafe::el
