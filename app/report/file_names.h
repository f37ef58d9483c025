// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

namespace agrafe::report {

/// What a saved document is called: by its pattern, "<date>_<siren>_<name>_<piece>" at first, then
/// "_valide-<date>" and its suffix; readable and accepted by Windows shares (no / \ : * ? " < > |, no control
/// character, no trailing dot, at most 150 characters).
struct FileNameParts
{
    QDate date;
    QString siren; ///< or RNA number
    QString name;  ///< of the company; shortened first when the whole is too long
    QString piece;
    QDate validUntil;        ///< invalid: none
    bool fictitious = false; ///< "FICTIF_" in front: data of the sandbox or staging never pass for real
    QString siret{};         ///< where one was asked about
    QString object{};        ///< of the agent's file
};

/// What the settings say at first.
[[nodiscard]] QString usualPattern();
/// Words in braces ({date}, {siren}, {siret}, {nom}, {piece}, {objet}) and any text around them. Failure:
/// Input (a word that does not exist, no {piece} to tell documents apart).
[[nodiscard]] Result<QString> checkedPattern(const QString &pattern);
/// A pattern that cannot be is the usual one. What is not known (no SIRET) leaves no gap.
[[nodiscard]] QString fileName(const FileNameParts &parts, const QString &suffix,
                               const QString &pattern = usualPattern());
/// The same for an invented company: what a setting shows while it is typed.
[[nodiscard]] QString exampleName(const QString &pattern, const QDate &day);
/// One path component out of any text ("MP 2026/0147" → "MP-2026-0147"); never empty.
[[nodiscard]] QString folderName(const QString &text);

} // namespace agrafe::report
