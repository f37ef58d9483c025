// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/dossier_report.h"

#include "base/day_text.h"
#include "cli/answer_json.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace agrafe::cli {

using entreprise::Dossier;
using entreprise::Item;
using entreprise::ItemState;
using etat::Outcome;

namespace {

const entreprise::SavedFile *savedAs(const entreprise::SaveReport *saved, int item, const QString &sha256)
{
    if (saved == nullptr)
        return nullptr;
    const auto file =
        std::ranges::find_if(saved->files, [item, &sha256](const entreprise::SavedFile &candidate) {
            return candidate.item == item && candidate.sha256 == sha256;
        });
    return file == saved->files.cend() ? nullptr : &*file;
}

QJsonArray documentsJson(const Item &item, int index, const entreprise::SaveReport *saved)
{
    QJsonArray documents;
    for (const etat::DocumentLink &link :
         item.answer ? item.answer->documents : QList<etat::DocumentLink>()) {
        const auto fetched =
            std::ranges::find_if(item.documents, [&link](const entreprise::FetchedDocument &document) {
                return document.link.path == link.path;
            });
        QJsonObject entry{{QStringLiteral("path"), QJsonValue()},
                          {QStringLiteral("sha256"), QJsonValue()},
                          {QStringLiteral("bytes"), QJsonValue()},
                          {QStringLiteral("expiresAt"), orNull(link.expiresAt)}};
        if (fetched != item.documents.cend()) {
            entry[QStringLiteral("sha256")] = fetched->sha256;
            entry[QStringLiteral("bytes")] = fetched->bytes.size();
            if (const auto *file = savedAs(saved, index, fetched->sha256))
                entry[QStringLiteral("path")] = file->path;
        }
        documents.append(entry);
    }
    return documents;
}

QJsonObject skippedJson(const Item &item)
{
    return notAskedJson({.code = item.state == ItemState::NotCovered ? QStringLiteral("00100") : QString(),
                         .sentence = item.reason,
                         .nextAction = {}});
}

// A parameter that no service would take is found before anything leaves.
bool wasAsked(const Item &item)
{
    return item.answer && (!item.answer->failure || item.answer->failure->kind != FailureKind::Input);
}

// A piece may be proved and its document not here: not fetched, or not written.
std::optional<Failure> missingDocument(const Item &item, int index, const entreprise::SaveReport *saved)
{
    if (item.documentFailure || saved == nullptr)
        return item.documentFailure;
    const auto failed = std::ranges::find_if(
        saved->failures, [index](const QPair<int, Failure> &failure) { return failure.first == index; });
    return failed == saved->failures.cend() ? std::nullopt : std::optional(failed->second);
}

void sayMissing(QJsonObject &json, const etat::Explanation &why)
{
    json[QStringLiteral("sentence")] = orNull(why.sentence);
    json[QStringLiteral("nextAction")] = orNull(why.nextAction);
}

QJsonObject itemJson(const Dossier &dossier, int index, const entreprise::SaveReport *saved)
{
    const Item &item = dossier.items().at(index);
    const catalogue::Endpoint *endpoint = dossier.catalogue().find(item.endpointId);
    QJsonObject json = item.answer ? askedJson(*item.answer) : skippedJson(item);
    json[QStringLiteral("id")] = item.endpointId;
    json[QStringLiteral("title")] = endpoint->title;
    json[QStringLiteral("version")] = item.version;
    json[QStringLiteral("kind")] =
        endpoint->kind == catalogue::Kind::Document ? QStringLiteral("document") : QStringLiteral("data");
    json[QStringLiteral("asked")] = wasAsked(item);
    json[QStringLiteral("answer")] = QJsonValue();
    const QString named = item.answer && item.answer->failure ? item.answer->failure->provider : QString();
    json[QStringLiteral("provider")] = named.isEmpty() ? endpoint->provider : named;
    json[QStringLiteral("documents")] = documentsJson(item, index, saved);
    if (const auto missing = missingDocument(item, index, saved))
        sayMissing(json, etat::explain(*missing, endpoint->provider));
    return json;
}

QString word(const Item &item)
{
    if (item.state == ItemState::NotCovered)
        return QCoreApplication::translate("Cli", "Non couvert");
    if (item.state == ItemState::NotConcerned)
        return QCoreApplication::translate("Cli", "Sans objet");
    if (item.state == ItemState::NotAsked)
        return QCoreApplication::translate("Cli", "Non demandé");
    switch (item.outcome()) {
    case Outcome::Proved:
        return QCoreApplication::translate("Cli", "Prouvé");
    case Outcome::Refused:
        return QCoreApplication::translate("Cli", "Refus explicite");
    case Outcome::Unknown:
        return QCoreApplication::translate("Cli", "Inconnu");
    }
    return {};
}

QString itemText(const Dossier &dossier, const Item &item)
{
    const catalogue::Endpoint *endpoint = dossier.catalogue().find(item.endpointId);
    QString line =
        QStringLiteral("%1 %2 (%3)").arg(word(item), -16).arg(endpoint->bareTitle(), endpoint->provider);
    QString sentence = item.answer ? item.answer->explanation.sentence : item.reason;
    if (item.documentFailure)
        sentence = etat::explain(*item.documentFailure, endpoint->provider).sentence;
    if (item.outcome() == Outcome::Proved && item.answer->validUntil.isValid())
        line += QCoreApplication::translate("Cli", ", valable jusqu’au %1")
                    .arg(dayText(item.answer->validUntil.date()));
    return sentence.isEmpty() ? line : line + QStringLiteral("\n                 ") + sentence;
}

bool isTokenFault(const Failure &failure)
{
    static const QStringList codes{QStringLiteral("00101"), QStringLiteral("00103"), QStringLiteral("00105"),
                                   QStringLiteral("00106"), QStringLiteral("00107")};
    return failure.httpStatus == 401 || codes.contains(failure.code);
}

bool isOutOfReach(const Failure &failure)
{
    return failure.kind != FailureKind::Http && exitCodeOf(failure) == OutOfReach;
}

} // namespace

