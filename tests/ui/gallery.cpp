// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/gallery.h"

#include "ui/fields/form_field.h"
#include "ui/fields/status_line_edit.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/ribbon.h"
#include "ui/widgets/segments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace agrafe::test {

using namespace agrafe::ui;
using namespace Qt::StringLiterals;

namespace {

QLabel *title(const QString &text)
{
    auto *label = new QLabel(text);
    setTextRole(label, TextRole::Title);
    return label;
}

QPushButton *pushButton(const QString &text, ButtonKind kind, const QString &sign = {})
{
    auto *button = new QPushButton(text);
    setButtonKind(button, kind);
    if (!sign.isEmpty())
        setSign(button, sign);
    return button;
}

QLayout *buttons()
{
    auto *grid = new QGridLayout;
    const std::pair<ButtonKind, QString> kinds[] = {{ButtonKind::Filled, u"Enregistrer"_s},
                                                    {ButtonKind::Outlined, u"Interroger"_s},
                                                    {ButtonKind::Quiet, u"Laisser"_s},
                                                    {ButtonKind::Danger, u"Supprimer…"_s}};
    int row = 0;
    for (const auto &[kind, text] : kinds) {
        const QString sign = kind == ButtonKind::Filled ? u"enregistrer"_s : QString();
        grid->addWidget(pushButton(text, kind, sign), row, 0, Qt::AlignLeft);
        auto *down = pushButton(text, kind, sign);
        down->setDown(true);
        grid->addWidget(down, row, 1, Qt::AlignLeft);
        auto *off = pushButton(text, kind, sign);
        off->setEnabled(false);
        grid->addWidget(off, row++, 2, Qt::AlignLeft);
    }
    auto *tool = new QToolButton;
    tool->setIcon(icon(u"imprimer"_s));
    setButtonKind(tool, ButtonKind::Outlined);
    grid->addWidget(tool, row, 0, Qt::AlignLeft);
    auto *quiet = new QToolButton;
    quiet->setIcon(icon(u"redemander"_s));
    grid->addWidget(quiet, row, 1, Qt::AlignLeft);
    return grid;
}

QLayout *fields()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    auto *object = new FormField(u"Objet"_s, new QLineEdit(u"MP-2026-0147"_s));
    object->setRequired(true);
    object->setAside(u"n° du dossier"_s);
    object->setHint(u"Moins de 50 caractères."_s);
    auto *edit = new StatusLineEdit;
    edit->setText(u"000 245 118 00021"_s);
    edit->setStatus(Tone::Ok, u"coche"_s, u"clé vérifiée"_s);
    auto *company = new FormField(u"Entreprise"_s, edit);
    company->setAside(u"SIRET, SIREN ou RNA"_s);
    auto *wrong = new FormField(u"SIRET destinataire"_s, new QLineEdit(u"000 245 118 00022"_s));
    wrong->setRequired(true);
    wrong->showError(u"La clé est fausse : vérifiez le dernier chiffre."_s);
    auto *locked = new FormField(u"Mandataire"_s, new QLineEdit(u"Fixé par votre service"_s));
    locked->setLocked(true);
    auto *box = new QComboBox;
    box->addItems({u"Marchés publics"_s, u"Subventions"_s});
    auto *frame = new FormField(u"Cadre"_s, box);
    auto *secret = new QLineEdit(u"12345678901234567890"_s);
    secret->setEchoMode(QLineEdit::Password);
    auto *token = new FormField(u"Jeton"_s, secret);
    token->setRequired(true);
    auto *search = new StatusLineEdit;
    search->setLeadingSign(u"chercher"_s);
    search->setPlaceholderText(u"Fournisseur, facture…"_s);
    int index = 0;
    for (QWidget *field : std::initializer_list<QWidget *>{object, company, wrong, locked, frame, token,
                                                           new FormField(u"Recherche"_s, search)}) {
        grid->addWidget(field, index / 2, index % 2, Qt::AlignTop);
        ++index;
    }
    return grid;
}

QLayout *choices()
{
    auto *row = new QHBoxLayout;
    auto *on = new QCheckBox(u"Coché"_s);
    on->setChecked(true);
    auto *off = new QCheckBox(u"Désactivé"_s);
    off->setEnabled(false);
    auto *radio = new QRadioButton(u"Choisi"_s);
    radio->setChecked(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{on, new QCheckBox(u"Libre"_s), off, radio,
                                                            new QRadioButton(u"Autre"_s)})
        row->addWidget(widget);
    row->addStretch();
    return row;
}

QWidget *table()
{
    auto *tree = new QTreeWidget;
    tree->setAccessibleName(u"Table"_s);
    tree->setHeaderLabels({u"Pièce"_s, u"Fournisseur"_s, u"Résultat"_s});
    tree->setRootIsDecorated(false);
    for (const auto &name : {u"Au repos"_s, u"Choisie"_s, u"Refusée"_s})
        tree->addTopLevelItem(new QTreeWidgetItem({name, u"Urssaf"_s, u"Prouvé"_s}));
    tree->setCurrentItem(tree->topLevelItem(1));
    tree->setSortingEnabled(true);
    tree->setColumnWidth(0, 240);
    tree->setFixedHeight(150);
    return tree;
}

