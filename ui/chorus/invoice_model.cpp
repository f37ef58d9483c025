// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/invoice_model.h"

#include "chorus/words.h"
#include "ui/chorus/status_look.h"
#include "ui/theme/fonts.h"

#include <algorithm>
#include <limits>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::CodeList;
using chorus::InvoiceRow;
using chorus::View;

namespace {

/// Without accents and case, as people type.
QString plain(const QString &text)
{
    QString bare;
    const QString decomposed = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    for (const QChar each : decomposed) {
        if (each.category() != QChar::Mark_NonSpacing)
            bare += each;
    }
    return bare;
}

QVariant keyOf(const chorus::Moment &moment)
{
    return moment.at.isValid() ? moment.at.toMSecsSinceEpoch()
                               : QDateTime(moment.day, QTime(0, 0)).toMSecsSinceEpoch();
}

QString dayOf(const chorus::Moment &moment)
{
    return moment.day.isValid() ? chorus::Moment{moment.written, moment.day, {}}.text() : moment.written;
}

bool isRight(int column)
{
    return column == InvoiceModel::Gross;
}

bool isFigures(int column)
{
    return column == InvoiceModel::Deposited || column == InvoiceModel::Dated ||
           column == InvoiceModel::Gross;
}

} // namespace

void InvoiceModel::setInvoices(const QList<InvoiceRow> &invoices, View view)
{
    beginResetModel();
    m_invoices = invoices;
    m_view = view;
    endResetModel();
}

void InvoiceModel::replace(const InvoiceRow &invoice)
{
    const auto found = std::ranges::find(m_invoices, invoice.id, &InvoiceRow::id);
    if (found == m_invoices.end())
        return;
    *found = invoice;
    const int row = static_cast<int>(found - m_invoices.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int InvoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_invoices.size());
}

int InvoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

const chorus::Party &InvoiceModel::partyOf(const InvoiceRow &invoice) const
{
    return m_view == View::Issued ? invoice.recipient : invoice.supplier;
}

QString InvoiceModel::textAt(const InvoiceRow &invoice, int column) const
{
    switch (column) {
    case Number:
        return invoice.number;
    case Party:
        return partyOf(invoice).name.isEmpty() ? partyOf(invoice).number : partyOf(invoice).name;
    case Deposited:
        return dayOf(invoice.deposited);
    case Dated:
        return dayOf(invoice.date);
    case Gross:
        return invoice.gross.text(invoice.currency.isEmpty() ? u"EUR"_s : invoice.currency);
    default:
        return chorus::wordsOf(CodeList::Status, invoice.statusCode);
    }
}

QString InvoiceModel::spokenRow(const InvoiceRow &invoice) const
{
    return tr("Facture %1, %2, déposée le %3, %4, %5")
        .arg(textAt(invoice, Number), textAt(invoice, Party), textAt(invoice, Deposited),
             textAt(invoice, Gross), textAt(invoice, Status));
}

QVariant InvoiceModel::sortKey(const InvoiceRow &invoice, int column) const
{
    switch (column) {
    case Deposited:
        return keyOf(invoice.deposited);
    case Dated:
        return keyOf(invoice.date);
    case Gross:
        return invoice.gross.micros().value_or(std::numeric_limits<qint64>::min());
    default:
        return textAt(invoice, column);
    }
}

QVariant InvoiceModel::data(const QModelIndex &index, int role) const
{
    const InvoiceRow &invoice = m_invoices.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(invoice, index.column());
    case Qt::ToolTipRole:
        return index.column() == Party ? partyOf(invoice).number : QString();
    case Qt::AccessibleTextRole:
        return index.column() == Number ? spokenRow(invoice) : textAt(invoice, index.column());
    case Qt::TextAlignmentRole:
        return int((isRight(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return textFont(index.column() == Party     ? TextRole::Medium
                        : isFigures(index.column()) ? TextRole::Figures
                                                    : TextRole::Base);
    case StatusRole:
        return invoice.statusCode;
    case SortRole:
        return sortKey(invoice, index.column());
    case SearchRole:
        return QStringList{invoice.number,     partyOf(invoice).name, partyOf(invoice).number,
                           invoice.engagement, invoice.market,        invoice.recipient.serviceCode}
            .join(u' ');
    default:
        return {};
    }
}

QVariant InvoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isRight(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Facture");
    case Party:
        return m_view == View::Issued ? tr("Destinataire") : tr("Fournisseur");
    case Deposited:
        return tr("Déposée le");
    case Dated:
        return tr("Datée du");
    case Gross:
        return tr("TTC");
    default:
        return tr("Statut");
    }
}

InvoiceFilter::InvoiceFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(InvoiceModel::SortRole);
    setSortLocaleAware(true);
}

void InvoiceFilter::setWords(const QString &words)
{
    m_words = plain(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void InvoiceFilter::setStatus(const QString &code)
{
    m_status = code;
    invalidateFilter();
}

bool InvoiceFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_status.isEmpty() && index.data(InvoiceModel::StatusRole).toString() != m_status)
        return false;
    const QString text = plain(index.data(InvoiceModel::SearchRole).toString());
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
}

} // namespace agrafe::ui
