// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "http/one_shot_body.h"

#include <QBuffer>

#include <algorithm>

namespace agrafe::http {

namespace {

std::unique_ptr<QIODevice> inMemory(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

} // namespace

OneShotBody::OneShotBody(const QByteArray &body)
    : OneShotBody(inMemory(body))
{}

OneShotBody::OneShotBody(std::unique_ptr<QIODevice> source)
    : m_source(std::move(source))
    , m_size(m_source->size())
{
    // Unbuffered: what was read is what Qt took, and pos() tells how far.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::seek(qint64 position)
{
    return !m_read && position >= 0 && position <= m_size && m_source->seek(position) &&
           QIODevice::seek(position);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 wanted = std::min(maxSize, m_size - pos());
    const qint64 length = wanted <= 0 ? -1 : m_source->read(data, wanted);
    if (length <= 0)
        return -1;
    m_read = true;
    return length;
}

} // namespace agrafe::http
