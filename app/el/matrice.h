// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/rule.h"

#include <QDate>
#include <QFlags>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace agrafe::el {

enum class FieldType : quint8 { Text, Integer, Number, Boolean, Date, DateTime };

/// What a text stands for beyond its letters; each has rules of its own.
enum class FieldKind : quint8 { Plain, DossierNumber, Siret, Siren, PostalCode, Email, Phone };

/// A dossier's row is repeated for each appointment (RDV) and each event: what belongs to the dossier itself
/// must then be the same on every one of its rows.
enum class FieldPart : quint8 { Dossier, Appointment, Event };

enum class LetterCase : quint8 { Any, Upper, Lower };

/// The moments at which E#L wants a field to be filled.
enum class Phase : quint8 {
    Import = 1,
    Phase1 = 2,
    Phase2 = 4,
    Phase2WithoutCreation = 8,
    Phase3 = 16,
};
Q_DECLARE_FLAGS(Phases, Phase)
Q_DECLARE_OPERATORS_FOR_FLAGS(Phases)

/// Everything that is asked of a file checked for this moment: the import and the phases that come before.
[[nodiscard]] Phases demandedBy(Phase phase);
[[nodiscard]] QList<Phase> allPhases();
[[nodiscard]] QString
phaseId(Phase phase); ///< "import", "phase1", "phase2", "phase2-sans-creation", "phase3"
[[nodiscard]] QString phaseTitle(Phase phase); ///< French
[[nodiscard]] std::optional<Phase> phaseOf(const QString &id);

/// A demand that depends on what another field of the row holds.
struct Condition
{
    enum class Effect : quint8 { Required, Empty };
    QString field;
    QStringList values; ///< any one of them; empty: whatever is filled
    Effect effect = Effect::Required;
    bool operator==(const Condition &) const = default;
};

/// One column of the CSV.
struct Field
{
    QString name;  ///< the header, exactly
    QString title; ///< how people call it
    QString description;
    QString example;
    QStringList aliases; ///< other headers that stand for it in workbooks
    FieldType type = FieldType::Text;
    FieldKind kind = FieldKind::Plain;
    FieldPart part = FieldPart::Dossier;
    QString fmeType;    ///< the type's name in E#L's own words ("NUM"); empty: not known
    QString dateFormat; ///< "%Y-%m-%d" (strptime), as it is written in the CSV
    QChar decimalChar = u'.';
    QStringList trueValues; ///< the first one is written
    QStringList falseValues;

    Phases mandatoryFor;
    bool unique = false; ///< alone, in the whole file
    bool single = false; ///< holds one value, never a list of them
    std::optional<double> minimum;
    std::optional<double> maximum;
    QDate earliest; ///< invalid: none
    QDate latest;
    bool notInFuture = false;
    QStringList notBefore; ///< fields whose date comes first
    std::optional<int> minLength;
    std::optional<int> maxLength;
    QString pattern; ///< of the whole value
    LetterCase letterCase = LetterCase::Any;
    QStringList values; ///< closed list; empty: open
    QMap<QString, QString>
        correspondences;             ///< the partner's word → E#L's value, asked for by the organisation
    QMap<QString, QString> synonyms; ///< other spellings → E#L's value, proposed as repairs
    QList<Condition> conditions;
    QMap<Rule, FmeRule> fmeRules; ///< where E#L checks otherwise than usualFmeRule() says

    bool operator==(const Field &) const = default;
};

/// What E#L expects of a file, as one organisation holds it.
struct Matrice
{
    QString id; ///< file name without suffix: "exemple"
    QString title;
    QString version; ///< "2026-2"
    QString description;
    QStringList key; ///< fields that together name a row: number, RDV, event
    QList<Field> fields;

    [[nodiscard]] qsizetype indexOf(QStringView name) const; ///< -1: no such field
    [[nodiscard]] const Field *field(QStringView name) const;
    [[nodiscard]] qsizetype dossierNumberField() const; ///< -1: none
    /// Every way in which a file may name the column of the dossier number; empty: there is none.
    [[nodiscard]] QStringList dossierNumberNames() const;
    [[nodiscard]] QStringList header() const; ///< of the CSV, in its order
    bool operator==(const Matrice &) const = default;
};

/// A header as it is compared: no accent, upper case, everything that is neither letter nor digit as one '_'.
[[nodiscard]] QString foldedHeader(const QString &header);

} // namespace agrafe::el
