// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/etat/call.h"
#include "sandbox/etat/field_tree.h"
#include "sandbox/seeded.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace agrafe::sandbox {

/// The values of one answer. A rule is found by the longest end of a place that values.json names, a rule of
/// this very route ("msa/conformite_cotisations:data.status") before a general one. It is
/// - "@fact", "@dirigeants.nom" (of the list's present item), or a text with {facts} in it;
/// - {"one of": […]}, {"between": [a, b]}, {"days": [a, b]} (from today), {"count": [a, b] or "@list"};
/// - any other JSON value: as it stands.
class ValueMaker
{
public:
    ValueMaker(const Seeded &seeded, const QJsonObject &rules, const Call &call, const QJsonObject &facts,
               const QDateTime &now, const QString &api);

    [[nodiscard]] QJsonValue leaf(const Place &place, const catalogue::Field *field) const;
    [[nodiscard]] int count(const Place &place, const FieldTree &node) const;
    /// A group that the rules leave out (null).
    [[nodiscard]] bool isAbsent(const Place &place) const;

private:
    [[nodiscard]] QJsonValue ruleFor(const Place &place) const;
    [[nodiscard]] QJsonValue apply(const QJsonValue &rule, const Place &place,
                                   const catalogue::Field *field) const;
    [[nodiscard]] QJsonValue drawn(const QJsonObject &rule, const Place &place,
                                   const catalogue::Field *field) const;
    [[nodiscard]] int turn(int choices, const Place &place) const;
    [[nodiscard]] QJsonValue factOfRank(const QString &name, int rank) const;
    [[nodiscard]] QJsonValue fact(const QString &name, const Place &place) const;
    [[nodiscard]] QJsonValue filled(const QString &pattern, const Place &place) const;
    [[nodiscard]] QJsonValue shaped(const QJsonValue &value, const catalogue::Field *field) const;
    [[nodiscard]] QJsonValue byFormat(const Place &place, const catalogue::Field &field) const;
    [[nodiscard]] QJsonValue amongValues(const Place &place, const catalogue::Field &field) const;
    [[nodiscard]] QJsonValue day(int from, int to, const Place &place, const catalogue::Field *field) const;
    [[nodiscard]] int between(int first, int last, const Place &place) const;

    const Seeded &m_seeded;
    const QJsonObject &m_rules;
    const Call &m_call;
    QJsonObject m_facts;
    QDateTime m_now;
};

} // namespace agrafe::sandbox
