// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/number_format.h"

#include <algorithm>

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
    if (isElapsedCode(code))
        return NumberLook::Elapsed;
    return isDateCode(code) ? NumberLook::Date : NumberLook::Plain;
}

} // namespace agrafe::sheets
