// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QStringView>

namespace agrafe::communes {

/// One way to read what was typed: the beginning of a name, in some départements.
struct PlaceReading
{
    QByteArrayList names;       ///< once or more: "ST" may be Saint, or begin Strasbourg
    QByteArrayList departments; ///< any when empty
};

/// What an agent typed in the field of a birthplace, understood.
struct PlaceQuery
{
    QList<PlaceReading> readings; ///< the likeliest first; none when there are only codes
    QByteArrayList words;         ///< all of the names, abbreviations spelled out
    QByteArrayList departments;   ///< "93"; "20" means both of Corse
    QByteArray code;              ///< what begins a code of Insee, or a postal code: "932", "93200", "2A00"
    QByteArray arrondissement;    ///< the code of Insee that a postal code of Paris, Lyon or Marseille means
};

/// "st denis 93" → SAINT DENIS 93 anywhere, SAINT DENIS in 93.
[[nodiscard]] PlaceQuery parsePlace(QStringView typed);

/// The départements where a postal code or a code of Insee may lie: "93200" → 93, "20200" → 2B.
[[nodiscard]] QByteArrayList departmentsOf(const QByteArray &code);

/// Names as they are compared: "LEZ" and "LES" are one word in maps.
[[nodiscard]] QByteArray comparable(const QByteArray &foldedName);

} // namespace agrafe::communes
