// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/shared_parts.h"

#include <QJsonDocument>
#include <QLocale>

namespace agrafe::catalogue {

/// The folder that holds the catalogue's files, in the program's resources or on the disk.
class SourceFolder
{
public:
    SourceFolder(const QString &folder, QLocale::Language language)
        : m_folder(folder)
        , m_language(language)
    {}
    /// "entreprise/insee.json"…, sorted.
    [[nodiscard]] QStringList providerFiles() const;
    [[nodiscard]] QJsonDocument read(const QString &file, Problem &problem) const;
    /// The translation table of a file; for French nothing is read.
    [[nodiscard]] Words words(const QString &file, Problem &problem) const;

private:
    QString m_folder;
    QLocale::Language m_language;
};

} // namespace agrafe::catalogue
