// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/seeded.h"

#include <QCryptographicHash>
#include <QUuid>
#include <QtEndian>

namespace agrafe::sandbox {

QByteArray Seeded::bytes(const QStringList &parts) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(m_seed));
    for (const QString &part : parts) {
        hash.addData(QByteArrayView("\x1f", 1));
        hash.addData(part.toUtf8());
    }
    return hash.result();
}

quint64 Seeded::number(const QStringList &parts) const
{
    return qFromBigEndian<quint64>(bytes(parts).constData());
}

int Seeded::between(int first, int last, const QStringList &parts) const
{
    const auto span = static_cast<quint64>(last) - static_cast<quint64>(first) + 1;
    return first + static_cast<int>(number(parts) % span);
}

double Seeded::fraction(const QStringList &parts) const
{
    constexpr double scale = 1.0 / static_cast<double>(quint64{1} << 53);
    return static_cast<double>(number(parts) >> 11) * scale;
}

QString Seeded::uuid(const QStringList &parts) const
{
    QByteArray raw = bytes(parts).left(16);
    raw[6] = static_cast<char>((raw.at(6) & 0x0f) | 0x40); // version 4
    raw[8] = static_cast<char>((raw.at(8) & 0x3f) | 0x80); // RFC variant
    return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
}

} // namespace agrafe::sandbox
