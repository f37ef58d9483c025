// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace agrafe::report {

/// One document to write, with its proof beside it under the same name.
struct DocumentFile
{
    QString path; ///< taken: both get the next number
    QByteArray bytes;
    QByteArray proof;     ///< JSON; empty: none
    bool replace = false; ///< the agent chose this very name, and was asked when it was taken
};

/// "name.json" beside "name.pdf".
[[nodiscard]] QString proofPath(const QString &documentPath);

/// Writes, in the thread that calls: atomic, 0600, a document and its proof both or neither, nothing
/// overwritten but what the agent chose to replace; the same to the byte is kept. Where the document stands
/// now. Failure: Disk.
[[nodiscard]] Result<QString> writeDocument(const DocumentFile &document);

} // namespace agrafe::report
