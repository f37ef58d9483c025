// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/paths.h"
#include "base/result.h"
#include "chorus/invoice_search.h"

namespace agrafe::chorus {

struct SavedSearch
{
    QString name;
    QString environment; ///< habilitation::toString(): identifiers of one side mean nothing on the other
    InvoiceCriteria criteria;

    bool operator==(const SavedSearch &) const = default;
};

/// The searches that the agent keeps, by their names.
class SavedSearches
{
public:
    explicit SavedSearches(const Paths &paths);

    /// By name. Failure: Disk.
    [[nodiscard]] Result<QList<SavedSearch>> all() const;
    /// In the place of one of the same name and environment. Failure: Disk, Input (no name).
    [[nodiscard]] Result<void> keep(const SavedSearch &search);
    [[nodiscard]] Result<void> remove(const QString &name, const QString &environment);

private:
    [[nodiscard]] Result<void> write(const QList<SavedSearch> &searches) const;

    QString m_path;
};

} // namespace agrafe::chorus
