// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/csv_writer.h"

#include <algorithm>
#include <vector>

namespace agrafe::el {

namespace {

constexpr qsizetype bufferSize = 256 * 1024;

bool wantsQuotes(std::string_view value)
{
    return std::ranges::any_of(value, [](char c) { return c == ';' || c == '"' || c == '\n' || c == '\r'; });
}

} // namespace

CsvWriter::CsvWriter(AtomicFile file, const QString &path, CsvForm form)
    : m_file(std::move(file))
    , m_form(form)
    , m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{
    m_written.path = path;
    m_buffer.reserve(bufferSize + bufferSize / 4);
}

Result<CsvWriter> CsvWriter::open(const QString &path, const QStringList &header, CsvForm form,
                                  IfExists ifExists)
{
    auto file = AtomicFile::open(path, ifExists);
    if (!file)
        return Unexpected(file.error());
    CsvWriter writer(std::move(*file), path, form);
    if (form.byteOrderMark)
        writer.m_buffer += "\xEF\xBB\xBF";
    std::vector<QByteArray> names;
    for (const QString &name : header)
        names.push_back(name.toUtf8());
    if (!names.empty())
        writer.row(std::vector<std::string_view>(names.begin(), names.end()));
    writer.m_written.rows = 0;
    return writer;
}

void CsvWriter::row(std::span<const std::string_view> values)
{
    if (hasFailed())
        return;
    // A record of one empty value would be an empty line, which readers skip.
    if (values.size() == 1 && values.front().empty())
        m_buffer += "\"\"";
    for (std::size_t place = 0; place < values.size(); ++place) {
        if (place > 0)
            m_buffer += ';';
        append(values[place]);
    }
    endRecord();
}

void CsvWriter::append(std::string_view value)
{
    if (!wantsQuotes(value)) {
        m_buffer.append(value.data(), static_cast<qsizetype>(value.size()));
        return;
    }
    m_buffer += '"';
    for (const char c : value) {
        if (c == '"')
            m_buffer += '"';
        m_buffer += c;
    }
    m_buffer += '"';
}

void CsvWriter::endRecord()
{
    m_buffer += m_form.lineEnd == LineEnd::CrLf ? "\r\n" : "\n";
    ++m_written.rows;
    if (m_buffer.size() >= bufferSize)
        flush();
}

void CsvWriter::flush()
{
    m_hash->addData(m_buffer);
    m_written.bytes += m_buffer.size();
    if (auto done = m_file.write(m_buffer); !done)
        m_failure = done.error();
    m_buffer.resize(0); // keeps its room
}

Result<WrittenCsv> CsvWriter::finish()
{
    if (!hasFailed())
        flush();
    if (hasFailed())
        return Unexpected(*m_failure);
    if (auto done = m_file.commit(); !done)
        return Unexpected(done.error());
    m_written.sha256 = QString::fromLatin1(m_hash->result().toHex());
    return m_written;
}

} // namespace agrafe::el
