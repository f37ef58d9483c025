// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/endpoint.h"
#include "entreprise/item.h"
#include "ui/widgets/badge.h"

#include <QMetaType>
#include <QString>

namespace agrafe::ui {

/// One thing to do that a row offers in its sentence.
enum class PieceLink { None, Retry, Explain, WhoCanAsk };

/// What a row of the list says about a piece: made once when the piece changes, only read while painting.
struct PieceRow
{
    QString sign; ///< a document and data have different ones
    QString title;
    QString provider;
    Mark mark = Mark::Waiting;
    QString markText; ///< empty: the mark's own word
    QString validity;
    QString cache;
    QString sentence; ///< second line; empty: none
    QString sentenceSign;
    PieceLink link = PieceLink::None;
    QString linkText;
    int progress = -1; ///< percent of a document under way
    bool dimmed = false;
    bool attention = false; ///< refused or unknown: the agent has something to do
    bool running = false;   ///< its text counts seconds
    QString spoken;         ///< the whole row in one sentence
};

[[nodiscard]] PieceRow pieceRow(const entreprise::Item &item, const catalogue::Endpoint &endpoint,
                                const QDateTime &now);

/// The mark of a piece, as badges show it.
[[nodiscard]] Mark markOf(const entreprise::Item &item);
/// Has an answer and no document to wait for, or will not be asked.
[[nodiscard]] bool isSettled(const entreprise::Item &item);

} // namespace agrafe::ui

Q_DECLARE_METATYPE(agrafe::ui::PieceRow)
