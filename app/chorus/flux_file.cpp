// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/flux_file.h"

#include "base/digest.h"
#include "chorus/invoice_xml.h"
#include "chorus/unzip.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 10LL * 1024 * 1024;
constexpr qint64 largestArchive = 30LL * 1024 * 1024;
constexpr qsizetype longestName = 200;
constexpr qsizetype longestNumber = 20;

QString syntaxOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Ubl:
        return u"IN_DP_E1_UBL_INVOICE"_s;
    case FileKind::Cii:
        return u"IN_DP_E1_CII_16B"_s;
    case FileKind::FacturX:
        return u"IN_DP_E2_CII_FACTURX"_s;
    case FileKind::Pdf:
    case FileKind::Unknown:
        break;
    }
    return {};
}

struct Read
{
    FileKind kind = FileKind::Unknown;
    QList<InvoiceInFile> invoices;
};

Read readOne(const QByteArray &content)
{
    if (content.startsWith("%PDF-")) {
        const auto embedded = embeddedInvoice(content);
        const auto invoice = embedded ? readInvoiceXml(*embedded) : std::nullopt;
        return invoice ? Read{FileKind::FacturX, {invoice->invoice}} : Read{FileKind::Pdf, {}};
    }
    const auto invoice = readInvoiceXml(content);
    return invoice ? Read{invoice->kind, {invoice->invoice}} : Read{};
}

Failure notTaken(const QString &name, const QString &why)
{
    return Failure::input(
        QCoreApplication::translate("Chorus", "« %1 » n’est pas un fichier à déposer : %2").arg(name, why),
        QCoreApplication::translate("Chorus", "Donnez une facture UBL, CII, Factur-X ou PDF, ou une archive "
                                              "ZIP ou TAR.GZ de factures d’une même syntaxe."));
}

/// An export that was cut is not one of another form.
Failure unreadable(const QString &name, const QByteArray &content)
{
    if (content.isEmpty())
        return Failure::input(QCoreApplication::translate("Chorus", "«\u00a0%1\u00a0» est vide.").arg(name),
                              QCoreApplication::translate(
                                  "Chorus", "Exportez la facture de nouveau, puis choisissez ce fichier."));
    if (const auto line = brokenLine(content))
        return Failure::input(
            QCoreApplication::translate(
                "Chorus", "«\u00a0%1\u00a0» est un fichier XML incomplet ou abîmé, à la ligne %2.")
                .arg(name)
                .arg(*line),
            QCoreApplication::translate("Chorus",
                                        "Exportez la facture de nouveau, puis choisissez ce fichier."));
    return notTaken(name,
                    QCoreApplication::translate("Chorus", "ce n’est ni du PDF, ni de l’UBL, ni du CII."));
}

bool isTarGz(const QByteArray &content)
{
    return content.startsWith("\x1f\x8b");
}

bool isArchive(const QByteArray &content)
{
    return content.startsWith("PK") || isTarGz(content);
}

// What Chorus Pro wants the name to end with.
QString suffixOf(const FluxFile &file)
{
    if (file.archive)
        return isTarGz(file.content) ? u"tar.gz"_s : u"zip"_s;
    return file.kind == FileKind::Pdf || file.kind == FileKind::FacturX ? u"pdf"_s : u"xml"_s;
}

