// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/names_dialog.h"

#include "ui/fields/clear_button.h"
#include "ui/theme/fonts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace agrafe::ui {

using particulier::FormerName;

NamesDialog::NamesDialog(const catalogue::Catalogue &catalogue, QWidget *parent)
    : DialogFrame(tr("Anciens noms des champs"), parent)
    , m_names(particulier::formerNames(catalogue))
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_table(new QTableWidget(0, 4, this))
{
    m_search->setPlaceholderText(tr("Ancien nom, nouveau nom ou statut"));
    m_search->setAccessibleName(tr("Chercher un champ"));
    addClearButton(m_search);
    setTextRole(m_count, TextRole::Small, mutedInk);
    m_table->setHorizontalHeaderLabels(
        {tr("Statut"), tr("Nom en version 2"), tr("Nom en version 3"), tr("Ce que c’est")});
    m_table->setAccessibleName(tr("Noms des champs en version 2 et en version 3"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    line->addWidget(m_count);
    auto *changes = new QLabel(particulier::changesSinceVersion2().join(u'\n'), this);
    changes->setWordWrap(true);
    setTextRole(changes, TextRole::Small, secondaryInk);
    body()->addLayout(line);
    body()->addWidget(m_table, 1);
    body()->addWidget(changes);
    connect(m_search, &QLineEdit::textChanged, this, &NamesDialog::find);
    connect(addButton(tr("Fermer"), true), &QPushButton::clicked, this, &QDialog::accept);
    find({});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->resizeColumnsToContents();
    resizeScaled(760, 560);
}

void NamesDialog::find(const QString &words)
{
    const QList<FormerName> found = particulier::matching(m_names, words);
    m_table->setRowCount(int(found.size()));
    for (int row = 0; row < found.size(); ++row) {
        const FormerName &name = found.at(row);
        const QString now = name.present.isEmpty() ? tr("retiré") : name.present;
        const QString label = name.label.isEmpty() ? tr("n’est plus répondu") : name.label;
        const QStringList texts{name.status, name.former, now, label};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(name.newRight ? particulier::newRightSentence() : texts.at(column));
            m_table->setItem(row, column, item);
        }
    }
    m_count->setText(tr("%n champ(s)", nullptr, int(found.size())));
}

} // namespace agrafe::ui
