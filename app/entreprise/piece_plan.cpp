// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "entreprise/piece_plan.h"

#include "entreprise/dossier.h"
#include "etat/parameters.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::entreprise {

namespace {

QString notCoveredReason(const habilitation::Habilitation &habilitation)
{
    const QString whom =
        habilitation.contact.isEmpty()
            ? QCoreApplication::translate("PiecePlan", "la personne qui gère l’habilitation « %1 »")
                  .arg(habilitation.name)
            : habilitation.contact;
    return QCoreApplication::translate(
               "PiecePlan", "Cette habilitation n’ouvre pas cette pièce : elle n’est pas demandée. "
                            "Le droit se demande à %1.")
        .arg(whom);
}

bool isWanted(const catalogue::Endpoint &endpoint, const QStringList &names)
{
    if (!names.isEmpty())
        return names.contains(endpoint.id);
    return endpoint.twinOf.isEmpty();
}

QString unknownPiece(const catalogue::Catalogue &catalogue, const QStringList &names)
{
    const auto unknown = std::ranges::find_if(names, [&](const QString &name) {
        const catalogue::Endpoint *endpoint = catalogue.find(name);
        return !endpoint || endpoint->api != catalogue::Api::Entreprise;
    });
    return unknown == names.cend() ? QString() : *unknown;
}

// What was given for the whole file goes only where the route takes it.
QMap<QString, QString> parametersFor(const catalogue::EndpointVersion &version, const PlanFrame &frame)
{
    QMap<QString, QString> result;
    for (auto it = frame.parameters.cbegin(); it != frame.parameters.cend(); ++it) {
        if ((frame.everyParameter || version.parameter(it.key())) && !etat::isOfTheFrame(it.key()))
            result.insert(it.key(), it.value());
    }
    return withLastClosedPeriod(version, result, frame.today);
}

QString kindOf(const Numbers &numbers)
{
    if (numbers.typed.startsWith(QLatin1Char('W')))
        return QStringLiteral("rna");
    return numbers.typed.size() == 14 ? QStringLiteral("siret") : QStringLiteral("siren");
}

QString valueOf(const Numbers &numbers, const QString &kind)
{
    if (kind == u"siren")
        return numbers.siren;
    if (kind == u"siret" || kind == u"eori")
        return numbers.siret;
    return kind == u"rna" ? numbers.rna : QString();
}

QStringList kindsOf(const catalogue::Parameter &subject)
{
    return (subject.format.isEmpty() ? subject.name : subject.format).split(QStringLiteral("_or_"));
}

// Those that bring numbers from one of this kind; the public ones last, since they say less.
QStringList sources(const catalogue::Catalogue &catalogue, catalogue::IdentityForm form,
                    QStringView subjectKind)
{
    QStringList full;
    QStringList open;
    for (const catalogue::Endpoint &endpoint : catalogue.endpoints()) {
        const catalogue::Parameter *subject = endpoint.newest().subject();
        if (endpoint.bringsNumbers && endpoint.identity == form && subject &&
            kindsOf(*subject).contains(subjectKind))
            (endpoint.publicData ? open : full).append(endpoint.id);
    }
    return full + open;
}

} // namespace

Numbers Numbers::of(const Subject &subject)
{
    Numbers numbers;
    if (subject.siret)
        numbers.siret = subject.siret->digits();
    numbers.siren = subject.siren ? subject.siren->digits() : numbers.siret.left(9);
    if (subject.rna)
        numbers.rna = subject.rna->text();
    numbers.typed = subject.key();
    if (numbers.typed == numbers.rna && !numbers.rna.isEmpty())
        numbers.association = true;
    return numbers;
}

bool PlannedPiece::isForAssociations() const
{
    return kinds.contains(QStringLiteral("rna"));
}

PlanFrame planFrameOf(const DossierRequest &request, const QDate &today)
{
    return {.versions = request.versions,
            .parameters = request.parameters,
            .everyParameter = false,
            .rights = request.rights,
            .habilitation = request.access.habilitation,
            .today = today};
}

Result<PlannedPiece> planPiece(const catalogue::Endpoint &endpoint, const PlanFrame &frame)
{
    const int wanted = frame.versions.value(endpoint.id, 0);
    const catalogue::EndpointVersion *version = wanted == 0 ? &endpoint.newest() : endpoint.version(wanted);
    if (!version)
        return Unexpected(
            Failure::input(QCoreApplication::translate("PiecePlan", "La pièce « %1 » n’a pas de version %2.")
                               .arg(endpoint.title)
                               .arg(wanted),
                           QCoreApplication::translate("PiecePlan", "Choisissez une version du catalogue.")));
    PlannedPiece piece;
    piece.endpointId = endpoint.id;
    piece.version = version->version;
    if (const catalogue::Parameter *subject = version->subject()) {
        piece.subjectName = subject->name;
        piece.kinds = kindsOf(*subject);
    }
    piece.parameters = parametersFor(*version, frame);
    piece.parameters.remove(piece.subjectName);
    piece.covered = frame.rights.opens(endpoint);
    if (!piece.covered)
        piece.reason = notCoveredReason(frame.habilitation);
    return piece;
}

