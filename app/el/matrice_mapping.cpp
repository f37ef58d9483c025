// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/matrice_import.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::el {

namespace {

struct ColumnRow
{
    MatriceColumn column;
    const char *title;
    const char *words; ///< of folded headers, the most telling first; '+' joins what must stand together
};

constexpr std::array columnTable{
    ColumnRow{
        MatriceColumn::Name, QT_TRANSLATE_NOOP("MatriceColumn", "En-tête du CSV"),
        "NOM_DU_CHAMP NOM_CHAMP NOM_TECHNIQUE EN_TETE ENTETE ATTRIBUT CODE_CHAMP CHAMP NAME NOM COLONNE"},
    ColumnRow{MatriceColumn::Title, QT_TRANSLATE_NOOP("MatriceColumn", "Nom affiché"),
              "LIBELLE INTITULE TITRE TITLE LABEL"},
    ColumnRow{MatriceColumn::Description, QT_TRANSLATE_NOOP("MatriceColumn", "Description"),
              "DESCRIPTION DEFINITION COMMENTAIRE"},
    ColumnRow{MatriceColumn::Type, QT_TRANSLATE_NOOP("MatriceColumn", "Type"), "TYPE NATURE"},
    ColumnRow{MatriceColumn::Format, QT_TRANSLATE_NOOP("MatriceColumn", "Format"), "FORMAT FORME"},
    ColumnRow{MatriceColumn::Values, QT_TRANSLATE_NOOP("MatriceColumn", "Valeurs admises"),
              "VALEURS_ATTENDUES VALEURS_POSSIBLES VALEURS_ADMISES VALEURS VALEUR LISTE ENUM"},
    ColumnRow{MatriceColumn::Correspondences, QT_TRANSLATE_NOOP("MatriceColumn", "Correspondances"),
              "CORRESPONDANCE CORRESPONDANCES TRANSCODAGE"},
    ColumnRow{MatriceColumn::Example, QT_TRANSLATE_NOOP("MatriceColumn", "Exemple"),
              "EXEMPLE EXEMPLES EXAMPLE"},
    ColumnRow{MatriceColumn::MinLength, QT_TRANSLATE_NOOP("MatriceColumn", "Longueur minimale"),
              "LONGUEUR+MIN TAILLE+MIN LENGTH+MIN"},
    ColumnRow{MatriceColumn::MaxLength, QT_TRANSLATE_NOOP("MatriceColumn", "Longueur maximale"),
              "LONGUEUR+MAX TAILLE+MAX LENGTH+MAX LONGUEUR TAILLE"},
    ColumnRow{MatriceColumn::Minimum, QT_TRANSLATE_NOOP("MatriceColumn", "Valeur minimale"),
              "VALEUR+MIN MINIMUM MINI MIN"},
    ColumnRow{MatriceColumn::Maximum, QT_TRANSLATE_NOOP("MatriceColumn", "Valeur maximale"),
              "VALEUR+MAX MAXIMUM MAXI MAX"},
    ColumnRow{MatriceColumn::Pattern, QT_TRANSLATE_NOOP("MatriceColumn", "Expression régulière"),
              "EXPRESSION REGEX PATTERN MOTIF"},
    ColumnRow{MatriceColumn::Unique, QT_TRANSLATE_NOOP("MatriceColumn", "Valeur unique"), "UNIQUE UNICITE"},
    ColumnRow{MatriceColumn::Import, QT_TRANSLATE_NOOP("MatriceColumn", "Obligatoire à l’import"),
              "IMPORT OBLIGATOIRE REQUIS"},
    ColumnRow{MatriceColumn::Phase1, QT_TRANSLATE_NOOP("MatriceColumn", "Obligatoire en phase 1"),
              "PHASE_1 PHASE1 P1"},
    ColumnRow{MatriceColumn::Phase2WithoutCreation,
              QT_TRANSLATE_NOOP("MatriceColumn", "Obligatoire en phase 2 sans création"),
              "PHASE_2+SANS PHASE2+SANS P2+SANS"},
    ColumnRow{MatriceColumn::Phase2, QT_TRANSLATE_NOOP("MatriceColumn", "Obligatoire en phase 2"),
              "PHASE_2 PHASE2 P2"},
    ColumnRow{MatriceColumn::Phase3, QT_TRANSLATE_NOOP("MatriceColumn", "Obligatoire en phase 3"),
              "PHASE_3 PHASE3 P3"},
};

/// "LONGUEUR+MIN" in "LONGUEUR_MINIMALE": each part begins a word.
bool tells(const QString &folded, const QString &words)
{
    const QString padded = u'_' + folded;
    const QStringList parts = words.split(u'+');
    return std::ranges::all_of(parts, [&](const QString &part) { return padded.contains(u'_' + part); });
}

bool isWhole(const QString &folded, const QString &word)
{
    return folded == word;
}

class Proposal
{
public:
    explicit Proposal(const QStringList &header)
    {
        for (const QString &text : header)
            m_headers.append(foldedHeader(text));
    }

    MatriceMapping propose()
    {
        // Exact names are served first, then what only holds the word.
        for (const auto matches : {&isWhole, &tells}) {
            for (const ColumnRow &row : columnTable) {
                if (!m_mapping.contains(row.column))
                    take(row, matches);
            }
        }
        return m_mapping;
    }

private:
    void take(const ColumnRow &row, bool (*matches)(const QString &, const QString &))
    {
        const QStringList words = QString::fromLatin1(row.words).split(u' ');
        for (const QString &word : words) {
            for (int i = 0; i < m_headers.size(); ++i) {
                if (!m_taken.contains(i) && matches(m_headers.at(i), word)) {
                    m_mapping.insert(row.column, i);
                    m_taken.insert(i);
                    return;
                }
            }
        }
    }

    QStringList m_headers;
    QSet<int> m_taken;
    MatriceMapping m_mapping;
};

} // namespace

QList<MatriceColumn> allMatriceColumns()
{
    QList<MatriceColumn> columns;
    for (const ColumnRow &row : columnTable)
        columns.append(row.column);
    return columns;
}

QString matriceColumnTitle(MatriceColumn column)
{
    return QCoreApplication::translate("MatriceColumn",
                                       std::ranges::find(columnTable, column, &ColumnRow::column)->title);
}

MatriceMapping proposedMapping(const QStringList &header)
{
    return Proposal(header).propose();
}

} // namespace agrafe::el
