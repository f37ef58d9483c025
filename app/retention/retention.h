// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "habilitation/habilitation.h"

#include <QCoroTask>
#include <QDateTime>
#include <QList>

namespace agrafe::retention {

/// A document on the disk whose habilitation no longer lets it be kept. The journal's traces are another
/// matter, and stay.
struct ExpiredDocument
{
    QString path;         ///< of the document, or of a synthesis left alone
    QString proof;        ///< of the JSON beside it; empty for a synthesis
    QString title;        ///< of the piece
    QString habilitation; ///< its name today
    QDateTime askedAt;    ///< UTC
    QDate expiredOn;      ///< the first day on which it should not be there any more
    qint64 bytes = 0;
    bool modified = false; ///< no longer what Agrafe wrote: only the agent can decide
};

/// Walks the folder of documents and reads the proofs that Agrafe wrote beside them. A habilitation without a
/// declared retention keeps everything; one that is not known here is left alone. Blocks: for a thread.
[[nodiscard]] QList<ExpiredDocument> expiredDocuments(const QString &folder,
                                                      const QList<habilitation::Habilitation> &habilitations,
                                                      const QDate &today);

/// What became of a deletion.
struct Deletion
{
    int documents = 0;
    qint64 bytes = 0;
    QStringList failed; ///< paths that the disk kept
};
/// Deletes documents with their proofs, and folders that became empty. `modifiedToo`: the agent agreed, one
/// by one; without it those stay. Blocks: for a thread.
[[nodiscard]] Deletion deleteDocuments(const QList<ExpiredDocument> &documents, bool modifiedToo = false);

/// The same in a thread aside; the end comes in the thread that calls.
QCoro::Task<QList<ExpiredDocument>>
findExpiredAside(QString folder, QList<habilitation::Habilitation> habilitations, QDate today);
QCoro::Task<Deletion> deleteAside(QList<ExpiredDocument> documents, bool modifiedToo);

} // namespace agrafe::retention
