// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QDate>
#include <QString>

namespace agrafe::report {

/// What a saved document is called: "<date>_<siren>_<name>_<piece>[_valide-<date>].pdf", readable and
/// accepted by Windows shares (no / \ : * ? " < > |, no control character, no trailing dot, at most 150
/// characters).
struct FileNameParts
{
    QDate date;
    QString siren; ///< or RNA number
    QString name;  ///< of the company; shortened first when the whole is too long
    QString piece;
    QDate validUntil;        ///< invalid: none
    bool fictitious = false; ///< "FICTIF_" in front: data of the sandbox or staging never pass for real
};

[[nodiscard]] QString fileName(const FileNameParts &parts, const QString &suffix);
/// One path component out of any text ("MP 2026/0147" → "MP-2026-0147"); never empty.
[[nodiscard]] QString folderName(const QString &text);

} // namespace agrafe::report
