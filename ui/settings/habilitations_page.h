// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "habilitation/habilitation_store.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace agrafe::ui {

class Banner;

/// The habilitations of this workstation: add, edit, replace the token, delete.
class HabilitationsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HabilitationsPage(habilitation::HabilitationStore &store, QWidget *parent = nullptr);

Q_SIGNALS:
    void addRequested();
    void editRequested(const QUuid &id);
    void replaceTokenRequested(const QUuid &id);

private:
    void refresh();
    void updateButtons();
    void askDeletion();
    void remove();
    [[nodiscard]] QUuid current() const;

    habilitation::HabilitationStore &m_store;
    QListWidget *m_list;
    Banner *m_problem;
    QPushButton *m_edit;
    QPushButton *m_token;
    QPushButton *m_delete;
};

/// "Bac à sable", "Production"…
[[nodiscard]] QString environmentText(habilitation::Environment environment);

} // namespace agrafe::ui
