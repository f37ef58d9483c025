// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/reference_box.h"

#include "base/day_text.h"

#include <QSignalBlocker>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::ReferenceRow;
using chorus::ReferenceTable;

ReferenceBox::ReferenceBox(chorus::ReferenceList list, QWidget *parent)
    : QComboBox(parent)
    , m_list(list)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    show(chorus::knownRows(list));
}

void ReferenceBox::addNone(const QString &words)
{
    m_none = words;
    show(m_rows);
}

void ReferenceBox::letType()
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCode({});
}

QString ReferenceBox::code() const
{
    if (!isEditable())
        return currentData().toString();
    const QString typed = currentText().trimmed();
    const int at = findText(typed);
    return at < 0 || typed.isEmpty() ? typed : itemData(at).toString();
}

void ReferenceBox::show(const QList<ReferenceRow> &rows)
{
    const QString chosen = code();
    m_rows = rows;
    {
        const QSignalBlocker quiet(this);
        clear();
        if (!m_none.isEmpty())
            addItem(m_none, QString());
        for (const ReferenceRow &row : rows)
            addItem(row.words.isEmpty() ? row.code : row.words, row.code);
    }
    setCode(chosen);
}

void ReferenceBox::setCode(const QString &code)
{
    const int at = findData(code);
    if (at < 0 && isEditable()) {
        setCurrentIndex(-1);
        return setEditText(code);
    }
    if (at < 0 && !code.isEmpty()) {
        addItem(code, code);
        return setCurrentIndex(count() - 1);
    }
    setCurrentIndex(std::max(at, 0));
}

const ReferenceRow *ReferenceBox::row() const
{
    const auto found = std::ranges::find(m_rows, code(), &ReferenceRow::code);
    return found == m_rows.end() ? nullptr : &*found;
}

void ReferenceBox::read(const ChorusServices &services, const chorus::Session &session)
{
    m_asking.ask(
        services, this,
        [this, &references = services.references, session](std::stop_token stop) {
            return references.table(session, m_list, false, stop);
        },
        [this](const Result<ReferenceTable> &table) { onTable(table); });
}

void ReferenceBox::onTable(const Result<ReferenceTable> &table)
{
    if (table && !table->rows.isEmpty()) {
        m_origin = tr("Liste de Chorus Pro, lue le %1.").arg(dayText(table->readAt.toLocalTime().date()));
        show(table->rows);
    } else {
        m_origin = m_rows.isEmpty() ? tr("La liste de Chorus Pro n’a pas pu être lue.")
                                    : tr("La liste de Chorus Pro n’a pas pu être lue\u00a0: celle d’Agrafe.");
    }
    setToolTip(m_origin);
    Q_EMIT answered();
}

} // namespace agrafe::ui
