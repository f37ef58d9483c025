// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/person_explanations.h"

#include <QLatin1StringView>
#include <QtGlobal>

#include <algorithm>

namespace agrafe::etat {

namespace {

using enum ExplanationRow::Key;

constexpr int kindNumber(FailureKind kind)
{
    return static_cast<int>(kind);
}

// An answer that did not come is never a "no".
constexpr PersonWords personTable[] = {
    {Code, "00015", 0,
     QT_TRANSLATE_NOOP("etat", "La même demande est déjà en cours avec ce jeton : il faut attendre sa fin."),
     QT_TRANSLATE_NOOP("etat", "Rien à faire : Agrafe redemande le statut dans une minute.")},
    {Code, "00100", 0,
     QT_TRANSLATE_NOOP("etat",
                       "Cette habilitation n’ouvre pas ce statut. Ce n’est pas une réponse sur la personne."),
     QT_TRANSLATE_NOOP(
         "etat", "Demandez ce droit à la personne qui gère l’habilitation (nouvelle demande sur DataPass).")},
    {Code, "00103", 0,
     QT_TRANSLATE_NOOP("etat",
                       "Le jeton de l’habilitation a expiré. Ce n’est pas une réponse sur la personne."),
     QT_TRANSLATE_NOOP(
         "etat", "Faites prolonger le jeton dans le compte API Particulier, puis redemandez le statut.")},
    {Code, "00105", 0,
     QT_TRANSLATE_NOOP("etat", "Le service a mis ce jeton sur liste noire : il a pu être divulgué."),
     QT_TRANSLATE_NOOP(
         "etat",
         "Prenez le nouveau jeton dans le compte API Particulier et enregistrez-le dans les réglages.")},
    {Code, "00429", 0,
     QT_TRANSLATE_NOOP("etat", "Le nombre de demandes autorisé est atteint pour le moment."),
     QT_TRANSLATE_NOOP("etat", "Rien à faire : Agrafe attend, puis redemande le statut.")},
    {Code, "00501", 0,
     QT_TRANSLATE_NOOP(
         "etat",
         "Le service n’a pas pu joindre le fournisseur « %1 » : incident de réseau entre eux, souvent bref."),
     QT_TRANSLATE_NOOP("etat", "Rien à faire : Agrafe redemande le statut.")},
    {Suffix, "000", 0,
     QT_TRANSLATE_NOOP("etat", "Le fournisseur « %1 » a une erreur interne. Ce n’est pas un non."),
     QT_TRANSLATE_NOOP("etat", "Redemandez le statut plus tard.")},
    {Suffix, "001", 0,
     QT_TRANSLATE_NOOP("etat", "Le fournisseur « %1 » est indisponible. Ce n’est pas un non."),
     QT_TRANSLATE_NOOP(
         "etat", "Redemandez le statut à l’heure indiquée, ou demandez le justificatif à la personne.")},
    {Suffix, "002", 0,
     QT_TRANSLATE_NOOP("etat", "Le fournisseur « %1 » a mis trop de temps à répondre. Ce n’est pas un non."),
     QT_TRANSLATE_NOOP(
         "etat", "Redemandez le statut à l’heure indiquée, ou demandez le justificatif à la personne.")},
    {Suffix, "004", 0,
     QT_TRANSLATE_NOOP(
         "etat", "L’adresse du fournisseur « %1 » est introuvable pour le moment. Ce n’est pas un non."),
     QT_TRANSLATE_NOOP("etat", "Redemandez le statut à l’heure indiquée.")},
    {Suffix, "006", 0,
     QT_TRANSLATE_NOOP(
         "etat",
         "Le fournisseur « %1 » n’a pas reconnu le service de l’État. Votre jeton n’est pas en cause."),
     QT_TRANSLATE_NOOP("etat",
                       "Redemandez le statut plus tard ; si cela dure, prévenez le support du service.")},
    {Suffix, "008", 0,
     QT_TRANSLATE_NOOP("etat", "Le fournisseur « %1 » a reçu trop de demandes, tous organismes confondus."),
     QT_TRANSLATE_NOOP("etat", "Redemandez le statut plus tard.")},
    {Suffix, "009", 0,
     QT_TRANSLATE_NOOP("etat",
                       "La liaison chiffrée avec le fournisseur « %1 » a échoué. Ce n’est pas un non."),
     QT_TRANSLATE_NOOP("etat",
                       "Redemandez le statut plus tard ; si cela dure, prévenez le support du service.")},
    {Suffix, "010", 0,
     QT_TRANSLATE_NOOP(
         "etat", "Le fournisseur « %1 » n’a donné qu’une partie de la réponse : elle n’est pas utilisable."),
     QT_TRANSLATE_NOOP("etat", "Redemandez le statut plus tard.")},
    {Suffix, "011", 0,
     QT_TRANSLATE_NOOP("etat", "Le fournisseur « %1 » a une erreur passagère. Ce n’est pas un non."),
     QT_TRANSLATE_NOOP("etat", "Redemandez le statut à l’heure indiquée.")},
    {Suffix, "020", 0,
     QT_TRANSLATE_NOOP("etat", "Le fournisseur « %1 » est en maintenance. Ce n’est pas un non."),
     QT_TRANSLATE_NOOP(
         "etat", "Redemandez le statut à l’heure indiquée, ou demandez le justificatif à la personne.")},
    {Suffix, "999", 0,
     QT_TRANSLATE_NOOP(
         "etat",
         "Le fournisseur « %1 » a répondu quelque chose que le service ne comprend pas. Ce n’est pas un "
         "non."),
     QT_TRANSLATE_NOOP(
         "etat", "Redemandez le statut plus tard ; si cela dure, demandez le justificatif à la personne.")},
    {Status, "", 400,
     QT_TRANSLATE_NOOP("etat",
                       "Le service n’a pas compris la demande. Ce n’est pas une réponse sur la personne."),
     QT_TRANSLATE_NOOP("etat", "Copiez les détails pour le support.")},
    {Status, "", 401,
     QT_TRANSLATE_NOOP(
         "etat",
         "Le service n’accepte pas le jeton de l’habilitation. Ce n’est pas une réponse sur la personne."),
     QT_TRANSLATE_NOOP("etat", "Vérifiez le jeton dans les réglages ; il a pu expirer.")},
    {Status, "", 403,
     QT_TRANSLATE_NOOP("etat",
                       "Le service ferme l’accès à ce statut. Ce n’est pas une réponse sur la personne."),
     QT_TRANSLATE_NOOP("etat",
                       "Vérifiez les droits de l’habilitation, ou demandez-les à la personne qui la gère.")},
    {Status, "", 404,
     QT_TRANSLATE_NOOP(
         "etat",
         "Le fournisseur « %1 » ne trouve personne : identité inconnue, ou hors du périmètre de ce statut. "
         "Ce n’est pas un non."),
     QT_TRANSLATE_NOOP("etat",
                       "Vérifiez ce que vous avez saisi, ou demandez le justificatif à la personne.")},
    {Status, "", 409,
     QT_TRANSLATE_NOOP("etat", "La même demande est déjà en cours avec ce jeton : il faut attendre sa fin."),
     QT_TRANSLATE_NOOP("etat", "Rien à faire : Agrafe redemande le statut dans une minute.")},
    {Status, "", 410,
     QT_TRANSLATE_NOOP(
         "etat", "Le service a retiré ce statut sous cette forme. Ce n’est pas une réponse sur la personne."),
     QT_TRANSLATE_NOOP("etat", "Choisissez une version plus récente, ou mettez Agrafe à jour.")},
    {Status, "", 422,
     QT_TRANSLATE_NOOP(
         "etat", "Le service n’accepte pas un des renseignements de la demande. Ce n’est pas une réponse sur "
                 "la personne."),
     QT_TRANSLATE_NOOP("etat",
                       "Corrigez le renseignement indiqué dans les détails, puis redemandez le statut.")},
    {Status, "", 429, QT_TRANSLATE_NOOP("etat", "Le nombre de demandes autorisé est atteint pour le moment."),
     QT_TRANSLATE_NOOP("etat", "Rien à faire : Agrafe attend, puis redemande le statut.")},
    {Status, "", 451, QT_TRANSLATE_NOOP("etat", "Ces données ne sont jamais communiquées par ce service."),
     QT_TRANSLATE_NOOP("etat", "Demandez le justificatif à la personne.")},
    {Status, "", 500, QT_TRANSLATE_NOOP("etat", "Le service a une erreur interne. Ce n’est pas un non."),
     QT_TRANSLATE_NOOP("etat",
                       "Redemandez le statut plus tard ; si cela dure, copiez les détails pour le support.")},
    {Status, "", 502,
     QT_TRANSLATE_NOOP("etat",
                       "Le fournisseur « %1 » n’a pas pu répondre correctement. Ce n’est pas un non."),
     QT_TRANSLATE_NOOP("etat", "Redemandez le statut plus tard.")},
    {Status, "", 503, QT_TRANSLATE_NOOP("etat", "Le service est momentanément fermé. Ce n’est pas un non."),
     QT_TRANSLATE_NOOP("etat", "Redemandez le statut plus tard.")},
    {Status, "", 504,
     QT_TRANSLATE_NOOP("etat", "Le fournisseur « %1 » n’a pas répondu à temps. Ce n’est pas un non."),
     QT_TRANSLATE_NOOP(
         "etat", "Redemandez le statut à l’heure indiquée, ou demandez le justificatif à la personne.")},
    {AnyStatus, "", 4,
     QT_TRANSLATE_NOOP(
         "etat",
         "Le service n’a pas accepté la demande (réponse %2, code « %3 »). Ce n’est pas une réponse sur "
         "la personne."),
     QT_TRANSLATE_NOOP("etat", "Copiez les détails pour le support.")},
    {AnyStatus, "", 5,
     QT_TRANSLATE_NOOP("etat",
                       "Le service n’a pas pu répondre (réponse %2, code « %3 »). Ce n’est pas un non."),
     QT_TRANSLATE_NOOP("etat", "Redemandez le statut plus tard.")},
    {Kind, "", kindNumber(FailureKind::Cancelled),
     QT_TRANSLATE_NOOP("etat", "La demande a été arrêtée avant sa réponse."),
     QT_TRANSLATE_NOOP("etat", "Redemandez le statut s’il est utile.")},
    {Kind, "", kindNumber(FailureKind::NameResolution),
     QT_TRANSLATE_NOOP("etat", "L’adresse du service est introuvable depuis ce poste. Ce n’est pas un non."),
     QT_TRANSLATE_NOOP("etat", "Vérifiez que le poste est relié au réseau, puis redemandez le statut.")},
    {Kind, "", kindNumber(FailureKind::ConnectionRefused),
     QT_TRANSLATE_NOOP("etat", "Le service n’accepte pas la connexion. Ce n’est pas un non."),
     QT_TRANSLATE_NOOP("etat", "Vérifiez l’adresse du service ou le pare-feu, puis redemandez le statut.")},
    {Kind, "", kindNumber(FailureKind::Network),
     QT_TRANSLATE_NOOP("etat", "La liaison avec le service a été coupée. Ce n’est pas un non."),
     QT_TRANSLATE_NOOP("etat", "Vérifiez que le poste est relié au réseau, puis redemandez le statut.")},
    {Kind, "", kindNumber(FailureKind::Timeout),
     QT_TRANSLATE_NOOP("etat", "Le service n’a pas répondu dans le temps prévu. Ce n’est pas un non."),
     QT_TRANSLATE_NOOP("etat", "Redemandez le statut plus tard.")},
    {Kind, "", kindNumber(FailureKind::Protocol),
     QT_TRANSLATE_NOOP("etat",
                       "La réponse reçue est incomplète ou n’est pas celle du service. Ce n’est pas un non."),
     QT_TRANSLATE_NOOP(
         "etat",
         "Redemandez le statut ; si cela dure, un équipement du réseau répond peut-être à sa place.")},
    {Kind, "", kindNumber(FailureKind::Http),
     QT_TRANSLATE_NOOP("etat",
                       "Le service n’a pas pu répondre (réponse %2, code « %3 »). Ce n’est pas un non."),
     QT_TRANSLATE_NOOP("etat", "Redemandez le statut plus tard.")},
    {Kind, "", kindNumber(FailureKind::NotCovered),
     QT_TRANSLATE_NOOP("etat", "Cette habilitation n’ouvre pas ce statut : il n’a pas été demandé."),
     QT_TRANSLATE_NOOP(
         "etat", "Demandez ce droit à la personne qui gère l’habilitation (nouvelle demande sur DataPass).")},
    {Kind, "", kindNumber(FailureKind::Internal),
     QT_TRANSLATE_NOOP("etat", "Agrafe a rencontré une erreur interne. Ce n’est pas un non."),
     QT_TRANSLATE_NOOP("etat", "Copiez les détails pour le support.")},
};

} // namespace

const PersonWords *personWords(const ExplanationRow &row)
{
    const auto *const found = std::ranges::find_if(personTable, [&row](const PersonWords &words) {
        return words.key == row.key && words.number == row.number &&
               QLatin1StringView(words.code) == QLatin1StringView(row.code);
    });
    return found == std::end(personTable) ? nullptr : found;
}

} // namespace agrafe::etat
