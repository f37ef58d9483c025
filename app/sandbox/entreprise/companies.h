// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/entreprise/cast.h"
#include "sandbox/seeded.h"

#include <QDate>
#include <QJsonArray>

namespace agrafe::sandbox {

/// What is "known" of a company: flat facts ("siren", "nom", "naf", "voie"…) and two lists ("dirigeants",
/// "etablissements"), the same on every route. The cast's are fixed, all others follow from the seed.
class Companies
{
public:
    Companies(const Seeded &seeded, const Cast &cast);

    /// `subject`: SIREN, SIRET, RNA or EORI number.
    [[nodiscard]] QJsonObject facts(const QString &subject, const QDate &today) const;
    /// The SIREN behind any of these.
    [[nodiscard]] QString sirenOf(const QString &subject) const;

private:
    [[nodiscard]] QJsonObject pick(const QString &list, const QStringList &parts) const;
    [[nodiscard]] QString pickText(const QString &list, const QStringList &parts) const;
    [[nodiscard]] QJsonObject invented(const QString &siren, const QDate &today) const;
    [[nodiscard]] QJsonObject address(const QString &siret) const;
    [[nodiscard]] QJsonArray people(const QString &siren, int count, const QString &role) const;
    [[nodiscard]] QJsonArray establishments(const QJsonObject &facts, const QString &asked) const;
    void complete(QJsonObject &facts, const QString &askedSiret, const QDate &today) const;

    Seeded m_seeded;
    const Cast &m_cast;
    QJsonObject m_vocabulary;
};

} // namespace agrafe::sandbox
