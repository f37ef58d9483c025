// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>

#include <cstring>

namespace agrafe::communes {

/// Orders places of a text of folded names: each runs to its line feed, which sorts before every letter.
class WordOrder
{
public:
    static constexpr qsizetype headSize = 8;

    explicit WordOrder(const QByteArray &names)
        : m_names(names)
    {}
    /// The first eight bytes of the line's rest, the first one heaviest.
    [[nodiscard]] quint64 headAt(qsizetype at) const { return headOf(QByteArrayView(m_names).sliced(at)); }
    [[nodiscard]] static quint64 headOf(QByteArrayView rest)
    {
        quint64 head = 0;
        bool ended = false;
        for (qsizetype i = 0; i < headSize; ++i) {
            ended = ended || i >= rest.size() || rest.at(i) == '\n';
            head = (head << 8U) | (ended ? 0U : static_cast<unsigned char>(rest.at(i)));
        }
        return head;
    }
    [[nodiscard]] bool less(qsizetype first, qsizetype second) const
    {
        return std::strcmp(m_names.constData() + first, m_names.constData() + second) < 0;
    }

private:
    const QByteArray &m_names;
};

} // namespace agrafe::communes
