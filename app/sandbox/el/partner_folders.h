// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace agrafe::sandbox {

/// The temporary folders of the partners, and what each plays beside the documented answers.
class PartnerFolders
{
public:
    enum class Manner {
        Plain,
        Overwrites, ///< 200 instead of 409
        Pages,      ///< errors as web pages
        Down,       ///< 503, a web page
        CutsBefore, ///< hangs up without keeping the file
        CutsAfter,  ///< keeps the file, then hangs up
        Slow,       ///< answers after some seconds
    };
    struct File
    {
        QString name;
        QByteArray content;
        QDateTime at;
    };

    PartnerFolders();

    [[nodiscard]] QStringList names() const { return m_manners.keys(); }
    [[nodiscard]] bool exists(const QString &folder) const { return m_manners.contains(folder); }
    [[nodiscard]] Manner manner(const QString &folder) const;
    [[nodiscard]] bool holds(const QString &folder, const QString &name) const;
    void put(const QString &folder, const File &file);
    /// Empties the folder; the newest of its files, if there was any.
    [[nodiscard]] std::optional<File> takeNewest(const QString &folder);

private:
    QMap<QString, Manner> m_manners;
    QMap<QString, QList<File>> m_files;
};

} // namespace agrafe::sandbox
