// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/command.h"
#include "cli/el_check_job.h"
#include "cli/el_steps.h"
#include "cli/exit_code.h"
#include "cli/in_worker.h"
#include "cli/output.h"
#include "cli/termination.h"
#include "el/dossier_number.h"
#include "el/error_report.h"
#include "el/known_numbers.h"
#include "el/send_history.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace agrafe::cli {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(el::MatchedBy how)
{
    switch (how) {
    case el::MatchedBy::Content:
        return u"content"_s;
    case el::MatchedBy::Number:
        return u"number"_s;
    case el::MatchedBy::Values:
        return u"values"_s;
    case el::MatchedBy::Nothing:
        break;
    }
    return u"nothing"_s;
}

// --envoi, else the copy of the last file that E#L received.
Result<QString> sentFile(const Arguments &arguments, services::Services &services)
{
    if (arguments.has(u"envoi"_s))
        return QFileInfo(arguments.value(u"envoi"_s)).absoluteFilePath();
    const el::SendHistory history(services.paths(), services.clock());
    const auto sendings = history.all();
    if (!sendings)
        return Unexpected(sendings.error());
    const auto last = std::ranges::find_if(
        *sendings, [](const el::Sending &each) { return each.outcome == SendOutcome::Received; });
    if (last != sendings->end())
        return history.copyOf(*last);
    return Unexpected(
        Failure::input(QCoreApplication::translate("Cli", "Aucun envoi reçu n’est dans l’historique."),
                       QCoreApplication::translate("Cli", "Donnez le fichier envoyé : --envoi FICHIER.")));
}

QJsonObject jsonOf(const el::ErrorReport &report, const QString &sent)
{
    QJsonArray rows;
    for (const el::RejectedRow &row : report.rows) {
        const bool found = row.matchedBy != el::MatchedBy::Nothing;
        rows.append(
            QJsonObject{{u"number"_s, row.number()},
                        {u"row"_s, found ? QJsonValue(static_cast<qint64>(row.sentRow)) : QJsonValue()},
                        {u"matchedBy"_s, wordOf(row.matchedBy)},
                        {u"field"_s, row.field()},
                        {u"elMessage"_s, row.error()},
                        {u"message"_s, row.explanation()}});
    }
    return {{u"sent"_s, sent},
            {u"rejected"_s, report.rows.size()},
            {u"matched"_s, report.matched()},
            {u"unmatched"_s, report.count(el::MatchedBy::Nothing)},
            {u"rows"_s, rows}};
}

void printReport(const el::ErrorReport &report)
{
    for (const el::RejectedRow &row : report.rows) {
        const QString explanation = row.explanation();
        const QString words = explanation.isEmpty() ? row.error() : explanation;
        printLine(row.matchedBy == el::MatchedBy::Nothing
                      ? QCoreApplication::translate("Cli", "%1 (introuvable dans l’envoi) : %2")
                            .arg(row.number(), words)
                      : QCoreApplication::translate("Cli", "Ligne %1, %2 : %3")
                            .arg(QString::number(row.sentRow), row.number(), words));
    }
    printLine(
        QCoreApplication::translate("Cli", "Lignes refusées : %1 ; retrouvées : %2 ; introuvables : %3.")
            .arg(report.rows.size())
            .arg(report.matched())
            .arg(report.count(el::MatchedBy::Nothing)));
}

Result<QList<el::DossierNumber>> typedNumbers(const QStringList &words)
{
    if (words.isEmpty())
        return Unexpected(Failure::input(QCoreApplication::translate(
            "Cli", "Donnez le numéro du dossier, puis les numéros déjà connus.")));
    QList<el::DossierNumber> numbers;
    for (const QString &word : words) {
        const auto number = el::DossierNumber::parse(word);
        if (!number)
            return Unexpected(number.error());
        numbers.append(*number);
    }
    return numbers;
}

} // namespace

QCoro::Task<int> reportStep(Arguments arguments, services::Services &services)
{
    const bool json = wantsJson(arguments).value_or(false);
    const auto file = givenFile(arguments);
    if (!file)
        co_return endWith(file.error(), json);
    const auto matrice = chosenMatrice(arguments, services);
    if (!matrice)
        co_return endWith(matrice.error(), json);
    const auto sent = sentFile(arguments, services);
    if (!sent)
        co_return endWith(sent.error(), json);
    const auto report = el::readErrorReport(*file, *sent, matrice->dossierNumberNames());
    if (!report)
        co_return endWith(ofTheFile(report.error()), json);
    if (json)
        printJson(QJsonDocument(jsonOf(*report, *sent)));
    else
        printReport(*report);
    co_return report->rows.isEmpty() ? Done : DoneWithGaps;
}

QCoro::Task<int> numberStep(Arguments arguments, services::Services &services)
{
    const bool json = wantsJson(arguments).value_or(false);
    const auto numbers = typedNumbers(arguments.words.mid(1));
    if (!numbers)
        co_return endWith(numbers.error(), json);
    const auto matrice = chosenMatrice(arguments, services);
    if (!matrice)
        co_return endWith(matrice.error(), json);
    const std::function<QList<el::DossierNumber>()> search =
        [files = el::SendHistory(services.paths(), services.clock()).copies(),
         columns = matrice->dossierNumberNames(),
         base = numbers->first().base()] { return el::numbersIn(files, columns, base, terminationToken()); };
    const auto sent = co_await inWorker(search);
    const auto next = el::nextSubVersion(numbers->first(), numbers->mid(1) + sent);
    if (!next)
        co_return endWith(next.error(), json);
    if (json)
        printJson(QJsonDocument(QJsonObject{{u"number"_s, next->number.text()},
                                            {u"baseKnown"_s, next->baseKnown},
                                            {u"explanation"_s, next->explanation}}));
    else
        printLine(next->number.text() + u'\n' + next->explanation);
    co_return Done;
}

} // namespace agrafe::cli
