// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/el/csv_table.h"

namespace agrafe::sandbox {

namespace {

/// One character after the other; a byte order mark stays in the first name, as the receiving side leaves it.
class Splitter
{
public:
    QList<QStringList> split(const QString &text)
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar c = text.at(at);
            if (m_quoted && c == u'"' && text.mid(at + 1, 1) == u"\"") {
                m_value += c;
                ++at;
            } else if (c == u'"' && (m_quoted || m_value.isEmpty())) {
                m_quoted = !m_quoted;
            } else if (m_quoted) {
                m_value += c;
            } else if (c == u';') {
                endValue();
            } else if (c == u'\n') {
                endRow();
            } else if (c != u'\r') {
                m_value += c;
            }
        }
        endRow();
        return m_rows;
    }

private:
    void endValue()
    {
        m_row.append(m_value);
        m_value.clear();
    }
    void endRow()
    {
        if (m_row.isEmpty() && m_value.isEmpty())
            return;
        endValue();
        m_rows.append(m_row);
        m_row.clear();
    }

    QList<QStringList> m_rows;
    QStringList m_row;
    QString m_value;
    bool m_quoted = false;
};

QByteArray line(const QStringList &values)
{
    QStringList written;
    for (const QString &value : values) {
        const bool quotes = value.contains(u';') || value.contains(u'"') || value.contains(u'\n');
        QString doubled = value;
        doubled.replace(u'"', QLatin1String("\"\""));
        written.append(quotes ? u'"' + doubled + u'"' : value);
    }
    return written.join(u';').toUtf8() + '\n';
}

} // namespace

CsvTable CsvTable::read(const QByteArray &bytes)
{
    QList<QStringList> rows = Splitter().split(QString::fromUtf8(bytes));
    CsvTable table;
    if (!rows.isEmpty())
        table.header = rows.takeFirst();
    table.rows = rows;
    return table;
}

QByteArray CsvTable::written() const
{
    QByteArray bytes = line(header);
    for (const QStringList &row : rows)
        bytes += line(row);
    return bytes;
}

} // namespace agrafe::sandbox
