// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace agrafe::el {

namespace {

struct RuleRow
{
    Rule rule;
    Severity severity;
    FmeRule fme;
    const char *id;
    const char *title;
};

// In the order of the enumeration.
constexpr std::array ruleTable{
    RuleRow{Rule::ColumnMissing, Severity::Rejected, FmeRule::None, "column_missing",
            QT_TRANSLATE_NOOP("ElRule", "Colonne obligatoire absente")},
    RuleRow{Rule::ColumnLeftOut, Severity::Warning, FmeRule::None, "column_left_out",
            QT_TRANSLATE_NOOP("ElRule", "Colonne facultative absente")},
    RuleRow{Rule::ColumnUnknown, Severity::Warning, FmeRule::None, "column_unknown",
            QT_TRANSLATE_NOOP("ElRule", "Colonne inconnue de la matrice")},
    RuleRow{Rule::ColumnTwice, Severity::Rejected, FmeRule::None, "column_twice",
            QT_TRANSLATE_NOOP("ElRule", "Colonne en double")},
    RuleRow{Rule::ColumnOrder, Severity::Warning, FmeRule::None, "column_order",
            QT_TRANSLATE_NOOP("ElRule", "Colonnes dans un autre ordre")},
    RuleRow{Rule::HeaderSpelling, Severity::Warning, FmeRule::None, "header_spelling",
            QT_TRANSLATE_NOOP("ElRule", "En-tête écrit autrement")},
    RuleRow{Rule::ErrorCell, Severity::Rejected, FmeRule::None, "error_cell",
            QT_TRANSLATE_NOOP("ElRule", "Cellule en erreur")},
    RuleRow{Rule::FormulaWithoutValue, Severity::Rejected, FmeRule::None, "formula_without_value",
            QT_TRANSLATE_NOOP("ElRule", "Formule sans valeur")},
    RuleRow{Rule::Encoding, Severity::Rejected, FmeRule::Encoding, "encoding",
            QT_TRANSLATE_NOOP("ElRule", "Caractère perdu")},
    RuleRow{Rule::Required, Severity::Rejected, FmeRule::NotNull, "required",
            QT_TRANSLATE_NOOP("ElRule", "Champ obligatoire vide")},
    RuleRow{Rule::RequiredWhen, Severity::Rejected, FmeRule::None, "required_when",
            QT_TRANSLATE_NOOP("ElRule", "Champ vide alors qu’un autre le demande")},
    RuleRow{Rule::EmptyWhen, Severity::Rejected, FmeRule::None, "empty_when",
            QT_TRANSLATE_NOOP("ElRule", "Champ rempli alors qu’un autre l’exclut")},
    RuleRow{Rule::SeveralValues, Severity::Rejected, FmeRule::None, "several_values",
            QT_TRANSLATE_NOOP("ElRule", "Plusieurs valeurs dans la cellule")},
    RuleRow{Rule::Type, Severity::Rejected, FmeRule::Type, "type",
            QT_TRANSLATE_NOOP("ElRule", "Valeur d’un autre type")},
    RuleRow{Rule::DateForm, Severity::Rejected, FmeRule::Type, "date_form",
            QT_TRANSLATE_NOOP("ElRule", "Date mal écrite")},
    RuleRow{Rule::DateImpossible, Severity::Rejected, FmeRule::Type, "date_impossible",
            QT_TRANSLATE_NOOP("ElRule", "Date qui n’existe pas")},
    RuleRow{Rule::Range, Severity::Rejected, FmeRule::InRange, "range",
            QT_TRANSLATE_NOOP("ElRule", "Valeur hors des bornes")},
    RuleRow{Rule::TooShort, Severity::Rejected, FmeRule::MinimumLength, "too_short",
            QT_TRANSLATE_NOOP("ElRule", "Texte trop court")},
    RuleRow{Rule::TooLong, Severity::Rejected, FmeRule::MaximumLength, "too_long",
            QT_TRANSLATE_NOOP("ElRule", "Texte trop long")},
    RuleRow{Rule::Pattern, Severity::Rejected, FmeRule::MatchesRegularExpression, "pattern",
            QT_TRANSLATE_NOOP("ElRule", "Forme inattendue")},
    RuleRow{Rule::Case, Severity::Rejected, FmeRule::Case, "case",
            QT_TRANSLATE_NOOP("ElRule", "Majuscules ou minuscules")},
    RuleRow{Rule::Enumeration, Severity::Rejected, FmeRule::In, "enumeration",
            QT_TRANSLATE_NOOP("ElRule", "Valeur hors de la liste")},
    RuleRow{Rule::SiretForm, Severity::Rejected, FmeRule::Type, "siret_form",
            QT_TRANSLATE_NOOP("ElRule", "SIRET mal écrit")},
    RuleRow{Rule::SiretKey, Severity::Rejected, FmeRule::None, "siret_key",
            QT_TRANSLATE_NOOP("ElRule", "SIRET dont la clé est fausse")},
    RuleRow{Rule::SirenForm, Severity::Rejected, FmeRule::Type, "siren_form",
            QT_TRANSLATE_NOOP("ElRule", "SIREN mal écrit")},
    RuleRow{Rule::SirenKey, Severity::Rejected, FmeRule::None, "siren_key",
            QT_TRANSLATE_NOOP("ElRule", "SIREN dont la clé est fausse")},
    RuleRow{Rule::DossierNumber, Severity::Rejected, FmeRule::MatchesRegularExpression, "dossier_number",
            QT_TRANSLATE_NOOP("ElRule", "Numéro de dossier mal formé")},
    RuleRow{Rule::PostalCode, Severity::Rejected, FmeRule::MatchesRegularExpression, "postal_code",
            QT_TRANSLATE_NOOP("ElRule", "Code postal mal écrit")},
    RuleRow{Rule::Email, Severity::Rejected, FmeRule::MatchesRegularExpression, "email",
            QT_TRANSLATE_NOOP("ElRule", "Adresse électronique mal écrite")},
    RuleRow{Rule::Phone, Severity::Rejected, FmeRule::MatchesRegularExpression, "phone",
            QT_TRANSLATE_NOOP("ElRule", "Numéro de téléphone mal écrit")},
    RuleRow{Rule::OuterSpaces, Severity::Repairable, FmeRule::None, "outer_spaces",
            QT_TRANSLATE_NOOP("ElRule", "Espaces au début ou à la fin")},
    RuleRow{Rule::InnerSpaces, Severity::Repairable, FmeRule::Type, "inner_spaces",
            QT_TRANSLATE_NOOP("ElRule", "Espaces dans une valeur")},
    RuleRow{Rule::SiretZeros, Severity::Repairable, FmeRule::MinimumLength, "siret_zeros",
            QT_TRANSLATE_NOOP("ElRule", "SIRET sans ses zéros")},
    RuleRow{Rule::SirenZeros, Severity::Repairable, FmeRule::MinimumLength, "siren_zeros",
            QT_TRANSLATE_NOOP("ElRule", "SIREN sans ses zéros")},
    RuleRow{Rule::ScientificNotation, Severity::Repairable, FmeRule::Type, "scientific_notation",
            QT_TRANSLATE_NOOP("ElRule", "Nombre en notation E+13")},
    RuleRow{Rule::DecimalZero, Severity::Repairable, FmeRule::Type, "decimal_zero",
            QT_TRANSLATE_NOOP("ElRule", "« .0 » ajouté à la fin")},
    RuleRow{Rule::DecimalComma, Severity::Repairable, FmeRule::Type, "decimal_comma",
            QT_TRANSLATE_NOOP("ElRule", "Virgule décimale")},
    RuleRow{Rule::PostalCodeZero, Severity::Repairable, FmeRule::MinimumLength, "postal_code_zero",
            QT_TRANSLATE_NOOP("ElRule", "Code postal sans son zéro")},
    RuleRow{Rule::ExcelDate, Severity::Repairable, FmeRule::Type, "excel_date",
            QT_TRANSLATE_NOOP("ElRule", "Date au format d’Excel")},
    RuleRow{Rule::OtherDateForm, Severity::Repairable, FmeRule::Type, "other_date_form",
            QT_TRANSLATE_NOOP("ElRule", "Date dans une autre forme")},
    RuleRow{Rule::Synonym, Severity::Repairable, FmeRule::In, "synonym",
            QT_TRANSLATE_NOOP("ElRule", "Autre écriture d’une valeur de la liste")},
    RuleRow{Rule::StraySpaces, Severity::Warning, FmeRule::None, "stray_spaces",
            QT_TRANSLATE_NOOP("ElRule", "Espaces en trop ou insécables")},
    RuleRow{Rule::FutureDate, Severity::Rejected, FmeRule::None, "future_date",
            QT_TRANSLATE_NOOP("ElRule", "Date dans l’avenir")},
    RuleRow{Rule::DateOrder, Severity::Rejected, FmeRule::None, "date_order",
            QT_TRANSLATE_NOOP("ElRule", "Dates dans le désordre")},
    RuleRow{Rule::Unique, Severity::Rejected, FmeRule::Unique, "unique",
            QT_TRANSLATE_NOOP("ElRule", "Valeur en double")},
    RuleRow{Rule::DuplicateRow, Severity::Rejected, FmeRule::Unique, "duplicate_row",
            QT_TRANSLATE_NOOP("ElRule", "Ligne en double")},
    RuleRow{Rule::Contradiction, Severity::Rejected, FmeRule::None, "contradiction",
            QT_TRANSLATE_NOOP("ElRule", "Valeurs contradictoires d’un même dossier")},
    RuleRow{Rule::RefusedByEl, Severity::Rejected, FmeRule::None, "refused_by_el",
            QT_TRANSLATE_NOOP("ElRule", "Refusé par E#L")},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < ruleTable.size(); ++i) {
        if (static_cast<std::size_t>(ruleTable[i].rule) != i)
            return false;
    }
    return static_cast<std::size_t>(Rule::RefusedByEl) + 1 == ruleTable.size();
}
static_assert(inOrder());

