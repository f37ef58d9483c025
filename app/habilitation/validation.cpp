// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/validation.h"

#include "base/loopback.h"
#include "base/plain_text.h"
#include "identifiers/siret.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace agrafe::habilitation {

namespace {

bool isStateApi(Service service)
{
    return service == Service::Entreprise || service == Service::Particulier;
}

bool isLegible(const QRegularExpression &allowed, const QString &text)
{
    return allowed.match(text).hasMatch();
}

Result<QUrl> safeUrl(const QUrl &url)
{
    const bool safe = url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url.host()));
    if (!url.isValid() || url.host().isEmpty() || !safe)
        return Unexpected(Failure::input(
            QCoreApplication::translate("Habilitation",
                                        "L’adresse du service n’est pas sûre ou pas complète."),
            QCoreApplication::translate("Habilitation", "Indiquez une adresse qui commence par https://.")));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return Unexpected(Failure::input(
            QCoreApplication::translate("Habilitation",
                                        "L’adresse du service porte un compte, un jeton ou une question."),
            QCoreApplication::translate(
                "Habilitation", "Gardez seulement le serveur et le chemin ; le jeton se colle à part.")));
    return url.adjusted(QUrl::StripTrailingSlash);
}

/// What the address of a folder at E#L most often lacks, or has too much; empty: nothing.
QString faultOfSendingUrl(const QUrl &url)
{
    static const QRegularExpression blanks(QStringLiteral("[<>{}\\s…]"));
    const QString path = url.path(QUrl::FullyDecoded);
    if (url.host() == u"https" || url.host() == u"http")
        return QCoreApplication::translate("Habilitation",
                                           "L’adresse d’envoi d’E#L commence deux fois par https://.");
    if (path.isEmpty() || path == u"/")
        return QCoreApplication::translate(
            "Habilitation", "L’adresse d’envoi d’E#L s’arrête au serveur : le dossier manque.");
    if (path.endsWith(u".csv", Qt::CaseInsensitive))
        return QCoreApplication::translate(
            "Habilitation",
            "L’adresse d’envoi d’E#L finit par un nom de fichier : Agrafe l’ajoute lui-même.");
    if (path.contains(blanks))
        return QCoreApplication::translate(
            "Habilitation", "L’adresse d’envoi d’E#L porte une espace ou un mot resté à remplacer.");
    return {};
}

Result<QUrl> sendingUrl(const QUrl &url)
{
    const auto safe = safeUrl(url);
    const QString fault = safe && !isLoopback(url.host()) ? faultOfSendingUrl(url) : QString();
    if (fault.isEmpty())
        return safe;
    return Unexpected(Failure::input(
        fault, QCoreApplication::translate("Habilitation",
                                           "Recopiez-la telle que l’administrateur d’E#L vous l’a donnée, du "
                                           "serveur jusqu’à votre dossier.")));
}

