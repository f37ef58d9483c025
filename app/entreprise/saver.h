// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "entreprise/dossier.h"

#include <QList>
#include <QMap>
#include <QString>

namespace agrafe::entreprise {

/// What "Tout enregistrer" wrote and what it could not.
struct SavedFile
{
    int item = -1; ///< −1: the synthesis
    QString path;
    QString sha256;
    qint64 bytes = 0;
};

struct SaveReport
{
    QString folder;
    QList<SavedFile> files;              ///< documents, their proofs and the synthesis
    QList<QPair<int, Failure>> failures; ///< item (−1 synthesis), why; the others were written
    QStringList missing;                 ///< French, one a piece without a document and why
};

/// Writes a company's file: every document, a JSON proof beside each, synthese.pdf. Atomic, 0600, nothing
/// overwritten: a taken name gets a number, an identical file already there is kept and reported as saved.
class Saver
{
public:
    Saver(QString agent, Clock &clock);
    /// `folder`: what the agent chose; a sub-folder named after the object is made in it.
    [[nodiscard]] SaveReport saveAll(const Dossier &dossier, const QString &folder) const;
    /// One document of one item and its proof, under the name that the agent chose (and confirmed when
    /// taken).
    [[nodiscard]] Result<SavedFile> saveDocument(const Dossier &dossier, int item, int document,
                                                 const QString &path) const;

private:
    void saveOne(const Dossier &dossier, int item, int document, SaveReport &report,
                 QMap<int, QString> &names) const;

    QString m_agent;
    Clock &m_clock;
};

} // namespace agrafe::entreprise
