// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/unmatched_dialog.h"

#include "ui/theme/fonts.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace agrafe::ui {

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
        if (row.matchedBy != el::MatchedBy::Nothing)
            continue;
        auto *item = new QTreeWidgetItem(list, {row.number.isEmpty() ? tr("(sans numéro)") : row.number,
                                                row.explanation.isEmpty() ? row.error : row.explanation});
        item->setToolTip(1, row.error);
    }
    list->setCurrentItem(list->topLevelItem(0));
    list->resizeColumnToContents(0);
    body()->addWidget(why);
    body()->addWidget(list, 1);
    QPushButton *close = addButton(tr("Fermer"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resizeScaled(620, 380);
}

} // namespace agrafe::ui
