// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/matrice_library.h"
#include "ui/widgets/dialog_frame.h"

class QComboBox;
class QLabel;
class QListWidget;

namespace agrafe::ui {

/// The matrices of this workstation: what differs between any two of them, and which may go.
class MatricesDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// `inUse`: the path of the one that the open file is checked by; it stays.
    MatricesDialog(const el::MatriceLibrary &library, const QString &inUse, QWidget *parent = nullptr);

    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }
    void compare(int before, int after);
    [[nodiscard]] QStringList changes() const;
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    void importRequested();
    /// One of them is gone.
    void removed(const QString &name);

private:
    void build();
    QWidget *makeComparison();
    void fill();
    void updateRemove();
    void confirmRemoval();
    void remove(const el::MatriceEntry &entry);
    void showDifferences();

    const el::MatriceLibrary &m_library;
    QString m_inUse;
    QList<el::MatriceEntry> m_entries;
    QListWidget *m_list;
    QLabel *m_note;
    QComboBox *m_before;
    QComboBox *m_after;
    QLabel *m_result;
    QListWidget *m_changes;
    QPushButton *m_remove = nullptr;
};

} // namespace agrafe::ui
