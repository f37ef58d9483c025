// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/problem.h"

#include "el/date_text.h"
#include "el/dossier_number.h"
#include "el/expected_form.h"
#include "el/repair.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::el {

namespace {

/// What the words of a problem are made from.
struct Case
{
    const Matrice &matrice;
    const Problem &problem;
    const QString &value;
    const Field *field; ///< null for a column that the matrice does not know

    [[nodiscard]] QString name() const { return field == nullptr ? QString() : field->name; }
    [[nodiscard]] QString relatedField() const { return matrice.fields.value(problem.related).name; }
};

QString headerSentence(const Case &c)
{
    switch (c.problem.rule) {
    case Rule::ColumnMissing:
        return QCoreApplication::translate("ElProblem",
                                           "La colonne %1 n’est pas dans le fichier : sans elle, E#L "
                                           "n’acceptera aucune ligne.")
            .arg(c.name());
    case Rule::ColumnLeftOut:
        return QCoreApplication::translate(
                   "ElProblem", "La colonne %1 n’est pas dans le fichier : le CSV la portera, vide.")
            .arg(c.name());
    case Rule::ColumnUnknown:
        return QCoreApplication::translate(
                   "ElProblem", "La matrice ne connaît pas la colonne « %1 » : elle ne sera pas envoyée.")
            .arg(c.value);
    case Rule::ColumnTwice:
        return QCoreApplication::translate("ElProblem",
                                           "Deux colonnes donnent %1 : rien ne dit laquelle est la bonne.")
            .arg(c.name());
    case Rule::ColumnOrder:
        return QCoreApplication::translate(
            "ElProblem", "Les colonnes ne sont pas dans l’ordre de la matrice : le CSV les y remettra.");
    default:
        return QCoreApplication::translate("ElProblem",
                                           "L’en-tête « %1 » est lu comme %2, que le CSV portera.")
            .arg(c.value, c.name());
    }
}

QString conditionSentence(const Case &c)
{
    switch (c.problem.rule) {
    case Rule::Required:
        return QCoreApplication::translate("ElProblem", "%1 est obligatoire et n’est pas rempli.")
            .arg(c.name());
    case Rule::RequiredWhen:
        return QCoreApplication::translate("ElProblem",
                                           "%1 est vide, alors que la valeur de %2 le rend obligatoire.")
            .arg(c.name(), c.relatedField());
    default:
        return QCoreApplication::translate(
                   "ElProblem", "%1 est rempli, alors que la valeur de %2 demande qu’il soit vide.")
            .arg(c.name(), c.relatedField());
    }
}

QString identifierSentence(const Case &c)
{
    const auto digits = c.value.size();
    switch (c.problem.rule) {
    case Rule::SiretForm:
        return c.problem.fme == FmeRule::Type
                   ? QCoreApplication::translate("ElProblem",
                                                 "« %1 » n’est pas un SIRET, qui n’est fait que de chiffres.")
                         .arg(c.value)
                   : QCoreApplication::translate("ElProblem", "Le SIRET compte %1 chiffres au lieu de 14.")
                         .arg(digits);
    case Rule::SirenForm:
        return c.problem.fme == FmeRule::Type
                   ? QCoreApplication::translate("ElProblem",
                                                 "« %1 » n’est pas un SIREN, qui n’est fait que de chiffres.")
                         .arg(c.value)
                   : QCoreApplication::translate("ElProblem", "Le SIREN compte %1 chiffres au lieu de 9.")
                         .arg(digits);
    case Rule::SiretKey:
        return QCoreApplication::translate("ElProblem",
                                           "La clé de ce SIRET est fausse : un chiffre est erroné ou deux "
                                           "sont inversés. Comparez avec un document.");
    case Rule::SirenKey:
        return QCoreApplication::translate("ElProblem",
                                           "La clé de ce SIREN est fausse : un chiffre est erroné ou deux "
                                           "sont inversés. Comparez avec un document.");
    case Rule::DossierNumber:
        return dossierFaultSentence(dossierFault(c.value.toStdString()));
    case Rule::PostalCode:
        return QCoreApplication::translate("ElProblem", "« %1 » n’est pas un code postal.").arg(c.value);
    case Rule::Email:
        return QCoreApplication::translate("ElProblem", "« %1 » n’est pas une adresse électronique complète.")
            .arg(c.value);
    default:
        return QCoreApplication::translate("ElProblem", "« %1 » n’est pas un numéro de téléphone.")
            .arg(c.value);
    }
}

QString valueSentence(const Case &c)
{
    switch (c.problem.rule) {
    case Rule::ErrorCell:
        return QCoreApplication::translate(
                   "ElProblem", "Le tableur n’a pas pu calculer cette cellule : %1. Corrigez sa formule.")
            .arg(c.value);
    case Rule::FormulaWithoutValue:
        return QCoreApplication::translate(
            "ElProblem", "Cette formule n’a pas de valeur enregistrée : ouvrez le classeur dans "
                         "Excel, enregistrez-le, puis déposez-le à nouveau.");
    case Rule::Encoding:
        return QCoreApplication::translate(
                   "ElProblem", "Un caractère de « %1 » a été perdu lors d’une conversion : retapez le mot.")
            .arg(c.value);
    case Rule::SeveralValues:
        return QCoreApplication::translate(
                   "ElProblem",
                   "« %1 » réunit plusieurs valeurs : répétez la ligne du dossier, une valeur par "
                   "ligne.")
            .arg(c.value);
    case Rule::Type:
        return QCoreApplication::translate("ElProblem", "« %1 » n’est pas ce que %2 attend.")
            .arg(c.value, c.name());
    case Rule::Range:
        return QCoreApplication::translate("ElProblem", "« %1 » sort des bornes de %2.")
            .arg(c.value, c.name());
    case Rule::TooShort:
        return QCoreApplication::translate("ElProblem", "« %1 » est trop court.").arg(c.value);
    case Rule::TooLong:
        return QCoreApplication::translate("ElProblem", "Ce texte compte %1 caractères : c’est trop.")
            .arg(c.value.size());
    case Rule::Pattern:
        return QCoreApplication::translate("ElProblem", "« %1 » n’a pas la forme attendue.").arg(c.value);
    case Rule::Case:
        return QCoreApplication::translate("ElProblem",
                                           "« %1 » mêle majuscules et minuscules autrement que prévu.")
            .arg(c.value);
    default:
        return QCoreApplication::translate("ElProblem", "« %1 » n’est pas dans la liste des valeurs de %2.")
            .arg(c.value, c.name());
    }
}

QString dayInFull(int year, int month, int day)
{
    return QLocale().toString(QDate(year, month, day), u"d MMMM yyyy"_s); // a number would be the doubt again
}

/// Of a date that people would write so, and that could be another one.
QString doubtSentence(const QString &value, const DateText &date)
{
    const CivilTime &when = date.when;
    if (date.doubt == DateText::Doubt::Swapped)
        return QCoreApplication::translate("ElProblem",
                                           "« %1 » : il n’y a pas de mois %2, le jour et le mois sont sans "
                                           "doute inversés.")
            .arg(value)
            .arg(when.month);
    return QCoreApplication::translate("ElProblem",
                                       "« %1 » peut être le %2 ou le %3 : rien ne dit lequel, Agrafe n’y "
                                       "touche pas.")
        .arg(value, dayInFull(when.year, when.month, when.day), dayInFull(when.year, when.day, when.month));
}

QString dateSentence(const Case &c)
{
    const auto date = DateText::of(c.value.toStdString());
    const bool swapped = date && date->doubt == DateText::Doubt::Swapped;
    if (isDoubtfulDate(c.problem, c.value) || (c.problem.rule == Rule::DateImpossible && swapped))
        return doubtSentence(c.value, *date);
    switch (c.problem.rule) {
    case Rule::DateForm:
        return QCoreApplication::translate("ElProblem", "« %1 » n’est pas une date écrite comme il faut.")
            .arg(c.value);
    case Rule::DateImpossible:
        return QCoreApplication::translate("ElProblem", "« %1 » n’existe dans aucun calendrier.")
            .arg(c.value);
    case Rule::FutureDate:
        return QCoreApplication::translate("ElProblem", "Le %1 n’est pas encore passé.").arg(c.value);
    default:
        return QCoreApplication::translate("ElProblem",
                                           "Le %1 vient avant la date de %2 : l’une des deux est fausse.")
            .arg(c.value, c.relatedField());
    }
}

QString repairSentence(const Case &c)
{
    switch (c.problem.rule) {
    case Rule::SiretZeros:
        return QCoreApplication::translate(
                   "ElProblem",
                   "Le SIRET compte %1 chiffres au lieu de 14 : Excel a retiré les zéros du début.")
            .arg(c.value.size());
    case Rule::SirenZeros:
        return QCoreApplication::translate(
                   "ElProblem",
                   "Le SIREN compte %1 chiffres au lieu de 9 : Excel a retiré les zéros du début.")
            .arg(c.value.size());
    case Rule::PostalCodeZero:
        return QCoreApplication::translate("ElProblem", "Excel a retiré le zéro au début du code postal.");
    case Rule::ScientificNotation:
        return QCoreApplication::translate("ElProblem", "Excel a écrit ce nombre en puissance de dix.");
    case Rule::DecimalZero:
        return QCoreApplication::translate("ElProblem",
                                           "Un logiciel a ajouté des décimales à un nombre entier.");
    case Rule::DecimalComma:
        return QCoreApplication::translate("ElProblem",
                                           "Les décimales suivent un autre signe que celui d’E#L.");
    case Rule::ExcelDate:
        return QCoreApplication::translate("ElProblem",
                                           "Cette date est écrite comme Excel la compte, en jours.");
    case Rule::OtherDateForm:
        return QCoreApplication::translate(
            "ElProblem", "Cette date existe, mais elle est écrite autrement qu’E#L la lit.");
    case Rule::Synonym:
        return QCoreApplication::translate("ElProblem",
                                           "« %1 » est une autre écriture d’une valeur de la liste.")
            .arg(c.value);
    case Rule::StraySpaces:
        return QCoreApplication::translate(
            "ElProblem", "Ce texte porte des espaces en trop ou insécables : E#L le prend, mais une "
                         "recherche ne le trouvera pas.");
    default:
        return QCoreApplication::translate("ElProblem", "Des espaces empêchent E#L de lire « %1 ».")
            .arg(c.value.trimmed());
    }
}

QString rowsSentence(const Case &c)
{
    switch (c.problem.rule) {
    case Rule::Unique:
        return QCoreApplication::translate("ElProblem", "« %1 » est déjà à la ligne %2.")
            .arg(c.value)
            .arg(c.problem.related);
    case Rule::DuplicateRow:
        return QCoreApplication::translate(
                   "ElProblem",
                   "La ligne %1 porte déjà ce dossier avec le même rendez-vous et le même événement.")
            .arg(c.problem.related);
    default:
        return QCoreApplication::translate("ElProblem",
                                           "Le même dossier a une autre valeur de %1 à la ligne %2.")
            .arg(c.name())
            .arg(c.problem.related);
    }
}

QString sentenceOf(const Case &c)
{
    const Rule rule = c.problem.rule;
    if (rule <= Rule::HeaderSpelling)
        return headerSentence(c);
    if (rule >= Rule::Required && rule <= Rule::EmptyWhen)
        return conditionSentence(c);
    if (rule >= Rule::SiretForm && rule <= Rule::Phone)
        return identifierSentence(c);
    if (rule >= Rule::OuterSpaces && rule <= Rule::StraySpaces)
        return u"%1 %2"_s.arg(repairSentence(c), certaintyOf(rule));
    if (rule == Rule::DateForm || rule == Rule::DateImpossible || rule == Rule::FutureDate ||
        rule == Rule::DateOrder)
        return dateSentence(c);
    if (rule == Rule::RefusedByEl)
        return QCoreApplication::translate("ElProblem", "E#L a refusé cette ligne.");
    return rule >= Rule::Unique ? rowsSentence(c) : valueSentence(c);
}

QString fmeTypeOf(const Field &field)
{
    if (!field.fmeType.isEmpty())
        return field.fmeType;
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Number:
        return u"NUM"_s;
    case FieldType::Boolean:
        return u"BOOL"_s;
    case FieldType::Date:
    case FieldType::DateTime:
        return u"DATE"_s;
    case FieldType::Text:
        break;
    }
    return field.kind == FieldKind::Siret || field.kind == FieldKind::Siren ? u"NUM"_s : u"TEXT"_s;
}

