// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/check_options.h"
#include "el/problem.h"

#include <vector>

namespace agrafe::el {

/// Which column of a file holds which field.
struct HeaderMatch
{
    QStringList columns;            ///< as the file names them
    std::vector<int> fieldOfColumn; ///< -1: not sent
    std::vector<int> columnOfField; ///< -1: not in the file
    std::vector<Problem> problems;
    bool rejectsAll = false; ///< a mandatory column is missing, or stands twice: no row can be right
};

/// By name; else by title, alias or the same words written otherwise (accents, case, spaces).
[[nodiscard]] HeaderMatch matchHeader(const Matrice &matrice, const CheckOptions &options, quint32 row,
                                      const QStringList &columns);

} // namespace agrafe::el
