// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "entreprise/dossier_run.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::entreprise {

using namespace std::chrono_literals;

Dossier::Run::Run(Dossier *owner, DossierRequest request, const catalogue::Catalogue &catalogue,
                  etat::Client &client, Clock &clock)
    : m_owner(owner)
    , m_request(std::move(request))
    , m_catalogue(catalogue)
    , m_client(client)
    , m_clock(clock)
    , m_numbers(Numbers::of(m_request.subject))
{
    m_identity.siren = m_numbers.siren;
    m_identity.rna = m_numbers.rna;
    // Without a plan there is nothing to ask: start() says why.
    if (const auto pieces = planPieces(m_catalogue, m_request.pieces, planFrameOf(m_request, today()))) {
        for (const PlannedPiece &piece : *pieces)
            append(piece);
    }
}

void Dossier::Run::append(const PlannedPiece &piece)
{
    Item item;
    item.endpointId = piece.endpointId;
    item.version = piece.version;
    item.parameters = piece.parameters;
    item.state = piece.covered ? ItemState::Waiting : ItemState::NotCovered;
    item.reason = piece.reason;
    m_items.append(item);
    m_courses.push_back({.plan = piece, .stop = {}, .round = 0, .reschedules = 0, .firstAskedAt = {}});
}

bool Dossier::Run::isRunning() const
{
    const bool pending = std::ranges::any_of(m_items, [](const Item &item) {
        return item.state == ItemState::Waiting || item.state == ItemState::Asking ||
               item.state == ItemState::Fetching;
    });
    return m_startedAt.isValid() && (pending || m_resolving);
}

void Dossier::Run::start()
{
    if (m_startedAt.isValid())
        return;
    m_startedAt = m_clock.now();
    m_wasRunning = true;
    // What would be wrong for every piece is said once, before anything is sent.
    if (const auto failure = obstacle(m_request, m_catalogue, today())) {
        refuseAll(*failure);
    } else {
        startResolver(lacksIdentity());
        advance();
    }
    settle();
}

void Dossier::Run::refuseAll(const Failure &failure)
{
    for (int index = 0; index < m_items.size(); ++index) {
        if (m_items.at(index).state == ItemState::Waiting)
            setState(index, ItemState::NotAsked, failure.sentence);
    }
    report(failure);
}

void Dossier::Run::stop()
{
    m_stopping = true;
    ++m_resolverRound;
    m_resolving = false;
    std::stop_source(m_resolverStop).request_stop();
    for (int index = 0; index < m_items.size(); ++index)
        stopItem(index);
    m_stopping = false;
    settle();
}

void Dossier::Run::stopItem(int index)
{
    if (m_items.at(index).isFinal())
        return;
    Course &course = m_courses[index];
    ++course.round; // before the stop: what ends inside it is already late
    std::stop_source(course.stop).request_stop();
    const Item &item = m_items.at(index);
    const bool fetching = item.state == ItemState::Fetching || (item.linkExpired && item.documentFailure);
    if (fetching)
        sayStoppedDownload(index);
    if (item.state == ItemState::Scheduled || item.answer)
        setState(index, ItemState::Done);
    else
        fail(index, Failure::of(FailureKind::Cancelled));
}

void Dossier::Run::retry(int index, bool fresh)
{
    if (index < 0 || index >= m_items.size() || !m_startedAt.isValid())
        return;
    const ItemState state = m_items.at(index).state;
    if (state == ItemState::NotCovered || state == ItemState::Waiting || state == ItemState::Asking ||
        state == ItemState::Fetching)
        return;
    stopItem(index);
    m_reported = false;
    Course &course = m_courses[index];
    course.plan.named = true; // the agent insists
    course.reschedules = 0;
    course.firstAskedAt = {};
    course.asked = false;
    m_triedResolvers.clear();
    m_wasRunning = true;
    if (const auto number = numberFor(course.plan, m_numbers)) {
        launch(index, *number, fresh);
    } else {
        setState(index, ItemState::Waiting);
        advance();
    }
    settle();
}

void Dossier::Run::cancelSchedule(int index)
{
    if (index >= 0 && index < m_items.size() && m_items.at(index).state == ItemState::Scheduled)
        stopItem(index);
}