// Only the wording of Type is known; the others follow its model.
QString elMessage(const Case &c)
{
    if (c.field == nullptr || c.problem.fme == FmeRule::None)
        return {};
    const QString check = c.problem.fme == FmeRule::Type ? u"type is '%1'"_s.arg(fmeTypeOf(*c.field))
                                                         : fmeRuleName(c.problem.fme).toLower();
    return u"Attribute '%1' with value '%2' fails check for %3"_s.arg(c.field->name, c.value, check);
}

} // namespace

void sortProblems(std::span<Problem> problems)
{
    std::ranges::sort(problems, {}, [](const Problem &problem) {
        return std::tuple(problem.row, problem.field, problem.rule, problem.related);
    });
}

bool isDoubtfulDate(const Problem &problem, const QString &value)
{
    const auto date = problem.rule == Rule::DateForm ? DateText::of(value.toStdString()) : std::nullopt;
    return date && date->doubt == DateText::Doubt::DayOrMonth;
}

Explanation explain(const Matrice &matrice, const Problem &problem, const QString &value)
{
    const Field *field = problem.field < matrice.fields.size() ? &matrice.fields.at(problem.field) : nullptr;
    const Case found{matrice, problem, value, field};
    Explanation words;
    words.title = ruleTitle(problem.rule);
    words.sentence = sentenceOf(found);
    if (field != nullptr && problem.rule > Rule::HeaderSpelling) {
        words.expected = expectedForm(*field);
        words.example = exampleOf(*field);
    }
    words.elMessage = elMessage(found);
    words.elMessageCertain = problem.fme == FmeRule::Type && field != nullptr && !field->fmeType.isEmpty();
    return words;
}

} // namespace agrafe::el
