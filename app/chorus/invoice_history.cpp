// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/invoice.h"
#include "chorus/words.h"

#include <algorithm>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

QString whoOf(const QJsonObject &row, const QString &prefix)
{
    return QStringList{textAt(row, prefix + u"UtilisateurPrenom"_s),
                       textAt(row, prefix + u"UtilisateurNom"_s)}
        .join(u' ')
        .trimmed();
}

Passage statusPassage(const QJsonObject &row)
{
    const QString code = textAt(row, u"histoStatutCode");
    return {.kind = Passage::Kind::Status,
            .code = code,
            .words = wordsOf(CodeList::Status, code),
            .at = momentAt(row, u"histoStatutDatePassage"),
            .comment = textAt(row, u"histoStatutCommentaire"),
            .who = whoOf(row, u"histoStatut"_s)};
}

Passage eventPassage(const QJsonObject &row)
{
    return {.kind = Passage::Kind::Event,
            .code = {},
            .words = textAt(row, u"evenementLibelle"),
            .at = momentAt(row, u"evenementDateHeure"),
            .comment = {},
            .who = textAt(row, u"evenementQui")};
}

Passage actionPassage(const QJsonObject &row)
{
    const QString code = textAt(row, u"histoActionCode");
    return {.kind = Passage::Kind::Action,
            .code = code,
            .words = wordsOf(CodeList::ActionOfHistory, code),
            .at = momentAt(row, u"histoActionDateHeure"),
            .comment = {},
            .who = whoOf(row, u"histoAction"_s)};
}

QJsonObject statusesOf(const QJsonObject &answer)
{
    return answer.value(u"historiquesDesStatuts").toObject();
}

// Those of one minute keep the order in which they were told.
bool earlier(const Passage &left, const Passage &right)
{
    if (left.at.at.isValid() && right.at.at.isValid())
        return left.at.at < right.at.at;
    return left.at.day.isValid() && right.at.day.isValid() && left.at.day < right.at.day;
}

const QStringList &plainCourse()
{
    static const QStringList course{u"DEPOSEE"_s, u"MISE_A_DISPOSITION"_s, u"MANDATEE"_s,
                                    u"MISE_EN_PAIEMENT"_s};
    return course;
}

bool isEnded(const QString &status)
{
    static const QStringList ends{u"MISE_EN_PAIEMENT"_s, u"REJETEE"_s, u"ABANDONNEE"_s, u"SUPPRIMEE"_s,
                                  u"REMPLACEE_PAR_A22"_s};
    return ends.contains(status);
}

} // namespace

QJsonObject historyBody(qint64 id, int page, int rowsPerPage)
{
    return {{u"idFacture"_s, id},
            {u"paramRechercheHistoStatuts"_s,
             QJsonObject{{u"pageResultatDemandeeListeHistoStatut"_s, page},
                         {u"nbResultatsParPageListeHistoStatut"_s, rowsPerPage}}},
            {u"paramRechercheHistoEvenementsComplementaires"_s,
             QJsonObject{{u"pageResultatDemandeeListeHistoEvenement"_s, page},
                         {u"nbResultatsParPageListeHistoEvenement"_s, rowsPerPage}}},
            {u"paramRechercheHistoActionsUtilisateurs"_s,
             QJsonObject{{u"pageResultatDemandeeListeHistoAction"_s, page},
                         {u"nbResultatsParPageListeHistoAction"_s, rowsPerPage}}}};
}

qint64 historyPages(const QJsonObject &answer)
{
    return std::max(
        {qint64(1), numberAt(statusesOf(answer), u"pagesHistoStatut"),
         numberAt(answer.value(u"historiquesDesEvenementsComplementaires").toObject(), u"pagesEvenement"),
         numberAt(answer.value(u"historiquesDesActionsUtilisateurs").toObject(), u"pagesHistoAction")});
}

InvoiceHistory readHistory(const QList<QJsonObject> &answers)
{
    InvoiceHistory history;
    qint64 statuses = 0;
    for (const QJsonObject &answer : answers) {
        history.statusCode = textAt(answer, u"statutCourantCode");
        QList<Passage> page;
        for (const QJsonObject &row : rowsAt(statusesOf(answer), u"histoStatut"))
            page.append(statusPassage(row));
        statuses += page.size();
        history.complete = statuses >= numberAt(statusesOf(answer), u"totalHistoStatut");
        for (const QJsonObject &row :
             rowsAt(answer.value(u"historiquesDesEvenementsComplementaires").toObject(), u"evenement"))
            page.append(eventPassage(row));
        for (const QJsonObject &row :
             rowsAt(answer.value(u"historiquesDesActionsUtilisateurs").toObject(), u"histoAction"))
            page.append(actionPassage(row));
        history.passages += page;
    }
    std::ranges::reverse(history.passages); // they come the newest first
    std::ranges::stable_sort(history.passages, earlier);
    return history;
}

QList<LifeStep> lifeLine(const InvoiceHistory &history, bool paymentNotTold)
{
    QList<LifeStep> steps;
    for (const Passage &passage : history.passages) {
        if (passage.kind == Passage::Kind::Status)
            steps.append({passage.code, passage.words, passage.at, false});
    }
    if (steps.isEmpty() && !history.statusCode.isEmpty())
        steps.append({history.statusCode, wordsOf(CodeList::Status, history.statusCode), {}, false});
    if (steps.isEmpty())
        return steps;
    steps.last().current = true;
    const QString last = steps.last().code;
    if (isEnded(last))
        return steps;
    if (last == u"SUSPENDUE")
        steps.append({u"COMPLETEE"_s, wordsOf(CodeList::Status, u"COMPLETEE"_s), {}, false});
    qsizetype reached = -1;
    for (const LifeStep &step : std::as_const(steps))
        reached = std::max(reached, plainCourse().indexOf(step.code));
    if (last == u"A_RECYCLER") // it goes to its recipient once more
        reached = std::min(reached, plainCourse().indexOf(u"DEPOSEE"));
    for (qsizetype next = reached + 1; next < plainCourse().size(); ++next) {
        const QString &code = plainCourse().at(next);
        if (code != u"MISE_EN_PAIEMENT" || !paymentNotTold)
            steps.append({code, wordsOf(CodeList::Status, code), {}, false});
    }
    return steps;
}

} // namespace agrafe::chorus
