// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace agrafe::sandbox {

struct Options
{
    quint16 port = 0;      ///< 0: any free one
    QStringList caseFiles; ///< JSON lines, as the State's staging cases
    quint64 seed = 1;
    /// The latencies are a hash of (seed, path, parameters), about this mean; unset: 250 ms; 0: none.
    std::optional<std::chrono::milliseconds> latency;
    /// One fixed latency for one path, as asked or as the catalogue writes it ("/v3/…/{siren}/…"), e.g. for
    /// benches. "<path as asked>#document": for the documents that this path offers.
    QMap<QString, std::chrono::milliseconds> latencyOf;
    /// Table Schema JSON by which E#L's import judges rows; empty: the program's own sample.
    QString elMatrice;
    /// What the quotas' minutes, the cache and the life of links are counted with; called in the sandbox's
    /// own thread. Unset: the machine's clock.
    std::function<QDateTime()> now;
};

struct Addresses
{
    QUrl entreprise;
    QUrl particulier;
    QUrl documents;       ///< another port: the token must never be seen there
    QUrl el;              ///< a partner's folder at E#L; el_service.h tells the others, and the next morning
    QByteArray fullToken; ///< every right, at E#L too
    QByteArray restrictedToken;
    QByteArray expiredToken;
    QByteArray blacklistedToken;
    QByteArray renewedToken;       ///< newer, every right
    QByteArray prolongedToken;     ///< its own end is past, and it is still accepted
    QByteArray personToken;        ///< of API Particulier
    QByteArray personReducedToken; ///< the same with fewer rights
    QUrl chorus;
    QUrl oauth;                   ///< where PISTE gives tokens, whole
    QByteArray pisteSecret;       ///< of the application "bac-a-sable"
    QByteArray technicalPassword; ///< of TECH_1_21990001900013@cpro.fr
    QUrl chorusProduction;        ///< the other side of Chorus Pro: own application, own password
    QUrl oauthProduction;
    QByteArray pisteProductionSecret; ///< of the application "bac-a-sable-production"
    QByteArray technicalProductionPassword;
};

/// A local stand-in of the State's staging, loopback only, in a thread of its own; deterministic for a seed.
/// All data it serves are invented.
class Sandbox
{
public:
    explicit Sandbox(const catalogue::Catalogue &catalogue, Options options = {});
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;
    ~Sandbox(); ///< stops and joins

    /// Failure: Input (a case file that cannot be read, with its line) or Network (port taken).
    [[nodiscard]] Result<Addresses> start();
    void stop();

    /// What it saw, for tests: requests per path, and whether an Authorization header reached the document
    /// port.
    struct Seen
    {
        QMap<QString, int> requests;
        int tokensOnDocumentPort = 0;
        int maxInFlight = 0;
        int tooManyRequests = 0; ///< 429 sent
    };
    [[nodiscard]] Seen seen() const;

    /// One invented company or association, for the window's "recent" list and the documentation.
    struct Character
    {
        QString siret;
        QString name;
        QString rna;   ///< or empty
        QString story; ///< French: what it shows
    };
    [[nodiscard]] static QList<Character> cast();

    /// One invented person, as a call names her.
    struct Citizen
    {
        QMap<QString, QString>
            identity; ///< by the service's parameters ("nomNaissance", "prenoms" with commas…)
        QMap<QString, QString> numbers; ///< "ine", "identifiant", "immatriculation": those she has
        QString story;                  ///< French: what she shows
    };
    [[nodiscard]] static QList<Citizen> citizens();
    /// A FranceConnect token that stands for this identity, in any sandbox.
    [[nodiscard]] static QByteArray franceConnectToken(const QMap<QString, QString> &identity);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace agrafe::sandbox
