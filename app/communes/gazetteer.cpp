// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "communes/gazetteer.h"

#include "communes/folding.h"
#include "communes/place_query.h"
#include "communes/word_order.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace agrafe::communes {

namespace {

constexpr qsizetype codeSize = 5;
constexpr qsizetype expectedEntries = 38'000;

/// Columns of a line of the resource.
enum Column { Code, Name, KindLetter, Parent, Columns };

using Cells = std::array<QByteArrayView, Columns>;

Cells cellsOf(QByteArrayView line)
{
    Cells cells;
    std::size_t column = 0;
    qsizetype from = 0;
    while (column < cells.size()) {
        const qsizetype end = line.indexOf(';', from);
        cells.at(column++) = line.sliced(from, (end < 0 ? line.size() : end) - from);
        if (end < 0)
            break;
        from = end + 1;
    }
    return cells;
}

Kind kindOf(QByteArrayView letter)
{
    switch (letter.isEmpty() ? 'C' : letter.front()) {
    case 'D':
        return Kind::Delegated;
    case 'A':
        return Kind::Associated;
    case 'M':
        return Kind::Arrondissement;
    default:
        return Kind::Commune;
    }
}

/// How much of the name its article takes.
quint8 articleOf(const QByteArray &name)
{
    for (const QByteArrayView article : {"LE ", "LA ", "LES ", "L "}) {
        if (name.startsWith(article))
            return static_cast<quint8>(article.size());
    }
    return 0;
}

} // namespace

Result<Gazetteer> Gazetteer::load()
{
    QFile communes(QStringLiteral(":/communes/communes.txt"));
    QFile postal(QStringLiteral(":/communes/postal.txt"));
    for (QFile *file : {&communes, &postal}) {
        if (!file->open(QIODevice::ReadOnly))
            return Unexpected(
                Failure::of(FailureKind::Internal, QStringLiteral("communes: ") + file->errorString()));
    }
    return read(communes.readAll(), postal.readAll());
}

Gazetteer Gazetteer::read(const QByteArray &text, const QByteArray &postal)
{
    Gazetteer gazetteer;
    gazetteer.m_text = text;
    gazetteer.m_names.reserve(text.size() / 2);
    gazetteer.m_entries.reserve(expectedEntries);
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype end = text.indexOf('\n', from);
        end = end < 0 ? text.size() : end;
        gazetteer.readLine(from, end);
        from = end + 1;
    }
    gazetteer.sortAll();
    gazetteer.readPostal(postal);
    return gazetteer;
}

void Gazetteer::readPostal(const QByteArray &text)
{
    for (qsizetype from = 0; from + codeSize < text.size();) {
        const int code = QByteArrayView(text).sliced(from, codeSize).toInt();
        for (from += codeSize; from + codeSize < text.size() && text.at(from) == ';'; from += codeSize + 1) {
            if (const auto entry = entryOf(QByteArrayView(text).sliced(from + 1, codeSize)))
                m_postal.push_back({code, *entry});
        }
        ++from; // the line's end
    }
}

void Gazetteer::readLine(qsizetype from, qsizetype to)
{
    const QByteArrayView line = QByteArrayView(m_text).sliced(from, to - from);
    if (line.startsWith('#')) {
        const qsizetype cut = line.indexOf(';');
        const QByteArray name = line.sliced(cut + 1).toByteArray();
        m_departments.push_back(
            {line.sliced(1, cut - 1).toByteArray(), name, folded(QString::fromUtf8(name))});
    } else if (line.size() > codeSize && !m_departments.empty()) {
        readEntry(from, to);
    }
}

void Gazetteer::readEntry(qsizetype from, qsizetype to)
{
    const Cells cells = cellsOf(QByteArrayView(m_text).sliced(from, to - from));
    const auto index = static_cast<quint32>(m_entries.size());
    const QByteArray name = comparable(folded(QString::fromUtf8(cells[Name])));
    m_entries.push_back({.line = static_cast<quint32>(from),
                         .name = static_cast<quint32>(m_names.size()),
                         .nameSize = static_cast<quint16>(name.size()),
                         .article = articleOf(name),
                         .department = static_cast<quint8>(m_departments.size() - 1),
                         .kind = kindOf(cells[KindLetter])});
    m_names += name + '\n';
    if (!cells[Parent].isEmpty())
        m_parts.push_back({cells[Parent].toByteArray(), index});
    addWords(index);
}

