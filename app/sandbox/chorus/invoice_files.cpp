// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/chorus/invoice_files.h"

#include "sandbox/documents/pdf_writer.h"

#include <QXmlStreamWriter>

#include <zip.h>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox::cpro {

namespace {

QString euroText(qint64 cents)
{
    const QString sign = cents < 0 ? u"-"_s : QString();
    const qint64 whole = qAbs(cents);
    return u"%1%2,%3 EUR"_s.arg(sign).arg(whole / 100).arg(whole % 100, 2, 10, QChar(u'0'));
}

void writeInvoice(QXmlStreamWriter &xml, const World &world, const Invoice &invoice)
{
    xml.writeStartElement(u"Facture"_s);
    xml.writeTextElement(u"IdFacture"_s, QString::number(invoice.id));
    xml.writeTextElement(u"NumeroFacture"_s, invoice.number);
    xml.writeTextElement(u"Fournisseur"_s, world.structure(invoice.supplier)->number);
    xml.writeTextElement(u"Destinataire"_s, world.structure(invoice.recipient)->number);
    xml.writeTextElement(u"MontantTTC"_s,
                         QString::number(invoice.totals.gross / 100) + u'.' +
                             QString::number(qAbs(invoice.totals.gross % 100)).rightJustified(2, u'0'));
    xml.writeEndElement();
}

} // namespace

QByteArray pdfOf(const World &world, const Invoice &invoice)
{
    PdfWriter pdf;
    pdf.newPage();
    double y = 90;
    const auto say = [&](const QString &text, double size = 11) {
        pdf.text(60, y, text, size);
        y += size * 1.8;
    };
    say(u"FACTURE "_s + invoice.number, 20);
    say(u"Spécimen : données inventées"_s, 9);
    say(u"Fournisseur : "_s + world.structure(invoice.supplier)->name);
    say(u"Destinataire : "_s + world.structure(invoice.recipient)->name + u" "_s + invoice.service);
    say(u"Date : "_s + invoice.date.toString(u"dd/MM/yyyy"_s));
    if (!invoice.engagement.isEmpty())
        say(u"Engagement : "_s + invoice.engagement);
    for (const Line &line : invoice.lines)
        say(line.reference + u"   "_s + line.name + u"   "_s + euroText(line.netCents()));
    say(u"Total HT : "_s + euroText(invoice.totals.net));
    say(u"TVA : "_s + euroText(invoice.totals.vat));
    say(u"Total TTC : "_s + euroText(invoice.totals.gross), 13);
    return pdf.finish(invoice.number);
}

QByteArray pivotOf(const World &world, const QList<const Invoice *> &invoices)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"CPPFacturePivot"_s);
    for (const Invoice *invoice : invoices)
        writeInvoice(xml, world, *invoice);
    xml.writeEndDocument();
    return bytes;
}

QByteArray zipOf(const QList<QPair<QString, QByteArray>> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, bytes] : files) {
        zip_source_t *source =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        // The same bytes for the same invoices.
        zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), 1'767'225'600, 0);
    }
    zip_close(archive);
    zip_source_open(target);
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

} // namespace agrafe::sandbox::cpro
