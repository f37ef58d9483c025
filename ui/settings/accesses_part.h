// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "habilitation/habilitation_store.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace agrafe::ui {

/// The accesses to one service that stands beside the State's APIs: E#L or Chorus Pro.
class AccessesPart final : public QWidget
{
    Q_OBJECT

public:
    AccessesPart(habilitation::HabilitationStore &store, habilitation::Service service,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void addRequested();
    void editRequested(const QUuid &id);

private:
    void refresh();
    [[nodiscard]] QUuid current() const;

    habilitation::HabilitationStore &m_store;
    habilitation::Service m_service;
    QListWidget *m_list;
    QPushButton *m_edit;
};

} // namespace agrafe::ui
