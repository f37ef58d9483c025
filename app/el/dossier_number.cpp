// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/dossier_number.h"

#include "el/bytes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::el {

namespace {

constexpr std::size_t versionDigits = 3;
constexpr std::size_t operatorSize = 4;
constexpr int lastSubVersion = 999;

bool hasSubVersion(std::string_view number)
{
    return number.size() > versionDigits && number[versionDigits] == '-' &&
           isDigits(number.substr(0, versionDigits));
}

// "1-OPER…", "12-OPER…": a dash where the operator should still be, after digits only.
bool hasBrokenSubVersion(std::string_view number)
{
    const auto dash = number.find('-');
    return dash != 0 && dash < operatorSize && isDigits(number.substr(0, dash));
}

bool isIndexCharacter(char c)
{
    return isLetterOrDigit(c) || c == '-' || c == '+' || c == '_';
}

QString knownAs(const QList<DossierNumber> &family)
{
    QStringList names;
    for (const DossierNumber &number : family)
        names.append(number.text());
    names.sort();
    return names.join(u", "_s);
}

} // namespace

DossierFault dossierFault(std::string_view number)
{
    if (number.empty())
        return DossierFault::Empty;
    if (hasSubVersion(number))
        number.remove_prefix(versionDigits + 1);
    else if (hasBrokenSubVersion(number))
        return DossierFault::SubVersion;
    const auto operatorCode = number.substr(0, operatorSize);
    if (operatorCode.size() < operatorSize || !std::ranges::all_of(operatorCode, isLetterOrDigit))
        return DossierFault::Operator;
    const auto index = number.substr(operatorSize);
    if (index.empty())
        return DossierFault::NoIndex;
    return std::ranges::all_of(index, isIndexCharacter) ? DossierFault::None : DossierFault::Index;
}

QString dossierFaultSentence(DossierFault fault)
{
    switch (fault) {
    case DossierFault::None:
        return {};
    case DossierFault::Empty:
        return QCoreApplication::translate("DossierNumber", "Le numéro de dossier est vide.");
    case DossierFault::SubVersion:
        return QCoreApplication::translate(
            "DossierNumber", "Une sous-version s’écrit avec trois chiffres et un tiret : « 001- ».");
    case DossierFault::Operator:
        return QCoreApplication::translate("DossierNumber",
                                           "Le code de l’opérateur compte exactement 4 lettres ou chiffres, "
                                           "sans accent ni espace.");
    case DossierFault::NoIndex:
        return QCoreApplication::translate(
            "DossierNumber", "Rien ne suit le code de l’opérateur : l’index du dossier manque.");
    case DossierFault::Index:
        return QCoreApplication::translate("DossierNumber",
                                           "L’index du dossier ne contient que des lettres sans accent, des "
                                           "chiffres, « - », « + » et « _ ».");
    }
    return {};
}

Result<DossierNumber> DossierNumber::parse(const QString &text)
{
    const std::string bytes = text.trimmed().toStdString();
    if (const auto fault = dossierFault(bytes); fault != DossierFault::None) {
        return Unexpected(Failure::input(
            dossierFaultSentence(fault),
            QCoreApplication::translate("DossierNumber",
                                        "Forme attendue : OPER100876-AHG-4U ou 001-OPER100876-AHG-4U.")));
    }
    const QString number = QString::fromStdString(bytes);
    if (!hasSubVersion(bytes))
        return DossierNumber(std::nullopt, number);
    return DossierNumber(QStringView(number).left(3).toInt(), number.mid(4));
}

QString DossierNumber::text() const
{
    return m_subVersion ? u"%1-%2"_s.arg(*m_subVersion, 3, 10, QLatin1Char('0')).arg(m_rest) : m_rest;
}

Result<NextSubVersion> nextSubVersion(const DossierNumber &number, const QList<DossierNumber> &known)
{
    QList<DossierNumber> family;
    std::ranges::copy_if(known, std::back_inserter(family),
                         [&](const DossierNumber &other) { return other.base() == number.base(); });
    int highest = number.subVersion().value_or(0);
    for (const DossierNumber &other : std::as_const(family))
        highest = std::max(highest, other.subVersion().value_or(0));
    if (highest == lastSubVersion) {
        return Unexpected(Failure::input(
            QCoreApplication::translate("DossierNumber",
                                        "La dernière sous-version possible, 999, est déjà prise."),
            QCoreApplication::translate("DossierNumber",
                                        "Demandez à l’administrateur d’E#L ce qu’il faut faire.")));
    }
    const DossierNumber next = number.withSubVersion(highest + 1);
    if (family.isEmpty()) {
        return NextSubVersion{
            next, false,
            QCoreApplication::translate(
                "DossierNumber",
                "%1 n’est dans aucun fichier connu de ce poste. Cherchez-le d’abord dans la "
                "recherche de dossiers d’E#L : si une sous-version plus haute existe, prenez "
                "la suivante. Sinon, le numéro est %2.")
                .arg(number.base().text(), next.text())};
    }
    if (highest == 0)
        return NextSubVersion{
            next, true,
            QCoreApplication::translate(
                "DossierNumber",
                "Numéro connu : %1, sans sous-version. La première est %2. Pour mettre à jour "
                "ce dossier lui-même, gardez son numéro.")
                .arg(knownAs(family), next.text())};
    return NextSubVersion{next, true,
                          QCoreApplication::translate(
                              "DossierNumber",
                              "Numéros connus : %1. La plus haute sous-version est %2 : la suivante est %3. "
                              "Pour mettre à jour une sous-version qui existe, gardez son numéro.")
                              .arg(knownAs(family))
                              .arg(highest, 3, 10, QLatin1Char('0'))
                              .arg(next.text())};
}

} // namespace agrafe::el
