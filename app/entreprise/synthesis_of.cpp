// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "entreprise/synthesis_of.h"

#include "base/day_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::entreprise {

namespace {

QString stateOf(const Identity &identity)
{
    if (!identity.active)
        return {};
    if (!identity.since.isValid())
        return *identity.active ? QCoreApplication::translate("Synthesis", "En activité")
                                : QCoreApplication::translate("Synthesis", "Cessée");
    return (*identity.active ? QCoreApplication::translate("Synthesis", "En activité depuis le %1")
                             : QCoreApplication::translate("Synthesis", "Cessée depuis le %1"))
        .arg(dayText(identity.since));
}

QString establishmentOf(const Identity &identity)
{
    if (!identity.establishmentClosed)
        return {};
    if (!identity.establishmentClosedSince.isValid())
        return QCoreApplication::translate("Synthesis", "Fermé");
    return QCoreApplication::translate("Synthesis", "Fermé depuis le %1")
        .arg(dayText(identity.establishmentClosedSince));
}

QString diffusionOf(Diffusion diffusion)
{
    if (diffusion == Diffusion::Partial)
        return QCoreApplication::translate("Synthesis", "Diffusion partielle");
    return diffusion == Diffusion::None ? QCoreApplication::translate("Synthesis", "Non diffusible")
                                        : QString();
}

QString validityOf(const etat::Answer &answer)
{
    if (!answer.validUntil.isValid())
        return {};
    const QString until = dayText(answer.validUntil.date());
    if (!answer.validFrom.isValid())
        return QCoreApplication::translate("Synthesis", "Valable jusqu’au %1").arg(until);
    return QCoreApplication::translate("Synthesis", "Valable du %1 au %2")
        .arg(dayText(answer.validFrom.date()), until);
}

report::Synthesis::LeftOut leftOutOf(Diffusion diffusion)
{
    using enum report::Synthesis::LeftOut;
    if (diffusion == Diffusion::Total)
        return Nothing;
    return diffusion == Diffusion::Unknown ? NotKnown : Opposed;
}

report::SynthesisPiece pieceOf(const Dossier &dossier, const Item &item)
{
    const catalogue::Endpoint *endpoint = dossier.catalogue().find(item.endpointId);
    const QList<catalogue::Theme> &themes = dossier.catalogue().themes();
    const auto theme = std::ranges::find(themes, endpoint->theme, &catalogue::Theme::id);
    report::SynthesisPiece piece;
    piece.theme = theme == themes.cend() ? endpoint->theme : theme->title;
    piece.title = endpoint->bareTitle(); // its provider follows
    piece.provider = endpoint->provider;
    piece.outcome = outcomeNameOf(item);
    piece.sentence = sentenceOf(item);
    if (item.answer) {
        piece.validity = validityOf(*item.answer);
        piece.requestId = item.answer->requestId;
        piece.askedAt = item.answer->askedAt;
    }
    return piece;
}

} // namespace

QString sentenceOf(const Item &item)
{
    if (!item.reason.isEmpty())
        return item.reason;
    if (item.documentFailure && !item.documents.isEmpty())
        return item.documentFailure->sentence;
    if (item.documentFailure)
        return QCoreApplication::translate("Synthesis", "Réponse reçue, mais sans son document. %1")
            .arg(item.documentFailure->sentence);
    return item.answer ? item.answer->explanation.sentence : QString();
}

QString outcomeNameOf(const Item &item)
{
    switch (item.state) {
    case ItemState::NotCovered:
        return QStringLiteral("notCovered");
    case ItemState::NotConcerned:
        return QStringLiteral("notConcerned");
    case ItemState::Waiting:
    case ItemState::Asking:
    case ItemState::Fetching:
        return QStringLiteral("pending");
    case ItemState::NotAsked:
    case ItemState::Scheduled:
    case ItemState::Done:
        return etat::toString(item.outcome());
    }
    return QStringLiteral("unknown");
}

QList<QPair<QString, QString>> identityRows(const Identity &identity)
{
    QList<QPair<QString, QString>> rows{
        {QCoreApplication::translate("Synthesis", "SIREN"), identity.siren},
        {QCoreApplication::translate("Synthesis", "SIRET du siège"), identity.siretOfSeat},
        {QCoreApplication::translate("Synthesis", "RNA"), identity.rna},
        {QCoreApplication::translate("Synthesis", "État"), stateOf(identity)},
        {QCoreApplication::translate("Synthesis", "Établissement demandé"), establishmentOf(identity)},
        {QCoreApplication::translate("Synthesis", "Siège"), identity.seat},
        {QCoreApplication::translate("Synthesis", "Activité"), identity.activity},
        {QCoreApplication::translate("Synthesis", "Forme juridique"), identity.legalForm},
        {QCoreApplication::translate("Synthesis", "Effectif"), identity.size},
        {QCoreApplication::translate("Synthesis", "Dirigeants"), identity.directors},
        {QCoreApplication::translate("Synthesis", "Diffusion"), diffusionOf(identity.diffusion)},
    };
    rows.removeIf([](const QPair<QString, QString> &row) { return row.second.isEmpty(); });
    return rows;
}

report::Synthesis synthesisOf(const Dossier &dossier, const QString &agent, const QDateTime &now,
                              const QMap<int, QString> &fileNames)
{
    const DossierRequest &request = dossier.request();
    report::Synthesis synthesis;
    const Identity identity = shareable(dossier.identity());
    synthesis.entity = identity.name.isEmpty() ? dossier.subject().display() : identity.name;
    synthesis.identity = identityRows(identity);
    synthesis.object = request.frame.object;
    synthesis.context = request.frame.context;
    synthesis.recipient = request.frame.recipient;
    synthesis.organisation = request.access.habilitation.organisation;
    synthesis.habilitation = request.access.habilitation.name;
    synthesis.agent = agent;
    synthesis.at = now;
    synthesis.fictitious = request.access.habilitation.isFictitious();
    synthesis.leftOut = leftOutOf(identity.diffusion);
    for (int item = 0; item < dossier.items().size(); ++item) {
        report::SynthesisPiece piece = pieceOf(dossier, dossier.items().at(item));
        piece.fileName = fileNames.value(item);
        synthesis.pieces.append(piece);
    }
    return synthesis;
}

} // namespace agrafe::entreprise
