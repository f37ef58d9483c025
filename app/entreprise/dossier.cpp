// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "entreprise/dossier.h"

#include "entreprise/dossier_run.h"
#include "etat/parameters.h"

namespace agrafe::entreprise {

namespace {

// Those that were given, or chosen for the agent; what is missing is each piece's own matter.
Result<void> checkParameters(const PlannedPiece &piece, const catalogue::Catalogue &catalogue,
                             KeyCheck keyCheck)
{
    const catalogue::EndpointVersion *version = catalogue.find(piece.endpointId)->version(piece.version);
    for (auto given = piece.parameters.cbegin(); given != piece.parameters.cend(); ++given) {
        const catalogue::Parameter *parameter = version->parameter(given.key());
        if (!parameter)
            continue;
        if (const auto checked = etat::checkParameter(*parameter, given.value(), keyCheck); !checked)
            return Unexpected(checked.error());
    }
    return {};
}

} // namespace

std::optional<Failure> Dossier::obstacle(const DossierRequest &request, const catalogue::Catalogue &catalogue,
                                         const QDate &today)
{
    const auto pieces = planPieces(catalogue, request.pieces, planFrameOf(request, today));
    if (!pieces)
        return pieces.error();
    if (const auto frame = etat::checkFrame(request.access, request.frame); !frame)
        return frame.error();
    if (const auto other = etat::checkSubject(request.access, request.frame, request.subject.key()); !other)
        return other.error();
    const KeyCheck keyCheck =
        request.access.habilitation.isFictitious() ? KeyCheck::NotRequired : KeyCheck::Required;
    for (const PlannedPiece &piece : *pieces) {
        if (const auto right = checkParameters(piece, catalogue, keyCheck); !right)
            return right.error();
    }
    return {};
}

Dossier::Dossier(DossierRequest request, const catalogue::Catalogue &catalogue, etat::Client &client,
                 Clock &clock, QObject *parent)
    : QObject(parent)
    , m_run(std::make_shared<Run>(this, std::move(request), catalogue, client, clock))
{}

Dossier::~Dossier()
{
    m_run->release();
}

const DossierRequest &Dossier::request() const
{
    return m_run->request();
}

const catalogue::Catalogue &Dossier::catalogue() const
{
    return m_run->catalogue();
}

const QList<Item> &Dossier::items() const
{
    return m_run->items();
}

const Identity &Dossier::identity() const
{
    return m_run->identity();
}

Subject Dossier::subject() const
{
    Subject subject = m_run->request().subject;
    const Numbers &numbers = m_run->numbers();
    // Numbers that a service answered are believed without their key.
    if (const auto siren = Siren::parse(numbers.siren, KeyCheck::NotRequired); siren && !subject.siren)
        subject.siren = *siren;
    if (const auto siret = Siret::parse(numbers.siret, KeyCheck::NotRequired); siret && !subject.siret)
        subject.siret = *siret;
    if (const auto rna = RnaNumber::parse(numbers.rna); rna && !subject.rna)
        subject.rna = *rna;
    return subject;
}

bool Dossier::isRunning() const
{
    return m_run->isRunning();
}

QDateTime Dossier::startedAt() const
{
    return m_run->startedAt();
}

Dossier::Summary Dossier::summary() const
{
    Summary summary;
    for (const Item &item : m_run->items()) {
        const bool pending = item.state == ItemState::Waiting || item.state == ItemState::Asking ||
                             item.state == ItemState::Fetching;
        if (item.state == ItemState::NotCovered)
            ++summary.notCovered;
        else if (item.state == ItemState::NotConcerned)
            ++summary.notConcerned;
        else if (pending)
            ++summary.pending;
        else if (item.outcome() == etat::Outcome::Proved)
            ++summary.proved;
        else if (item.outcome() == etat::Outcome::Refused)
            ++summary.refused;
        else
            ++summary.unknown;
    }
    return summary;
}

void Dossier::start()
{
    hold()->start();
}

void Dossier::stop()
{
    hold()->stop();
}

void Dossier::retry(int index)
{
    hold()->retry(index, false);
}

void Dossier::askProviderAgain(int index)
{
    hold()->retry(index, true);
}

void Dossier::cancelSchedule(int index)
{
    hold()->cancelSchedule(index);
}

bool Dossier::renewAccess(const etat::Access &access)
{
    return hold()->renewAccess(access);
}

void Dossier::renewRights(const habilitation::Rights &rights)
{
    hold()->renewRights(rights);
}

int Dossier::add(const QString &endpointId, int version, const QMap<QString, QString> &parameters)
{
    return hold()->add(endpointId, version, parameters);
}

QCoro::Task<void> Dossier::close()
{
    return Run::close(m_run);
}

} // namespace agrafe::entreprise
