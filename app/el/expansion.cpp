// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/expansion.h"

#include "el/matrice.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::el {

namespace {

Failure noNumberColumn(const PlainSheet &sheet, const QStringList &names)
{
    return Failure::input(
        QCoreApplication::translate("ElExpansion", "La feuille « %1 » n’a pas de colonne « %2 ».")
            .arg(sheet.name, names.value(0)),
        QCoreApplication::translate(
            "ElExpansion", "Ajoutez-y le numéro de dossier : c’est lui qui relie les trois feuilles."));
}

QString numberOf(const QStringList &row, qsizetype column)
{
    return row.value(column).simplified();
}

struct Child
{
    QStringList cells;
    qint64 row = 0;
};

/// The rows of a sheet by dossier, without their number.
struct Children
{
    QString sheet;
    QStringList header;
    qsizetype number = -1; ///< the column that is left out
    QHash<QString, QList<Child>> rows;
};

Children childrenOf(const PlainSheet &sheet, qsizetype column, const QSet<QString> &known,
                    QList<JoinFault> &faults)
{
    Children children;
    children.sheet = sheet.name;
    children.header = sheet.header;
    children.number = column;
    if (column < 0)
        return children;
    children.header.removeAt(column);
    for (qsizetype place = 0; place < sheet.rows.size(); ++place) {
        QStringList row = sheet.rows.at(place);
        const QString number = numberOf(row, column);
        const qint64 shown = sheet.numbers.value(place);
        if (number.isEmpty() || !known.contains(number)) {
            using enum JoinFault::Kind;
            faults.append({number.isEmpty() ? NoNumber : UnknownNumber, sheet.name, shown, number});
            continue;
        }
        row.resize(sheet.header.size());
        row.removeAt(column);
        children.rows[number].append({row, shown});
    }
    return children;
}

/// The dossiers that count, in their order.
QList<Child> dossiersOf(const PlainSheet &sheet, qsizetype column, QSet<QString> &known,
                        QList<JoinFault> &faults)
{
    QList<Child> dossiers;
    for (qsizetype place = 0; place < sheet.rows.size(); ++place) {
        QStringList row = sheet.rows.at(place);
        const QString number = numberOf(row, column);
        if (number.isEmpty() || known.contains(number)) {
            using enum JoinFault::Kind;
            faults.append(
                {number.isEmpty() ? NoNumber : TwiceTheSame, sheet.name, sheet.numbers.value(place), number});
            continue;
        }
        known.insert(number);
        row.resize(sheet.header.size());
        dossiers.append({row, sheet.numbers.value(place)});
    }
    return dossiers;
}

QList<JoinedPlace> columnsOf(const QString &sheet, qsizetype count, qsizetype leftOut)
{
    QList<JoinedPlace> columns;
    for (qsizetype i = 0; i < count; ++i)
        columns.append({sheet, i + (leftOut >= 0 && i >= leftOut ? 1 : 0)});
    return columns;
}

/// Writes the rows of one dossier after the other.
class Joining
{
public:
    Joining(const QString &sheet, const Children &meetings, const Children &gatherings, Expanded &result)
        : m_sheet(sheet)
        , m_meetings(meetings)
        , m_gatherings(gatherings)
        , m_noMeeting(meetings.header.size(), QString())
        , m_noGathering(gatherings.header.size(), QString())
        , m_result(result)
    {}

    void add(const Child &dossier, const QString &number)
    {
        const JoinedPlace own{m_sheet, dossier.row};
        const auto meetings = m_meetings.rows.value(number);
        const auto gatherings = m_gatherings.rows.value(number);
        for (const Child &meeting : meetings)
            add(dossier.cells + meeting.cells + m_noGathering, {own, {m_meetings.sheet, meeting.row}});
        for (const Child &gathering : gatherings)
            add(dossier.cells + m_noMeeting + gathering.cells, {own, {m_gatherings.sheet, gathering.row}});
        if (meetings.isEmpty() && gatherings.isEmpty())
            add(dossier.cells + m_noMeeting + m_noGathering, {own});
    }

private:
    void add(const QStringList &row, const QList<JoinedPlace> &origin)
    {
        m_result.rows.append(row);
        m_result.origins.append(origin);
    }

    QString m_sheet;
    const Children &m_meetings;
    const Children &m_gatherings;
    QStringList m_noMeeting;
    QStringList m_noGathering;
    Expanded &m_result;
};

// An absent sheet has no rows.
Result<PlainSheet> sheetNamed(const QString &path, const QString &name, const QStringList &number,
                              const Matrice &matrice)
{
    return name.isEmpty() ? PlainSheet() : readPlainSheet(path, name, number, matrice);
}

} // namespace

