// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/day_text.h"
#include "ui/particulier/answer_words.h"
#include "ui/particulier/answers_side.h"
#include "ui/particulier/form_side.h"
#include "ui/particulier/idle_emptying.h"
#include "ui/particulier/panel.h"
#include "ui/particulier/person_exports.h"
#include "ui/particulier/person_form.h"
#include "ui/particulier/statuses_side.h"
#include "ui/particulier/statuses_view.h"

#include <QScrollArea>
#include <QSplitter>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using particulier::Inquiry;
using particulier::InquiryRequest;
using particulier::Question;
using particulier::Status;
using particulier::StatusState;

namespace {

constexpr auto soonest = 30s;  ///< a service that names no hour is left to the agent
constexpr auto latest = 30min; ///< later tries too

bool isSame(const FormContent &one, const FormContent &other)
{
    return identity::parametersOf(one.identity) == identity::parametersOf(other.identity) &&
           one.extras == other.extras;
}

} // namespace

QString PersonPanel::accessObstacle() const
{
    const CurrentAccess &access = m_services.access;
    switch (access.state()) {
    case CurrentAccess::State::None:
        return tr("Aucune habilitation à API Particulier sur ce poste\u00a0: ajoutez-la dans les réglages.");
    case CurrentAccess::State::Opening:
        return tr("L’habilitation s’ouvre…");
    case CurrentAccess::State::Failed:
        return etat::explain(*access.failure(), {}, catalogue::Api::Particulier).sentence;
    case CurrentAccess::State::Ready:
        break;
    }
    return {};
}

/// What is missing is said where it is missing, the file number before the identity.
bool PersonPanel::isRight()
{
    if (const QString obstacle = accessObstacle(); !obstacle.isEmpty()) {
        Q_EMIT news(obstacle);
        return false;
    }
    const bool numbered = !form()->fileNumber().isEmpty();
    const QString missing =
        tr("Indiquez le numéro du dossier\u00a0: le journal le garde, le service ne le reçoit "
           "pas.");
    if (!form()->checkFileNumber(numbered ? QString() : missing))
        return false;
    const QList<AskedStatus> asked = m_statuses->model()->asked();
    if (asked.isEmpty()) {
        m_statuses->view()->setFocus(Qt::OtherFocusReason);
        Q_EMIT news(tr("Cochez au moins un statut."));
        return false;
    }
    const bool real = !m_services.access.habilitation()->isFictitious();
    const QList<FieldProblem> problems = problemsOf(asked, form()->content(), m_services.places.gazetteer(),
                                                    m_services.clock.now().toLocalTime().date(),
                                                    real ? KeyCheck::Required : KeyCheck::NotRequired);
    form()->showProblems(problems);
    if (!problems.isEmpty())
        Q_EMIT news(problems.first().sentence);
    return problems.isEmpty();
}

InquiryRequest PersonPanel::request() const
{
    InquiryRequest request;
    request.access = *m_services.access.access();
    request.rights = m_services.access.rights();
    request.frame.recipient = request.access.habilitation.recipient;
    request.frame.context = request.access.habilitation.defaultContext();
    request.frame.object = form()->fileNumber();
    const FormContent content = form()->content();
    const QList<AskedStatus> asked = m_statuses->model()->asked();
    for (const AskedStatus &status : asked)
        request.questions.append({status.endpoint->id,
                                  status.endpoint->modality,
                                  0,
                                  questionFields(status, content, m_services.places.gazetteer()),
                                  {}});
    return request;
}

void PersonPanel::ask()
{
    const bool running = m_starting || (m_inquiry && m_inquiry->isRunning());
    if (running || !isRight())
        return;
    forgetInquiry();
    m_idle->touch();
    m_starting = true;
    m_statuses->setRunning(true);
    m_askedContent = form()->content();
    QCoro::connect(
        m_services.key(), this,
        [this, asked = request(), generation = m_generation](const particulier::FingerprintKey &key) {
            if (generation != m_generation)
                return;
            InquiryRequest complete = asked;
            complete.key = key;
            start(complete);
        });
}

void PersonPanel::start(const InquiryRequest &request)
{
    m_starting = false;
    m_askedAt = m_services.clock.now();
    const auto obstacle = Inquiry::obstacle(request, m_services.catalogue);
    const Secret citizen(form()->content().extras.value(citizenTokenKey()).toUtf8());
    m_inquiry = std::make_unique<Asking>(request, citizen, m_services.catalogue, m_services.client);
    connectInquiry();
    for (int index = 0; index < m_inquiry->count(); ++index) {
        m_answers->add(index);
        showStatus(index);
    }
    if (obstacle)
        m_answers->say(obstacle->nextAction, obstacle->sentence);
    else if (!request.key.comparable && !std::exchange(m_toldOfSession, true))
        m_answers->say(particulier::notComparableSentence(), {});
    showAnswers();
    m_inquiry->start();
    m_statuses->setRunning(m_inquiry->isRunning());
    updateSummary();
}

void PersonPanel::connectInquiry()
{
    Asking *asking = m_inquiry.get();
    connect(asking, &Asking::statusChanged, this, [this](int index) {
        showStatus(index);
        updateSummary();
    });
    connect(asking, &Asking::finished, this, [this] {
        m_statuses->setRunning(false);
        updateSummary();
    });
    connect(asking, &Asking::failed, this, [this](const Failure &failure) {
        const etat::Explanation why = etat::explain(failure, {}, catalogue::Api::Particulier);
        m_answers->say(why.nextAction, why.sentence);
        Q_EMIT news(why.sentence);
    });
}

