// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "sandbox/etat/call.h"

#include <QHash>
#include <QJsonValue>

namespace agrafe::sandbox {

/// One answer that was written down beforehand.
struct Case
{
    int status = 200;
    QJsonValue payload;
};

/// Cases by exact parameters, read from JSON lines ({path, params, status, payload}).
class CaseStore
{
public:
    /// Failure: Input, with the file's name and line. Lines without a path, or of a path that no catalogue
    /// has, are left out.
    [[nodiscard]] static Result<CaseStore> load(const QStringList &files,
                                                const QList<const catalogue::Catalogue *> &catalogues);

    [[nodiscard]] const Case *find(const Call &call) const;
    [[nodiscard]] qsizetype size() const { return m_cases.size(); }

private:
    QHash<QString, Case> m_cases;
};

} // namespace agrafe::sandbox
