// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QList>
#include <QString>

namespace agrafe::chorus {

/// Whether a call may leave a second time by itself.
enum class Replay : quint8 {
    Safe, ///< it only reads
    Never ///< it changes something: an answer that was lost is searched for, never asked again
};

/// One operation of Chorus Pro, and everything that sets it apart from the others: the client has no other
/// knowledge of them.
struct Operation
{
    const char *path; ///< "factures/rechercher/fournisseur": the API, then what stands behind its version
    Replay replay = Replay::Safe;
    const char *rows = nullptr;   ///< the list that it answers
    const char *paging = nullptr; ///< the request's object that asks for a page; null: no pages
    const char *sort = nullptr;   ///< triColonne, the newest first
    bool takesMaximum = false;    ///< nbResultatsMaximum: without it, 200 rows at most
    bool pagesOnTop = false;      ///< the answer counts its pages at the top level
    int noResult = 0;             ///< the codeRetour that means an empty list
    bool file = false;            ///< brings or takes a file: more time, more room

    [[nodiscard]] QString api() const;  ///< "factures"
    [[nodiscard]] QString name() const; ///< "rechercher/fournisseur"
};

namespace op {

inline constexpr Operation searchStructures{
    .path = "structures/rechercher", .rows = "listeStructures", .paging = "parametres", .noResult = 20'000};
inline constexpr Operation structureDetail{.path = "structures/consulter"};
inline constexpr Operation structureServices{.path = "structures/rechercher/services",
                                             .rows = "listeServices",
                                             .paging = "parametresRechercherServicesStructure"};
inline constexpr Operation serviceDetail{.path = "structures/consulter/service"};
inline constexpr Operation ownStructures{.path = "utilisateurs/monCompte/recuperer/rattachements",
                                         .rows = "listeStructureRattachement",
                                         .paging = "parametresRecherche"};
inline constexpr Operation activeSuppliers{.path = "transverses/recuperer/structures/actives/fournisseur",
                                           .rows = "listeStructures"};
inline constexpr Operation activeRecipients{.path = "transverses/recuperer/structures/actives/destinataire",
                                            .rows = "listeStructures"};

inline constexpr Operation searchEngagements{.path = "engagementsJuridiques/rechercher",
                                             .rows = "listeEngagementJuridique",
                                             .paging = "parametresRecherche",
                                             .sort = "DateCreationEJ"};

inline constexpr Operation searchReceived{.path = "factures/rechercher/recipiendaire",
                                          .rows = "listeFactures",
                                          .paging = "paramRecherche",
                                          .sort = "DateDepot",
                                          .takesMaximum = true,
                                          .pagesOnTop = true,
                                          .noResult = 20'000};
inline constexpr Operation searchIssued{.path = "factures/rechercher/fournisseur",
                                        .rows = "listeFactures",
                                        .paging = "rechercheFactureParFournisseur",
                                        .sort = "DateDepot",
                                        .takesMaximum = true,
                                        .noResult = 20'000};
inline constexpr Operation toTreatReceived{.path = "factures/rechercher/atraiter/recipiendaire",
                                           .rows = "listeFactures",
                                           .paging = "parametreRechercheFactureATraiterParRecipiendaire",
                                           .sort = "DateDepot",
                                           .takesMaximum = true,
                                           .noResult = 20'000};
inline constexpr Operation toTreatIssued{.path = "factures/rechercher/atraiter/fournisseur",
                                         .rows = "listeFactures",
                                         .paging = "rechercheFactureATraiterParFournisseur",
                                         .sort = "DateDepot",
                                         .takesMaximum = true,
                                         .noResult = 20'000};
inline constexpr Operation searchWorks{.path = "facturesTravaux/rechercher",
                                       .rows = "listeFacturesTravaux",
                                       .paging = "rechercheFactureTravaux",
                                       .takesMaximum = true,
                                       .noResult = 20'007};

inline constexpr Operation receivedDetail{.path = "factures/consulter/recipiendaire"};
inline constexpr Operation issuedDetail{.path = "factures/consulter/fournisseur"};
inline constexpr Operation history{.path = "factures/consulter/historique"};
inline constexpr Operation download{.path = "factures/telecharger/groupe", .file = true};

inline constexpr Operation possibleTargets{.path = "transverses/recuperer/etats/traitement",
                                           .rows = "listeStatutsPossiblesPourTraitement"};
inline constexpr Operation treat{.path = "factures/traiter/recue", .replay = Replay::Never};
inline constexpr Operation complete{.path = "factures/completer", .replay = Replay::Never};
inline constexpr Operation recycle{.path = "factures/recycler", .replay = Replay::Never};
inline constexpr Operation treatRejection{.path = "factures/traiterRejet", .replay = Replay::Never};
inline constexpr Operation addFile{
    .path = "transverses/ajouter/fichier", .replay = Replay::Never, .file = true};
inline constexpr Operation depositPdf{.path = "factures/deposer/pdf", .replay = Replay::Never, .file = true};
inline constexpr Operation submit{.path = "factures/soumettre", .replay = Replay::Never};
inline constexpr Operation depositFlux{
    .path = "factures/deposer/flux", .replay = Replay::Never, .file = true};
inline constexpr Operation fluxReport{.path = "transverses/consulterCRDetaille"};

inline constexpr Operation bankAccounts{.path = "transverses/recuperer/coordbanc/valides",
                                        .rows = "listeCoordonneeBancaire"};
inline constexpr Operation cadres{.path = "transverses/recuperer/cadrefacturation",
                                  .rows = "listeCadreFacturation"};
inline constexpr Operation depositModes{.path = "transverses/recuperer/modedepot", .rows = "listeModeDepot"};
inline constexpr Operation paymentModes{.path = "transverses/recuperer/modereglements",
                                        .rows = "listeModePaiement"};
inline constexpr Operation vatRates{.path = "transverses/recuperer/tauxtva", .rows = "listeTauxTva"};
inline constexpr Operation countries{.path = "transverses/recuperer/pays", .rows = "listePays"};
inline constexpr Operation currencies{.path = "transverses/recuperer/devises", .rows = "listeDevises"};
inline constexpr Operation attachmentTypes{.path = "transverses/recuperer/typespj",
                                           .rows = "listeTypePieceJointe"};
inline constexpr Operation exemptions{.path = "transverses/recuperer/motifs/exonerationtva",
                                      .rows = "listeMotifsExonerationTva"};
inline constexpr Operation categories{.path = "transverses/rechercher/categorieSollicitation",
                                      .rows = "listeCategories",
                                      .paging = "pagination"};
inline constexpr Operation subCategories{.path = "transverses/rechercher/sousCategorieSollicitation",
                                         .rows = "listeSousCategories",
                                         .paging = "pagination"};

} // namespace op

/// Every one that Agrafe uses.
[[nodiscard]] const QList<const Operation *> &allOperations();

} // namespace agrafe::chorus