QJsonObject dossierJson(const Dossier &dossier, const entreprise::SaveReport *saved, bool interrupted)
{
    QJsonArray items;
    for (int index = 0; index < dossier.items().size(); ++index)
        items.append(itemJson(dossier, index, saved));
    const Subject subject = dossier.subject();
    const Dossier::Summary summary = dossier.summary();
    QJsonObject json{
        {QStringLiteral("subject"),
         QJsonObject{
             {QStringLiteral("siren"), subject.siren ? QJsonValue(subject.siren->digits()) : QJsonValue()},
             {QStringLiteral("siret"), subject.siret ? QJsonValue(subject.siret->digits()) : QJsonValue()},
             {QStringLiteral("rna"), subject.rna ? QJsonValue(subject.rna->text()) : QJsonValue()}}},
        {QStringLiteral("habilitation"), dossier.request().access.habilitation.name},
        {QStringLiteral("requestedAt"), orNull(dossier.startedAt())},
        {QStringLiteral("items"), items},
        {QStringLiteral("summary"), QJsonObject{{QStringLiteral("proved"), summary.proved},
                                                {QStringLiteral("refused"), summary.refused},
                                                {QStringLiteral("unknown"), summary.unknown},
                                                {QStringLiteral("notCovered"), summary.notCovered},
                                                {QStringLiteral("notConcerned"), summary.notConcerned}}}};
    if (interrupted)
        json[QStringLiteral("interrupted")] = true;
    return json;
}

QString dossierText(const Dossier &dossier, const entreprise::SaveReport *saved)
{
    QStringList lines;
    const entreprise::Identity &identity = dossier.identity();
    if (!identity.name.isEmpty()) {
        lines << identity.name << identity.seat << identity.activity;
        lines.removeAll(QString());
        lines << QString();
    }
    if (dossier.request().access.habilitation.isFictitious())
        lines << QCoreApplication::translate("Cli", "Données fictives.") << QString();
    for (const Item &item : dossier.items())
        lines << itemText(dossier, item);
    const Dossier::Summary summary = dossier.summary();
    lines << QString()
          << QCoreApplication::translate(
                 "Cli", "%1 prouvées, %2 refus, %3 inconnues, %4 non couvertes, %5 sans objet")
                 .arg(summary.proved)
                 .arg(summary.refused)
                 .arg(summary.unknown)
                 .arg(summary.notCovered)
                 .arg(summary.notConcerned);
    if (saved != nullptr) {
        lines << QCoreApplication::translate("Cli", "Fichiers enregistrés dans « %1 » :").arg(saved->folder);
        for (const entreprise::SavedFile &file : saved->files)
            lines << QStringLiteral("  ") + file.path;
    }
    return lines.join(u'\n');
}

std::optional<Failure> commonFailure(const Dossier &dossier)
{
    std::optional<Failure> found;
    for (const Item &item : dossier.items()) {
        if (item.state == ItemState::NotCovered || item.state == ItemState::NotConcerned ||
            item.state == ItemState::NotAsked)
            continue;
        if (!item.answer || !item.answer->failure)
            return {};
        const Failure &failure = *item.answer->failure;
        if (!isTokenFault(failure) && !isOutOfReach(failure))
            return {};
        found = found.value_or(failure);
    }
    const bool onlyNotCovered =
        !dossier.items().isEmpty() && std::ranges::all_of(dossier.items(), [](const Item &item) {
            return item.state == ItemState::NotCovered;
        });
    if (onlyNotCovered) {
        Failure failure = Failure::of(FailureKind::NotCovered);
        failure.code = QStringLiteral("00100");
        failure.sentence = dossier.items().first().reason;
        return failure;
    }
    return found;
}

ExitCode dossierExitCode(const Dossier &dossier, bool named)
{
    const auto isGap = [named](const Item &item) {
        if (item.state == ItemState::NotConcerned)
            return false;
        return item.state == ItemState::NotCovered
                   ? named
                   : item.outcome() != Outcome::Proved || item.documentFailure.has_value();
    };
    return std::ranges::any_of(dossier.items(), isGap) ? DoneWithGaps : Done;
}

} // namespace agrafe::cli
