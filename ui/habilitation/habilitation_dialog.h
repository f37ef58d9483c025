// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/clock.h"
#include "catalogue/catalogue.h"
#include "habilitation/habilitation_store.h"
#include "habilitation/rights.h"
#include "ui/widgets/dialog_frame.h"

#include <QCoroTask>

#include <functional>

class QStackedWidget;

namespace agrafe::ui {

class Banner;
class OrganismPage;
class StepRow;
class TokenPage;
class TrialPage;

/// What the dialog needs from the services.
struct HabilitationTools
{
    habilitation::HabilitationStore &store;
    SessionCapableStore &secrets;
    Clock &clock;
    /// Asks the service what the token opens; nothing is kept.
    std::function<QCoro::Task<Result<habilitation::Rights>>(habilitation::Habilitation, Secret)> test;
    const catalogue::Catalogue &catalogue;
    /// Whether the token of before is still in memory.
    std::function<bool(const QUuid &)> canRestore{};
    /// The secrets of Chorus Pro that are given (an empty one: the one that is kept). Failure: as
    /// chorus/refusal.h reads it.
    std::function<QCoro::Task<Result<void>>(habilitation::Habilitation, Secret client, Secret password)>
        tryChorus{};
};

/// Three short steps: the organism, the token, a trial; saved only after the trial. Also edits the first step
/// alone, or replaces the token alone.
class HabilitationDialog final : public DialogFrame
{
    Q_OBJECT

public:
    enum class Task { Configure, Edit, ReplaceToken };

    HabilitationDialog(HabilitationTools tools, Task task, const habilitation::Habilitation &habilitation,
                       QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const QUuid &id);

private:
    void goTo(int page);
    void next();
    void previous();
    void probe();
    void useSessionOnly();
    void startTrial();
    void showTrial(const Result<habilitation::Rights> &rights);
    void saveWithToken();
    void finish(const Result<void> &result);
    [[nodiscard]] bool isFirst(int page) const;
    [[nodiscard]] bool isLast(int page) const;

    HabilitationTools m_tools;
    Task m_task;
    StepRow *m_steps;
    QStackedWidget *m_pages;
    OrganismPage *m_organism;
    TokenPage *m_token;
    TrialPage *m_trial;
    Banner *m_problem;
    QPushButton *m_previous;
    QPushButton *m_next;
    bool m_accepted = false;
    int m_trialNumber = 0; ///< an answer to an earlier trial is not shown
};

} // namespace agrafe::ui