QRegularExpression wholeObject(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

Result<QString> checkedName(const Habilitation &habilitation, const QList<Habilitation> &all)
{
    const QString name = habilitation.name.simplified();
    if (name.isEmpty())
        return Unexpected(
            Failure::input(QCoreApplication::translate("Habilitation", "L’habilitation n’a pas de nom."),
                           QCoreApplication::translate(
                               "Habilitation", "Donnez-lui un nom court, par exemple « Marchés publics ».")));
    const bool taken = std::ranges::any_of(all, [&](const Habilitation &other) {
        return other.id != habilitation.id && other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (taken)
        return Unexpected(Failure::input(
            QCoreApplication::translate("Habilitation", "Une autre habilitation s’appelle déjà « %1 ».")
                .arg(name),
            QCoreApplication::translate("Habilitation", "Choisissez un autre nom.")));
    return name;
}

Result<QString> checkedRecipient(const Habilitation &habilitation)
{
    if (habilitation.recipient.trimmed().isEmpty()) {
        if (!isStateApi(habilitation.service))
            return QString();
        return Unexpected(Failure::input(
            QCoreApplication::translate("Habilitation", "Le SIRET bénéficiaire manque."),
            QCoreApplication::translate("Habilitation",
                                        "Indiquez le SIRET de l’organisme qui détient l’habilitation.")));
    }
    const KeyCheck check = habilitation.isFictitious() ? KeyCheck::NotRequired : KeyCheck::Required;
    return Siret::parse(habilitation.recipient, check).map([](const Siret &siret) { return siret.digits(); });
}

Result<QUrl> checkedBaseUrl(const Habilitation &habilitation)
{
    if (!habilitation.baseUrl.isEmpty())
        return habilitation.service == Service::El ? sendingUrl(habilitation.baseUrl)
                                                   : safeUrl(habilitation.baseUrl);
    if (habilitation.environment == Environment::Relay)
        return Unexpected(
            Failure::input(QCoreApplication::translate("Habilitation", "L’adresse du relais manque."),
                           QCoreApplication::translate(
                               "Habilitation", "Indiquez l’adresse donnée par votre service informatique.")));
    if (habilitation.service == Service::El && habilitation.environment != Environment::Sandbox)
        return Unexpected(
            Failure::input(QCoreApplication::translate("Habilitation", "L’adresse d’envoi d’E#L manque."),
                           QCoreApplication::translate(
                               "Habilitation", "Indiquez celle que l’administrateur d’E#L vous a donnée.")));
    return habilitation.baseUrl;
}

Result<QUrl> checkedOauthUrl(const Habilitation &habilitation)
{
    if (habilitation.service != Service::Chorus)
        return QUrl();
    if (!habilitation.oauthUrl.isEmpty())
        return safeUrl(habilitation.oauthUrl);
    return habilitation.oauthUrl;
}

Result<QStringList> checkedContexts(const Habilitation &habilitation)
{
    QStringList contexts;
    for (const QString &each : habilitation.contexts) {
        if (const QString context = each.simplified(); !context.isEmpty() && !contexts.contains(context))
            contexts.append(context);
    }
    if (contexts.isEmpty() && habilitation.service == Service::Entreprise)
        return Unexpected(Failure::input(
            QCoreApplication::translate("Habilitation", "Il faut au moins un cadre (contexte) autorisé."),
            QCoreApplication::translate(
                "Habilitation", "Indiquez le cadre de vos demandes, par exemple « Marchés publics ».")));
    return contexts;
}

Result<QString> checkedObjectPattern(const Habilitation &habilitation)
{
    const QString pattern = habilitation.objectPattern.trimmed();
    if (pattern.isEmpty() || !isStateApi(habilitation.service))
        return QString();
    const QRegularExpression whole = wholeObject(pattern);
    if (!whole.isValid())
        return Unexpected(Failure::input(
            QCoreApplication::translate("Habilitation", "La forme de l’objet ne se comprend pas (« %1 »).")
                .arg(pattern),
            QCoreApplication::translate("Habilitation",
                                        "Corrigez l’expression rationnelle, ou laissez ce champ vide.")));
    const QString example = habilitation.objectHint.trimmed();
    if (!example.isEmpty() && !whole.match(example).hasMatch())
        return Unexpected(
            Failure::input(QCoreApplication::translate(
                               "Habilitation", "L’exemple d’objet « %1 » n’a pas la forme que vous demandez.")
                               .arg(example),
                           QCoreApplication::translate("Habilitation", "Accordez l’exemple et la forme.")));
    return pattern;
}

Result<int> checkedRetention(const Habilitation &habilitation)
{
    constexpr int mostMonths = 120;
    if (habilitation.retentionMonths >= 0 && habilitation.retentionMonths <= mostMonths)
        return habilitation.retentionMonths;
    return Unexpected(Failure::input(
        QCoreApplication::translate("Habilitation",
                                    "La durée de conservation va de 0 (non déclarée) à %1 mois.")
            .arg(mostMonths),
        QCoreApplication::translate("Habilitation", "Reprenez la durée déclarée dans l’habilitation.")));
}

Result<QString> checkedPartner(const Habilitation &habilitation)
{
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9_-]{1,60}$"));
    const QString partner = habilitation.partner.trimmed();
    if (habilitation.service != Service::El)
        return QString();
    if (isLegible(allowed, partner))
        return partner;
    return Unexpected(Failure::input(
        partner.isEmpty() ? QCoreApplication::translate("Habilitation", "L’identifiant de partenaire manque.")
                          : QCoreApplication::translate(
                                "Habilitation", "« %1 » ne peut pas être un identifiant de partenaire.")
                                .arg(partner),
        QCoreApplication::translate(
            "Habilitation",
            "Indiquez celui que l’administrateur d’E#L vous a donné (lettres, chiffres, - et _).")));
}

Result<QString> checkedClientId(const Habilitation &habilitation)
{
    static const QRegularExpression allowed(QStringLiteral("^[!-~]{1,200}$"));
    const QString client = habilitation.clientId.trimmed();
    if (habilitation.service != Service::Chorus)
        return QString();
    if (isLegible(allowed, client) || (client.isEmpty() && habilitation.environment == Environment::Sandbox))
        return client;
    return Unexpected(Failure::input(
        QCoreApplication::translate("Habilitation",
                                    "L’identifiant de l’application PISTE manque ou est mal copié."),
        QCoreApplication::translate(
            "Habilitation", "Copiez le « client id » des identifiants OAuth de l’application, dans PISTE.")));
}

Result<QString> checkedTechnicalAccount(const Habilitation &habilitation)
{
    static const QRegularExpression allowed(QStringLiteral("^[!-9;-~]+@[!-9;-~]+$")); // no colon: it ends it
    const QString account = habilitation.technicalAccount.trimmed();
    if (habilitation.service != Service::Chorus)
        return QString();
    if (isLegible(allowed, account) ||
        (account.isEmpty() && habilitation.environment == Environment::Sandbox))
        return account;
    return Unexpected(Failure::input(
        QCoreApplication::translate("Habilitation", "Le compte technique manque ou est mal copié."),
        QCoreApplication::translate("Habilitation",
                                    "Il a la forme TECH_1_21990001900013@cpro.fr, donnée par Chorus Pro.")));
}

Result<QString> checkedObject(const Habilitation &habilitation, const QString &object)
{
    constexpr qsizetype longest = 49;
    const QString text = object.trimmed();
    const QString example = habilitation.objectHint.trimmed();
    const QString action =
        example.isEmpty()
            ? QCoreApplication::translate("Habilitation", "Indiquez le numéro ou le nom du dossier.")
            : QCoreApplication::translate("Habilitation", "Écrivez-le comme « %1 ».").arg(example);
    if (text.isEmpty())
        return Unexpected(Failure::input(
            QCoreApplication::translate("Habilitation", "L’objet de la demande manque."), action));
    if (text.toUcs4().size() > longest)
        return Unexpected(Failure::input(
            QCoreApplication::translate("Habilitation", "L’objet de la demande dépasse %1 caractères.")
                .arg(longest),
            action));
    if (holdsControls(text))
        return Unexpected(Failure::input(
            QCoreApplication::translate("Habilitation",
                                        "L’objet contient un saut de ligne ou un caractère invisible."),
            QCoreApplication::translate("Habilitation", "Retapez-le sur une seule ligne.")));
    const QRegularExpression whole = wholeObject(habilitation.objectPattern);
    if (!habilitation.objectPattern.isEmpty() && whole.isValid() && !whole.match(text).hasMatch())
        return Unexpected(
            Failure::input(QCoreApplication::translate(
                               "Habilitation", "L’objet « %1 » n’a pas la forme demandée par l’habilitation.")
                               .arg(text),
                           action));
    return text;
}

namespace {

// Puts the checked value in its place; the first failure stays.
template<typename T>
void keep(Result<Habilitation> &all, T Habilitation::*field, const Result<T> &checked)
{
    if (!all)
        return;
    if (checked)
        (*all).*field = *checked;
    else
        all = Unexpected(checked.error());
}

} // namespace

Result<Habilitation> validated(Habilitation habilitation, const QList<Habilitation> &all)
{
    Result<Habilitation> kept = habilitation;
    keep(kept, &Habilitation::name, checkedName(habilitation, all));
    keep(kept, &Habilitation::recipient, checkedRecipient(habilitation));
    keep(kept, &Habilitation::baseUrl, checkedBaseUrl(habilitation));
    keep(kept, &Habilitation::contexts, checkedContexts(habilitation));
    keep(kept, &Habilitation::objectPattern, checkedObjectPattern(habilitation));
    keep(kept, &Habilitation::retentionMonths, checkedRetention(habilitation));
    keep(kept, &Habilitation::partner, checkedPartner(habilitation));
    keep(kept, &Habilitation::clientId, checkedClientId(habilitation));
    keep(kept, &Habilitation::technicalAccount, checkedTechnicalAccount(habilitation));
    keep(kept, &Habilitation::oauthUrl, checkedOauthUrl(habilitation));
    return kept;
}

} // namespace agrafe::habilitation
