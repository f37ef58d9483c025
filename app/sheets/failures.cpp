// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/failures.h"

#include <QCoreApplication>

namespace agrafe::sheets {

namespace {

QString saveAnew()
{
    return QCoreApplication::translate(
        "Sheets", "Ouvrez-le dans le tableur, enregistrez-le sous un autre nom au format "
                  "« Classeur Excel (.xlsx) », puis déposez ce nouveau fichier.");
}

} // namespace

Failure unreadable(const QFile &file)
{
    Failure failure = Failure::of(FailureKind::Disk, file.errorString());
    failure.sentence = QCoreApplication::translate("Sheets", "Le fichier ne peut pas être lu.");
    failure.nextAction = QCoreApplication::translate(
        "Sheets", "Vérifiez qu’il existe encore, que le disque répond et que vous avez le droit de le lire.");
    return failure;
}

Failure unknownPacking(const QString &part)
{
    Failure failure = Failure::input(
        QCoreApplication::translate(
            "Sheets", "Ce classeur est compressé par un procédé que les tableurs n’emploient pas."),
        saveAnew());
    failure.detail = part;
    return failure;
}

Failure writtenTwice(const QString &part)
{
    Failure failure = Failure::input(
        QCoreApplication::translate(
            "Sheets", "Ce classeur contient deux fois une même partie, avec des contenus différents."),
        saveAnew());
    failure.detail = part;
    return failure;
}

Failure declaresItself()
{
    Failure failure = Failure::input(
        QCoreApplication::translate(
            "Sheets", "Ce classeur contient une déclaration (DOCTYPE) que les tableurs n’écrivent pas et qui "
                      "peut être dangereuse : il n’est pas lu."),
        saveAnew());
    failure.detail = QStringLiteral("DOCTYPE");
    return failure;
}

Failure noWorksheet()
{
    Failure failure =
        Failure::input(QCoreApplication::translate("Sheets", "Ce classeur n’a aucune feuille de cellules."),
                       QCoreApplication::translate("Sheets", "Vérifiez que c’est le bon fichier."));
    failure.detail = QStringLiteral("a workbook without a sheet");
    return failure;
}

Failure disordered(qint64 row)
{
    return Failure::input(
        QCoreApplication::translate("Sheets",
                                    "Les lignes de ce classeur ne sont plus dans l’ordre après la ligne %1.")
            .arg(row),
        saveAnew());
}

Failure changedWhileRead()
{
    Failure failure = Failure::of(FailureKind::Disk, QStringLiteral("changed while it was read"));
    failure.sentence = QCoreApplication::translate("Sheets", "Le fichier a changé pendant sa lecture.");
    failure.nextAction = QCoreApplication::translate(
        "Sheets", "Attendez que son enregistrement ou sa copie soit terminé, puis déposez-le de nouveau.");
    return failure;
}

Failure goneWhileRead()
{
    Failure failure = Failure::of(FailureKind::Disk, QStringLiteral("gone while it was read"));
    failure.sentence = QCoreApplication::translate("Sheets", "Le fichier a disparu pendant sa lecture.");
    failure.nextAction = QCoreApplication::translate(
        "Sheets", "Retrouvez-le, ou copiez-le sur ce poste, puis déposez-le de nouveau.");
    return failure;
}

Failure damaged(const QString &detail)
{
    Failure failure = Failure::input(
        QCoreApplication::translate("Sheets", "Le fichier est endommagé ou n’a pas été écrit jusqu’au bout."),
        saveAnew());
    failure.detail = detail;
    return failure;
}

Failure beyondLimits(const QString &detail)
{
    Failure failure = Failure::of(FailureKind::TooLarge, detail);
    failure.sentence =
        QCoreApplication::translate("Sheets", "Le fichier est bien plus gros que ce qu’un tableur écrit.");
    failure.nextAction = QCoreApplication::translate(
        "Sheets",
        "N’ouvrez pas ce fichier s’il vient d’un inconnu ; sinon, partagez-le en plusieurs fichiers.");
    return failure;
}

Failure cancelled()
{
    return Failure::of(FailureKind::Cancelled);
}

} // namespace agrafe::sheets
