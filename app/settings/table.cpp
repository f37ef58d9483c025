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
     QT_TRANSLATE_NOOP("Settings", "De 100 à 200 % de la taille de votre session."), true, "100;200"},
    {"apparence/langue", Type::Choice, "systeme", Owner::User, QT_TRANSLATE_NOOP("Settings", "Langue"),
     QT_TRANSLATE_NOOP("Settings", "Le changement se voit au prochain démarrage."), true, "systeme;fr;en"},
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
    {"reseau/autorites", Type::File, "", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Autorités de certification de votre organisme"),
     QT_TRANSLATE_NOOP("Settings", "Un fichier PEM, ajouté aux autorités du système."), true, ""},
    {"documents/dossier", Type::Folder, "", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Dossier des documents"),
     QT_TRANSLATE_NOOP("Settings", "Où les justificatifs sont enregistrés. Vide : Agrafe vous le demande."),
     true, ""},
    {"documents/modele-nom", Type::Text, "{date}_{siren}_{nom}_{piece}", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Nom des fichiers"),
     QT_TRANSLATE_NOOP("Settings", "Mots remplacés : {date}, {siren}, {siret}, {nom}, {piece}, {objet}."),
     true, ""},
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
    {"avance/journalisation", Type::Text, "", Owner::User,
     QT_TRANSLATE_NOOP("Settings", "Messages techniques"),
     QT_TRANSLATE_NOOP("Settings",
                       "Pour l’assistance, par exemple agrafe.http.debug=true. Vide : rien de plus que "
                       "les avertissements."),
     true, ""},
});

} // namespace

std::span<const Definition> table()
{
    return rows;
}

const Definition *definition(const QString &key)
{
    const auto *const row =
        std::ranges::find_if(rows, [&key](const Definition &each) { return key == QLatin1String(each.key); });
    return row == rows.end() ? nullptr : row;
}

} // namespace agrafe::settings
