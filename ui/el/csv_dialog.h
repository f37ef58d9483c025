// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/el/csv_work.h"
#include "ui/widgets/dialog_frame.h"

class QLineEdit;

namespace agrafe::ui {

class Banner;
class FileWork;
class FormField;
class ProgressLine;
class RowsChoice;

/// Writes the CSV where the agent wants it; a file that is there already stays.
class CsvDialog final : public DialogFrame
{
    Q_OBJECT

public:
    CsvDialog(const FileWork &work, const el::CsvForm &form, const QString &folder, const QString &name,
              QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *pathEdit() const { return m_path; }
    [[nodiscard]] QPushButton *writeButton() const { return m_write; }

Q_SIGNALS:
    void written(const agrafe::el::WrittenCsv &csv);

private:
    void build(const FileWork &work);
    void browse();
    void write();
    void onFinished(const Result<el::WrittenCsv> &result);

    std::shared_ptr<el::Table> m_table;
    el::CsvForm m_form;
    QLineEdit *m_path;
    FormField *m_field;
    RowsChoice *m_rows;
    ProgressLine *m_progress;
    Banner *m_banner;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_write = nullptr;
    CsvWork *m_work = nullptr;
};

} // namespace agrafe::ui