Result<Read> readArchive(const QString &name, const QByteArray &content)
{
    const auto files = isTarGz(content) ? untar(content) : unzip(content);
    if (!files && files.error().kind == FailureKind::TooLarge)
        return Unexpected(notTaken(
            name, QCoreApplication::translate("Chorus", "l’archive est trop grande une fois ouverte.")));
    if (!files)
        return Unexpected(notTaken(
            name,
            QCoreApplication::translate(
                "Chorus", "l’archive est abîmée, ou contient autre chose que des fichiers ordinaires.")));
    if (files->isEmpty())
        return Unexpected(notTaken(name, QCoreApplication::translate("Chorus", "l’archive est vide.")));
    Read all;
    for (const UnpackedFile &file : *files) {
        const Read one = readOne(file.bytes);
        if (one.kind == FileKind::Unknown || one.kind == FileKind::Pdf)
            return Unexpected(notTaken(
                name,
                QCoreApplication::translate("Chorus", "« %1 » dans l’archive n’est pas une facture lisible.")
                    .arg(file.name)));
        if (all.kind != FileKind::Unknown && all.kind != one.kind)
            return Unexpected(
                notTaken(name, QCoreApplication::translate("Chorus", "l’archive mêle plusieurs syntaxes.")));
        all.kind = one.kind;
        all.invoices += one.invoices;
    }
    return all;
}

void remark(QList<FileRemark> &remarks, FileRemark::Weight weight, const QString &invoice,
            const QString &sentence)
{
    remarks.append({weight, invoice, sentence});
}

bool isSiret(const QString &text)
{
    static const QRegularExpression form(u"^\\d{14}$"_s);
    return form.match(text).hasMatch();
}

void remarkNumber(QList<FileRemark> &remarks, const InvoiceInFile &invoice)
{
    using enum FileRemark::Weight;
    if (invoice.number.isEmpty())
        remark(remarks, Warning, {}, QCoreApplication::translate("Chorus", "Une facture n’a pas de numéro."));
    else if (invoice.number.size() > longestNumber)
        remark(remarks, Warning, invoice.number,
               QCoreApplication::translate(
                   "Chorus", "Le numéro dépasse 20 caractères : Chorus Pro rejette la facture."));
    else if (!isInvoiceNumber(invoice.number))
        remark(remarks, Warning, invoice.number,
               QCoreApplication::translate("Chorus",
                                           "Le numéro a d’autres signes que lettres, chiffres et - _ / + : "
                                           "Chorus Pro le rejette."));
}

void remarkContent(QList<FileRemark> &remarks, const InvoiceInFile &invoice)
{
    using enum FileRemark::Weight;
    static const QRegularExpression cadre(u"^A([1-9]|1\\d|2[0-5])(_.*)?$"_s);
    if (!cadre.match(invoice.cadre).hasMatch())
        remark(remarks, Warning, invoice.number,
               QCoreApplication::translate("Chorus",
                                           "Le cadre de facturation « %1 » n’est pas l’un de A1 à A25 : "
                                           "Chorus Pro rejette la facture.")
                   .arg(invoice.cadre));
    if (!isSiret(invoice.recipient))
        remark(
            remarks, Warning, invoice.number,
            QCoreApplication::translate("Chorus", "Le destinataire « %1 » n’est pas un SIRET de 14 chiffres.")
                .arg(invoice.recipient));
    static const QRegularExpression digits(u"^\\d+$"_s);
    if (invoice.supplier.isEmpty())
        remark(remarks, Warning, invoice.number,
               QCoreApplication::translate("Chorus", "Le fournisseur n’a pas d’identifiant."));
    else if (digits.match(invoice.supplier).hasMatch() && !isSiret(invoice.supplier))
        remark(remarks, Warning, invoice.number,
               QCoreApplication::translate("Chorus",
                                           "Le fournisseur «\u00a0%1\u00a0» n’est pas un SIRET de 14 "
                                           "chiffres\u00a0: Chorus Pro rejette la facture.")
                   .arg(invoice.supplier));
    if (invoice.paymentMeans.isEmpty() && !invoice.creditNote)
        remark(remarks, Warning, invoice.number,
               QCoreApplication::translate(
                   "Chorus", "Le moyen de paiement (BT-81) manque : Chorus Pro rejette la facture."));
    if (!invoice.paymentMeans.isEmpty() && invoice.creditNote)
        remark(remarks, Warning, invoice.number,
               QCoreApplication::translate(
                   "Chorus", "Un avoir ne porte pas de moyen de paiement (BT-81) : Chorus Pro le rejette."));
    if (invoice.net.micros() && invoice.vat.micros() && invoice.gross.micros() &&
        invoice.net + invoice.vat != invoice.gross)
        remark(remarks, Warning, invoice.number,
               QCoreApplication::translate("Chorus", "Le total TTC n’est pas la somme du HT et de la TVA."));
}

} // namespace

