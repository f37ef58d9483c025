// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/endpoint.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace agrafe::etat {

/// An answer as a document: labelled fields, groups, tables. Every leaf of the payload has its node; a short
/// list of plain values is one leaf ("JEAN, MARC").
struct Node
{
    enum class Type { Group, Table, Value };
    Type type = Type::Value;
    QString path;   ///< concrete, with indexes: "data[0].data.organisme"
    QString label;  ///< French; the key itself, made readable, when the catalogue has no word for it
    QString text;   ///< of a value, in French form ("12/03/2009", "1 250 €", "Oui", "Non communiqué")
    QJsonValue raw; ///< of a value, as received; undefined for a cell that the row did not hold
    catalogue::FieldFormat format = catalogue::FieldFormat::Text;
    bool protectedField = false; ///< partial diffusion covers it here; unknown keys count as covered
    bool technical = false;
    bool unlabelled = false; ///< the service sent something that the catalogue does not know
    QList<Node> children;    ///< of a table: one Group a row, all with the same columns, each one Value
};

/// The root is a Group without label. Its children: what `data` holds, then `links` and `meta` when they hold
/// something. In every group: the catalogue's order, then unknown keys, then technical ones.
/// A list of flat objects is a Table, a list of deeper ones a Group of Groups.
[[nodiscard]] Node answerTree(const catalogue::EndpointVersion &version, const QJsonObject &payload,
                              bool partialDiffusion);

/// The whole tree as indented text, for the clipboard.
[[nodiscard]] QString toPlainText(const Node &root);

/// The nodes whose label, text or value as received holds `words`, in reading order; accents, case and the
/// kind of spaces do not count. Nothing for blank words. The pointers live as long as the tree stays as it
/// is.
[[nodiscard]] QList<const Node *> findNodes(const Node &root, const QString &words);

} // namespace agrafe::etat
