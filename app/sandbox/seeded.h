// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace agrafe::sandbox {

/// Chance without chance: everything the sandbox "draws" is a hash of its seed and of what is asked.
class Seeded
{
public:
    explicit Seeded(quint64 seed)
        : m_seed(seed)
    {}

    /// 32 bytes that depend on the seed and on every part.
    [[nodiscard]] QByteArray bytes(const QStringList &parts) const;
    [[nodiscard]] quint64 number(const QStringList &parts) const;
    /// In [first, last].
    [[nodiscard]] int between(int first, int last, const QStringList &parts) const;
    /// In [0, 1).
    [[nodiscard]] double fraction(const QStringList &parts) const;
    [[nodiscard]] QString uuid(const QStringList &parts) const;

private:
    quint64 m_seed;
};

} // namespace agrafe::sandbox
