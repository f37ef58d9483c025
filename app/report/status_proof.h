// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>

namespace agrafe::report {

/// What was asked about a person and what was answered: no more than a file needs.
struct StatusProof
{
    QString title;                          ///< of the status
    QString provider;                       ///< who answered
    QList<QPair<QString, QString>> person;  ///< label, value: as it was asked
    QString answer;                         ///< "yes", "no", "value", "unknown"
    QString sentence;                       ///< the answer itself
    QList<QPair<QString, QString>> details; ///< label, value: those that the file needs
    QDateTime askedAt;                      ///< UTC
    QDateTime cachedUntil;                  ///< invalid: fresh from the provider, or not told
    QString requestId;
    QString object;
    QString organisation;
    QString recipient; ///< SIRET
    QString habilitation;
    QString agent;
    QDate keepUntil; ///< the last day on which it may be kept; invalid: no retention was declared
    bool fictitious = false;
};

/// A4 PDF; the answer in words, shape and colour. Its properties name nobody. Needs a QGuiApplication.
[[nodiscard]] QByteArray toPdf(const StatusProof &proof);

} // namespace agrafe::report
