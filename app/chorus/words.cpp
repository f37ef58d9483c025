// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/words.h"

#include <QCoreApplication>

#include <span>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    const char *code;
    const char *words;
};

struct StatusWord
{
    const char *code;
    const char *words;
    Turn turn;
    Look look;
};

using enum Turn;

constexpr StatusWord statuses[] = {
    {"BROUILLON", QT_TRANSLATE_NOOP("Chorus", "Brouillon"), Supplier, Look::Waiting},
    {"INTERPRETEE_OCR", QT_TRANSLATE_NOOP("Chorus", "PDF lu, à soumettre"), Supplier, Look::Attention},
    {"DEPOSEE", QT_TRANSLATE_NOOP("Chorus", "Déposée"), Platform, Look::Going},
    {"EN_COURS_ACHEMINEMENT", QT_TRANSLATE_NOOP("Chorus", "En cours d’acheminement"), Platform, Look::Going},
    {"MISE_A_DISPOSITION", QT_TRANSLATE_NOOP("Chorus", "Mise à disposition"), Recipient, Look::Waiting},
    {"PRISE_EN_COMPTE_DESTINATAIRE", QT_TRANSLATE_NOOP("Chorus", "Prise en compte par le destinataire"),
     Recipient, Look::Going},
    {"SUSPENDUE", QT_TRANSLATE_NOOP("Chorus", "Suspendue"), Supplier, Look::Attention},
    {"COMPLETEE", QT_TRANSLATE_NOOP("Chorus", "Complétée"), Recipient, Look::Waiting},
    {"A_COMPLETER", QT_TRANSLATE_NOOP("Chorus", "À compléter"), Supplier, Look::Attention},
    {"A_RECYCLER", QT_TRANSLATE_NOOP("Chorus", "À recycler"), Supplier, Look::Attention},
    {"REJETEE", QT_TRANSLATE_NOOP("Chorus", "Rejetée"), Supplier, Look::Refused},
    {"SERVICE_FAIT", QT_TRANSLATE_NOOP("Chorus", "Service fait"), Recipient, Look::Going},
    {"MANDATEE", QT_TRANSLATE_NOOP("Chorus", "Mandatée"), Recipient, Look::Going},
    {"MISE_A_DISPOSITION_COMPTABLE", QT_TRANSLATE_NOOP("Chorus", "Mise à disposition du comptable"),
     Accountant, Look::Going},
    {"COMPTABILISEE", QT_TRANSLATE_NOOP("Chorus", "Comptabilisée"), Accountant, Look::Going},
    {"MISE_EN_PAIEMENT", QT_TRANSLATE_NOOP("Chorus", "Mise en paiement"), Nobody, Look::Ended},
    {"ABANDONNEE", QT_TRANSLATE_NOOP("Chorus", "Abandonnée"), Nobody, Look::Ended},
    {"SUPPRIMEE", QT_TRANSLATE_NOOP("Chorus", "Supprimée"), Nobody, Look::Ended},
    {"A_VALIDER_1", QT_TRANSLATE_NOOP("Chorus", "À valider (1er valideur)"), Validator, Look::Waiting},
    {"VALIDEE_1", QT_TRANSLATE_NOOP("Chorus", "Validée (1er valideur)"), Platform, Look::Going},
    {"REFUSEE_1", QT_TRANSLATE_NOOP("Chorus", "Refusée (1er valideur)"), Supplier, Look::Refused},
    {"ABSENCE_VALIDATION_1_HORS_DELAI",
     QT_TRANSLATE_NOOP("Chorus", "Non validée dans le délai (1er valideur)"), Platform, Look::Attention},
    {"ERREUR_FOURNISSEUR_SUR_VALIDEUR", QT_TRANSLATE_NOOP("Chorus", "Valideur à corriger par le fournisseur"),
     Supplier, Look::Attention},
    {"A_VALIDER_2", QT_TRANSLATE_NOOP("Chorus", "À valider (2e valideur)"), Validator, Look::Waiting},
    {"VALIDEE_2", QT_TRANSLATE_NOOP("Chorus", "Validée (2e valideur)"), Platform, Look::Going},
    {"REFUSEE_2", QT_TRANSLATE_NOOP("Chorus", "Refusée (2e valideur)"), Supplier, Look::Refused},
    {"ABSENCE_VALIDATION_2_HORS_DELAI",
     QT_TRANSLATE_NOOP("Chorus", "Non validée dans le délai (2e valideur)"), Platform, Look::Attention},
    {"ERREUR_COTRAITANT_SUR_VALIDEUR", QT_TRANSLATE_NOOP("Chorus", "Valideur à corriger par le cotraitant"),
     Supplier, Look::Attention},
    {"A_ASSOCIER_MOE", QT_TRANSLATE_NOOP("Chorus", "À associer par le maître d’œuvre"), Validator,
     Look::Waiting},
    {"A_ASSOCIER_MOA", QT_TRANSLATE_NOOP("Chorus", "À associer par le maître d’ouvrage"), Validator,
     Look::Waiting},
    {"A_ASSOCIER_FOURNISSEUR", QT_TRANSLATE_NOOP("Chorus", "À associer par le fournisseur"), Supplier,
     Look::Waiting},
    {"ASSOCIEE", QT_TRANSLATE_NOOP("Chorus", "Associée"), Platform, Look::Going},
    {"A_VALIDER_MOE", QT_TRANSLATE_NOOP("Chorus", "À valider par le maître d’œuvre"), Validator,
     Look::Waiting},
    {"REFUSEE_MOE", QT_TRANSLATE_NOOP("Chorus", "Refusée par le maître d’œuvre"), Supplier, Look::Refused},
    {"REFUSEE_MOA", QT_TRANSLATE_NOOP("Chorus", "Refusée par le maître d’ouvrage"), Supplier, Look::Refused},
    {"REFUSEE_FOURNISSEUR", QT_TRANSLATE_NOOP("Chorus", "Refusée par le fournisseur"), Validator,
     Look::Refused},
    {"MISE_A_DISPOSITION_MOE", QT_TRANSLATE_NOOP("Chorus", "Mise à disposition du maître d’œuvre"), Validator,
     Look::Waiting},
    {"MISE_A_DISPOSITION_MOA", QT_TRANSLATE_NOOP("Chorus", "Mise à disposition du maître d’ouvrage"),
     Validator, Look::Waiting},
    {"PRISE_EN_COMPTE_MOE", QT_TRANSLATE_NOOP("Chorus", "Prise en compte par le maître d’œuvre"), Validator,
     Look::Going},
    {"PRISE_EN_COMPTE_MOA", QT_TRANSLATE_NOOP("Chorus", "Prise en compte par le maître d’ouvrage"), Validator,
     Look::Going},
    {"TRANSMISE_MOA", QT_TRANSLATE_NOOP("Chorus", "Transmise au maître d’ouvrage"), Validator, Look::Going},
    {"EN_ATTENTE_RECYCLAGE_FOURNISSEUR",
     QT_TRANSLATE_NOOP("Chorus", "En attente de recyclage par le fournisseur"), Supplier, Look::Attention},
    {"ERREUR_FOURNISSEUR_SUR_MOE",
     QT_TRANSLATE_NOOP("Chorus", "Maître d’œuvre à corriger par le fournisseur"), Supplier, Look::Attention},
    {"ERREUR_FOURNISSEUR_SUR_MOA",
     QT_TRANSLATE_NOOP("Chorus", "Maître d’ouvrage à corriger par le fournisseur"), Supplier,
     Look::Attention},
    {"ERREUR_MOE_SUR_FOURNISSEUR",
     QT_TRANSLATE_NOOP("Chorus", "Fournisseur à corriger par le maître d’œuvre"), Validator, Look::Attention},
    {"ERREUR_MOA_SUR_FOURNISSEUR",
     QT_TRANSLATE_NOOP("Chorus", "Fournisseur à corriger par le maître d’ouvrage"), Validator,
     Look::Attention},
    {"ERREUR_MOE_SUR_MOA", QT_TRANSLATE_NOOP("Chorus", "Maître d’ouvrage à corriger par le maître d’œuvre"),
     Validator, Look::Attention},
    {"ERREUR_DE_MOE", QT_TRANSLATE_NOOP("Chorus", "Erreur de maître d’œuvre"), Validator, Look::Attention},
    {"ERREUR_DE_MOA", QT_TRANSLATE_NOOP("Chorus", "Erreur de maître d’ouvrage"), Validator, Look::Attention},
    {"ABSENCE_VALIDATION_MOE_DELAI_REGLEMENTAIRE",
     QT_TRANSLATE_NOOP("Chorus", "Non validée par le maître d’œuvre dans le délai réglementaire"), Platform,
     Look::Attention},
    {"NON_CONFORME", QT_TRANSLATE_NOOP("Chorus", "Non conforme"), Supplier, Look::Refused},
    {"REMPLACEE_PAR_A22", QT_TRANSLATE_NOOP("Chorus", "Remplacée par un projet en procédure tacite"), Nobody,
     Look::Ended},
    {"DUPLIQUE_APRES_REFUS", QT_TRANSLATE_NOOP("Chorus", "Dupliquée après un refus"), Nobody, Look::Ended},
    {"EN_COURS_TRAITEMENT_PIVOT_S", QT_TRANSLATE_NOOP("Chorus", "En cours de traitement technique"), Platform,
     Look::Going},
    {"ERREUR_DESTINATAIRE_PD", QT_TRANSLATE_NOOP("Chorus", "Erreur de destinataire (étape PD)"), Platform,
     Look::Attention},
    {"ERREUR_DESTINATAIRE_EA", QT_TRANSLATE_NOOP("Chorus", "Erreur de destinataire (étape EA)"), Platform,
     Look::Attention},
    {"TECHNIQUE_INCONNU", QT_TRANSLATE_NOOP("Chorus", "Statut technique inconnu de Chorus Pro"),
     Turn::Unknown, Look::Unknown},
};

