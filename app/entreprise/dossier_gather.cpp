// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "entreprise/dossier_run.h"

#include <algorithm>

namespace agrafe::entreprise {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

bool isJournal(const std::optional<Failure> &failure)
{
    return failure && failure->kind == FailureKind::Journal;
}

// The answer, or the document that it offers.
bool isKeptBack(const Item &item)
{
    return item.answer && (isJournal(item.answer->failure) || isJournal(item.documentFailure));
}

// For those who show a failure without its table.
Failure withWords(Failure failure, const etat::Explanation &explanation)
{
    failure.sentence = explanation.sentence;
    failure.nextAction = explanation.nextAction;
    return failure;
}

} // namespace

QCoro::Task<void> Dossier::Run::gather(std::shared_ptr<Run> run, int index, int round, bool fresh)
{
    const std::stop_token stop = run->m_courses[index].stop.get_token();
    for (bool again = true; again;) {
        const etat::Call call = run->callOf(index, fresh);
        const auto answer = co_await run->m_client.call(run->m_request.access, call, stop);
        if (!run->isCurrent(index, round))
            co_return;
        if (!answer) {
            run->fail(index, answer.error());
            run->settle();
            co_return;
        }
        run->take(index, *answer);
        if (!run->isCurrent(index, round))
            co_return;
        const bool deadLink = co_await fetchDocuments(run, index, round, call);
        if (!run->isCurrent(index, round))
            co_return;
        // A link that died before its time is asked for again, once, past the service's own cache.
        again = deadLink && !run->m_items.at(index).linkExpired;
        fresh = true;
        if (again) {
            run->m_items[index].linkExpired = true;
            run->setState(index, ItemState::Asking);
        }
    }
    run->finish(index);
}

// An answer with data is never lost to a later try that brings none.
void Dossier::Run::take(int index, const etat::Answer &answer)
{
    Item &item = m_items[index];
    const bool traced = m_untracedAt.isValid() && item.startedAt > m_untracedAt;
    const bool keepsEarlier =
        item.answer && !item.answer->failure && answer.failure && answer.outcome != etat::Outcome::Refused;
    if (keepsEarlier) {
        item.laterFailure = answer.explanation;
    } else {
        item.answer = answer;
        ++item.answers;
        item.documentFailure.reset();
        // Those of an answer before are kept until the new ones are there.
        if (answer.documents.isEmpty())
            item.documents.clear();
    }
    item.received = 0;
    item.total = -1;
    changed(index);
    learn(answer);
    if (traced)
        resume();
    advance();
}

void Dossier::Run::learn(const etat::Answer &answer)
{
    Identity identity = m_identity;
    addToIdentity(identity, answer, m_catalogue.find(answer.endpointId)->identity);
    if (identity == m_identity)
        return;
    m_identity = identity;
    const auto fill = [](QString &place, const QString &number) {
        if (place.isEmpty())
            place = number;
    };
    fill(m_numbers.siren, identity.siren);
    fill(m_numbers.siret, identity.siretOfSeat);
    fill(m_numbers.rna, identity.rna);
    if (!m_numbers.association)
        m_numbers.association = identity.association;
    if (m_owner)
        Q_EMIT m_owner->identityChanged();
}

void Dossier::Run::fail(int index, const Failure &failure)
{
    Item &item = m_items[index];
    const catalogue::Endpoint *endpoint = m_catalogue.find(item.endpointId);
    etat::Answer answer = etat::failedAnswer(*endpoint, item.version, failure, m_clock.now());
    if (item.answer && !item.answer->failure) {
        item.laterFailure = answer.explanation;
    } else {
        item.answer = answer;
        ++item.answers;
    }
    if (failure.kind == FailureKind::Journal)
        keepBack(index, withWords(failure, answer.explanation));
    else
        setState(index, ItemState::Done);
    if (failure.kind == FailureKind::Secret)
        refuseAll(withWords(failure, answer.explanation));
    advance();
}

