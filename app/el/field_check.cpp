// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/field_check.h"

#include "el/date_text.h"
#include "el/dossier_number.h"
#include "identifiers/digit_keys.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace agrafe::el {

namespace {

constexpr std::size_t siretDigits = 14;
constexpr std::size_t sirenDigits = 9;
constexpr std::size_t postalDigits = 5;
constexpr std::string_view replacementCharacter = "\ufffd";
constexpr std::string_view listMarks = ";|\n";

bool isEmail(std::string_view text)
{
    const auto at = text.find('@');
    if (at == 0 || at == std::string_view::npos || text.find('@', at + 1) != std::string_view::npos)
        return false;
    const auto domain = text.substr(at + 1);
    const auto dot = domain.rfind('.');
    const bool printable = std::ranges::all_of(text, [](char c) { return c > ' ' && c != ',' && c != ';'; });
    return printable && dot != std::string_view::npos && dot > 0 && domain.size() - dot > 2 &&
           domain.find("..") == std::string_view::npos;
}

bool isPhone(std::string_view text)
{
    constexpr std::size_t french = 10;
    constexpr std::size_t shortest = 8;
    constexpr std::size_t longest = 15;
    if (text.starts_with('+'))
        return isDigits(text.substr(1)) && text.size() > shortest && text.size() <= longest + 1;
    return isDigits(text) && text.size() == french && text[0] == '0' && text[1] != '0';
}

bool isPostalCode(std::string_view text)
{
    return text.size() == postalDigits && isDigits(text) && !text.starts_with("00") &&
           !text.starts_with("99");
}

/// [-]digits, and a decimal part when there may be one.
bool isNumber(std::string_view text, bool decimals, char decimalChar)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const auto point = decimals ? text.find(decimalChar) : std::string_view::npos;
    if (point == std::string_view::npos)
        return isDigits(text);
    return isDigits(text.substr(0, point)) && isDigits(text.substr(point + 1));
}

Rule wrongDate(std::string_view text)
{
    using enum DateText::Doubt;
    const auto date = DateText::of(text);
    const bool impossible = date && (date->doubt == Impossible || date->doubt == Swapped);
    return impossible ? Rule::DateImpossible : Rule::DateForm;
}

void fill(TextSet &set, const QStringList &words)
{
    for (const QString &word : words)
        set.insert(word.toStdString());
}

} // namespace

bool hasFormOf(FieldKind kind, std::string_view text)
{
    switch (kind) {
    case FieldKind::Email:
        return isEmail(text);
    case FieldKind::Phone:
        return isPhone(text);
    case FieldKind::PostalCode:
        return isPostalCode(text);
    default:
        return true;
    }
}

bool isSiret(std::string_view text)
{
    return text.size() == siretDigits && isDigits(text) &&
           identifiers::sirenKeyIsRight(text.substr(0, sirenDigits)) && identifiers::siretKeyIsRight(text);
}

bool isSiren(std::string_view text)
{
    return text.size() == sirenDigits && isDigits(text) && identifiers::sirenKeyIsRight(text);
}

bool isErrorText(std::string_view text)
{
    constexpr std::array<std::string_view, 12> errors{"#N/A",     "#REF!",  "#VALUE!", "#VALEUR!",
                                                      "#DIV/0!",  "#NAME?", "#NOM?",   "#NUM!",
                                                      "#NOMBRE!", "#NULL!", "#NUL!",   "#SPILL!"};
    return text.starts_with('#') && std::ranges::find(errors, text) != errors.end();
}

FieldCheck::FieldCheck(const Field &field, const CheckOptions &options)
    : m_type(field.type)
    , m_decimalChar(field.decimalChar.toLatin1())
    , m_mandatory((field.mandatoryFor & demandedBy(options.phase)) != Phases())
    , m_keys(options.keys == KeyCheck::Required)
    , m_date1904(options.date1904)
    , m_dayFirst(options.dayFirst)
    , m_trueWord(field.trueValues.value(0).toStdString())
    , m_falseWord(field.falseValues.value(0).toStdString())
    , m_field(field)
{
    if (field.notInFuture && options.today.isValid())
        m_today = dayNumber(options.today);
    if (field.earliest.isValid())
        m_earliest = dayNumber(field.earliest);
    if (field.latest.isValid())
        m_latest = dayNumber(field.latest);
    if (field.type == FieldType::Date || field.type == FieldType::DateTime)
        m_form = DateForm::of(field.dateFormat);
    if (!field.pattern.isEmpty())
        m_pattern.emplace(field.pattern);
    learnWords();
}