constexpr Word cadres[] = {
    {"A1_FACTURE_FOURNISSEUR", QT_TRANSLATE_NOOP("Chorus", "A1, facture d’un fournisseur")},
    {"A2_FACTURE_FOURNISSEUR_DEJA_PAYEE", QT_TRANSLATE_NOOP("Chorus", "A2, facture déjà payée")},
    {"A3_MEMOIRE_JUSTICE", QT_TRANSLATE_NOOP("Chorus", "A3, mémoire de frais de justice")},
    {"A4_PROJET_DECOMPTE_MENSUEL_FOURNISSEUR", QT_TRANSLATE_NOOP("Chorus", "A4, projet de décompte mensuel")},
    {"A5_ETAT_ACOMPTE_FOURNISSEUR", QT_TRANSLATE_NOOP("Chorus", "A5, état d’acompte")},
    {"A6_ETAT_ACOMPTE_VALIDE_FOURNISSEUR", QT_TRANSLATE_NOOP("Chorus", "A6, état d’acompte validé")},
    {"A7_PROJET_DECOMPTE_FINAL_FOURNISSEUR", QT_TRANSLATE_NOOP("Chorus", "A7, projet de décompte final")},
    {"A8_DECOMPTE_GENERAL_DEFINITIF_FOURNISSEUR",
     QT_TRANSLATE_NOOP("Chorus", "A8, décompte général et définitif")},
    {"A9_FACTURE_SOUSTRAITANT", QT_TRANSLATE_NOOP("Chorus", "A9, facture d’un sous-traitant")},
    {"A10_PROJET_DECOMPTE_MENSUEL_SOUSTRAITANT",
     QT_TRANSLATE_NOOP("Chorus", "A10, projet de décompte mensuel d’un sous-traitant")},
    {"A11_PROJET_DECOMPTE_FINAL_SOUSTRAITANT",
     QT_TRANSLATE_NOOP("Chorus", "A11, projet de décompte final d’un sous-traitant")},
    {"A12_FACTURE_COTRAITANT", QT_TRANSLATE_NOOP("Chorus", "A12, facture d’un cotraitant")},
    {"A13_PROJET_DECOMPTE_MENSUEL_COTRAITANT",
     QT_TRANSLATE_NOOP("Chorus", "A13, projet de décompte mensuel d’un cotraitant")},
    {"A14_PROJET_DECOMPTE_FINAL_COTRAITANT",
     QT_TRANSLATE_NOOP("Chorus", "A14, projet de décompte final d’un cotraitant")},
    {"A15_ETAT_ACOMPTE_MOE", QT_TRANSLATE_NOOP("Chorus", "A15, état d’acompte du maître d’œuvre")},
    {"A16_ETAT_ACOMPTE_VALIDE_MOE",
     QT_TRANSLATE_NOOP("Chorus", "A16, état d’acompte validé du maître d’œuvre")},
    {"A17_PROJET_DECOMPTE_GENERAL_MOE",
     QT_TRANSLATE_NOOP("Chorus", "A17, projet de décompte général du maître d’œuvre")},
    {"A18_DECOMPTE_GENERAL_MOE", QT_TRANSLATE_NOOP("Chorus", "A18, décompte général du maître d’œuvre")},
    {"A19_ETAT_ACOMPTE_VALIDE_MOA",
     QT_TRANSLATE_NOOP("Chorus", "A19, état d’acompte validé du maître d’ouvrage")},
    {"A20_DECOMPTE_GENERAL_MOA", QT_TRANSLATE_NOOP("Chorus", "A20, décompte général du maître d’ouvrage")},
    {"A21_DEMANDE_REMBOURSEMENT_TIC", QT_TRANSLATE_NOOP("Chorus", "A21, demande de remboursement de taxe")},
    {"A22_PROJET_DECOMPTE_GENERAL_FOURNISSEUR_PROCEDURE_TACITE",
     QT_TRANSLATE_NOOP("Chorus", "A22, projet de décompte général en procédure tacite")},
    {"A23_DECOMPTE_GENERAL_DEFINITIF_TACITE_FOURNISSEUR",
     QT_TRANSLATE_NOOP("Chorus", "A23, décompte général et définitif tacite")},
    {"A24_DECOMPTE_GENERAL_DEFINITIF_TACITE_MOE",
     QT_TRANSLATE_NOOP("Chorus", "A24, décompte général et définitif tacite, maître d’œuvre")},
    {"A25_DECOMPTE_GENERAL_DEFINITIF_MOE_PROCEDURE_TACITE",
     QT_TRANSLATE_NOOP("Chorus", "A25, décompte général et définitif du maître d’œuvre en procédure tacite")},
    {"SANS_CADRE_DE_FACTURATION", QT_TRANSLATE_NOOP("Chorus", "Sans cadre de facturation")},
};

