// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/typed_text.h"

#include "el/plain_number.h"

namespace agrafe::el {

namespace {

// Beyond any number of a shared string.
constexpr qint32 trueMark = std::numeric_limits<qint32>::max();
constexpr qint32 falseMark = trueMark - 1;

const DateForm &isoDay()
{
    static const DateForm form = *DateForm::of(QStringLiteral("%Y-%m-%d"));
    return form;
}

const DateForm &isoMoment()
{
    static const DateForm form = *DateForm::of(QStringLiteral("%Y-%m-%d %H:%M:%S"));
    return form;
}

ShownCell shownDate(std::string_view serial, const FieldCheck &check, bool date1904, sheets::TextArena &arena)
{
    const auto moment = momentOfSerial(serial, date1904);
    if (!moment)
        return {serial};
    const DateForm *wanted = check.dateForm();
    const bool timed = moment->second != 0;
    // An hour that the matrice does not ask for is left for the agent to see.
    const bool asAsked = wanted != nullptr && (wanted->hasTime() || !timed);
    const DateForm &form = asAsked ? *wanted : timed ? isoMoment() : isoDay();
    char *const to = arena.reserve(form.size());
    form.write(moment->civilTime(), to);
    return {{to, form.size()}, -1, asAsked ? moment->day : Judgement::noDay};
}

std::string_view numberText(std::string_view number, const FieldCheck &check, sheets::TextArena &arena)
{
    const char decimalChar = check.decimalChar();
    const bool otherPoint = check.type() == FieldType::Number && decimalChar != '.';
    const bool scientific = number.find('E') != std::string_view::npos;
    if (!scientific && !otherPoint)
        return number;
    std::string plain = scientific ? plainNumber(number).value_or(std::string(number)) : std::string(number);
    if (const auto point = plain.find('.'); otherPoint && point != std::string::npos)
        plain[point] = decimalChar;
    return arena.add(plain);
}

ShownCell shownBoolean(bool isTrue, const FieldCheck &check)
{
    if (check.type() != FieldType::Boolean)
        return {isTrue ? "VRAI" : "FAUX"};
    return {check.ownWord(isTrue), isTrue ? trueMark : falseMark};
}

} // namespace

ShownCell shownCell(const sheets::Cell &cell, const FieldCheck &check, bool date1904,
                    sheets::TextArena &arena)
{
    switch (cell.kind) {
    case sheets::CellKind::Empty:
        return {};
    case sheets::CellKind::Text:
        return {cell.text, cell.shared};
    case sheets::CellKind::Error:
        break;
    case sheets::CellKind::Number:
        return {numberText(cell.text, check, arena)};
    case sheets::CellKind::Date:
        return shownDate(cell.text, check, date1904, arena);
    case sheets::CellKind::Boolean:
        return shownBoolean(cell.text == "1", check);
    case sheets::CellKind::FormulaWithoutValue:
        return {formulaWithoutValue};
    }
    return {cell.text};
}

} // namespace agrafe::el
