// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/jwt.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace agrafe::habilitation {

namespace {

constexpr int longestToken = 16 * 1024;

// \s then takes the no-break spaces too.
constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;

QString tokenOfAddress(const QString &text)
{
    static const QRegularExpression parameter(QStringLiteral("[?&](?:token|jwt)=([^&#\\s]+)"));
    const auto match = parameter.match(text);
    return match.hasMatch() ? QUrl::fromPercentEncoding(match.captured(1).toUtf8()) : text;
}

// Quotes of every kind, invisible characters of mails and web pages, and the words of a header.
QString withoutWrapping(QString text)
{
    static const QRegularExpression invisible(
        QStringLiteral("[\\x{200B}-\\x{200D}\\x{2060}\\x{FEFF}\\x{AD}]"));
    static const QRegularExpression around(QStringLiteral("^[\\s\"'`«»“”‘’<>]+|[\\s\"'`«»“”‘’<>,;]+$"),
                                           unicode);
    static const QRegularExpression words(
        QStringLiteral("^(?:authorization\\s*:\\s*)?(?:bearer(?:\\s+|:\\s*|$))?"),
        QRegularExpression::CaseInsensitiveOption | unicode);
    text.remove(invisible);
    text.remove(around);
    text.remove(words);
    text.remove(around);
    return text;
}

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"), unicode);
    return text.remove(spaces);
}

// What base64url is made of, in two parts or more, and long: a JWT or a piece of one.
bool looksLikeJwt(const QString &text)
{
    constexpr qsizetype shortestPiece = 40;
    static const QRegularExpression form(QStringLiteral("^[\\w-]+(?:\\.[\\w-]*){1,5}$"));
    return text.startsWith(QStringLiteral("eyJ")) ||
           (text.size() >= shortestPiece && form.match(text).hasMatch());
}

bool isPrintableAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar each) { return each > u' ' && each < u'\x7f'; });
}

Failure refusal(const QString &sentence)
{
    return Failure::input(sentence,
                          QCoreApplication::translate(
                              "Token", "Copiez le jeton en entier depuis votre espace API, puis collez-le."));
}

QDateTime secondsOf(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

QJsonObject partOf(const QByteArray &part)
{
    const auto decoded = QByteArray::fromBase64Encoding(part, QByteArray::Base64UrlEncoding |
                                                                  QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? QJsonDocument::fromJson(*decoded).object() : QJsonObject();
}

// The signature of HS256 is 32 bytes: a shorter one was cut.
bool isSignatureWhole(const QJsonObject &header, const QString &signature)
{
    constexpr qsizetype hs256Characters = 43;
    return header.value(QStringLiteral("alg")) == QStringLiteral("HS256")
               ? signature.size() >= hs256Characters
               : !signature.isEmpty();
}

// Of something that looks like a JWT: what is wrong with it.
std::optional<Failure> defectOf(const QString &token)
{
    const QStringList parts = token.split(u'.');
    const QJsonObject header = partOf(parts.first().toLatin1());
    if (header.isEmpty())
        return refusal(QCoreApplication::translate("Token", "Il manque le début de ce jeton."));
    if (parts.size() > 3)
        return refusal(QCoreApplication::translate("Token", "Ce texte contient plusieurs jetons."));
    if (parts.size() < 3)
        return refusal(QCoreApplication::translate("Token", "Il manque la fin de ce jeton."));
    if (partOf(parts.at(1).toLatin1()).isEmpty())
        return refusal(QCoreApplication::translate("Token", "Ce jeton est abîmé en son milieu."));
    if (!isSignatureWhole(header, parts.at(2)))
        return refusal(QCoreApplication::translate("Token", "Il manque la fin de ce jeton."));
    return std::nullopt;
}

} // namespace

Result<Secret> pastedToken(const QString &text)
{
    QString token = withoutWrapping(tokenOfAddress(text));
    if (token.isEmpty())
        return Unexpected(
            refusal(QCoreApplication::translate("Token", "Il n’y a pas de jeton dans ce texte.")));
    if (looksLikeJwt(withoutSpaces(token))) {
        token = withoutSpaces(token);
        if (const auto defect = defectOf(token))
            return Unexpected(*defect);
    }
    if (!isPrintableAscii(token) || token.size() > longestToken)
        return Unexpected(refusal(QCoreApplication::translate("Token", "Ce texte n’est pas un jeton.")));
    return Secret(token.toLatin1());
}

std::optional<Claims> readClaims(const Secret &token)
{
    const QList<QByteArray> parts = token.reveal().split('.');
    if (parts.size() != 3 || partOf(parts.first()).isEmpty())
        return std::nullopt;
    const QJsonObject payload = partOf(parts.at(1));
    if (payload.isEmpty())
        return std::nullopt;
    Claims claims;
    for (const QJsonValue &scope : payload.value(QStringLiteral("scopes")).toArray()) {
        if (scope.isString())
            claims.scopes.append(scope.toString());
    }
    claims.issuedAt = secondsOf(payload.value(QStringLiteral("iat")));
    claims.expiresAt = secondsOf(payload.value(QStringLiteral("exp")));
    claims.tokenId = payload.value(QStringLiteral("jti")).toString();
    claims.subject = payload.value(QStringLiteral("sub")).toString();
    return claims;
}

QString expiryWarning(const Claims &claims, const QDateTime &now)
{
    constexpr int firstReminderDays = 90;
    if (!claims.expiresAt.isValid() || now.daysTo(claims.expiresAt) > firstReminderDays)
        return {};
    const QString day = QLocale().toString(claims.expiresAt.toLocalTime().date(), QLocale::LongFormat);
    if (claims.expiresAt <= now)
        return QCoreApplication::translate(
                   "Token", "Ce jeton dit avoir pris fin le %1. S’il a été prolongé, il sert encore : "
                            "Agrafe le demande au service.")
            .arg(day);
    return QCoreApplication::translate(
               "Token", "Ce jeton prend fin le %1. Faites-le prolonger depuis votre espace API.")
        .arg(day);
}

} // namespace agrafe::habilitation
