// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/send_verdict.h"

#include "base/day_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace agrafe::el {

namespace {

constexpr int any = 0;

struct StatusRow
{
    int first;
    int last;
    SendOutcome outcome;
    const char *sentence; ///< %1: the file, %2: the status
    const char *nextAction;
};

// The first row that fits. A refusal is one that E#L documents; the rest may have been carried out.
constexpr StatusRow rows[] = {
    {200, 201, SendOutcome::Received,
     QT_TRANSLATE_NOOP("El", "E#L a reçu « %1 » (réponse %2). Il sera traité à la prochaine heure d’import."),
     QT_TRANSLATE_NOOP("El", "Rien à faire : le rapport d’erreurs arrive ensuite par courriel.")},
    {401, 401, SendOutcome::Refused,
     QT_TRANSLATE_NOOP("El", "E#L ne reconnaît pas le jeton (réponse %2) : « %1 » n’a pas été pris."),
     QT_TRANSLATE_NOOP(
         "El", "Demandez un nouveau jeton à l’administrateur d’E#L, puis enregistrez-le dans l’accès E#L.")},
    {404, 404, SendOutcome::Refused,
     QT_TRANSLATE_NOOP("El",
                       "Le dossier de dépôt n’existe pas chez E#L (réponse %2) : « %1 » n’a pas été pris."),
     QT_TRANSLATE_NOOP("El", "Vérifiez l’adresse d’envoi de l’accès E#L avec l’administrateur d’E#L.")},
    {409, 409, SendOutcome::Refused,
     QT_TRANSLATE_NOOP("El", "E#L a déjà un fichier nommé « %1 » (réponse %2) : celui-ci n’a pas été pris."),
     QT_TRANSLATE_NOOP("El", "Le nom n’a pas d’heure : envoyez vos corrections demain, ou demandez à "
                             "l’administrateur d’E#L de retirer le premier fichier.")},
    {415, 415, SendOutcome::Refused,
     QT_TRANSLATE_NOOP("El", "E#L n’accepte pas ce type de contenu (réponse %2) : « %1 » n’a pas été pris."),
     QT_TRANSLATE_NOOP("El", "Signalez-le à l’administrateur d’E#L : Agrafe envoie le type documenté, "
                             "application/octet-stream.")},
    {422, 422, SendOutcome::Refused,
     QT_TRANSLATE_NOOP("El", "E#L n’accepte pas le nom « %1 » (réponse %2) : le fichier n’a pas été pris."),
     QT_TRANSLATE_NOOP("El", "Vérifiez l’identifiant de partenaire avec l’administrateur d’E#L.")},
    {502, 502, SendOutcome::Unknown,
     QT_TRANSLATE_NOOP(
         "El", "Un relais n’a pas su joindre E#L jusqu’au bout (réponse %2) : « %1 » est peut-être arrivé."),
     QT_TRANSLATE_NOOP("El", "Renvoyez le même fichier dans une heure : une réponse 409 voudra dire que le "
                             "premier envoi est arrivé.")},
    {504, 504, SendOutcome::Unknown,
     QT_TRANSLATE_NOOP(
         "El", "E#L a mis trop de temps à répondre à un relais (réponse %2) : « %1 » est peut-être arrivé."),
     QT_TRANSLATE_NOOP("El", "Renvoyez le même fichier dans une heure : une réponse 409 voudra dire que le "
                             "premier envoi est arrivé.")},
    {500, 599, SendOutcome::Unknown,
     QT_TRANSLATE_NOOP("El",
                       "Le serveur d’E#L est en panne (réponse %2). Rien ne dit que « %1 » a été pris."),
     QT_TRANSLATE_NOOP("El",
                       "Renvoyez le même fichier dans une heure ; s’il était arrivé, la réponse sera 409.")},
    {any, 999, SendOutcome::Unknown,
     QT_TRANSLATE_NOOP(
         "El",
         "E#L a donné une réponse que sa notice ne prévoit pas (%2). Rien ne dit que « %1 » a été pris."),
     QT_TRANSLATE_NOOP("El", "Vérifiez l’adresse d’envoi et le réseau, puis renvoyez le même fichier.")},
};

const StatusRow &rowOf(int status)
{
    return *std::ranges::find_if(
        rows, [status](const StatusRow &row) { return status >= row.first && status <= row.last; });
}

QString translated(const char *text)
{
    return QCoreApplication::translate("El", text);
}

SendVerdict portalVerdict(const Sending &sending)
{
    return {QCoreApplication::translate(
                "El", "Une page web a répondu à la place d’E#L : rien ne dit que « %1 » a été pris.")
                .arg(sending.fileName),
            QCoreApplication::translate(
                "El", "Ouvrez une session sur le portail de votre réseau ou vérifiez l’adresse d’envoi, puis "
                      "renvoyez le même fichier.")};
}

// 409 after a send whose answer was lost: nobody's error.
SendVerdict conflictAfterLoss(const Sending &sending, const Sending &before)
{
    if (before.sha256 == sending.sha256)
        return {QCoreApplication::translate("El",
                                            "E#L a déjà « %1 » : l’envoi du %2, dont la réponse s’était "
                                            "perdue, était donc arrivé.")
                    .arg(sending.fileName, momentText(before.at)),
                QCoreApplication::translate("El", "Rien à refaire : le contenu est le même.")};
    return {QCoreApplication::translate("El",
                                        "E#L a déjà « %1 » : l’envoi du %2, dont la réponse s’était perdue, "
                                        "était donc arrivé. Le nouveau contenu n’a pas été pris.")
                .arg(sending.fileName, momentText(before.at)),
            QCoreApplication::translate(
                "El", "Envoyez vos corrections demain : le fichier du jour est celui de ce premier envoi.")};
}

// A 409 that a file known to be there explains: it says nothing of those whose answer was lost.
QString shadowedAction(const Sending &lost)
{
    return QCoreApplication::translate(
               "El", "Ce nom était déjà pris\u00a0: rien ne dit que l’envoi du %1, dont la réponse s’était "
                     "perdue, est arrivé. Demandez à l’administrateur d’E#L quel fichier il garde, ou "
                     "renvoyez vos lignes demain.")
        .arg(momentText(lost.at));
}

SendVerdict oneOfLostVerdict(const Sending &sending, const QList<Sending> &lost)
{
    QStringList moments;
    for (const Sending &each : lost)
        moments << momentText(each.at);
    return {QCoreApplication::translate("El",
                                        "E#L a déjà «\u00a0%1\u00a0»\u00a0: l’un de vos envois dont la "
                                        "réponse s’était perdue (%2) est arrivé, on ne sait pas lequel.")
                .arg(sending.fileName, moments.join(u", ")),
            QCoreApplication::translate("El", "Demandez à l’administrateur d’E#L quel fichier il garde ; "
                                              "envoyez vos corrections demain.")};
}

SendVerdict cutShortVerdict(const Sending &sending, const Sending &cut)
{
    return {QCoreApplication::translate("El",
                                        "E#L a un fichier nommé «\u00a0%1\u00a0», peut-être incomplet\u00a0: "
                                        "l’envoi du %2 a été coupé avant la fin.")
                .arg(sending.fileName, momentText(cut.at)),
            QCoreApplication::translate("El",
                                        "Demandez à l’administrateur d’E#L de vérifier ce fichier ou de "
                                        "le retirer, puis renvoyez le vôtre.")};
}

SendVerdict conflictVerdict(const Sending &sending, const TakenName &before)
{
    if (before.provesLost())
        return conflictAfterLoss(sending, before.lost.last());
    if (before.holds(sending))
        return {QCoreApplication::translate("El", "E#L a déjà «\u00a0%1\u00a0», reçu le %2 avec ce même "
                                                  "contenu (réponse %3).")
                    .arg(sending.fileName, momentText(before.holder->at))
                    .arg(sending.status),
                QCoreApplication::translate("El", "Rien à refaire\u00a0: E#L a déjà ce fichier.")};
    if (!before.isTaken() && !before.cutShort.isEmpty())
        return cutShortVerdict(sending, before.cutShort.last());
    if (!before.isTaken() && !before.lost.isEmpty())
        return oneOfLostVerdict(sending, before.lost);
    const StatusRow &row = rowOf(sending.status);
    SendVerdict verdict{translated(row.sentence).arg(sending.fileName).arg(sending.status),
                        translated(row.nextAction)};
    if (!before.shadowed.isEmpty())
        verdict.nextAction = shadowedAction(before.shadowed.last());
    return verdict;
}

// What a 409 to the same file would tell is worth saying only while the name was free.
QString nameTakenAction()
{
    return QCoreApplication::translate(
        "El",
        "Ce nom était déjà pris chez E#L\u00a0: une réponse 409 ne dirait rien de cet envoi. Demandez à "
        "l’administrateur d’E#L quel fichier il garde, ou renvoyez vos lignes demain.");
}

SendVerdict receivedVerdict(const Sending &sending)
{
    const StatusRow &row = rowOf(sending.status);
    SendVerdict verdict{translated(row.sentence).arg(sending.fileName).arg(sending.status),
                        translated(row.nextAction)};
    if (sending.receipt.size < 0 || sending.receipt.size == sending.bytes)
        return verdict;
    const QLocale locale;
    verdict.nextAction = QCoreApplication::translate(
                             "El", "E#L annonce %1 octets pour %2 envoyés : demandez à l’administrateur "
                                   "d’E#L de vérifier le fichier.")
                             .arg(locale.toString(sending.receipt.size), locale.toString(sending.bytes));
    return verdict;
}

// Why the answer was lost stands first in the detail that http gives.
bool isBecauseOf(const Failure &failure, FailureKind kind)
{
    return failure.kind == kind || failure.detail.startsWith(toString(kind));
}

} // namespace