constexpr Word depositModes[] = {
    {"SAISIE_WEB", QT_TRANSLATE_NOOP("Chorus", "Saisie sur le portail")},
    {"SAISIE_PORTAIL", QT_TRANSLATE_NOOP("Chorus", "Saisie sur le portail")},
    {"SAISIE_API", QT_TRANSLATE_NOOP("Chorus", "Saisie par API")},
    {"PORTAIL_PDF", QT_TRANSLATE_NOOP("Chorus", "PDF déposé sur le portail")},
    {"DEPOT_PDF_PORTAIL", QT_TRANSLATE_NOOP("Chorus", "PDF déposé sur le portail")},
    {"DEPOT_PDF_SIGNE_PORTAIL", QT_TRANSLATE_NOOP("Chorus", "PDF signé déposé sur le portail")},
    {"DEPOT_PDF_API", QT_TRANSLATE_NOOP("Chorus", "PDF déposé par API")},
    {"DEPOT_PDF_SIGNE_API", QT_TRANSLATE_NOOP("Chorus", "PDF signé déposé par API")},
    {"UPLOAD_PORTAIL", QT_TRANSLATE_NOOP("Chorus", "Flux déposé sur le portail")},
    {"UPLOAD_API", QT_TRANSLATE_NOOP("Chorus", "Flux déposé par API")},
    {"EDI", QT_TRANSLATE_NOOP("Chorus", "Flux EDI")},
    {"EDI_XML_STRUCT", QT_TRANSLATE_NOOP("Chorus", "Flux EDI structuré")},
    {"EDI_MIXTE", QT_TRANSLATE_NOOP("Chorus", "Flux EDI mixte")},
    {"EDI_PDF_ARCHIVE", QT_TRANSLATE_NOOP("Chorus", "Flux EDI, PDF archivé")},
    {"EDI_NUMERISATION", QT_TRANSLATE_NOOP("Chorus", "Flux EDI, numérisation")},
};

