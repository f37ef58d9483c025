// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/catalogue.h"
#include "entreprise/dossier.h"
#include "support/fault_server.h"
#include "support/recording_gate.h"

#include <QHash>
#include <QTcpSocket>

namespace agrafe::test {

inline const QByteArray onePagePdf("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n");

[[nodiscard]] inline http::NetworkOptions withoutProxy()
{
    http::NetworkOptions options;
    options.proxy = http::NetworkOptions::Proxy::None;
    return options;
}

[[nodiscard]] inline catalogue::Catalogue realCatalogue()
{
    auto catalogue = catalogue::Catalogue::load();
    return catalogue ? *catalogue : catalogue::Catalogue();
}

/// The real client and a Dossier's surroundings, before a server that answers by path; what is not said is
/// 404.
struct ApiDouble
{
    FaultServer server;
    QHash<QByteArray, QList<FaultServer::Behaviour>> answers; ///< path → one a request, the last for ever
    RecordingGate gate;
    SystemClock clock;
    http::RateLimiter limiter{clock};
    http::Client http{gate, limiter, clock, withoutProxy()};
    catalogue::Catalogue catalogue = realCatalogue();
    etat::Client client{catalogue, http, clock};

    ApiDouble()
    {
        server.always([this](QTcpSocket &socket, const Seen &seen) { reply(socket, seen); });
    }

    void says(const QByteArray &path, const FaultServer::Behaviour &behaviour)
    {
        answers[path].append(behaviour);
    }
    void says(const QByteArray &path, const QByteArray &json) { says(path, fault::json(json)); }

    [[nodiscard]] int asked(const QByteArray &path) const
    {
        int count = 0;
        for (const Seen &seen : server.seen())
            count += pathOf(seen) == path ? 1 : 0;
        return count;
    }

    [[nodiscard]] entreprise::DossierRequest request(const QString &typed) const
    {
        entreprise::DossierRequest request;
        if (const auto subject = Subject::parse(typed, KeyCheck::NotRequired))
            request.subject = *subject;
        request.access.habilitation.id = QUuid::createUuid();
        request.access.habilitation.name = QStringLiteral("Marchés");
        request.access.habilitation.environment = habilitation::Environment::Sandbox;
        request.access.habilitation.baseUrl = server.url({});
        request.access.token = Secret("jeton-canari");
        request.frame = {.recipient = QStringLiteral("10000001700010"),
                         .context = QStringLiteral("Marchés publics"),
                         .object = QStringLiteral("MP-2026-0147")};
        return request;
    }

    [[nodiscard]] static QByteArray pathOf(const Seen &seen) { return seen.target.split('?').first(); }

private:
    void reply(QTcpSocket &socket, const Seen &seen)
    {
        const QByteArray path = pathOf(seen);
        QList<FaultServer::Behaviour> &known = answers[path];
        if (known.isEmpty()) {
            fault::answer(404, R"({"errors":[{"code":"01003","title":"t","detail":"d"}]})")(socket, seen);
            return;
        }
        const FaultServer::Behaviour behaviour = known.first();
        if (known.size() > 1)
            known.removeFirst();
        behaviour(socket, seen);
    }
};

} // namespace agrafe::test
