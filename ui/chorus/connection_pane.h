// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/connection_step.h"
#include "ui/chorus/question.h"
#include "ui/chorus/step_list.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace agrafe::ui {

class Segments;
class StepCard;

/// The steps of the connection, qualification and production side by side: what answers prove, what the agent
/// declares, what is missing and what to do about it.
class ConnectionPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionPane(const ChorusServices &services, QWidget *parent = nullptr);

    /// Who calls on each side; none: nothing is set up there.
    void setHabilitations(const std::optional<habilitation::Habilitation> &qualification,
                          const std::optional<habilitation::Habilitation> &production);
    /// What was seen through that access.
    void forget(const QUuid &id);
    void setSide(Side side);
    [[nodiscard]] Side side() const { return m_side; }
    [[nodiscard]] const ConnectionFacts &facts() const { return facts(m_side); }
    [[nodiscard]] const ConnectionFacts &facts(Side side) const { return m_facts[int(side)]; }
    /// What another pane saw.
    void goOnWith(const ConnectionFacts &facts);
    [[nodiscard]] const std::optional<habilitation::Habilitation> &habilitation() const
    {
        return facts().habilitation;
    }
    void checkAll();
    /// A step is missing, or nothing is set up.
    [[nodiscard]] bool isIncomplete() const;
    void focusOpenStep();
    void copyReport();
    [[nodiscard]] bool isChecking() const { return m_asking.isRunning(); }
    /// The step whose card is open; empty: none.
    [[nodiscard]] const QString &openStep() const { return m_steps->open(); }
    [[nodiscard]] StepCard *card() const { return m_steps->card(); }
    [[nodiscard]] QList<StepLine *> lines() const { return m_steps->lines(); }

Q_SIGNALS:
    void sideChanged();
    /// After a check: what is blocked may have changed.
    void factsChanged();
    /// An access is to be recorded for the side on the screen.
    void accessRequested();
    void news(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showFacts(const ConnectionFacts &facts);
    void onChecked(const chorus::Probes &probes);
    void declareOpen();
    void readDeclared();
    [[nodiscard]] ConnectionFacts &own() { return m_facts[int(m_side)]; }

    ChorusServices m_services;
    Segments *m_sides;
    QLabel *m_state;
    QHBoxLayout *m_top;
    QHBoxLayout *m_foot;
    StepList *m_steps;
    QPushButton *m_check;
    QPushButton *m_copy;
    Side m_side = Side::Production;
    ConnectionFacts m_facts[2];
    bool m_wanted = false; ///< by the agent: that all is well is then said too
    Question m_asking;
};

} // namespace agrafe::ui
