// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "etat/provider_watch.h"
#include "ui/widgets/dialog_frame.h"

class QLabel;
class QTimer;
class QTreeWidget;
class QTreeWidgetItem;

namespace agrafe::ui {

class Banner;

/// What is known of the providers of one API.
struct ApiStates
{
    QString title; ///< "API Entreprise"
    etat::ServiceStates states;
};

/// What each provider said of itself, those in trouble first, and when maintenance is known to come.
class ServicesDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit ServicesDialog(QWidget *parent = nullptr);

    /// `asking`: a round is under way. `nextRound`: before it nothing is asked again.
    void showStates(const QList<ApiStates> &apis, const QDateTime &now, bool asking,
                    const QDateTime &nextRound);

Q_SIGNALS:
    void refreshRequested();
    void diagnosticRequested();

private:
    void fill(const QList<ApiStates> &apis, const QDateTime &now);
    void showProblem(const QList<ApiStates> &apis);
    void holdRefresh(const QDateTime &now, bool asking, const QDateTime &nextRound);

    QLabel *m_summary;
    Banner *m_problem;
    QTreeWidget *m_list;
    QPushButton *m_refresh = nullptr;
    QTimer *m_hold;
};

/// "Services disponibles", "1 service en panne".
[[nodiscard]] QString servicesSummary(const QList<etat::ProviderState> &states);
[[nodiscard]] int servicesInTrouble(const QList<etat::ProviderState> &states);

} // namespace agrafe::ui
