// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace agrafe::el {

/// What can be wrong with a file, a row or a cell.
enum class Rule : quint8 {
    // the header
    ColumnMissing,
    ColumnLeftOut, ///< and may be
    ColumnUnknown,
    ColumnTwice,
    ColumnOrder,
    HeaderSpelling,
    // a cell that must be corrected by hand
    ErrorCell,
    FormulaWithoutValue,
    Encoding,
    Required,
    RequiredWhen,
    EmptyWhen,
    SeveralValues,
    Type,
    DateForm,
    DateImpossible,
    Range,
    TooShort,
    TooLong,
    Pattern,
    Case,
    Enumeration,
    SiretForm,
    SiretKey,
    SirenForm,
    SirenKey,
    DossierNumber,
    PostalCode,
    Email,
    Phone,
    // a cell whose right value is certain
    OuterSpaces,
    InnerSpaces,
    SiretZeros,
    SirenZeros,
    ScientificNotation,
    DecimalZero,
    DecimalComma,
    PostalCodeZero,
    ExcelDate,
    OtherDateForm,
    Synonym,
    StraySpaces, ///< in a text that E#L takes all the same
    // rows together
    FutureDate,
    DateOrder,
    Unique,
    DuplicateRow,
    Contradiction,
    // what E#L said of the file once it was sent
    RefusedByEl,
};

inline constexpr std::size_t ruleCount = static_cast<std::size_t>(Rule::RefusedByEl) + 1;

/// Rejected: E#L ignores the row, and the agent alone can say what is right. Repairable: E#L ignores it as it
/// stands, and the right value is certain. Warning: the row is taken.
enum class Severity : quint8 { Rejected, Repairable, Warning };

/// The checks of the receiving side (FME's AttributeValidator).
enum class FmeRule : quint8 {
    None, ///< E#L's own import, or nothing, checks it
    Type,
    InRange,
    Case,
    MinimumLength,
    MaximumLength,
    In,
    MatchesRegularExpression,
    Encoding,
    NotNull,
    Unique,
};

[[nodiscard]] QList<Rule> allRules();
[[nodiscard]] Severity severity(Rule rule);
[[nodiscard]] QString ruleId(Rule rule);    ///< stable, for JSON and CSV: "siret_zeros"
[[nodiscard]] QString ruleTitle(Rule rule); ///< French, a few words: "SIRET sans ses zéros"
[[nodiscard]] std::optional<Rule> ruleOf(const QString &id);

[[nodiscard]] FmeRule usualFmeRule(Rule rule);
[[nodiscard]] QString fmeRuleName(FmeRule rule); ///< as FME calls it: "Minimum Length"
[[nodiscard]] std::optional<FmeRule> fmeRuleOf(const QString &name);

} // namespace agrafe::el
