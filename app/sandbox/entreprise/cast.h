// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/sandbox.h"

#include <QHash>
#include <QJsonObject>

namespace agrafe::sandbox {

/// What a character of the cast does on one route, instead of plainly answering.
struct Act
{
    int status = 0; ///< an error to answer with; 0: none
    QString code; ///< whole ("38422") or only its last three figures ("003"): the provider's prefix is added
    int retryIn = 0;
    int times = 0;        ///< how many calls the error lasts; 0: for ever
    QJsonObject set;      ///< places of the default answer that are overwritten
    int extraLatency = 0; ///< milliseconds
    QString document;     ///< "dead-first", "cut" or empty
    [[nodiscard]] bool fails() const { return status != 0; }
};

[[nodiscard]] Act actFrom(const QJsonObject &json);

/// The invented companies and associations (resources/sandbox/cast.json).
class Cast
{
public:
    Cast();

    [[nodiscard]] const QList<Sandbox::Character> &characters() const { return m_characters; }
    /// What is fixed about the company that `siren` or `rna` names; empty for others.
    [[nodiscard]] QJsonObject facts(const QString &sirenOrRna) const;
    /// What it does on a route: by its identifier, else by its provider ("msa/*"), else in general ("*").
    [[nodiscard]] Act act(const QString &siren, const QString &endpointId) const;

private:
    struct Member
    {
        QJsonObject facts;
        QJsonObject acts;
    };
    QList<Sandbox::Character> m_characters;
    QHash<QString, Member> m_members; ///< by SIREN
    QHash<QString, QString> m_sirenOfRna;
};

} // namespace agrafe::sandbox
