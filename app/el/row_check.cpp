// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/row_check.h"

#include "el/repair.h"

#include <algorithm>

namespace agrafe::el {

bool isBlank(std::string_view text)
{
    // Letters and digits start nearly every text: only the others need a closer look.
    if (text.empty())
        return true;
    const auto first = static_cast<unsigned char>(text.front());
    return (first <= ' ' || first >= 0xc2) && trimmed(text).empty();
}

RowCheck::RowCheck(const Matrice &matrice, const CheckOptions &options)
{
    m_fields.reserve(static_cast<std::size_t>(matrice.fields.size()));
    for (const Field &field : matrice.fields) {
        const std::size_t self = m_fields.size();
        m_fields.emplace_back(field, options);
        m_quick.emplace_back(m_fields.back());
        for (const Condition &condition : field.conditions) {
            Demand demand{
                self, static_cast<std::size_t>(matrice.indexOf(condition.field)), {}, condition.effect};
            for (const QString &value : condition.values)
                demand.values.insert(value.toStdString());
            m_demands.push_back(std::move(demand));
        }
        for (const QString &earlier : field.notBefore)
            m_orders.push_back({self, static_cast<std::size_t>(matrice.indexOf(earlier))});
    }
    m_written.resize(m_fields.size());
    m_days.resize(m_fields.size());
    m_memory.resize(m_fields.size());
    m_right.resize(m_fields.size() * places, -1);
}

void RowCheck::begin(quint32 row, std::vector<Problem> &problems)
{
    m_row = row;
    m_problems = &problems;
}

void RowCheck::finish()
{
    checkDemands();
    checkOrders();
}

void RowCheck::check(quint32 row, std::span<const std::string_view> shown, std::span<const qint32> marks,
                     std::vector<Problem> &problems)
{
    begin(row, problems);
    for (std::size_t field = 0; field < shown.size(); ++field)
        put(field, shown[field], marks[field]);
    finish();
}

void RowCheck::checkBlank(std::size_t field)
{
    m_written[field] = {};
    m_days[field] = Judgement::noDay;
    if (m_quick[field].isMandatory())
        report(field, Rule::Required, m_fields[field].fmeOf(Rule::Required, FmeRule::NotNull));
}

void RowCheck::checkCell(std::size_t field, std::string_view text, qint32 mark)
{
    const QuickLook &quick = m_quick[field];
    if (mark < 0 || !quick.mayBeRemembered()) {
        if (!quick.accepts(text, m_days[field]))
            judgeCell(field, text, -1);
        return;
    }
    if (quick.accepts(text, Judgement::noDay))
        rightPlace(field, mark) = mark;
    else
        judgeCell(field, text, mark);
}

void RowCheck::judgeCell(std::size_t field, std::string_view text, qint32 mark)
{
    if (isBlank(text)) {
        checkBlank(field);
        return;
    }
    const Memory &memory = m_memory[field];
    const std::size_t place = static_cast<std::size_t>(mark) % places;
    if (mark >= 0 && !memory.marks.empty() && memory.marks[place] == mark) {
        apply(field, text, memory.verdicts[place]);
        return;
    }
    const Verdict verdict = verdictOn(field, text);
    if (mark >= 0)
        remember(field, mark, verdict);
    apply(field, text, verdict);
}

void RowCheck::apply(std::size_t field, std::string_view text, const Verdict &verdict)
{
    m_written[field] = verdict.written.data() == nullptr ? text : verdict.written;
    if (!verdict.right)
        report(field, verdict.rule, verdict.fme);
}

void RowCheck::remember(std::size_t field, qint32 mark, const Verdict &verdict)
{
    if (verdict.right && verdict.written.data() == nullptr) {
        rightPlace(field, mark) = mark;
        return;
    }
    Memory &memory = m_memory[field];
    if (memory.marks.empty()) {
        memory.marks.resize(places, -1);
        memory.verdicts.resize(places);
    }
    const std::size_t place = static_cast<std::size_t>(mark) % places;
    memory.marks[place] = mark;
    memory.verdicts[place] = verdict;
}

RowCheck::Verdict RowCheck::verdictOn(std::size_t field, std::string_view text)
{
    const FieldCheck &check = m_fields[field];
    Verdict verdict;
    const Judgement judgement = check.judge(text);
    m_days[field] = judgement.day;
    if (judgement.right) {
        if (const auto written = check.written(text); written.data() != text.data())
            verdict.written = written;
        else if (check.field().type == FieldType::Text && hasStraySpaces(text) && tidied(check, text))
            verdict = {false, Rule::StraySpaces, FmeRule::None, {}};
        return verdict;
    }
    verdict.right = false;
    verdict.rule = judgement.rule;
    verdict.fme = judgement.fme;
    // A wrong key is a matter of digits: the form is right, and nothing is there to repair.
    const bool wrongKey = judgement.rule == Rule::SiretKey || judgement.rule == Rule::SirenKey;
    if (const auto repair = wrongKey ? std::nullopt : repairOf(check, text))
        verdict.rule = repair->rule;
    return verdict;
}

void RowCheck::checkDemands()
{
    for (const Demand &demand : m_demands) {
        const auto other = m_written[demand.other];
        const bool holds = demand.values.empty() ? !other.empty() : demand.values.contains(other);
        if (!holds)
            continue;
        const bool empty = m_written[demand.field].empty();
        if (demand.effect == Condition::Effect::Required && empty && !m_fields[demand.field].isMandatory())
            report(demand.field, Rule::RequiredWhen, FmeRule::None, demand.other);
        if (demand.effect == Condition::Effect::Empty && !empty)
            report(demand.field, Rule::EmptyWhen, FmeRule::None, demand.other);
    }
}

void RowCheck::checkOrders()
{
    for (const Order &order : m_orders) {
        const qint32 day = m_days[order.field];
        const qint32 earlier = m_days[order.earlier];
        if (day != Judgement::noDay && earlier != Judgement::noDay && day < earlier)
            report(order.field, Rule::DateOrder, FmeRule::None, order.earlier);
    }
}

void RowCheck::report(std::size_t field, Rule rule, FmeRule fme, std::size_t related)
{
    m_problems->push_back({m_row, static_cast<quint16>(field), rule, fme, static_cast<quint32>(related)});
}

} // namespace agrafe::el
