// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/csv_work.h"

#include <QTimer>

namespace agrafe::ui {

namespace {

constexpr int rowsASlice = 2000;

} // namespace

CsvWork::CsvWork(std::shared_ptr<el::Table> table, const CsvOrder &order, QObject *parent)
    : QObject(parent)
    , m_table(std::move(table))
    , m_order(order)
    , m_slices(new QTimer(this))
{
    m_slices->setInterval(0);
    connect(m_slices, &QTimer::timeout, this, &CsvWork::slice);
}

CsvWork::~CsvWork() = default;

void CsvWork::start()
{
    auto writer =
        el::CsvWriter::open(m_order.path, m_table->matrice().header(), m_order.form, m_order.ifExists);
    if (!writer) {
        QMetaObject::invokeMethod(
            this, [this, failure = writer.error()] { Q_EMIT finished(Unexpected(failure)); },
            Qt::QueuedConnection);
        return;
    }
    m_writer.emplace(std::move(*writer));
    m_slices->start();
}

/// Rows and problems come in the same order.
bool CsvWork::isRefused(int row)
{
    const auto &problems = m_table->problems().all();
    const quint32 source = m_table->sourceRow(row);
    bool refused = false;
    for (; m_problem < problems.size() && problems[m_problem].row <= source; ++m_problem)
        refused = refused || (problems[m_problem].row == source &&
                              el::severity(problems[m_problem].rule) != el::Severity::Warning);
    return refused;
}

void CsvWork::slice()
{
    const int end = std::min(m_table->rowCount(), m_row + rowsASlice);
    for (; m_row < end && !m_writer->hasFailed(); ++m_row)
        if (!m_order.conformingOnly || !isRefused(m_row))
            m_writer->row(m_table->written(m_row));
    Q_EMIT progressed(static_cast<int>(100LL * m_row / std::max(1, m_table->rowCount())));
    if (m_row < m_table->rowCount() && !m_writer->hasFailed())
        return;
    m_slices->stop();
    Q_EMIT finished(m_writer->finish());
}

} // namespace agrafe::ui
