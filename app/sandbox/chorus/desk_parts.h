// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/chorus/answers.h"
#include "sandbox/chorus/world.h"

#include <optional>

namespace agrafe::sandbox::cpro {

/// What several desks answer.
[[nodiscard]] Reply noSuchInvoice();
[[nodiscard]] Reply noRightOnInvoice();
[[nodiscard]] Reply wrongStatus(int code);

/// The technical account acts for that structure.
[[nodiscard]] bool isOwn(const World &world, qint64 structure);

/// Why an invoice cannot go there; nothing: it can. Its numbers are assumed.
[[nodiscard]] std::optional<Reply> routingFault(const World &world, const QString &recipient,
                                                const QString &service);

/// Rows that are sorted and cut as the request's paging object says, beside their counts.
[[nodiscard]] Reply paged(QJsonArray rows, const QJsonObject &body, const QString &paging,
                          const QString &list, const QString &usualColumn, bool descending);

/// One operation, over a world that outlives it.
template<typename Answer>
void offer(Handlers &handlers, World &world, const QString &operation, Answer answer)
{
    handlers.insert(operation, [&world, answer](const QJsonObject &body) { return answer(world, body); });
}

} // namespace agrafe::sandbox::cpro
