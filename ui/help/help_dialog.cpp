// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/help/help_dialog.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

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

} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : DialogFrame(tr("Aide"), parent)
    , m_text(new QTextBrowser)
{
    m_text->setAccessibleName(tr("Aide d’Agrafe"));
    m_text->setOpenExternalLinks(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    wantRing(m_text);
    body()->addWidget(m_text, 1);
    connect(addButton(tr("&Diagnostic…")), &QPushButton::clicked, this, &HelpDialog::diagnosticRequested);
    connect(addButton(tr("Fermer"), true), &QPushButton::clicked, this, &QDialog::accept);
    fill();
    resizeScaled(680, 600);
}

void HelpDialog::fill()
{
    const QString link = tokensOf(palette()).primary.name();
    QString html = heading(tr("Réunir le dossier d’une entreprise"));
    html +=
        paragraph(tr("Tapez un SIRET, un SIREN ou un numéro RNA, choisissez le cadre, écrivez l’objet (le "
                     "numéro du dossier), puis Entrée. L’identité vient d’abord, les pièces suivent une à "
                     "une. Une pièce qui manque dit pourquoi et quoi faire."));
    html +=
        paragraph(tr("Trois résultats, jamais deux : prouvé, refus explicite du fournisseur, inconnu. Une "
                     "panne ou une absence de réponse n’est pas un refus : elle ne justifie pas un rejet."));
    html += heading(tr("Vérifier les statuts d’une personne"));
    html +=
        paragraph(tr("Indiquez le numéro du dossier, cochez les statuts, remplissez l’identité de naissance, "
                     "puis F5. Oui, non et inconnu sont trois réponses\u00a0: une personne non trouvée, une "
                     "panne ou un droit qui manque ne veulent jamais dire non."));
    html +=
        paragraph(tr("L’identité ne quitte l’écran que pour le service. Le formulaire se vide seul après le "
                     "délai réglé, et quand vous masquez l’écran\u00a0; le journal ne garde qu’une "
                     "empreinte."));
    html += heading(tr("Obtenir un jeton"), u"jeton"_s);
    html +=
        paragraph(tr("Le jeton se demande dans DataPass, au nom de l’organisme : le plus souvent par le "
                     "service qui porte la démarche, avec l’accord du délégué à la protection des données. "
                     "Une fois l’habilitation accordée, le contact technique copie le jeton depuis son "
                     "espace."));
    html +=
        u"<p><a style=\"color:%1\" href=\"https://entreprise.api.gouv.fr\">entreprise.api.gouv.fr</a></p>"_s
            .arg(link);
    html += heading(tr("Au clavier"));
    html += table({{u"Ctrl+K"_s, tr("Rechercher, aller à…")},
                   {u"Ctrl+1"_s, tr("Panneau Entreprise")},
                   {tr("Espace"), tr("Ouvrir le document de la pièce choisie")},
                   {u"Ctrl+S"_s, tr("Enregistrer la pièce choisie")},
                   {u"Ctrl+Maj+S"_s, tr("Tout enregistrer")},
                   {u"Ctrl+R"_s, tr("Redemander la pièce choisie")},
                   {u"Ctrl+2"_s, tr("Panneau Particulier")},
                   {u"F5"_s, tr("Particulier\u00a0: interroger les statuts cochés")},
                   {u"Ctrl+Maj+V"_s, tr("Particulier\u00a0: coller une identité")},
                   {u"Ctrl+Maj+X"_s, tr("Particulier\u00a0: tout effacer")},
                   {u"Ctrl+3"_s, tr("Panneau E#L")},
                   {u"F8"_s, tr("E#L : problème suivant ; avec Maj, le précédent")},
                   {u"F2"_s, tr("E#L : modifier la cellule")},
                   {tr("Ctrl+Entrée"), tr("E#L : réparer la cellule")},
                   {u"Ctrl+Z"_s, tr("E#L : annuler la dernière correction")},
                   {u"Ctrl+F"_s, tr("E#L : chercher dans le fichier")},
                   {u"Ctrl+4"_s, tr("Panneau Chorus Pro")},
                   {u"F5"_s, tr("Chorus Pro : relever à nouveau les factures")},
                   {tr("Entrée"), tr("Chorus Pro : ouvrir la facture choisie")},
                   {u"F6"_s, tr("Passer d’une zone de la fenêtre à la suivante")},
                   {u"Ctrl+L"_s, tr("Tout masquer, tout afficher")},
                   {u"Ctrl+,"_s, tr("Réglages")},
                   {u"F1"_s, tr("Cette aide")},
                   {u"Ctrl+Q"_s, tr("Quitter")}});
    html += heading(tr("Traces"));
    html += paragraph(tr("Chaque accès est inscrit au journal de ce poste, avant et après, et gardé 36 mois. "
                         "Les jetons restent dans le trousseau ; aucun fichier n’en contient."));
    m_text->setHtml(html);
}

void HelpDialog::showTokenHelp()
{
    m_text->scrollToAnchor(u"jeton"_s);
}

void HelpDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        fill();
    DialogFrame::changeEvent(event);
}

} // namespace agrafe::ui
