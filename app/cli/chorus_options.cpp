// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/chorus_session.h"

#include <QCoreApplication>

namespace agrafe::cli {

namespace {

QList<OptionRule> readingOptions()
{
    return {
        {"recues", "", QT_TRANSLATE_NOOP("Cli", "factures reçues (par défaut)")},
        {"emises", "", QT_TRANSLATE_NOOP("Cli", "factures émises")},
        {"travaux", "", QT_TRANSLATE_NOOP("Cli", "factures de travaux")},
        {"role", "destinataire|moa|moe|fournisseur|valideur",
         QT_TRANSLATE_NOOP("Cli", "à quel titre chercher celles de travaux")},
        {"a-traiter", "", QT_TRANSLATE_NOOP("Cli", "celles qui attendent une action")},
        {"du", "AAAA-MM-JJ", QT_TRANSLATE_NOOP("Cli", "déposées à partir de ce jour")},
        {"au", "AAAA-MM-JJ", QT_TRANSLATE_NOOP("Cli", "déposées jusqu’à ce jour")},
        {"statut", "CODE", QT_TRANSLATE_NOOP("Cli", "statut, par exemple SUSPENDUE"), true},
        {"fournisseur", "SIRET", QT_TRANSLATE_NOOP("Cli", "reçues de ce fournisseur ; qui soumet"), true},
        {"destinataire", "SIRET",
         QT_TRANSLATE_NOOP("Cli", "émises vers ce destinataire ; à qui soumettre ou recycler"), true},
        {"numero", "N", QT_TRANSLATE_NOOP("Cli", "numéro de facture")},
        {"engagement", "N", QT_TRANSLATE_NOOP("Cli", "numéro d’engagement")},
        {"marche", "N", QT_TRANSLATE_NOOP("Cli", "numéro de marché")},
        {"flux", "N", QT_TRANSLATE_NOOP("Cli", "numéro de flux")},
        {"siren-entier", "",
         QT_TRANSLATE_NOOP("Cli", "tous les établissements de ces fournisseurs ou destinataires")},
        {"ttc-min", "EUROS", QT_TRANSLATE_NOOP("Cli", "montant TTC, au moins")},
        {"ttc-max", "EUROS", QT_TRANSLATE_NOOP("Cli", "montant TTC, au plus")},
        {"telechargees", "", QT_TRANSLATE_NOOP("Cli", "celles qui ont déjà été téléchargées")},
        {"non-telechargees", "", QT_TRANSLATE_NOOP("Cli", "celles qui n’ont pas été téléchargées")},
        {"csv", "F.csv", QT_TRANSLATE_NOOP("Cli", "écrit aussi la liste pour un tableur")},
        {"sortie", QT_TRANSLATE_NOOP("Cli", "dossier"), QT_TRANSLATE_NOOP("Cli", "dossier où enregistrer")},
        {"pieces-jointes", "", QT_TRANSLATE_NOOP("Cli", "avec les pièces jointes")},
        {"pivot", "", QT_TRANSLATE_NOOP("Cli", "en un fichier XML au lieu de PDF")},
    };
}

QList<OptionRule> rarerCriteria()
{
    return {
        {"datees-du", "AAAA-MM-JJ", QT_TRANSLATE_NOOP("Cli", "factures datées de ce jour ou d’après")},
        {"datees-au", "AAAA-MM-JJ", QT_TRANSLATE_NOOP("Cli", "factures datées de ce jour ou d’avant")},
        {"statut-du", "AAAA-MM-JJ", QT_TRANSLATE_NOOP("Cli", "dans leur statut depuis ce jour ou après")},
        {"statut-au", "AAAA-MM-JJ", QT_TRANSLATE_NOOP("Cli", "dans leur statut depuis ce jour ou avant")},
        {"ht-min", "EUROS", QT_TRANSLATE_NOOP("Cli", "montant HT, au moins")},
        {"ht-max", "EUROS", QT_TRANSLATE_NOOP("Cli", "montant HT, au plus")},
        {"a-payer-min", "EUROS", QT_TRANSLATE_NOOP("Cli", "montant à payer, au moins")},
        {"a-payer-max", "EUROS", QT_TRANSLATE_NOOP("Cli", "montant à payer, au plus")},
        {"mode", "CODE", QT_TRANSLATE_NOOP("Cli", "mode de dépôt (referentiel modes-depot)")},
        {"rejets-traites", "", QT_TRANSLATE_NOOP("Cli", "celles dont le rejet est traité")},
        {"rejets-a-traiter", "", QT_TRANSLATE_NOOP("Cli", "celles dont le rejet reste à traiter")},
    };
}

QList<OptionRule> actingOptions()
{
    return {
        {"confirmer", "",
         QT_TRANSLATE_NOOP("Cli",
                           "fait ce que statut, soumettre, completer, recycler et traiter-rejet annoncent "
                           "sans lui")},
        {"motif", QT_TRANSLATE_NOOP("Cli", "texte"),
         QT_TRANSLATE_NOOP("Cli", "motif du changement de statut")},
        {"mandat", "N", QT_TRANSLATE_NOOP("Cli", "numéro de mandat")},
        {"encore", "", QT_TRANSLATE_NOOP("Cli", "dépose même ce qui l’a déjà été")},
        {"suivre", "", QT_TRANSLATE_NOOP("Cli", "attend le verdict du dépôt")},
        {"attente", QT_TRANSLATE_NOOP("Cli", "minutes"),
         QT_TRANSLATE_NOOP("Cli", "combien de temps suivre (30 par défaut ; 0 : une seule lecture)")},
        {"commentaire", QT_TRANSLATE_NOOP("Cli", "texte"),
         QT_TRANSLATE_NOOP("Cli", "commentaire de completer, recycler ou soumettre")},
        {"piece", QT_TRANSLATE_NOOP("Cli", "fichier"),
         QT_TRANSLATE_NOOP("Cli", "pièce que completer ajoute à la facture"), true},
        {"type-piece", "CODE", QT_TRANSLATE_NOOP("Cli", "type de ces pièces (referentiel types-pieces)")},
        {"service", "CODE",
         QT_TRANSLATE_NOOP(
             "Cli",
             "service du destinataire, pour recycler ou soumettre ; de votre structure, pour chercher")},
    };
}

QList<OptionRule> submissionOptions()
{
    return {
        {"date", "AAAA-MM-JJ", QT_TRANSLATE_NOOP("Cli", "date de la facture à soumettre")},
        {"ht", "EUROS", QT_TRANSLATE_NOOP("Cli", "montant HT")},
        {"tva", "EUROS", QT_TRANSLATE_NOOP("Cli", "montant de la TVA")},
        {"ttc", "EUROS", QT_TRANSLATE_NOOP("Cli", "montant TTC")},
        {"a-payer", "EUROS", QT_TRANSLATE_NOOP("Cli", "montant à payer (sinon le TTC)")},
        {"taux", QT_TRANSLATE_NOOP("Cli", "taux:base:tva"),
         QT_TRANSLATE_NOOP("Cli", "une ligne de TVA, par exemple 20:100,00:20,00"), true},
        {"cadre", "CODE",
         QT_TRANSLATE_NOOP("Cli", "cadre de facturation (A1_FACTURE_FOURNISSEUR par défaut pour soumettre)")},
        {"valideur", "SIRET", QT_TRANSLATE_NOOP("Cli", "titulaire qui valide, pour les cadres A9 et A12")},
        {"type", "FACTURE|AVOIR",
         QT_TRANSLATE_NOOP("Cli", "facture (par défaut pour soumettre) ou avoir ; type de travaux")},
        {"origine", "N", QT_TRANSLATE_NOOP("Cli", "facture que l’avoir corrige")},
        {"type-tva", "CODE", QT_TRANSLATE_NOOP("Cli", "régime de TVA (TVA_SUR_DEBIT par défaut)")},
        {"exoneration", "CODE", QT_TRANSLATE_NOOP("Cli", "motif d’exonération")},
        {"paiement", "MODE", QT_TRANSLATE_NOOP("Cli", "mode de paiement (VIREMENT par défaut)")},
        {"devise", "CODE", QT_TRANSLATE_NOOP("Cli", "devise (EUR par défaut)")},
        {"coordonnees", "ID", QT_TRANSLATE_NOOP("Cli", "coordonnées bancaires, par leur identifiant")},
        {"signe", "", QT_TRANSLATE_NOOP("Cli", "le PDF est signé (PAdES)")},
    };
}

QList<OptionRule> supportOptions()
{
    return {
        {"frais", "",
         QT_TRANSLATE_NOOP("Cli", "redemande le référentiel au lieu de la copie gardée 30 jours")},
        {"categorie", "CODE", QT_TRANSLATE_NOOP("Cli", "catégorie de la sollicitation à préparer")},
        {"sous-categorie", "CODE", QT_TRANSLATE_NOOP("Cli", "sa sous-catégorie")},
        {"facture", "ID", QT_TRANSLATE_NOOP("Cli", "facture dont parle la sollicitation")},
        {"structure", "SIRET", QT_TRANSLATE_NOOP("Cli", "structure dont elle parle")},
        {"type-identifiant", "TYPE",
         QT_TRANSLATE_NOOP("Cli", "ce que structure cherche quand ce n’est ni un SIRET, ni un nom, ni une "
                                  "TVA : HORS_UE, RIDET, TAHITI, AUTRE, PARTICULIER")},
    };
}

} // namespace

QList<OptionRule> chorusOptions()
{
    return readingOptions() + rarerCriteria() + actingOptions() + submissionOptions() + supportOptions();
}

} // namespace agrafe::cli
