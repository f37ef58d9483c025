// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/date_text.h"

#include "el/bytes.h"

namespace agrafe::el {

namespace {

constexpr int months = 12;

const std::vector<DateForm> &usualForms()
{
    static const std::vector<DateForm> forms = [] {
        std::vector<DateForm> made;
        for (const char *day : {"%d/%m/%Y", "%Y-%m-%d", "%d-%m-%Y", "%d.%m.%Y", "%Y/%m/%d"}) {
            for (const char *hour : {"", " %H:%M", " %H:%M:%S", "T%H:%M:%S"})
                made.push_back(*DateForm::of(QString::fromLatin1(day) + QString::fromLatin1(hour)));
        }
        return made;
    }();
    return forms;
}

/// "5/3/2024" as "05/03/2024".
std::string padded(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool after = at > 0 && isDigit(text[at - 1]);
        const bool before = at + 1 < text.size() && isDigit(text[at + 1]);
        if (isDigit(text[at]) && !after && !before)
            out += '0';
        out += text[at];
    }
    return out;
}

DateText::Doubt doubtOf(const DateForm &form, const CivilTime &when, bool exists)
{
    if (!form.dayComesFirst())
        return exists ? DateText::Doubt::None : DateText::Doubt::Impossible;
    if (!exists && when.month > months && when.day <= months &&
        CivilTime{when.year, when.day, when.month}.exists())
        return DateText::Doubt::Swapped;
    if (!exists)
        return DateText::Doubt::Impossible;
    return when.day <= months && when.day != when.month ? DateText::Doubt::DayOrMonth : DateText::Doubt::None;
}

} // namespace

std::optional<DateText> DateText::of(std::string_view text)
{
    constexpr std::size_t longest = 19; // with its hour
    if (text.size() > longest)
        return std::nullopt;
    const std::string whole = padded(text);
    for (const DateForm &form : usualForms()) {
        CivilTime when;
        const auto reading = form.read(whole, when);
        if (reading != DateForm::Reading::OtherForm)
            return DateText{when, form.hasTime(), doubtOf(form, when, reading == DateForm::Reading::Read)};
    }
    return std::nullopt;
}

} // namespace agrafe::el
