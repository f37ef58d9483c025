// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/server/http_message.h"

#include <QHash>
#include <QJsonObject>

#include <chrono>
#include <optional>

namespace agrafe::sandbox::cpro {

/// What goes wrong on demand, operation by operation.
struct Fault
{
    QString kind;
    int after = 0;   ///< how many calls go well first
    int times = 1;   ///< how many then do not
    int seconds = 1; ///< of "lente" and "429-attente"
};

/// Faults are asked for by POST /bac-a-sable/pannes {"operation", "panne", "apres", "fois", "secondes"}.
/// Instead of the work: "401", "403", "429", "429-attente" (says when to come back), "500" (a web page),
/// "503", "redirection", "jetons" (every token given so far ends). After the work was done: "lente" (the
/// answer comes late), "coupee" (none comes), "json-tronque", "base64-tronque", "objet" (a list of one comes
/// as an object), "textes" and "virgules" (amounts come as text, with a point or a comma), "rien" (an empty
/// search says so by its code), "gzip", "type" (JSON under the name of text), "muette" (success, and nothing
/// more).
class FaultDesk
{
public:
    /// False: no such fault.
    [[nodiscard]] bool plan(const QJsonObject &asked);
    /// The one that this call meets; counts the call.
    [[nodiscard]] std::optional<Fault> meet(const QString &operation);

    /// Of a fault that comes instead of the work.
    [[nodiscard]] static std::optional<HttpResponse> instead(const Fault &fault);
    /// Of one that spoils what the work gave.
    [[nodiscard]] static HttpResponse spoiled(const Fault &fault, HttpResponse response);

private:
    QHash<QString, Fault> m_planned;
};

} // namespace agrafe::sandbox::cpro
