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

/// The rows of a sheet by dossier, without their number.
struct Children
{
    QStringList header;
    QHash<QString, QList<QStringList>> rows;
};

Children childrenOf(const PlainSheet &sheet, qsizetype column, const QSet<QString> &known,
                    QList<JoinFault> &faults)
{
    Children children;
    children.header = sheet.header;
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
        children.rows[number].append(row);
    }
    return children;
}

/// The dossiers that count, in their order.
QList<QStringList> dossiersOf(const PlainSheet &sheet, qsizetype column, QSet<QString> &known,
                              QList<JoinFault> &faults)
{
    QList<QStringList> dossiers;
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
        dossiers.append(row);
    }
    return dossiers;
}

// An absent sheet has no rows.
Result<PlainSheet> sheetNamed(const QString &path, const QString &name, const QStringList &number)
{
    return name.isEmpty() ? PlainSheet() : readPlainSheet(path, name, number);
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
    const QList<QStringList> rows = dossiersOf(dossiers, column, known, result.faults);
    const Children meetings = childrenOf(appointments, appointments.columnOf(number), known, result.faults);
    const Children gatherings = childrenOf(events, events.columnOf(number), known, result.faults);
    result.header = dossiers.header + meetings.header + gatherings.header;
    const QStringList noMeeting(meetings.header.size(), QString());
    const QStringList noGathering(gatherings.header.size(), QString());
    for (const QStringList &row : rows) {
        const QString own = numberOf(row, column);
        for (const QStringList &meeting : meetings.rows.value(own))
            result.rows.append(row + meeting + noGathering);
        for (const QStringList &gathering : gatherings.rows.value(own))
            result.rows.append(row + noMeeting + gathering);
        if (!meetings.rows.contains(own) && !gatherings.rows.contains(own))
            result.rows.append(row + noMeeting + noGathering);
    }
    return result;
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

Result<Expanded> expandWorkbook(const QString &path, const JoinedSheets &sheets, const QStringList &number)
{
    const auto dossiers = sheetNamed(path, sheets.dossiers, number);
    if (!dossiers)
        return Unexpected(dossiers.error());
    const auto appointments = sheetNamed(path, sheets.appointments, number);
    if (!appointments)
        return Unexpected(appointments.error());
    const auto events = sheetNamed(path, sheets.events, number);
    if (!events)
        return Unexpected(events.error());
    return expanded(*dossiers, *appointments, *events, number);
}

} // namespace agrafe::el
