// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/parameters.h"

#include "identifiers/eori_number.h"
#include "identifiers/rna_number.h"
#include "identifiers/siret.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace agrafe::etat {

namespace {

QString nameOf(const catalogue::Parameter &parameter)
{
    return parameter.label.isEmpty() ? parameter.name : parameter.label;
}

Unexpected refused(const catalogue::Parameter &parameter, const QString &sentence, const QString &action = {})
{
    Failure failure = Failure::input(sentence, action);
    failure.code = parameter.errorCode;
    return Unexpected(failure);
}

catalogue::Parameter asMissing(catalogue::Parameter parameter)
{
    if (!parameter.missingCode.isEmpty())
        parameter.errorCode = parameter.missingCode;
    return parameter;
}

template<typename T>
QString textOf(const T &value)
{
    if constexpr (requires { value.digits(); })
        return value.digits();
    else
        return value.text();
}

// Tries each kind of number that the format names, in its order; the first one's failure is the one said.
Result<QString> checkNumber(const catalogue::Parameter &parameter, const QString &value, KeyCheck keyCheck)
{
    std::optional<Failure> first;
    const auto attempt = [&first](const auto &parsed) -> std::optional<QString> {
        if (parsed)
            return textOf(*parsed);
        if (!first)
            first = parsed.error();
        return {};
    };
    const QStringList kinds = parameter.format.split(QStringLiteral("_or_"));
    for (const QString &kind : kinds) {
        std::optional<QString> text;
        if (kind == u"siren")
            text = attempt(Siren::parse(value, keyCheck));
        else if (kind == u"siret")
            text = attempt(Siret::parse(value, keyCheck));
        else if (kind == u"rna")
            text = attempt(RnaNumber::parse(value));
        else if (kind == u"eori")
            text = attempt(EoriNumber::parse(value, keyCheck));
        if (text)
            return *text;
    }
    if (!first)
        return value;
    return refused(parameter, first->sentence, first->nextAction);
}

bool isNumberFormat(const QString &format)
{
    return format.startsWith(u"sir") || format.startsWith(u"rna") || format.startsWith(u"eori");
}

Result<QString> checkChoice(const catalogue::Parameter &parameter, const QString &value)
{
    // "3" means "03" where the months are written with two digits.
    for (const QString &candidate : {value, value.rightJustified(2, QLatin1Char('0'))}) {
        if (parameter.values.contains(candidate))
            return candidate;
    }
    return refused(
        parameter,
        QCoreApplication::translate("EtatParameters", "« %1 » n’est pas une valeur possible pour « %2 ».")
            .arg(value, nameOf(parameter)),
        QCoreApplication::translate("EtatParameters", "Valeurs possibles : %1.")
            .arg(parameter.values.join(QStringLiteral(", "))));
}

Result<QString> checkInteger(const catalogue::Parameter &parameter, const QString &value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber)
        return refused(parameter,
                       QCoreApplication::translate("EtatParameters", "« %1 » attend un nombre entier.")
                           .arg(nameOf(parameter)));
    if (parameter.minimum && number < *parameter.minimum)
        return refused(parameter,
                       QCoreApplication::translate("EtatParameters", "« %1 » doit être au moins %2.")
                           .arg(nameOf(parameter))
                           .arg(*parameter.minimum));
    if (parameter.maximum && number > *parameter.maximum)
        return refused(parameter,
                       QCoreApplication::translate("EtatParameters", "« %1 » doit être au plus %2.")
                           .arg(nameOf(parameter))
                           .arg(*parameter.maximum));
    return value;
}

Result<QString> checkLength(const catalogue::Parameter &parameter, const QString &value)
{
    if (parameter.minimum && value.size() < *parameter.minimum)
        return refused(parameter,
                       QCoreApplication::translate("EtatParameters", "« %1 » attend au moins %2 caractères.")
                           .arg(nameOf(parameter))
                           .arg(*parameter.minimum));
    if (parameter.maximum && value.size() > *parameter.maximum)
        return refused(parameter,
                       QCoreApplication::translate("EtatParameters", "« %1 » attend au plus %2 caractères.")
                           .arg(nameOf(parameter))
                           .arg(*parameter.maximum));
    return value;
}

Result<QString> checkYear(const catalogue::Parameter &parameter, const QString &value)
{
    bool isNumber = false;
    const int year = value.toInt(&isNumber);
    if (value.size() != 4 || !isNumber || year < 1900 || year > 2199)
        return refused(parameter, QCoreApplication::translate("EtatParameters",
                                                              "« %1 » attend une année en quatre chiffres.")
                                      .arg(nameOf(parameter)));
    return checkInteger(parameter, value);
}

