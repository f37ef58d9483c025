// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "http/origin.h"

#include "base/loopback.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace agrafe::http {

using namespace Qt::StringLiterals;

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https"_s ? 443 : 80);
}

// A line end inside a header would write headers of its own; a pasted token may hold one.
bool isHeaderText(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return c == '\t' || (c >= ' ' && c <= '~'); });
}

// Set by the client or by Qt alone.
bool isReserved(const QByteArray &name)
{
    static constexpr std::array names = {"authorization",  "proxy-authorization", "cookie",     "host",
                                         "content-length", "transfer-encoding",   "connection", "referer",
                                         "accept-encoding"};
    return std::ranges::any_of(
        names, [&](const char *reserved) { return name.compare(reserved, Qt::CaseInsensitive) == 0; });
}

Failure badAddress(const QString &sentence, const QString &detail)
{
    Failure failure = Failure::input(
        sentence, QCoreApplication::translate("Http", "Vérifiez l’adresse du service dans l’habilitation."));
    failure.detail = detail;
    return failure;
}

std::optional<Failure> refusedAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return badAddress(QCoreApplication::translate("Http", "L’adresse du service n’est pas valable."),
                          u"invalid URL"_s);
    // Qt would make an Authorization header of it.
    if (!url.userInfo().isEmpty())
        return badAddress(
            QCoreApplication::translate(
                "Http", "L’adresse du service ne doit contenir ni identifiant ni mot de passe."),
            u"user info in the URL"_s);
    if (url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isLoopback(url.host())))
        return std::nullopt;
    return badAddress(
        QCoreApplication::translate(
            "Http", "Agrafe n’appelle que des adresses sécurisées, qui commencent par https://."),
        u"scheme %1 to %2"_s.arg(url.scheme(), url.host()));
}

std::optional<Failure> refusedBody(const Request &request)
{
    if (request.bodyFile.isEmpty()) {
        if (request.idempotent || !request.body.isEmpty())
            return std::nullopt;
        return Failure::of(FailureKind::Internal, u"a request that may leave only once needs a body"_s);
    }
    if (request.idempotent || !request.body.isEmpty())
        return Failure::of(FailureKind::Internal, u"a file leaves once, and alone"_s);
    const QFileInfo file(request.bodyFile);
    if (file.isFile() && file.isReadable() && file.size() > 0)
        return std::nullopt;
    Failure failure = Failure::of(FailureKind::Disk, u"missing, unreadable or empty"_s);
    failure.sentence = QCoreApplication::translate("Http", "Le fichier « %1 » ne se lit pas, ou il est vide.")
                           .arg(file.fileName());
    failure.nextAction =
        QCoreApplication::translate("Http", "Vérifiez qu’il est toujours à sa place, puis recommencez.");
    return failure;
}

} // namespace

bool sameOrigin(const QUrl &left, const QUrl &right)
{
    return !left.host().isEmpty() && left.scheme() == right.scheme() && left.host() == right.host() &&
           portOf(left) == portOf(right);
}

std::optional<Failure> refusal(const Request &request)
{
    if (auto failure = refusedAddress(request.url))
        return failure;
    if (!isHeaderText(request.bearer.reveal()))
        return Failure::input(QCoreApplication::translate(
                                  "Http", "Le jeton contient un caractère qu’un jeton ne peut pas contenir."),
                              QCoreApplication::translate(
                                  "Http", "Collez le jeton à nouveau, en entier et sans retour à la ligne."));
    if (auto failure = refusedBody(request))
        return failure;
    QList<Header> headers = request.headers;
    for (const auto &[name, secret] : request.secretHeaders)
        headers.append({name, secret.reveal()});
    for (const auto &[name, value] : std::as_const(headers)) {
        if (isReserved(name) || name.isEmpty() || !isHeaderText(name) || !isHeaderText(value))
            return Failure::of(FailureKind::Internal, u"header %1 may not be sent"_s.arg(
                                                          QString::fromLatin1(name.toPercentEncoding())));
    }
    return std::nullopt;
}

} // namespace agrafe::http
