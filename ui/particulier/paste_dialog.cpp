// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/paste_dialog.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using identity::Piece;
using identity::Sex;

namespace {

QString placeText(const communes::Places &places, const identity::Split &split)
{
    const identity::Birthplace &place = split.identity.place;
    const auto commune = places.gazetteer().find(place.commune);
    if (commune)
        return PasteDialog::tr("%1 (%2)").arg(commune->name, commune->departmentName);
    if (!place.commune.isEmpty())
        return place.commune;
    return split.place;
}

} // namespace

PasteDialog::PasteDialog(const communes::Places &places, QDate today, const QString &text, QWidget *parent)
    : DialogFrame(tr("Coller une identité"), parent)
    , m_places(places)
    , m_today(today)
    , m_edit(new QPlainTextEdit(this))
    , m_table(new QTableWidget(0, 2, this))
    , m_unused(new QLabel(this))
{
    auto *hint = new QLabel(tr("Collez une ligne de tableur, un formulaire ou une phrase. Vérifiez ensuite "
                               "champ par champ\u00a0: rien n’est demandé avant."),
                            this);
    hint->setWordWrap(true);
    setTextRole(hint, TextRole::Base, secondaryInk);
    m_edit->setAccessibleName(tr("Texte collé"));
    m_edit->setTabChangesFocus(true);
    m_edit->setMaximumHeight(scaled(110));
    m_edit->setUndoRedoEnabled(false);
    wantRing(m_edit);
    m_table->setAccessibleName(tr("Champs reconnus"));
    m_table->setHorizontalHeaderLabels({tr("Champ"), tr("Valeur")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_unused->setWordWrap(true);
    setTextRole(m_unused, TextRole::Small, mutedInk);
    body()->addWidget(hint);
    body()->addWidget(m_edit);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_unused);
    connect(addButton(tr("Annuler")), &QPushButton::clicked, this, &QDialog::reject);
    m_take = addButton(tr("Remplir le formulaire"), true);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &PasteDialog::read);
    m_edit->setPlainText(text);
    read();
    resizeScaled(560, 520);
}

void PasteDialog::addLine(Piece piece, const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const bool doubtful = m_split.doubtful.contains(piece);
    const QString shown = doubtful ? tr("%1 (à vérifier)").arg(value) : value;
    auto *name = new QTableWidgetItem(label);
    if (doubtful)
        name->setIcon(icon(u"alerte"_s));
    m_table->setItem(row, 0, name);
    m_table->setItem(row, 1, new QTableWidgetItem(shown));
}

void PasteDialog::read()
{
    m_split = identity::splitIdentity(m_edit->toPlainText(), m_places, m_today);
    m_table->setRowCount(0);
    const identity::Identity &who = m_split.identity;
    addLine(Piece::BirthName, tr("Nom de naissance"), who.birthName);
    addLine(Piece::UsageName, tr("Nom d’usage"), who.usageName);
    addLine(Piece::FirstNames, tr("Prénoms"), who.firstNames.join(u", "_s));
    addLine(Piece::Sex, tr("Sexe à l’état civil"),
            who.sex == Sex::Female ? tr("Féminin")
            : who.sex == Sex::Male ? tr("Masculin")
                                   : QString());
    addLine(Piece::Date, tr("Date de naissance"), who.birth.isEmpty() ? QString() : who.birth.text());
    const auto country = m_places.countries().find(who.place.country);
    addLine(Piece::Country, tr("Pays de naissance"), country ? country->name : QString());
    addLine(Piece::Commune, tr("Commune de naissance"), placeText(m_places, m_split));
    m_unused->setText(m_split.unused.isEmpty()
                          ? QString()
                          : tr("Laissé de côté\u00a0: %1").arg(m_split.unused.join(u" · "_s)));
    m_table->resizeColumnToContents(0);
    m_take->setEnabled(m_table->rowCount() > 0);
}

} // namespace agrafe::ui
