// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/number_format.h"

#include <algorithm>
#include <charconv>

namespace agrafe::sheets {

namespace {

constexpr std::string_view dateLetters = "dDmMyYhHsS";

bool isElapsedTime(std::string_view bracketed)
{
    const auto isTimeLetter = [](char c) {
        return std::string_view("hHmMsS").find(c) != std::string_view::npos;
    };
    return !bracketed.empty() && std::ranges::all_of(bracketed, isTimeLetter);
}

/// Where the closing mark of what opens at `at` stands, or the end.
std::size_t closing(std::string_view code, std::size_t at, char mark)
{
    return std::min(code.find(mark, at + 1), code.size());
}

/// Where the section that begins at `at` ends: at a semicolon that is no text, or at the end.
std::size_t sectionEnd(std::string_view code, std::size_t at)
{
    for (; at < code.size() && code[at] != ';'; ++at) {
        if (code[at] == '"' || code[at] == '[')
            at = closing(code, at, code[at] == '"' ? '"' : ']');
        else if (code[at] == '\\' || code[at] == '_' || code[at] == '*')
            ++at;
    }
    return std::min(at, code.size());
}

/// Of a section that begins with a condition ("[<60]", "[Red][>=1]"): whether a day of our time meets it.
/// Without one it is for every number.
bool isForDays(std::string_view section)
{
    constexpr double day = 45'000;
    while (section.starts_with('[')) {
        const std::size_t end = closing(section, 0, ']');
        const std::string_view condition = section.substr(1, end - 1);
        const std::size_t digits = std::min(condition.find_first_not_of("<>="), condition.size());
        const std::string_view sign = condition.substr(0, digits);
        if (!sign.empty()) {
            double bound = 0;
            std::from_chars(condition.data() + digits, condition.data() + condition.size(), bound);
            return (sign.contains('<') && day < bound) || (sign.contains('>') && day > bound) ||
                   (sign.contains('=') && day == bound);
        }
        section.remove_prefix(std::min(end + 1, section.size()));
    }
    return true;
}

/// A code may hold several formats, for numbers of different sizes.
std::string_view sectionOfDays(std::string_view code)
{
    for (std::size_t at = 0; at < code.size();) {
        const std::size_t end = sectionEnd(code, at);
        const std::string_view section = code.substr(at, end - at);
        if (isForDays(section) || end == code.size())
            return section;
        at = end + 1;
    }
    return code;
}

} // namespace

bool isBuiltInDate(int format)
{
    // 27 to 36 and 50 to 58 are dates of East Asian workbooks.
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) ||
           (format >= 45 && format <= 47) || (format >= 50 && format <= 58);
}

NumberLook lookOfBuiltIn(int format)
{
    constexpr int elapsedHours = 46;
    if (format == elapsedHours)
        return NumberLook::Elapsed;
    return isBuiltInDate(format) ? NumberLook::Date : NumberLook::Plain;
}

bool isDateCode(std::string_view code)
{
    if (code == "General" || code == "Standard" || code == "GENERAL" || code == "@")
        return false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '"') {
            i = closing(code, i, '"');
        } else if (c == '[') {
            const std::size_t end = closing(code, i, ']');
            if (isElapsedTime(code.substr(i + 1, end - i - 1)))
                return true;
            i = end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (dateLetters.find(c) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

bool isElapsedCode(std::string_view code)
{
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (code[i] == '"') {
            i = closing(code, i, '"');
        } else if (code[i] == '[') {
            const std::size_t end = closing(code, i, ']');
            if (isElapsedTime(code.substr(i + 1, end - i - 1)))
                return true;
            i = end;
        } else if (code[i] == '\\') {
            ++i;
        }
    }
    return false;
}

NumberLook lookOf(std::string_view code)
{
    const std::string_view section = sectionOfDays(code);
    if (isElapsedCode(section))
        return NumberLook::Elapsed;
    return isDateCode(section) ? NumberLook::Date : NumberLook::Plain;
}

} // namespace agrafe::sheets
