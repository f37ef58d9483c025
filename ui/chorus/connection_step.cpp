// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/connection_step.h"

#include "base/day_text.h"
#include "chorus/setup_guide.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::Step;
using chorus::StepLine;
using chorus::StepState;
using State = ConnectionStep::State;

namespace {

State stateOf(const StepLine &line)
{
    if (line.attention && line.state != StepState::Missing)
        return State::Reminder;
    switch (line.state) {
    case StepState::Observed:
        return State::Observed;
    case StepState::Declared:
        return State::Declared;
    case StepState::Missing:
        return line.certain ? State::Missing : State::Likely;
    case StepState::Unknown:
        break;
    }
    return State::Unknown;
}

habilitation::Habilitation orNone(const ConnectionFacts &facts)
{
    if (facts.habilitation)
        return *facts.habilitation;
    habilitation::Habilitation none;
    none.service = habilitation::Service::Chorus;
    none.environment = facts.side == Side::Production ? habilitation::Environment::Production
                                                      : habilitation::Environment::Staging;
    return none;
}

QList<StepLine> linesOf(const ConnectionFacts &facts)
{
    chorus::Probes nothing;
    nothing.token = Unexpected(Failure());
    return chorus::linesOf(facts.probes.value_or(nothing), orNone(facts), facts.declared, facts.today);
}

/// After a colon: "à changer avant le 20/01/2027".
QString insideSentence(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence.isEmpty() ? sentence : sentence.front().toLower() + sentence.mid(1);
}

QString detailOf(const StepLine &line, const ConnectionFacts &facts)
{
    const bool seen = line.state == StepState::Observed && facts.habilitation;
    if (line.step == Step::Application && facts.habilitation)
        return facts.habilitation->clientId;
    if (line.step == Step::TechnicalAccount && seen)
        return facts.habilitation->technicalAccount;
    if (line.step == Step::OAuthPair && seen)
        return QCoreApplication::translate("ChorusConnection", "identifiant et secret acceptés à %1")
            .arg(hourText(facts.at));
    if (line.step == Step::Password && line.state != StepState::Missing)
        return insideSentence(line.sentence);
    return {};
}

/// What an answer points to comes first, else what the guide says.
QString todoOf(const StepLine &line, const ConnectionFacts &facts, const chorus::GuideStep &page)
{
    if (line.state == StepState::Missing || !line.nextAction.isEmpty())
        return QStringList{line.sentence, line.nextAction}.join(u' ').trimmed();
    const QString usual = page.paragraphs.join(u' ');
    if (line.step != Step::Application || facts.habilitation)
        return usual;
    return usual + u' ' +
           QCoreApplication::translate("ChorusConnection", "Enregistrez ensuite cet accès ici.");
}

ConnectionStep stepOf(const StepLine &line, const ConnectionFacts &facts, const chorus::GuideStep &page)
{
    ConnectionStep step;
    step.step = line.step;
    step.id = chorus::toString(line.step) + u'/' + line.api;
    step.title = line.title;
    step.detail = detailOf(line, facts);
    step.todo = todoOf(line, facts, page);
    step.link = page.link;
    step.linkText = page.linkLabel;
    step.configures = line.step == Step::Application && !facts.habilitation;
    step.state = line.step == Step::Application && !facts.habilitation ? State::Missing : stateOf(line);
    return step;
}

} // namespace

QString keyOf(Side side)
{
    return side == Side::Production ? u"production"_s : u"qualification"_s;
}

bool isMissing(const ConnectionStep &step)
{
    return step.state == State::Missing || step.state == State::Likely;
}

QString wordOf(State state)
{
    switch (state) {
    case State::Observed:
        return QCoreApplication::translate("ChorusConnection", "observé");
    case State::Declared:
        return QCoreApplication::translate("ChorusConnection", "déclaré par vous");
    case State::Missing:
        return QCoreApplication::translate("ChorusConnection", "manquant");
    case State::Likely:
        return QCoreApplication::translate("ChorusConnection", "sans doute manquant");
    case State::Reminder:
        return QCoreApplication::translate("ChorusConnection", "rappel");
    case State::Unknown:
        break;
    }
    return QCoreApplication::translate("ChorusConnection", "ne se voit pas encore");
}

QList<ConnectionStep> connectionSteps(const ConnectionFacts &facts)
{
    const auto environment = facts.side == Side::Production ? habilitation::Environment::Production
                                                            : habilitation::Environment::Staging;
    const QList<chorus::GuideStep> guide = chorus::setupGuide(orNone(facts), environment);
    QList<ConnectionStep> steps;
    const QList<StepLine> lines = linesOf(facts);
    for (const StepLine &line : lines) {
        const auto page = std::ranges::find(guide, line.step, &chorus::GuideStep::step);
        steps << stepOf(line, facts, page == guide.end() ? chorus::GuideStep() : *page);
    }
    return steps;
}

bool isBlocked(const ConnectionFacts &facts, const QString &api)
{
    if (!facts.probes)
        return false;
    const QList<StepLine> lines = linesOf(facts);
    return std::ranges::any_of(
        lines, [&api](const StepLine &line) { return line.api == api && line.state == StepState::Missing; });
}

QString connectionReport(const ConnectionFacts &facts)
{
    const QString side = facts.side == Side::Production
                             ? QCoreApplication::translate("ChorusConnection", "production")
                             : QCoreApplication::translate("ChorusConnection", "qualification");
    const QString head =
        facts.at.isValid()
            ? QCoreApplication::translate("ChorusConnection", "Chorus Pro, %1, vérifié le %2")
                  .arg(side, momentText(facts.at))
            : QCoreApplication::translate("ChorusConnection", "Chorus Pro, %1, pas encore vérifié").arg(side);
    return head + u'\n' + chorus::textOf(linesOf(facts));
}

} // namespace agrafe::ui
