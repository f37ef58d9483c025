// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/plain_sheet.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace agrafe::el {

/// What does not join: nothing of it is sent, and it is said.
struct JoinFault
{
    enum class Kind : quint8 {
        NoNumber,      ///< a row without a dossier number
        UnknownNumber, ///< an appointment or event of a dossier that the first sheet does not have
        TwiceTheSame,  ///< a dossier that stands twice in the first sheet
    };
    Kind kind = Kind::NoNumber;
    QString sheet;
    qint64 row = 0;
    QString number;

    [[nodiscard]] QString sentence() const; ///< French
    bool operator==(const JoinFault &) const = default;
};

/// A row or a column of one of the three sheets.
struct JoinedPlace
{
    QString sheet;
    qint64 at = 0; ///< rows from 1, columns from 0
    bool operator==(const JoinedPlace &) const = default;
};

struct Expanded
{
    QStringList header;
    QList<JoinedPlace> columns; ///< where each one of the header comes from
    QList<QStringList> rows;
    QList<QList<JoinedPlace>> origins; ///< of each row: its dossier, then its appointment or event if any
    QList<JoinFault> faults;
};

/// Sheets "Dossiers", "RDV" and "Événements" joined on the number → the rows that E#L wants: each dossier as
/// often as it has appointments and events, one a row, its own values repeated; once when it has none. Three
/// appointments and two events: five rows. `number` is the common column, by its header (accents, case and
/// spaces aside). Failure: Input, when a sheet lacks it.
[[nodiscard]] Result<Expanded> expanded(const PlainSheet &dossiers, const PlainSheet &appointments,
                                        const PlainSheet &events, const QStringList &number);

/// Where in the workbook stands what a joined row holds in one column: `row` as records number it (from 2,
/// the header being 1), `column` of the joined header. None beyond them.
[[nodiscard]] std::optional<JoinedPlace> originOf(const Expanded &joined, qint64 row, qsizetype column);

/// Whether the sheets of a workbook are these three, by name; the names as the workbook writes them.
struct JoinedSheets
{
    QString dossiers;
    QString appointments; ///< empty: none
    QString events;       ///< empty: none
};
[[nodiscard]] std::optional<JoinedSheets> joinedSheets(const QStringList &sheets);

/// Reads the three sheets of a workbook and joins them on the dossier number of the matrice, whose forms
/// dates and numbers take. Blocking. Failures: of the reading, and Input.
[[nodiscard]] Result<Expanded> expandWorkbook(const QString &path, const JoinedSheets &sheets,
                                              const Matrice &matrice);

} // namespace agrafe::el