// No journal, no call, and no download: the piece is asked when it is written again.
void Dossier::Run::keepBack(int index, const Failure &failure)
{
    m_untracedAt = m_clock.now();
    if (etat::Explanation &explanation = m_items[index].answer->explanation;
        m_request.rescheduleWithin.count() > 0) {
        explanation.worthRetrying = true;
        explanation.retryAt = m_clock.now();
    }
    if (!schedule(index))
        setState(index, ItemState::Done);
    refuseAll(failure);
}

// The journal is written again: what it kept back leaves now.
void Dossier::Run::resume()
{
    m_untracedAt = {};
    m_reported = false;
    if (m_owner)
        Q_EMIT m_owner->recovered();
    for (int index = 0; index < m_items.size(); ++index) {
        const Item &item = m_items.at(index);
        const auto number = numberFor(m_courses[index].plan, m_numbers);
        if (item.state != ItemState::Scheduled || !isKeptBack(item) || !number)
            continue;
        std::stop_source(m_courses[index].stop).request_stop();
        launch(index, *number, m_request.fresh);
    }
}

void Dossier::Run::finish(int index)
{
    // A later answer that brought nothing left the earlier one with its old words: no news of the journal.
    const Item &item = m_items.at(index);
    if (isJournal(item.documentFailure) && !item.laterFailure)
        keepBack(index, *item.documentFailure);
    else if (!schedule(index))
        setState(index, ItemState::Done);
    advance();
    settle();
}

// Visible, stoppable, within the file's limit, and slower each time.
bool Dossier::Run::schedule(int index)
{
    Item &item = m_items[index];
    Course &course = m_courses[index];
    etat::Explanation &explanation = item.answer->explanation;
    const bool lacking = item.answer->failure || isJournal(item.documentFailure);
    if (!lacking || !explanation.worthRetrying || !explanation.retryAt.isValid())
        return false;
    const QDateTime now = m_clock.now();
    const QDateTime earliest = now.addSecs(15LL << std::min(course.reschedules, 10));
    const QDateTime at = std::max(explanation.retryAt, earliest);
    if (course.firstAskedAt.secsTo(at) > seconds(m_request.rescheduleWithin).count())
        return false;
    explanation.retryAt = at;
    ++course.reschedules;
    setState(index, ItemState::Scheduled);
    if (m_items.at(index).state == ItemState::Scheduled)
        m_scope.start(wake(shared_from_this(), index, m_courses[index].round, milliseconds(now.msecsTo(at))));
    return true;
}

QCoro::Task<void> Dossier::Run::wake(std::shared_ptr<Run> run, int index, int round, milliseconds delay)
{
    const std::stop_token stop = run->m_courses[index].stop.get_token();
    co_await run->m_clock.sleep(delay, stop);
    if (stop.stop_requested() || !run->isCurrent(index, round))
        co_return;
    const auto number = numberFor(run->m_courses[index].plan, run->m_numbers);
    run->m_wasRunning = true;
    run->launch(index, number.value_or(QString()), false);
}

// Asks for the missing numbers a piece that nobody asked for: one access more, traced like the others.
QCoro::Task<void> Dossier::Run::resolve(std::shared_ptr<Run> run, int round)
{
    const std::stop_token stop = run->m_resolverStop.get_token();
    for (QString id = run->nextResolver(); !id.isEmpty() && !stop.stop_requested();
         id = run->nextResolver()) {
        run->m_triedResolvers.append(id);
        const auto plan = planPiece(*run->m_catalogue.find(id), planFrameOf(run->m_request, run->today()));
        const auto number = plan ? numberFor(*plan, run->m_numbers) : std::nullopt;
        if (!number)
            continue;
        etat::Call call{.endpointId = id,
                        .version = plan->version,
                        .parameters = {{plan->subjectName, *number}},
                        .frame = run->m_request.frame};
        const auto answer = co_await run->m_client.call(run->m_request.access, call, stop);
        if (run->m_resolverRound != round)
            co_return;
        if (answer)
            run->learn(*answer);
    }
    run->m_resolving = false;
    run->advance();
    run->settle();
}

} // namespace agrafe::entreprise
