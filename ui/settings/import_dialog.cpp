// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/settings/import_dialog.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace agrafe::ui {

using habilitation::Habilitation;
using habilitation::Incoming;

namespace {

QString stateOf(const Incoming &incoming)
{
    switch (incoming.kind) {
    case Incoming::Kind::New:
        return ImportDialog::tr("Nouvelle");
    case Incoming::Kind::Same:
        return ImportDialog::tr("Déjà là, sans changement");
    case Incoming::Kind::Different:
        return ImportDialog::tr("Remplace celle d’ici");
    case Incoming::Kind::NameTaken:
        break;
    }
    return ImportDialog::tr("Une autre porte ce nom : renommez-la d’abord");
}

bool canBeTaken(const Incoming &incoming)
{
    return incoming.kind == Incoming::Kind::New || incoming.kind == Incoming::Kind::Different;
}

void addRow(QTreeWidget *list, const Incoming &incoming)
{
    auto *item =
        new QTreeWidgetItem(list, {incoming.value.name, titleOf(incoming.value.service), stateOf(incoming)});
    item->setCheckState(0, incoming.kind == Incoming::Kind::New ? Qt::Checked : Qt::Unchecked);
    item->setDisabled(!canBeTaken(incoming));
    for (const habilitation::Difference &change : incoming.changes) {
        const QString text = ImportDialog::tr("%1 : %2 → %3").arg(change.label, change.before, change.after);
        auto *line = new QTreeWidgetItem(item, {text});
        line->setFirstColumnSpanned(true);
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        for (const int column : {1, 2})
            line->setData(column, Qt::AccessibleTextRole, text);
    }
    item->setExpanded(true);
}

} // namespace

ImportDialog::ImportDialog(const QList<Incoming> &incoming, QWidget *parent)
    : DialogFrame(tr("Importer des habilitations"), parent)
    , m_incoming(incoming)
    , m_list(new QTreeWidget)
    , m_problem(new Banner)
{
    auto *told = new QLabel(tr("Le fichier ne contient aucun secret : les jetons se donnent ensuite, un par "
                               "habilitation."));
    told->setWordWrap(true);
    setTextRole(told, TextRole::Base, secondaryInk);
    m_problem->hide();
    m_list->setAccessibleName(tr("Habilitations du fichier"));
    m_list->setHeaderLabels({tr("Habilitation"), tr("Service"), tr("Ce qu’elle devient")});
    m_list->header()->setStretchLastSection(true);
    connect(m_list, &QTreeWidget::itemChanged, this, &ImportDialog::updateButton);
    body()->addWidget(told);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_problem);
    connect(addButton(tr("Annuler")), &QPushButton::clicked, this, &QDialog::reject);
    m_take = addButton(tr("Importer"), true);
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT chosen(ticked()); });
    resizeScaled(720, 460);
    fill();
}

void ImportDialog::fill()
{
    for (const Incoming &each : std::as_const(m_incoming))
        addRow(m_list, each);
    for (const int column : {0, 1})
        m_list->resizeColumnToContents(column);
    updateButton();
}

QList<Habilitation> ImportDialog::ticked() const
{
    QList<Habilitation> all;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (!item->isDisabled() && item->checkState(0) == Qt::Checked)
            all.append(m_incoming.at(row).value);
    }
    return all;
}

void ImportDialog::updateButton()
{
    m_take->setEnabled(!ticked().isEmpty());
}

void ImportDialog::showFailure(const Failure &failure)
{
    m_problem->say(Tone::Unknown, failure.sentence, failure.nextAction);
    m_problem->show();
}

} // namespace agrafe::ui
