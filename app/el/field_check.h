// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/bytes.h"
#include "el/check_options.h"
#include "el/date_form.h"
#include "el/pattern.h"

#include <array>
#include <limits>

namespace agrafe::el {

/// How a formula whose value nobody but Excel knows is written among texts.
inline constexpr std::string_view formulaWithoutValue = "=?";

/// What a text is worth in its column.
struct Judgement
{
    static constexpr qint32 noDay = std::numeric_limits<qint32>::min();

    bool right = true;
    Rule rule = Rule::Type; ///< of the first rule that it breaks
    FmeRule fme = FmeRule::None;
    qint32 day = noDay; ///< of a right date, days since 1970

    [[nodiscard]] static Judgement wrong(Rule rule, FmeRule fme) { return {false, rule, fme, noDay}; }
    [[nodiscard]] static Judgement wrong(Rule rule) { return wrong(rule, usualFmeRule(rule)); }
};

/// One field of the matrice, made ready to look at millions of cells.
class FieldCheck
{
public:
    FieldCheck(const Field &field, const CheckOptions &options);

    /// Whether E#L takes a text that is not blank. Looks at the cell alone.
    [[nodiscard]] Judgement judge(std::string_view text) const;
    /// What the CSV holds for it: E#L's word for the partner's one. Outlives the call with the text.
    [[nodiscard]] std::string_view written(std::string_view text) const;
    /// E#L's value that another spelling stands for, when there is only one.
    [[nodiscard]] const std::string *spelledOtherwise(std::string_view text) const;

    [[nodiscard]] const Field &field() const { return m_field; }
    [[nodiscard]] FieldType type() const { return m_type; }
    [[nodiscard]] char decimalChar() const { return m_decimalChar; }
    /// How a boolean cell is written.
    [[nodiscard]] const std::string &ownWord(bool isTrue) const { return isTrue ? m_trueWord : m_falseWord; }
    [[nodiscard]] qint32 earliestDay() const { return m_earliest; }
    [[nodiscard]] qint32 latestDay() const { return std::min(m_latest, m_today); }
    [[nodiscard]] const DateForm *dateForm() const { return m_form ? &*m_form : nullptr; }
    /// Of its pattern; null: there is none, or it is not that simple.
    [[nodiscard]] const ByteShape *shape() const { return m_pattern ? m_pattern->shape() : nullptr; }
    [[nodiscard]] bool keysDecide() const { return m_keys; }
    [[nodiscard]] bool date1904() const { return m_date1904; }
    [[nodiscard]] bool dayFirst() const { return m_dayFirst; }
    [[nodiscard]] bool isMandatory() const { return m_mandatory; }
    /// The check of E#L that a broken rule makes fail, as the matrice says it.
    [[nodiscard]] FmeRule fmeOf(Rule rule, FmeRule usual) const;

private:
    [[nodiscard]] Judgement judgeAny(std::string_view text) const;
    [[nodiscard]] Judgement judgeText(std::string_view text) const;
    [[nodiscard]] Judgement judgeKind(std::string_view text) const;
    [[nodiscard]] Judgement judgeNumber(std::string_view text) const;
    [[nodiscard]] Judgement judgeDate(std::string_view text) const;
    [[nodiscard]] Judgement judgeLength(std::string_view text) const;
    [[nodiscard]] Judgement judgeNumericId(std::string_view text) const;
    [[nodiscard]] bool isInCase(std::string_view text) const;
    [[nodiscard]] bool isWithinRange(std::string_view number) const;
    void spell(const QString &otherwise, const std::string &value);
    void learnWords();

    // First what is looked at for each cell.
    FieldType m_type;
    char m_decimalChar;
    bool m_mandatory = false;
    bool m_keys = true;
    bool m_date1904 = false;
    bool m_dayFirst = false;
    qint32 m_today = std::numeric_limits<qint32>::max();
    qint32 m_earliest = std::numeric_limits<qint32>::min();
    qint32 m_latest = std::numeric_limits<qint32>::max();
    std::optional<DateForm> m_form;
    std::string m_trueWord;
    std::string m_falseWord;
    Field m_field;
    std::optional<Pattern> m_pattern;
    TextSet m_values;   ///< closed list, or words of a boolean
    TextMap m_written;  ///< the partner's word → E#L's value
    TextMap m_spelling; ///< folded word → E#L's value; empty: it stands for several
};

/// All digits, as many as there must be, and right keys.
[[nodiscard]] bool isSiret(std::string_view text);
[[nodiscard]] bool isSiren(std::string_view text);

/// Whether a text has the form of its kind (the keys of SIRET and SIREN apart, which want more than a form).
[[nodiscard]] bool hasFormOf(FieldKind kind, std::string_view text);

/// "#N/A", "#REF!"…: what a spreadsheet writes when it could not compute.
[[nodiscard]] bool isErrorText(std::string_view text);

} // namespace agrafe::el
