// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "diagnostic/network_checks.h"

#include "base/later.h"
#include "base/loopback.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QCoroSignal>
#include <QHostInfo>
#include <QLocale>
#include <QNetworkProxyFactory>
#include <QPromise>

#include <algorithm>
#include <cmath>

namespace agrafe::diagnostic {

namespace {

using Options = http::NetworkOptions;

QString addressOf(const QNetworkProxy &proxy)
{
    return QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port());
}

Check &say(Check &check, State state, const QString &sentence, const QString &nextAction = {})
{
    check.state = state;
    check.sentence = sentence;
    check.nextAction = nextAction;
    return check;
}

QString nameOf(const QStringList &common, const QStringList &organisation)
{
    const QStringList names = common + organisation;
    return names.isEmpty() ? QStringLiteral("?") : names.first();
}

// Who vouches for the chain: the issuer of its last certificate.
QString issuerOf(const QList<QSslCertificate> &chain)
{
    if (chain.isEmpty())
        return QStringLiteral("?");
    const QSslCertificate &last = chain.last();
    return nameOf(last.issuerInfo(QSslCertificate::CommonName),
                  last.issuerInfo(QSslCertificate::Organization));
}

bool vouchedBy(const QList<QSslCertificate> &chain, const QList<QSslCertificate> &authorities)
{
    return std::ranges::any_of(authorities, [&chain](const QSslCertificate &authority) {
        return std::ranges::any_of(chain, [&authority](const QSslCertificate &each) {
            return each == authority || each.issuerDisplayName() == authority.subjectDisplayName();
        });
    });
}

bool isUnknownAuthority(QSslError::SslError error)
{
    static const QList<QSslError::SslError> kinds{QSslError::SelfSignedCertificate,
                                                  QSslError::SelfSignedCertificateInChain,
                                                  QSslError::UnableToGetLocalIssuerCertificate,
                                                  QSslError::UnableToGetIssuerCertificate,
                                                  QSslError::UnableToVerifyFirstCertificate,
                                                  QSslError::CertificateUntrusted};
    return kinds.contains(error);
}

bool isOfTime(QSslError::SslError error)
{
    return error == QSslError::CertificateExpired || error == QSslError::CertificateNotYetValid;
}

void sayTlsErrors(Check &check, const TlsFacts &facts)
{
    const QString issuer = issuerOf(facts.chain);
    QStringList reasons;
    for (const QSslError &error : facts.errors)
        reasons.append(error.errorString());
    check.detail = reasons.join(QStringLiteral("; "));
    const auto has = [&facts](bool (*is)(QSslError::SslError)) {
        return std::ranges::any_of(facts.errors, [is](const QSslError &error) { return is(error.error()); });
    };
    if (has(isUnknownAuthority)) {
        say(check, State::Bad,
            QCoreApplication::translate(
                "Diagnostic", "Ce poste ne connaît pas l’autorité « %1 » qui a signé la réponse du service.")
                .arg(issuer),
            QCoreApplication::translate(
                "Diagnostic", "Si c’est celle de votre organisme, demandez son certificat à votre service "
                              "informatique et indiquez-le dans les réglages, Réseau."));
    } else if (has(isOfTime)) {
        say(check, State::Bad,
            QCoreApplication::translate("Diagnostic",
                                        "Le certificat du service n’est pas valable à l’heure de ce poste."),
            QCoreApplication::translate("Diagnostic", "Vérifiez la date et l’heure du poste."));
    } else {
        say(check, State::Bad,
            QCoreApplication::translate("Diagnostic",
                                        "Le certificat reçu (signé par « %1 ») n’est pas celui du service.")
                .arg(issuer),
            QCoreApplication::translate("Diagnostic",
                                        "Vérifiez l’adresse de l’habilitation ; sinon voyez votre service "
                                        "informatique."));
    }
}

void saySocketError(Check &check, QAbstractSocket::SocketError error)
{
    const QString report =
        QCoreApplication::translate("Diagnostic", "Montrez cette ligne à votre service informatique.");
    switch (error) {
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        say(check, State::Bad,
            QCoreApplication::translate("Diagnostic",
                                        "Le serveur mandataire demande un compte et un mot de passe."),
            QCoreApplication::translate("Diagnostic", "Renseignez-les dans les réglages, Réseau."));
        break;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        say(check, State::Bad,
            QCoreApplication::translate("Diagnostic",
                                        "Le serveur mandataire ne laisse pas passer, ou ne répond pas."),
            QCoreApplication::translate("Diagnostic", "Vérifiez son adresse dans les réglages, Réseau."));
        break;
    case QAbstractSocket::ConnectionRefusedError:
        say(check, State::Bad,
            QCoreApplication::translate("Diagnostic", "Le service, ou un pare-feu, refuse la connexion."),
            report);
        break;
    case QAbstractSocket::SocketTimeoutError:
        say(check, State::Bad,
            QCoreApplication::translate("Diagnostic",
                                        "Rien ne répond à cette adresse : un pare-feu peut l’arrêter."),
            report);
        break;
    default:
        say(check, State::Bad,
            QCoreApplication::translate("Diagnostic",
                                        "La liaison chiffrée avec le service n’a pas pu se faire."),
            report);
    }
}

} // namespace

