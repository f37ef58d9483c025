// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "particulier/former_names.h"
#include "ui/widgets/dialog_frame.h"

class QLabel;
class QLineEdit;
class QTableWidget;

namespace agrafe::ui {

/// For whoever knows the second version of API Particulier: what each field is called now, and what is gone.
class NamesDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit NamesDialog(const catalogue::Catalogue &catalogue, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QTableWidget *table() const { return m_table; }

private:
    void find(const QString &words);

    QList<particulier::FormerName> m_names;
    QLineEdit *m_search;
    QLabel *m_count;
    QTableWidget *m_table;
};

} // namespace agrafe::ui
