// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/connection.h"
#include "chorus/deposits.h"
#include "chorus/desk.h"
#include "chorus/references.h"
#include "chorus/solicitation.h"

#include <QJsonArray>
#include <QJsonObject>

namespace agrafe::cli {

// Keys in English; amounts are text, to the last figure; codes stand beside their words.
[[nodiscard]] QJsonObject toJson(const chorus::StructureRow &row);
[[nodiscard]] QJsonObject toJson(const chorus::StructureDetail &detail);
[[nodiscard]] QJsonObject toJson(const chorus::ServiceRow &service);
[[nodiscard]] QJsonObject toJson(const chorus::Engagement &engagement);
[[nodiscard]] QJsonObject toJson(const chorus::InvoiceRow &row);
[[nodiscard]] QJsonObject toJson(const chorus::InvoiceDocument &document);
[[nodiscard]] QJsonArray toJson(const chorus::InvoiceHistory &history);
[[nodiscard]] QJsonObject toJson(const chorus::InvoiceLine &line);
[[nodiscard]] QJsonObject toJson(const chorus::VatLine &line);
[[nodiscard]] QJsonObject toJson(const chorus::InvoiceFile &file);
[[nodiscard]] QJsonObject toJson(const chorus::FluxReport &report);
[[nodiscard]] QJsonObject toJson(const chorus::InvoiceErrors &errors);
[[nodiscard]] QJsonObject toJson(const chorus::FluxError &error);
[[nodiscard]] QJsonObject toJson(const chorus::DepositAnswer &answer);
[[nodiscard]] QJsonObject toJson(const chorus::PdfReading &reading);
[[nodiscard]] QJsonObject toJson(const chorus::ReferenceRow &row);
[[nodiscard]] QJsonObject toJson(const chorus::Category &category);
[[nodiscard]] QJsonObject toJson(const chorus::StepLine &line);

template<typename Item>
[[nodiscard]] QJsonArray arrayOf(const QList<Item> &items)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(toJson(item));
    return array;
}

} // namespace agrafe::cli
