// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/unmatched_dialog.h"

#include "ui/theme/fonts.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace agrafe::ui {

namespace {

constexpr int mostRows = 500; // nobody reads more; all of them are in the report's own file

void addRow(QTreeWidget &list, const el::RejectedRow &row)
{
    const QString explanation = row.explanation();
    auto *item = new QTreeWidgetItem(
        &list, {row.number().isEmpty() ? UnmatchedDialog::tr("(sans numéro)") : row.number(),
                explanation.isEmpty() ? row.error() : explanation});
    item->setToolTip(1, row.error());
}

} // namespace

UnmatchedDialog::UnmatchedDialog(const el::ErrorReport &report, QWidget *parent)
    : DialogFrame(tr("Lignes introuvables"), parent)
{
    auto *why = new QLabel(tr("Le rapport d’E#L en parle, mais le fichier envoyé de ce poste ne les contient "
                              "pas : elles viennent sans doute d’un autre envoi."),
                           this);
    why->setWordWrap(true);
    setTextRole(why, TextRole::Base, secondaryInk);
    auto *list = new QTreeWidget(this);
    list->setRootIsDecorated(false);
    list->setHeaderLabels({tr("Numéro de dossier"), tr("Mots d’E#L")});
    list->setAccessibleName(tr("Lignes introuvables"));
    for (const el::RejectedRow &row : report.rows) {
        if (row.matchedBy == el::MatchedBy::Nothing && list->topLevelItemCount() < mostRows)
            addRow(*list, row);
    }
    list->setCurrentItem(list->topLevelItem(0));
    list->resizeColumnToContents(0);
    body()->addWidget(why);
    body()->addWidget(list, 1);
    const qint64 rest = report.count(el::MatchedBy::Nothing) - list->topLevelItemCount();
    if (rest > 0)
        body()->addWidget(
            new QLabel(tr("Et %1 autres, dans le rapport lui-même.").arg(QLocale().toString(rest)), this));
    QPushButton *close = addButton(tr("Fermer"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resizeScaled(620, 380);
}

} // namespace agrafe::ui
