// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "pdf/frames.h"

#include <QJsonDocument>
#include <QtEndian>

namespace agrafe::pdf {

QByteArray frame(const QByteArray &payload)
{
    QByteArray out(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(payload.size()), out.data());
    out += payload;
    return out;
}

QByteArray frame(const QJsonObject &object)
{
    return frame(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FrameReader::FrameReader(qint64 longest)
    : m_longest(longest)
{}

void FrameReader::append(const QByteArray &bytes)
{
    if (!m_failed)
        m_buffer += bytes;
}

std::optional<QByteArray> FrameReader::take()
{
    if (m_failed || m_buffer.size() < 4)
        return std::nullopt;
    const auto length = qFromBigEndian<quint32>(m_buffer.constData());
    if (length > m_longest) {
        m_failed = true;
        m_buffer.clear();
        return std::nullopt;
    }
    if (m_buffer.size() < 4 + static_cast<qsizetype>(length))
        return std::nullopt;
    QByteArray payload = m_buffer.mid(4, length);
    m_buffer.remove(0, 4 + static_cast<qsizetype>(length));
    return payload;
}

} // namespace agrafe::pdf
