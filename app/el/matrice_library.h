// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "el/matrice.h"

namespace agrafe::el {

/// A matrice that can be chosen.
struct MatriceEntry
{
    QString id;
    QString title;
    QString version;
    QString path;
    bool isSample = false; ///< came with the program: cannot be removed

    [[nodiscard]] QString name() const { return title + u' ' + version; } ///< "Exemple 2026-2"
    bool operator==(const MatriceEntry &) const = default;
};

/// The matrices of this workstation: the sample of the program and those that were imported, several versions
/// of one side by side.
class MatriceLibrary
{
public:
    /// `folder` may not exist yet: <data>/matrices.
    explicit MatriceLibrary(const QString &folder);

    /// The sample last, the others by title, the newest version first. A file that cannot be read is left
    /// out; brokenFiles() names it.
    [[nodiscard]] QList<MatriceEntry> entries() const;
    [[nodiscard]] QStringList brokenFiles() const;

    [[nodiscard]] Result<Matrice> load(const MatriceEntry &entry) const;
    /// By id (its newest version), by "id version", or by the path of a file. Failure: Input, with what
    /// exists.
    [[nodiscard]] Result<Matrice> find(const QString &wanted) const;

    /// Failure: Input when that version of it is there already, Disk.
    [[nodiscard]] Result<MatriceEntry> add(const Matrice &matrice) const;
    [[nodiscard]] Result<void> remove(const MatriceEntry &entry) const;

private:
    QString m_folder;
};

/// The template to fill and a filled one that go with the sample matrice, in the program's resources.
[[nodiscard]] QString sampleTemplatePath();
[[nodiscard]] QString filledSamplePath();

} // namespace agrafe::el
