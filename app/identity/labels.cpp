// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "identity/labels.h"

#include "communes/folding.h"

#include <QHash>

namespace agrafe::identity {

namespace {

using Labels = QHash<QByteArray, Label>;

const Labels &labels()
{
    static const Labels all{{"NOM", Label::Name},
                            {"NOM DE NAISSANCE", Label::BirthName},
                            {"NOM NAISSANCE", Label::BirthName},
                            {"NOM DE FAMILLE", Label::BirthName},
                            {"NOM DE JEUNE FILLE", Label::BirthName},
                            {"NOM PATRONYMIQUE", Label::BirthName},
                            {"NEE", Label::BirthName},
                            {"NOM D USAGE", Label::UsageName},
                            {"NOM USAGE", Label::UsageName},
                            {"NOM USUEL", Label::UsageName},
                            {"NOM MARITAL", Label::UsageName},
                            {"EPOUSE", Label::UsageName},
                            {"PRENOM", Label::FirstNames},
                            {"PRENOMS", Label::FirstNames},
                            {"PRENOM S", Label::FirstNames},
                            {"SEXE", Label::Sex},
                            {"CIVILITE", Label::Sex},
                            {"GENRE", Label::Sex},
                            {"DATE DE NAISSANCE", Label::Date},
                            {"DATE NAISSANCE", Label::Date},
                            {"NE LE", Label::Date},
                            {"NEE LE", Label::Date},
                            {"NE E LE", Label::Date},
                            {"LIEU DE NAISSANCE", Label::Place},
                            {"COMMUNE DE NAISSANCE", Label::Place},
                            {"VILLE DE NAISSANCE", Label::Place},
                            {"LIEU NAISSANCE", Label::Place},
                            {"NE A", Label::Place},
                            {"NEE A", Label::Place},
                            {"NE E A", Label::Place},
                            {"DEPARTEMENT DE NAISSANCE", Label::Department},
                            {"DEPARTEMENT", Label::Department},
                            {"CODE COMMUNE", Label::CommuneCode},
                            {"CODE INSEE", Label::CommuneCode},
                            {"CODE INSEE COMMUNE DE NAISSANCE", Label::CommuneCode},
                            {"PAYS DE NAISSANCE", Label::Country},
                            {"PAYS NAISSANCE", Label::Country},
                            {"PAYS", Label::Country},
                            {"ADRESSE", Label::Other},
                            {"CODE POSTAL", Label::Other},
                            {"VILLE", Label::Other},
                            {"COMMUNE", Label::Other},
                            {"TELEPHONE", Label::Other},
                            {"TEL", Label::Other},
                            {"PORTABLE", Label::Other},
                            {"COURRIEL", Label::Other},
                            {"MAIL", Label::Other},
                            {"EMAIL", Label::Other},
                            {"E MAIL", Label::Other}};
    return all;
}

} // namespace

Label labelOf(const QString &text)
{
    return labels().value(communes::folded(text), Label::None);
}

Sex sexOf(const QString &text)
{
    static const QByteArrayList female{"F", "FEMME", "FEMININ", "MME", "MADAME", "MLLE", "MADEMOISELLE"};
    static const QByteArrayList male{"M", "H", "HOMME", "MASCULIN", "MR", "MONSIEUR"};
    const QByteArray word = communes::folded(text);
    if (female.contains(word))
        return Sex::Female;
    return male.contains(word) ? Sex::Male : Sex::Unknown;
}

} // namespace agrafe::identity
