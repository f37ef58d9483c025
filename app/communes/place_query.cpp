// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "communes/place_query.h"

#include "communes/folding.h"

#include <algorithm>
#include <array>

namespace agrafe::communes {

namespace {

constexpr qsizetype codeSize = 5;

bool allDigits(QByteArrayView word)
{
    return std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

bool isOverseas(const QByteArray &code)
{
    return code.startsWith("97") || code.startsWith("98");
}

/// "2A", "2B" and what begins with them count as numbers.
bool isCodeLike(const QByteArray &word)
{
    const bool corse = word.startsWith("2A") || word.startsWith("2B");
    return word.size() >= 2 && word.size() <= codeSize &&
           allDigits(corse ? QByteArrayView(word).sliced(2) : QByteArrayView(word));
}

bool isDepartment(const QByteArray &word)
{
    return isCodeLike(word) && (word.size() == 2 || (word.size() == 3 && isOverseas(word)));
}

/// "14EME" → "14E", "1ERE" → "1ER": as the code writes arrondissements. Anything else: empty.
QByteArray ordinal(const QByteArray &word)
{
    qsizetype digits = 0;
    while (digits < word.size() && word.at(digits) >= '0' && word.at(digits) <= '9')
        ++digits;
    static const QByteArrayList endings{"E", "ER", "EME", "IEME", "ERE", "ND", "NDE"};
    if (digits == 0 || digits > 2 || !endings.contains(word.sliced(digits)))
        return {};
    const QByteArray number = word.first(digits);
    return number + (number == "1" ? "ER" : "E");
}

/// The abbreviations of civil registers and envelopes.
QByteArray spelledOut(const QByteArray &word, bool first)
{
    if (word == "ST")
        return "SAINT";
    if (word == "STE")
        return "SAINTE";
    if (word == "SS" && !first)
        return "SOUS";
    if (word == "S" && !first)
        return "SUR";
    const QByteArray numbered = ordinal(word);
    return numbered.isEmpty() ? word : numbered;
}

QByteArrayList allSpelledOut(const QByteArrayList &words)
{
    QByteArrayList spelled;
    for (qsizetype i = 0; i < words.size(); ++i)
        spelled += spelledOut(words.at(i), i == 0);
    return spelled;
}

/// The words as the beginning of a name: a last word that may still grow stands as it is too.
QByteArrayList namesOf(const QByteArrayList &words, bool grows)
{
    QByteArrayList spelled = allSpelledOut(words);
    QByteArrayList names{comparable(spelled.join(' '))};
    if (grows && spelled.last() != words.last()) {
        spelled.last() = words.last();
        names += comparable(spelled.join(' '));
    }
    return names;
}

QByteArrayList withoutCodes(const QByteArrayList &words)
{
    QByteArrayList names;
    std::ranges::copy_if(words, std::back_inserter(names),
                         [](const QByteArray &word) { return !isCodeLike(word); });
    return names;
}

/// The readings that leave out one code each: "75 paris 14" is PARIS 14 in 75.
QList<PlaceReading> readingsWithoutOne(const QByteArrayList &words, bool grows)
{
    QList<PlaceReading> readings;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isCodeLike(words.at(i)))
            continue;
        QByteArrayList others = words;
        others.removeAt(i);
        const bool lastGrows = grows && i + 1 < words.size();
        if (!withoutCodes(others).isEmpty())
            readings += PlaceReading{namesOf(others, lastGrows), departmentsOf(words.at(i))};
    }
    return readings;
}

struct Quarter
{
    const char *postal; ///< what the postal codes begin with
    const char *insee;  ///< what those of Insee begin with
    int last;           ///< arrondissements
    int added;          ///< to the number
};

/// Postal codes of arrondissements end in their number; so do codes of Insee, Lyon's from 81.
QByteArray arrondissementOf(const QByteArray &code)
{
    static constexpr std::array quarters{Quarter{"750", "75", 20, 100}, Quarter{"690", "69", 9, 380},
                                         Quarter{"130", "13", 16, 200}};
    if (code == "75116") // a second postal code of the 16th, and its code of Insee
        return code;
    for (const Quarter &quarter : quarters) {
        const int number = code.size() == codeSize ? code.last(2).toInt() : 0;
        if (code.startsWith(quarter.postal) && number >= 1 && number <= quarter.last)
            return quarter.insee + QByteArray::number(number + quarter.added);
    }
    return {};
}

} // namespace

QByteArrayList departmentsOf(const QByteArray &code)
{
    if (code.startsWith("20")) {
        const char third = code.size() == codeSize ? code.at(2) : ' ';
        if (third == '2' || third == '6')
            return {"2B"};
        return third == '1' ? QByteArrayList{"2A"} : QByteArrayList{"2A", "2B"};
    }
    return {code.first(qMin<qsizetype>(code.size(), isOverseas(code) ? 3 : 2))};
}

QByteArray comparable(const QByteArray &foldedName)
{
    if (!foldedName.contains("LEZ"))
        return foldedName;
    QByteArray name = ' ' + foldedName + ' ';
    name.replace(" LEZ ", " LES ");
    return name.sliced(1, name.size() - 2);
}

PlaceQuery parsePlace(QStringView typed)
{
    const QByteArray whole = folded(typed);
    if (whole.isEmpty())
        return {};
    const QByteArrayList words = whole.split(' ');
    const bool grows = typed.back().isLetterOrNumber();
    PlaceQuery query;
    for (const QByteArray &word : words) {
        if (isCodeLike(word) && !isDepartment(word))
            query.code = word;
        if (isCodeLike(word))
            query.departments += departmentsOf(word);
    }
    query.arrondissement = arrondissementOf(query.code);
    const QByteArrayList names = withoutCodes(words);
    query.words = comparable(allSpelledOut(names).join(' ')).split(' ');
    if (names.isEmpty()) {
        query.words.clear();
        return query;
    }
    query.readings = {PlaceReading{namesOf(words, grows), {}}};
    query.readings += readingsWithoutOne(words, grows);
    if (names.size() + 1 < words.size()) // with one code the reading stands there already
        query.readings +=
            PlaceReading{namesOf(names, grows && words.last() == names.last()), query.departments};
    return query;
}

} // namespace agrafe::communes
