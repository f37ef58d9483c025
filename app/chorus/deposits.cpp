// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/deposits.h"

#include "base/day_text.h"
#include "chorus/desk.h"
#include "chorus/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

QString waitForVerdict()
{
    return QCoreApplication::translate("Chorus",
                                       "Reçu n’est pas accepté : suivez le flux jusqu’à son verdict.");
}

DepositAnswer received(const Deposit &deposit)
{
    DepositAnswer answer{
        .deposit = deposit, .wasThere = false, .sentence = {}, .nextAction = waitForVerdict()};
    answer.sentence =
        QCoreApplication::translate("Chorus", "Chorus Pro a reçu « %1 » sous le numéro de flux %2.")
            .arg(deposit.fileName, deposit.flux);
    return answer;
}

DepositAnswer foundOne(const Deposit &deposit)
{
    DepositAnswer answer{.deposit = deposit, .wasThere = true, .sentence = {}, .nextAction = {}};
    answer.sentence =
        deposit.flux.isEmpty()
            ? QCoreApplication::translate("Chorus",
                                          "La facture %1 est dans Chorus Pro : rien n’a été renvoyé.")
                  .arg(deposit.numbers.join(u", "_s))
            : QCoreApplication::translate("Chorus",
                                          "Ces factures sont dans Chorus Pro, par le flux %1 : rien n’a été "
                                          "renvoyé.")
                  .arg(deposit.flux);
    return answer;
}

DepositAnswer arrived(const Deposit &deposit)
{
    DepositAnswer answer{.deposit = deposit,
                         .wasThere = false,
                         .sentence = {},
                         .nextAction = deposit.flux.isEmpty() ? QString() : waitForVerdict()};
    answer.sentence =
        QCoreApplication::translate(
            "Chorus", "La réponse s’est perdue, mais «\u00a0%1\u00a0» est bien arrivé dans Chorus Pro.")
            .arg(deposit.fileName);
    return answer;
}

DepositAnswer notFound(const Deposit &deposit)
{
    DepositAnswer answer{.deposit = deposit, .wasThere = true, .sentence = {}, .nextAction = {}};
    answer.sentence =
        QCoreApplication::translate(
            "Chorus", "« %1 » est parti %2 et sa réponse s’est perdue ; ses factures ne sont pas "
                      "(encore) visibles dans Chorus Pro.")
            .arg(deposit.fileName,
                 QCoreApplication::translate("Chorus", "le %1").arg(momentText(deposit.at)));
    answer.nextAction =
        QCoreApplication::translate("Chorus", "Cherchez de nouveau dans une heure : un dépôt s’intègre en "
                                              "quelques minutes. Ne déposez qu’ensuite.");
    return answer;
}

DepositAnswer alreadyReceived(const Deposit &deposit)
{
    const bool judged = isTerminal(progressOf(deposit.stateCode));
    DepositAnswer answer{.deposit = deposit,
                         .wasThere = true,
                         .sentence = sentenceOn(deposit),
                         .nextAction = judged ? QString() : waitForVerdict()};
    answer.sentence += u' ' + QCoreApplication::translate("Chorus", "Rien n’a été renvoyé.");
    return answer;
}

Failure leavesElsewhere(const Deposit &deposit)
{
    return Failure::input(QCoreApplication::translate(
                              "Chorus", "Un autre Agrafe de ce poste envoie «\u00a0%1\u00a0» en ce moment.")
                              .arg(deposit.fileName),
                          QCoreApplication::translate(
                              "Chorus", "Attendez sa réponse\u00a0: elle paraîtra dans les dépôts de ce "
                                        "poste. Rien n’est parti d’ici."));
}

QJsonObject fluxBody(const FluxFile &file)
{
    return {{u"fichierFlux"_s, QString::fromLatin1(file.content.toBase64())},
            {u"nomFichier"_s, file.name},
            {u"syntaxeFlux"_s, file.syntax},
            {u"avecSignature"_s, false}};
}

// It may pass by itself: the network, a quota, an outage.
bool mayPass(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::NameResolution:
    case FailureKind::ConnectionRefused:
    case FailureKind::Network:
    case FailureKind::Timeout:
    case FailureKind::Protocol:
        return true;
    case FailureKind::Http:
        return failure.httpStatus == 429 || failure.httpStatus >= 500;
    default:
        return false;
    }
}