void Gazetteer::addWords(quint32 entry)
{
    const Entry &at = m_entries[entry];
    bool begins = true;
    for (quint32 i = at.name; i < at.name + at.nameSize; ++i) {
        if (begins)
            m_words.push_back({0, i, entry});
        begins = m_names.at(i) == ' ';
    }
}

void Gazetteer::sortAll()
{
    const WordOrder order(m_names);
    for (Word &word : m_words)
        word.head = order.headAt(word.at);
    std::ranges::sort(m_words, [&order](const Word &first, const Word &second) {
        return first.head != second.head ? first.head < second.head : order.less(first.at, second.at);
    });
    std::ranges::stable_sort(m_parts, std::less<>(), &Part::whole);
    for (const Part &part : m_parts) {
        const auto whole = entryOf(part.whole);
        if (whole && m_entries[part.entry].kind == Kind::Arrondissement)
            m_entries[*whole].divided = true;
    }
}

QByteArrayView Gazetteer::codeOf(quint32 entry) const
{
    return QByteArrayView(m_text).sliced(m_entries[entry].line, codeSize);
}

QByteArrayView Gazetteer::nameOf(quint32 entry) const
{
    return QByteArrayView(m_names).sliced(m_entries[entry].name, m_entries[entry].nameSize);
}

const Gazetteer::Department &Gazetteer::departmentOf(quint32 entry) const
{
    return m_departments[m_entries[entry].department];
}

std::optional<quint32> Gazetteer::entryOf(QByteArrayView code) const
{
    // The lines go by code, a commune before the delegated one that keeps its code.
    const auto found = std::ranges::lower_bound(m_entries, code, std::less<>(), [this](const Entry &entry) {
        return QByteArrayView(m_text).sliced(entry.line, codeSize);
    });
    const auto entry = static_cast<quint32>(found - m_entries.cbegin());
    return found != m_entries.cend() && codeOf(entry) == code ? std::optional(entry) : std::nullopt;
}

QByteArrayView Gazetteer::lineOf(quint32 entry) const
{
    const qsizetype from = m_entries[entry].line;
    const qsizetype end = m_text.indexOf('\n', from);
    return QByteArrayView(m_text).sliced(from, (end < 0 ? m_text.size() : end) - from);
}

QByteArrayView Gazetteer::parentOf(quint32 entry) const
{
    return cellsOf(lineOf(entry))[Parent];
}

Commune Gazetteer::commune(quint32 entry) const
{
    const Cells cells = cellsOf(lineOf(entry));
    const Department &department = departmentOf(entry);
    return {.code = QString::fromLatin1(cells[Code]),
            .name = QString::fromUtf8(cells[Name]),
            .kind = m_entries[entry].kind,
            .department = QString::fromLatin1(department.code),
            .departmentName = QString::fromUtf8(department.name),
            .parent = QString::fromLatin1(cells[Parent])};
}

std::optional<Commune> Gazetteer::find(const QString &code) const
{
    const QByteArray wanted = code.toUpper().toLatin1();
    QByteArrayList codes{wanted};
    if (wanted.startsWith("20")) // Corse before it was cut in two; no number stands in both
        codes = {"2A" + wanted.sliced(2), "2B" + wanted.sliced(2)};
    for (const QByteArray &one : std::as_const(codes)) {
        if (const auto entry = entryOf(one))
            return commune(*entry);
    }
    return std::nullopt;
}

QList<Commune> Gazetteer::partsOf(const QString &code) const
{
    QList<Commune> found;
    for (const Part &part :
         std::ranges::equal_range(m_parts, code.toUpper().toLatin1(), std::less<>(), &Part::whole))
        found += commune(part.entry);
    return found;
}

QList<Commune> Gazetteer::servedBy(const QString &postalCode) const
{
    QList<Commune> served;
    for (const Postal &place : std::ranges::equal_range(
             m_postal, postalCode.size() == codeSize ? postalCode.toInt() : 0, std::less<>(), &Postal::code))
        served += commune(place.entry);
    return served;
}

QString Gazetteer::departmentName(const QString &code) const
{
    const auto found = std::ranges::find(m_departments, code.toUpper().toLatin1(), &Department::code);
    return found == m_departments.cend() ? QString() : QString::fromUtf8(found->name);
}

} // namespace agrafe::communes