void FieldCheck::learnWords()
{
    fill(m_values, m_field.values);
    for (const auto &[word, value] : m_field.correspondences.asKeyValueRange())
        m_written.emplace(word.toStdString(), value.toStdString());
    if (m_type == FieldType::Boolean) {
        fill(m_values, m_field.trueValues);
        fill(m_values, m_field.falseValues);
        for (const auto *word : {"oui", "o", "vrai", "true", "yes", "1"})
            spell(QString::fromLatin1(word), m_trueWord);
        for (const auto *word : {"non", "n", "faux", "false", "no", "0"})
            spell(QString::fromLatin1(word), m_falseWord);
    }
    for (const auto &[word, value] : m_field.correspondences.asKeyValueRange())
        spell(word, value.toStdString());
    for (const auto &[word, value] : m_field.synonyms.asKeyValueRange())
        spell(word, value.toStdString());
    for (const QString &value : std::as_const(m_field.values))
        spell(value, value.toStdString());
}

void FieldCheck::spell(const QString &otherwise, const std::string &value)
{
    const auto [place, added] = m_spelling.try_emplace(foldedWord(otherwise.toStdString()), value);
    if (!added && place->second != value)
        place->second.clear();
}

const std::string *FieldCheck::spelledOtherwise(std::string_view text) const
{
    if (m_spelling.empty())
        return nullptr;
    const auto found = m_spelling.find(foldedWord(text));
    return found == m_spelling.end() || found->second.empty() ? nullptr : &found->second;
}

std::string_view FieldCheck::written(std::string_view text) const
{
    if (m_written.empty())
        return text;
    const auto found = m_written.find(text);
    return found == m_written.end() ? text : std::string_view(found->second);
}

FmeRule FieldCheck::fmeOf(Rule rule, FmeRule usual) const
{
    return m_field.fmeRules.value(rule, usual);
}

Judgement FieldCheck::judge(std::string_view text) const
{
    Judgement judgement = judgeAny(written(text));
    if (!judgement.right && !m_field.fmeRules.isEmpty())
        judgement.fme = fmeOf(judgement.rule, judgement.fme);
    return judgement;
}

Judgement FieldCheck::judgeAny(std::string_view text) const
{
    if (text.front() == '#' && isErrorText(text))
        return Judgement::wrong(Rule::ErrorCell);
    if (text == formulaWithoutValue)
        return Judgement::wrong(Rule::FormulaWithoutValue);
    switch (m_type) {
    case FieldType::Text:
        return judgeText(text);
    case FieldType::Integer:
    case FieldType::Number:
        return judgeNumber(text);
    case FieldType::Boolean:
        return m_values.contains(text) ? Judgement() : Judgement::wrong(Rule::Type);
    case FieldType::Date:
    case FieldType::DateTime:
        return judgeDate(text);
    }
    return {};
}

Judgement FieldCheck::judgeText(std::string_view text) const
{
    if (!isAscii(text) && text.find(replacementCharacter) != std::string_view::npos)
        return Judgement::wrong(Rule::Encoding);
    if (m_field.single && text.find_first_of(listMarks) != std::string_view::npos)
        return Judgement::wrong(Rule::SeveralValues);
    if (const Judgement kind = judgeKind(text); !kind.right)
        return kind;
    if (!m_values.empty() && !m_values.contains(text))
        return Judgement::wrong(Rule::Enumeration);
    if (const Judgement length = judgeLength(text); !length.right)
        return length;
    if (!m_pattern && m_field.letterCase == LetterCase::Any)
        return {};
    if (m_pattern && !m_pattern->matches(text))
        return Judgement::wrong(Rule::Pattern);
    return isInCase(text) ? Judgement() : Judgement::wrong(Rule::Case);
}

