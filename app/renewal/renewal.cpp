// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "renewal/renewal.h"

#include "renewal/gate_trace.h"

#include <QCoreApplication>
#include <QPointer>

namespace agrafe::renewal {

using habilitation::Habilitation;
using habilitation::Rights;
using habilitation::SecretKind;
using habilitation::Service;

namespace {

const QString restoring = QStringLiteral("jeton-retabli"); // for the trace

bool isStateApi(Service service)
{
    return service == Service::Entreprise || service == Service::Particulier;
}

Failure notProved()
{
    return Failure::input(
        QCoreApplication::translate("Renewal", "Ce jeton n’a pas été accepté : l’ancien reste en place."),
        QCoreApplication::translate("Renewal", "Essayez le nouveau jeton, puis remplacez l’ancien."));
}

Failure nothingToRestore()
{
    return Failure::input(
        QCoreApplication::translate("Renewal", "Le jeton d’avant n’est plus en mémoire."),
        QCoreApplication::translate("Renewal", "Copiez-le à nouveau depuis votre espace API."));
}

Failure notKept()
{
    Failure failure = Failure::of(FailureKind::Secret, QStringLiteral("the secret read back differs"));
    failure.sentence = QCoreApplication::translate(
        "Renewal", "Le trousseau n’a pas gardé le nouveau jeton : l’ancien reste en place.");
    failure.nextAction = QCoreApplication::translate("Renewal", "Vérifiez le trousseau, puis recommencez.");
    return failure;
}

void say(Trial &trial, const QString &sentence, const QString &nextAction = {})
{
    trial.sentence = sentence;
    trial.nextAction = nextAction;
}

void sayRefusal(Trial &trial, const Failure &failure)
{
    trial.failure = failure;
    trial.verdict = verdictOf(failure);
    trial.cause = causeOf(failure);
    say(trial, failure.sentence, failure.nextAction);
    if (trial.verdict == Verdict::Unknown)
        trial.nextAction += (trial.nextAction.isEmpty() ? QString() : QStringLiteral(" ")) +
                            QCoreApplication::translate("Renewal", "L’ancien jeton reste en place.");
}

void sayAcceptance(Trial &trial)
{
    trial.verdict = Verdict::Accepted;
    if (!trial.change.lost.isEmpty())
        return say(
            trial,
            QCoreApplication::translate("Renewal", "Le jeton est accepté, mais il ouvre moins que l’ancien."),
            QCoreApplication::translate("Renewal", "Vérifiez les droits perdus avant de remplacer."));
    if (trial.sameToken)
        return say(trial,
                   QCoreApplication::translate(
                       "Renewal", "C’est le même jeton, et le service l’accepte : il a été prolongé."));
    say(trial, QCoreApplication::translate("Renewal", "Le service accepte ce jeton."));
}

// GCC 12 destroys twice what an aggregate takes when it is written out inside a coroutine.
etat::Access accessOf(const Habilitation &habilitation, const Secret &token)
{
    return {.habilitation = habilitation, .token = token};
}

DemarcheNames namesOf(const Rights &rights, const std::optional<habilitation::Claims> &claims)
{
    return {.atService = rights.demarche, .inToken = claims ? claims->subject : QString()};
}

} // namespace

Renewal::Change Renewal::changeOf(const Habilitation &habilitation, const Secret &token, const QDate &end,
                                  const QString &act)
{
    return {.habilitation = habilitation, .token = token, .end = end, .act = act};
}

Renewal::Renewal(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    parts.store.setTrace(std::make_shared<GateTrace>(parts.gate));
}

Result<Secret> Renewal::understood(const QString &pasted, const Habilitation &habilitation) const
{
    return habilitation::understoodToken(pasted, habilitation, m_parts.catalogue);
}

QCoro::Task<Result<Trial>> Renewal::test(Habilitation habilitation, Secret candidate, std::stop_token stop)
{
    const QPointer<Renewal> self(this);
    Trial trial;
    trial.habilitation = habilitation;
    trial.candidate = candidate;
    trial.claims = habilitation::readClaims(candidate);
    if (trial.claims)
        trial.warning = habilitation::expiryWarning(*trial.claims, m_parts.clock.now());
    if (!isStateApi(habilitation.service)) {
        trial.verdict = Verdict::NotTestable;
        say(trial, QCoreApplication::translate(
                       "Renewal", "Ce service ne permet pas d’essayer un jeton sans rien envoyer."));
        co_return trial;
    }
    const etat::Access access = accessOf(habilitation, candidate);
    const auto rights = co_await m_parts.client.rights(access, stop);
    if (!self)
        co_return Unexpected(Failure::of(FailureKind::Cancelled));
    if (!rights) {
        const FailureKind kind = rights.error().kind;
        if (kind == FailureKind::Cancelled || kind == FailureKind::Journal)
            co_return Unexpected(rights.error());
        sayRefusal(trial, rights.error());
        co_return trial;
    }
    trial.rights = *rights;
    auto compared = co_await compareWithPresent(trial, stop);
    if (compared)
        sayAcceptance(*compared);
    co_return compared;
}

// The present token may be missing, over or withdrawn: then what it claims is all there is.
QCoro::Task<Result<Trial>> Renewal::compareWithPresent(Trial trial, std::stop_token stop)
{
    const QPointer<Renewal> self(this);
    const Habilitation habilitation = trial.habilitation;
    const auto present = co_await this->present(habilitation);
    if (!self)
        co_return Unexpected(Failure::of(FailureKind::Cancelled));
    QStringList before;
    if (present && !present->isEmpty()) {
        trial.sameToken = *present == trial.candidate;
        const etat::Access access = accessOf(habilitation, *present);
        Rights known = trial.sameToken ? trial.rights : m_parts.rights.known(access);
        if (!known.isKnown()) {
            if (const auto asked = co_await m_parts.client.rights(access, stop))
                known = *asked;
        }
        trial.presentRightsKnown = known.isKnown();
        const auto claims = habilitation::readClaims(*present);
        compareDemarches(trial, namesOf(known, claims), namesOf(trial.rights, trial.claims));
        before = known.isKnown() ? known.scopes : (claims ? claims->scopes : QStringList());
    }
    if (!self)
        co_return Unexpected(Failure::of(FailureKind::Cancelled));
    trial.change =
        habilitation::compared(before, trial.rights.scopes, habilitation.service, m_parts.catalogue);
    co_return trial;
}

QCoro::Task<Result<void>> Renewal::replace(Trial trial, QDate end)
{
    const QPointer<Renewal> self(this);
    if (!trial.mayReplace())
        co_return Unexpected(notProved());
    const QDate today = m_parts.clock.now().toLocalTime().date();
    if (!end.isValid() && trial.claims)
        end = proposedEnd(*trial.claims, today);
    const Change change = changeOf(trial.habilitation, trial.candidate, end);
    const auto done = co_await put(change);
    if (done && self)
        m_parts.rights.learn(accessOf(trial.habilitation, trial.candidate), trial.rights);
    co_return done;
}

QCoro::Task<Result<void>> Renewal::replaceUntested(Habilitation habilitation, Secret token, QDate end)
{
    if (isStateApi(habilitation.service))
        co_return Unexpected(notProved());
    const Change change = changeOf(habilitation, token, end);
    co_return co_await put(change);
}

bool Renewal::canRestore(const QUuid &habilitation) const
{
    return m_previous.contains(habilitation);
}

QCoro::Task<Result<void>> Renewal::restore(QUuid habilitation)
{
    const QPointer<Renewal> self(this);
    const auto kept = m_parts.store.byId(habilitation);
    if (!kept || !canRestore(habilitation))
        co_return Unexpected(nothingToRestore());
    const Change change = changeOf(*kept, m_previous.value(habilitation), QDate(), restoring);
    const auto done = co_await put(change);
    if (done && self)
        m_previous.remove(habilitation);
    co_return done;
}

void Renewal::forgetPrevious(const QUuid &habilitation)
{
    m_previous.remove(habilitation);
}

QCoro::Task<Result<Secret>> Renewal::present(Habilitation habilitation) const
{
    return m_parts.present ? m_parts.present(std::move(habilitation))
                           : m_parts.store.token(std::move(habilitation));
}

QCoro::Task<Result<void>> Renewal::put(Change change)
{
    const QPointer<Renewal> self(this);
    const Result<void> done = co_await exchange(change);
    if (self && done)
        Q_EMIT replaced(change.habilitation.id);
    co_return done;
}

QCoro::Task<Result<void>> Renewal::exchange(Change change)
{
    const QPointer<Renewal> self(this);
    const auto before = co_await present(change.habilitation);
    if (!self)
        co_return Unexpected(Failure::of(FailureKind::Cancelled));
    const Secret old = before ? *before : Secret();
    const auto written = co_await writeChecked(change, old);
    if (!written || !self)
        co_return written;
    if (!old.isEmpty() && old != change.token)
        m_previous.insert(change.habilitation.id, old);
    m_parts.rights.forget(change.habilitation.id);
    co_return keepEnd(change.habilitation, change.end);
}

// What the keychain says it wrote is believed once it was read back; otherwise the old one is put back.
QCoro::Task<Result<void>> Renewal::writeChecked(Change change, Secret before)
{
    const QPointer<Renewal> self(this);
    const auto written =
        co_await m_parts.store.setSecret(change.habilitation, SecretKind::Token, change.token, change.act);
    if (!written || !self)
        co_return written;
    const auto found = co_await m_parts.store.token(change.habilitation);
    if (!self || (found && *found == change.token))
        co_return {};
    if (!before.isEmpty())
        co_await m_parts.store.setSecret(change.habilitation, SecretKind::Token, before, restoring);
    co_return Unexpected(notKept());
}

Result<void> Renewal::keepEnd(const Habilitation &habilitation, const QDate &end)
{
    auto kept = m_parts.store.byId(habilitation.id);
    if (!kept || !end.isValid() || kept->expiresOn == end)
        return {};
    kept->expiresOn = end;
    return m_parts.store.save(*kept);
}

} // namespace agrafe::renewal
