// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "sandbox/el/csv_table.h"

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <optional>

namespace agrafe::sandbox {

/// What the import checks of each row: the rules of FME's AttributeValidator, read from a matrice (Table
/// Schema JSON). Knows nothing of the program's own checks, so that both can be compared.
class AttributeValidator
{
public:
    /// Failure: Input (no field in it).
    [[nodiscard]] static Result<AttributeValidator> ofMatrice(const QByteArray &json);

    /// The rejected rows with one more attribute that tells the first error; rows in the file's order.
    [[nodiscard]] CsvTable rejectedRows(const CsvTable &file) const;

private:
    struct Attribute
    {
        QString name;
        QString type;     ///< "integer", "number", "boolean", "date", "datetime" or "string"
        QString typeName; ///< as messages call it
        bool notNull = false;
        bool unique = false;
        std::optional<double> minimum;
        std::optional<double> maximum;
        QString earliest; ///< of dates written year first
        QString latest;
        int minLength = 0;
        int maxLength = -1;
        QSet<QString> values;
        QRegularExpression pattern;
    };
    using Seen = QHash<QString, QSet<QString>>;

    [[nodiscard]] static Attribute attributeOf(const QJsonObject &field);
    [[nodiscard]] QString firstError(const QHash<QString, qsizetype> &places, const QStringList &row,
                                     Seen &seen) const;
    [[nodiscard]] static QString error(const Attribute &attribute, const QString &value, Seen &seen);
    [[nodiscard]] static QString formError(const Attribute &attribute, const QString &value);
    [[nodiscard]] static bool hasType(const Attribute &attribute, const QString &value);
    [[nodiscard]] static bool isInRange(const Attribute &attribute, const QString &value);

    QList<Attribute> m_attributes;
};

} // namespace agrafe::sandbox
