// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/service_error.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    const char *operation; ///< null: any
    int returnCode;        ///< 0: any
    const char *message;   ///< null: any
    const char *sentence;
    const char *nextAction;
};

constexpr Known known[] = {
    {nullptr, 0, "GDP_MSG_11.008", QT_TRANSLATE_NOOP("Chorus", "Chorus Pro ne connaît pas cette facture."),
     QT_TRANSLATE_NOOP("Chorus", "Relancez la recherche : elle a pu changer de main.")},
    {nullptr, 0, "GDP_MSG_11.005",
     QT_TRANSLATE_NOOP("Chorus", "Le compte technique n’a pas de droit sur cette facture."),
     QT_TRANSLATE_NOOP("Chorus",
                       "Le gestionnaire principal de la structure peut rattacher le compte technique au "
                       "service concerné.")},
    {nullptr, 0, "GDP_MSG_11.033",
     QT_TRANSLATE_NOOP("Chorus", "Cette facture n’est pas suspendue : rien à compléter."),
     QT_TRANSLATE_NOOP("Chorus", "Rechargez la facture pour voir son statut du moment.")},
    {nullptr, 0, "GDP_MSG_11.001",
     QT_TRANSLATE_NOOP("Chorus", "Le statut de la facture ne permet pas cette action."),
     QT_TRANSLATE_NOOP("Chorus", "Rechargez la facture pour voir son statut du moment.")},
    {nullptr, 0, "GDP_MSG_11.022", QT_TRANSLATE_NOOP("Chorus", "Le fichier est trop grand pour Chorus Pro."),
     QT_TRANSLATE_NOOP("Chorus", "Un fichier va jusqu’à 10 Mo, une archive jusqu’à 30 Mo.")},
    {"transverses/ajouter/fichier", 20'003, nullptr,
     QT_TRANSLATE_NOOP("Chorus", "La pièce jointe est trop grande pour Chorus Pro."),
     QT_TRANSLATE_NOOP("Chorus", "Une pièce jointe va jusqu’à 10 Mo.")},
    {"transverses/consulterCRDetaille", 20'001, nullptr,
     QT_TRANSLATE_NOOP("Chorus", "Chorus Pro ne connaît pas ce numéro de flux."),
     QT_TRANSLATE_NOOP("Chorus",
                       "Vérifiez le numéro et l’environnement : qualification et production ne se voient pas "
                       "l’une l’autre.")},
};

bool fits(const Known &row, const Operation &operation, int returnCode, const QString &message)
{
    return (row.operation == nullptr || qstrcmp(row.operation, operation.path) == 0) &&
           (row.returnCode == 0 || row.returnCode == returnCode) &&
           (row.message == nullptr || message == QLatin1String(row.message));
}

QString textBehind(const QString &message, const QString &code)
{
    static const QRegularExpression separator(u"^[\\s:\\-–]+"_s);
    return message.mid(code.size()).remove(separator).trimmed();
}

} // namespace

QString messageCode(const QString &message)
{
    static const QRegularExpression form(u"^[A-Z]{3}_MSG_\\d+[._]\\d+"_s);
    return form.match(message.trimmed()).captured();
}

bool isOwnRefusal(const Failure &failure)
{
    static const QRegularExpression number(u"^\\d+$"_s);
    constexpr int fine = 200;
    return failure.kind == FailureKind::Http &&
           (failure.httpStatus == fine || !messageCode(failure.code).isEmpty() ||
            number.match(failure.code).hasMatch());
}

Failure serviceFailure(const Operation &operation, int returnCode, const QString &message, int httpStatus)
{
    const QString code = messageCode(message);
    Failure failure =
        Failure::of(FailureKind::Http, u"%1 %2"_s.arg(QLatin1String(operation.path)).arg(returnCode));
    failure.httpStatus = httpStatus;
    failure.code = code.isEmpty() ? QString::number(returnCode) : code;
    for (const Known &row : known) {
        if (!fits(row, operation, returnCode, code))
            continue;
        failure.sentence = QCoreApplication::translate("Chorus", row.sentence);
        failure.nextAction = QCoreApplication::translate("Chorus", row.nextAction);
        return failure;
    }
    const QString words = textBehind(message.trimmed(), code);
    failure.sentence =
        words.isEmpty()
            ? QCoreApplication::translate("Chorus", "Chorus Pro refuse, avec le code %1.").arg(failure.code)
            : QCoreApplication::translate("Chorus", "Chorus Pro refuse : « %1 » (code %2).")
                  .arg(words.left(300), failure.code);
    failure.nextAction = QCoreApplication::translate(
        "Chorus", "Si le message ne suffit pas, préparez une sollicitation : elle reprend ce code.");
    return failure;
}

} // namespace agrafe::chorus
