// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "journal/failures.h"

#include <QCoreApplication>
#include <QSqlError>

#include <array>

namespace agrafe::journal {

namespace {

struct Wording
{
    Trouble trouble;
    const char *sentence;
    const char *nextAction;
};

constexpr auto wordings = std::to_array<Wording>({
    {Trouble::Folder,
     QT_TRANSLATE_NOOP(
         "Journal",
         "Le dossier du journal « %1 » n’accepte pas d’écriture : sans trace, rien n’est demandé."),
     QT_TRANSLATE_NOOP("Journal",
                       "Demandez à votre service informatique d’en rétablir les droits, puis réessayez.")},
    {Trouble::ReadOnly,
     QT_TRANSLATE_NOOP("Journal", "Le journal « %1 » est en lecture seule : sans trace, rien n’est demandé."),
     QT_TRANSLATE_NOOP("Journal", "Rendez ce fichier modifiable, puis réessayez.")},
    {Trouble::Full,
     QT_TRANSLATE_NOOP(
         "Journal",
         "Le disque est plein : le journal « %1 » ne peut rien ajouter, et sans trace, rien n’est demandé."),
     QT_TRANSLATE_NOOP("Journal", "Libérez de la place, puis réessayez.")},
    {Trouble::NotJournal,
     QT_TRANSLATE_NOOP("Journal", "Le fichier « %1 » n’est pas un journal d’Agrafe, ou il est abîmé : sans "
                                  "trace, rien n’est demandé."),
     QT_TRANSLATE_NOOP("Journal", "Déplacez ce fichier sans le supprimer et prévenez votre service "
                                  "informatique, puis réessayez : Agrafe en commencera un autre.")},
    {Trouble::Newer,
     QT_TRANSLATE_NOOP(
         "Journal",
         "Le journal « %1 » a été écrit par une version plus récente d’Agrafe : celle-ci n’y touche pas."),
     QT_TRANSLATE_NOOP("Journal", "Utilisez la version la plus récente d’Agrafe.")},
    {Trouble::Busy,
     QT_TRANSLATE_NOOP(
         "Journal", "Le journal « %1 » est occupé par un autre programme : sans trace, rien n’est demandé."),
     QT_TRANSLATE_NOOP("Journal", "Réessayez dans un instant ; fermez l’autre programme si cela dure.")},
    {Trouble::Ticket, QT_TRANSLATE_NOOP("Journal", "Cet accès est inconnu du journal « %1 » ou déjà clos."),
     QT_TRANSLATE_NOOP("Journal", "Transmettez ce message à l’assistance.")},
    {Trouble::Other,
     QT_TRANSLATE_NOOP("Journal",
                       "Le journal « %1 » ne peut pas être utilisé : sans trace, rien n’est demandé."),
     QT_TRANSLATE_NOOP("Journal", "Réessayez ; si cela dure, prévenez votre service informatique.")},
});

// SQLite's primary result codes (https://www.sqlite.org/rescode.html); the extended part stands above a byte.
Trouble troubleOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Trouble::Busy;
    case 8: // SQLITE_READONLY
        return Trouble::ReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Trouble::NotJournal;
    case 13: // SQLITE_FULL
        return Trouble::Full;
    case 14: // SQLITE_CANTOPEN
        return Trouble::Folder;
    default:
        return Trouble::Other;
    }
}

} // namespace

Failure failureOf(Trouble trouble, const QString &path, const QString &detail)
{
    Failure failure = Failure::of(FailureKind::Journal, detail);
    for (const Wording &wording : wordings) {
        if (wording.trouble == trouble) {
            failure.sentence = QCoreApplication::translate("Journal", wording.sentence).arg(path);
            failure.nextAction = QCoreApplication::translate("Journal", wording.nextAction);
        }
    }
    return failure;
}

Failure failureOf(const QSqlError &error, const QString &path)
{
    const QString detail = QStringLiteral("sqlite %1: %2").arg(error.nativeErrorCode(), error.databaseText());
    return failureOf(troubleOf(error.nativeErrorCode().toInt()), path, detail);
}

} // namespace agrafe::journal
