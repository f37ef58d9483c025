// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/endpoint.h"

#include <QJsonObject>
#include <QStringList>

namespace agrafe::particulier {

/// An answer laid out as version 2 of API Particulier named it, for spreadsheets made then. A household has a
/// row for each of its members, what holds for all of them is repeated; what nobody answers any more is an
/// empty column.
struct FormerTable
{
    QStringList columns;
    QList<QStringList> rows;
};

/// No columns: version 2 did not have this question.
[[nodiscard]] FormerTable formerTable(const catalogue::Endpoint &endpoint,
                                      const catalogue::EndpointVersion &version, const QJsonObject &payload);

/// As a spreadsheet opens it.
[[nodiscard]] QByteArray toCsv(const FormerTable &table);

} // namespace agrafe::particulier
