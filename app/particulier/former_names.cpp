// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "particulier/former_names.h"

#include "communes/folding.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace agrafe::particulier {

namespace {

QString belowData(const QString &path)
{
    const QString root = QStringLiteral("data.");
    return path.startsWith(root) ? path.sliced(root.size()) : path;
}

QList<FormerName> namesOf(const catalogue::Endpoint &endpoint)
{
    QList<FormerName> names;
    for (const catalogue::Field &field : endpoint.newest().fields) {
        for (const QString &former : formerNamesOf(field))
            names.append({.endpointId = endpoint.id,
                          .status = endpoint.title,
                          .former = former,
                          .present = belowData(field.path),
                          .label = field.label,
                          .newRight = field.newRight});
    }
    for (const QString &former : endpoint.removedNames)
        names.append({.endpointId = endpoint.id,
                      .status = endpoint.title,
                      .former = former,
                      .present = {},
                      .label = {}});
    return names;
}

} // namespace

QList<FormerName> formerNames(const catalogue::Catalogue &catalogue)
{
    QList<FormerName> names;
    QSet<QString> seen; // once, however many ways of calling it has
    for (const catalogue::Endpoint &endpoint : catalogue.endpoints()) {
        if (!endpoint.existedBefore || seen.contains(endpoint.id))
            continue;
        seen.insert(endpoint.id);
        names += namesOf(endpoint);
    }
    return names;
}

QList<FormerName> matching(const QList<FormerName> &names, const QString &typed)
{
    const QList<QByteArray> words = communes::folded(typed).split(' ');
    QList<FormerName> found;
    std::ranges::copy_if(names, std::back_inserter(found), [&words](const FormerName &name) {
        const QByteArray text = communes::folded(
            QStringList{name.status, name.former, name.present, name.label}.join(QLatin1Char(' ')));
        return std::ranges::all_of(words, [&text](const QByteArray &word) { return text.contains(word); });
    });
    return found;
}

QStringList formerNamesOf(const catalogue::Field &field)
{
    return field.formerName.split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

QStringList changesSinceVersion2()
{
    return {
        QCoreApplication::translate(
            "Particulier",
            "Le jeton est le même ; il ne s’écrit plus dans l’adresse, seulement dans l’en-tête."),
        QCoreApplication::translate("Particulier",
                                    "Chaque appel donne le SIRET de l’organisme qui a l’habilitation."),
        QCoreApplication::translate(
            "Particulier", "Chaque façon de nommer la personne a son adresse : identité, identifiant, INE."),
        QCoreApplication::translate("Particulier",
                                    "Une erreur porte un code, et le fournisseur qui n’a pas répondu."),
        QCoreApplication::translate("Particulier",
                                    "Les dates de fin, que le service calculait, ne sont plus données."),
        QCoreApplication::translate(
            "Particulier", "Par FranceConnect, l’identité n’est plus répétée dans la réponse, sauf les "
                           "allocataires et les enfants du quotient familial."),
        QCoreApplication::translate("Particulier",
                                    "Tous les droits du statut d’étudiant et la formation de l’élève sont "
                                    "nouveaux : une habilitation d’avant doit être modifiée."),
    };
}

bool asksNewRights(const catalogue::Endpoint &endpoint)
{
    const auto isOld = [](const catalogue::Field &field) {
        return !field.scopes.isEmpty() && !field.newRight;
    };
    const auto isNew = [](const catalogue::Field &field) { return field.newRight; };
    const auto &fields = endpoint.newest().fields;
    return std::ranges::any_of(fields, isNew) && std::ranges::none_of(fields, isOld);
}

QString newRightSentence()
{
    return QCoreApplication::translate(
        "Particulier", "Ce droit n’existait pas en version 2 : faites modifier l’habilitation "
                       "par une nouvelle demande sur DataPass.");
}

} // namespace agrafe::particulier
