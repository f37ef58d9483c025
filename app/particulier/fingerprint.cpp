// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "particulier/fingerprint.h"

#include "communes/folding.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::particulier {

namespace {

constexpr auto lasting = "e1-"_L1;
constexpr auto ofTheSession = "session-"_L1;
constexpr QChar separator(u'|'); // no folded text holds it

/// Capitals without accents of any script; what separates words is one space.
QString folded(const QString &text)
{
    QString letters;
    for (const QChar c : communes::unaccentedCapitals(text))
        letters += c.isLetterOrNumber() ? c : QChar(u' ');
    return letters.simplified();
}

QString number(const Fields &fields, const QString &name, int width)
{
    return u"%1"_s.arg(fields.value(name).toInt(), width, 10, QLatin1Char('0'));
}

QString birthplace(const Fields &fields)
{
    const QString code = fields.value(u"codeCogInseeCommuneNaissance"_s);
    const QString country = fields.value(u"codeCogInseePaysNaissance"_s);
    if (!code.isEmpty())
        return folded(code);
    const QString name = folded(fields.value(u"nomCommuneNaissance"_s));
    return name.isEmpty() ? folded(country)
                          : folded(fields.value(u"codeCogInseeDepartementNaissance"_s)) + u' ' + name;
}

QStringList identityParts(const Fields &fields)
{
    const QString name = folded(fields.value(u"nomNaissance"_s));
    if (name.isEmpty())
        return {};
    return {name, folded(fields.value(u"prenoms"_s).section(u',', 0, 0)),
            number(fields, u"anneeDateNaissance"_s, 4) + number(fields, u"moisDateNaissance"_s, 2) +
                number(fields, u"jourDateNaissance"_s, 2),
            folded(fields.value(u"sexeEtatCivil"_s)), birthplace(fields)};
}

/// A number means something only beside the service that gave it.
QStringList numberParts(const catalogue::Endpoint &endpoint, const Fields &fields)
{
    const catalogue::EndpointVersion &version = endpoint.newest();
    for (const QString &name : {u"ine"_s, u"identifiant"_s, u"immatriculation"_s}) {
        const QString value = folded(fields.value(name)).remove(u' ');
        if (version.parameter(name) != nullptr && !value.isEmpty())
            return {name == u"ine" ? QString() : endpoint.id.section(u'/', 0, 0), name, value};
    }
    return {};
}

} // namespace

QByteArray canonicalForm(const catalogue::Endpoint &endpoint, const Fields &fields)
{
    const bool byName = endpoint.newest().parameter(u"nomNaissance"_s) != nullptr;
    const QStringList parts = byName ? identityParts(fields) : numberParts(endpoint, fields);
    if (parts.isEmpty())
        return {};
    const QStringList head{u"1"_s, byName ? u"identite"_s : u"numero"_s};
    return (head + parts).join(separator).toUtf8();
}

QString fingerprint(const FingerprintKey &key, const QByteArray &canonicalForm)
{
    if (canonicalForm.isEmpty() || key.bytes.isEmpty())
        return {};
    const QByteArray code =
        QMessageAuthenticationCode::hash(canonicalForm, key.bytes.reveal(), QCryptographicHash::Sha256);
    return (key.comparable ? lasting : ofTheSession) + QString::fromLatin1(code.toHex());
}

QString notComparableSentence()
{
    return QCoreApplication::translate(
        "Particulier", "Sans trousseau ouvert, les accès de cette session sont tracés sous une empreinte qui "
                       "ne vaut que pour elle : ensuite, « qui a consulté cette personne ? » ne les "
                       "retrouvera pas.");
}

QString notComparableStart()
{
    return ofTheSession;
}

bool isComparable(const QString &fingerprint)
{
    return fingerprint.startsWith(lasting);
}

} // namespace agrafe::particulier
