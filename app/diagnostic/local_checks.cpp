// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "diagnostic/local_checks.h"

#include "base/atomic_file.h"
#include "base/day_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QTemporaryFile>

namespace agrafe::diagnostic {

namespace {

constexpr qint64 littleRoom = 200LL * 1024 * 1024;

Check ofFailure(const QString &id, const Failure &failure)
{
    return checkNamed(id, State::Bad, failure.sentence, failure.nextAction, failure.detail);
}

Check ofLost(const QString &id, const QList<habilitation::LostSecret> &lost)
{
    QStringList sentences;
    for (const habilitation::LostSecret &each : lost)
        sentences.append(each.sentence());
    return checkNamed(
        id, State::Bad, sentences.join(u' '),
        QCoreApplication::translate("Diagnostic", "Collez-le à nouveau dans les réglages, Habilitations."));
}

bool canWriteIn(const QString &folder)
{
    QTemporaryFile probe(QDir(folder).filePath(QStringLiteral(".agrafe-XXXXXX")));
    return probe.open();
}

} // namespace

QCoro::Task<Check> keychainCheck(SessionCapableStore &secrets, habilitation::HabilitationStore &habilitations)
{
    const QString id = QStringLiteral("trousseau");
    const auto found = co_await secrets.probe();
    if (!found)
        co_return ofFailure(id, found.error());
    if (secrets.state() == SecretStore::State::SessionOnly)
        co_return checkNamed(
            id, State::Attention,
            QCoreApplication::translate("Diagnostic", "Les jetons ne sont gardés que pour cette session."),
            QCoreApplication::translate("Diagnostic", "Ils seront à coller à nouveau la prochaine fois."));
    const auto lost = co_await habilitations.lostSecrets();
    if (!lost)
        co_return ofFailure(id, lost.error());
    if (!lost->isEmpty())
        co_return ofLost(id, *lost);
    co_return checkNamed(
        id, State::Good,
        QCoreApplication::translate("Diagnostic", "Il écrit, lit et efface ; aucun secret ne manque."));
}

QCoro::Task<Check> journalCheck(journal::Journal &journal)
{
    const QString id = QStringLiteral("journal");
    const auto started = co_await journal.start();
    if (!started)
        co_return ofFailure(id, started.error());
    journal::Filter last;
    last.limit = 1;
    const auto records = co_await journal.read(last);
    if (!records)
        co_return ofFailure(id, records.error());
    if (records->isEmpty())
        co_return checkNamed(
            id, State::Good,
            QCoreApplication::translate("Diagnostic", "Prêt ; aucun accès n’y est encore tracé."));
    const QString when = momentText(records->first().at);
    co_return checkNamed(
        id, State::Good,
        QCoreApplication::translate("Diagnostic", "Prêt ; dernier accès tracé le %1.").arg(when));
}

Check folderCheck(const QString &id, const QString &folder)
{
    if (!QFileInfo(folder).isDir() && !makePrivateFolder(folder))
        return checkNamed(
            id, State::Bad,
            QCoreApplication::translate("Diagnostic", "Le dossier « %1 » n’existe pas et ne se crée pas.")
                .arg(folder),
            QCoreApplication::translate("Diagnostic", "Vérifiez les droits du dossier qui le contient."));
    if (!canWriteIn(folder))
        return checkNamed(
            id, State::Bad,
            QCoreApplication::translate("Diagnostic", "Rien ne s’écrit dans « %1 ».").arg(folder),
            QCoreApplication::translate("Diagnostic", "Vérifiez ses droits et la place du disque."));
    const qint64 room = QStorageInfo(folder).bytesAvailable();
    const QString size = QLocale().formattedDataSize(room);
    if (room >= 0 && room < littleRoom)
        return checkNamed(
            id, State::Attention,
            QCoreApplication::translate("Diagnostic", "Il ne reste que %1 dans « %2 ».").arg(size, folder),
            QCoreApplication::translate("Diagnostic", "Libérez de la place."));
    return checkNamed(id, State::Good,
                      QCoreApplication::translate("Diagnostic", "« %1 », %2 libres.").arg(folder, size));
}

QList<Check> folderChecks(const Paths &paths, const settings::Settings &settings)
{
    QList<Check> checks{folderCheck(QStringLiteral("dossier-reglages"), paths.config),
                        folderCheck(QStringLiteral("dossier-journal"), paths.data)};
    if (const QString documents = settings.text(QStringLiteral("documents/dossier")); !documents.isEmpty())
        checks.append(folderCheck(QStringLiteral("dossier-documents"), documents));
    return checks;
}

QList<Check> settingsChecks(const settings::Settings &settings)
{
    QList<Check> checks;
    for (const Failure &problem : settings.problems())
        checks.append(checkNamed(QStringLiteral("reglages"), State::Attention, problem.sentence,
                                 problem.nextAction, problem.detail));
    return checks;
}

} // namespace agrafe::diagnostic
