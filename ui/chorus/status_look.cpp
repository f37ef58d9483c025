// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/status_look.h"

#include "base/day_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::Look;
using chorus::Passage;
using chorus::Turn;

namespace {

/// "au fournisseur": who makes the next step. The supplier makes few of them; others only follow its act.
QString toWhom(Turn turn, const QString &next)
{
    if (turn == Turn::Supplier && next != u"COMPLETEE" && next != u"DEPOSEE")
        return QCoreApplication::translate("ChorusStatus", "après le fournisseur");
    switch (turn) {
    case Turn::Platform:
        return QCoreApplication::translate("ChorusStatus", "à Chorus Pro");
    case Turn::Supplier:
        return QCoreApplication::translate("ChorusStatus", "au fournisseur");
    case Turn::Recipient:
        return QCoreApplication::translate("ChorusStatus", "au destinataire");
    case Turn::Validator:
        return QCoreApplication::translate("ChorusStatus", "au valideur");
    case Turn::Accountant:
        return QCoreApplication::translate("ChorusStatus", "au comptable");
    case Turn::Nobody:
    case Turn::Unknown:
        break;
    }
    return {};
}

StatusStep stepOf(const chorus::LifeStep &life, bool past)
{
    const StatusLook look = statusLook(life.code);
    StatusStep step{.name = life.words, .detail = shortMoment(life.at), .sign = u"coche"_s};
    step.time = life.current ? StatusStep::Time::Now
                : past       ? StatusStep::Time::Past
                             : StatusStep::Time::Coming;
    if (step.time == StatusStep::Time::Coming)
        step.sign = u"attente"_s;
    if (step.time == StatusStep::Time::Now) {
        step.sign = look.sign;
        step.tone = look.tone.value_or(Tone::Info);
    }
    return step;
}

/// Without its year: "30/04", "30 Apr".
QString shortDayText(const QDate &day)
{
    return QLocale().toString(day, QCoreApplication::translate("Day", "dd/MM"));
}

} // namespace

StatusLook statusLook(const QString &code)
{
    switch (chorus::lookOf(code)) {
    case Look::Waiting:
        return {u"attente"_s, std::nullopt};
    case Look::Attention:
        return {u"alerte"_s, Tone::Unknown};
    case Look::Refused:
        return {u"refus"_s, Tone::No};
    case Look::Going:
        return {u"coche"_s, std::nullopt};
    case Look::Ended:
        return code == u"MISE_EN_PAIEMENT" ? StatusLook{u"coche"_s, Tone::Ok}
                                           : StatusLook{u"moins"_s, std::nullopt};
    case Look::Unknown:
        break;
    }
    return {u"info"_s, std::nullopt};
}

QString shortMoment(const chorus::Moment &moment)
{
    if (!moment.day.isValid())
        return moment.written;
    // With the hour, the day of that hour here.
    const QDate date = moment.at.isValid() ? moment.at.toLocalTime().date() : moment.day;
    const QString day = shortDayText(date);
    return moment.at.isValid() ? u"%1, %2"_s.arg(day, hourText(moment.at)) : day;
}

QList<StatusStep> statusSteps(const QList<chorus::LifeStep> &life)
{
    QList<StatusStep> steps;
    bool past = true;
    Turn turn = Turn::Unknown;
    for (const chorus::LifeStep &each : life) {
        StatusStep step = stepOf(each, past);
        // Who has the move is said where the next step stands.
        if (step.time == StatusStep::Time::Coming && turn != Turn::Unknown) {
            step.detail = toWhom(turn, each.code);
            turn = Turn::Unknown;
        }
        steps << step;
        if (each.current) {
            past = false;
            turn = chorus::turnOf(each.code);
        }
    }
    return steps;
}

MoveSentence moveSentence(const chorus::InvoiceHistory &history, bool settled)
{
    const Passage *last = nullptr;
    for (const Passage &passage : history.passages) {
        if (passage.kind == Passage::Kind::Status)
            last = &passage;
    }
    const QString move = settled ? QString() : chorus::turnSentence(chorus::turnOf(history.statusCode));
    if (!last)
        return {chorus::wordsOf(chorus::CodeList::Status, history.statusCode), move};
    MoveSentence sentence{last->words, move};
    if (!last->who.isEmpty())
        sentence.strong =
            QCoreApplication::translate("ChorusStatus", "%1 par %2").arg(last->words, last->who);
    if (!last->comment.isEmpty()) {
        QString why = last->comment.trimmed();
        if (!why.endsWith(u'.'))
            why += u'.';
        sentence.strong += u"\u00a0:"_s;
        sentence.rest = QStringList{why, move}.join(u' ').trimmed();
    } else {
        sentence.strong += u'.';
    }
    return sentence;
}

} // namespace agrafe::ui
