// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "renewal/guide.h"
#include "ui/renewal/new_token_page.h"
#include "ui/widgets/dialog_frame.h"

class QScrollArea;
class QStackedWidget;

namespace agrafe::ui {

class ChorusSecretsPage;
class GuideView;
class ReplacedPage;
class StepRow;
class TimeLine;

/// "Renouveler": what ends and when, who asks for the new token and how, the new token tried, then put in the
/// place of the old one. Each step can be left and come back to; until the last one nothing has changed.
class RenewalDialog final : public DialogFrame
{
    Q_OBJECT

public:
    enum Step { Deadline, Request, NewToken, Replaced };

    RenewalDialog(const RenewalTools &tools, const renewal::Guide &guide,
                  const habilitation::Habilitation &habilitation, QWidget *parent = nullptr);

    void goTo(Step step);
    [[nodiscard]] Step step() const;

Q_SIGNALS:
    void linkActivated(const QUrl &address);
    void calendarRequested();
    void replaced(const QUuid &id);
    void news(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isChorus() const;
    void addGuide(const QList<renewal::GuideStep> &steps);
    void connectPages();
    void updateButtons();
    void updateTimeLine();
    void next();
    void replace();
    void tryFirst();
    void onTried(const Result<void> &result);
    void keep();
    QCoro::Task<Result<void>> replacement();
    void onReplaced(const Result<void> &result);
    void restore();
    void say(const Failure &failure);

    RenewalTools m_tools;
    habilitation::Habilitation m_habilitation;
    StepRow *m_steps;
    TimeLine *m_timeLine;
    QStackedWidget *m_pages;
    NewTokenPage *m_token = nullptr;
    ChorusSecretsPage *m_secrets = nullptr;
    ReplacedPage *m_replaced;
    Banner *m_problem;
    QPushButton *m_previous;
    QPushButton *m_leave;
    QPushButton *m_next;
    bool m_writing = false;
    bool m_done = false;
    bool m_offersUntested = false;
    bool m_untested = false; ///< the agent replaces secrets that nobody could try
};

} // namespace agrafe::ui
