// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/read_table.h"

#include <QString>

#include <cstdlib>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace fuzz {

/// Puts all that it is given into one text, to be compared.
class Written final : public agrafe::sheets::RowSink
{
public:
    bool header(const agrafe::sheets::Row &row) override { return this->row(row); }
    bool row(const agrafe::sheets::Row &row) override
    {
        text += std::to_string(row.number) + (row.hidden ? "h" : "v");
        for (const auto &cell : row.cells)
            text.append(1, char('0' + int(cell.kind))).append(cell.text).append("\x1F");
        text += '\n';
        return true;
    }

    std::string text;
};

/// A file in memory, by a name that can be opened.
class MemoryFile
{
public:
    MemoryFile(const void *bytes, std::size_t size)
        : m_descriptor(memfd_create("fuzz", 0))
    {
        if (m_descriptor < 0 || ::write(m_descriptor, bytes, size) != ssize_t(size))
            std::abort();
    }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;
    ~MemoryFile() { ::close(m_descriptor); }

    [[nodiscard]] QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor); }

private:
    int m_descriptor;
};

inline agrafe::sheets::ReadOptions smallOptions(agrafe::sheets::Engine engine)
{
    agrafe::sheets::ReadOptions options;
    options.engine = engine;
    options.limits.sheetBytes = 8 << 20;
    options.limits.sharedStringBytes = 8 << 20;
    options.limits.smallPartBytes = 1 << 20;
    options.limits.rows = 5'000;
    options.limits.columns = 500;
    return options;
}

/// The tokenizer and the complete way agree, whatever the file.
inline void requireAgreement(const QString &path)
{
    using agrafe::sheets::Engine;
    Written fast;
    Written complete;
    const auto first = agrafe::sheets::readTable(path, fast, smallOptions(Engine::Fast));
    const auto second = agrafe::sheets::readTable(path, complete, smallOptions(Engine::Complete));
    const bool same = first.has_value() == second.has_value() && (!first || fast.text == complete.text);
    if (!same)
        std::abort();
}

} // namespace fuzz
