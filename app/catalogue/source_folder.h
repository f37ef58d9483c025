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
    /// `api`: "entreprise" or "particulier"; nothing of the other one is read.
    SourceFolder(const QString &folder, const QString &api, QLocale::Language language)
        : m_folder(folder)
        , m_api(api)
        , m_language(language)
    {}
    /// "entreprise/insee.json"…, sorted.
    [[nodiscard]] QStringList providerFiles() const;
    /// "themes" → "entreprise/shared/themes.json"
    [[nodiscard]] QString sharedFile(const QString &name) const;
    [[nodiscard]] bool has(const QString &file) const;
    [[nodiscard]] QJsonDocument read(const QString &file, Problem &problem) const;
    /// The translation table of a file; for French nothing is read.
    [[nodiscard]] Words words(const QString &file, Problem &problem) const;

private:
    QString m_folder;
    QString m_api;
    QLocale::Language m_language;
};

} // namespace agrafe::catalogue
