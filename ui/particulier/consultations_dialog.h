// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "particulier/consultations.h"
#include "ui/widgets/dialog_frame.h"

#include <functional>

class QLabel;
class QTableWidget;

namespace agrafe::ui {

/// "Qui a consulté cette personne ?": the accesses of the journal about the person of the form, for whoever
/// asks what was looked up about her.
class ConsultationsDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit ConsultationsDialog(const catalogue::Catalogue &catalogue, QWidget *parent = nullptr);

    void showFound(const Result<particulier::Consultations> &found);
    [[nodiscard]] QTableWidget *table() const { return m_table; }
    [[nodiscard]] QString sentence() const;

private:
    void addAccess(const journal::Record &record);
    void copy() const;

    const catalogue::Catalogue &m_catalogue;
    QLabel *m_sentence;
    QTableWidget *m_table;
    QPushButton *m_copy;
};

} // namespace agrafe::ui
