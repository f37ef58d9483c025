// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// How many invoices the tabs of Chorus Pro announce.
#include "ui/chorus/invoice_bar.h"
#include "ui/chorus/panel.h"

namespace agrafe::ui {

std::optional<qsizetype> ChorusPanel::countOf(int tab) const
{
    if (const InvoiceTab *list = m_lists.value(tab))
        return list->count();
    const auto carried = m_carried.constFind(tab);
    return carried == m_carried.cend() ? std::nullopt : std::optional(carried->found.rows.size());
}

void ChorusPanel::onListRead(int tab)
{
    updateTabs();
    if (tab == Received && m_lists.value(Received)->count())
        countToTreat();
}

/// What waits is asked with the received list, once; again when that one is read again as it was: an invoice
/// may have been treated meanwhile. Other criteria change nothing of it.
void ChorusPanel::countToTreat()
{
    const chorus::InvoiceCriteria with = m_lists.value(Received)->reading()->criteria;
    const bool isKnown = countOf(ToTreat).has_value();
    const bool isCarried = isKnown && !m_countedWith; // another panel counted it
    const bool isOther = isKnown && m_countedWith && *m_countedWith != with;
    m_countedWith = with;
    InvoiceTab *list = m_lists.value(ToTreat);
    if (isCarried || isOther || (list && list->isReading()))
        return;
    chorus::InvoiceCriteria criteria;
    criteria.toTreat = true;
    if (list)
        criteria = list->bar()->criteria();
    m_counting.ask(
        m_services, this,
        [this, criteria](std::stop_token stop) {
            return m_services.desk.invoices(*session(), criteria, stop);
        },
        [this, criteria](const Result<chorus::Found<chorus::InvoiceRow>> &found) {
            if (found)
                return keepToTreat({.found = *found, .at = m_services.clock.now(), .criteria = criteria});
            m_carried.remove(ToTreat); // what was counted before is no longer sure
            updateTabs();
        });
}

void ChorusPanel::keepToTreat(const InvoiceTab::Reading &reading)
{
    InvoiceTab *list = m_lists.value(ToTreat);
    if (!list)
        m_carried.insert(ToTreat, reading);
    else if (!list->isReading() && list->bar()->criteria() == reading.criteria)
        list->goOnWith(reading);
    updateTabs();
}

} // namespace agrafe::ui
