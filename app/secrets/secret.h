// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>

class QDebug;

namespace agrafe {

/// Overwrites the bytes, then empties the array. Bytes that another array still shares are left to it.
void wipe(QByteArray &bytes) noexcept;

/// A token or password in memory. Cannot be streamed or serialised. It keeps a copy of its own, so that what
/// the caller does with its array changes nothing; copies of a Secret share that copy, and the last one wipes
/// it.
class Secret
{
public:
    Secret() = default;
    /// An array moved in is wiped when nobody else shares it.
    explicit Secret(QByteArray bytes);
    Secret(const Secret &other) = default;
    Secret(Secret &&other) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// For the one place that needs the bytes (an Authorization header, the keychain): read them on the spot,
    /// a copy that lives longer is one that is not wiped.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    bool operator==(const Secret &) const = default;

private:
    QByteArray m_bytes;
};

QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace agrafe
