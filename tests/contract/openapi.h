// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace agrafe::test {

/// One place of a schema. A row of a table ("data[]") is a group too.
struct SchemaPlace
{
    enum class Kind { Group, List, Row, Value };
    Kind kind = Kind::Value;
    QString type;       ///< of a value
    QStringList values; ///< of an enumeration, null left out
};

/// A parameter as the description gives it.
struct DescribedParameter
{
    QString name;
    QString in;
    bool required = false;
    QStringList values;
    std::optional<int> minimum; ///< of a number, of the length of a text, of how many values
    std::optional<int> maximum;
};

struct Operation
{
    QString path;
    bool deprecated = false;
    QList<DescribedParameter> parameters;
    QSet<int> statuses;
    QMap<QString, SchemaPlace> places; ///< of the 200 answer
    QMap<QString, int> codes;          ///< service code of an example → its status
};

/// An OpenAPI description, walked through its references, alternatives and lists.
class OpenApi
{
public:
    [[nodiscard]] static std::optional<OpenApi> read(const QString &file);
    /// Every GET of the description.
    [[nodiscard]] QList<Operation> operations() const;

private:
    [[nodiscard]] QJsonObject resolved(const QJsonValue &value) const;
    [[nodiscard]] Operation operation(const QString &path, const QJsonObject &item) const;
    void readParameters(const QJsonValue &list, Operation &operation) const;
    void walk(const QJsonValue &schema, const QString &path, bool row,
              QMap<QString, SchemaPlace> &into) const;
    void walkInside(const QJsonObject &schema, const QString &path, QMap<QString, SchemaPlace> &into) const;

    QJsonObject m_root;
};

} // namespace agrafe::test
