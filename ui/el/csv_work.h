// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/csv_writer.h"
#include "el/table.h"

#include <QObject>

#include <memory>
#include <optional>

class QTimer;

namespace agrafe::ui {

struct CsvOrder
{
    QString path;
    el::CsvForm form;
    bool conformingOnly = false;
    IfExists ifExists = IfExists::Refuse;
};

/// Writes a table as the CSV of E#L, in slices between the events of the window; the table must not be edited
/// meanwhile. Gone before its end: no file stays.
class CsvWork final : public QObject
{
    Q_OBJECT

public:
    CsvWork(std::shared_ptr<el::Table> table, const CsvOrder &order, QObject *parent = nullptr);
    ~CsvWork() override;
    void start();

Q_SIGNALS:
    void progressed(int percent);
    void finished(const agrafe::Result<agrafe::el::WrittenCsv> &result);

private:
    void slice();
    [[nodiscard]] bool isRefused(int row);

    std::shared_ptr<el::Table> m_table;
    CsvOrder m_order;
    QTimer *m_slices;
    std::optional<el::CsvWriter> m_writer;
    int m_row = 0;
    std::size_t m_problem = 0;
};

} // namespace agrafe::ui
