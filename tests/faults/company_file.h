// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/catalogue.h"
#include "entreprise/dossier.h"
#include "journal/journal.h"
#include "support/fake_clock.h"
#include "support/fault_server.h"

#include <QHash>
#include <QTemporaryDir>

namespace agrafe::test {

/// The pieces of these tests: one that misbehaves, the others healthy on the same server.
inline const QString faultyPiece = QStringLiteral("urssaf/attestation_vigilance");
inline const QString identityPiece = QStringLiteral("insee/sirene/unite_legale");
inline const QString healthyPiece = QStringLiteral("msa/conformite_cotisations");
inline const QByteArray faultyPath("/v4/urssaf/unites_legales/418166096/attestation_vigilance");
inline const QByteArray identityPath("/v4/insee/sirene/unites_legales/418166096");
inline const QByteArray healthyPath("/v3/msa/etablissements/41816609600069/conformite_cotisations");

[[nodiscard]] QByteArray attestation(const QByteArray &link);
[[nodiscard]] QByteArray wholePdf();

/// Straight to the server, and never more than a second and a half on the wire.
[[nodiscard]] http::NetworkOptions shortDeadlines();

/// Everything below the window but the keychain: a real journal in a home of its own, the real client, and a
/// server that answers each path as it is told (404 otherwise). The clock jumps over waits.
class CompanyFile
{
public:
    explicit CompanyFile(http::NetworkOptions options = shortDeadlines());

    [[nodiscard]] entreprise::DossierRequest request() const;
    [[nodiscard]] std::unique_ptr<entreprise::Dossier> dossier(entreprise::DossierRequest request);
    [[nodiscard]] std::unique_ptr<entreprise::Dossier> dossier() { return dossier(request()); }
    /// Starts it and waits until nothing runs any more.
    [[nodiscard]] static bool gather(entreprise::Dossier &dossier);
    [[nodiscard]] QList<journal::Record> records();
    [[nodiscard]] static const entreprise::Item &item(const entreprise::Dossier &dossier, const QString &id);
    [[nodiscard]] int asked(const QByteArray &path) const;
    [[nodiscard]] Paths paths() const { return Paths::under(home.path()); }

    QTemporaryDir home;
    FakeClock clock;
    FaultServer server;
    FaultServer documents;
    QHash<QByteArray, FaultServer::Behaviour> answers;
    journal::Journal journal;
    http::RateLimiter limiter{clock};
    http::Client http;
    catalogue::Catalogue catalogue;
    etat::Client client{catalogue, http, clock};
    QByteArray token = "jeton-de-ces-essais";
};

/// Why this text, shown beside something that is no refusal, could be taken for one; nothing when it cannot.
[[nodiscard]] QString refusalIn(const QString &text);
/// What the journal lacks: an entry without its outcome, or a piece without an entry.
[[nodiscard]] QStringList gapsOf(const QList<journal::Record> &records, const QStringList &pieces);

} // namespace agrafe::test
