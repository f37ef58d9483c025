// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/client.h"
#include "chorus/invoice.h"

#include <QStringList>

namespace agrafe::chorus {

/// What a change of status will do, said before it is asked for. French.
struct Consequence
{
    QString sentence;
    QString cannotBeUndone; ///< empty: it can
    bool wantsReason = false;
};
[[nodiscard]] Consequence consequenceOf(const QString &targetStatus);

/// What a supplier does.
enum class Act : quint8 { Complete, Recycle, TreatRejection, Submit };
[[nodiscard]] Consequence consequenceOf(Act act);

/// A recipient's change of status.
struct Treatment
{
    InvoiceRow invoice;
    QString target;
    QString reason;
    QString mandate; ///< number of the payment order; may be empty
};

/// A file to join, in memory.
struct AttachedFile
{
    QString name; ///< at most 50 signs with its suffix
    QString typeCode;
    QByteArray bytes;
};

/// What a supplier adds to a suspended invoice.
struct Completion
{
    InvoiceRow invoice;
    QString comment;
    QList<AttachedFile> files;
};

/// Where an invoice goes instead: only its routing may change.
struct Recycling
{
    InvoiceRow invoice;
    QString recipient; ///< SIRET
    QString service;
    QString engagement;
    QString comment;
};

/// What was done.
struct Done
{
    QString number;
    QString statusCode; ///< empty: not said
    Moment at;
    /// The answer was lost, and the change was found by looking for it.
    bool foundLater = false;
};

/// Everything that is wrong before it leaves: pure. Failure: Input.
[[nodiscard]] Result<void> check(const Treatment &treatment);
[[nodiscard]] Result<void> check(const Completion &completion);
[[nodiscard]] Result<void> check(const Recycling &recycling);

/// The changes. Each leaves once. When an answer is lost the invoice is looked at: what had happened is told
/// as done; otherwise the failure is OutcomeUnknown and says what was seen.
class Actions
{
public:
    explicit Actions(Client &client);

    /// What the recipient may set, as Chorus Pro says.
    QCoro::Task<Result<QStringList>> targets(Session session, InvoiceRow invoice, std::stop_token stop);
    QCoro::Task<Result<Done>> treat(Session session, Treatment treatment, std::stop_token stop);
    QCoro::Task<Result<Done>> complete(Session session, Completion completion, std::stop_token stop);
    QCoro::Task<Result<Done>> recycle(Session session, Recycling recycling, std::stop_token stop);
    /// Marks rejected invoices as dealt with.
    QCoro::Task<Result<Done>> treatRejection(Session session, QList<InvoiceRow> invoices,
                                             std::stop_token stop);

private:
    QCoro::Task<Result<qint64>> addFile(Session session, AttachedFile file, Trace trace,
                                        std::stop_token stop);
    QCoro::Task<Result<Done>> change(Session session, InvoiceRow invoice, Call call, QString expected,
                                     std::stop_token stop);
    QCoro::Task<bool> areTreated(Session session, QStringList numbers, std::stop_token stop);
    QCoro::Task<Result<Done>> look(Session session, InvoiceRow invoice, QString expected, Failure lost,
                                   std::stop_token stop);

    Client &m_client;
};

} // namespace agrafe::chorus
