// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/setup_guide.h"

#include <QCoreApplication>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;
using habilitation::Environment;

namespace {

enum class Place : quint8 { Piste, Portal };

struct Page
{
    Step step;
    std::optional<Environment> only; ///< nothing: both
    Place place;
    const char *text;
};

constexpr Page pages[] = {
    {Step::PisteAccount,
     {},
     Place::Piste,
     QT_TRANSLATE_NOOP(
         "Chorus", "Ouvrez un compte sur PISTE, avec une adresse de votre service plutôt que la vôtre : le "
                   "compte lui survivra.")},
    {Step::PisteAccount,
     {},
     Place::Piste,
     QT_TRANSLATE_NOOP("Chorus",
                       "Choisissez l’organisation Universelle, sauf si votre administration a la sienne.")},
    {Step::Application, Environment::Staging, Place::Piste,
     QT_TRANSLATE_NOOP(
         "Chorus", "L’application de qualification existe déjà : elle s’appelle APP_SANDBOX_ suivi de votre "
                   "adresse.")},
    {Step::Application, Environment::Production, Place::Piste,
     QT_TRANSLATE_NOOP(
         "Chorus", "Créez une application pour la production, d’un nom que personne d’autre n’a, avec son "
                   "responsable et le SIRET de votre structure.")},
    {Step::Application, Environment::Production, Place::Piste,
     QT_TRANSLATE_NOOP("Chorus", "Une application de qualification est refusée en production.")},
    {Step::Conditions,
     {},
     Place::Piste,
     QT_TRANSLATE_NOOP(
         "Chorus",
         "Acceptez les conditions d’utilisation de chaque API de Chorus Pro : Factures, Structures, "
         "Transverses, Utilisateurs, et selon vos besoins Engagements et Factures de travaux.")},
    {Step::Conditions,
     {},
     Place::Piste,
     QT_TRANSLATE_NOOP("Chorus",
                       "Chacune a deux lignes, une par environnement : l’une ne vaut pas pour l’autre.")},
    {Step::Conditions,
     {},
     Place::Piste,
     QT_TRANSLATE_NOOP("Chorus", "Puis cochez ces API dans l’application et enregistrez.")},
    {Step::OAuthPair,
     {},
     Place::Piste,
     QT_TRANSLATE_NOOP(
         "Chorus",
         "Dans l’application, copiez la paire « OAuth credentials » : identifiant et secret. La clé "
         "d’API qui est à côté ne sert pas.")},
    {Step::Linking,
     {},
     Place::Portal,
     QT_TRANSLATE_NOOP(
         "Chorus", "Sur le portail, dans Raccordements EDI et API, déclarez un raccordement API : structure, "
                   "nom exact de l’application PISTE, type d’utilisation, contact technique.")},
    {Step::Linking, Environment::Staging, Place::Portal,
     QT_TRANSLATE_NOOP(
         "Chorus", "Si cet espace n’est pas dans le menu, abonnez-y la structure : en qualification, vous le "
                   "pouvez vous-même.")},
    {Step::Linking, Environment::Production, Place::Portal,
     QT_TRANSLATE_NOOP("Chorus",
                       "Si cet espace n’est pas dans le menu, il vous manque le droit : demandez-le au "
                       "gestionnaire principal de la structure.")},
    {Step::TechnicalAccount,
     {},
     Place::Portal,
     QT_TRANSLATE_NOOP(
         "Chorus", "Le gestionnaire principal crée le compte technique du raccordement ; son mot de passe "
                   "n’est montré qu’une fois.")},
    {Step::TechnicalAccount,
     {},
     Place::Portal,
     QT_TRANSLATE_NOOP(
         "Chorus", "Ce compte appelle les API et ne se connecte pas au portail. Rattachez-le aux services "
                   "dont il lira les factures.")},
    {Step::Password,
     {},
     Place::Portal,
     QT_TRANSLATE_NOOP("Chorus", "Ce mot de passe vit 424 jours. Agrafe vous prévient avant sa fin.")},
    {Step::TestData, Environment::Staging, Place::Portal,
     QT_TRANSLATE_NOOP("Chorus",
                       "En qualification, demandez un matelas de données : un fournisseur fictif, ses "
                       "destinataires et quelques engagements.")},
};

QUrl linkOf(Place place, Environment environment)
{
    if (place == Place::Piste)
        return QUrl(u"https://piste.gouv.fr"_s);
    return environment == Environment::Staging ? QUrl(u"https://chorus-pro.gouv.fr/qualif/"_s)
                                               : QUrl(u"https://portail.chorus-pro.gouv.fr"_s);
}

QString labelOf(Place place)
{
    return place == Place::Piste ? QCoreApplication::translate("Chorus", "Ouvrir PISTE")
                                 : QCoreApplication::translate("Chorus", "Ouvrir Chorus Pro");
}

QString copyOf(Step step, const habilitation::Habilitation &habilitation)
{
    switch (step) {
    case Step::Application:
        return habilitation.recipient;
    case Step::TechnicalAccount:
        return habilitation.technicalAccount;
    default:
        return {};
    }
}

} // namespace

QList<GuideStep> setupGuide(const habilitation::Habilitation &habilitation, Environment environment)
{
    QList<GuideStep> steps;
    for (const Page &page : pages) {
        if (page.only && *page.only != environment)
            continue;
        if (steps.isEmpty() || steps.last().step != page.step)
            steps.append({.step = page.step,
                          .title = titleOf(page.step),
                          .paragraphs = {},
                          .linkLabel = labelOf(page.place),
                          .link = linkOf(page.place, environment),
                          .copy = copyOf(page.step, habilitation)});
        steps.last().paragraphs.append(QCoreApplication::translate("Chorus", page.text));
    }
    return steps;
}

} // namespace agrafe::chorus
