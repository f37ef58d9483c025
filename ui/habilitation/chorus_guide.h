// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/connection_step.h"

#include <QWidget>

class QLabel;

namespace agrafe::settings {
class Settings;
}

namespace agrafe::ui {

class StepList;

/// The official steps of PISTE and Chorus Pro beside the form of an access, for the environment that it
/// names: what is typed ticks its step, the rest is the agent's word.
class ChorusGuide final : public QWidget
{
    Q_OBJECT

public:
    ChorusGuide(settings::Settings &settings, const QDate &today, QWidget *parent = nullptr);

    /// As typed so far; `hasSecret`, `hasPassword`: given, or kept already.
    void setAccess(const habilitation::Habilitation &access, bool hasSecret, bool hasPassword);
    /// What is being filled, or what a trial points to.
    void open(chorus::Step step);
    /// The first one that nothing says is done.
    void openNext();
    [[nodiscard]] StepList *steps() const { return m_steps; }

private:
    void declareOpen();
    void refresh();

    settings::Settings &m_settings;
    ConnectionFacts m_facts;
    QSet<chorus::Step> m_given; ///< by the fields of the form
    QLabel *m_title;
    StepList *m_steps;
};

} // namespace agrafe::ui
