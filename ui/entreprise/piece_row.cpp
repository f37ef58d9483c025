// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/piece_row.h"

#include "ui/entreprise/french.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::ui {

using entreprise::Item;
using entreprise::ItemState;

namespace {

const QString dash = QStringLiteral("—");

Mark markOf(etat::Outcome outcome)
{
    switch (outcome) {
    case etat::Outcome::Proved:
        return Mark::Proved;
    case etat::Outcome::Refused:
        return Mark::Refused;
    case etat::Outcome::Unknown:
        break;
    }
    return Mark::Unknown;
}

QString runningText(const Item &item, const QDateTime &now)
{
    const qint64 seconds = item.startedAt.isValid() ? std::max<qint64>(item.startedAt.secsTo(now), 0) : 0;
    if (seconds < 1)
        return QCoreApplication::translate("PieceRow", "En cours");
    return QCoreApplication::translate("PieceRow", "En cours, %1\u00a0s").arg(seconds);
}

QString cacheText(const Item &item)
{
    if (!item.answer || !isSettled(item))
        return dash;
    if (!item.answer->cachedUntil.isValid())
        return item.answer->status > 0 ? QCoreApplication::translate("PieceRow", "non") : dash;
    const QDateTime until = item.answer->cachedUntil;
    if (item.answer->askedAt.secsTo(until) > 24 * 3600)
        return QCoreApplication::translate("PieceRow", "jusqu’au %1").arg(dateText(until.toLocalTime()));
    return QCoreApplication::translate("PieceRow", "jusqu’à %1").arg(hourText(until));
}

int percent(const Item &item)
{
    return item.total > 0 ? static_cast<int>(std::clamp<qint64>(item.received * 100 / item.total, 0, 100))
                          : 0;
}

void sayDownload(PieceRow &row, const Item &item)
{
    row.progress = percent(item);
    const QString document =
        item.total > 0 ? QCoreApplication::translate("PieceRow", "Document à %1\u00a0%.").arg(row.progress)
                       : QCoreApplication::translate("PieceRow", "Document en chemin.");
    row.sentence = document;
    if (item.linkExpired) {
        row.sentenceSign = QStringLiteral("lienmort");
        row.sentence = QCoreApplication::translate("PieceRow", "Le lien avait expiré\u00a0: redemandé. %1")
                           .arg(document);
    }
}

void offerRetry(PieceRow &row)
{
    row.link = PieceLink::Retry;
    row.linkText = QCoreApplication::translate("PieceRow", "Réessayer maintenant");
}

void offerExplanation(PieceRow &row)
{
    row.link = PieceLink::Explain;
    row.linkText = QCoreApplication::translate("PieceRow", "Que faire\u00a0?");
}

void sayLostDocument(PieceRow &row, const Item &item)
{
    const QString why = item.documentFailure->sentence;
    row.sentence =
        why.isEmpty() ? QCoreApplication::translate("PieceRow", "Le document n’a pas pu être téléchargé.")
                      : QCoreApplication::translate("PieceRow", "Document non téléchargé\u00a0: %1").arg(why);
    row.attention = true;
    offerRetry(row);
}

void sayAnswer(PieceRow &row, const Item &item, const QDateTime &now)
{
    const etat::Answer &answer = *item.answer;
    row.sentence = answer.explanation.sentence;
    if (item.documentFailure)
        sayLostDocument(row, item);
    if (item.state == ItemState::Scheduled && answer.explanation.retryAt.isValid()) {
        row.sentence = QCoreApplication::translate("PieceRow", "%1 Réessai à %2.")
                           .arg(row.sentence, nextTryText(answer.explanation.retryAt, now));
        offerRetry(row);
    } else if (item.documentFailure) {
        return;
    } else if (answer.outcome == etat::Outcome::Unknown && answer.explanation.worthRetrying) {
        offerRetry(row);
    } else if (answer.outcome != etat::Outcome::Proved && !answer.explanation.nextAction.isEmpty()) {
        offerExplanation(row);
    }
}

void sayClosed(PieceRow &row, const Item &item)
{
    row.dimmed = true;
    row.sentence =
        item.reason.isEmpty()
            ? QCoreApplication::translate("PieceRow", "Votre habilitation n’ouvre pas cette pièce.")
            : item.reason;
    row.link = PieceLink::WhoCanAsk;
    row.linkText = QCoreApplication::translate("PieceRow", "Qui peut demander ce droit\u00a0?");
}

void sayState(PieceRow &row, const Item &item, const QDateTime &now)
{
    switch (item.state) {
    case ItemState::NotCovered:
        return sayClosed(row, item);
    case ItemState::NotConcerned:
        row.dimmed = true;
        row.sentence = item.reason;
        break;
    case ItemState::NotAsked:
        row.sentence = item.reason;
        break;
    case ItemState::Waiting:
        break;
    case ItemState::Asking:
        row.running = true;
        row.markText = runningText(item, now);
        break;
    case ItemState::Fetching:
        sayDownload(row, item);
        break;
    case ItemState::Scheduled:
    case ItemState::Done:
        if (item.answer)
            sayAnswer(row, item, now);
        break;
    }
}

QString spokenOf(const PieceRow &row, const QString &title)
{
    QStringList parts{title, row.provider, row.markText.isEmpty() ? lookOf(row.mark).word : row.markText};
    if (row.validity != dash)
        parts << QCoreApplication::translate("PieceRow", "valable jusqu’au %1").arg(row.validity);
    if (!row.sentence.isEmpty())
        parts << row.sentence;
    return parts.join(QStringLiteral(", "));
}

} // namespace

Mark markOf(const Item &item)
{
    switch (item.state) {
    case ItemState::NotCovered:
        return Mark::NotCovered;
    case ItemState::NotConcerned:
        return Mark::NotConcerned;
    case ItemState::NotAsked:
        return Mark::Unknown;
    case ItemState::Waiting:
        return Mark::Waiting;
    case ItemState::Asking:
        return Mark::Running;
    case ItemState::Fetching:
    case ItemState::Scheduled:
    case ItemState::Done:
        break;
    }
    return item.answer ? markOf(item.answer->outcome) : Mark::Unknown;
}

bool isSettled(const Item &item)
{
    return item.isFinal() || item.state == ItemState::Scheduled;
}

PieceRow pieceRow(const Item &item, const catalogue::Endpoint &endpoint, const QDateTime &now)
{
    PieceRow row;
    row.sign =
        endpoint.kind == catalogue::Kind::Document ? QStringLiteral("document") : QStringLiteral("fiche");
    row.title = endpoint.shortTitle.isEmpty() ? endpoint.title : endpoint.shortTitle;
    row.provider = endpoint.provider;
    row.mark = markOf(item);
    row.validity =
        item.answer && item.answer->validUntil.isValid() ? dateText(item.answer->validUntil) : dash;
    row.cache = cacheText(item);
    row.attention = row.mark == Mark::Refused || row.mark == Mark::Unknown;
    sayState(row, item, now);
    row.spoken = spokenOf(row, endpoint.title);
    return row;
}

} // namespace agrafe::ui
