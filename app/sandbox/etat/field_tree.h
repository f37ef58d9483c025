// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/endpoint.h"

#include <map>
#include <memory>

namespace agrafe::sandbox {

/// The catalogue's flat list of places, as the tree that an answer is.
struct FieldTree
{
    std::map<QString, std::unique_ptr<FieldTree>> children;
    const catalogue::Field *field = nullptr;
    bool list = false;

    [[nodiscard]] static FieldTree of(const QList<catalogue::Field> &fields);
};

/// Where one is in an answer.
struct Place
{
    QString path;  ///< "data.dirigeants.nom", without list marks
    QString exact; ///< "data.dirigeants[1].nom": tells equal places of a list apart
    int index = 0; ///< in the innermost list

    [[nodiscard]] Place child(const QString &name) const;
    [[nodiscard]] Place item(int number) const;
};

} // namespace agrafe::sandbox
