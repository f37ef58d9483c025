// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/deposit_log.h"

#include "base/file_hold.h"
#include "chorus/flux_report.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QLockFile>

#include <algorithm>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

Failure withWords(Failure failure, const QString &path)
{
    failure.sentence =
        QCoreApplication::translate("Chorus", "L’historique des dépôts « %1 » ne s’écrit ou ne se lit pas.")
            .arg(path);
    failure.nextAction = QCoreApplication::translate(
        "Chorus", "Libérez de la place ou faites rétablir les droits de ce dossier, puis recommencez.");
    return failure;
}

// What was refused or rejected stands in nobody's way.
QStringList textsIn(const QJsonValue &array)
{
    QStringList texts;
    for (const auto &each : array.toArray())
        texts.append(each.toString());
    return texts;
}

bool holds(const Deposit &deposit, const QString &number)
{
    return !number.isEmpty() && deposit.numbers.contains(number) && !deposit.rejected.contains(number);
}

bool mayStand(const Deposit &deposit)
{
    const FluxProgress progress = progressOf(deposit.stateCode);
    return deposit.outcome == SendOutcome::Unknown ||
           (deposit.outcome == SendOutcome::Received && progress != FluxProgress::Rejected &&
            progress != FluxProgress::Failed);
}

} // namespace

bool Deposit::isPending() const
{
    return outcome == SendOutcome::Received && !flux.isEmpty() && !isTerminal(progressOf(stateCode));
}

bool Deposit::isUntold() const
{
    const FluxProgress progress = progressOf(stateCode);
    return outcome == SendOutcome::Received && !flux.isEmpty() && !seen && isTerminal(progress) &&
           progress != FluxProgress::Integrated;
}

QJsonObject Deposit::toJson() const
{
    return {{u"id"_s, id.toString(QUuid::WithoutBraces)},
            {u"at"_s, textOfTime(at)},
            {u"habilitation"_s, habilitationId},
            {u"environment"_s, environment},
            {u"address"_s, address},
            {u"name"_s, fileName},
            {u"sha256"_s, sha256},
            {u"bytes"_s, bytes},
            {u"syntax"_s, syntax},
            {u"numbers"_s, QJsonArray::fromStringList(numbers)},
            {u"rejected"_s, QJsonArray::fromStringList(rejected)},
            {u"outcome"_s, toString(outcome)},
            {u"flux"_s, flux},
            {u"state"_s, stateCode},
            {u"stateAt"_s, textOfTime(stateAt)},
            {u"seen"_s, seen},
            {u"invoice"_s, invoice},
            {u"pdf"_s, pdfSha256}};
}

std::optional<Deposit> Deposit::fromJson(const QJsonObject &object)
{
    Deposit deposit;
    deposit.id = QUuid::fromString(object.value(u"id").toString());
    deposit.at = timeIn(object.value(u"at"));
    if (deposit.id.isNull() || !deposit.at.isValid())
        return std::nullopt;
    deposit.habilitationId = object.value(u"habilitation").toString();
    deposit.environment = object.value(u"environment").toString();
    deposit.address = object.value(u"address").toString();
    deposit.fileName = object.value(u"name").toString();
    deposit.sha256 = object.value(u"sha256").toString();
    deposit.bytes = object.value(u"bytes").toInteger();
    deposit.syntax = object.value(u"syntax").toString();
    deposit.numbers = textsIn(object.value(u"numbers"));
    deposit.rejected = textsIn(object.value(u"rejected"));
    deposit.outcome = sendOutcomeOf(object.value(u"outcome").toString());
    deposit.flux = object.value(u"flux").toString();
    deposit.stateCode = object.value(u"state").toString();
    deposit.stateAt = timeIn(object.value(u"stateAt"));
    deposit.seen = object.value(u"seen").toBool(true); // of before this was kept
    deposit.invoice = object.value(u"invoice").toInteger();
    deposit.pdfSha256 = object.value(u"pdf").toString();
    return deposit;
}

DepositLog::DepositLog(const Paths &paths)
    : m_lines(paths.data + u"/chorus/depots.jsonl"_s)
{}

Result<QList<Deposit>> DepositLog::all() const
{
    const auto lines = m_lines.read();
    if (!lines)
        return Unexpected(withWords(lines.error(), m_lines.path()));
    QList<Deposit> deposits;
    QHash<QUuid, qsizetype> places;
    for (const QJsonObject &line : *lines) {
        const auto deposit = Deposit::fromJson(line);
        if (!deposit)
            continue;
        if (const auto known = places.constFind(deposit->id); known != places.cend()) {
            deposits[*known] = *deposit;
            continue;
        }
        places.insert(deposit->id, deposits.size());
        deposits.append(*deposit);
    }
    std::ranges::reverse(deposits);
    return deposits;
}

Result<void> DepositLog::keep(const Deposit &deposit)
{
    if (const auto added = m_lines.append(deposit.toJson()); !added)
        return Unexpected(withWords(added.error(), m_lines.path()));
    return {};
}

std::optional<Deposit> DepositLog::before(const FluxFile &file, const QString &address) const
{
    const auto known = all();
    for (const Deposit &each : known.value_or(QList<Deposit>())) {
        const bool same = each.sha256 == file.sha256 || each.pdfSha256 == file.sha256 ||
                          std::ranges::any_of(file.invoices, [&each](const InvoiceInFile &invoice) {
                              return holds(each, invoice.number);
                          });
        if (same && each.address == address && mayStand(each))
            return each;
    }
    return std::nullopt;
}

QString DepositLog::sendingPath(const QUuid &id) const
{
    return u"%1/envoi-%2.lock"_s.arg(QFileInfo(m_lines.path()).path(), id.toString(QUuid::WithoutBraces));
}

bool DepositLog::isLeaving(const QUuid &id) const
{
    return QFile::exists(sendingPath(id)) && !holdFile(sendingPath(id));
}

Result<DepositClaim> DepositLog::claim(const FluxFile &file, const Deposit &begun, bool again)
{
    constexpr int patienceMs = 2'000; // others only look and write
    QDir().mkpath(QFileInfo(m_lines.path()).path());
    QLockFile deciding(m_lines.path() + u".decision.lock"_s);
    if (!deciding.tryLock(patienceMs))
        return Unexpected(withWords(Failure::of(FailureKind::Disk), m_lines.path()));
    DepositClaim claim{.earlier = before(file, begun.address), .leaving = false, .hold = {}};
    claim.leaving = claim.earlier && isLeaving(claim.earlier->id);
    if (claim.leaving || (claim.earlier && !again))
        return claim;
    std::shared_ptr<QLockFile> hold = holdFile(sendingPath(begun.id));
    if (const auto kept = keep(begun); !kept)
        return Unexpected(kept.error());
    claim.earlier.reset();
    claim.hold = std::move(hold);
    return claim;
}

Result<void> DepositLog::markSeen(const QString &flux)
{
    const auto known = all();
    if (!known)
        return Unexpected(known.error());
    for (Deposit deposit : *known) {
        if (deposit.flux != flux || deposit.seen)
            continue;
        deposit.seen = true;
        if (auto kept = keep(deposit); !kept)
            return kept;
    }
    return {};
}

Result<void> DepositLog::purge(const QDateTime &olderThan)
{
    const auto stays = [&olderThan](const QJsonObject &line) {
        return timeIn(line.value(u"at")) >= olderThan;
    };
    if (const auto kept = m_lines.keepOnly(stays); !kept)
        return Unexpected(withWords(kept.error(), m_lines.path()));
    return {};
}

} // namespace agrafe::chorus
