// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/expected_form.h"

#include "el/date_form.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::el {

namespace {

constexpr qsizetype shownValues = 6;

QString quoted(const QStringList &values)
{
    QStringList shown;
    for (const QString &value : values.first(std::min(shownValues, values.size())))
        shown.append(QCoreApplication::translate("ElForm", "« %1 »").arg(value));
    const QString list = shown.join(u", "_s);
    if (values.size() <= shownValues)
        return list;
    return QCoreApplication::translate("ElForm", "%1… (%2 valeurs en tout)").arg(list).arg(values.size());
}

QString kindForm(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Plain:
        return {};
    case FieldKind::DossierNumber:
        return QCoreApplication::translate("ElForm",
                                           "le code de l’opérateur (4 caractères) puis l’index du dossier, "
                                           "précédés d’une sous-version (« 001- ») s’il y en a une");
    case FieldKind::Siret:
        return QCoreApplication::translate("ElForm", "14 chiffres");
    case FieldKind::Siren:
        return QCoreApplication::translate("ElForm", "9 chiffres");
    case FieldKind::PostalCode:
        return QCoreApplication::translate("ElForm", "5 chiffres");
    case FieldKind::Email:
        return QCoreApplication::translate("ElForm", "une adresse complète, avec « @ » et son domaine");
    case FieldKind::Phone:
        return QCoreApplication::translate("ElForm",
                                           "10 chiffres sans espace, ou « + » et l’indicatif du pays");
    }
    return {};
}

QString number(double value)
{
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

QString withRange(const QString &form, const QString &least, const QString &most)
{
    if (least.isEmpty() && most.isEmpty())
        return form;
    if (most.isEmpty())
        return QCoreApplication::translate("ElForm", "%1, au moins %2").arg(form, least);
    if (least.isEmpty())
        return QCoreApplication::translate("ElForm", "%1, au plus %2").arg(form, most);
    return QCoreApplication::translate("ElForm", "%1, de %2 à %3").arg(form, least, most);
}

QString numberForm(const Field &field)
{
    const QString form =
        field.type == FieldType::Integer
            ? QCoreApplication::translate("ElForm", "un nombre entier, sans espace")
            : QCoreApplication::translate("ElForm", "un nombre, sans espace, les décimales après « %1 »")
                  .arg(field.decimalChar);
    return withRange(form, field.minimum ? number(*field.minimum) : QString(),
                     field.maximum ? number(*field.maximum) : QString());
}

QString inForm(const QDate &date, const DateForm &form)
{
    if (!date.isValid())
        return {};
    return QString::fromStdString(form.written(CivilTime::ofDayNumber(dayNumber(date))));
}

QString dateFormOf(const Field &field)
{
    const auto form = DateForm::of(field.dateFormat);
    if (!form)
        return {};
    return withRange(form->inFrench(), inForm(field.earliest, *form), inForm(field.latest, *form));
}

QString lengthForm(const Field &field)
{
    const int least = field.minLength.value_or(0);
    if (!field.maxLength)
        return least > 0 ? QCoreApplication::translate("ElForm", "un texte d’au moins %n caractère(s)",
                                                       nullptr, least)
                         : QString();
    const int most = *field.maxLength;
    if (least == most)
        return QCoreApplication::translate("ElForm", "un texte de %n caractère(s)", nullptr, most);
    if (least > 0)
        return QCoreApplication::translate("ElForm", "un texte de %1 à %2 caractères").arg(least).arg(most);
    return QCoreApplication::translate("ElForm", "un texte de %n caractère(s) au plus", nullptr, most);
}

/// In words, where it is one class of characters so many times; empty: it says anything else.
QString patternInWords(const QString &pattern)
{
    static const QRegularExpression oneClass(uR"(^\^?(\[[^\]]+\]|\\d)\{(\d{1,4})\}\$?$)"_s);
    const auto match = oneClass.match(pattern);
    if (!match.hasMatch())
        return {};
    const QString kind = match.captured(1);
    const int count = match.captured(2).toInt();
    if (kind == u"[0-9]" || kind == u"\\d")
        return QCoreApplication::translate("ElForm", "%n chiffre(s)", nullptr, count);
    if (kind == u"[A-Z]")
        return QCoreApplication::translate("ElForm", "%n majuscule(s) sans accent", nullptr, count);
    if (kind == u"[A-Z0-9]" || kind == u"[0-9A-Z]")
        return QCoreApplication::translate("ElForm", "%n majuscule(s) (sans accent) ou chiffre(s)", nullptr,
                                           count);
    if (kind == u"[A-Za-z]" || kind == u"[a-zA-Z]")
        return QCoreApplication::translate("ElForm", "%n lettre(s) sans accent", nullptr, count);
    static const QStringList lettersAndDigits{u"[A-Za-z0-9]"_s, u"[a-zA-Z0-9]"_s, u"[0-9A-Za-z]"_s,
                                              u"[0-9a-zA-Z]"_s};
    if (lettersAndDigits.contains(kind))
        return QCoreApplication::translate("ElForm", "%n lettre(s) (sans accent) ou chiffre(s)", nullptr,
                                           count);
    return {};
}

QString likeExample(const QString &example)
{
    return QCoreApplication::translate("ElForm", "un texte comme «\u00a0%1\u00a0»").arg(example);
}

QString patternForm(const Field &field)
{
    if (const QString words = patternInWords(field.pattern); !words.isEmpty())
        return words;
    if (field.example.isEmpty())
        return QCoreApplication::translate("ElForm", "un texte de la forme %1").arg(field.pattern);
    return QCoreApplication::translate("ElForm", "%1 (en détail\u00a0: %2)")
        .arg(likeExample(field.example), field.pattern);
}

QString textForm(const Field &field)
{
    if (field.kind != FieldKind::Plain)
        return kindForm(field.kind);
    if (!field.values.isEmpty())
        return quoted(field.values);
    if (!field.pattern.isEmpty())
        return patternForm(field);
    if (field.letterCase != LetterCase::Any)
        return field.letterCase == LetterCase::Upper
                   ? QCoreApplication::translate("ElForm", "un texte en majuscules")
                   : QCoreApplication::translate("ElForm", "un texte en minuscules");
    return lengthForm(field);
}

} // namespace

QString expectedForm(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
        return textForm(field);
    case FieldType::Integer:
    case FieldType::Number:
        return numberForm(field);
    case FieldType::Boolean:
        return quoted(field.trueValues.first(1) + field.falseValues.first(1));
    case FieldType::Date:
    case FieldType::DateTime:
        return dateFormOf(field);
    }
    return {};
}

QString expectation(const QString &form, const QString &example)
{
    if (form.isEmpty())
        return {};
    return example.isEmpty() || form.startsWith(likeExample(example))
               ? QCoreApplication::translate("ElForm", "Forme attendue\u00a0: %1.").arg(form)
               : QCoreApplication::translate("ElForm", "Forme attendue\u00a0: %1, par exemple %2.")
                     .arg(form, example);
}

QString exampleOf(const Field &field)
{
    if (!field.example.isEmpty())
        return field.example;
    if (!field.values.isEmpty())
        return field.values.first();
    return field.type == FieldType::Boolean ? field.trueValues.value(0) : QString();
}

} // namespace agrafe::el
