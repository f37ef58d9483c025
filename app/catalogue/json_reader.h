// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace agrafe::catalogue {

/// Where a value stands, written out only when something is wrong there.
class Place
{
public:
    explicit Place(const QString &file)
        : m_name(file)
    {}
    Place(const Place &parent, const QString &key)
        : m_parent(&parent)
        , m_name(key)
    {}
    Place(const Place &parent, QLatin1StringView list, qsizetype index)
        : m_parent(&parent)
        , m_list(list)
        , m_index(index)
    {}

    Place(Place &&parent, const QString &key) = delete; // the parent must outlive this
    Place(Place &&parent, QLatin1StringView list, qsizetype index) = delete;

    /// "entreprise/insee.json: endpoints[3].versions[0]"
    [[nodiscard]] QString toString() const;

private:
    const Place *m_parent = nullptr;
    QString m_name;
    QLatin1StringView m_list;
    qsizetype m_index = -1;
};

/// The first thing found wrong; what comes after it is not worth telling.
class Problem
{
public:
    void report(const Place &place, const QString &what);
    [[nodiscard]] bool found() const { return !m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

/// Reads one JSON object strictly: a wrong type, a missing key and, at finish(), a key that nobody asked for
/// are problems.
class ObjectReader
{
public:
    ObjectReader(const QJsonValue &value, const Place &place, Problem &problem);

    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }

    /// Required, and not empty.
    [[nodiscard]] QString text(QLatin1StringView key);
    [[nodiscard]] QString optionalText(QLatin1StringView key);
    [[nodiscard]] bool flag(QLatin1StringView key);
    [[nodiscard]] int number(QLatin1StringView key);
    [[nodiscard]] std::optional<int> optionalNumber(QLatin1StringView key);
    [[nodiscard]] QJsonArray list(QLatin1StringView key);
    [[nodiscard]] QJsonArray optionalList(QLatin1StringView key);
    [[nodiscard]] QStringList texts(QLatin1StringView key);
    /// Whatever stands there; undefined when absent.
    [[nodiscard]] QJsonValue any(QLatin1StringView key);

    void report(const QString &what) { m_problem.report(m_place, what); }
    void finish();

private:
    [[nodiscard]] QJsonValue required(QLatin1StringView key, QJsonValue::Type type);
    [[nodiscard]] QJsonValue optional(QLatin1StringView key, QJsonValue::Type type);

    QJsonObject m_object;
    const Place &m_place;
    Problem &m_problem;
    std::vector<QLatin1StringView> m_asked;
};

} // namespace agrafe::catalogue
