// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/header_match.h"

#include <QHash>

#include <algorithm>

namespace agrafe::el {

namespace {

/// A field's number by everything that a header may call it; -1 for a word that several fields share.
QHash<QString, int> namesOf(const Matrice &matrice)
{
    QHash<QString, int> names;
    const auto learn = [&names](const QString &name, int field) {
        const QString folded = foldedHeader(name);
        if (const auto known = names.constFind(folded); known != names.cend() && *known != field)
            names.insert(folded, -1);
        else if (!folded.isEmpty())
            names.insert(folded, field);
    };
    for (int i = 0; i < matrice.fields.size(); ++i) {
        learn(matrice.fields.at(i).title, i);
        for (const QString &alias : matrice.fields.at(i).aliases)
            learn(alias, i);
    }
    for (int i = 0; i < matrice.fields.size(); ++i)
        names.insert(foldedHeader(matrice.fields.at(i).name), i);
    return names;
}

class Matcher
{
public:
    Matcher(const Matrice &matrice, const CheckOptions &options, quint32 row, const QStringList &columns)
        : m_matrice(matrice)
        , m_demanded(demandedBy(options.phase))
        , m_row(row)
        , m_names(namesOf(matrice))
    {
        m_match.columns = columns;
        m_match.columnOfField.assign(static_cast<std::size_t>(matrice.fields.size()), -1);
    }

    HeaderMatch match()
    {
        for (int column = 0; column < m_match.columns.size(); ++column)
            place(column, m_match.columns.at(column));
        for (int field = 0; field < m_matrice.fields.size(); ++field) {
            if (m_match.columnOfField[static_cast<std::size_t>(field)] < 0)
                reportMissing(field);
        }
        reportOrder();
        return std::move(m_match);
    }

private:
    void place(int column, const QString &header)
    {
        const auto exact = static_cast<int>(m_matrice.indexOf(header));
        const int field = exact >= 0 ? exact : m_names.value(foldedHeader(header), -1);
        m_match.fieldOfColumn.push_back(field);
        if (field < 0) {
            if (!header.trimmed().isEmpty())
                report(Rule::ColumnUnknown, Problem::noField, column);
            return;
        }
        int &taken = m_match.columnOfField[static_cast<std::size_t>(field)];
        if (taken >= 0) {
            m_match.fieldOfColumn.back() = -1;
            m_match.rejectsAll = true;
            report(Rule::ColumnTwice, field, column);
            return;
        }
        taken = column;
        if (exact < 0)
            report(Rule::HeaderSpelling, field, column);
    }

    void reportMissing(int field)
    {
        const bool mandatory = (m_matrice.fields.at(field).mandatoryFor & m_demanded) != Phases();
        m_match.rejectsAll = m_match.rejectsAll || mandatory;
        report(mandatory ? Rule::ColumnMissing : Rule::ColumnLeftOut, field, 0);
    }

    void reportOrder()
    {
        std::vector<int> known;
        std::ranges::copy_if(m_match.fieldOfColumn, std::back_inserter(known),
                             [](int field) { return field >= 0; });
        if (!std::ranges::is_sorted(known))
            report(Rule::ColumnOrder, Problem::noField, 0);
    }

    void report(Rule rule, int field, int column)
    {
        m_match.problems.push_back(
            {m_row, static_cast<quint16>(field), rule, FmeRule::None, static_cast<quint32>(column)});
    }

    const Matrice &m_matrice;
    Phases m_demanded;
    quint32 m_row;
    QHash<QString, int> m_names;
    HeaderMatch m_match;
};

} // namespace

HeaderMatch matchHeader(const Matrice &matrice, const CheckOptions &options, quint32 row,
                        const QStringList &columns)
{
    return Matcher(matrice, options, row, columns).match();
}

} // namespace agrafe::el
