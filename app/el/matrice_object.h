// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace agrafe::el {

/// One JSON object of a matrice's file. Keeps the first fault of the whole file, in French, with its place.
class MatriceObject
{
public:
    MatriceObject(const QJsonValue &value, const QString &place, QString &fault);

    [[nodiscard]] QString text(QLatin1StringView key);
    [[nodiscard]] bool flag(QLatin1StringView key);
    [[nodiscard]] std::optional<int> count(QLatin1StringView key); ///< a whole number, not negative
    [[nodiscard]] QStringList texts(QLatin1StringView key);
    [[nodiscard]] QMap<QString, QString> words(QLatin1StringView key);
    [[nodiscard]] QJsonValue any(QLatin1StringView key);
    [[nodiscard]] MatriceObject object(QLatin1StringView key);
    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }

    void report(QLatin1StringView key, const QString &what);
    /// Faults every key that was not asked for.
    void finish();
    [[nodiscard]] const QString &place() const { return m_place; }

private:
    [[nodiscard]] QJsonValue typed(QLatin1StringView key, QJsonValue::Type type, const QString &what);

    QJsonObject m_object;
    QString m_place;
    QString &m_fault;
    QStringList m_asked;
};

} // namespace agrafe::el
