// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/csv_writer.h"

#include "settings/settings.h"

#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::el {

namespace {

constexpr std::size_t bufferSize = 256 * 1024;

constexpr std::array<bool, 256> quotedBytes = [] {
    std::array<bool, 256> table{};
    for (const unsigned char c : {';', '"', '\n', '\r'})
        table[c] = true;
    return table;
}();

bool wantsQuotes(std::string_view value)
{
    bool found = false; // looking at all of a short text takes less than stopping early
    for (const char c : value)
        found |= quotedBytes[static_cast<unsigned char>(c)];
    return found;
}

} // namespace

CsvForm CsvForm::of(const settings::Settings &settings)
{
    return {.byteOrderMark = settings.flag(u"el/bom"_s),
            .lineEnd = settings.text(u"el/fin-de-ligne"_s) == u"crlf" ? LineEnd::CrLf : LineEnd::Lf};
}

CsvWriter::CsvWriter(AtomicFile file, const QString &path, CsvForm form)
    : m_file(std::move(file))
    , m_form(form)
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
        m_buffer.append(value);
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
    m_hash.add(m_buffer);
    m_written.bytes += std::ssize(m_buffer);
    if (auto done = m_file.write(QByteArray::fromRawData(m_buffer.data(), std::ssize(m_buffer))); !done)
        m_failure = done.error();
    m_buffer.clear(); // keeps its room
}

Result<WrittenCsv> CsvWriter::finish()
{
    if (!hasFailed())
        flush();
    if (hasFailed())
        return Unexpected(*m_failure);
    if (auto done = m_file.commit(); !done)
        return Unexpected(done.error());
    m_written.sha256 = m_hash.hex();
    return m_written;
}

} // namespace agrafe::el
