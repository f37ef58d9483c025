// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/repair.h"

#include "el/date_text.h"
#include "el/plain_number.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace agrafe::el {

namespace {

// A number in E notation that lost no digit shows at least these.
constexpr std::size_t leastExactDigits = 12;
constexpr std::size_t mostLostZeros = 3;

bool isNumericId(const Field &field)
{
    return field.kind == FieldKind::Siret || field.kind == FieldKind::Siren;
}

bool isNumeric(const Field &field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Number || isNumericId(field) ||
           field.kind == FieldKind::PostalCode;
}

std::optional<std::string> withoutOuterSpaces(const FieldCheck &, std::string_view text)
{
    return std::string(trimmed(text));
}

std::optional<std::string> withoutInnerSpaces(const FieldCheck &check, std::string_view text)
{
    const Field &field = check.field();
    if (isNumeric(field) || field.kind == FieldKind::Phone)
        return withoutSpaces(text);
    return withPlainSpaces(text);
}

std::optional<std::string> withoutExponent(const FieldCheck &check, std::string_view text)
{
    if (!isNumeric(check.field()))
        return std::nullopt;
    if (isNumericId(check.field()) && significantDigits(text) < leastExactDigits)
        return std::nullopt;
    return plainNumber(text);
}

std::optional<std::string> withoutDecimalZero(const FieldCheck &check, std::string_view text)
{
    const auto point = text.find_first_of(".,");
    if (!isNumeric(check.field()) || point == std::string_view::npos || point == 0)
        return std::nullopt;
    const auto decimals = text.substr(point + 1);
    if (decimals.empty() || decimals.size() > 2 || decimals.find_first_not_of('0') != std::string_view::npos)
        return std::nullopt;
    return std::string(text.substr(0, point));
}

std::optional<std::string> withDecimalChar(const FieldCheck &check, std::string_view text)
{
    constexpr std::size_t thousands = 3;
    if (check.field().type != FieldType::Number)
        return std::nullopt;
    const auto wanted = check.decimalChar();
    const auto mark = text.find(wanted == '.' ? ',' : '.');
    if (mark == std::string_view::npos || text.size() - mark - 1 == thousands)
        return std::nullopt;
    std::string pointed(text);
    pointed[mark] = wanted;
    return pointed;
}

std::optional<std::string> withZeros(std::string_view text, std::size_t wanted, std::size_t most)
{
    if (!isDigits(text) || text.size() >= wanted || text.size() + most < wanted)
        return std::nullopt;
    return std::string(wanted - text.size(), '0') + std::string(text);
}

std::optional<std::string> withLeadingZeros(const FieldCheck &check, std::string_view text)
{
    switch (check.field().kind) {
    case FieldKind::Siret:
        return check.keysDecide() ? withZeros(text, 14, mostLostZeros) : std::nullopt;
    case FieldKind::Siren:
        return check.keysDecide() ? withZeros(text, 9, mostLostZeros) : std::nullopt;
    case FieldKind::PostalCode:
        return withZeros(text, 5, 1);
    default:
        return std::nullopt;
    }
}

std::optional<std::string> fromSerial(const FieldCheck &check, std::string_view text)
{
    const DateForm *form = check.dateForm();
    const auto when = form == nullptr ? std::nullopt : civilTimeOfSerial(text, check.date1904());
    if (!when || when->dayNumber() < CivilTime{1927, 5, 18}.dayNumber() ||
        when->dayNumber() > CivilTime{2099, 12, 31}.dayNumber())
        return std::nullopt;
    return form->written(*when);
}

std::optional<std::string> fromOtherDateForm(const FieldCheck &check, std::string_view text)
{
    using enum DateText::Doubt;
    const DateForm *wanted = check.dateForm();
    const auto date = wanted == nullptr ? std::nullopt : DateText::of(text);
    if (!date || (wanted->hasTime() && !date->hasTime))
        return std::nullopt;
    // Where the day comes first too, it is read as it is asked.
    const bool dayFirst = wanted->dayComesFirst() || check.dayFirst();
    const bool sure = date->doubt == None || (date->doubt == DayOrMonth && dayFirst);
    return sure ? std::optional(wanted->written(date->when)) : std::nullopt;
}

std::optional<std::string> fromOtherSpelling(const FieldCheck &check, std::string_view text)
{
    const std::string *value = check.spelledOtherwise(text);
    return value == nullptr ? std::nullopt : std::optional(*value);
}

Rule zerosRule(const Field &field)
{
    return field.kind == FieldKind::Siret   ? Rule::SiretZeros
           : field.kind == FieldKind::Siren ? Rule::SirenZeros
                                            : Rule::PostalCodeZero;
}

struct Step
{
    Rule rule;
    std::optional<std::string> (*change)(const FieldCheck &, std::string_view);
};

// Each one works on what the ones before it left: " 1,2345678901234E+13" becomes a SIRET in two.
constexpr std::array steps{
    Step{Rule::OuterSpaces, withoutOuterSpaces},
    Step{Rule::InnerSpaces, withoutInnerSpaces},
    Step{Rule::ScientificNotation, withoutExponent},
    Step{Rule::DecimalZero, withoutDecimalZero},
    Step{Rule::DecimalComma, withDecimalChar},
    Step{Rule::SiretZeros, withLeadingZeros},
    Step{Rule::ExcelDate, fromSerial},
    Step{Rule::OtherDateForm, fromOtherDateForm},
    Step{Rule::Synonym, fromOtherSpelling},
};

} // namespace

