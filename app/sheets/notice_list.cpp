// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/notice_list.h"

#include <algorithm>

namespace agrafe::sheets {

Notice *NoticeList::find(NoticeKind kind)
{
    const auto found = std::ranges::find(m_notices, kind, &Notice::kind);
    return found == m_notices.end() ? nullptr : &*found;
}

bool NoticeList::has(NoticeKind kind) const
{
    return std::ranges::find(m_notices, kind, &Notice::kind) != m_notices.end();
}

void NoticeList::add(NoticeKind kind, const QString &where, qint64 count)
{
    if (Notice *notice = find(kind))
        notice->count += count;
    else
        m_notices.push_back({kind, where, count});
}

void NoticeList::name(NoticeKind kind, const QString &name)
{
    constexpr qint64 shown = 20;
    Notice *notice = find(kind);
    if (!notice) {
        m_notices.push_back({kind, name, 1});
        return;
    }
    ++notice->count;
    if (notice->count <= shown)
        notice->where += QStringLiteral(", ") + name;
    else if (notice->count == shown + 1)
        notice->where += QStringLiteral("…");
}

QString columnName(qsizetype column)
{
    QString name;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return name;
}

QString cellName(qsizetype column, qint64 row)
{
    return columnName(column) + QString::number(row);
}

} // namespace agrafe::sheets
