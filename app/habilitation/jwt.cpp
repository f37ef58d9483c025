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

bool looksLikeJwt(const QString &text)
{
    return text.startsWith(QStringLiteral("eyJ"));
}

bool isPrintableAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar each) { return each > u' ' && each < u'\x7f'; });
}

Unexpected refused(const QString &sentence)
{
    return Unexpected(Failure::input(
        sentence, QCoreApplication::translate(
                      "Token", "Copiez le jeton en entier depuis votre espace API, puis collez-le.")));
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

} // namespace

Result<Secret> pastedToken(const QString &text)
{
    QString token = withoutWrapping(tokenOfAddress(text));
    if (token.isEmpty())
        return refused(QCoreApplication::translate("Token", "Il n’y a pas de jeton dans ce texte."));
    if (looksLikeJwt(token)) {
        token = withoutSpaces(token);
        if (token.count(u'.') != 2 || partOf(token.section(u'.', 1, 1).toLatin1()).isEmpty())
            return refused(QCoreApplication::translate("Token", "Ce jeton est incomplet ou abîmé."));
    }
    if (!isPrintableAscii(token) || token.size() > longestToken)
        return refused(QCoreApplication::translate("Token", "Ce texte n’est pas un jeton."));
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
    return claims;
}

QString expiryWarning(const Claims &claims, const QDateTime &now)
{
    constexpr int firstReminderDays = 90;
    if (!claims.expiresAt.isValid() || now.daysTo(claims.expiresAt) > firstReminderDays)
        return {};
    const QString day =
        QLocale(QLocale::French).toString(claims.expiresAt.toLocalTime().date(), QLocale::LongFormat);
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