Result<QList<PlannedPiece>> planPieces(const catalogue::Catalogue &catalogue, const QStringList &names,
                                       const PlanFrame &frame)
{
    if (const QString unknown = unknownPiece(catalogue, names); !unknown.isEmpty())
        return Unexpected(Failure::input(
            QCoreApplication::translate("PiecePlan", "La pièce « %1 » n’est pas au catalogue.").arg(unknown),
            QCoreApplication::translate("PiecePlan", "Choisissez une pièce du catalogue.")));
    QList<PlannedPiece> pieces;
    PlanFrame perPiece = frame;
    perPiece.everyParameter = names.size() == 1;
    for (const catalogue::Theme &theme : catalogue.themes()) {
        for (const catalogue::Endpoint &endpoint : catalogue.endpoints()) {
            if (endpoint.api != catalogue::Api::Entreprise || endpoint.theme != theme.id ||
                !isWanted(endpoint, names))
                continue;
            auto piece = planPiece(endpoint, perPiece);
            if (!piece)
                return Unexpected(piece.error());
            piece->named = !names.isEmpty();
            pieces.append(*piece);
        }
    }
    return pieces;
}

std::optional<QString> numberFor(const PlannedPiece &piece, const Numbers &numbers)
{
    if (piece.subjectName.isEmpty())
        return QString();
    if (piece.kinds.contains(kindOf(numbers)) && !numbers.typed.isEmpty())
        return numbers.typed;
    for (const QString &kind : piece.kinds) {
        if (const QString value = valueOf(numbers, kind); !value.isEmpty())
            return value;
    }
    return {};
}

Step nextStep(const PlannedPiece &piece, const Numbers &numbers, bool sourceRunning)
{
    if (piece.isForAssociations() && !piece.named) {
        if (numbers.association == false)
            return Step::NotConcerned;
        if (!numbers.association && sourceRunning)
            return Step::Wait;
    }
    if (numberFor(piece, numbers))
        return Step::Ask;
    return sourceRunning ? Step::Wait : Step::Unresolved;
}

QString reasonOf(Step step, const PlannedPiece &piece)
{
    if (step == Step::NotConcerned)
        return QCoreApplication::translate(
            "PiecePlan", "Cette pièce ne concerne que les associations : elle n’a pas été demandée.");
    if (step != Step::Unresolved)
        return {};
    if (piece.kinds.contains(QStringLiteral("siret")))
        return QCoreApplication::translate(
            "PiecePlan", "Il faut un SIRET, et celui du siège n’a pas pu être trouvé : la pièce "
                         "n’a pas été demandée. Saisissez le SIRET, puis recommencez.");
    return QCoreApplication::translate(
        "PiecePlan", "Il faut un SIREN, et celui de l’association n’a pas pu être trouvé : la pièce "
                     "n’a pas été demandée. Saisissez le SIREN, puis recommencez.");
}

QStringList resolversFor(const catalogue::Catalogue &catalogue, const Numbers &numbers)
{
    if (numbers.siren.isEmpty() && !numbers.rna.isEmpty())
        return sources(catalogue, catalogue::IdentityForm::Association, u"rna");
    if (numbers.siret.isEmpty() && !numbers.siren.isEmpty())
        return sources(catalogue, catalogue::IdentityForm::Sirene, u"siren");
    return {};
}

QStringList publicIdentitySources(const catalogue::Catalogue &catalogue, const Numbers &numbers)
{
    if (numbers.siren.isEmpty())
        return {};
    QStringList ids = sources(catalogue, catalogue::IdentityForm::Sirene, u"siren");
    ids.removeIf([&catalogue](const QString &id) { return !catalogue.find(id)->publicData; });
    return ids;
}

QMap<QString, QString> withLastClosedPeriod(const catalogue::EndpointVersion &version,
                                            const QMap<QString, QString> &given, const QDate &today)
{
    const auto year = QStringLiteral("year");
    const auto month = QStringLiteral("month");
    QMap<QString, QString> result = given;
    const auto wants = [&version](const QString &name) {
        const catalogue::Parameter *parameter = version.parameter(name);
        return parameter && parameter->required;
    };
    const QDate lastMonth = today.addMonths(-1);
    const bool monthly = wants(month);
    if (wants(year) && !given.contains(year)) {
        const bool laterMonth = given.value(month).toInt() > lastMonth.month();
        result.insert(year,
                      QString::number(monthly ? lastMonth.year() - (laterMonth ? 1 : 0) : today.year() - 1));
    }
    if (monthly && !given.contains(month)) {
        const bool pastYear = given.contains(year) && given.value(year).toInt() != lastMonth.year();
        result.insert(month,
                      QStringLiteral("%1").arg(pastYear ? 12 : lastMonth.month(), 2, 10, QLatin1Char('0')));
    }
    return result;
}

} // namespace agrafe::entreprise
