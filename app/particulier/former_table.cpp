// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "particulier/former_table.h"

#include "base/spreadsheet_csv.h"
#include "etat/json_path.h"
#include "etat/value_text.h"
#include "particulier/former_names.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::particulier {

namespace {

using catalogue::EndpointVersion;
using catalogue::Field;

/// A place of the answer and the columns that it fills.
struct Source
{
    const Field *field = nullptr;
    QString list;      ///< "data.enfants"; empty: it holds for the whole answer
    QStringList names; ///< several: one a part of the value
};

bool isGroup(const EndpointVersion &version, const Field &field)
{
    return std::ranges::any_of(version.fields, [&field](const Field &other) {
        return other.path.startsWith(field.path + u'.') || other.path.startsWith(field.path + u"[]"_s);
    });
}

/// "data.enfants[].prenoms" → "data.enfants"
QString listOf(const QString &path)
{
    const qsizetype rows = path.indexOf(u"[]."_s);
    return rows < 0 ? QString() : path.left(rows);
}

QString groupAround(const QString &path)
{
    return path.left(std::max<qsizetype>(path.lastIndexOf(u'.'), 0));
}

/// Its own, or those of the nearest group that had one, as long as it is in the same row.
QStringList namesIn(const EndpointVersion &version, const Field &field)
{
    if (!field.formerName.isEmpty())
        return formerNamesOf(field);
    const QString rows = listOf(field.path);
    for (QString path = groupAround(field.path); path.size() > rows.size(); path = groupAround(path)) {
        const Field *group = version.field(path);
        if (group != nullptr && !group->formerName.isEmpty())
            return {group->formerName + field.path.sliced(path.size())};
    }
    const Field *list = rows.isEmpty() ? nullptr : version.field(rows);
    const bool known = list != nullptr && !list->formerName.isEmpty();
    return known ? QStringList{field.path.sliced(rows.size() + 3)} : QStringList();
}

QList<Source> sourcesOf(const EndpointVersion &version)
{
    QList<Source> sources;
    for (const Field &field : version.fields) {
        if (isGroup(version, field))
            continue;
        const Source source{&field, listOf(field.path), namesIn(version, field)};
        if (!source.names.isEmpty())
            sources += source;
    }
    return sources;
}

/// The value in as many parts as it has columns: a date by year, month and day, first names one by one.
QStringList partsOf(const Source &source, const QStringList &values)
{
    if (source.names.size() < 2)
        return {values.join(u", "_s)};
    const bool date = source.field->format == catalogue::FieldFormat::Date;
    return date && values.size() == 1 ? values.first().split(u'-') : values;
}

class Layout
{
public:
    Layout(const catalogue::Endpoint &endpoint, const EndpointVersion &version, const QJsonObject &payload)
        : m_version(version)
        , m_payload(payload)
        , m_sources(sourcesOf(version))
    {
        for (const Source &source : std::as_const(m_sources)) {
            if (!source.list.isEmpty() && !m_lists.contains(source.list))
                m_lists += source.list;
        }
        // Of several lists, a row says which one it is of.
        if (m_lists.size() > 1)
            addColumn(listColumn);
        for (const Source &source : std::as_const(m_sources))
            std::ranges::for_each(source.names, [this](const QString &name) { addColumn(name); });
        for (const QString &name : endpoint.removedNames)
            addColumn(name);
    }

    [[nodiscard]] FormerTable table() const
    {
        FormerTable table{m_columns, {}};
        for (const QString &list : m_lists) {
            const auto count = etat::valueAt(m_payload, list).toArray().size();
            for (qsizetype index = 0; index < count; ++index)
                table.rows += row(list, index);
        }
        if (table.rows.isEmpty())
            table.rows += row({}, 0);
        return table;
    }

private:
    void addColumn(const QString &name)
    {
        if (m_index.contains(name))
            return;
        m_index.insert(name, m_columns.size());
        m_columns += name;
    }

    [[nodiscard]] QStringList row(const QString &list, qsizetype index) const
    {
        QStringList cells(m_columns.size());
        if (m_index.contains(listColumn) && !list.isEmpty())
            cells[m_index.value(listColumn)] = m_version.field(list)->formerName;
        for (const Source &source : m_sources) {
            if (!source.list.isEmpty() && source.list != list)
                continue;
            const QStringList parts = partsOf(source, valuesOf(source, index));
            for (qsizetype i = 0; i < std::min(parts.size(), source.names.size()); ++i) {
                QString &cell = cells[m_index.value(source.names.at(i))];
                if (cell.isEmpty()) // one name became two places: the first one is the nearest
                    cell = parts.at(i);
            }
        }
        return cells;
    }

    [[nodiscard]] QStringList valuesOf(const Source &source, qsizetype index) const
    {
        QString path = source.field->path;
        if (!source.list.isEmpty())
            path.replace(source.list.size(), 2, u"[%1]"_s.arg(index));
        QStringList values;
        for (const etat::Place &place : etat::placesAt(m_payload, path))
            values += etat::rawText(place.value);
        return values;
    }

    static inline const QString listColumn = u"liste"_s;

    const EndpointVersion &m_version;
    const QJsonObject &m_payload;
    QList<Source> m_sources;
    QStringList m_lists;
    QStringList m_columns;
    QHash<QString, qsizetype> m_index;
};

} // namespace

FormerTable formerTable(const catalogue::Endpoint &endpoint, const EndpointVersion &version,
                        const QJsonObject &payload)
{
    return endpoint.existedBefore ? Layout(endpoint, version, payload).table() : FormerTable();
}

QByteArray toCsv(const FormerTable &table)
{
    return spreadsheetCsv(QList<QStringList>{table.columns} + table.rows);
}

} // namespace agrafe::particulier