QString JoinFault::sentence() const
{
    switch (kind) {
    case Kind::NoNumber:
        return QCoreApplication::translate("ElExpansion",
                                           "Feuille « %1 », ligne %2 : le numéro de dossier manque.")
            .arg(sheet)
            .arg(row);
    case Kind::UnknownNumber:
        return QCoreApplication::translate(
                   "ElExpansion",
                   "Feuille « %1 », ligne %2 : le dossier « %3 » n’est pas dans la première feuille.")
            .arg(sheet)
            .arg(row)
            .arg(number);
    case Kind::TwiceTheSame:
        return QCoreApplication::translate(
                   "ElExpansion", "Feuille « %1 », ligne %2 : le dossier « %3 » y est déjà plus haut.")
            .arg(sheet)
            .arg(row)
            .arg(number);
    }
    return {};
}

Result<Expanded> expanded(const PlainSheet &dossiers, const PlainSheet &appointments,
                          const PlainSheet &events, const QStringList &number)
{
    for (const PlainSheet *sheet : {&dossiers, &appointments, &events}) {
        if (sheet->columnOf(number) < 0 && (sheet == &dossiers || !sheet->header.isEmpty()))
            return Unexpected(noNumberColumn(*sheet, number));
    }
    Expanded result;
    QSet<QString> known;
    const qsizetype column = dossiers.columnOf(number);
    const QList<Child> rows = dossiersOf(dossiers, column, known, result.faults);
    const Children meetings = childrenOf(appointments, appointments.columnOf(number), known, result.faults);
    const Children gatherings = childrenOf(events, events.columnOf(number), known, result.faults);
    result.header = dossiers.header + meetings.header + gatherings.header;
    result.columns = columnsOf(dossiers.name, dossiers.header.size(), -1) +
                     columnsOf(meetings.sheet, meetings.header.size(), meetings.number) +
                     columnsOf(gatherings.sheet, gatherings.header.size(), gatherings.number);
    Joining joining(dossiers.name, meetings, gatherings, result);
    for (const Child &row : rows)
        joining.add(row, numberOf(row.cells, column));
    return result;
}

std::optional<JoinedPlace> originOf(const Expanded &joined, qint64 row, qsizetype column)
{
    constexpr qint64 firstRow = 2;
    const qint64 place = row - firstRow;
    if (place < 0 || place >= joined.origins.size() || column < 0 || column >= joined.columns.size())
        return std::nullopt;
    const QList<JoinedPlace> &origins = joined.origins.at(place);
    const auto own = std::ranges::find(origins, joined.columns.at(column).sheet, &JoinedPlace::sheet);
    return own == origins.end() ? origins.first() : *own;
}

std::optional<JoinedSheets> joinedSheets(const QStringList &sheets)
{
    const auto named = [&sheets](const QStringList &names) {
        const auto found = std::ranges::find_if(
            sheets, [&names](const QString &sheet) { return names.contains(foldedHeader(sheet)); });
        return found == sheets.end() ? QString() : *found;
    };
    JoinedSheets joined;
    joined.dossiers = named({QStringLiteral("DOSSIERS"), QStringLiteral("DOSSIER")});
    joined.appointments = named({QStringLiteral("RDV"), QStringLiteral("RENDEZ_VOUS")});
    joined.events = named({QStringLiteral("EVENEMENTS"), QStringLiteral("EVENEMENT")});
    if (joined.dossiers.isEmpty() || (joined.appointments.isEmpty() && joined.events.isEmpty()))
        return std::nullopt;
    return joined;
}

Result<Expanded> expandWorkbook(const QString &path, const JoinedSheets &sheets, const Matrice &matrice)
{
    QStringList number;
    if (const qsizetype place = matrice.dossierNumberField(); place >= 0)
        number = QStringList{matrice.fields.at(place).name, matrice.fields.at(place).title} +
                 matrice.fields.at(place).aliases;
    const auto dossiers = sheetNamed(path, sheets.dossiers, number, matrice);
    if (!dossiers)
        return Unexpected(dossiers.error());
    const auto appointments = sheetNamed(path, sheets.appointments, number, matrice);
    if (!appointments)
        return Unexpected(appointments.error());
    const auto events = sheetNamed(path, sheets.events, number, matrice);
    if (!events)
        return Unexpected(events.error());
    return expanded(*dossiers, *appointments, *events, number);
}

} // namespace agrafe::el
