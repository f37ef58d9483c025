// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "chorus/amount.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <stop_token>

namespace agrafe::chorus {

/// What a file is, seen from its bytes.
enum class FileKind : quint8 {
    Ubl,
    Cii,
    FacturX,
    Pdf, ///< without an invoice inside: deposited as a PDF, then submitted
    Unknown
};

/// An invoice of the file, as far as it says of itself.
struct InvoiceInFile
{
    QString number;
    QString cadre; ///< "A1"
    QString supplier;
    QString recipient;
    QString service;
    QString engagement;
    QString paymentMeans;
    bool creditNote = false;
    QDate date;
    Amount net;
    Amount vat;
    Amount gross;
    Amount due;

    bool operator==(const InvoiceInFile &) const = default;
};

/// A file that could be deposited.
struct FluxFile
{
    QString path;
    QString name;
    qint64 bytes = 0;
    QString sha256;
    FileKind kind = FileKind::Unknown;
    bool archive = false;
    QString syntax;                ///< "IN_DP_E1_UBL_INVOICE"; empty for a plain PDF
    QList<InvoiceInFile> invoices; ///< of an archive, as many as could be read
    QByteArray content;
};

/// One thing about a file before it leaves.
struct FileRemark
{
    enum class Weight : quint8 {
        Blocking, ///< Chorus Pro would not take it
        Warning   ///< known to be rejected later
    };
    Weight weight = Weight::Warning;
    QString invoice;  ///< number; empty: the file
    QString sentence; ///< French
};

/// Reads the file once: what leaves later are these very bytes. Failure: Disk, Input (nothing that Chorus Pro
/// takes), TooLarge.
[[nodiscard]] Result<FluxFile> readFluxFile(const QString &path);
/// The same of bytes.
[[nodiscard]] Result<FluxFile> fluxFileOf(const QString &name, const QByteArray &content);
/// What is wrong, before anything leaves: size, name, number, cadre, SIRET, payment means.
[[nodiscard]] QList<FileRemark> remarksOn(const FluxFile &file);
[[nodiscard]] bool isBlocked(const QList<FileRemark> &remarks);
/// At most twenty signs: letters, digits and - _ / +.
[[nodiscard]] bool isInvoiceNumber(const QString &text);

/// "Factur-X", "UBL 2.1"…
[[nodiscard]] QString titleOf(FileKind kind);

} // namespace agrafe::chorus