Failure blockedBy(const QList<FileRemark> &remarks)
{
    for (const FileRemark &remark : remarks) {
        if (remark.weight == FileRemark::Weight::Blocking)
            return Failure::input(
                remark.sentence,
                QCoreApplication::translate("Chorus", "Corrigez le fichier : rien n’a été envoyé."));
    }
    return Failure::of(FailureKind::Internal);
}

} // namespace

QString placeOf(const Session &session)
{
    return session.habilitation.apiUrl().toString(QUrl::RemoveQuery | QUrl::RemoveFragment |
                                                  QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
}

QString sentenceOn(const Deposit &earlier)
{
    const QString when = momentText(earlier.at);
    if (earlier.outcome == SendOutcome::Unknown)
        return QCoreApplication::translate(
                   "Chorus", "«\u00a0%1\u00a0» est déjà parti le %2, et sa réponse s’est perdue.")
            .arg(earlier.fileName, when);
    if (earlier.flux.isEmpty())
        return QCoreApplication::translate("Chorus", "La facture %1 a déjà été déposée le %2.")
            .arg(earlier.numbers.join(u", "_s), when);
    const QString sent =
        QCoreApplication::translate("Chorus", "Ce fichier ou une facture de même numéro a déjà "
                                              "été déposé le %1, sous le flux %2")
            .arg(when, earlier.flux);
    if (earlier.stateCode.isEmpty())
        return sent + u'.';
    return QCoreApplication::translate("Chorus", "%1\u00a0: %2.")
        .arg(sent, wordsOf(CodeList::FluxState, earlier.stateCode));
}

Deposits::Deposits(Client &client, DepositLog &log, Clock &clock)
    : m_client(client)
    , m_log(log)
    , m_clock(clock)
{}

Deposit Deposits::begun(const Session &session, const FluxFile &file) const
{
    Deposit deposit;
    deposit.id = QUuid::createUuid();
    deposit.at = m_clock.now();
    if (!session.habilitation.id.isNull())
        deposit.habilitationId = session.habilitation.id.toString(QUuid::WithoutBraces);
    deposit.environment = habilitation::toString(session.habilitation.environment);
    deposit.address = placeOf(session);
    deposit.fileName = file.name;
    deposit.sha256 = file.sha256;
    deposit.bytes = file.bytes;
    deposit.syntax = file.syntax;
    for (const InvoiceInFile &invoice : file.invoices) {
        if (!invoice.number.isEmpty())
            deposit.numbers.append(invoice.number);
    }
    return deposit;
}

QCoro::Task<Result<DepositAnswer>> Deposits::deposit(Session session, FluxFile file, bool again,
                                                     std::stop_token stop)
{
    if (const auto remarks = remarksOn(file); isBlocked(remarks))
        co_return Unexpected(blockedBy(remarks));
    if (file.syntax.isEmpty())
        co_return Unexpected(Failure::input(
            QCoreApplication::translate("Chorus", "Ce PDF ne porte pas de facture lisible par une machine."),
            QCoreApplication::translate("Chorus", "Déposez-le comme PDF, puis soumettez la facture.")));
    const Trace trace{
        .subjectKind = {},
        .subject = {},
        .object = file.name,
        .context =
            u"syntaxe=%1 factures=%2 octets=%3"_s.arg(file.syntax).arg(file.invoices.size()).arg(file.bytes),
        .sha256 = file.sha256};
    const Call call{.operation = &op::depositFlux, .body = fluxBody(file), .trace = trace};
    const Deposit begun = this->begun(session, file);
    co_return co_await sendOnce(std::move(session), call, std::move(file), begun, again, stop);
}

QCoro::Task<Result<DepositAnswer>> Deposits::sendOnce(Session session, Call call, FluxFile file,
                                                      Deposit begun, bool again, std::stop_token stop)
{
    const auto claim = m_log.claim(file, begun, again);
    if (!claim)
        co_return Unexpected(claim.error());
    if (claim->leaving)
        co_return Unexpected(leavesElsewhere(*claim->earlier));
    if (claim->earlier)
        co_return co_await find(std::move(session), *claim->earlier, stop);
    auto answer = co_await m_client.call(session, call, stop);
    co_return co_await ended(std::move(session), std::move(begun), std::move(answer), stop);
}

QCoro::Task<Result<DepositAnswer>> Deposits::ended(Session session, Deposit deposit,
                                                   Result<QJsonObject> answer, std::stop_token stop)
{
    if (answer) {
        deposit.flux = textAt(*answer, u"numeroFluxDepot");
        deposit.invoice = numberAt(*answer, u"identifiantFactureCPP");
        if (deposit.flux.isEmpty() && deposit.invoice == 0) // a yes that names nothing proves nothing
            co_return co_await find(std::move(session), std::move(deposit), stop);
        deposit.outcome = SendOutcome::Received;
        (void)m_log.keep(deposit); // what is there is told, whatever becomes of the log
        co_return received(deposit);
    }
    if (answer.error().kind == FailureKind::OutcomeUnknown) {
        auto found = co_await find(std::move(session), std::move(deposit), stop);
        if (found && found->deposit.outcome == SendOutcome::Received)
            co_return arrived(found->deposit); // what left here, not an earlier one
        co_return found;
    }
    deposit.outcome = answer.error().kind == FailureKind::Http ? SendOutcome::Refused : SendOutcome::NotSent;
    (void)m_log.keep(deposit);
    co_return Unexpected(answer.error());
}

QCoro::Task<Result<QList<InvoiceRow>>> Deposits::issued(Session session, QString number, QString flux,
                                                        std::stop_token stop)
{
    InvoiceCriteria criteria;
    criteria.view = View::Issued;
    criteria.number = number;
    criteria.flux = flux;
    const auto found = co_await Desk(m_client).invoices(std::move(session), criteria, stop);
    if (!found)
        co_return Unexpected(found.error());
    co_return found->rows;
}

QCoro::Task<Result<DepositAnswer>> Deposits::find(Session session, Deposit deposit, std::stop_token stop)
{
    if (deposit.outcome == SendOutcome::Received && !deposit.flux.isEmpty())
        co_return alreadyReceived(deposit);
    const QStringList numbers = deposit.numbers;
    for (const QString &number : numbers) {
        const auto rows = co_await issued(session, number, {}, stop);
        if (!rows)
            break; // not seen is not absent
        const auto own = std::ranges::find(*rows, number, &InvoiceRow::number);
        if (own == rows->end())
            continue;
        deposit.outcome = SendOutcome::Received;
        deposit.flux = own->flux;
        deposit.invoice = own->id;
        (void)m_log.keep(deposit);
        co_return foundOne(deposit);
    }
    co_return notFound(deposit);
}

QCoro::Task<Result<FluxReport>> Deposits::report(Session session, QString flux, std::stop_token stop)
{
    const Call call{
        .operation = &op::fluxReport, .body = {{u"numeroFluxDepot"_s, flux}}, .trace = {.object = flux}};
    const QString place = placeOf(session);
    const auto answer = co_await m_client.call(std::move(session), call, stop);
    if (!answer)
        co_return Unexpected(answer.error());
    const FluxReport report = readFluxReport(flux, *answer);
    note(report, place);
    co_return report;
}

void Deposits::note(const FluxReport &report, const QString &place)
{
    const auto known = m_log.all();
    for (Deposit each : known.value_or(QList<Deposit>())) {
        if (each.flux != report.number || each.address != place || each.stateCode == report.stateCode)
            continue;
        each.stateCode = report.stateCode;
        each.stateAt = m_clock.now();
        each.rejected.clear();
        for (const InvoiceErrors &invoice : report.invoices)
            each.rejected.append(invoice.number);
        (void)m_log.keep(each);
    }
}

QCoro::Task<Result<FluxReport>> Deposits::follow(Session session, QString flux, FollowPace pace,
                                                 std::stop_token stop, OnReport onReport)
{
    auto wait = pace.first;
    const auto end = m_clock.monotonic() + pace.limit;
    for (;;) {
        const auto seen = co_await report(session, flux, stop);
        if (!seen && !mayPass(seen.error()))
            co_return Unexpected(seen.error());
        if (seen && onReport)
            onReport(*seen);
        const bool over = stop.stop_requested() || m_clock.monotonic() + wait > end;
        if (over || (seen && isTerminal(seen->progress)))
            co_return seen;
        co_await m_clock.sleep(wait, stop);
        wait = std::min(wait * 2, pace.longest);
    }
}

QCoro::Task<Result<QList<InvoiceRow>>> Deposits::invoicesOf(Session session, QString flux,
                                                            std::stop_token stop)
{
    return issued(std::move(session), {}, std::move(flux), stop);
}

} // namespace agrafe::chorus