constexpr Word invoiceTypes[] = {{"FACTURE", QT_TRANSLATE_NOOP("Chorus", "Facture")},
                                 {"AVOIR", QT_TRANSLATE_NOOP("Chorus", "Avoir")},
                                 {"ACOMPTE", QT_TRANSLATE_NOOP("Chorus", "Acompte")}};

constexpr Word requestTypes[] = {
    {"FACTURE", QT_TRANSLATE_NOOP("Chorus", "Facture")},
    {"FACTURE_TRAVAUX", QT_TRANSLATE_NOOP("Chorus", "Facture de travaux")},
    {"MEMOIRE_JUSTICE", QT_TRANSLATE_NOOP("Chorus", "Mémoire de frais de justice")},
    {"DEMANDE_REMBOURSEMENT", QT_TRANSLATE_NOOP("Chorus", "Demande de remboursement")}};

constexpr Word worksTypes[] = {
    {"DP_DE_SOUSTRAITANT_TRAVAUX", QT_TRANSLATE_NOOP("Chorus", "Demande de paiement d’un sous-traitant")},
    {"PROJET_DECOMPTE_MENSUEL", QT_TRANSLATE_NOOP("Chorus", "Projet de décompte mensuel")},
    {"ETAT_ACOMPTE", QT_TRANSLATE_NOOP("Chorus", "État d’acompte")},
    {"ETAT_ACOMPTE_VALIDE", QT_TRANSLATE_NOOP("Chorus", "État d’acompte validé")},
    {"PROJET_DECOMPTE_FINAL", QT_TRANSLATE_NOOP("Chorus", "Projet de décompte final")},
    {"PROJET_DECOMPTE_GENERAL", QT_TRANSLATE_NOOP("Chorus", "Projet de décompte général")},
    {"PROJET_DECOMPTE_GENERAL_PROCEDURE_TACITE",
     QT_TRANSLATE_NOOP("Chorus", "Projet de décompte général (procédure tacite)")},
    {"DECOMPTE_GENERAL", QT_TRANSLATE_NOOP("Chorus", "Décompte général")},
    {"DECOMPTE_GENERAL_SIGNE", QT_TRANSLATE_NOOP("Chorus", "Décompte général signé")},
    {"DECOMPTE_GENERAL_DEFINITIF_TACITE",
     QT_TRANSLATE_NOOP("Chorus", "Décompte général et définitif tacite")},
    {"DECOMPTE_GENERAL_DEFINITIF_PROCEDURE_TACITE",
     QT_TRANSLATE_NOOP("Chorus", "Décompte général et définitif (procédure tacite)")}};

