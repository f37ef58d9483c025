// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "entreprise/file_plan.h"

#include "entreprise/synthesis_of.h"
#include "report/file_names.h"

#include <QCoreApplication>

namespace agrafe::entreprise {

namespace {

// "Statuts", when the answer says what each of several documents is; else its rank.
QString nameAmongOthers(const Item &item, int document)
{
    const QString type = item.documents.at(document).link.type;
    const QString rank = QString::number(item.documents.at(document).origin.rank);
    return type.isEmpty() ? rank : QStringLiteral("%1 %2").arg(rank, type);
}

QString titleOf(const catalogue::Endpoint &endpoint)
{
    return endpoint.shortTitle.isEmpty() ? endpoint.title : endpoint.shortTitle;
}

// What the names of all files of a company begin with.
report::FileNameParts partsOf(const Dossier &dossier, const QDate &day)
{
    const Identity &identity = dossier.identity();
    report::FileNameParts parts;
    parts.date = day;
    parts.siren = identity.siren.isEmpty() ? dossier.subject().key() : identity.siren;
    parts.siret = dossier.subject().siret ? dossier.subject().siret->digits() : identity.siretOfSeat;
    parts.object = dossier.request().frame.object;
    parts.name = shareable(identity).name; // names of files travel
    parts.fictitious = dossier.request().access.habilitation.isFictitious();
    return parts;
}

QString pieceName(const catalogue::Endpoint &endpoint, const Item &item, int document)
{
    const QString name = titleOf(endpoint);
    if (item.documents.at(document).origin.offered == 1)
        return name;
    return QStringLiteral("%1 %2").arg(name, nameAmongOthers(item, document));
}

QString reasonOf(const Item &item)
{
    if (item.documentFailure)
        return item.documentFailure->sentence;
    return sentenceOf(item);
}

} // namespace

QString documentSuffix(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xd8\xff"))
        return QStringLiteral(".jpg");
    return bytes.startsWith("\x89PNG") ? QStringLiteral(".png") : QStringLiteral(".pdf");
}

QString documentFileName(const Dossier &dossier, int item, int document, const QDate &day,
                         const QString &pattern)
{
    const Item &piece = dossier.items().at(item);
    report::FileNameParts parts = partsOf(dossier, day);
    parts.piece = pieceName(*dossier.catalogue().find(piece.endpointId), piece, document);
    parts.validUntil = piece.documents.at(document).link.validUntil.date();
    return report::fileName(parts, documentSuffix(piece.documents.at(document).bytes), pattern);
}

QString dataFileName(const Dossier &dossier, int item, const QDate &day, const QString &pattern)
{
    const Item &piece = dossier.items().at(item);
    report::FileNameParts parts = partsOf(dossier, day);
    parts.piece = titleOf(*dossier.catalogue().find(piece.endpointId));
    parts.validUntil = piece.answer->validUntil.date();
    return report::fileName(parts, QStringLiteral(".json"), pattern);
}

bool hasData(const Item &item)
{
    return item.answer && item.answer->status / 100 == 2 && !item.answer->payload.isEmpty();
}

QStringList missingDocuments(const Dossier &dossier)
{
    QStringList missing;
    for (const Item &item : dossier.items()) {
        const catalogue::Endpoint *endpoint = dossier.catalogue().find(item.endpointId);
        const bool expected = endpoint->kind == catalogue::Kind::Document || item.documentFailure;
        if (!expected || item.state == ItemState::NotConcerned ||
            (!item.documents.isEmpty() && !item.documentFailure))
            continue;
        const QString reason = reasonOf(item);
        missing.append(
            reason.isEmpty()
                ? QCoreApplication::translate("Saver", "%1 : aucun document proposé.").arg(endpoint->title)
                : QCoreApplication::translate("Saver", "%1 : %2").arg(endpoint->title, reason));
    }
    return missing;
}

} // namespace agrafe::entreprise
