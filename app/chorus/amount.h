// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace agrafe::chorus {

/// A sum of money to the millionth, as Chorus Pro counts it: read from text, never through a double. What
/// cannot be held so is kept as it was written.
class Amount
{
public:
    Amount() = default;
    [[nodiscard]] static Amount ofMicros(qint64 micros);
    /// "1234.5", "1234,5", "1 234,5", "-12", "1.2345E3": a comma is a point, in French.
    [[nodiscard]] static Amount parsed(const QString &text);

    /// Nothing was written at all.
    [[nodiscard]] bool isNone() const { return !m_micros && m_written.isEmpty(); }
    [[nodiscard]] std::optional<qint64> micros() const { return m_micros; }
    /// "1234.5": no more zeros than needed; as written when it is no number.
    [[nodiscard]] QString plain() const;
    /// "1234.50": the same, but always the hundredths of a sum of money.
    [[nodiscard]] QString plainMoney() const;
    /// "1 236,60 €" with spaces that do not break, at least two decimals, all that are there. Another
    /// currency by its code. Empty for none.
    [[nodiscard]] QString text(const QString &currency = QStringLiteral("EUR")) const;
    /// For a request: a number, or text where a number could not say it to the last figure.
    [[nodiscard]] QJsonValue toJson() const;

    /// None when one of both is unknown.
    friend Amount operator+(const Amount &left, const Amount &right);
    bool operator==(const Amount &) const = default;

private:
    std::optional<qint64> m_micros;
    QString m_written;
};

} // namespace agrafe::chorus
