// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "etat/answer_tree.h"
#include "ui/theme/tokens.h"

class QTextDocument;

namespace agrafe::ui {

/// Writes an answer as a document: headings, labelled fields, tables, protected fields marked. Every value is
/// a link "champ:<path>", so that a click copies it. Long tables stop at a ceiling and say so.
void writeAnswer(QTextDocument &document, const etat::Node &root, const Tokens &tokens);

/// The value at a path of the tree; nullptr when there is none.
[[nodiscard]] const etat::Node *nodeAt(const etat::Node &root, const QString &path);

} // namespace agrafe::ui
