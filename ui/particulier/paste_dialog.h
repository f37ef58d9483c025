// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "identity/paste.h"
#include "ui/widgets/dialog_frame.h"

class QLabel;
class QPlainTextEdit;
class QTableWidget;

namespace agrafe::ui {

/// A row of a spreadsheet or the end of a letter, laid out in the fields of the form before anything of it is
/// taken: guesses are told apart, what was not understood is shown.
class PasteDialog final : public DialogFrame
{
    Q_OBJECT

public:
    PasteDialog(const communes::Places &places, QDate today, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] const identity::Split &split() const { return m_split; }
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    [[nodiscard]] QTableWidget *table() const { return m_table; }
    [[nodiscard]] QPushButton *takeButton() const { return m_take; }

private:
    void read();
    void addLine(identity::Piece piece, const QString &label, const QString &value);

    const communes::Places &m_places;
    QDate m_today;
    identity::Split m_split;
    QPlainTextEdit *m_edit;
    QTableWidget *m_table;
    QLabel *m_unused;
    QPushButton *m_take;
};

} // namespace agrafe::ui
