// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/digest.h"
#include "entreprise/dossier_run.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::entreprise {

namespace {

constexpr qsizetype mostDocuments = 200; // they are all kept in memory until they are saved

Failure tooManyDocuments(qsizetype offered)
{
    Failure failure = Failure::of(FailureKind::TooLarge, QStringLiteral("%1 documents").arg(offered));
    failure.sentence =
        QCoreApplication::translate(
            "Dossier", "Le service propose %1 documents pour cette pièce : les %2 premiers ont été demandés.")
            .arg(offered)
            .arg(mostDocuments);
    failure.nextAction =
        QCoreApplication::translate("Dossier", "Demandez les autres au fournisseur ou à l’entreprise.");
    return failure;
}

// What of several documents is there and what is not, before the reason.
QString missingText(qsizetype missing, qsizetype offered, bool keepsEarlier)
{
    if (keepsEarlier)
        return QCoreApplication::translate("Dossier", "Le document reçu auparavant est gardé.");
    if (missing == offered)
        return {};
    const int count = static_cast<int>(missing);
    return QCoreApplication::translate("Dossier", "%n document(s) sur %1 manque(nt).", nullptr, count)
        .arg(offered);
}

bool isOfLastAnswer(const FetchedDocument &document, const Item &item)
{
    return document.origin.answer == item.answers;
}

} // namespace

QCoro::Task<bool> Dossier::Run::fetchDocuments(std::shared_ptr<Run> run, int index, int round,
                                               etat::Call call)
{
    const QList<etat::DocumentLink> offered = run->m_items.at(index).answer->documents;
    const QList<etat::DocumentLink> links = offered.first(std::min(offered.size(), mostDocuments));
    if (links.isEmpty() || !run->m_request.fetchDocuments || run->m_items.at(index).laterFailure)
        co_return false;
    run->m_items[index].documentFailure.reset();
    run->setState(index, ItemState::Fetching);
    if (!run->isCurrent(index, round))
        co_return false;
    const std::stop_token stop = run->m_courses[index].stop.get_token();
    // All at once: they live on another host, and their links may be short-lived.
    std::vector<QCoro::Task<Result<QByteArray>>> downloads;
    for (const etat::DocumentLink &link : links)
        downloads.push_back(run->m_client.fetchDocument(run->m_request.access, call, link, stop,
                                                        run->progressOf(index, round)));
    bool deadLink = false;
    for (qsizetype i = 0; i < links.size(); ++i) {
        const auto bytes = co_await downloads[static_cast<size_t>(i)];
        if (!run->isCurrent(index, round))
            co_return false;
        deadLink = !run->keep(index, i, bytes) || deadLink;
    }
    if (links.size() < offered.size() && !run->m_items.at(index).documentFailure)
        run->m_items[index].documentFailure = tooManyDocuments(offered.size());
    else
        run->sayMissing(index);
    co_return deadLink;
}

http::Client::Progress Dossier::Run::progressOf(int index, int round)
{
    return [run = weak_from_this(), index, round](qint64 received, qint64 total) {
        constexpr qint64 step = 256LL * 1024;
        const auto self = run.lock();
        if (!self || !self->isCurrent(index, round))
            return;
        Item &item = self->m_items[index];
        const bool worthTelling = received - item.received >= step || total != item.total;
        item.total = total;
        if (!worthTelling)
            return;
        item.received = received;
        self->changed(index);
    };
}

// False for a dead link. The first that comes takes the place of those of an answer before.
bool Dossier::Run::keep(int index, qsizetype rank, const Result<QByteArray> &bytes)
{
    Item &item = m_items[index];
    if (!bytes) {
        item.documentFailure = bytes.error();
        return !etat::isDeadLink(bytes.error());
    }
    const etat::Answer &answer = *item.answer;
    item.documents.removeIf(
        [&item](const FetchedDocument &document) { return !isOfLastAnswer(document, item); });
    const DocumentOrigin origin{.answer = item.answers,
                                .requestId = answer.requestId,
                                .securityCode = answer.securityCode,
                                .askedAt = answer.askedAt,
                                .rank = rank + 1,
                                .offered = answer.documents.size()};
    item.documents.append({answer.documents.at(rank), *bytes, sha256Hex(*bytes), m_clock.now(), origin});
    return true;
}

void Dossier::Run::sayMissing(int index)
{
    Item &item = m_items[index];
    if (!item.documentFailure)
        return;
    const auto come = std::ranges::count_if(
        item.documents, [&item](const FetchedDocument &document) { return isOfLastAnswer(document, item); });
    const qsizetype offered = std::min(item.answer->documents.size(), mostDocuments);
    const QString missing = missingText(offered - come, offered, come == 0 && !item.documents.isEmpty());
    if (!missing.isEmpty())
        item.documentFailure->sentence =
            QStringLiteral("%1 %2").arg(missing, item.documentFailure->sentence).trimmed();
}

// The answer is there, what it offers is not: that is not "no document".
void Dossier::Run::sayStoppedDownload(int index)
{
    Failure failure = Failure::of(FailureKind::Cancelled);
    failure.sentence = QCoreApplication::translate("Dossier", "Le téléchargement a été arrêté.");
    failure.nextAction = QCoreApplication::translate("Dossier", "Redemandez la pièce.");
    m_items[index].documentFailure = failure;
    sayMissing(index);
}

} // namespace agrafe::entreprise
