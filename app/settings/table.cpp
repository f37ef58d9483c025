// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "settings/settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace agrafe::settings {

namespace {

constexpr auto rows = std::to_array<Definition>({
    {"apparence/theme", Type::Choice, "systeme", Owner::User, QT_TRANSLATE_NOOP("Settings", "Thème"),
     QT_TRANSLATE_NOOP("Settings", "Clair, sombre, ou celui de votre session."), true,
     "systeme;clair;sombre"},
    {"apparence/taille-texte", Type::Integer, "100", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Taille du texte (%)"),
     QT_TRANSLATE_NOOP("Settings", "De 100 à 200 % de la taille de votre session."), true, "100;200"},
    {"apparence/langue", Type::Choice, "systeme", Owner::User, QT_TRANSLATE_NOOP("Settings", "Langue"),
     QT_TRANSLATE_NOOP("Settings", "La fenêtre est refaite aussitôt ; ce qui est ouvert le reste."), true,
     "systeme;fr;en"},
    {"reseau/proxy", Type::Choice, "systeme", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Serveur mandataire"),
     QT_TRANSLATE_NOOP("Settings", "Celui du système, un autre que vous indiquez, ou aucun."), true,
     "systeme;manuel;aucun"},
    {"reseau/proxy-hote", Type::Text, "", Owner::User, QT_TRANSLATE_NOOP("Settings", "Adresse du mandataire"),
     QT_TRANSLATE_NOOP("Settings", "Le nom ou l’adresse seuls, sans http://."), true, ""},
    {"reseau/proxy-port", Type::Integer, "3128", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Port du mandataire"),
     QT_TRANSLATE_NOOP("Settings", "De 1 à 65535. Souvent 3128 ou 8080."), true, "1;65535"},
    {"reseau/proxy-utilisateur", Type::Text, "", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Compte du mandataire"),
     QT_TRANSLATE_NOOP("Settings",
                       "Seulement si le mandataire le demande. Le mot de passe reste dans le trousseau."),
     true, ""},
    {"reseau/proxy-mot-de-passe", Type::Secret, "", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Mot de passe du mandataire"),
     QT_TRANSLATE_NOOP("Settings", "Gardé par le trousseau de votre session, jamais dans un fichier."), false,
     ""},
    {"reseau/autorites", Type::File, "", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Autorités de certification de votre organisme"),
     QT_TRANSLATE_NOOP("Settings", "Un fichier PEM, ajouté aux autorités du système."), true, ""},
    {"reseau/attente-reponse", Type::Integer, "0", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Attendre une réponse (secondes)"),
     QT_TRANSLATE_NOOP("Settings", "Au plus, sans rien recevoir. 0 : la durée conseillée par le service."),
     true, "0;120"},
    {"reseau/attente-totale", Type::Integer, "0", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Durée d’un appel (secondes)"),
     QT_TRANSLATE_NOOP("Settings", "Au plus, du début à la fin. 0 : la durée conseillée par le service."),
     true, "0;600"},
    {"documents/dossier", Type::Folder, "", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Dossier des documents"),
     QT_TRANSLATE_NOOP("Settings", "Où les justificatifs sont enregistrés. Vide : Agrafe vous le demande."),
     true, ""},
    {"documents/modele-nom", Type::Text, "{date}_{siren}_{nom}_{piece}", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Nom des fichiers"),
     QT_TRANSLATE_NOOP("Settings", "Mots remplacés : {date}, {siren}, {siret}, {nom}, {piece}, {objet}."),
     true, ""},
    {"documents/suppression-automatique", Type::Boolean, "false", Owner::Machine,
     QT_TRANSLATE_NOOP("Settings", "Supprimer sans demander les documents dont la durée est passée"),
     QT_TRANSLATE_NOOP("Settings", "Décidé par votre service informatique. Les traces restent."), true, ""},
    {"particulier/effacement-minutes", Type::Integer, "10", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Vider le formulaire d’une personne (minutes)"),
     QT_TRANSLATE_NOOP("Settings",
                       "Après ce temps sans activité, identité et réponses quittent l’écran et la "
                       "mémoire."),
     true, "1;60"},
    {"el/matrice", Type::File, "", Owner::User, QT_TRANSLATE_NOOP("Settings", "Matrice E#L"),
     QT_TRANSLATE_NOOP("Settings", "Celle de votre organisme. Vide : la matrice d’exemple d’Agrafe."), true,
     ""},
    {"el/bom", Type::Boolean, "false", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Marque d’encodage au début du fichier (BOM)"),
     QT_TRANSLATE_NOOP("Settings", "À cocher seulement si l’administrateur E#L le demande."), true, ""},
    {"el/fin-de-ligne", Type::Choice, "lf", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Fins de ligne du fichier E#L"),
     QT_TRANSLATE_NOOP("Settings", "LF, ou CRLF si l’administrateur E#L le demande."), true, "lf;crlf"},
    {"journal/retention-mois", Type::Integer, "36", Owner::Machine,
     QT_TRANSLATE_NOOP("Settings", "Conservation des traces (mois)"),
     QT_TRANSLATE_NOOP("Settings", "Fixée par votre service informatique ; 36 mois sinon."), true, "1;120"},
    {"organisme/nom", Type::Text, "", Owner::User, QT_TRANSLATE_NOOP("Settings", "Nom de l’organisme"),
     QT_TRANSLATE_NOOP("Settings", "Prêt à copier dans les demandes d’habilitation."), true, ""},
    {"organisme/editeur", Type::Text, "", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Qui installe Agrafe chez vous"),
     QT_TRANSLATE_NOOP("Settings", "L’éditeur ou l’intégrateur que la demande veut connaître."), true, ""},
    {"organisme/responsable-traitement", Type::Text, "", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Responsable de traitement"),
     QT_TRANSLATE_NOOP("Settings", "Nom, fonction, adresse électronique et téléphone."), true, ""},
    {"organisme/delegue-protection", Type::Text, "", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Délégué à la protection des données"),
     QT_TRANSLATE_NOOP("Settings", "Nom, fonction, adresse électronique et téléphone."), true, ""},
    {"organisme/contact-technique", Type::Text, "", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Contact technique"),
     QT_TRANSLATE_NOOP("Settings", "Reçoit une copie des messages sur le jeton."), true, ""},
    {"organisme/contact-metier", Type::Text, "", Owner::User, QT_TRANSLATE_NOOP("Settings", "Contact métier"),
     QT_TRANSLATE_NOOP("Settings", "Reçoit une copie des messages sur le jeton."), true, ""},
    {"clavier/palette", Type::Shortcut, "Ctrl+K", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Toutes les commandes"),
     QT_TRANSLATE_NOOP("Settings", "Ouvre la liste où tout se cherche."), true, ""},
    {"clavier/reglages", Type::Shortcut, "Ctrl+,", Owner::User, QT_TRANSLATE_NOOP("Settings", "Réglages"),
     QT_TRANSLATE_NOOP("Settings", "Ouvre cette fenêtre."), true, ""},
    {"clavier/aide", Type::Shortcut, "F1", Owner::User, QT_TRANSLATE_NOOP("Settings", "Aide"),
     QT_TRANSLATE_NOOP("Settings", "Montre les touches et l’aide du panneau."), true, ""},
    {"clavier/masquer", Type::Shortcut, "Ctrl+L", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Masquer tout l’écran"),
     QT_TRANSLATE_NOOP("Settings", "Cache les données quand quelqu’un s’approche."), true, ""},
    {"clavier/partie-suivante", Type::Shortcut, "F6", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Partie suivante de la fenêtre"),
     QT_TRANSLATE_NOOP("Settings", "Avec Maj : la partie précédente."), true, ""},
    {"clavier/particulier-interroger", Type::Shortcut, "F5", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Particulier : interroger"),
     QT_TRANSLATE_NOOP("Settings", "Demande les statuts cochés pour la personne du formulaire."), true, ""},
    {"clavier/particulier-coller", Type::Shortcut, "Ctrl+Shift+V", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Particulier : coller une identité"),
     QT_TRANSLATE_NOOP("Settings", "Range un texte copié dans les champs, que vous vérifiez."), true, ""},
    {"clavier/particulier-vider", Type::Shortcut, "Ctrl+Shift+X", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Particulier : tout effacer"),
     QT_TRANSLATE_NOOP("Settings", "Vide le formulaire et les réponses."), true, ""},
    {"clavier/el-suivant", Type::Shortcut, "F8", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "E#L : problème suivant"),
     QT_TRANSLATE_NOOP("Settings", "Avec Maj : le problème précédent."), true, ""},
    {"clavier/el-reparer", Type::Shortcut, "Ctrl+Return", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "E#L : réparer la cellule"),
     QT_TRANSLATE_NOOP("Settings", "Fait la réparation sûre de la cellule et va au problème suivant."), true,
     ""},
    {"clavier/el-csv", Type::Shortcut, "Ctrl+E", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "E#L : écrire le CSV"),
     QT_TRANSLATE_NOOP("Settings", "Demande où écrire le fichier."), true, ""},
    {"clavier/el-envoyer", Type::Shortcut, "Ctrl+Shift+E", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "E#L : envoyer"),
     QT_TRANSLATE_NOOP("Settings", "Montre ce qui va partir ; rien ne part avant votre accord."), true, ""},
    {"clavier/el-recus", Type::Shortcut, "Ctrl+H", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "E#L : envois et reçus"),
     QT_TRANSLATE_NOOP("Settings", "Ouvre la liste des envois de ce poste."), true, ""},
    {"avance/messages", Type::Text, "", Owner::User, QT_TRANSLATE_NOOP("Settings", "Messages techniques"),
     QT_TRANSLATE_NOOP("Settings", "Pour l’assistance, par exemple agrafe.http.debug=true ; plusieurs se "
                                   "séparent par « ; ». Vide : les avertissements seuls."),
     true, ""},
});

