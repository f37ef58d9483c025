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

    /// `shown` holds one text a field; `marks` a number a text, the same for the same text (or -1), so that
    /// what comes back a thousand times is judged once; `days`, if any, what is known of dates (see
    /// ShownCell). Appends the row's problems, in the order of the fields.
    void check(quint32 row, std::span<const std::string_view> shown, std::span<const qint32> marks,
               std::vector<Problem> &problems, std::span<const qint32> days = {});
    /// The values of the row that was checked last, as the CSV holds them.
    [[nodiscard]] std::span<const std::string_view> written() const { return m_written; }

    [[nodiscard]] const std::vector<FieldCheck> &fields() const { return m_fields; }

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
    /// What is known of the texts of one field, by their marks. Most are right and written as they stand.
    struct Memory
    {
        static constexpr std::size_t places = 1024;
        std::vector<qint32> right; ///< marks; -1: free
        std::vector<qint32> other;
        std::vector<Verdict> verdicts; ///< of the others
    };

    void checkCell(std::size_t field, std::string_view text, qint32 mark);
    void checkBlank(std::size_t field);
    void apply(std::size_t field, std::string_view text, const Verdict &verdict);
    static void remember(Memory &memory, qint32 mark, const Verdict &verdict);
    [[nodiscard]] Verdict verdictOn(std::size_t field, std::string_view text);
    void checkDemands();
    void checkOrders();
    void report(std::size_t field, Rule rule, FmeRule fme, std::size_t related = 0);

    std::vector<FieldCheck> m_fields;
    std::vector<QuickLook> m_quick;
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
