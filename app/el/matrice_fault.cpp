// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/date_form.h"
#include "el/matrice_file.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::el {

namespace {

constexpr qsizetype mostFields = 2000;

bool isDate(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::DateTime;
}

QString nameFault(const Field &field)
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9_-]+$"_s);
    if (allowed.match(field.name).hasMatch())
        return {};
    return QCoreApplication::translate(
               "MatriceFile",
               "« %1 » ne peut pas être un en-tête d’E#L : seulement des lettres sans accent, des "
               "chiffres, « _ » et « - ».")
        .arg(field.name);
}

QString formFault(const Field &field)
{
    if (isDate(field) && !DateForm::of(field.dateFormat))
        return QCoreApplication::translate("MatriceFile",
                                           "Champ %1 : la forme de date « %2 » n’est pas connue.")
            .arg(field.name, field.dateFormat);
    if (!isDate(field) && !field.notBefore.isEmpty())
        return QCoreApplication::translate("MatriceFile",
                                           "Champ %1 : « notBefore » ne vaut que pour une date.")
            .arg(field.name);
    if (field.decimalChar != u'.' && field.decimalChar != u',')
        return QCoreApplication::translate("MatriceFile",
                                           "Champ %1 : le signe décimal est un point ou une virgule.")
            .arg(field.name);
    if (!QRegularExpression(field.pattern).isValid())
        return QCoreApplication::translate("MatriceFile", "Champ %1 : l’expression « %2 » ne se lit pas.")
            .arg(field.name, field.pattern);
    return {};
}

QString boundsFault(const Field &field)
{
    const bool lengths = field.minLength && field.maxLength && *field.minLength > *field.maxLength;
    const bool numbers = field.minimum && field.maximum && *field.minimum > *field.maximum;
    const bool days = field.earliest.isValid() && field.latest.isValid() && field.earliest > field.latest;
    if (!lengths && !numbers && !days)
        return {};
    return QCoreApplication::translate("MatriceFile",
                                       "Champ %1 : la plus petite borne dépasse la plus grande.")
        .arg(field.name);
}

QString wordsFault(const Field &field)
{
    if (field.values.isEmpty())
        return {};
    for (const auto &words : {field.correspondences, field.synonyms}) {
        for (const QString &value : words) {
            if (!field.values.contains(value))
                return QCoreApplication::translate("MatriceFile",
                                                   "Champ %1 : « %2 » n’est pas dans sa liste de valeurs.")
                    .arg(field.name, value);
        }
    }
    return {};
}

QString referenceFault(const Matrice &matrice, const Field &field)
{
    QStringList others = field.notBefore;
    for (const Condition &condition : field.conditions)
        others.append(condition.field);
    for (const QString &other : std::as_const(others)) {
        if (matrice.field(other) == nullptr || other == field.name)
            return QCoreApplication::translate("MatriceFile",
                                               "Champ %1 : le champ « %2 » auquel il renvoie n’existe pas.")
                .arg(field.name, other);
    }
    for (const QString &earlier : field.notBefore) {
        if (!isDate(*matrice.field(earlier)))
            return QCoreApplication::translate("MatriceFile", "Champ %1 : « %2 » n’est pas une date.")
                .arg(field.name, earlier);
    }
    return {};
}

QString fieldFault(const Matrice &matrice, const Field &field)
{
    for (const QString &fault : {nameFault(field), formFault(field), boundsFault(field), wordsFault(field),
                                 referenceFault(matrice, field)}) {
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

QString keyFault(const Matrice &matrice)
{
    for (const QString &name : matrice.key) {
        if (matrice.field(name) == nullptr)
            return QCoreApplication::translate("MatriceFile",
                                               "« primaryKey » : le champ « %1 » n’existe pas.")
                .arg(name);
    }
    const auto numbers = std::ranges::count(matrice.fields, FieldKind::DossierNumber, &Field::kind);
    if (numbers > 1)
        return QCoreApplication::translate("MatriceFile", "Un seul champ peut être le numéro de dossier.");
    return {};
}

} // namespace

QString faultOf(const Matrice &matrice)
{
    if (matrice.fields.isEmpty())
        return QCoreApplication::translate("MatriceFile", "La matrice n’a aucun champ (« fields »).");
    if (matrice.fields.size() > mostFields)
        return QCoreApplication::translate("MatriceFile", "La matrice a plus de %1 champs.").arg(mostFields);
    QSet<QString> names;
    for (const Field &field : matrice.fields) {
        if (const QString fault = fieldFault(matrice, field); !fault.isEmpty())
            return fault;
        if (names.contains(field.name.toUpper()))
            return QCoreApplication::translate("MatriceFile", "Deux champs s’appellent %1.").arg(field.name);
        names.insert(field.name.toUpper());
    }
    return keyFault(matrice);
}

} // namespace agrafe::el