/// In a narrow window they stand below: the agent would not see that something came. Once they are laid out.
void PersonPanel::showAnswers()
{
    if (m_columns->orientation() == Qt::Horizontal)
        return;
    for (QWidget *up = parentWidget(); up; up = up->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(up))
            QTimer::singleShot(0, m_answers, [this, area] { area->ensureWidgetVisible(m_answers); });
}

void PersonPanel::stop()
{
    ++m_generation; // a key that comes late starts nothing
    m_starting = false;
    m_tries.clear();
    if (m_inquiry)
        m_inquiry->stop();
    m_statuses->setRunning(false);
    updateSummary();
}

void PersonPanel::forgetInquiry()
{
    ++m_generation;
    m_starting = false;
    m_tries.clear();
    // Copies first: what somebody shares cannot be wiped.
    m_answers->clear();
    m_exports->setAnswers({}, {});
    if (m_inquiry) {
        m_inquiry->disconnect(this);
        m_inquiry->forget();
        m_inquiry.release()->deleteLater(); // it may be what called
    }
    m_askedContent = {};
    m_statuses->setRunning(false);
    updateEmptyState();
}

void PersonPanel::showStatus(int index)
{
    const Status status = inThisLanguage(m_inquiry->status(index));
    m_answers->show(index, status, nextTry(index), m_services.clock.now(), variantsFor(status));
}

/// An answer that came in the language before is read again: it is the same answer.
Status PersonPanel::inThisLanguage(const Status &status) const
{
    Status own = status;
    own.endpoint = m_services.catalogue.find(status.question.endpointId, status.question.modality);
    if (!own.endpoint || own.endpoint == status.endpoint || !status.answer || !status.version)
        return status;
    own.version = own.endpoint->version(status.version->version);
    if (!own.version)
        return status;
    if (own.answer->failure) {
        own.answer->explanation =
            etat::explain(*own.answer->failure, own.endpoint->provider, catalogue::Api::Particulier);
        const etat::Verdict verdict =
            etat::judge(*own.endpoint, own.answer->status, own.answer->failure->code, own.answer->payload);
        if (!verdict.sentence.isEmpty())
            own.answer->explanation.sentence = verdict.sentence;
    }
    own.reading = particulier::readStatus(*own.version, *own.answer, m_services.access.rights());
    return own;
}

/// Those that were not tried yet for this status.
QList<particulier::Variant> PersonPanel::variantsFor(const Status &status) const
{
    if (!status.reading.notFound || !status.question.variant.isEmpty())
        return {};
    QList<particulier::Variant> variants = particulier::variantsOf(
        status.question.fields, particulier::mergersOf(m_services.places.gazetteer()));
    variants.removeIf([this, &status](const particulier::Variant &variant) {
        return std::ranges::any_of(m_inquiry->statuses(), [&](const Status &other) {
            return other.question.endpointId == status.question.endpointId &&
                   other.question.variant == variant.label;
        });
    });
    return variants;
}

void PersonPanel::retry(int index)
{
    m_idle->touch();
    m_tries.remove(index);
    m_inquiry->retry(index);
    m_statuses->setRunning(m_inquiry->isRunning());
}

void PersonPanel::tryVariant(int index, int variant)
{
    const Status asked = m_inquiry->status(index);
    const QList<particulier::Variant> variants = variantsFor(asked);
    if (variant < 0 || variant >= variants.size())
        return;
    m_idle->touch();
    Question question = asked.question;
    question.fields = variants.at(variant).fields;
    question.variant = variants.at(variant).label;
    const int added = int(m_inquiry->count());
    m_answers->add(added, index);
    m_inquiry->addLike(index, question);
    showStatus(added);
    showStatus(index); // without the variant that is tried
    m_statuses->setRunning(m_inquiry->isRunning());
}

QDateTime PersonPanel::nextTry(int index)
{
    const Status &status = m_inquiry->status(index);
    const QDateTime at = status.reading.retryAt;
    const QDateTime now = m_services.clock.now();
    // Nothing is promised for an hour at which the form may be empty.
    const std::chrono::minutes kept(m_idle->minutesLeft() - 1);
    const std::chrono::seconds last = std::min<std::chrono::minutes>(latest, kept);
    const bool soon = status.state == StatusState::Done && at.isValid() &&
                      at >= now.addSecs(soonest.count()) && at <= now.addSecs(last.count());
    if (!soon)
        return {};
    if (m_tries.value(index) != at) {
        m_tries.insert(index, at);
        m_scope.start(waitAndRetry(this, m_services.clock, index, at, m_generation, m_scope.stopToken()));
    }
    return at;
}

QCoro::Task<void> PersonPanel::waitAndRetry(QPointer<PersonPanel> panel, Clock &clock, int index,
                                            QDateTime at, int generation, std::stop_token stop)
{
    co_await clock.sleep(std::chrono::milliseconds(clock.now().msecsTo(at)), stop);
    const bool due = panel && !stop.stop_requested() && panel->m_generation == generation &&
                     panel->m_inquiry && panel->m_tries.value(index) == at;
    if (!due)
        co_return;
    panel->m_tries.remove(index);
    panel->m_inquiry->retry(index);
}

/// Answers belong to the identity that was asked: as soon as another one is typed they say so.
void PersonPanel::markOld()
{
    if (!m_inquiry || m_inquiry->count() == 0)
        return;
    const bool old = !isSame(m_askedContent, form()->content());
    m_answers->say(old ? tr("Réponses de %1.").arg(hourText(m_askedAt)) : QString(),
                   old ? tr("L’identité a changé depuis.") : QString());
}

void PersonPanel::updateSummary()
{
    Q_EMIT summaryChanged(m_inquiry ? summaryOf(m_inquiry->statuses()) : QString());
    updateExports();
}

} // namespace agrafe::ui
