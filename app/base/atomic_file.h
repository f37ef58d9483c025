// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QTemporaryDir;
class QTemporaryFile;

namespace agrafe {

/// Makes the folder and its missing parents, 0700: what Agrafe writes is for the agent alone.
[[nodiscard]] Result<void> makePrivateFolder(const QString &folder);

enum class IfExists { Refuse, Replace };

/// A file written piece by piece, and all or nothing under its final name: mode 0600, flushed to the disk,
/// missing folders made (0700). Without commit() nothing stays. Failures: Disk, with a French sentence (full,
/// read-only, name taken).
class AtomicFile
{
public:
    /// With Refuse an existing file stays and the failure says so, here or in commit() when another program
    /// created the name meanwhile.
    [[nodiscard]] static Result<AtomicFile> open(const QString &path, IfExists ifExists);
    AtomicFile(AtomicFile &&other) noexcept;
    AtomicFile &operator=(AtomicFile &&other) noexcept;
    ~AtomicFile();

    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    /// Puts on the disk what was written, still without its name: files that belong together are all synced
    /// first, so that a full disk leaves none of them.
    [[nodiscard]] Result<void> sync();
    [[nodiscard]] Result<void> commit();

private:
    AtomicFile(QString path, IfExists ifExists);
    void startSync();

    QString m_path;
    IfExists m_ifExists;
    std::unique_ptr<QTemporaryFile> m_file;
    qint64 m_syncStarted = 0;
};

/// The same for a file that a library writes by its name: at draft(), in a private folder beside the final
/// place. Without commit() nothing stays.
class AtomicDraft
{
public:
    [[nodiscard]] static Result<AtomicDraft> open(const QString &path, IfExists ifExists);
    AtomicDraft(AtomicDraft &&other) noexcept;
    AtomicDraft &operator=(AtomicDraft &&other) noexcept;
    ~AtomicDraft();

    [[nodiscard]] QString draft() const;
    /// Makes the draft a copy of this file.
    [[nodiscard]] Result<void> copyFrom(const QString &source);
    [[nodiscard]] Result<void> commit();
    /// What to say when the library could not write it; an errno.
    [[nodiscard]] Failure failure(int error) const;

private:
    AtomicDraft(QString path, IfExists ifExists);

    QString m_path;
    IfExists m_ifExists;
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Writes all or nothing under the final name: mode 0600, flushed to the disk, missing folders made (0700).
/// With Refuse an existing file stays and the failure says so, also when another program creates the name
/// meanwhile. Failures: Disk, with a French sentence (full, read-only, name taken).
[[nodiscard]] Result<void> writeFileAtomically(const QString &path, const QByteArray &content,
                                               IfExists ifExists);

/// "name.ext" for 1, then "name (2).ext", "name (3).ext"…
[[nodiscard]] QString numberedPath(const QString &path, int number);
/// The first of "name.ext", "name (2).ext", "name (3).ext"… that does not exist yet.
[[nodiscard]] QString freePath(const QString &path);

} // namespace agrafe
