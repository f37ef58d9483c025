// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/details_table.h"

#include "etat/answer_tree.h"
#include "particulier/former_names.h"
#include "ui/theme/fonts.h"

#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QResizeEvent>

#include <array>

namespace agrafe::ui {

using etat::Node;
using namespace Qt::StringLiterals;

DetailsTable::DetailsTable(QWidget *parent)
    : QTableWidget(0, 2, parent)
{
    setHorizontalHeaderLabels({tr("Champ"), tr("Valeur")});
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    horizontalHeader()->setStretchLastSection(true);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Détail de la réponse"));
}

void DetailsTable::showAnswer(const catalogue::EndpointVersion &version, const etat::Answer &answer)
{
    setRowCount(0);
    const QJsonValue errors = answer.payload.value(u"errors"_s);
    if (errors.isArray()) {
        addErrors(errors.toArray());
    } else {
        const Node tree = etat::answerTree(version, answer.payload, false);
        for (const Node &node : tree.children)
            addNode(version, node);
    }
    if (!answer.requestId.isEmpty())
        addRow(tr("Numéro de la demande"), answer.requestId);
    if (rowCount() > 0)
        setCurrentCell(0, 0, QItemSelectionModel::NoUpdate);
    fit();
}

void DetailsTable::addNode(const catalogue::EndpointVersion &version, const Node &node)
{
    if (node.type == Node::Type::Value) {
        const catalogue::Field *field = version.field(node.path);
        addRow(node.label, node.text, field ? particulier::formerNamesOf(*field).join(u", ") : QString());
        return;
    }
    if (node.type == Node::Type::Group && !node.label.isEmpty())
        addHeading(node.label);
    int number = 0;
    for (const Node &child : node.children) {
        if (node.type != Node::Type::Table) {
            addNode(version, child);
            continue;
        }
        addHeading(tr("%1, %2").arg(node.label).arg(++number));
        for (const Node &cell : child.children)
            addNode(version, cell);
    }
}

/// The service's own words, for the support.
void DetailsTable::addErrors(const QJsonArray &errors)
{
    for (const QJsonValue &each : errors) {
        const QJsonObject error = each.toObject();
        const QString detail = each.isString() ? each.toString() : error.value(u"detail"_s).toString();
        const QString parameter = error.value(u"source"_s).toObject().value(u"parameter"_s).toString();
        const QString provider = error.value(u"meta"_s).toObject().value(u"provider"_s).toString();
        const std::array<std::pair<QString, QString>, 5> facts{
            {{tr("Code du service"), error.value(u"code"_s).toVariant().toString()},
             {tr("Message du service"), error.value(u"title"_s).toString()},
             {tr("Explication du service"), detail},
             {tr("Paramètre en cause"), parameter},
             {tr("Fournisseur"), provider}}};
        for (const auto &[label, value] : facts)
            if (!value.isEmpty())
                addRow(label, value);
    }
}

void DetailsTable::addHeading(const QString &text)
{
    int row = rowCount() - 1;
    QString whole = text;
    // A group that holds nothing but groups shares its line with the first of them.
    if (row >= 0 && columnSpan(row, 0) == 2)
        whole = tr("%1 · %2").arg(item(row, 0)->text(), text);
    else
        insertRow(++row);
    auto *heading = new QTableWidgetItem(whole);
    heading->setFont(textFont(TextRole::Strong));
    setItem(row, 0, heading);
    auto *covered = new QTableWidgetItem; // readers go through it all the same
    covered->setData(Qt::AccessibleTextRole, whole);
    setItem(row, 1, covered);
    setSpan(row, 0, 1, 2);
}

void DetailsTable::addRow(const QString &label, const QString &value, const QString &formerName)
{
    const int row = rowCount();
    insertRow(row);
    const QString before =
        formerName.isEmpty() ? QString() : tr("En version 2 de l’API\u00a0: %1").arg(formerName);
    for (int column = 0; column < 2; ++column) {
        auto *item = new QTableWidgetItem(column == 0 ? label : value);
        item->setToolTip(before);
        item->setData(Qt::AccessibleDescriptionRole, before);
        if (column == 0)
            item->setForeground(palette().color(mutedInk));
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        setItem(row, column, item);
    }
}

void DetailsTable::fit()
{
    setColumnWidth(0, width() / 3);
    resizeRowsToContents();
    updateGeometry();
}

QSize DetailsTable::sizeHint() const
{
    return {scaled(200), verticalHeader()->length() + 2 * frameWidth()};
}

QSize DetailsTable::minimumSizeHint() const
{
    return {scaled(120), sizeHint().height()};
}

void DetailsTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void DetailsTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::PaletteChange)
        for (int row = 0; row < rowCount(); ++row)
            if (QTableWidgetItem *label = item(row, 0); label && columnSpan(row, 0) == 1)
                label->setForeground(palette().color(mutedInk));
}

} // namespace agrafe::ui
