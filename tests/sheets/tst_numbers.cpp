// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// Numbers are rounded by a short way where there is one: it never says anything else than the long one.
#include "sheets/number_text.h"

#include <QTest>

#include <random>

using namespace agrafe::sheets;

namespace {

/// Digits of which many are 0, 5 and 9, where rounding has something to decide, and a point among them.
std::string madeUp(std::mt19937 &random)
{
    constexpr std::string_view digits = "0123456789000599999";
    std::uniform_int_distribution<std::size_t> length(1, 24);
    std::uniform_int_distribution<std::size_t> digit(0, digits.size() - 1);
    std::string number;
    for (std::size_t i = length(random); i > 0; --i)
        number += digits[digit(random)];
    if (random() % 8 != 0)
        number.insert(std::uniform_int_distribution<std::size_t>(0, number.size())(random), 1, '.');
    if (number == ".")
        number = "0";
    return (random() % 4 == 0 ? "-" : "") + number;
}

} // namespace

class TestNumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothWaysRoundAlike();
};

void TestNumbers::bothWaysRoundAlike()
{
    constexpr int rounds = 200'000;
    std::mt19937 random(20261122); // the same numbers every time
    for (int i = 0; i < rounds; ++i) {
        const std::string number = madeUp(random);
        TextArena arena;
        const auto shortWay = numberText(number, arena);
        const std::string withExponent = number + "E+0"; // never cut short
        const auto longWay = numberText(withExponent, arena);
        QVERIFY2(shortWay && longWay, number.c_str());
        if (plainNumber(*shortWay) != plainNumber(*longWay))
            QFAIL((number + ": " + std::string(*shortWay) + " and " + std::string(*longWay)).c_str());
    }
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
