// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/explanations.h"

#include <QtGlobal>

#include <algorithm>

namespace agrafe::etat {

namespace {

using namespace std::chrono_literals;
using Row = ExplanationRow;
using enum ExplanationRow::Key;

constexpr int number(FailureKind kind)
{
    return static_cast<int>(kind);
}

// Never words anything but an explicit refusal of the provider as one.
constexpr Row table[] = {
    // Codes with a meaning of their own: the service's.
    {Code, "00015", 0,
     QT_TRANSLATE_NOOP("etat", "La même demande est déjà en cours avec ce jeton : il faut attendre sa fin."),
     QT_TRANSLATE_NOOP("etat", "Rien à faire : Agrafe redemande la pièce dans une minute."), 60s, true},
    {Code, "00100", 0,
     QT_TRANSLATE_NOOP(
         "etat", "Cette habilitation n’ouvre pas cette pièce. Ce n’est pas une réponse sur l’entreprise."),
     QT_TRANSLATE_NOOP(
         "etat", "Demandez ce droit à la personne qui gère l’habilitation (nouvelle demande sur DataPass)."),
     0s, false},
    {Code, "00101", 0,
     QT_TRANSLATE_NOOP("etat", "Le service ne reconnaît pas le jeton, ou il n’a pas été transmis."),
     QT_TRANSLATE_NOOP("etat", "Vérifiez le jeton de l’habilitation dans les réglages."), 0s, false},
    {Code, "00103", 0,
     QT_TRANSLATE_NOOP("etat",
                       "Le jeton de l’habilitation a expiré. Ce n’est pas une réponse sur l’entreprise."),
     QT_TRANSLATE_NOOP("etat",
                       "Faites prolonger le jeton dans le compte API Entreprise, puis redemandez la pièce."),
     0s, false},
    {Code, "00105", 0,
     QT_TRANSLATE_NOOP("etat", "Le service a mis ce jeton sur liste noire : il a pu être divulgué."),
     QT_TRANSLATE_NOOP(
         "etat",
         "Prenez le nouveau jeton dans le compte API Entreprise et enregistrez-le dans les réglages."),
     0s, false},
    {Code, "00106", 0, QT_TRANSLATE_NOOP("etat", "Le service ne connaît pas ce jeton."),
     QT_TRANSLATE_NOOP(
         "etat", "Vérifiez que le jeton est celui de cet environnement, puis enregistrez-le à nouveau."),
     0s, false},
    {Code, "00107", 0,
     QT_TRANSLATE_NOOP("etat", "L’adresse réseau de ce poste n’est pas autorisée par le service."),
     QT_TRANSLATE_NOOP(
         "etat", "Demandez à votre service informatique de faire autoriser l’adresse de sortie du réseau."),
     0s, false},
    {Code, "00201", 0, QT_TRANSLATE_NOOP("etat", "Le cadre de la demande (contexte) manque."),
     QT_TRANSLATE_NOOP("etat", "Choisissez un contexte de l’habilitation, puis redemandez la pièce."), 0s,
     false},
    {Code, "00202", 0, QT_TRANSLATE_NOOP("etat", "L’objet de la demande manque."),
     QT_TRANSLATE_NOOP("etat", "Indiquez le numéro du dossier, puis redemandez la pièce."), 0s, false},
    {Code, "00203", 0, QT_TRANSLATE_NOOP("etat", "Le SIRET de votre organisme (bénéficiaire) manque."),
     QT_TRANSLATE_NOOP("etat", "Complétez l’habilitation dans les réglages."), 0s, false},
    {Code, "00210", 0, QT_TRANSLATE_NOOP("etat", "Le bénéficiaire de la demande n’est pas un SIRET valable."),
     QT_TRANSLATE_NOOP("etat", "Corrigez le SIRET de votre organisme dans les réglages de l’habilitation."),
     0s, false},
    {Code, "00211", 0,
     QT_TRANSLATE_NOOP("etat", "Le service n’accepte pas qu’un organisme demande ses propres données."),
     QT_TRANSLATE_NOOP("etat", "Indiquez le numéro d’une autre entité que votre organisme."), 0s, false},
    {Code, "00301", 0, QT_TRANSLATE_NOOP("etat", "Le service n’accepte pas ce numéro SIREN."),
     QT_TRANSLATE_NOOP("etat", "Vérifiez les neuf chiffres du SIREN."), 0s, false},
    {Code, "00302", 0, QT_TRANSLATE_NOOP("etat", "Le service n’accepte pas ce numéro SIRET."),
     QT_TRANSLATE_NOOP("etat", "Vérifiez les quatorze chiffres du SIRET."), 0s, false},
    {Code, "00366", 0,
     QT_TRANSLATE_NOOP("etat",
                       "L’identité donnée est incomplète ou mal formée pour ce service, qui n’a cherché "
                       "personne. Ce n’est pas un non."),
     QT_TRANSLATE_NOOP("etat",
                       "Complétez l’identité (date, commune ou pays de naissance, sexe), puis redemandez."),
     0s, false},
    {Code, "00391", 0,
     QT_TRANSLATE_NOOP(
         "etat",
         "Plusieurs personnes correspondent à cette identité : le service ne peut pas dire laquelle. Ce "
         "n’est pas un non."),
     QT_TRANSLATE_NOOP("etat",
                       "Ajoutez ce qui les distingue (les autres prénoms, le lieu de naissance) ; sinon "
                       "demandez le justificatif à la personne."),
     0s, false},
    {Code, "00429", 0,
     QT_TRANSLATE_NOOP("etat", "Le nombre de demandes autorisé est atteint pour cette minute."),
     QT_TRANSLATE_NOOP("etat", "Rien à faire : Agrafe attend, puis redemande la pièce."), 60s, true},
    {Code, "00501", 0,
     QT_TRANSLATE_NOOP(
         "etat",
         "Le service n’a pas pu joindre le fournisseur « %1 » : incident de réseau entre eux, souvent bref."),
     QT_TRANSLATE_NOOP("etat", "Rien à faire : Agrafe redemande la pièce."), 10s, true},
    // … and the providers'.
    {Code, "02502", 0,
     QT_TRANSLATE_NOOP(
         "etat",
         "Cette entreprise est hors du périmètre d’Infogreffe pour cette pièce. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Demandez le justificatif à l’entreprise si le dossier l’exige."), 0s, false},
    {Code, "03501", 0,
     QT_TRANSLATE_NOOP(
         "etat",
         "La DGFiP ne donne pas d’attestation : l’entreprise est inconnue d’elle, hors du périmètre de la "
         "pièce, ou sa "
         "situation n’est pas réglée. Elle ne dit pas lequel : ce n’est pas un refus."),
     QT_TRANSLATE_NOOP(
         "etat", "Demandez à l’entreprise son attestation fiscale (compte professionnel d’impots.gouv.fr)."),
     0s, false},
    {Code, "04501", 0,
     QT_TRANSLATE_NOOP(
         "etat",
         "L’Urssaf examine le compte à la main avant de répondre. Ce n’est pas un refus, ni une panne."),
     QT_TRANSLATE_NOOP("etat",
                       "Redemandez la pièce à la date indiquée, ou demandez l’attestation à l’entreprise."),
     172'800s, false},
    {Code, "04502", 0,
     QT_TRANSLATE_NOOP(
         "etat", "L’Urssaf retraite cette demande après un incident informatique. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Redemandez la pièce dans la journée."), 14'400s, false},
    {Code, "04503", 0,
     QT_TRANSLATE_NOOP(
         "etat",
         "L’Urssaf ne peut pas délivrer l’attestation dans la situation actuelle du compte, sans dire "
         "pourquoi. Ce n’est "
         "pas un refus explicite."),
     QT_TRANSLATE_NOOP("etat", "Demandez à l’entreprise son attestation ou un échange avec son Urssaf."), 0s,
     false},
    {Code, "17501", 0,
     QT_TRANSLATE_NOOP(
         "etat",
         "La Banque de France n’a pas pu fournir de bilans pour cette entreprise. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Demandez les bilans à l’entreprise."), 0s, false},
    {Code, "17502", 0,
     QT_TRANSLATE_NOOP(
         "etat",
         "La Banque de France a donné des bilans que le service ne peut pas lire. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Demandez les bilans à l’entreprise."), 0s, false},
    {Code, "23502", 0,
     QT_TRANSLATE_NOOP("etat", "Aucun quotient familial n’est connu pour ce mois. Ce n’est pas un non."),
     QT_TRANSLATE_NOOP("etat", "Demandez l’attestation à la personne."), 0s, false},
    {Code, "31501", 0,
     QT_TRANSLATE_NOOP("etat",
                       "Le GIP-MDS n’a pas d’effectif à donner pour cette période. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Essayez une période plus ancienne."), 0s, false},
    {Code, "31502", 0,
     QT_TRANSLATE_NOOP("etat",
                       "Le GIP-MDS n’a pas pu calculer l’effectif de cette période. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Essayez une période plus ancienne."), 0s, false},
    {Code, "31503", 0,
     QT_TRANSLATE_NOOP("etat", "Le GIP-MDS n’a pas encore traité cette période. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Essayez une période plus ancienne."), 0s, false},
    {Code, "38422", 0,
     QT_TRANSLATE_NOOP(
         "etat", "La caisse des congés payés (CIBTP) refuse l’attestation : l’entreprise n’est pas à jour."),
     QT_TRANSLATE_NOOP(
         "etat", "Signalez-le à l’entreprise : elle peut régulariser ou s’expliquer auprès de sa caisse."),
     0s, false},
    {Code, "39400", 0,
     QT_TRANSLATE_NOOP("etat",
                       "La personne n’a pas entre 16 et 25 ans : cette vérification ne la concerne pas."),
     QT_TRANSLATE_NOOP("etat", "Demandez un autre justificatif."), 0s, false},

    // What will pass, or not, among the failures of a provider (502, 503, 504 only).
    {Suffix, "000", 0,
     QT_TRANSLATE_NOOP("etat", "Le fournisseur « %1 » a une erreur interne. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Redemandez la pièce plus tard."), 0s, false},
    {Suffix, "001", 0,
     QT_TRANSLATE_NOOP("etat", "Le fournisseur « %1 » est indisponible. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat",
                       "Rien à faire : Agrafe redemande la pièce ; le dossier peut avancer sans elle."),
     300s, true},
    {Suffix, "002", 0,
     QT_TRANSLATE_NOOP("etat",
                       "Le fournisseur « %1 » a mis trop de temps à répondre. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Rien à faire : Agrafe redemande la pièce."), 120s, true},
    {Suffix, "004", 0,
     QT_TRANSLATE_NOOP(
         "etat", "L’adresse du fournisseur « %1 » est introuvable pour le moment. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Rien à faire : Agrafe redemande la pièce."), 300s, true},
    {Suffix, "006", 0,
     QT_TRANSLATE_NOOP(
         "etat",
         "Le fournisseur « %1 » n’a pas reconnu le service de l’État. Votre jeton n’est pas en cause."),
     QT_TRANSLATE_NOOP("etat",
                       "Redemandez la pièce plus tard ; si cela dure, prévenez le support du service."),
     0s, false},
    {Suffix, "008", 0,
     QT_TRANSLATE_NOOP("etat", "Le fournisseur « %1 » a reçu trop de demandes, tous organismes confondus."),
     QT_TRANSLATE_NOOP("etat", "Redemandez la pièce plus tard."), 0s, false},
    {Suffix, "009", 0,
     QT_TRANSLATE_NOOP("etat",
                       "La liaison chiffrée avec le fournisseur « %1 » a échoué. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat",
                       "Redemandez la pièce plus tard ; si cela dure, prévenez le support du service."),
     0s, false},
    {Suffix, "010", 0,
     QT_TRANSLATE_NOOP(
         "etat", "Le fournisseur « %1 » n’a donné qu’une partie de la réponse : elle n’est pas utilisable."),
     QT_TRANSLATE_NOOP("etat", "Redemandez la pièce plus tard."), 0s, false},
    {Suffix, "011", 0,
     QT_TRANSLATE_NOOP("etat", "Le fournisseur « %1 » a une erreur passagère. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Rien à faire : Agrafe redemande la pièce."), 120s, true},
    {Suffix, "020", 0,
     QT_TRANSLATE_NOOP("etat", "Le fournisseur « %1 » est en maintenance. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Rien à faire : la pièce pourra être redemandée à l’heure indiquée."), 900s,
     true},
    {Suffix, "051", 0,
     QT_TRANSLATE_NOOP("etat",
                       "Le document envoyé par le fournisseur « %1 » est illisible. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Redemandez la pièce plus tard ou demandez-la à l’entreprise."), 0s, false},
    {Suffix, "052", 0,
     QT_TRANSLATE_NOOP(
         "etat",
         "Le document du fournisseur « %1 » n’a pas pu être téléchargé à temps. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Redemandez la pièce plus tard."), 0s, false},
    {Suffix, "053", 0,
     QT_TRANSLATE_NOOP(
         "etat",
         "Le serveur de documents du fournisseur « %1 » n’a pas pu être joint. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Redemandez la pièce plus tard."), 0s, false},
    {Suffix, "054", 0,
     QT_TRANSLATE_NOOP(
         "etat", "Le fournisseur « %1 » a donné un lien de document inutilisable. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Redemandez la pièce plus tard ou demandez-la à l’entreprise."), 0s, false},
    {Suffix, "055", 0,
     QT_TRANSLATE_NOOP(
         "etat",
         "Le document du fournisseur « %1 » n’est pas dans la forme attendue. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Redemandez la pièce plus tard ou demandez-la à l’entreprise."), 0s, false},
    {Suffix, "056", 0,
     QT_TRANSLATE_NOOP("etat",
                       "Le document envoyé par le fournisseur « %1 » est vide. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Redemandez la pièce plus tard ou demandez-la à l’entreprise."), 0s, false},
    {Suffix, "999", 0,
     QT_TRANSLATE_NOOP(
         "etat",
         "Le fournisseur « %1 » a répondu quelque chose que le service ne comprend pas. Ce n’est pas un "
         "refus."),
     QT_TRANSLATE_NOOP(
         "etat", "Rien à faire : Agrafe redemande la pièce ; si cela dure, demandez-la à l’entreprise."),
     600s, true},

    // Statuses.
    {Status, "", 400,
     QT_TRANSLATE_NOOP("etat",
                       "Le service n’a pas compris la demande. Ce n’est pas une réponse sur l’entreprise."),
     QT_TRANSLATE_NOOP("etat", "Copiez les détails pour le support."), 0s, false},
    {Status, "", 401,
     QT_TRANSLATE_NOOP(
         "etat",
         "Le service n’accepte pas le jeton de l’habilitation. Ce n’est pas une réponse sur l’entreprise."),
     QT_TRANSLATE_NOOP("etat", "Vérifiez le jeton dans les réglages ; il a pu expirer."), 0s, false},
    {Status, "", 403,
     QT_TRANSLATE_NOOP("etat",
                       "Le service ferme l’accès à cette pièce. Ce n’est pas une réponse sur l’entreprise."),
     QT_TRANSLATE_NOOP("etat",
                       "Vérifiez les droits de l’habilitation, ou demandez-les à la personne qui la gère."),
     0s, false},
    {Status, "", 404,
     QT_TRANSLATE_NOOP(
         "etat",
         "Le fournisseur « %1 » ne trouve rien : numéro inconnu, ou hors du périmètre de cette pièce. Ce "
         "n’est pas un refus."),
     QT_TRANSLATE_NOOP(
         "etat",
         "Vérifiez le numéro et le périmètre de la pièce ; sinon demandez le justificatif à l’entreprise."),
     0s, false},
    {Status, "", 407,
     QT_TRANSLATE_NOOP("etat", "Le serveur mandataire (proxy) du réseau demande un mot de passe."),
     QT_TRANSLATE_NOOP("etat", "Renseignez le proxy dans les réglages, ou voyez votre service informatique."),
     0s, false},
    {Status, "", 409,
     QT_TRANSLATE_NOOP("etat", "La même demande est déjà en cours avec ce jeton : il faut attendre sa fin."),
     QT_TRANSLATE_NOOP("etat", "Rien à faire : Agrafe redemande la pièce dans une minute."), 60s, true},
    {Status, "", 410,
     QT_TRANSLATE_NOOP(
         "etat",
         "Le service a retiré cette pièce sous cette forme. Ce n’est pas une réponse sur l’entreprise."),
     QT_TRANSLATE_NOOP("etat", "Choisissez une version plus récente de la pièce, ou mettez Agrafe à jour."),
     0s, false},
    {Status, "", 422,
     QT_TRANSLATE_NOOP(
         "etat", "Le service n’accepte pas un des renseignements de la demande. Ce n’est pas une réponse sur "
                 "l’entreprise."),
     QT_TRANSLATE_NOOP("etat",
                       "Corrigez le renseignement indiqué dans les détails, puis redemandez la pièce."),
     0s, false},
    {Status, "", 429,
     QT_TRANSLATE_NOOP("etat", "Le nombre de demandes autorisé est atteint pour cette minute."),
     QT_TRANSLATE_NOOP("etat", "Rien à faire : Agrafe attend, puis redemande la pièce."), 60s, true},
    {Status, "", 451,
     QT_TRANSLATE_NOOP(
         "etat",
         "Cette entreprise n’est pas diffusible : ses données ne sont jamais communiquées par ce service."),
     QT_TRANSLATE_NOOP("etat", "Demandez le justificatif à l’entreprise elle-même."), 0s, false},
    {Status, "", 500, QT_TRANSLATE_NOOP("etat", "Le service a une erreur interne. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat",
                       "Redemandez la pièce plus tard ; si cela dure, copiez les détails pour le support."),
     0s, false},
    {Status, "", 502,
     QT_TRANSLATE_NOOP("etat",
                       "Le fournisseur « %1 » n’a pas pu répondre correctement. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Redemandez la pièce plus tard."), 0s, false},
    {Status, "", 503, QT_TRANSLATE_NOOP("etat", "Le service est momentanément fermé. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Redemandez la pièce plus tard."), 0s, false},
    {Status, "", 504,
     QT_TRANSLATE_NOOP("etat", "Le fournisseur « %1 » n’a pas répondu à temps. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Rien à faire : Agrafe redemande la pièce."), 120s, true},
    {AnyStatus, "", 4,
     QT_TRANSLATE_NOOP(
         "etat",
         "Le service n’a pas accepté la demande (réponse %2, code « %3 »). Ce n’est pas une réponse sur "
         "l’entreprise."),
     QT_TRANSLATE_NOOP("etat", "Copiez les détails pour le support."), 0s, false},
    {AnyStatus, "", 5,
     QT_TRANSLATE_NOOP("etat",
                       "Le service n’a pas pu répondre (réponse %2, code « %3 »). Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Redemandez la pièce plus tard."), 0s, false},
    {AnyStatus, "", 0,
     QT_TRANSLATE_NOOP(
         "etat", "La réponse du service n’est pas de celles que l’on connaît (réponse %2, code « %3 »)."),
     QT_TRANSLATE_NOOP("etat", "Copiez les détails pour le support."), 0s, false},

    // Nothing usable was answered.
    {Kind, "", number(FailureKind::Input),
     QT_TRANSLATE_NOOP("etat", "La demande ne peut pas être envoyée telle quelle."),
     QT_TRANSLATE_NOOP("etat", "Vérifiez ce qui est saisi."), 0s, false},
    {Kind, "", number(FailureKind::Cancelled),
     QT_TRANSLATE_NOOP("etat", "La demande a été arrêtée avant sa réponse."),
     QT_TRANSLATE_NOOP("etat", "Redemandez la pièce si elle est utile."), 0s, false},
    {Kind, "", number(FailureKind::NameResolution),
     QT_TRANSLATE_NOOP("etat",
                       "L’adresse du service est introuvable depuis ce poste. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Vérifiez que le poste est relié au réseau ; Agrafe redemande la pièce."), 60s,
     true},
    {Kind, "", number(FailureKind::ConnectionRefused),
     QT_TRANSLATE_NOOP("etat", "Le service n’accepte pas la connexion. Ce n’est pas un refus de pièce."),
     QT_TRANSLATE_NOOP("etat", "Vérifiez l’adresse du service ou le pare-feu ; Agrafe redemande la pièce."),
     120s, true},
    {Kind, "", number(FailureKind::Network),
     QT_TRANSLATE_NOOP("etat", "La liaison avec le service a été coupée. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Vérifiez que le poste est relié au réseau ; Agrafe redemande la pièce."), 60s,
     true},
    {Kind, "", number(FailureKind::Tls),
     QT_TRANSLATE_NOOP(
         "etat",
         "L’identité du service n’a pas pu être vérifiée : son certificat n’est pas valable pour ce poste. "
         "Rien n’a été transmis."),
     QT_TRANSLATE_NOOP(
         "etat",
         "Voyez votre service informatique : autorité de certification à installer, ou date du poste à "
         "régler."),
     0s, false},
    {Kind, "", number(FailureKind::Proxy),
     QT_TRANSLATE_NOOP(
         "etat", "Le serveur mandataire (proxy) du réseau bloque la demande ou attend un mot de passe."),
     QT_TRANSLATE_NOOP("etat", "Renseignez le proxy dans les réglages, ou voyez votre service informatique."),
     0s, false},
    {Kind, "", number(FailureKind::Timeout),
     QT_TRANSLATE_NOOP("etat", "Le service n’a pas répondu dans le temps prévu. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Rien à faire : Agrafe redemande la pièce."), 120s, true},
    {Kind, "", number(FailureKind::RedirectRefused),
     QT_TRANSLATE_NOOP(
         "etat",
         "Le service a voulu renvoyer vers une autre adresse : Agrafe ne l’a pas suivie, pour protéger le "
         "jeton."),
     QT_TRANSLATE_NOOP("etat", "Vérifiez l’adresse du service dans les réglages."), 0s, false},
    {Kind, "", number(FailureKind::Protocol),
     QT_TRANSLATE_NOOP(
         "etat", "La réponse reçue est incomplète ou n’est pas celle du service. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP(
         "etat", "Redemandez la pièce ; si cela dure, un équipement du réseau répond peut-être à sa place."),
     0s, false},
    {Kind, "", number(FailureKind::TooLarge),
     QT_TRANSLATE_NOOP("etat",
                       "La réponse est plus volumineuse que ce qu’Agrafe accepte : elle n’a pas été lue."),
     QT_TRANSLATE_NOOP("etat", "Copiez les détails pour le support."), 0s, false},
    {Kind, "", number(FailureKind::Http),
     QT_TRANSLATE_NOOP("etat",
                       "Le service n’a pas pu répondre (réponse %2, code « %3 »). Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Redemandez la pièce plus tard."), 0s, false},
    {Kind, "", number(FailureKind::OutcomeUnknown),
     QT_TRANSLATE_NOOP("etat",
                       "La demande est partie mais sa réponse s’est perdue : elle a pu être traitée."),
     QT_TRANSLATE_NOOP("etat", "Vérifiez avant de recommencer."), 0s, false},
    {Kind, "", number(FailureKind::NotCovered),
     QT_TRANSLATE_NOOP("etat", "Cette habilitation n’ouvre pas cette pièce : elle n’a pas été demandée."),
     QT_TRANSLATE_NOOP(
         "etat", "Demandez ce droit à la personne qui gère l’habilitation (nouvelle demande sur DataPass)."),
     0s, false},
    {Kind, "", number(FailureKind::Secret),
     QT_TRANSLATE_NOOP("etat",
                       "Le jeton n’a pas pu être lu dans le trousseau du poste. Rien n’a été envoyé."),
     QT_TRANSLATE_NOOP("etat", "Déverrouillez le trousseau ou enregistrez à nouveau le jeton."), 0s, false},
    {Kind, "", number(FailureKind::Journal),
     QT_TRANSLATE_NOOP("etat", "Le journal des accès n’a pas pu être écrit : rien n’a été envoyé."),
     QT_TRANSLATE_NOOP("etat", "Vérifiez la place et les droits du dossier du journal."), 0s, false},
    {Kind, "", number(FailureKind::Disk), QT_TRANSLATE_NOOP("etat", "Le disque n’a pas accepté l’écriture."),
     QT_TRANSLATE_NOOP("etat", "Libérez de la place ou choisissez un autre dossier."), 0s, false},
    {Kind, "", number(FailureKind::Internal),
     QT_TRANSLATE_NOOP("etat", "Agrafe a rencontré une erreur interne. Ce n’est pas un refus."),
     QT_TRANSLATE_NOOP("etat", "Copiez les détails pour le support."), 0s, false},
};

const Row *find(Row::Key key, int number, QStringView code)
{
    const auto *const row = std::ranges::find_if(table, [&](const Row &candidate) {
        return candidate.key == key && candidate.number == number &&
               code == QLatin1StringView(candidate.code);
    });
    return row == std::end(table) ? nullptr : row;
}

} // namespace

std::span<const ExplanationRow> explanationTable()
{
    return table;
}

const ExplanationRow &findExplanation(FailureKind kind, int status, const QString &code)
{
    if (const Row *row = code.isEmpty() ? nullptr : find(Code, 0, code))
        return *row;
    if (kind != FailureKind::Http)
        return *find(Kind, number(kind), {});
    const bool ofAProvider = status >= 502 && status <= 504;
    const Row *suffix =
        ofAProvider && code.size() == 5 ? find(Suffix, 0, QStringView(code).right(3)) : nullptr;
    // A provider that answered too late is asked again, whatever else its code tells.
    if (suffix && (suffix->retry || status != 504))
        return *suffix;
    if (const Row *row = find(Status, status, {}))
        return *row;
    return *find(AnyStatus, status >= 400 && status < 600 ? status / 100 : 0, {});
}

} // namespace agrafe::etat
