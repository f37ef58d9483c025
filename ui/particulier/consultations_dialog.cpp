// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/consultations_dialog.h"

#include "base/day_text.h"
#include "etat/outcome.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace agrafe::ui {

using journal::Record;

ConsultationsDialog::ConsultationsDialog(const catalogue::Catalogue &catalogue, QWidget *parent)
    : DialogFrame(tr("Qui a consulté cette personne\u00a0?"), parent)
    , m_catalogue(catalogue)
    , m_sentence(new QLabel(tr("Recherche dans le journal…"), this))
    , m_table(new QTableWidget(0, 4, this))
{
    m_sentence->setWordWrap(true);
    setTextRole(m_sentence, TextRole::Base);
    m_table->setAccessibleName(tr("Accès à cette personne"));
    m_table->setHorizontalHeaderLabels({tr("Quand"), tr("Qui"), tr("Statut"), tr("Pourquoi")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    body()->addWidget(m_sentence);
    body()->addWidget(m_table, 1);
    m_copy = addLeftButton(tr("&Copier la liste"));
    m_copy->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this, &ConsultationsDialog::copy);
    connect(addButton(tr("Fermer"), true), &QPushButton::clicked, this, &QDialog::accept);
    resizeScaled(680, 460);
}

void ConsultationsDialog::addAccess(const Record &record)
{
    const auto endpoint =
        std::ranges::find(m_catalogue.endpoints(), record.intent.endpointId, &catalogue::Endpoint::id);
    const QString status =
        endpoint == m_catalogue.endpoints().end() ? record.intent.endpointId : endpoint->shortTitle;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QStringList texts{momentText(record.at), record.agent, status, record.intent.object};
    for (int column = 0; column < texts.size(); ++column)
        m_table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
}

void ConsultationsDialog::showFound(const Result<particulier::Consultations> &found)
{
    if (!found) {
        const etat::Explanation why = etat::explain(found.error(), {}, catalogue::Api::Particulier);
        m_sentence->setText(QStringList{why.sentence, why.nextAction}.join(u' ').trimmed());
        return;
    }
    for (const Record &record : found->accesses)
        addAccess(record);
    m_table->resizeColumnsToContents();
    m_copy->setEnabled(!found->accesses.isEmpty());
    const int count = int(found->accesses.size());
    QStringList said{count == 0 ? tr("Aucun accès à cette personne, telle qu’elle est écrite dans le "
                                     "formulaire, n’est au journal.")
                                : tr("%n accès à cette personne au journal.", nullptr, count)};
    // Those of this very session do compare.
    const auto own = std::ranges::count_if(found->accesses, [](const Record &record) {
        return !particulier::isComparable(record.intent.subject);
    });
    const int others = found->notComparable - int(own);
    if (others > 0)
        said << tr("%n autre(s) accès ne peuvent pas être comparés\u00a0: ils datent d’une session sans "
                   "trousseau.",
                   nullptr, others);
    m_sentence->setText(said.join(u' '));
}

QString ConsultationsDialog::sentence() const
{
    return m_sentence->text();
}

void ConsultationsDialog::copy() const
{
    QStringList lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells << m_table->item(row, column)->text();
        lines << cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace agrafe::ui