Result<QString> checkMonth(const catalogue::Parameter &parameter, const QString &value)
{
    bool isNumber = false;
    const int month = value.toInt(&isNumber);
    if (!isNumber || month < 1 || month > 12)
        return refused(parameter,
                       QCoreApplication::translate("EtatParameters", "« %1 » attend un mois de 01 à 12.")
                           .arg(nameOf(parameter)));
    return QStringLiteral("%1").arg(month, 2, 10, QLatin1Char('0'));
}

/// Values with commas, as many as the route takes.
Result<QString> checkList(const catalogue::Parameter &parameter, const QString &value)
{
    QStringList values;
    for (const QString &part : value.split(QLatin1Char(','))) {
        if (const QString kept = part.simplified(); !kept.isEmpty())
            values += kept;
    }
    if (values.size() < parameter.minimum.value_or(1))
        return refused(asMissing(parameter),
                       QCoreApplication::translate("EtatParameters", "Le renseignement « %1 » manque.")
                           .arg(nameOf(parameter)));
    if (parameter.maximum && values.size() > *parameter.maximum)
        return refused(parameter,
                       QCoreApplication::translate("EtatParameters", "« %1 » en accepte %2 au plus.")
                           .arg(nameOf(parameter))
                           .arg(*parameter.maximum),
                       parameter.help);
    return values.join(QLatin1Char(','));
}

struct Form
{
    const char *format;
    const char *pattern; ///< of the value without spaces, in capitals
};

/// What a number or code looks like; whether it exists is the service's to say.
constexpr Form forms[] = {
    {"ine", "[0-9A-Z]{11}"},
    {"uai", "\\d{7}[A-Z]"},
    {"school_year", "\\d{4}(?:-\\d{4})?"},
    {"country", "99\\d{3}"},
    {"commune", "(?:\\d{2}|2[AB])\\d{3}"},
    {"commune_or_country", "(?:\\d{2}|2[AB])\\d{3}"},
    {"department", "\\d{2,3}|2[AB]"},
};

Result<QString> checkForm(const Form &form, const catalogue::Parameter &parameter, const QString &value)
{
    const QString cleaned = value.simplified().remove(QLatin1Char(' ')).toUpper();
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(QLatin1String(form.pattern)));
    if (pattern.match(cleaned).hasMatch())
        return cleaned;
    return refused(parameter,
                   QCoreApplication::translate("EtatParameters", "« %1 » n’a pas la bonne forme.")
                       .arg(nameOf(parameter)),
                   parameter.help);
}

/// A name that the person chose, or that a register gave: kept as it is written.
Result<QString> checkAccount(const catalogue::Parameter &parameter, const QString &value)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QStringLiteral("(?=.*[\\p{L}\\d])\\S{3,}")));
    if (pattern.match(value).hasMatch())
        return value;
    return refused(
        parameter,
        QCoreApplication::translate("EtatParameters", "« %1 » s’écrit sans espace, en trois signes au moins.")
            .arg(nameOf(parameter)),
        parameter.help);
}

const Form *formOf(const QString &format)
{
    const auto *const found = std::ranges::find_if(
        forms, [&format](const Form &form) { return format == QLatin1String(form.format); });
    return found == std::end(forms) ? nullptr : found;
}

} // namespace

bool isOfTheFrame(const QString &parameterName)
{
    return parameterName == u"recipient" || parameterName == u"context" || parameterName == u"object";
}

Result<QString> checkParameter(const catalogue::Parameter &parameter, const QString &given, KeyCheck keyCheck)
{
    const QString value = given.trimmed();
    if (value.isEmpty())
        return refused(asMissing(parameter),
                       QCoreApplication::translate("EtatParameters", "Le renseignement « %1 » manque.")
                           .arg(nameOf(parameter)));
    if (parameter.type == u"array")
        return checkList(parameter, value);
    if (const Form *form = formOf(parameter.format))
        return checkForm(*form, parameter, value);
    if (parameter.format == u"account")
        return checkAccount(parameter, value);
    if (isNumberFormat(parameter.format))
        return checkNumber(parameter, value, keyCheck);
    if (!parameter.values.isEmpty())
        return checkChoice(parameter, value);
    if (parameter.format == u"year")
        return checkYear(parameter, value);
    if (parameter.format == u"month")
        return checkMonth(parameter, value);
    if (parameter.format == u"date" && !QDate::fromString(value, Qt::ISODate).isValid())
        return refused(parameter, QCoreApplication::translate(
                                      "EtatParameters", "« %1 » attend une date de la forme AAAA-MM-JJ.")
                                      .arg(nameOf(parameter)));
    if (parameter.type == u"integer")
        return checkInteger(parameter, value);
    return checkLength(parameter, value);
}

} // namespace agrafe::etat