bool FieldCheck::isInCase(std::string_view text) const
{
    if (m_field.letterCase == LetterCase::Any)
        return true;
    const QString wide = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return wide == (m_field.letterCase == LetterCase::Upper ? wide.toUpper() : wide.toLower());
}

Judgement FieldCheck::judgeKind(std::string_view text) const
{
    switch (m_field.kind) {
    case FieldKind::Plain:
        return {};
    case FieldKind::DossierNumber:
        return dossierFault(text) == DossierFault::None ? Judgement() : Judgement::wrong(Rule::DossierNumber);
    case FieldKind::Siret:
    case FieldKind::Siren:
        return judgeNumericId(text);
    case FieldKind::PostalCode:
        return hasFormOf(m_field.kind, text) ? Judgement() : Judgement::wrong(Rule::PostalCode);
    case FieldKind::Email:
        return hasFormOf(m_field.kind, text) ? Judgement() : Judgement::wrong(Rule::Email);
    case FieldKind::Phone:
        return hasFormOf(m_field.kind, text) ? Judgement() : Judgement::wrong(Rule::Phone);
    }
    return {};
}

// A SIRET or a SIREN: E#L only looks at type and length; the key is for the people who will search with it.
Judgement FieldCheck::judgeNumericId(std::string_view text) const
{
    const bool siret = m_field.kind == FieldKind::Siret;
    const std::size_t wanted = siret ? siretDigits : sirenDigits;
    const Rule form = siret ? Rule::SiretForm : Rule::SirenForm;
    if (!isDigits(text))
        return Judgement::wrong(form, FmeRule::Type);
    if (text.size() != wanted)
        return Judgement::wrong(form, text.size() < wanted ? FmeRule::MinimumLength : FmeRule::MaximumLength);
    if (!m_keys)
        return {};
    return (siret ? isSiret(text) : isSiren(text))
               ? Judgement()
               : Judgement::wrong(siret ? Rule::SiretKey : Rule::SirenKey);
}

Judgement FieldCheck::judgeNumber(std::string_view text) const
{
    if (!isNumber(text, m_type == FieldType::Number, m_decimalChar))
        return Judgement::wrong(Rule::Type);
    if ((m_field.minimum || m_field.maximum) && !isWithinRange(text))
        return Judgement::wrong(Rule::Range);
    return judgeLength(text);
}

bool FieldCheck::isWithinRange(std::string_view number) const
{
    double value = 0;
    if (m_decimalChar == '.') {
        std::from_chars(number.data(), number.data() + number.size(), value);
    } else {
        std::string pointed(number);
        std::ranges::replace(pointed, m_decimalChar, '.');
        std::from_chars(pointed.data(), pointed.data() + pointed.size(), value);
    }
    return std::isfinite(value) && value >= m_field.minimum.value_or(value) &&
           value <= m_field.maximum.value_or(value);
}

Judgement FieldCheck::judgeDate(std::string_view text) const
{
    CivilTime when;
    const auto reading = m_form ? m_form->read(text, when) : DateForm::Reading::OtherForm;
    if (reading == DateForm::Reading::Impossible)
        return Judgement::wrong(Rule::DateImpossible);
    if (reading == DateForm::Reading::OtherForm) {
        const bool several = m_field.single && text.find_first_of(listMarks) != std::string_view::npos;
        return Judgement::wrong(several ? Rule::SeveralValues : wrongDate(text), FmeRule::Type);
    }
    Judgement judgement;
    judgement.day = when.dayNumber();
    if (judgement.day < m_earliest || judgement.day > m_latest)
        return Judgement::wrong(Rule::Range);
    if (judgement.day > m_today)
        return Judgement::wrong(Rule::FutureDate);
    return judgement;
}

Judgement FieldCheck::judgeLength(std::string_view text) const
{
    if (!m_field.minLength && !m_field.maxLength)
        return {};
    const qsizetype length = characterCount(text);
    if (m_field.minLength && length < *m_field.minLength)
        return Judgement::wrong(Rule::TooShort);
    if (m_field.maxLength && length > *m_field.maxLength)
        return Judgement::wrong(Rule::TooLong);
    return {};
}

} // namespace agrafe::el
