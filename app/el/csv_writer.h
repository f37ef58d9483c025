// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/atomic_file.h"
#include "base/sha256.h"

#include <QStringList>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace agrafe::settings {
class Settings;
}

namespace agrafe::el {

enum class LineEnd : quint8 { Lf, CrLf };

/// What the administrator of E#L may ask to differ.
struct CsvForm
{
    bool byteOrderMark = false;
    LineEnd lineEnd = LineEnd::Lf;

    [[nodiscard]] static CsvForm of(const settings::Settings &settings);
};

struct WrittenCsv
{
    QString path;
    qint64 rows = 0; ///< the header does not count
    qint64 bytes = 0;
    QString sha256; ///< hex
    bool operator==(const WrittenCsv &) const = default;
};

/// The CSV that E#L expects: UTF-8, ";", quotes only where a value wants them. Row by row in constant memory;
/// the file has its name only once it is whole.
class CsvWriter
{
public:
    /// An empty header is not written. Failure: Disk.
    [[nodiscard]] static Result<CsvWriter> open(const QString &path, const QStringList &header, CsvForm form,
                                                IfExists ifExists);

    /// UTF-8, one value a column. What the disk refuses is kept, and said by finish().
    void row(std::span<const std::string_view> values);
    /// Nothing more is written after the first refusal.
    [[nodiscard]] bool hasFailed() const { return m_failure.has_value(); }
    [[nodiscard]] Result<WrittenCsv> finish();

private:
    CsvWriter(AtomicFile file, const QString &path, CsvForm form);
    void append(std::string_view value);
    void endRecord();
    void flush();

    AtomicFile m_file;
    CsvForm m_form;
    std::string m_buffer;
    Sha256 m_hash;
    std::optional<Failure> m_failure;
    WrittenCsv m_written;
};

} // namespace agrafe::el
