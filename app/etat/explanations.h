// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"

#include <QString>

#include <chrono>
#include <span>

namespace agrafe::etat {

/// One row of the one table of explanations. Texts are French sources of the context "etat"; "%1" is the
/// provider's name, "%2" the HTTP status, "%3" the service's code.
struct ExplanationRow
{
    enum class Key { Code, Status, Suffix, Kind, AnyStatus };
    Key key;
    const char *code; ///< of a Code ("04501") or a Suffix ("001"); else ""
    int number;       ///< of a Status, a Kind, or an AnyStatus (4 for 4xx, 5 for 5xx, 0 for the rest)
    const char *sentence;
    const char *nextAction;
    std::chrono::seconds delay; ///< when the next try makes sense and the service gave no hour; 0: never
    bool retry;                 ///< asked again by itself
};

[[nodiscard]] std::span<const ExplanationRow> explanationTable();
/// Exact code, then the kind when nothing was answered, then the status; the suffix only refines 502, 503 and
/// 504 (there only when it is asked again too: the status wins). Always finds a row.
[[nodiscard]] const ExplanationRow &findExplanation(FailureKind kind, int status, const QString &code);

} // namespace agrafe::etat
