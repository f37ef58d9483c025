// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/habilitation/habilitation_dialog.h"

#include <QSet>
#include <QWidget>

class QAction;
class QBoxLayout;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace agrafe::ui {

class Banner;

/// The habilitations and accesses of this workstation with what ends when: add, edit, renew, remove; what the
/// keychain lost, by name; what to do when it does not answer.
class HabilitationsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HabilitationsPage(HabilitationTools tools, QWidget *parent = nullptr);

Q_SIGNALS:
    void addRequested();
    void editRequested(const QUuid &id);
    void renewRequested(const QUuid &id);
    void leakRequested(const QUuid &id);
    void restoreRequested(const QUuid &id);
    void calendarRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();
    QWidget *makeButtons();
    QPushButton *makeMore();
    void refresh();
    void fill(QTreeWidgetItem *item, const habilitation::Habilitation &habilitation);
    [[nodiscard]] QString endText(const habilitation::Habilitation &habilitation) const;
    void updateButtons();
    void lookForLost();
    void showLost(const Result<QList<habilitation::LostSecret>> &lost);
    void useThisSessionOnly();
    void askDeletion();
    void remove();
    [[nodiscard]] QUuid current() const;

    HabilitationTools m_tools;
    QSet<QUuid> m_lost;
    QTreeWidget *m_list;
    Banner *m_keychain;
    Banner *m_problem;
    QPushButton *m_edit;
    QPushButton *m_renew;
    QPushButton *m_delete;
    QBoxLayout *m_foot;
    QAction *m_leak;
    QAction *m_restore;
};

/// "Bac à sable", "Production"… as the service calls it.
[[nodiscard]] QString environmentText(habilitation::Environment environment, habilitation::Service service);

} // namespace agrafe::ui