constexpr auto groups = std::to_array<Category>({
    {"organisme", "entreprise", QT_TRANSLATE_NOOP("Settings", "Organisme")},
    {"particulier", "particulier", QT_TRANSLATE_NOOP("Settings", "Particulier")},
    {"el", "el", QT_TRANSLATE_NOOP("Settings", "E#L")},
    {"reseau", "pouls", QT_TRANSLATE_NOOP("Settings", "Réseau")},
    {"documents", "dossier", QT_TRANSLATE_NOOP("Settings", "Documents")},
    {"journal", "journal", QT_TRANSLATE_NOOP("Settings", "Journal")},
    {"apparence", "oeil", QT_TRANSLATE_NOOP("Settings", "Apparence")},
    {"clavier", "plusmenu", QT_TRANSLATE_NOOP("Settings", "Clavier")},
    {"avance", "reglages", QT_TRANSLATE_NOOP("Settings", "Avancé")},
});

struct Renamed
{
    const char *before;
    const char *now;
};
constexpr Renamed renamed[] = {{"avance/journalisation", "avance/messages"}};

} // namespace

std::span<const Definition> table()
{
    return rows;
}

std::span<const Category> categories()
{
    return groups;
}

QString nameBefore(const QString &key)
{
    for (const Renamed &each : renamed) {
        if (key == QLatin1String(each.now))
            return QString::fromLatin1(each.before);
    }
    return {};
}

const Definition *definition(const QString &key)
{
    const auto *const row =
        std::ranges::find_if(rows, [&key](const Definition &each) { return key == QLatin1String(each.key); });
    return row == rows.end() ? nullptr : row;
}

} // namespace agrafe::settings
