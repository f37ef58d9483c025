// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/refusal.h"

#include "base/day_text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace agrafe::chorus {

namespace {

constexpr auto invalidClient = "invalid_client";
// Ours: the services give these refusals no code.
constexpr auto badAccount = "compte-technique";
constexpr auto badToken = "jeton-piste";
constexpr qsizetype longestDetail = 200;

// Bearer realm="PISTE",error="Unauthorized",error_description="login or password incorrects"
QString challenge(const http::Response &response, const QString &part)
{
    const QRegularExpression form(QStringLiteral("\\b%1=\"([^\"]*)\"").arg(part));
    return form.match(QString::fromUtf8(response.header("WWW-Authenticate"))).captured(1);
}

QString codeOfChallenge(const QString &description)
{
    if (description.contains(u"password", Qt::CaseInsensitive) ||
        description.contains(u"login", Qt::CaseInsensitive))
        return QString::fromLatin1(badAccount);
    return description.contains(u"token", Qt::CaseInsensitive) ? QString::fromLatin1(badToken) : QString();
}

struct Row
{
    MissingStep step;
    const char *sentence;
    const char *nextAction;
};

constexpr Row rows[] = {
    {MissingStep::Application,
     QT_TRANSLATE_NOOP("Chorus", "PISTE ne reconnaît pas l’application : son identifiant ou son secret est "
                                 "faux (PISTE ne dit pas lequel)."),
     QT_TRANSLATE_NOOP("Chorus",
                       "Sur PISTE, copiez de nouveau la paire « OAuth credentials » de l’application de cet "
                       "environnement, pas la clé d’API.")},
    {MissingStep::Token, QT_TRANSLATE_NOOP("Chorus", "Le jeton de PISTE n’est plus accepté."),
     QT_TRANSLATE_NOOP("Chorus", "Recommencez : Agrafe en demande un autre.")},
    {MissingStep::Account,
     QT_TRANSLATE_NOOP("Chorus", "Chorus Pro refuse le compte technique ou son mot de passe."),
     QT_TRANSLATE_NOOP(
         "Chorus", "Le gestionnaire principal de votre structure réinitialise le mot de passe dans Chorus "
                   "Pro ; saisissez ici le nouveau et le jour du changement.")},
    {MissingStep::Subscription,
     QT_TRANSLATE_NOOP("Chorus", "L’appel est refusé sans explication (réponse 403), avec un jeton pourtant "
                                 "bon : il manque une étape sur PISTE ou dans Chorus Pro."),
     QT_TRANSLATE_NOOP("Chorus",
                       "Dans l’ordre : sur PISTE, acceptez les conditions de chaque API pour cet "
                       "environnement, puis cochez-la dans l’application ; dans Chorus Pro, déclarez le "
                       "raccordement API au nom de l’application.")},
    {MissingStep::TokenOrAccount,
     QT_TRANSLATE_NOOP("Chorus",
                       "Chorus Pro refuse l’appel sans dire si c’est le jeton ou le compte technique "
                       "(réponse 401)."),
     QT_TRANSLATE_NOOP("Chorus", "Le jeton vient d’être donné : vérifiez d’abord le compte technique et la "
                                 "date de son mot de passe.")},
};

QString sentenceFor(const Failure &failure)
{
    if (failure.httpStatus == 429)
        return QCoreApplication::translate("Chorus", "Trop d’appels à PISTE pour le moment.");
    if (failure.httpStatus >= 500)
        return QCoreApplication::translate("Chorus", "Chorus Pro ou PISTE est en panne (réponse %1).")
            .arg(failure.httpStatus);
    if (failure.httpStatus > 0)
        return QCoreApplication::translate("Chorus",
                                           "Chorus Pro ou PISTE ne répond pas comme prévu (réponse %1).")
            .arg(failure.httpStatus);
    return QCoreApplication::translate("Chorus", "Chorus Pro ou PISTE n’a pas pu être joint.");
}

} // namespace

Failure refusalOf(const http::Response &response)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    Failure failure = Failure::of(FailureKind::Http);
    failure.httpStatus = response.status;
    failure.retryAt = response.retryAt;
    failure.code = body.value(u"error").toString();
    failure.detail = body.value(u"error_description").toString();
    if (failure.detail.isEmpty())
        failure.detail = challenge(response, QStringLiteral("error_description"));
    failure.detail.truncate(longestDetail);
    // A call whose token got lost on the way is answered with 400, and says so in its header alone.
    const bool tokenLost = response.status == 400 && !challenge(response, QStringLiteral("realm")).isEmpty();
    if ((response.status == 401 || tokenLost) && failure.code.isEmpty())
        failure.code = codeOfChallenge(failure.detail);
    return explained(failure);
}

Failure explained(Failure failure)
{
    if (!failure.sentence.isEmpty())
        return failure;
    const MissingStep step = missingStep(failure);
    for (const Row &row : rows) {
        if (row.step != step)
            continue;
        failure.sentence = QCoreApplication::translate("Chorus", row.sentence);
        failure.nextAction = QCoreApplication::translate("Chorus", row.nextAction);
        return failure;
    }
    failure.sentence = sentenceFor(failure);
    if (failure.httpStatus == 429 && failure.retryAt.isValid()) {
        failure.nextAction =
            QCoreApplication::translate("Chorus", "Réessayez après le %1 : PISTE le demande.")
                .arg(momentText(failure.retryAt));
        return failure;
    }
    failure.nextAction = QCoreApplication::translate(
        "Chorus", "Réessayez plus tard\u00a0; le diagnostic dit si le réseau est en "
                  "cause.");
    return failure;
}

MissingStep missingStep(const Failure &failure)
{
    if (failure.kind != FailureKind::Http)
        return MissingStep::None;
    if (failure.code == QLatin1String(invalidClient))
        return MissingStep::Application;
    if (failure.code == QLatin1String(badAccount))
        return MissingStep::Account;
    if (failure.code == QLatin1String(badToken))
        return MissingStep::Token;
    if (failure.httpStatus == 401)
        return MissingStep::TokenOrAccount;
    return failure.httpStatus == 403 ? MissingStep::Subscription : MissingStep::None;
}

bool refusesGiven(const Failure &failure, bool client, bool password)
{
    const MissingStep step = missingStep(failure);
    return (client && step == MissingStep::Application) || (password && step == MissingStep::Account);
}

} // namespace agrafe::chorus