SendOutcome outcomeOfStatus(int status, bool looksLikePage)
{
    if (status == 200 && looksLikePage)
        return SendOutcome::Unknown;
    return rowOf(status).outcome;
}

SendVerdict verdictOf(const Sending &sending, const TakenName &before)
{
    if (sending.status == 409)
        return conflictVerdict(sending, before);
    if (sending.outcome == SendOutcome::Received)
        return receivedVerdict(sending);
    if (sending.status == 200)
        return portalVerdict(sending);
    const StatusRow &row = rowOf(sending.status);
    const bool tells = sending.outcome != SendOutcome::Unknown || !before.isTaken();
    return {translated(row.sentence).arg(sending.fileName).arg(sending.status),
            tells ? translated(row.nextAction) : nameTakenAction()};
}

SendVerdict lostVerdict(const Sending &sending, const Failure &failure, const TakenName &before)
{
    SendVerdict verdict;
    verdict.nextAction =
        before.isTaken() ? nameTakenAction()
        : !sending.leftWhole()
            ? QCoreApplication::translate("El",
                                          "Renvoyez le même fichier\u00a0: il n’était pas parti en entier.")
            : QCoreApplication::translate(
                  "El", "Renvoyez le même fichier : si la réponse est 409, c’est que cet envoi est arrivé.");
    if (isBecauseOf(failure, FailureKind::Cancelled))
        verdict.sentence = QCoreApplication::translate(
            "El", "L’envoi de « %1 » a été arrêté en route : on ne sait pas si E#L l’a reçu.");
    else if (isBecauseOf(failure, FailureKind::Timeout))
        verdict.sentence = QCoreApplication::translate(
            "El", "E#L n’a pas répondu à temps à l’envoi de « %1 » : on ne sait pas s’il l’a reçu.");
    else if (isBecauseOf(failure, FailureKind::RedirectRefused))
        return portalVerdict(sending);
    else
        verdict.sentence = QCoreApplication::translate(
            "El", "La connexion a été coupée pendant l’envoi de « %1 » : on ne sait pas si E#L l’a reçu.");
    verdict.sentence = verdict.sentence.arg(sending.fileName);
    return verdict;
}

