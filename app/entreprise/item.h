// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "etat/answer.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace agrafe::entreprise {

enum class ItemState {
    NotCovered,   ///< the token does not open it: not asked
    NotConcerned, ///< it is for associations, and this is none: not asked, and nothing is missing
    NotAsked,     ///< it needs what could not be found (a SIRET, an RNA number): unknown, not asked
    Waiting,      ///< in the queue
    Asking,       ///< on the wire
    Fetching,     ///< its document is being downloaded
    Scheduled,    ///< failed, asked again by itself at answer.explanation.retryAt
    Done
};

/// The answer that offered a document: it may be an earlier one than the item's own.
struct DocumentOrigin
{
    int answer = 0; ///< Item::answers when it came: two answers may be of one instant
    QString requestId = {};
    QString securityCode = {};
    QDateTime askedAt = {};
    qsizetype rank = 1; ///< among the documents offered, from 1
    qsizetype offered = 1;
};

/// A document of a piece, in memory until it is saved: nothing is written without the agent's word.
struct FetchedDocument
{
    etat::DocumentLink link;
    QByteArray bytes;
    QString sha256; ///< hex
    QDateTime fetchedAt;
    DocumentOrigin origin = {};
};

/// One piece of a company's file. A value: views hold copies.
struct Item
{
    QString endpointId;
    int version = 0;
    QMap<QString, QString> parameters;
    ItemState state = ItemState::Waiting;
    QDateTime startedAt;                ///< UTC, of the present try
    std::optional<etat::Answer> answer; ///< the last whole one
    int answers = 0;                    ///< how many have stood in its place
    QList<FetchedDocument> documents;   ///< of the last answer that gave one: kept until others are there
    qint64 received = 0;                ///< of the document under way
    qint64 total = -1;
    bool linkExpired = false;               ///< a dead link was asked again by itself
    std::optional<Failure> documentFailure; ///< proved, but its document could not be fetched
    /// The last try failed; `answer` is the earlier, whole one, and its documents are kept.
    std::optional<etat::Explanation> laterFailure;
    QString reason; ///< French: why NotCovered, NotConcerned or NotAsked

    /// What the three words are about: Unknown until there is a verdict.
    [[nodiscard]] etat::Outcome outcome() const;
    [[nodiscard]] bool isFinal() const;
};

} // namespace agrafe::entreprise