bool isInvoiceNumber(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_/+-]{1,20}$"_s);
    return form.match(text).hasMatch();
}

QString titleOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Ubl:
        return u"UBL 2.1"_s;
    case FileKind::Cii:
        return u"CII D16B"_s;
    case FileKind::FacturX:
        return u"Factur-X"_s;
    case FileKind::Pdf:
        return u"PDF"_s;
    case FileKind::Unknown:
        break;
    }
    return QCoreApplication::translate("Chorus", "Inconnu");
}

Result<FluxFile> fluxFileOf(const QString &name, const QByteArray &content)
{
    FluxFile file{.path = {},
                  .name = name,
                  .bytes = content.size(),
                  .sha256 = sha256Hex(content),
                  .kind = FileKind::Unknown,
                  .archive = isArchive(content),
                  .syntax = {},
                  .invoices = {},
                  .content = content};
    const auto read = file.archive ? readArchive(name, content) : Result<Read>(readOne(content));
    if (!read)
        return Unexpected(read.error());
    if (read->kind == FileKind::Unknown)
        return Unexpected(unreadable(name, content));
    file.kind = read->kind;
    file.syntax = syntaxOf(read->kind);
    file.invoices = read->invoices;
    return file;
}

Result<FluxFile> readFluxFile(const QString &path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly)) {
        Failure failure = Failure::of(FailureKind::Disk, source.errorString());
        failure.sentence =
            QCoreApplication::translate("Chorus", "Le fichier « %1 » ne se lit pas.").arg(path);
        failure.nextAction = QCoreApplication::translate(
            "Chorus", "Vérifiez qu’il est toujours à sa place, puis recommencez.");
        return Unexpected(failure);
    }
    if (source.size() > largestArchive) {
        Failure failure = Failure::of(FailureKind::TooLarge, u"%1 bytes"_s.arg(source.size()));
        failure.sentence =
            QCoreApplication::translate("Chorus", "Le fichier est trop grand pour Chorus Pro.");
        failure.nextAction =
            QCoreApplication::translate("Chorus", "Un fichier va jusqu’à 10 Mo, une archive jusqu’à 30 Mo.");
        return Unexpected(failure);
    }
    auto file = fluxFileOf(QFileInfo(path).fileName(), source.readAll());
    if (file)
        file->path = path;
    return file;
}

QList<FileRemark> remarksOn(const FluxFile &file)
{
    using enum FileRemark::Weight;
    QList<FileRemark> remarks;
    if (file.bytes > (file.archive ? largestArchive : largestFile))
        remark(remarks, Blocking, {},
               QCoreApplication::translate(
                   "Chorus", "Le fichier est trop grand : 10 Mo au plus, 30 Mo pour une archive."));
    if (file.name.size() > longestName)
        remark(remarks, Blocking, {},
               QCoreApplication::translate("Chorus", "Le nom du fichier dépasse 200 caractères."));
    const QString right = suffixOf(file);
    if (!file.name.endsWith(u'.' + right, Qt::CaseInsensitive))
        remark(remarks, Blocking, {},
               QCoreApplication::translate("Chorus", "Le nom du fichier doit finir par .%1.").arg(right));
    for (const InvoiceInFile &invoice : file.invoices) {
        remarkNumber(remarks, invoice);
        remarkContent(remarks, invoice);
    }
    return remarks;
}

bool isBlocked(const QList<FileRemark> &remarks)
{
    return std::ranges::any_of(
        remarks, [](const FileRemark &each) { return each.weight == FileRemark::Weight::Blocking; });
}

} // namespace agrafe::chorus