QNetworkProxy proxyFor(const Options &options, const QUrl &url)
{
    if (options.proxy == Options::Proxy::None || isLoopback(url.host()))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    if (options.proxy == Options::Proxy::Manual)
        return options.manual;
    const auto found = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return found.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : found.first();
}

Check proxyCheck(const Options &options, const QUrl &url)
{
    Check check = checkNamed(QStringLiteral("proxy"));
    const QNetworkProxy proxy = proxyFor(options, url);
    const bool manual = options.proxy == Options::Proxy::Manual;
    if (manual && options.manual.hostName().isEmpty())
        return say(
            check, State::Bad,
            QCoreApplication::translate("Diagnostic", "Un mandataire est demandé, et son adresse manque."),
            QCoreApplication::translate("Diagnostic", "Indiquez-la dans les réglages, Réseau."));
    if (proxy.type() == QNetworkProxy::NoProxy)
        return say(check, State::Good,
                   options.proxy == Options::Proxy::None
                       ? QCoreApplication::translate("Diagnostic", "Aucun, comme les réglages le veulent.")
                       : QCoreApplication::translate("Diagnostic", "Aucun sur le chemin de cette adresse."));
    check.detail = addressOf(proxy);
    if (manual && !proxy.user().isEmpty() && proxy.password().isEmpty())
        return say(
            check, State::Attention,
            QCoreApplication::translate("Diagnostic", "Celui des réglages (%1), sans son mot de passe.")
                .arg(addressOf(proxy)),
            QCoreApplication::translate("Diagnostic", "Entrez son mot de passe dans les réglages, Réseau."));
    return say(
        check, State::Good,
        manual ? QCoreApplication::translate("Diagnostic", "Celui des réglages : %1.").arg(addressOf(proxy))
               : QCoreApplication::translate("Diagnostic", "Celui du système : %1.").arg(addressOf(proxy)));
}

