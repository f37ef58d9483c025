// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/field_check.h"
#include "el/problem.h"
#include "el/quick_look.h"

#include <span>
#include <vector>

namespace agrafe::el {

/// The whole matrice made ready: judges one row after the other. Belongs to one thread.
class RowCheck
{
public:
    RowCheck(const Matrice &matrice, const CheckOptions &options);

    /// The row's problems will be appended, those of its cells in the order in which they come.
    void begin(quint32 row, std::vector<Problem> &problems);
    /// Each field once. `mark`: a number that is the same for the same text (or -1), so that what comes back
    /// a thousand times is judged once; `day`: see ShownCell.
    void put(std::size_t field, std::string_view text, qint32 mark, qint32 day = Judgement::noDay)
    {
        m_written[field] = text;
        m_days[field] = day;
        if (text.empty())
            checkBlank(field);
        else if (mark < 0 || rightPlace(field, mark) != mark)
            checkCell(field, text, mark);
    }
    /// The same for a text that quickLook() accepted already.
    void putRight(std::size_t field, std::string_view text)
    {
        m_written[field] = text;
        m_days[field] = Judgement::noDay;
    }
    /// What the fields of the row say together.
    void finish();
    /// All of a row at once: one text and one mark a field.
    void check(quint32 row, std::span<const std::string_view> shown, std::span<const qint32> marks,
               std::vector<Problem> &problems);
    /// The values of the row that was checked last, as the CSV holds them.
    [[nodiscard]] std::span<const std::string_view> written() const { return m_written; }

    [[nodiscard]] const std::vector<FieldCheck> &fields() const { return m_fields; }
    [[nodiscard]] const QuickLook &quickLook(std::size_t field) const { return m_quick[field]; }

private:
    struct Verdict
    {
        bool right = true;
        Rule rule = Rule::Type;
        FmeRule fme = FmeRule::None;
        std::string_view written; ///< null: the text itself
    };
    struct Demand
    {
        std::size_t field;
        std::size_t other;
        TextSet values;
        Condition::Effect effect;
    };
    struct Order
    {
        std::size_t field;
        std::size_t earlier;
    };
    /// The texts of one field that are not right as they stand, by their marks.
    struct Memory
    {
        std::vector<qint32> marks;     ///< -1: free
        std::vector<Verdict> verdicts; ///< of the others
    };

    static constexpr std::size_t places = 1024; ///< of memory a field

    void checkCell(std::size_t field, std::string_view text, qint32 mark);
    void judgeCell(std::size_t field, std::string_view text, qint32 mark);
    void checkBlank(std::size_t field);
    void apply(std::size_t field, std::string_view text, const Verdict &verdict);
    void remember(std::size_t field, qint32 mark, const Verdict &verdict);
    /// Where the mark of a text that is right as it stands is kept.
    [[nodiscard]] qint32 &rightPlace(std::size_t field, qint32 mark)
    {
        return m_right[field * places + static_cast<std::size_t>(mark) % places];
    }
    [[nodiscard]] Verdict verdictOn(std::size_t field, std::string_view text);
    void checkDemands();
    void checkOrders();
    void report(std::size_t field, Rule rule, FmeRule fme, std::size_t related = 0);

    std::vector<FieldCheck> m_fields;
    std::vector<QuickLook> m_quick;
    std::vector<qint32> m_right; ///< `places` a field; -1: free
    std::vector<Demand> m_demands;
    std::vector<Order> m_orders;
    std::vector<Memory> m_memory;
    std::vector<std::string_view> m_written;
    std::vector<qint32> m_days;
    quint32 m_row = 0;
    std::vector<Problem> *m_problems = nullptr;
};

/// A text made of spaces only says nothing.
[[nodiscard]] bool isBlank(std::string_view text);

} // namespace agrafe::el