constexpr Word identifierTypes[] = {
    {"SIRET", QT_TRANSLATE_NOOP("Chorus", "SIRET")},
    {"UE_HORS_FRANCE", QT_TRANSLATE_NOOP("Chorus", "Numéro de TVA (Union européenne)")},
    {"HORS_UE", QT_TRANSLATE_NOOP("Chorus", "Hors Union européenne")},
    {"RIDET", QT_TRANSLATE_NOOP("Chorus", "RIDET (Nouvelle-Calédonie)")},
    {"TAHITI", QT_TRANSLATE_NOOP("Chorus", "Numéro Tahiti (Polynésie française)")},
    {"AUTRE", QT_TRANSLATE_NOOP("Chorus", "Autre identifiant")},
    {"PARTICULIER", QT_TRANSLATE_NOOP("Chorus", "Particulier")}};

constexpr Word vatModes[] = {
    {"TVA_SUR_DEBIT", QT_TRANSLATE_NOOP("Chorus", "TVA sur les débits")},
    {"TVA_SUR_ENCAISSEMENT", QT_TRANSLATE_NOOP("Chorus", "TVA sur les encaissements")},
    {"EXONERATION", QT_TRANSLATE_NOOP("Chorus", "Exonérée")},
    {"SANS_TVA", QT_TRANSLATE_NOOP("Chorus", "Sans TVA")}};

constexpr Word paymentModes[] = {{"CHEQUE", QT_TRANSLATE_NOOP("Chorus", "Chèque")},
                                 {"PRELEVEMENT", QT_TRANSLATE_NOOP("Chorus", "Prélèvement")},
                                 {"VIREMENT", QT_TRANSLATE_NOOP("Chorus", "Virement")},
                                 {"ESPECE", QT_TRANSLATE_NOOP("Chorus", "Espèces")},
                                 {"AUTRE", QT_TRANSLATE_NOOP("Chorus", "Autre moyen")},
                                 {"REPORT", QT_TRANSLATE_NOOP("Chorus", "Report")}};

constexpr Word fluxStates[] = {
    {"IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP", QT_TRANSLATE_NOOP("Chorus", "Déposé, en attente")},
    {"IN_RECU", QT_TRANSLATE_NOOP("Chorus", "Reçu")},
    {"IN_TRAITE_SE_CPP", QT_TRANSLATE_NOOP("Chorus", "Arrivé dans le système d’échange")},
    {"IN_EN_ATTENTE_TRAITEMENT_CPP", QT_TRANSLATE_NOOP("Chorus", "En attente de traitement")},
    {"IN_EN_COURS_TRAITEMENT_CPP", QT_TRANSLATE_NOOP("Chorus", "En cours de traitement")},
    {"IN_EN_ATTENTE_RETRAITEMENT_CPP",
     QT_TRANSLATE_NOOP("Chorus", "Bloqué, en attente de relance par Chorus Pro")},
    {"IN_INTEGRE", QT_TRANSLATE_NOOP("Chorus", "Intégré")},
    {"IN_INTEGRE_PARTIEL", QT_TRANSLATE_NOOP("Chorus", "Intégré en partie")},
    {"IN_REJETE", QT_TRANSLATE_NOOP("Chorus", "Rejeté")},
    {"IN_INCIDENTE", QT_TRANSLATE_NOOP("Chorus", "Non traité (incident)")},
    {"IN_A_RELANCER", QT_TRANSLATE_NOOP("Chorus", "À relancer")},
    {"IN_ERREUR_INTERNE", QT_TRANSLATE_NOOP("Chorus", "Erreur interne de Chorus Pro")}};

