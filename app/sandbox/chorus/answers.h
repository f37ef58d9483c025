// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace agrafe::sandbox::cpro {

/// A whole answer: with 200, a body that carries its codeRetour.
struct Reply
{
    int status = 200;
    QJsonObject body;
};

using Handler = std::function<Reply(const QJsonObject &body)>;
/// By operation: "factures/rechercher/fournisseur".
using Handlers = QHash<QString, Handler>;

/// The envelope around what an operation gives; members that are null go.
[[nodiscard]] Reply given(QJsonObject body, const QString &message = QStringLiteral("TRA_MSG_00.000"));
/// "20000" and "GDP_MSG_11.008 - …": still a 200.
[[nodiscard]] Reply refused(int code, const QString &message);

/// The four shapes in which dates are written; which one depends on the operation and the field.
enum class DateShape { Day, Minute, Milliseconds, Offset };
[[nodiscard]] QJsonValue written(const QDateTime &at, DateShape shape);
/// 123456 → 1234.56
[[nodiscard]] QJsonValue euros(qint64 cents);

/// What a page asked for: ten rows of two hundred when nothing is said.
struct Page
{
    int number = 1;
    int size = 10;
    int most = 200;
};
[[nodiscard]] Page pageOf(const QJsonObject &body, const QString &object);
/// {pageCourante, pages, nbResultatsParPage, total}; `rows` becomes the rows of the page.
[[nodiscard]] QJsonObject cut(QJsonArray &rows, const Page &page);
/// Rows by one of their members, as triColonne and triSens of the request say ("NumeroFacture" →
/// "numeroFacture").
void sort(QJsonArray &rows, const QJsonObject &paging, const QString &usual, bool descending);

} // namespace agrafe::sandbox::cpro