QLayout *badges()
{
    auto *grid = new QGridLayout;
    int row = 0;
    for (const Mark mark : {Mark::Proved, Mark::Refused, Mark::Unknown, Mark::Running, Mark::Waiting,
                            Mark::NotCovered, Mark::NotConcerned}) {
        auto *label = new BadgeLabel;
        label->setMark(mark);
        grid->addWidget(label, row / 3, row % 3, Qt::AlignLeft);
        ++row;
    }
    return grid;
}

QLayout *bars()
{
    auto *grid = new QGridLayout;
    auto *known = new QProgressBar;
    known->setValue(62);
    known->setTextVisible(false);
    known->setAccessibleName(u"Document"_s);
    auto *unknown = new QProgressBar;
    unknown->setRange(0, 0);
    unknown->setTextVisible(false);
    unknown->setAccessibleName(u"Durée inconnue"_s);
    grid->addWidget(new QLabel(u"Document"_s), 0, 0);
    grid->addWidget(known, 0, 1);
    grid->addWidget(new QLabel(u"62 %"_s), 0, 2);
    grid->addWidget(new QLabel(u"Durée inconnue"_s), 1, 0);
    grid->addWidget(unknown, 1, 1);
    return grid;
}

QWidget *menu()
{
    auto *menu = new QMenu;
    menu->setWindowFlags(Qt::Widget);
    menu->addAction(icon(u"enregistrer"_s), u"Enregistrer…"_s)->setShortcut(QKeySequence(u"Ctrl+S"_s));
    menu->addAction(icon(u"redemander"_s), u"Redemander"_s)->setShortcut(QKeySequence(u"Ctrl+R"_s));
    menu->addSeparator();
    menu->addAction(icon(u"copier"_s), u"Copier pour le support"_s);
    menu->setActiveAction(menu->actions().first());
    return menu;
}

QWidget *signs()
{
    auto *place = new QWidget;
    auto *grid = new QGridLayout(place);
    grid->setContentsMargins(0, 0, 0, 0);
    int index = 0;
    const QStringList names = iconNames();
    for (const QString &name : names) {
        auto *label = new QLabel;
        label->setPixmap(icon(name).pixmap(QSize(20, 20), place->devicePixelRatioF()));
        label->setAccessibleName(name);
        grid->addWidget(label, index / 13, index % 13);
        ++index;
    }
    return place;
}

QVBoxLayout *leftColumn()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(title(u"Boutons"_s));
    column->addLayout(buttons());
    column->addWidget(title(u"Champs"_s));
    column->addLayout(fields());
    column->addWidget(title(u"Choix"_s));
    column->addLayout(choices());
    auto *segments = new Segments(u"Filtre"_s, {u"Toutes 14"_s, u"À traiter 3"_s, u"Finies 9"_s});
    column->addWidget(segments);
    auto *tabs = new QTabBar;
    for (const auto &name : {u"Document"_s, u"Données"_s, u"Preuve"_s})
        tabs->addTab(name);
    column->addWidget(tabs);
    column->addWidget(title(u"Table"_s));
    column->addWidget(table());
    return column;
}

QVBoxLayout *rightColumn()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addWidget(title(u"Les trois résultats, et ce qui n’en est pas un"_s));
    column->addLayout(badges());
    column->addWidget(title(u"Bandeaux"_s));
    const std::pair<Tone, QString> tones[] = {{Tone::Info, u"L’identité a changé."_s},
                                              {Tone::Unknown, u"La DGFiP ne répond pas."_s},
                                              {Tone::No, u"Jeton refusé."_s},
                                              {Tone::Ok, u"Fichier reçu."_s}};
    for (const auto &[tone, text] : tones) {
        auto *banner = new Banner;
        banner->say(tone, text, u"Rien n’a été envoyé."_s, u"Réessayer"_s);
        column->addWidget(banner);
    }
    column->addWidget(title(u"Progression"_s));
    column->addLayout(bars());
    column->addWidget(menu());
    column->addWidget(signs());
    auto *entity = new ElidedLabel(u"Ateliers du Val d’Orve"_s);
    setTextRole(entity, TextRole::Entity);
    column->addWidget(entity);
    auto *empty = new EmptyState(u"lots"_s, u"Aucun lot"_s, u"Déposez ici une liste de SIRET."_s);
    setSign(empty->button(u"Créer un lot"_s), u"plus"_s);
    column->addWidget(empty);
    column->addStretch();
    return column;
}

} // namespace

QWidget *makeGallery()
{
    auto *window = new QWidget;
    window->setBackgroundRole(QPalette::Base);
    window->setAutoFillBackground(true);
    auto *all = new QVBoxLayout(window);
    all->setContentsMargins(0, 0, 0, 0);
    auto *ribbon = new Ribbon;
    ribbon->setSource(u"Bac à sable sur ce poste : aucune administration n’est interrogée."_s);
    all->addWidget(ribbon);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(24, 16, 24, 24);
    columns->setSpacing(40);
    columns->addLayout(leftColumn(), 1);
    columns->addLayout(rightColumn(), 1);
    all->addLayout(columns);
    return window;
}

} // namespace agrafe::test
