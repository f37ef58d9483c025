// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/help/help_text.h"

#include "ui/help/help_dialog.h"

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

QString heading(const QString &text, const QString &anchor = {})
{
    return u"<h3><a name=\"%1\"></a>%2</h3>"_s.arg(anchor, text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

QString table(const QList<std::pair<QString, QString>> &rows)
{
    QString html = u"<table cellpadding=\"4\">"_s;
    for (const auto &[keys, what] : rows)
        html += u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(keys.toHtmlEscaped(), what.toHtmlEscaped());
    return html + u"</table>"_s;
}

QString companies()
{
    QString html = heading(HelpDialog::tr("Réunir le dossier d’une entreprise"), u"entreprise"_s);
    html += paragraph(
        HelpDialog::tr("Tapez un SIRET, un SIREN ou un numéro RNA, choisissez le cadre, écrivez l’objet (le "
                       "numéro du dossier), puis Entrée. L’identité vient d’abord, les pièces suivent une à "
                       "une. Une pièce qui manque dit pourquoi et quoi faire."));
    html += paragraph(HelpDialog::tr(
        "Trois résultats, jamais deux : prouvé, refus explicite du fournisseur, inconnu. Une "
        "panne ou une absence de réponse n’est pas un refus : elle ne justifie pas un rejet."));
    return html;
}

QString persons()
{
    QString html = heading(HelpDialog::tr("Vérifier les statuts d’une personne"), u"particulier"_s);
    html += paragraph(HelpDialog::tr(
        "Indiquez le numéro du dossier, cochez les statuts, remplissez l’identité de naissance, "
        "puis F5. Oui, non et inconnu sont trois réponses\u00a0: une personne non trouvée, une "
        "panne ou un droit qui manque ne veulent jamais dire non."));
    html += paragraph(HelpDialog::tr(
        "L’identité ne quitte l’écran que pour le service. Le formulaire se vide seul après le "
        "délai réglé, et quand vous masquez l’écran\u00a0; le journal ne garde qu’une "
        "empreinte."));
    return html;
}

QString workbooks()
{
    QString html = heading(HelpDialog::tr("Préparer et envoyer un classeur à E#L"), u"el"_s);
    html += paragraph(HelpDialog::tr("Déposez le classeur ou le CSV rempli\u00a0: chaque cellule qu’E#L "
                                     "refuserait est montrée, avec la raison. "
                                     "Ce qui est sûr (les zéros d’un SIRET, une date d’Excel…) se répare "
                                     "d’un bouton, le reste se corrige dans "
                                     "la cellule. Le fichier d’origine n’est jamais modifié."));
    html += paragraph(HelpDialog::tr("« Envoyer… » écrit le CSV exact et l’envoie une fois. E#L "
                                     "prend un fichier par jour\u00a0: un second "
                                     "envoi est annoncé avant de partir. Si la réponse se perd, Agrafe dit "
                                     "s’il faut renvoyer le même fichier."));
    html += paragraph(HelpDialog::tr("Le lendemain, déposez le rapport d’erreurs reçu par courriel\u00a0: "
                                     "ses lignes apparaissent sur le fichier "
                                     "envoyé. «\u00a0Listes et reçus\u00a0» garde ce qui est parti, et donne "
                                     "la copie corrigée, la liste et la page "
                                     "des problèmes pour un collègue."));
    html += paragraph(
        HelpDialog::tr("Un classeur à trois feuilles (Dossiers, RDV, Événements) est joint sur le numéro. La "
                       "première page du "
                       "panneau donne la prochaine sous-version d’un dossier et compare deux matrices."));
    return html;
}

QString invoices()
{
    QString html = heading(HelpDialog::tr("Suivre les factures dans Chorus Pro"), u"chorus"_s);
    html += paragraph(HelpDialog::tr("À gauche, les étapes de la connexion, en qualification et en "
                                     "production\u00a0: celle qui manque dit ce qu’il "
                                     "faut faire. À droite, les factures reçues, à traiter, émises ou de "
                                     "travaux, et qui a la main sur chacune."));
    html +=
        paragraph(HelpDialog::tr("Un changement de statut ou un dépôt dit d’abord ce qu’il fera et ne part "
                                 "qu’une fois. Un dépôt reçu n’est "
                                 "pas encore accepté\u00a0: son verdict vient ensuite, et Agrafe le suit."));
    return html;
}

QString tokens(const QColor &link)
{
    QString html = heading(HelpDialog::tr("Obtenir un jeton"), u"jeton"_s);
    html += paragraph(
        HelpDialog::tr("Le jeton se demande dans DataPass, au nom de l’organisme : le plus souvent par le "
                       "service qui porte la démarche, avec l’accord du délégué à la protection des données. "
                       "Une fois l’habilitation accordée, le contact technique copie le jeton depuis son "
                       "espace."));
    html +=
        u"<p><a style=\"color:%1\" href=\"https://entreprise.api.gouv.fr\">entreprise.api.gouv.fr</a></p>"_s
            .arg(link.name());
    return html;
}

QString keys()
{
    QString html = heading(HelpDialog::tr("Au clavier"));
    html += table({{u"Ctrl+K"_s, HelpDialog::tr("Rechercher, aller à…")},
                   {u"Ctrl+1"_s, HelpDialog::tr("Panneau Entreprise")},
                   {HelpDialog::tr("Espace"), HelpDialog::tr("Ouvrir le document de la pièce choisie")},
                   {u"Ctrl+S"_s, HelpDialog::tr("Enregistrer la pièce choisie")},
                   {u"Ctrl+Maj+S"_s, HelpDialog::tr("Tout enregistrer")},
                   {u"Ctrl+R"_s, HelpDialog::tr("Redemander la pièce choisie")},
                   {u"Ctrl+2"_s, HelpDialog::tr("Panneau Particulier")},
                   {u"F5"_s, HelpDialog::tr("Particulier\u00a0: interroger les statuts cochés")},
                   {u"Ctrl+Maj+V"_s, HelpDialog::tr("Particulier\u00a0: coller une identité")},
                   {u"Ctrl+Maj+X"_s, HelpDialog::tr("Particulier\u00a0: tout effacer")},
                   {u"Ctrl+3"_s, HelpDialog::tr("Panneau E#L")},
                   {u"F8"_s, HelpDialog::tr("E#L : problème suivant ; avec Maj, le précédent")},
                   {u"F2"_s, HelpDialog::tr("E#L : modifier la cellule")},
                   {HelpDialog::tr("Ctrl+Entrée"), HelpDialog::tr("E#L : réparer la cellule")},
                   {u"Ctrl+Z"_s, HelpDialog::tr("E#L : annuler la dernière correction")},
                   {u"Ctrl+F"_s, HelpDialog::tr("E#L : chercher dans le fichier")},
                   {u"Ctrl+E"_s, HelpDialog::tr("E#L\u00a0: écrire le CSV")},
                   {u"Ctrl+Maj+E"_s, HelpDialog::tr("E#L\u00a0: envoyer")},
                   {u"Ctrl+H"_s, HelpDialog::tr("E#L\u00a0: envois et reçus")},
                   {u"Ctrl+4"_s, HelpDialog::tr("Panneau Chorus Pro")},
                   {u"F5"_s, HelpDialog::tr("Chorus Pro : relever à nouveau les factures")},
                   {HelpDialog::tr("Entrée"), HelpDialog::tr("Chorus Pro : ouvrir la facture choisie")},
                   {u"F6"_s, HelpDialog::tr("Passer d’une zone de la fenêtre à la suivante")},
                   {u"Ctrl+L"_s, HelpDialog::tr("Tout masquer, tout afficher")},
                   {u"Ctrl+,"_s, HelpDialog::tr("Réglages")},
                   {u"F1"_s, HelpDialog::tr("Cette aide")},
                   {u"Ctrl+Q"_s, HelpDialog::tr("Quitter")}});
    return html;
}

QString traces()
{
    QString html = heading(HelpDialog::tr("Traces"));
    html += paragraph(
        HelpDialog::tr("Chaque accès est inscrit au journal de ce poste, avant et après, et gardé 36 mois. "
                       "Les jetons restent dans le trousseau ; aucun fichier n’en contient."));
    return html;
}

} // namespace

QString helpHtml(const QColor &link)
{
    return companies() + persons() + workbooks() + invoices() + tokens(link) + keys() + traces();
}

} // namespace agrafe::ui
