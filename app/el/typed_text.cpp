// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/typed_text.h"

#include "el/plain_number.h"

namespace agrafe::el {

namespace {

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

bool hasTime(const CivilTime &when)
{
    return when.hour != 0 || when.minute != 0 || when.second != 0;
}

std::string_view dateText(std::string_view serial, const FieldCheck &check, bool date1904,
                          std::string &scratch)
{
    const auto when = civilTimeOfSerial(serial, date1904);
    if (!when)
        return serial;
    const DateForm *wanted = check.dateForm();
    // An hour that the matrice does not ask for is left for the agent to see.
    const bool asAsked = wanted != nullptr && (wanted->hasTime() || !hasTime(*when));
    (asAsked ? *wanted : hasTime(*when) ? isoMoment() : isoDay()).write(*when, scratch);
    return scratch;
}

std::string_view numberText(std::string_view number, const FieldCheck &check, std::string &scratch)
{
    const QChar decimalChar = check.field().decimalChar;
    const bool otherPoint = check.field().type == FieldType::Number && decimalChar != u'.';
    const bool scientific = number.find('E') != std::string_view::npos;
    if (!scientific && !otherPoint)
        return number;
    scratch = scientific ? plainNumber(number).value_or(std::string(number)) : std::string(number);
    if (const auto point = scratch.find('.'); otherPoint && point != std::string::npos)
        scratch[point] = static_cast<char>(decimalChar.toLatin1());
    return scratch;
}

std::string_view booleanText(bool isTrue, const FieldCheck &check, std::string &scratch)
{
    const Field &field = check.field();
    if (field.type != FieldType::Boolean)
        return isTrue ? "VRAI" : "FAUX";
    scratch = (isTrue ? field.trueValues : field.falseValues).value(0).toStdString();
    return scratch;
}

} // namespace

std::string_view shownText(const sheets::Cell &cell, const FieldCheck &check, bool date1904,
                           std::string &scratch)
{
    scratch.clear();
    switch (cell.kind) {
    case sheets::CellKind::Empty:
        return {};
    case sheets::CellKind::Text:
    case sheets::CellKind::Error:
        return cell.text;
    case sheets::CellKind::Number:
        return numberText(cell.text, check, scratch);
    case sheets::CellKind::Date:
        return dateText(cell.text, check, date1904, scratch);
    case sheets::CellKind::Boolean:
        return booleanText(cell.text == "1", check, scratch);
    case sheets::CellKind::FormulaWithoutValue:
        return formulaWithoutValue;
    }
    return cell.text;
}

} // namespace agrafe::el
