// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "etat/client.h"
#include "ui/widgets/dialog_frame.h"

class QLabel;
class QTreeWidget;

namespace agrafe::ui {

class Banner;

/// What each provider said of itself, those in trouble first.
class ServicesDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit ServicesDialog(QWidget *parent = nullptr);

    void showAsking();
    void showStates(const QList<etat::ProviderState> &states, const QDateTime &at);
    void showFailure(const QString &sentence, const QString &nextAction);

Q_SIGNALS:
    void refreshRequested();

private:
    QLabel *m_summary;
    Banner *m_problem;
    QTreeWidget *m_list;
    QPushButton *m_refresh;
};

/// "Services disponibles", "1 service en panne".
[[nodiscard]] QString servicesSummary(const QList<etat::ProviderState> &states);
[[nodiscard]] int servicesInTrouble(const QList<etat::ProviderState> &states);

} // namespace agrafe::ui
