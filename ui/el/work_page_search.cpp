// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What is looked for in the file, in slices between the events of the window.
#include "ui/el/file_work.h"
#include "ui/el/grid_model.h"
#include "ui/el/grid_tools.h"
#include "ui/el/grid_view.h"
#include "ui/el/work_page.h"

#include <QTimer>

namespace agrafe::ui {

namespace {

constexpr int rowsASearch = 2000;

} // namespace

void WorkPage::search(bool backwards)
{
    if (m_tools->searched().isEmpty() || m_work->state() == FileWork::State::Loading)
        return;
    const auto place = currentPlace();
    m_search = std::make_unique<el::TableSearch>(m_work->table(), m_tools->searched(),
                                                 place.value_or(el::CellPlace{0, -1}), backwards);
    m_searching->start();
}

void WorkPage::searchOn()
{
    if (m_search->step(rowsASearch))
        return;
    m_searching->stop();
    const auto found = m_search->found();
    m_tools->setSearchResult(found.has_value());
    if (!found)
        return Q_EMIT news(tr("«\u00a0%1\u00a0» n’est nulle part dans ce fichier.").arg(m_tools->searched()));
    if (!m_model->indexOf(*found).isValid())
        limitToProblems(false);
    m_grid->select(m_model->indexOf(*found));
}

bool WorkPage::isSearching() const
{
    return m_searching->isActive();
}

} // namespace agrafe::ui
