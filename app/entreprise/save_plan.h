// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "report/synthesis.h"

#include <QByteArray>
#include <QCoroTask>
#include <QList>
#include <QPair>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace agrafe::entreprise {

/// One document to write, with its proof beside it under the same name.
struct PlannedDocument
{
    int item = -1;
    QString path; ///< taken: both get the next number
    QByteArray bytes;
    QByteArray proof;     ///< JSON; empty: none
    bool replace = false; ///< the agent chose this very name, and was asked when it was taken
};

/// Everything to write, as a value: the file may change or go while another thread writes.
struct SavePlan
{
    QString folder;
    QList<PlannedDocument> documents;
    std::optional<report::Synthesis> synthesis; ///< its pieces stand in the order of the items
    QStringList missing;                        ///< French, one a piece without a document and why
};

struct SavedFile
{
    int item = -1; ///< −1: the synthesis
    QString path;
    QString sha256;
    qint64 bytes = 0;
};

/// What was written and what could not be.
struct SaveReport
{
    QString folder;
    QList<SavedFile> files;              ///< documents, each followed by its proof, then the synthesis
    QList<QPair<int, Failure>> failures; ///< item (−1 synthesis), why; the others were written
    QStringList missing;                 ///< as planned
    bool stopped = false;                ///< before the end: what is written is whole
};

/// After each document and after the synthesis.
using OnSaved = std::function<void(int done, int all)>;

/// Writes, in the thread that calls. Atomic, 0600, a document and its proof both or neither, nothing
/// overwritten but what the agent chose to replace; the same to the byte is kept and reported as saved.
[[nodiscard]] SaveReport carryOut(const SavePlan &plan, const std::stop_token &stop = {},
                                  const OnSaved &onSaved = {});

/// The same in a thread aside; `onSaved` and the end come in the thread that calls.
[[nodiscard]] QCoro::Task<SaveReport> carryOutAside(SavePlan plan, std::stop_token stop,
                                                    OnSaved onSaved = {});

} // namespace agrafe::entreprise