struct FmeRow
{
    FmeRule rule;
    const char *name;
};

constexpr std::array fmeTable{
    FmeRow{FmeRule::Type, "Type"},
    FmeRow{FmeRule::InRange, "In Range"},
    FmeRow{FmeRule::Case, "Case"},
    FmeRow{FmeRule::MinimumLength, "Minimum Length"},
    FmeRow{FmeRule::MaximumLength, "Maximum Length"},
    FmeRow{FmeRule::In, "In"},
    FmeRow{FmeRule::MatchesRegularExpression, "Matches Regular Expression"},
    FmeRow{FmeRule::Encoding, "Encoding"},
    FmeRow{FmeRule::NotNull, "Not Null"},
    FmeRow{FmeRule::Unique, "Unique"},
};

const RuleRow &rowOf(Rule rule)
{
    return ruleTable.at(static_cast<std::size_t>(rule));
}

} // namespace

QList<Rule> allRules()
{
    QList<Rule> rules;
    for (const RuleRow &row : ruleTable)
        rules.append(row.rule);
    return rules;
}

Severity severity(Rule rule)
{
    return rowOf(rule).severity;
}

QString ruleId(Rule rule)
{
    return QString::fromLatin1(rowOf(rule).id);
}

QString ruleTitle(Rule rule)
{
    return QCoreApplication::translate("ElRule", rowOf(rule).title);
}

std::optional<Rule> ruleOf(const QString &id)
{
    const auto *found =
        std::ranges::find_if(ruleTable, [&](const RuleRow &row) { return id == QLatin1StringView(row.id); });
    return found == ruleTable.end() ? std::nullopt : std::optional(found->rule);
}

FmeRule usualFmeRule(Rule rule)
{
    return rowOf(rule).fme;
}

QString fmeRuleName(FmeRule rule)
{
    const auto *found = std::ranges::find(fmeTable, rule, &FmeRow::rule);
    return found == fmeTable.end() ? QString() : QString::fromLatin1(found->name);
}

std::optional<FmeRule> fmeRuleOf(const QString &name)
{
    const auto *found = std::ranges::find_if(
        fmeTable, [&](const FmeRow &row) { return name == QLatin1StringView(row.name); });
    return found == fmeTable.end() ? std::nullopt : std::optional(found->rule);
}

} // namespace agrafe::el
