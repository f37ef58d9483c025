// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "http/one_shot_body.h"

#include <algorithm>
#include <cstring>

namespace agrafe::http {

OneShotBody::OneShotBody(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    // Unbuffered: what was read is what Qt took, and pos() tells how far.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::seek(qint64 position)
{
    return !m_read && position >= 0 && position <= m_body.size() && QIODevice::seek(position);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 length = std::min(maxSize, m_body.size() - pos());
    if (length <= 0)
        return -1;
    std::memcpy(data, m_body.constData() + pos(), static_cast<size_t>(length));
    m_read = true;
    return length;
}

} // namespace agrafe::http