Failure notSent(Failure failure)
{
    if (!failure.sentence.isEmpty())
        return failure;
    const auto say = [&failure](const QString &sentence, const QString &nextAction) {
        failure.sentence = sentence;
        failure.nextAction = nextAction;
        return failure;
    };
    const QString network = QCoreApplication::translate(
        "El", "Vérifiez le réseau et l’adresse d’envoi de l’accès E#L, puis recommencez.");
    switch (failure.kind) {
    case FailureKind::NameResolution:
        return say(QCoreApplication::translate(
                       "El", "Le serveur d’E#L est introuvable sur le réseau : rien n’a été envoyé."),
                   network);
    case FailureKind::ConnectionRefused:
    case FailureKind::Network:
    case FailureKind::Timeout:
        return say(QCoreApplication::translate("El", "Le serveur d’E#L ne répond pas : rien n’a été envoyé."),
                   network);
    case FailureKind::Tls:
        return say(QCoreApplication::translate(
                       "El", "La connexion à E#L n’est pas sûre (certificat) : rien n’a été envoyé."),
                   QCoreApplication::translate(
                       "El", "Montrez ce message à votre service informatique : l’autorité du certificat "
                             "manque peut-être dans les réglages."));
    case FailureKind::Proxy:
        return say(QCoreApplication::translate(
                       "El", "Le serveur mandataire ne laisse pas passer vers E#L : rien n’a été envoyé."),
                   QCoreApplication::translate("El", "Vérifiez le serveur mandataire dans les réglages."));
    case FailureKind::Cancelled:
        return say(QCoreApplication::translate("El", "L’envoi a été arrêté : rien n’a été envoyé."), {});
    default:
        return failure;
    }
}

} // namespace agrafe::el