bool Dossier::Run::renewAccess(const etat::Access &access)
{
    const habilitation::Habilitation &mine = m_request.access.habilitation;
    if (access.habilitation.id != mine.id || access.habilitation.environment != mine.environment)
        return false;
    m_request.access = access;
    return true;
}

void Dossier::Run::renewRights(const habilitation::Rights &rights)
{
    m_request.rights = rights;
    for (int index = 0; index < m_items.size(); ++index) {
        const catalogue::Endpoint *endpoint = m_catalogue.find(m_items.at(index).endpointId);
        if (m_items.at(index).state != ItemState::NotCovered || !endpoint || !rights.opens(*endpoint))
            continue;
        m_courses[index].plan.covered = true;
        m_courses[index].asked = true; // by the agent alone
        setState(index, ItemState::NotAsked,
                 QCoreApplication::translate(
                     "Dossier", "Le droit est arrivé après l’ouverture du dossier : demandez la pièce."));
    }
}

int Dossier::Run::add(const QString &endpointId, int version, const QMap<QString, QString> &parameters)
{
    const catalogue::Endpoint *endpoint = m_catalogue.find(endpointId);
    if (!endpoint)
        return -1;
    PlanFrame frame = planFrameOf(m_request, today());
    if (version != 0)
        frame.versions.insert(endpointId, version);
    frame.parameters.insert(parameters);
    frame.everyParameter = !parameters.isEmpty();
    auto piece = planPiece(*endpoint, frame);
    if (!piece)
        return -1;
    piece->named = true;
    const auto same = std::ranges::find_if(m_courses, [&piece](const Course &course) {
        return course.plan.endpointId == piece->endpointId && course.plan.version == piece->version &&
               course.plan.parameters == piece->parameters;
    });
    if (same != m_courses.end()) {
        const int index = static_cast<int>(std::distance(m_courses.begin(), same));
        retry(index, false);
        return index;
    }
    append(*piece);
    const int index = static_cast<int>(m_items.size()) - 1;
    if (m_owner)
        Q_EMIT m_owner->itemAdded(index);
    if (m_startedAt.isValid()) {
        m_wasRunning = true;
        advance();
        settle();
    }
    return index;
}

void Dossier::Run::release()
{
    m_owner = nullptr;
    stop();
    m_scope.requestStop();
}

QCoro::Task<void> Dossier::Run::close(std::shared_ptr<Run> run)
{
    run->stop();
    co_await run->m_scope.drain(run->m_clock, 3s);
}

// Those whose answers bring numbers leave first: they are at the head of the queue, and others wait for them.
void Dossier::Run::advance()
{
    m_advanceAgain = true;
    if (m_advancing || m_stopping)
        return;
    m_advancing = true;
    while (m_advanceAgain) {
        m_advanceAgain = false;
        for (const bool sources : {true, false}) {
            for (int index = 0; index < m_items.size(); ++index) {
                if (endpointOf(m_items.at(index)).bringsNumbers == sources)
                    advanceItem(index);
            }
        }
    }
    m_advancing = false;
}

// Not asked yet, or left aside for want of a number that may have come since.
bool Dossier::Run::isOpen(int index) const
{
    const ItemState state = m_items.at(index).state;
    return (state == ItemState::Waiting || state == ItemState::NotAsked) && !m_courses[index].asked;
}

void Dossier::Run::advanceItem(int index)
{
    if (!isOpen(index) || !m_startedAt.isValid() || m_reported)
        return;
    const PlannedPiece plan = m_courses[index].plan;
    const Step step = nextStep(plan, m_numbers, sourceRunning());
    if (step == Step::Ask) {
        launch(index, *numberFor(plan, m_numbers), m_request.fresh);
        return;
    }
    const bool waits = step == Step::Wait || (step == Step::Unresolved && startResolver(true));
    const ItemState state = waits                        ? ItemState::Waiting
                            : step == Step::NotConcerned ? ItemState::NotConcerned
                                                         : ItemState::NotAsked;
    if (m_items.at(index).state != state)
        setState(index, state, reasonOf(step, plan));
}

bool Dossier::Run::sourceRunning() const
{
    return m_resolving || std::ranges::any_of(m_items, [this](const Item &item) {
               return item.state == ItemState::Asking && endpointOf(item).bringsNumbers;
           });
}