constexpr Word actions[] = {
    {"TELECHARGEMENT_FACTURE", QT_TRANSLATE_NOOP("Chorus", "Téléchargement de la facture")},
    {"ACQUITTEMENT_REJET", QT_TRANSLATE_NOOP("Chorus", "Rejet acquitté")},
    {"ACQUITTEMENT_SUSPENSION", QT_TRANSLATE_NOOP("Chorus", "Suspension acquittée")},
    {"TRAITEMENT_REJET", QT_TRANSLATE_NOOP("Chorus", "Rejet traité")}};

constexpr Word engagementStates[] = {{"COMMANDE", QT_TRANSLATE_NOOP("Chorus", "Commande")},
                                     {"A_TRAITER", QT_TRANSLATE_NOOP("Chorus", "À traiter")}};

std::span<const Word> tableOf(CodeList list)
{
    switch (list) {
    case CodeList::Status:
        break; // a table of its own
    case CodeList::Cadre:
        return cadres;
    case CodeList::DepositMode:
        return depositModes;
    case CodeList::InvoiceType:
        return invoiceTypes;
    case CodeList::RequestType:
        return requestTypes;
    case CodeList::WorksType:
        return worksTypes;
    case CodeList::IdentifierType:
        return identifierTypes;
    case CodeList::VatMode:
        return vatModes;
    case CodeList::PaymentMode:
        return paymentModes;
    case CodeList::FluxState:
        return fluxStates;
    case CodeList::ActionOfHistory:
        return actions;
    case CodeList::EngagementState:
        return engagementStates;
    }
    return {};
}

const StatusWord *statusOf(const QString &code)
{
    for (const StatusWord &each : statuses) {
        if (code == QLatin1String(each.code))
            return &each;
    }
    return nullptr;
}

const char *find(CodeList list, const QString &code)
{
    if (list == CodeList::Status) {
        const StatusWord *status = statusOf(code);
        return status ? status->words : nullptr;
    }
    for (const Word &each : tableOf(list)) {
        if (code == QLatin1String(each.code))
            return each.words;
    }
    return nullptr;
}

} // namespace

QString wordsOf(CodeList list, const QString &code)
{
    if (code.isEmpty())
        return {};
    const char *words = find(list, code);
    return words ? QCoreApplication::translate("Chorus", words)
                 : QCoreApplication::translate("Chorus", "Code %1").arg(code);
}

QString frenchWordsOf(CodeList list, const QString &code)
{
    if (code.isEmpty())
        return {};
    const char *words = find(list, code);
    return words ? QString::fromUtf8(words) : u"Code %1"_s.arg(code);
}

bool isKnown(CodeList list, const QString &code)
{
    return find(list, code) != nullptr;
}

QStringList codesOf(CodeList list)
{
    QStringList codes;
    if (list == CodeList::Status) {
        for (const StatusWord &each : statuses)
            codes.append(QString::fromLatin1(each.code));
    }
    for (const Word &each : tableOf(list))
        codes.append(QString::fromLatin1(each.code));
    return codes;
}

Turn turnOf(const QString &status)
{
    const StatusWord *known = statusOf(status);
    return known ? known->turn : Turn::Unknown;
}

QString turnSentence(Turn turn)
{
    switch (turn) {
    case Nobody:
    case Turn::Unknown:
        return {};
    case Platform:
        return QCoreApplication::translate("Chorus", "Chorus Pro a la main.");
    case Supplier:
        return QCoreApplication::translate("Chorus", "Le fournisseur a la main.");
    case Recipient:
        return QCoreApplication::translate("Chorus", "Le destinataire a la main.");
    case Validator:
        return QCoreApplication::translate("Chorus", "Un valideur ou une partie au marché a la main.");
    case Accountant:
        return QCoreApplication::translate("Chorus", "Le comptable public a la main.");
    }
    return {};
}

Look lookOf(const QString &status)
{
    const StatusWord *known = statusOf(status);
    return known ? known->look : Look::Unknown;
}

} // namespace agrafe::chorus