QCoro::Task<Check> nameCheck(QUrl url, bool behindProxy)
{
    Check check = checkNamed(QStringLiteral("dns"));
    const auto promise = std::make_shared<QPromise<QHostInfo>>();
    promise->start();
    QHostInfo::lookupHost(url.host(), QCoreApplication::instance(), [promise](const QHostInfo &info) {
        promise->addResult(info);
        promise->finish();
    });
    const QFuture<QHostInfo> future = promise->future();
    const QHostInfo info = co_await future;
    if (info.error() == QHostInfo::NoError && !info.addresses().isEmpty())
        co_return say(
            check, State::Good,
            QCoreApplication::translate("Diagnostic", "« %1 » est connu de ce réseau.").arg(url.host()));
    check.detail = info.errorString();
    if (behindProxy)
        co_return say(check, State::Skipped,
                      QCoreApplication::translate(
                          "Diagnostic", "Ce poste ne connaît pas « %1 » ; le mandataire le cherche pour lui.")
                          .arg(url.host()));
    co_return say(
        check, State::Bad,
        QCoreApplication::translate("Diagnostic", "Ce poste ne trouve pas l’adresse de « %1 ».")
            .arg(url.host()),
        QCoreApplication::translate(
            "Diagnostic", "Vérifiez que le poste est relié au réseau, et l’adresse de l’habilitation."));
}

QCoro::Task<Check> tlsCheck(Options options, QUrl url)
{
    const auto additional = QSslCertificate::fromData(options.additionalAuthorities, QSsl::Pem);
    const auto known = QSslConfiguration::systemCaCertificates();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!additional.isEmpty())
        tls.setCaCertificates(known + additional);
    const LaterPtr<TlsProbe> probe(new TlsProbe(tls, proxyFor(options, url)));
    constexpr int httpsPort = 443;
    probe->start(url.host(), static_cast<quint16>(url.port(httpsPort)));
    co_await qCoro(probe.get(), &TlsProbe::ended);
    co_return readTls(probe->facts(), known, additional);
}

Check readTls(const TlsFacts &facts, const QList<QSslCertificate> &known,
              const QList<QSslCertificate> &additional)
{
    Check check = checkNamed(QStringLiteral("tls"));
    if (!facts.encrypted && !facts.errors.isEmpty()) {
        sayTlsErrors(check, facts);
        return check;
    }
    if (!facts.encrypted) {
        saySocketError(check, facts.socketError);
        check.detail = QStringLiteral("socket error %1").arg(facts.socketError);
        return check;
    }
    const QString issuer = issuerOf(facts.chain);
    if (vouchedBy(facts.chain, additional) && !vouchedBy(facts.chain, known))
        return say(check, State::Good,
                   QCoreApplication::translate(
                       "Diagnostic", "Chiffrée ; l’autorité privée « %1 » des réglages la garantit.")
                       .arg(issuer));
    return say(check, State::Good,
               QCoreApplication::translate("Diagnostic", "Chiffrée, garantie par « %1 ».").arg(issuer));
}

Check clockCheck(const QByteArray &dateHeader, const QDateTime &now)
{
    constexpr qint64 tolerable = 120;
    constexpr qint64 harmful = 300;
    Check check = checkNamed(QStringLiteral("heure"));
    QDateTime there = QLocale::c().toDateTime(QString::fromLatin1(dateHeader),
                                              QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!there.isValid())
        return say(check, State::Unknown,
                   QCoreApplication::translate("Diagnostic", "Le service n’a pas donné la sienne."));
    there.setTimeSpec(Qt::UTC);
    const qint64 skew = there.secsTo(now);
    check.detail = QStringLiteral("%1 s").arg(skew);
    if (std::abs(skew) < tolerable)
        return say(check, State::Good,
                   QCoreApplication::translate("Diagnostic", "Juste, à deux minutes près."));
    const int minutes = static_cast<int>(std::abs(skew) / 60);
    const QString sentence =
        skew > 0
            ? QCoreApplication::translate("Diagnostic", "Le poste avance de %n minute(s).", nullptr, minutes)
            : QCoreApplication::translate("Diagnostic", "Le poste retarde de %n minute(s).", nullptr,
                                          minutes);
    return say(check, std::abs(skew) < harmful ? State::Attention : State::Bad, sentence,
               QCoreApplication::translate(
                   "Diagnostic", "Réglez l’heure du poste : les traces et les jetons en dépendent."));
}

} // namespace agrafe::diagnostic
