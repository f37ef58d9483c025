// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "journal/schema.h"

namespace agrafe::journal {

namespace {

// One row an access. Times are ISO 8601 in UTC with milliseconds: they sort as text, read without a tool and
// mean the same in PostgreSQL. An access without answer has no outcome. The intent and, later, the outcome
// are each a link of one chain, in the order in which they are written: two pairs of hashes.
const auto accessTable = QStringLiteral(R"(CREATE TABLE access (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    agent TEXT NOT NULL,
    habilitation_id TEXT NOT NULL,
    habilitation_name TEXT NOT NULL,
    environment TEXT NOT NULL,
    service TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    version INTEGER NOT NULL,
    document INTEGER NOT NULL,
    subject_kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    recipient TEXT NOT NULL,
    context TEXT NOT NULL,
    object TEXT NOT NULL,
    usager_informed INTEGER NOT NULL,
    consent INTEGER NOT NULL,
    previous_hash BLOB,
    hash BLOB,
    closed_at TEXT,
    outcome TEXT,
    http_status INTEGER,
    code TEXT,
    request_id TEXT,
    cached INTEGER,
    attempts INTEGER,
    duration_ms INTEGER,
    sha256 TEXT,
    outcome_previous_hash BLOB,
    outcome_hash BLOB,
    CHECK ((outcome IS NULL) = (closed_at IS NULL))
) STRICT)");

} // namespace

QStringList schemaStatements()
{
    return {
        accessTable,
        QStringLiteral("CREATE INDEX access_opened_at ON access (opened_at)"),
        QStringLiteral("CREATE INDEX access_subject ON access (subject)"),
        QStringLiteral("CREATE INDEX access_object ON access (object)"),
        QStringLiteral("CREATE INDEX access_open ON access (run) WHERE outcome IS NULL"),
        QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
        QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion),
    };
}

const QStringList &intentColumns()
{
    static const QStringList columns =
        QStringLiteral(
            "run,opened_at,agent,habilitation_id,habilitation_name,environment,service,endpoint,version,"
            "document,subject_kind,subject,recipient,context,object,usager_informed,consent")
            .split(u',');
    return columns;
}

const QStringList &outcomeColumns()
{
    static const QStringList columns =
        QStringLiteral("closed_at,outcome,http_status,code,request_id,cached,attempts,duration_ms,sha256")
            .split(u',');
    return columns;
}

} // namespace agrafe::journal
