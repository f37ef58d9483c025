// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/declared_steps.h"

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

QString stateOf(Side side)
{
    return u"chorus/declare/"_s + keyOf(side);
}

} // namespace

QSet<chorus::Step> declaredSteps(const settings::Settings &settings, Side side)
{
    const QStringList kept = settings.state(stateOf(side)).toStringList();
    QSet<chorus::Step> steps;
    for (const chorus::Step step : chorus::stepsOf(habilitation::Environment::Staging)) {
        if (kept.contains(chorus::toString(step)))
            steps << step;
    }
    return steps;
}

void declareStep(settings::Settings &settings, Side side, chorus::Step step)
{
    QStringList kept = settings.state(stateOf(side)).toStringList();
    if (const QString name = chorus::toString(step); !kept.contains(name))
        settings.setState(stateOf(side), kept << name);
}

} // namespace agrafe::ui
