// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/validation.h"

#include "identifiers/siret.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace agrafe::habilitation {

namespace {

bool isLoopback(const QString &host)
{
    static const QRegularExpression loopback(QStringLiteral("^(?:localhost|127(?:\\.\\d{1,3}){3}|::1)$"),
                                             QRegularExpression::CaseInsensitiveOption);
    return loopback.match(host).hasMatch();
}

bool isStateApi(Service service)
{
    return service == Service::Entreprise || service == Service::Particulier;
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
    const QUrl &url = habilitation.baseUrl;
    if (url.isEmpty()) {
        if (habilitation.environment != Environment::Relay)
            return url;
        return Unexpected(
            Failure::input(QCoreApplication::translate("Habilitation", "L’adresse du relais manque."),
                           QCoreApplication::translate(
                               "Habilitation", "Indiquez l’adresse donnée par votre service informatique.")));
    }
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

Result<QStringList> checkedContexts(const Habilitation &habilitation)
{
    QStringList contexts;
    for (const QString &each : habilitation.contexts) {
        if (const QString context = each.simplified(); !context.isEmpty() && !contexts.contains(context))
            contexts.append(context);
    }
    if (contexts.isEmpty() && habilitation.service == Service::Entreprise)
        return Unexpected(Failure::input(
            QCoreApplication::translate("Habilitation", "L’habilitation n’a pas de contexte."),
            QCoreApplication::translate(
                "Habilitation", "Indiquez le cadre de vos demandes, par exemple « Marchés publics ».")));
    return contexts;
}

Result<Habilitation> validated(Habilitation habilitation, const QList<Habilitation> &all)
{
    const auto name = checkedName(habilitation, all);
    if (!name)
        return Unexpected(name.error());
    const auto recipient = checkedRecipient(habilitation);
    if (!recipient)
        return Unexpected(recipient.error());
    const auto baseUrl = checkedBaseUrl(habilitation);
    if (!baseUrl)
        return Unexpected(baseUrl.error());
    const auto contexts = checkedContexts(habilitation);
    if (!contexts)
        return Unexpected(contexts.error());
    habilitation.name = *name;
    habilitation.recipient = *recipient;
    habilitation.baseUrl = *baseUrl;
    habilitation.contexts = *contexts;
    return habilitation;
}

} // namespace agrafe::habilitation
