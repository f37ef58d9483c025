// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/lenient.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace agrafe::chorus {

/// From where an invoice is looked at: each has operations and names of its own.
enum class View : quint8 { Received, Issued, Works };

struct Party
{
    qint64 id = 0;
    QString typeCode; ///< CodeList::IdentifierType
    QString number;
    QString name;
    qint64 serviceId = 0;
    QString serviceCode;
    QString serviceName;

    bool operator==(const Party &) const = default;
};

/// An invoice as lists give it.
struct InvoiceRow
{
    View view = View::Received;
    qint64 id = 0;
    QString number;
    QString requestCode; ///< CodeList::RequestType
    QString typeCode;    ///< CodeList::InvoiceType
    QString worksCode;   ///< CodeList::WorksType
    QString cadreCode;
    Party supplier;
    Party recipient;
    Moment date;
    Moment deposited;
    Amount net;
    Amount gross;
    Amount due;
    QString currency;
    QString statusCode; ///< CodeList::Status
    Moment statusAt;
    QString statusComment;
    QString market;
    QString engagement;
    QString flux;
    QString modeCode;
    std::optional<bool> downloaded;
    std::optional<bool> rejectTreated;

    bool operator==(const InvoiceRow &) const = default;
};

[[nodiscard]] InvoiceRow readInvoiceRow(const QJsonObject &row, View view);

/// A name and what stands for it, as a document shows them.
struct Fact
{
    QString label; ///< French
    QString value;

    bool operator==(const Fact &) const = default;
};

struct InvoiceLine
{
    QString number;
    QString reference;
    QString name;
    Amount quantity; ///< no money, but as exact
    QString unit;
    Amount unitPrice;
    Amount discount;
    QString vatCode;
    Amount vatRate; ///< percent
    Amount net;
    Amount vat;
    Amount gross;

    bool operator==(const InvoiceLine &) const = default;
};

struct VatLine
{
    QString code;
    QString name;
    Amount rate; ///< percent
    Amount base;
    Amount vat;

    bool operator==(const VatLine &) const = default;
};

struct InvoiceFile
{
    qint64 id = 0;
    QString name;
    QString extension;
    QString typeName;
    qint64 lineNumber = 0;

    bool operator==(const InvoiceFile &) const = default;
};

struct InvoiceTotals
{
    Amount net;
    Amount vat;
    Amount grossBeforeDiscount;
    Amount discount;
    QString discountReason;
    Amount gross;
    Amount due;

    bool operator==(const InvoiceTotals &) const = default;
};

/// One invoice, read as a document.
struct InvoiceDocument
{
    InvoiceRow row;
    QStringList supplierAddress;
    QStringList recipientAddress;
    QString bankAccount;    ///< shown, never kept
    QList<Fact> references; ///< only what is there, in reading order
    QList<InvoiceLine> lines;
    QList<VatLine> vatTable;
    InvoiceTotals totals;
    QList<InvoiceFile> files;
    QString comment;
    bool complete = true; ///< all lines, rates and files came

    bool operator==(const InvoiceDocument &) const = default;
};

/// `answer` of consulter/recipiendaire or consulter/fournisseur.
[[nodiscard]] InvoiceDocument readDocument(const QJsonObject &answer, View view);
/// The bodies that ask for it: `page` counts for its three inner lists alike.
[[nodiscard]] QJsonObject documentBody(qint64 id, View view, int page, int rowsPerPage);
/// The most pages that one of its inner lists says to have.
[[nodiscard]] qint64 documentPages(const QJsonObject &answer);
/// Adds what the next pages hold.
void addPage(InvoiceDocument &document, const QJsonObject &answer);

/// One step of an invoice.
struct Passage
{
    enum class Kind : quint8 { Status, Event, Action };
    Kind kind = Kind::Status;
    QString code;  ///< of a status or an action
    QString words; ///< French
    Moment at;
    QString comment;
    QString who;

    bool operator==(const Passage &) const = default;
};

struct InvoiceHistory
{
    QString statusCode;      ///< the current one
    QList<Passage> passages; ///< all three lists, the oldest first
    bool complete = true;

    bool operator==(const InvoiceHistory &) const = default;
};

[[nodiscard]] QJsonObject historyBody(qint64 id, int page, int rowsPerPage);
[[nodiscard]] InvoiceHistory readHistory(const QList<QJsonObject> &answers);
[[nodiscard]] qint64 historyPages(const QJsonObject &answer);

/// Where an invoice stands on its line of life, with the steps that usually follow.
struct LifeStep
{
    QString code;
    QString words; ///< French
    Moment at;     ///< none: not there yet
    bool current = false;
};
/// What was passed, then what a plain course still has to come; without "mise en paiement" for structures
/// that never tell it. Empty after an end.
[[nodiscard]] QList<LifeStep> lifeLine(const InvoiceHistory &history, bool paymentNotTold = false);

} // namespace agrafe::chorus
