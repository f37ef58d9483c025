// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "particulier/inquiry.h"

#include "particulier/field_words.h"
#include "particulier/former_names.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <vector>

namespace agrafe::particulier {

using namespace std::chrono_literals;

/// Every try of a status has a round; an answer of an older round is dropped.
struct Inquiry::Core
{
    struct Course
    {
        std::stop_source stop;
        int round = 0;
    };

    Core(Inquiry *asking, InquiryRequest asked, const catalogue::Catalogue &offers, etat::Client &line)
        : owner(asking)
        , request(std::move(asked))
        , catalogue(offers)
        , client(line)
    {}

    [[nodiscard]] bool isCurrent(std::size_t place, int round) const
    {
        return owner && place < courses.size() && courses.at(place).round == round;
    }

    QPointer<Inquiry> owner;
    InquiryRequest request;
    const catalogue::Catalogue &catalogue;
    etat::Client &client;
    QList<Status> statuses;
    std::vector<Course> courses; ///< beside the statuses
    bool started = false;
    bool wasRunning = false;
    bool reported = false;
    TaskScope scope;
};

namespace {

Failure notInCatalogue(const QString &id)
{
    return Failure::input(
        QCoreApplication::translate("Particulier", "Le statut « %1 » n’est pas au catalogue.").arg(id),
        QCoreApplication::translate("Particulier", "Choisissez un statut du catalogue."));
}

const catalogue::EndpointVersion *versionOf(const catalogue::Endpoint *endpoint, int version)
{
    if (endpoint == nullptr)
        return nullptr;
    return version == 0 ? &endpoint->newest() : endpoint->version(version);
}

/// Why a way of calling is not an agent's; empty: it is, or the data are fictitious.
QString reservationOf(const InquiryRequest &request, const catalogue::Catalogue &catalogue,
                      const QString &modality)
{
    if (request.access.habilitation.isFictitious())
        return {};
    const auto way = std::ranges::find(catalogue.ways(), modality, &catalogue::Way::id);
    return way == catalogue.ways().cend() ? QString() : way->reservation;
}

Reading readingOf(const Failure &failure, const QString &provider)
{
    const etat::Explanation why = etat::explain(failure, provider, catalogue::Api::Particulier);
    Reading reading;
    reading.sentence = why.sentence;
    reading.nextAction = why.nextAction;
    return reading;
}

} // namespace

Inquiry::Inquiry(InquiryRequest request, const catalogue::Catalogue &catalogue, etat::Client &client,
                 QObject *parent)
    : QObject(parent)
    , m_core(std::make_shared<Core>(this, std::move(request), catalogue, client))
{
    for (const Question &question : std::as_const(m_core->request.questions))
        append(question);
}

Inquiry::~Inquiry()
{
    m_core->owner = nullptr;
    forget();
}

std::optional<Failure> Inquiry::obstacle(const InquiryRequest &request, const catalogue::Catalogue &catalogue)
{
    if (request.questions.isEmpty())
        return Failure::input(QCoreApplication::translate("Particulier", "Aucun statut n’est demandé."),
                              QCoreApplication::translate("Particulier", "Cochez au moins un statut."));
    if (request.frame.object.trimmed().isEmpty())
        return Failure::input(
            QCoreApplication::translate("Particulier", "Le numéro du dossier manque."),
            QCoreApplication::translate(
                "Particulier",
                "Indiquez pourquoi vous demandez : le journal le garde, le service ne le reçoit pas."));
    for (const Question &question : request.questions) {
        const catalogue::Endpoint *endpoint = catalogue.find(question.endpointId, question.modality);
        const catalogue::EndpointVersion *version = versionOf(endpoint, question.version);
        if (version == nullptr)
            return notInCatalogue(question.endpointId);
        if (const QString reservation = reservationOf(request, catalogue, question.modality);
            !reservation.isEmpty())
            return Failure::input(reservation, QCoreApplication::translate(
                                                   "Particulier", "Choisissez une autre façon de demander."));
    }
    if (const auto frame = etat::checkFrame(request.access, request.frame); !frame)
        return frame.error();
    return std::nullopt;
}

const QList<Status> &Inquiry::statuses() const
{
    return m_core->statuses;
}

const InquiryRequest &Inquiry::request() const
{
    return m_core->request;
}

QString Inquiry::fingerprintOf(int index) const
{
    const Status &status = m_core->statuses.at(index);
    return status.endpoint == nullptr ? QString() : fingerprintOf(status);
}

QString Inquiry::fingerprintOf(const Status &status) const
{
    QByteArray person = canonicalForm(*status.endpoint, status.question.fields);
    // Who stands behind a citizen's own token is not told: the token is her.
    if (person.isEmpty())
        person = QByteArray("1|jeton|") + m_core->request.access.token.reveal();
    return fingerprint(m_core->request.key, person);
}

bool Inquiry::isRunning() const
{
    return m_core->started &&
           !std::ranges::all_of(m_core->statuses, [](const Status &status) { return status.isFinal(); });
}

void Inquiry::append(const Question &question)
{
    Status status;
    status.question = question;
    status.endpoint = m_core->catalogue.find(question.endpointId, question.modality);
    status.version = versionOf(status.endpoint, question.version);
    if (status.version == nullptr) {
        status.state = StatusState::NotAsked;
        status.obstacle = notInCatalogue(question.endpointId);
        status.reading = readingOf(*status.obstacle, {});
    } else if (!m_core->request.rights.opens(*status.endpoint)) {
        status.state = StatusState::NotCovered;
        status.reading = readingOf(Failure::of(FailureKind::NotCovered), status.endpoint->provider);
        if (asksNewRights(*status.endpoint))
            status.reading.nextAction = newRightSentence();
    }
    m_core->statuses.append(status);
    m_core->courses.emplace_back();
}

void Inquiry::start()
{
    if (m_core->started)
        return;
    m_core->started = true;
    m_core->wasRunning = true;
    const auto refusal = obstacle(m_core->request, m_core->catalogue);
    const QPointer<Inquiry> alive(this);
    for (int index = 0; alive && index < m_core->statuses.size(); ++index) {
        if (m_core->statuses.at(index).state != StatusState::Waiting)
            continue;
        if (refusal)
            endWithout(index, *refusal);
        else
            launch(index);
    }
    if (alive)
        settle();
}

etat::Call Inquiry::callOf(const Status &status) const
{
    etat::Call call;
    call.endpointId = status.question.endpointId;
    call.modality = status.question.modality;
    call.version = status.version->version;
    call.parameters = fieldsFor(*status.version, status.question.fields);
    call.frame = m_core->request.frame;
    call.fresh = m_core->request.fresh;
    call.personFingerprint = fingerprintOf(status);
    return call;
}

void Inquiry::launch(int index)
{
    Core::Course &course = m_core->courses[static_cast<std::size_t>(index)];
    course.stop = std::stop_source();
    const int round = ++course.round;
    Status &status = m_core->statuses[index];
    status.state = StatusState::Asking;
    status.obstacle.reset();
    status.answer.reset();
    const std::shared_ptr<Core> core = m_core;
    changed(index);
    core->scope.start(ask(core, index, round));
}

QCoro::Task<void> Inquiry::ask(std::shared_ptr<Core> core, int index, int round)
{
    const std::size_t place = static_cast<std::size_t>(index);
    if (!core->isCurrent(place, round))
        co_return;
    const etat::Call call = core->owner->callOf(core->statuses.at(index));
    const std::stop_token stop = core->courses.at(place).stop.get_token();
    const auto answer = co_await core->client.call(core->request.access, call, stop);
    if (core->isCurrent(place, round))
        core->owner->take(index, answer);
}

void Inquiry::take(int index, const Result<etat::Answer> &answer)
{
    if (!answer)
        return endWithout(index, answer.error());
    Status &status = m_core->statuses[index];
    status.state = StatusState::Done;
    status.answer = *answer;
    status.reading = readStatus(*status.version, *status.answer, m_core->request.rights);
    if (status.answer->failure)
        nameFields(status.reading, *status.version, status.question.fields, status.answer->failure->code);
    const QPointer<Inquiry> alive(this);
    changed(index);
    if (alive)
        settle();
}

void Inquiry::endWithout(int index, const Failure &failure)
{
    Status &status = m_core->statuses[index];
    status.state = StatusState::NotAsked;
    status.obstacle = failure;
    status.reading = readingOf(failure, status.endpoint->provider);
    const QPointer<Inquiry> alive(this);
    // What is wrong with one question's fields is said there; what stops all of them is said once.
    const bool ofAll = failure.kind == FailureKind::Journal || failure.kind == FailureKind::Secret;
    if (ofAll && !m_core->reported) {
        m_core->reported = true;
        Q_EMIT failed(failure);
    }
    if (alive)
        changed(index);
    if (alive)
        settle();
}

void Inquiry::stop()
{
    const QPointer<Inquiry> alive(this);
    for (int index = 0; alive && index < m_core->statuses.size(); ++index) {
        if (m_core->statuses.at(index).isFinal())
            continue;
        Core::Course &course = m_core->courses[static_cast<std::size_t>(index)];
        ++course.round; // before the stop: what ends inside it is already late
        std::stop_source(course.stop).request_stop();
        if (alive)
            endWithout(index, Failure::of(FailureKind::Cancelled));
    }
}

int Inquiry::add(const Question &question)
{
    if (versionOf(m_core->catalogue.find(question.endpointId, question.modality), question.version) ==
        nullptr)
        return -1;
    append(question);
    const int index = static_cast<int>(m_core->statuses.size()) - 1;
    const QPointer<Inquiry> alive(this);
    Q_EMIT statusAdded(index);
    if (alive && m_core->started && m_core->statuses.at(index).state == StatusState::Waiting) {
        m_core->wasRunning = true;
        launch(index);
    }
    return index;
}

void Inquiry::retry(int index)
{
    if (index < 0 || index >= m_core->statuses.size() || !m_core->started)
        return;
    const Status &status = m_core->statuses.at(index);
    if (!status.isFinal() || status.version == nullptr)
        return;
    m_core->reported = false;
    m_core->wasRunning = true;
    launch(index);
}

void Inquiry::forget()
{
    for (std::size_t place = 0; place < m_core->courses.size(); ++place) {
        ++m_core->courses[place].round;
        std::stop_source(m_core->courses[place].stop).request_stop();
    }
    for (Question &question : m_core->request.questions)
        wipe(question.fields);
    for (Status &status : m_core->statuses) {
        wipe(status.question.fields);
        if (status.answer)
            agrafe::wipe(status.answer->raw);
    }
    m_core->statuses.clear();
    m_core->courses.clear();
    m_core->request.questions.clear();
}

QCoro::Task<void> Inquiry::close(Clock &clock)
{
    stop();
    const std::shared_ptr<Core> core = m_core;
    co_await core->scope.drain(clock, 3s);
}

void Inquiry::changed(int index)
{
    Q_EMIT statusChanged(index);
}

void Inquiry::settle()
{
    if (isRunning() || !m_core->wasRunning)
        return;
    m_core->wasRunning = false;
    Q_EMIT finished();
}

} // namespace agrafe::particulier
