// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/invoice_page.h"

#include "chorus/words.h"
#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::Amount;
using chorus::CodeList;
using chorus::InvoiceDocument;
using chorus::InvoiceHistory;

namespace {

constexpr qsizetype siretDigits = 14;

struct ColumnOf
{
    QString title;
    bool right = false;
};

class Page
{
public:
    Page(QTextDocument &document, const Tokens &tokens)
        : m_cursor(&document)
        , m_tokens(tokens)
    {}

    void heading(const QString &text, TextRole role = TextRole::Title);
    void line(const QString &text);
    void facts(const QList<chorus::Fact> &facts);
    void table(const QList<ColumnOf> &columns, const QList<QStringList> &rows);

private:
    [[nodiscard]] QTextCharFormat characters(TextRole role, const QColor &color) const;
    void block(qreal above, qreal below);
    void cell(QTextTable &table, int row, int column, const QString &text, const QTextCharFormat &format,
              bool right);

    QTextCursor m_cursor;
    const Tokens &m_tokens;
    bool m_first = true;
};

QTextCharFormat Page::characters(TextRole role, const QColor &color) const
{
    QTextCharFormat format;
    format.setFont(textFont(role));
    format.setForeground(color);
    return format;
}

void Page::block(qreal above, qreal below)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    m_first ? m_cursor.setBlockFormat(format) : m_cursor.insertBlock(format);
    m_first = false;
}

void Page::heading(const QString &text, TextRole role)
{
    block(m_first ? 0 : 14, 4);
    m_cursor.insertText(text, characters(role, m_tokens.text));
}

void Page::line(const QString &text)
{
    if (text.isEmpty())
        return;
    block(0, 2);
    m_cursor.insertText(text, characters(TextRole::Base, m_tokens.text2));
}

void Page::cell(QTextTable &table, int row, int column, const QString &text, const QTextCharFormat &format,
                bool right)
{
    QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
    QTextBlockFormat block;
    block.setAlignment(right ? Qt::AlignRight : Qt::AlignLeft);
    cursor.setBlockFormat(block);
    cursor.insertText(text, format);
}

void Page::facts(const QList<chorus::Fact> &facts)
{
    QList<chorus::Fact> filled;
    std::ranges::copy_if(facts, std::back_inserter(filled),
                         [](const chorus::Fact &fact) { return !fact.value.isEmpty(); });
    if (filled.isEmpty())
        return;
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(2);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 35), QTextLength(QTextLength::PercentageLength, 65)});
    QTextTable *table = m_cursor.insertTable(static_cast<int>(filled.size()), 2, format);
    for (int row = 0; row < filled.size(); ++row) {
        cell(*table, row, 0, filled.at(row).label, characters(TextRole::Base, m_tokens.text3), false);
        cell(*table, row, 1, filled.at(row).value, characters(TextRole::Base, m_tokens.text), false);
    }
    m_cursor.movePosition(QTextCursor::End);
}

void Page::table(const QList<ColumnOf> &columns, const QList<QStringList> &rows)
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_tokens.line);
    format.setBorderCollapse(true);
    format.setCellPadding(4);
    format.setCellSpacing(0);
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 99)); // its border comes beside
    QTextTable *table =
        m_cursor.insertTable(static_cast<int>(rows.size()) + 1, static_cast<int>(columns.size()), format);
    for (int column = 0; column < columns.size(); ++column) {
        cell(*table, 0, column, columns.at(column).title, characters(TextRole::SmallLabel, m_tokens.text3),
             columns.at(column).right);
        for (int row = 0; row < rows.size(); ++row)
            cell(*table, row + 1, column, rows.at(row).value(column),
                 characters(columns.at(column).right ? TextRole::Figures : TextRole::Base, m_tokens.text),
                 columns.at(column).right);
    }
    m_cursor.movePosition(QTextCursor::End);
}

