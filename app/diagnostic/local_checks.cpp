// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "diagnostic/local_checks.h"

#include "base/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QTemporaryFile>

namespace agrafe::diagnostic {

namespace {

constexpr qint64 littleRoom = 200LL * 1024 * 1024;

Check line(const QString &id, const QString &title, State state, const QString &sentence,
           const QString &nextAction = {}, const QString &detail = {})
{
    return {.id = id,
            .title = title,
            .state = state,
            .sentence = sentence,
            .nextAction = nextAction,
            .detail = detail};
}

Check ofFailure(const QString &id, const QString &title, const Failure &failure)
{
    return line(id, title, State::Bad, failure.sentence, failure.nextAction, failure.detail);
}

Check ofLost(const QString &id, const QString &title, const QList<habilitation::LostSecret> &lost)
{
    QStringList sentences;
    for (const habilitation::LostSecret &each : lost)
        sentences.append(each.sentence());
    return line(
        id, title, State::Bad, sentences.join(u' '),
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
    const QString title = QCoreApplication::translate("Diagnostic", "Trousseau");
    const auto found = co_await secrets.probe();
    if (!found)
        co_return ofFailure(id, title, found.error());
    if (secrets.state() == SecretStore::State::SessionOnly)
        co_return line(
            id, title, State::Attention,
            QCoreApplication::translate("Diagnostic", "Les jetons ne sont gardés que pour cette session."),
            QCoreApplication::translate("Diagnostic", "Ils seront à coller à nouveau la prochaine fois."));
    const auto lost = co_await habilitations.lostSecrets();
    if (!lost)
        co_return ofFailure(id, title, lost.error());
    if (!lost->isEmpty())
        co_return ofLost(id, title, *lost);
    co_return line(
        id, title, State::Good,
        QCoreApplication::translate("Diagnostic", "Il écrit, lit et efface ; aucun secret ne manque."));
}

QCoro::Task<Check> journalCheck(journal::Journal &journal)
{
    const QString id = QStringLiteral("journal");
    const QString title = QCoreApplication::translate("Diagnostic", "Journal");
    const auto started = co_await journal.start();
    if (!started)
        co_return ofFailure(id, title, started.error());
    journal::Filter last;
    last.limit = 1;
    const auto records = co_await journal.read(last);
    if (!records)
        co_return ofFailure(id, title, records.error());
    if (records->isEmpty())
        co_return line(id, title, State::Good,
                       QCoreApplication::translate("Diagnostic", "Prêt ; aucun accès n’y est encore tracé."));
    const QString when = QLocale().toString(records->first().at.toLocalTime(), QLocale::ShortFormat);
    co_return line(id, title, State::Good,
                   QCoreApplication::translate("Diagnostic", "Prêt ; dernier accès tracé le %1.").arg(when));
}

Check folderCheck(const QString &id, const QString &title, const QString &folder)
{
    if (!QFileInfo(folder).isDir() && !makePrivateFolder(folder))
        return line(
            id, title, State::Bad,
            QCoreApplication::translate("Diagnostic", "Le dossier « %1 » n’existe pas et ne se crée pas.")
                .arg(folder),
            QCoreApplication::translate("Diagnostic", "Vérifiez les droits du dossier qui le contient."));
    if (!canWriteIn(folder))
        return line(id, title, State::Bad,
                    QCoreApplication::translate("Diagnostic", "Rien ne s’écrit dans « %1 ».").arg(folder),
                    QCoreApplication::translate("Diagnostic", "Vérifiez ses droits et la place du disque."));
    const qint64 room = QStorageInfo(folder).bytesAvailable();
    const QString size = QLocale().formattedDataSize(room);
    if (room >= 0 && room < littleRoom)
        return line(
            id, title, State::Attention,
            QCoreApplication::translate("Diagnostic", "Il ne reste que %1 dans « %2 ».").arg(size, folder),
            QCoreApplication::translate("Diagnostic", "Libérez de la place."));
    return line(id, title, State::Good,
                QCoreApplication::translate("Diagnostic", "« %1 », %2 libres.").arg(folder, size));
}

QList<Check> folderChecks(const Paths &paths, const settings::Settings &settings)
{
    QList<Check> checks{
        folderCheck(QStringLiteral("dossier-reglages"),
                    QCoreApplication::translate("Diagnostic", "Dossier des réglages"), paths.config),
        folderCheck(QStringLiteral("dossier-journal"),
                    QCoreApplication::translate("Diagnostic", "Dossier du journal"), paths.data)};
    if (const QString documents = settings.text(QStringLiteral("documents/dossier")); !documents.isEmpty())
        checks.append(folderCheck(QStringLiteral("dossier-documents"),
                                  QCoreApplication::translate("Diagnostic", "Dossier des documents"),
                                  documents));
    return checks;
}

QList<Check> settingsChecks(const settings::Settings &settings)
{
    QList<Check> checks;
    for (const Failure &problem : settings.problems())
        checks.append(line(QStringLiteral("reglages"), QCoreApplication::translate("Diagnostic", "Réglages"),
                           State::Attention, problem.sentence, problem.nextAction, problem.detail));
    return checks;
}

} // namespace agrafe::diagnostic
