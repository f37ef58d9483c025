// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/endpoint.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace agrafe::etat {

/// An answer as a document: labelled fields, groups, tables. Every leaf of the payload has its node.
struct Node
{
    enum class Type { Group, Table, Value };
    Type type = Type::Value;
    QString path;  ///< concrete, with indexes: "data[0].data.organisme"
    QString label; ///< French; the key itself, made readable, when the catalogue has no word for it
    QString text;  ///< of a value, in French form ("12/03/2009", "1 250 €", "Oui", "Non communiqué")
    QJsonValue raw;
    catalogue::FieldFormat format = catalogue::FieldFormat::Text;
    bool protectedField = false; ///< partial diffusion covers it here
    bool technical = false;
    bool unlabelled = false; ///< the service sent something that the catalogue does not know
    QList<Node> children;    ///< of a table: one Group a row, all with the same columns
};

/// `data` first, then `links` and `meta` when they hold something.
[[nodiscard]] Node answerTree(const catalogue::EndpointVersion &version, const QJsonObject &payload,
                              bool partialDiffusion);

/// The whole tree as indented text, for the clipboard.
[[nodiscard]] QString toPlainText(const Node &root);

} // namespace agrafe::etat
