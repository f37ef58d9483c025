// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/deposit_watch.h"

#include "chorus/words.h"

#include <QPointer>

#include <algorithm>

namespace agrafe::ui {

using chorus::Deposit;
using chorus::FluxReport;

namespace {

using OnVerdict = std::function<void(const Deposit &deposit, const FluxReport &report)>;

/// Asks for each in turn, again and again, until all have their verdict or the time is over.
QCoro::Task<Result<int>> followPending(ChorusServices services, chorus::Session session, std::stop_token stop,
                                       OnVerdict onVerdict)
{
    const auto pace = chorus::FollowPace::of(session.habilitation.environment);
    const auto end = services.clock.monotonic() + pace.limit;
    auto wait = pace.first;
    int verdicts = 0;
    for (;;) {
        const QList<Deposit> pending = pendingDeposits(services.log, session);
        qsizetype left = pending.size();
        for (const Deposit &each : pending) {
            const auto report = co_await services.deposits.report(session, each.flux, stop);
            if (!report)
                co_return Unexpected(report.error());
            if (!chorus::isTerminal(report->progress))
                continue;
            --left;
            ++verdicts;
            onVerdict(each, *report);
        }
        if (left == 0 || stop.stop_requested() || services.clock.monotonic() + wait > end)
            co_return verdicts;
        co_await services.clock.sleep(wait, stop);
        wait = std::min(wait * 2, pace.longest);
    }
}

QList<Deposit> depositsAt(const chorus::DepositLog &log, const chorus::Session &session,
                          const std::function<bool(const Deposit &)> &isWanted)
{
    const QString place = chorus::placeOf(session);
    QList<Deposit> found = log.all().value_or(QList<Deposit>());
    found.removeIf([&](const Deposit &each) { return each.address != place || !isWanted(each); });
    return found;
}

} // namespace

QList<Deposit> pendingDeposits(const chorus::DepositLog &log, const chorus::Session &session)
{
    return depositsAt(log, session, &Deposit::isPending);
}

QList<Deposit> untoldDeposits(const chorus::DepositLog &log, const chorus::Session &session)
{
    return depositsAt(log, session, &Deposit::isUntold);
}

bool hasOpenDeposits(const chorus::DepositLog &log, const chorus::Session &session)
{
    return !depositsAt(log, session, [](const Deposit &each) {
                return each.isPending() || each.isUntold();
            }).isEmpty();
}

QList<Deposit> lostDeposits(const ChorusServices &services, const chorus::Session &session)
{
    constexpr int daysTold = 7;
    const QDateTime since = services.clock.now().addDays(-daysTold);
    return depositsAt(services.log, session, [&](const Deposit &each) {
        return each.outcome == SendOutcome::Unknown && each.at >= since && !services.log.isLeaving(each.id);
    });
}

DepositWatch::DepositWatch(const ChorusServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{}

void DepositWatch::begin(const chorus::Session &session)
{
    if (m_asking.isRunning() || pendingDeposits(m_services.log, session).isEmpty())
        return;
    const auto onVerdict = [watch = QPointer(this)](const Deposit &deposit, const FluxReport &report) {
        if (!watch)
            return;
        Q_EMIT watch->news(
            tr("Dépôt «\u00a0%1\u00a0»\u00a0: %2").arg(deposit.fileName, chorus::sentenceOf(report)));
        Q_EMIT watch->ended(deposit);
    };
    m_asking.ask(
        m_services, this,
        [this, session, onVerdict](std::stop_token stop) {
            return followPending(m_services, session, stop, onVerdict);
        },
        [](const Result<int> &) {}); // what failed is said where it is looked at
}

} // namespace agrafe::ui
