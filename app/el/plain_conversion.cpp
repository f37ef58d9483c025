// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/plain_conversion.h"

#include "el/date_form.h"
#include "el/field_check.h"
#include "el/plain_number.h"
#include "sheets/number_text.h"

#include <QCoreApplication>

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace agrafe::el {

namespace {

constexpr qint64 mostCells = 1'000'000'000;
constexpr double secondsOfDay = 86400;

const DateForm &dateForm(bool timed)
{
    static const DateForm day = *DateForm::of(QStringLiteral("%Y-%m-%d"));
    static const DateForm moment = *DateForm::of(QStringLiteral("%Y-%m-%d %H:%M:%S"));
    return timed ? moment : day;
}

/// Without what a number does not need: "007.50" is 7.5.
std::string_view shortest(std::string_view number, sheets::TextArena &arena)
{
    std::string text(number);
    const std::size_t sign = text.starts_with('-') ? 1 : 0;
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.ends_with('.'))
            text.pop_back();
    }
    const std::size_t first = std::min(text.find_first_not_of('0', sign), text.size());
    const bool noDigitLeft = first == text.size() || text[first] == '.';
    text.erase(sign, first - sign);
    if (noDigitLeft)
        text.insert(sign, 1, '0');
    return arena.add(text == "-0" ? std::string_view("0") : std::string_view(text));
}

std::string_view plainNumberOf(std::string_view number, sheets::TextArena &arena)
{
    constexpr double noExponentBelow = 1e15;
    bool hasPoint = false;
    bool hasExponent = false;
    for (const char c : number) {
        hasPoint |= c == '.';
        hasExponent |= c == 'e' || c == 'E';
    }
    if (hasExponent) {
        double value = 0;
        std::from_chars(number.data(), number.data() + number.size(), value);
        const std::string plain =
            std::abs(value) < noExponentBelow ? sheets::plainNumber(number) : std::string();
        return plain.empty() ? number : shortest(plain, arena);
    }
    const char first = number.front();
    const bool wellBegun = (first >= '1' && first <= '9') || number.size() == 1 || number.starts_with("0.");
    const bool wellEnded = !hasPoint || (number.back() >= '1' && number.back() <= '9');
    return wellBegun && wellEnded ? number : shortest(number, arena);
}

std::string_view hourOf(double fraction, sheets::TextArena &arena)
{
    const long seconds = std::lround(fraction * secondsOfDay);
    std::array<char, 16> text{};
    const int size = std::snprintf(text.data(), text.size(), "%02ld:%02ld:%02ld", seconds / 3600,
                                   seconds / 60 % 60, seconds % 60);
    return arena.add({text.data(), static_cast<std::size_t>(size)});
}

/// 29/02/1900, the day that Excel alone knows; empty for any other.
std::string_view inventedDay(std::string_view serial, sheets::TextArena &arena)
{
    double value = 0;
    std::from_chars(serial.data(), serial.data() + serial.size(), value);
    const double seconds = std::round(value * secondsOfDay);
    if (seconds < 60 * secondsOfDay || seconds >= 61 * secondsOfDay)
        return {};
    const double hour = seconds / secondsOfDay - 60;
    if (hour == 0)
        return "1900-02-29";
    return arena.add(std::string("1900-02-29 ").append(hourOf(hour, arena)));
}

std::string_view plainDate(std::string_view serial, bool date1904, sheets::TextArena &arena)
{
    if (serial.find('E') != std::string_view::npos)
        return plainDate(plainNumberOf(serial, arena), date1904, arena);
    // From 1 on it is a day.
    if (serial.front() < '1' || serial.front() > '9') {
        double value = -1;
        std::from_chars(serial.data(), serial.data() + serial.size(), value);
        const bool isFirstDay = date1904 && value == 0;
        const bool isHour = value >= 0 && value < 1 && !isFirstDay;
        if (isHour && std::lround(value * secondsOfDay) < std::lround(secondsOfDay))
            return hourOf(value, arena);
    }
    const auto moment = momentOfSerial(serial, date1904);
    if (!moment) {
        const std::string_view invented = date1904 ? std::string_view() : inventedDay(serial, arena);
        return invented.empty() ? plainNumberOf(serial, arena) : invented;
    }
    const DateForm &form = dateForm(moment->second != 0);
    char *const to = arena.reserve(form.size());
    form.write(moment->civilTime(), to);
    return {to, form.size()};
}

