// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "entreprise/dossier.h"
#include "entreprise/save_plan.h"
#include "report/file_names.h"

#include <QString>

namespace agrafe::entreprise {

/// What a company's file becomes on the disk: every document with a JSON proof beside it, and synthese.pdf.
/// Only plans; carryOut() writes.
class Saver
{
public:
    /// `pattern`: of the names of files, see report::fileName().
    Saver(QString agent, Clock &clock, QString pattern = report::usualPattern());
    /// `folder`: what the agent chose; a sub-folder named after the object is made in it.
    [[nodiscard]] SavePlan planAll(const Dossier &dossier, const QString &folder) const;
    /// One document of one item and its proof, under the name that the agent chose (and confirmed when
    /// taken).
    [[nodiscard]] SavePlan planDocument(const Dossier &dossier, int item, int document,
                                        const QString &path) const;
    /// The data of an item in one file, with where they come from: a piece without a document. The same.
    [[nodiscard]] SavePlan planData(const Dossier &dossier, int item, const QString &path) const;

private:
    QString m_agent;
    Clock &m_clock;
    QString m_pattern;
};

} // namespace agrafe::entreprise
