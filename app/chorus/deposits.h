// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/client.h"
#include "chorus/deposit_log.h"
#include "chorus/flux_report.h"
#include "chorus/invoice.h"

#include <chrono>
#include <functional>
#include <optional>

namespace agrafe::chorus {

/// What became of a wish to deposit.
struct DepositAnswer
{
    Deposit deposit;
    /// Nothing was sent: this is the deposit that was already there. It may be sent again all the same, on
    /// the agent's word.
    bool wasThere = false;
    QString sentence;   ///< French
    QString nextAction; ///< French; may be empty
};

/// French: when it left, and what became of it as far as this workstation knows.
[[nodiscard]] QString sentenceOn(const Deposit &earlier);

/// Where deposits of that session go: one side of Chorus Pro knows nothing of the other.
[[nodiscard]] QString placeOf(const Session &session);

struct FollowPace
{
    std::chrono::milliseconds first{5'000};
    std::chrono::milliseconds longest{60'000};
    std::chrono::milliseconds limit{std::chrono::minutes(30)};

    /// The sandbox judges within seconds.
    [[nodiscard]] static FollowPace of(habilitation::Environment environment)
    {
        FollowPace pace;
        if (environment == habilitation::Environment::Sandbox) {
            pace.first = std::chrono::milliseconds{250};
            pace.longest = std::chrono::milliseconds{1'000};
        }
        return pace;
    }
};

/// What Chorus Pro read in a PDF: to be looked over, then submitted.
struct PdfReading
{
    qint64 fileId = 0;
    QString number;
    Moment date;
    QString recipient;
    QString service;
    QString supplier;
    QString currency;
    QString typeCode;
    QString vatMode;
    QString engagement;
    InvoiceTotals totals;
};

/// An invoice of a deposited PDF, as it is submitted.
struct Submission
{
    qint64 fileId = 0;
    QString fileName;
    QString fileSha256;
    bool isSigned = false;
    QString number; ///< the supplier's own
    QDate date;
    QString recipient; ///< SIRET
    QString service;
    qint64 supplier = 0; ///< idStructureCPP
    qint64 supplierService = 0;
    qint64 bankAccount = 0;
    QString cadre = QStringLiteral("A1_FACTURE_FOURNISSEUR");
    QString validator; ///< SIRET: of A9 and A12 alone, which go to it first
    QString validatorService;
    QString currency = QStringLiteral("EUR");
    QString typeCode = QStringLiteral("FACTURE");
    QString vatMode = QStringLiteral("TVA_SUR_DEBIT");
    QString exemption;
    QString paymentMode = QStringLiteral("VIREMENT");
    QString engagement;
    QString market;
    QString origin;
    InvoiceTotals totals;
    QList<VatLine> vatTable;
    QString comment;

    [[nodiscard]] QJsonObject body() const;
    /// Failure: Input.
    [[nodiscard]] Result<void> check() const;
};

/// Deposits, and their verdicts. A deposit leaves once: what was sent already, or may have been, is looked
/// for before anything leaves again; one whose answer is lost is looked for at once.
class Deposits
{
public:
    using OnReport = std::function<void(const FluxReport &)>; ///< must not throw

    Deposits(Client &client, DepositLog &log, Clock &clock);

    /// `again`: the agent was told what is there, and wants it all the same. Failure: nothing left, or Chorus
    /// Pro refused.
    QCoro::Task<Result<DepositAnswer>> deposit(Session session, FluxFile file, bool again,
                                               std::stop_token stop);
    /// Looks for what may have arrived: by its flux, else by the numbers of its invoices.
    QCoro::Task<Result<DepositAnswer>> find(Session session, Deposit deposit, std::stop_token stop);

    QCoro::Task<Result<FluxReport>> report(Session session, QString flux, std::stop_token stop);
    /// Asks again until the verdict, the limit or a stop; gives the last report. A failure in between that
    /// may pass is waited out.
    QCoro::Task<Result<FluxReport>> follow(Session session, QString flux, FollowPace pace,
                                           std::stop_token stop, OnReport onReport = {});
    /// What a flux became, all pages.
    QCoro::Task<Result<QList<InvoiceRow>>> invoicesOf(Session session, QString flux, std::stop_token stop);

    /// The submission of that number that may stand already, looked for; nothing: it may be sent.
    QCoro::Task<Result<std::optional<DepositAnswer>>> submittedBefore(Session session, QString number,
                                                                      std::stop_token stop);
    QCoro::Task<Result<PdfReading>> readPdf(Session session, FluxFile file, bool isSigned,
                                            std::stop_token stop);
    QCoro::Task<Result<DepositAnswer>> submit(Session session, Submission submission, bool again,
                                              std::stop_token stop);

private:
    QCoro::Task<Result<QList<InvoiceRow>>> issued(Session session, QString number, QString flux,
                                                  std::stop_token stop);
    /// Sends `begun`, unless it left before or leaves at this moment; then what is there is told.
    QCoro::Task<Result<DepositAnswer>> sendOnce(Session session, Call call, FluxFile file, Deposit begun,
                                                bool again, std::stop_token stop);
    QCoro::Task<Result<DepositAnswer>> ended(Session session, Deposit deposit, Result<QJsonObject> answer,
                                             std::stop_token stop);
    [[nodiscard]] Deposit begun(const Session &session, const FluxFile &file) const;
    void note(const FluxReport &report, const QString &place);

    Client &m_client;
    DepositLog &m_log;
    Clock &m_clock;
};

} // namespace agrafe::chorus
