// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/quick_look.h"

#include <algorithm>
#include <array>

namespace agrafe::el {

namespace {

constexpr std::array<double, 16> powersOfTen{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                             1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

/// No byte that a space of another kind, or the mark of a damaged character, begins with.
bool hasFamiliarLetters(std::string_view text)
{
    bool strange = false;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        strange |= byte == 0xc2 || byte == 0xe2 || byte == 0xe3 || byte == 0xef;
    }
    return !strange;
}

/// Letters and bytes decide, not a list, a case or a number of values.
bool isTextOnly(const Field &field)
{
    return field.type == FieldType::Text && !field.single && field.values.isEmpty() &&
           field.letterCase == LetterCase::Any;
}

} // namespace

QuickLook::QuickLook(const FieldCheck &check)
    : m_way(wayOf(check))
    , m_kind(check.field().kind)
    , m_mandatory(check.isMandatory())
    , m_remembered(check.dateForm() == nullptr)
    , m_decimals(check.field().type == FieldType::Number)
    , m_decimalChar(check.decimalChar())
    , m_shape(check.shape())
    , m_minimum(check.field().minimum.value_or(-std::numeric_limits<double>::infinity()))
    , m_maximum(check.field().maximum.value_or(std::numeric_limits<double>::infinity()))
{
    learnRange(check);
}

QuickLook::Way QuickLook::wayOf(const FieldCheck &check)
{
    const Field &field = check.field();
    if (!field.correspondences.isEmpty())
        return Way::Judge;
    if (check.dateForm() != nullptr)
        return Way::Day;
    const bool anyLength = !field.minLength && !field.maxLength;
    if ((field.type == FieldType::Integer || field.type == FieldType::Number) && anyLength)
        return Way::Number;
    return isTextOnly(field) ? wayOfText(check, anyLength) : Way::Judge;
}

QuickLook::Way QuickLook::wayOfText(const FieldCheck &check, bool anyLength)
{
    constexpr std::array forms{FieldKind::Plain, FieldKind::Email, FieldKind::Phone, FieldKind::PostalCode};
    const Field &field = check.field();
    if (!field.pattern.isEmpty())
        return check.shape() != nullptr && field.kind == FieldKind::Plain ? Way::Shape : Way::Judge;
    if (std::ranges::find(forms, field.kind) != forms.end())
        return Way::Text;
    if (!anyLength || !check.keysDecide())
        return Way::Judge;
    return field.kind == FieldKind::Siret   ? Way::Siret
           : field.kind == FieldKind::Siren ? Way::Siren
                                            : Way::Judge;
}

void QuickLook::learnRange(const FieldCheck &check)
{
    const Field &field = check.field();
    m_earliest = std::max(m_earliest, check.earliestDay());
    m_latest = check.latestDay();
    if (field.minLength)
        m_fewest = static_cast<quint32>(*field.minLength);
    if (field.maxLength)
        m_most = static_cast<quint32>(*field.maxLength);
}

bool QuickLook::isOrdinary(std::string_view text) const
{
    constexpr std::size_t longestCharacter = 4;
    const auto first = static_cast<unsigned char>(text.front());
    const auto last = static_cast<unsigned char>(text.back());
    if (first <= ' ' || last <= ' ' || first == '#' || first == '=' || text.size() > m_most)
        return false;
    if (isAscii(text))
        return text.size() >= m_fewest;
    return text.size() >= m_fewest * longestCharacter && hasFamiliarLetters(text);
}

bool QuickLook::isWithin(std::string_view number) const
{
    const bool negative = number.front() == '-';
    const auto digits = negative ? number.substr(1) : number;
    if (digits.empty() || digits.size() >= powersOfTen.size())
        return false;
    qint64 all = 0;
    std::size_t point = digits.size();
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (isDigit(digits[i]))
            all = all * 10 + (digits[i] - '0');
        else if (digits[i] == m_decimalChar && m_decimals && point == digits.size())
            point = i;
        else
            return false;
    }
    if (point == 0 || point + 1 == digits.size())
        return false;
    // Both are exact, so that the quotient is the nearest number, as reading the text would give.
    const std::size_t decimals = point == digits.size() ? 0 : digits.size() - point - 1;
    const double value = static_cast<double>(negative ? -all : all) / powersOfTen[decimals];
    return value >= m_minimum && value <= m_maximum;
}

} // namespace agrafe::el
