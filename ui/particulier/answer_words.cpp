// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/answer_words.h"

#include "base/day_text.h"
#include "etat/service_error.h"
#include "ui/entreprise/french.h"

#include <QCoreApplication>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using particulier::Status;
using particulier::StatusAnswer;
using particulier::StatusState;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("PersonAnswers", text);
}

/// An amount that was found reads as a yes; a list that may be empty, or a past situation, is only known.
StatusAnswer wordedAs(const particulier::Reading &reading)
{
    return reading.isFigure ? StatusAnswer::Yes : reading.answer;
}

Badge answerBadge(StatusAnswer answer)
{
    switch (answer) {
    case StatusAnswer::Yes:
        return {u"prouve"_s, words(QT_TRANSLATE_NOOP("PersonAnswers", "Oui")), Tone::Ok, false, true};
    case StatusAnswer::No:
        return {u"refus"_s, words(QT_TRANSLATE_NOOP("PersonAnswers", "Non")), Tone::No, false, true};
    case StatusAnswer::Value:
        return {u"prouve"_s, words(QT_TRANSLATE_NOOP("PersonAnswers", "Connu")), Tone::Ok, false, true};
    case StatusAnswer::Unknown:
        break;
    }
    return {u"inconnu"_s, words(QT_TRANSLATE_NOOP("PersonAnswers", "Inconnu")), Tone::Unknown, true, true};
}

/// 00366: the service says which field is missing or wrong.
void addBlame(const Status &status, AnswerWords &said)
{
    if (!status.answer || !status.answer->failure || !status.version)
        return;
    const QString name = etat::readServiceError(status.answer->raw).parameter;
    const catalogue::Parameter *parameter = status.version->parameter(name);
    const bool incomplete = status.answer->failure->code == u"00366" || status.answer->status == 422;
    if (!incomplete)
        return;
    said.blamed = parameter ? name : u"nomNaissance"_s;
    said.blamedLabel = parameter ? parameter->label : QString();
}

} // namespace

Badge badgeOf(const Status &status)
{
    switch (status.state) {
    case StatusState::Waiting:
        return badgeOf(Mark::Waiting);
    case StatusState::Asking:
        return badgeOf(Mark::Running);
    case StatusState::NotCovered:
        return badgeOf(Mark::NotCovered);
    case StatusState::NotAsked:
        return {u"arret"_s, words(QT_TRANSLATE_NOOP("PersonAnswers", "Non demandé")), Tone::Off, false,
                false};
    case StatusState::Done:
        break;
    }
    return answerBadge(wordedAs(status.reading));
}

AnswerWords wordsOf(const Status &status, const QDateTime &retryAt, const QDateTime &now)
{
    AnswerWords said{status.reading.sentence, status.reading.nextAction, {}, {}};
    if (!status.isFinal())
        return {words(QT_TRANSLATE_NOOP("PersonAnswers", "La réponse s’affichera ici.")), {}, {}, {}};
    addBlame(status, said);
    if (retryAt.isValid())
        said.action = QCoreApplication::translate("PersonAnswers", "Nouvel essai à %1, sans rien faire.")
                          .arg(hourText(retryAt));
    else if (status.reading.retryAt.isValid())
        said.action = QCoreApplication::translate("PersonAnswers", "Redemandez après %1.")
                          .arg(nextTryText(status.reading.retryAt, now));
    return said;
}

QString summaryOf(const QList<Status> &statuses)
{
    int all = 0;
    QHash<int, int> counts;
    for (const Status &status : statuses) {
        if (status.state != StatusState::Done)
            continue;
        ++all;
        ++counts[int(wordedAs(status.reading))];
    }
    if (all == 0)
        return {};
    const auto count = [&counts](StatusAnswer answer) { return counts.value(int(answer)); };
    const int yes = count(StatusAnswer::Yes);
    const int known = count(StatusAnswer::Value);
    const int no = count(StatusAnswer::No);
    const int unknown = count(StatusAnswer::Unknown);
    QStringList parts;
    if (yes > 0)
        parts += QCoreApplication::translate("PersonAnswers", "%n oui", nullptr, yes);
    if (known > 0)
        parts += QCoreApplication::translate("PersonAnswers", "%n connue(s)", nullptr, known);
    if (no > 0)
        parts += QCoreApplication::translate("PersonAnswers", "%n non", nullptr, no);
    if (unknown > 0)
        parts += QCoreApplication::translate("PersonAnswers", "%n inconnue(s)", nullptr, unknown);
    return QCoreApplication::translate("PersonAnswers", "%n réponse(s)\u00a0: %1", nullptr, all)
        .arg(parts.join(u", "_s));
}

} // namespace agrafe::ui