/// Writes rows as a rectangle whose width is known, or the one of its first row.
class Rectangle final : public sheets::RowSink
{
public:
    Rectangle(CsvWriter &writer, std::size_t width)
        : m_writer(writer)
        , m_width(width)
    {}

    bool header(const sheets::Row &row) override { return this->row(row); }
    bool row(const sheets::Row &row) override
    {
        if (m_width == 0)
            m_width = row.cells.size();
        m_widest = std::max(m_widest, row.cells.size());
        m_values.assign(m_width, {});
        for (; m_next < row.number && !isTooLarge(); ++m_next)
            write();
        ++m_next;
        m_arena.clear();
        for (std::size_t i = 0; i < std::min(m_width, row.cells.size()); ++i) {
            m_values[i] = plainValue(row.cells[i], row.date1904, m_arena);
            formulas += row.cells[i].kind == sheets::CellKind::FormulaWithoutValue;
        }
        write();
        return !isTooLarge() && !m_writer.hasFailed();
    }

    [[nodiscard]] bool isTooLarge() const { return m_cells > mostCells; }
    /// Of the widest row when it is wider than what was written; 0 otherwise.
    [[nodiscard]] std::size_t neededWidth() const { return m_widest > m_width ? m_widest : 0; }

    qint64 formulas = 0;

private:
    void write()
    {
        m_writer.row(m_values);
        m_cells += static_cast<qint64>(m_width);
    }

    CsvWriter &m_writer;
    std::size_t m_width;
    std::size_t m_widest = 0;
    qint64 m_next = 1;
    qint64 m_cells = 0;
    std::vector<std::string_view> m_values;
    sheets::TextArena m_arena;
};

Failure tooLarge()
{
    return Failure::input(
        QCoreApplication::translate("ElConvert",
                                    "Cette feuille occupe trop de cellules vides pour être convertie."),
        QCoreApplication::translate(
            "ElConvert", "Supprimez, dans le tableur, les lignes et colonnes vides loin des données."));
}

} // namespace

std::string_view plainValue(const sheets::Cell &cell, bool date1904, sheets::TextArena &arena)
{
    switch (cell.kind) {
    case sheets::CellKind::Number:
        return plainNumberOf(cell.text, arena);
    case sheets::CellKind::Date:
        return plainDate(cell.text, date1904, arena);
    case sheets::CellKind::Boolean:
        return cell.text == "1" ? "true" : "false";
    case sheets::CellKind::FormulaWithoutValue:
        return formulaWithoutValue;
    case sheets::CellKind::Empty:
        return {};
    case sheets::CellKind::Text:
    case sheets::CellKind::Error:
        break;
    }
    return cell.text;
}

Result<PlainConversion> convertPlainly(const QString &source, const QString &target, const CsvForm &form,
                                       IfExists ifExists, sheets::ReadOptions read)
{
    read.headerRow = 1;
    // A second time only for a sheet whose first row is not the widest.
    for (std::size_t width = 0;;) {
        auto writer = CsvWriter::open(target, {}, form, ifExists);
        if (!writer)
            return Unexpected(writer.error());
        Rectangle rectangle(*writer, width);
        auto sheet = sheets::readTable(source, rectangle, read);
        if (!sheet)
            return Unexpected(sheet.error());
        if (rectangle.isTooLarge())
            return Unexpected(tooLarge());
        width = rectangle.neededWidth();
        if (width != 0)
            continue;
        return writer->finish().map([&](const WrittenCsv &written) {
            return PlainConversion{written, std::move(*sheet), rectangle.formulas};
        });
    }
}

} // namespace agrafe::el
