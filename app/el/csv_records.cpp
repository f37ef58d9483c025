// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/csv_records.h"

namespace agrafe::el {

CsvRecords::CsvRecords(Take take)
    : m_take(std::move(take))
{}

void CsvRecords::feed(const QByteArray &bytes)
{
    qsizetype start = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes.at(at);
        if (c == '"')
            m_quoted = !m_quoted; // a doubled one changes it twice
        if (m_quoted || (c != '\n' && c != '\r'))
            continue;
        m_record.append(bytes.constData() + start, at - start);
        start = at + 1;
        endRecord();
    }
    m_record.append(bytes.constData() + start, bytes.size() - start);
}

void CsvRecords::finish()
{
    endRecord();
}

void CsvRecords::endRecord()
{
    static const QByteArray mark("\xEF\xBB\xBF");
    if (m_first && m_record.startsWith(mark))
        m_record.remove(0, mark.size());
    if (!m_record.isEmpty()) {
        m_first = false;
        m_take(m_record);
    }
    m_record.resize(0);
}

} // namespace agrafe::el
