// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QSsl>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace agrafe::test {

/// Of a server on 127.0.0.1 that nobody trusts. Made for these tests alone: it protects nothing.
inline constexpr const char *serverKey = R"(-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIMMyF8gMMzcPNDl4tr60Yaido64iJouPJNcKqqhjE+uMoAoGCCqGSM49
AwEHoUQDQgAE/aQIK0y19q7bN/hxqLPhXm35OMNX2heDBQOBircdjSWtknq+Cs3k
QA/TcRts5JRqw3T36c7BoXDFyhqavEwj1g==
-----END EC PRIVATE KEY-----
)";
/// Its own authority; good until 2120.
inline constexpr const char *selfSigned = R"(-----BEGIN CERTIFICATE-----
MIIBejCCASGgAwIBAgIBAjAKBggqhkjOPQQDAjAlMQ8wDQYDVQQKDAZFc3NhaXMx
EjAQBgNVBAMMCTEyNy4wLjAuMTAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAw
MDAwMFowJTEPMA0GA1UECgwGRXNzYWlzMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAT9pAgrTLX2rts3+HGos+Febfk4w1faF4MF
A4GKtx2NJa2Ser4KzeRAD9NxG2zklGrDdPfpzsGhcMXKGpq8TCPWo0AwPjAPBgNV
HREECDAGhwR/AAABMAwGA1UdEwQFMAMBAf8wHQYDVR0OBBYEFBzbb8e85wo88T3O
KRiUy62R6FLuMAoGCCqGSM49BAMCA0cAMEQCIGNU7/+IshjDFp31M6C0VmCNuLkk
Zff/UoQtgrdHADTUAiAGWAfr5z6vzt7Ftc8yAertUBus5ehXTbysHMidK2Apgw==
-----END CERTIFICATE-----
)";
/// The same, over since 2020-02-01.
inline constexpr const char *expired = R"(-----BEGIN CERTIFICATE-----
MIIBejCCAR+gAwIBAgIBATAKBggqhkjOPQQDAjAlMQ8wDQYDVQQKDAZFc3NhaXMx
EjAQBgNVBAMMCTEyNy4wLjAuMTAeFw0yMDAxMDEwMDAwMDBaFw0yMDAyMDEwMDAw
MDBaMCUxDzANBgNVBAoMBkVzc2FpczESMBAGA1UEAwwJMTI3LjAuMC4xMFkwEwYH
KoZIzj0CAQYIKoZIzj0DAQcDQgAE/aQIK0y19q7bN/hxqLPhXm35OMNX2heDBQOB
ircdjSWtknq+Cs3kQA/TcRts5JRqw3T36c7BoXDFyhqavEwj1qNAMD4wDwYDVR0R
BAgwBocEfwAAATAMBgNVHRMEBTADAQH/MB0GA1UdDgQWBBQc22/HvOcKPPE9zikY
lMutkehS7jAKBggqhkjOPQQDAgNJADBGAiEAvvurALrI47xLcman19acMvSY9GYO
cx6dj15jr0b5sfECIQCPz7k8Apx1Wvv28kA9G43uaAeZnr9+Rhed7nkGOFanBA==
-----END CERTIFICATE-----
)";

[[nodiscard]] inline QSslConfiguration tlsOf(const char *certificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(QByteArray(certificate), QSsl::Pem));
    tls.setPrivateKey(QSslKey(QByteArray(serverKey), QSsl::Ec, QSsl::Pem));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace agrafe::test