QString percent(const Amount &rate)
{
    return rate.isNone() ? QString() : u"%1\u00a0%"_s.arg(rate.plain().replace(u'.', u','));
}

QString plainNumber(const Amount &number)
{
    return number.plain().replace(u'.', u',');
}

QString currencyOf(const InvoiceDocument &invoice)
{
    return invoice.row.currency.isEmpty() ? u"EUR"_s : invoice.row.currency;
}

void writeParty(Page &page, const QString &title, const chorus::Party &party, const QStringList &address)
{
    page.heading(title, TextRole::Strong);
    page.line(party.name);
    // Not every answer says the type of a recipient's number, which is always a SIRET.
    const QString type =
        party.typeCode.isEmpty() && party.number.size() == siretDigits ? u"SIRET"_s : party.typeCode;
    page.line(u"%1 %2"_s.arg(chorus::wordsOf(CodeList::IdentifierType, type), party.number).trimmed());
    if (!party.serviceCode.isEmpty() || !party.serviceName.isEmpty())
        page.line(QCoreApplication::translate("ChorusInvoice", "Service\u00a0: %1")
                      .arg(QStringList{party.serviceCode, party.serviceName}.join(u' ').trimmed()));
    for (const QString &line : address)
        page.line(line);
}

/// A line often names its rate by a code only, which the table of the same invoice explains.
QString rateOf(const chorus::InvoiceLine &line, const InvoiceDocument &invoice)
{
    if (!line.vatRate.isNone() || line.vatCode.isEmpty())
        return percent(line.vatRate);
    const auto named = std::ranges::find(invoice.vatTable, line.vatCode, &chorus::VatLine::code);
    return named == invoice.vatTable.end() || named->rate.isNone() ? line.vatCode : percent(named->rate);
}

void writeLines(Page &page, const InvoiceDocument &invoice)
{
    if (invoice.lines.isEmpty())
        return;
    page.heading(QCoreApplication::translate("ChorusInvoice", "Lignes"), TextRole::Strong);
    QList<QStringList> rows;
    for (const chorus::InvoiceLine &line : invoice.lines)
        rows << QStringList{line.number,
                            QStringList{line.reference, line.name}.join(u' ').trimmed(),
                            QStringList{plainNumber(line.quantity), line.unit}.join(u' ').trimmed(),
                            line.unitPrice.text(currencyOf(invoice)),
                            rateOf(line, invoice),
                            line.net.text(currencyOf(invoice))};
    page.table({{QCoreApplication::translate("ChorusInvoice", "N°"), true},
                {QCoreApplication::translate("ChorusInvoice", "Désignation")},
                {QCoreApplication::translate("ChorusInvoice", "Quantité"), true},
                {QCoreApplication::translate("ChorusInvoice", "Prix unitaire"), true},
                {QCoreApplication::translate("ChorusInvoice", "TVA"), true},
                {QCoreApplication::translate("ChorusInvoice", "HT"), true}},
               rows);
}

void writeVat(Page &page, const InvoiceDocument &invoice)
{
    if (invoice.vatTable.isEmpty())
        return;
    page.heading(QCoreApplication::translate("ChorusInvoice", "TVA"), TextRole::Strong);
    QList<QStringList> rows;
    for (const chorus::VatLine &line : invoice.vatTable)
        rows << QStringList{line.rate.isNone() ? QStringList{line.code, line.name}.join(u' ').trimmed()
                                               : percent(line.rate),
                            line.base.text(currencyOf(invoice)), line.vat.text(currencyOf(invoice))};
    page.table({{QCoreApplication::translate("ChorusInvoice", "Taux")},
                {QCoreApplication::translate("ChorusInvoice", "Base HT"), true},
                {QCoreApplication::translate("ChorusInvoice", "Montant de TVA"), true}},
               rows);
}