const catalogue::Endpoint &Dossier::Run::endpointOf(const Item &item) const
{
    return *m_catalogue.find(item.endpointId);
}

bool Dossier::Run::lacksNumbers() const
{
    for (int index = 0; index < m_items.size(); ++index) {
        if (isOpen(index) && !numberFor(m_courses[index].plan, m_numbers))
            return true;
    }
    return false;
}

// Of a whole file, when the rights open none of the routes that say who the company is: the public ones do.
bool Dossier::Run::lacksIdentity() const
{
    const bool somebodySays = std::ranges::any_of(m_items, [this](const Item &item) {
        const catalogue::Endpoint &endpoint = endpointOf(item);
        return endpoint.bringsNumbers && endpoint.identity == catalogue::IdentityForm::Sirene &&
               item.state != ItemState::NotCovered;
    });
    return m_request.pieces.isEmpty() && m_identity.name.isEmpty() && !somebodySays;
}

QString Dossier::Run::nextResolver() const
{
    QStringList candidates = lacksNumbers() ? resolversFor(m_catalogue, m_numbers) : QStringList();
    if (lacksIdentity())
        candidates += publicIdentitySources(m_catalogue, m_numbers);
    const auto found = std::ranges::find_if(candidates, [this](const QString &id) {
        const catalogue::Endpoint *endpoint = m_catalogue.find(id);
        const bool asked = std::ranges::any_of(
            m_items, [&id](const Item &item) { return item.endpointId == id && item.answer; });
        return endpoint && m_request.rights.opens(*endpoint) && !asked && !m_triedResolvers.contains(id);
    });
    return found == candidates.cend() ? QString() : *found;
}

bool Dossier::Run::startResolver(bool needed)
{
    if (!needed || m_resolving || nextResolver().isEmpty())
        return false;
    m_resolving = true;
    m_resolverStop = std::stop_source();
    m_scope.start(resolve(shared_from_this(), ++m_resolverRound));
    return true;
}

void Dossier::Run::launch(int index, const QString &number, bool fresh)
{
    Course &course = m_courses[index];
    course.asked = true;
    course.stop = std::stop_source();
    const int round = ++course.round;
    Item &item = m_items[index];
    item.startedAt = m_clock.now();
    if (!course.firstAskedAt.isValid())
        course.firstAskedAt = item.startedAt;
    if (!course.plan.subjectName.isEmpty())
        item.parameters.insert(course.plan.subjectName, number);
    item.linkExpired = false;
    item.laterFailure.reset();
    setState(index, ItemState::Asking);
    if (isCurrent(index, round))
        m_scope.start(gather(shared_from_this(), index, round, fresh));
}

bool Dossier::Run::isCurrent(int index, int round) const
{
    return m_courses[index].round == round;
}

etat::Call Dossier::Run::callOf(int index, bool fresh) const
{
    const Item &item = m_items.at(index);
    return {.endpointId = item.endpointId,
            .version = item.version,
            .parameters = item.parameters,
            .frame = m_request.frame,
            .fresh = fresh};
}

void Dossier::Run::setState(int index, ItemState state, const QString &reason)
{
    m_items[index].state = state;
    m_items[index].reason = reason;
    changed(index);
}

void Dossier::Run::changed(int index)
{
    if (m_owner)
        Q_EMIT m_owner->itemChanged(index);
}

void Dossier::Run::report(const Failure &failure)
{
    if (std::exchange(m_reported, true) || !m_owner)
        return;
    Q_EMIT m_owner->failed(failure);
}

// Every piece was refused before leaving: then nothing was sent at all.
std::optional<Failure> Dossier::Run::onlyInputFailures() const
{
    std::optional<Failure> first;
    for (const Item &item : m_items) {
        if (item.state != ItemState::Done)
            continue;
        if (!item.answer || !item.answer->failure || item.answer->failure->kind != FailureKind::Input)
            return {};
        if (!first)
            first = item.answer->failure;
    }
    return first;
}

void Dossier::Run::settle()
{
    if (!m_wasRunning || isRunning())
        return;
    m_wasRunning = false;
    if (const auto failure = onlyInputFailures())
        report(*failure);
    if (m_owner)
        Q_EMIT m_owner->finished();
}

} // namespace agrafe::entreprise