std::optional<Repair> repairOf(const FieldCheck &check, std::string_view text)
{
    std::string present(text);
    for (const Step &step : steps) {
        auto changed = step.change(check, present);
        if (!changed || changed->empty() || *changed == present)
            continue;
        present = std::move(*changed);
        if (check.judge(present).right)
            return Repair{step.rule == Rule::SiretZeros ? zerosRule(check.field()) : step.rule, present};
    }
    return std::nullopt;
}

std::optional<Repair> tidied(const FieldCheck &check, std::string_view text)
{
    if (!hasStraySpaces(text))
        return std::nullopt;
    std::string plain = withPlainSpaces(text);
    if (plain.empty() || !check.judge(plain).right)
        return std::nullopt;
    return Repair{Rule::StraySpaces, std::move(plain)};
}

bool isRepair(Rule rule)
{
    return severity(rule) == Severity::Repairable || rule == Rule::StraySpaces;
}

QString certaintyOf(Rule rule)
{
    switch (rule) {
    case Rule::OuterSpaces:
    case Rule::InnerSpaces:
    case Rule::StraySpaces:
        return QCoreApplication::translate("ElRepair", "Ces espaces ne portent aucun sens.");
    case Rule::SiretZeros:
    case Rule::SirenZeros:
        return QCoreApplication::translate("ElRepair", "Avec ses zéros, la clé est juste.");
    case Rule::ScientificNotation:
        return QCoreApplication::translate("ElRepair", "Tous les chiffres sont encore là.");
    case Rule::DecimalZero:
        return QCoreApplication::translate("ElRepair", "Rien ne suit la virgule que des zéros.");
    case Rule::DecimalComma:
        return QCoreApplication::translate("ElRepair", "La virgule ne peut séparer ici que des décimales.");
    case Rule::PostalCodeZero:
        return QCoreApplication::translate("ElRepair", "Avec un zéro, le département est l’un des 01 à 09.");
    case Rule::ExcelDate:
        return QCoreApplication::translate("ElRepair", "C’est le numéro qu’Excel donne à ce jour.");
    case Rule::OtherDateForm:
        return QCoreApplication::translate(
            "ElRepair", "Le jour et le mois ne peuvent pas être confondus, ou vous avez dit lequel "
                        "vient d’abord.");
    case Rule::Synonym:
        return QCoreApplication::translate("ElRepair", "Une seule valeur de la liste peut être voulue.");
    default:
        return {};
    }
}

} // namespace agrafe::el