void writeTotals(Page &page, const InvoiceDocument &invoice)
{
    const auto text = [&](const Amount &amount) { return amount.text(currencyOf(invoice)); };
    const chorus::InvoiceTotals &totals = invoice.totals;
    page.heading(QCoreApplication::translate("ChorusInvoice", "Totaux"), TextRole::Strong);
    page.facts(
        {{QCoreApplication::translate("ChorusInvoice", "Total HT"), text(totals.net)},
         {QCoreApplication::translate("ChorusInvoice", "TVA"), text(totals.vat)},
         {QCoreApplication::translate("ChorusInvoice", "TTC avant remise"), text(totals.grossBeforeDiscount)},
         {QCoreApplication::translate("ChorusInvoice", "Remise"), text(totals.discount)},
         {QCoreApplication::translate("ChorusInvoice", "Motif de la remise"), totals.discountReason},
         {QCoreApplication::translate("ChorusInvoice", "Total TTC"), text(totals.gross)},
         {QCoreApplication::translate("ChorusInvoice", "À payer"), text(totals.due)},
         {QCoreApplication::translate("ChorusInvoice", "Compte bancaire"), invoice.bankAccount}});
}

void writeFiles(Page &page, const InvoiceDocument &invoice)
{
    if (invoice.files.isEmpty())
        return;
    page.heading(QCoreApplication::translate("ChorusInvoice", "Pièces jointes"), TextRole::Strong);
    for (const chorus::InvoiceFile &file : invoice.files) {
        const QString name =
            file.extension.isEmpty() ? file.name : u"%1.%2"_s.arg(file.name, file.extension.toLower());
        page.line(file.typeName.isEmpty() ? name : u"%1 · %2"_s.arg(name, file.typeName));
    }
}

void writeHistory(Page &page, const InvoiceHistory &history)
{
    page.heading(QCoreApplication::translate("ChorusInvoice", "Historique"), TextRole::Strong);
    QList<QStringList> rows;
    for (const chorus::Passage &passage : history.passages)
        rows << QStringList{passage.at.text(), passage.words, passage.who, passage.comment};
    page.table({{QCoreApplication::translate("ChorusInvoice", "Quand")},
                {QCoreApplication::translate("ChorusInvoice", "Quoi")},
                {QCoreApplication::translate("ChorusInvoice", "Qui")},
                {QCoreApplication::translate("ChorusInvoice", "Pourquoi")}},
               rows);
    if (!history.complete)
        page.line(QCoreApplication::translate(
            "ChorusInvoice", "Chorus Pro annonce d’autres passages, qui ne sont pas venus."));
}

} // namespace

void writeInvoice(QTextDocument &document, const InvoiceDocument &invoice, const InvoiceHistory *history,
                  const Tokens &tokens)
{
    document.clear();
    Page page(document, tokens);
    page.heading(QCoreApplication::translate("ChorusInvoice", "%1 %2")
                     .arg(chorus::wordsOf(CodeList::InvoiceType, invoice.row.typeCode), invoice.row.number)
                     .trimmed());
    page.line(chorus::wordsOf(CodeList::Status, invoice.row.statusCode));
    page.facts(invoice.references);
    writeParty(page, QCoreApplication::translate("ChorusInvoice", "Fournisseur"), invoice.row.supplier,
               invoice.supplierAddress);
    writeParty(page, QCoreApplication::translate("ChorusInvoice", "Destinataire"), invoice.row.recipient,
               invoice.recipientAddress);
    writeLines(page, invoice);
    writeVat(page, invoice);
    writeTotals(page, invoice);
    writeFiles(page, invoice);
    if (!invoice.comment.isEmpty()) {
        page.heading(QCoreApplication::translate("ChorusInvoice", "Commentaire"), TextRole::Strong);
        page.line(invoice.comment);
    }
    if (!invoice.complete)
        page.line(QCoreApplication::translate(
            "ChorusInvoice", "Une partie des lignes, des taux ou des pièces jointes n’est pas venue."));
    if (history)
        writeHistory(page, *history);
}

} // namespace agrafe::ui
