// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/error_report.h"

#include "el/matrice.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace agrafe::el {

namespace {

/// Where each column of the report stands in the file sent.
struct Columns
{
    QList<QPair<qsizetype, qsizetype>> common; ///< report, sent
    QList<qsizetype> more;                     ///< of the report alone
};

Columns columnsOf(const PlainSheet &report, const PlainSheet &sent)
{
    Columns columns;
    for (qsizetype column = 0; column < report.header.size(); ++column) {
        const qsizetype there = sent.columnOf({report.header.at(column)});
        if (there >= 0)
            columns.common.append({column, there});
        else
            columns.more.append(column);
    }
    return columns;
}

/// Finds rows of the file sent; each is given out once.
class SentRows
{
public:
    SentRows(const PlainSheet &sent, const Columns &columns, qsizetype number)
        : m_sent(sent)
        , m_columns(columns)
    {
        for (qsizetype place = 0; place < sent.rows.size(); ++place) {
            m_byNumber[sent.rows.at(place).value(number).simplified()].append(place);
            m_byValues[valuesOf(sent.rows.at(place), number)].append(place);
        }
        m_number = number;
    }

    [[nodiscard]] QPair<qsizetype, MatchedBy> find(const QString &number, const QStringList &reported)
    {
        if (const auto near = nearest(number, reported); near.first >= 0)
            return take(near);
        for (const qsizetype place : m_byValues.value(reportedValues(reported))) {
            if (!m_taken.contains(place))
                return take({place, MatchedBy::Values});
        }
        return {-1, MatchedBy::Nothing};
    }

private:
    [[nodiscard]] QPair<qsizetype, MatchedBy> nearest(const QString &number,
                                                      const QStringList &reported) const
    {
        qsizetype best = -1;
        qsizetype bestScore = -1;
        for (const qsizetype place : number.isEmpty() ? QList<qsizetype>() : m_byNumber.value(number)) {
            const qsizetype points = m_taken.contains(place) ? -1 : score(m_sent.rows.at(place), reported);
            if (points > bestScore) {
                best = place;
                bestScore = points;
            }
        }
        return {best, bestScore == m_columns.common.size() ? MatchedBy::Content : MatchedBy::Number};
    }
    [[nodiscard]] qsizetype score(const QStringList &sent, const QStringList &reported) const
    {
        return std::ranges::count_if(m_columns.common, [&](const auto &pair) {
            return reported.value(pair.first).trimmed() == sent.value(pair.second).trimmed();
        });
    }
    // All common values but the number.
    [[nodiscard]] QString valuesOf(const QStringList &sent, qsizetype number) const
    {
        QStringList values;
        for (const auto &[there, here] : m_columns.common) {
            if (here != number)
                values.append(sent.value(here).trimmed());
        }
        return values.join(QChar(0x1f));
    }
    [[nodiscard]] QString reportedValues(const QStringList &reported) const
    {
        QStringList values;
        for (const auto &[there, here] : m_columns.common) {
            if (here != m_number)
                values.append(reported.value(there).trimmed());
        }
        return values.join(QChar(0x1f));
    }
    QPair<qsizetype, MatchedBy> take(const QPair<qsizetype, MatchedBy> &found)
    {
        m_taken.insert(found.first);
        return found;
    }

    const PlainSheet &m_sent;
    const Columns &m_columns;
    qsizetype m_number = -1;
    QHash<QString, QList<qsizetype>> m_byNumber;
    QHash<QString, QList<qsizetype>> m_byValues;
    QSet<qsizetype> m_taken;
};

Failure notAReport()
{
    return Failure::input(
        QCoreApplication::translate(
            "ElReport",
            "Ce fichier n’a pas de colonne de plus que le fichier envoyé : ce n’est pas un rapport "
            "d’erreurs d’E#L."),
        QCoreApplication::translate("ElReport",
                                    "Prenez le fichier joint au courriel d’E#L, et l’envoi de la veille."));
}

// Of several unknown columns, the one that holds messages; else the last.
qsizetype errorColumn(const PlainSheet &report, const QList<qsizetype> &more)
{
    for (const qsizetype column : more) {
        const bool speaks = std::ranges::any_of(report.rows, [column](const QStringList &row) {
            return ElMessage::parse(row.value(column)).has_value();
        });
        if (speaks)
            return column;
    }
    return more.last();
}

} // namespace

qint64 ErrorReport::count(MatchedBy how) const
{
    return std::ranges::count(rows, how, &RejectedRow::matchedBy);
}

Result<ErrorReport> matchReport(const PlainSheet &report, const PlainSheet &sent, const QStringList &number)
{
    const Columns columns = columnsOf(report, sent);
    if (columns.more.isEmpty() || columns.common.isEmpty())
        return Unexpected(notAReport());
    const qsizetype error = errorColumn(report, columns.more);
    ErrorReport result;
    result.errorColumn = report.header.at(error);
    SentRows rows(sent, columns, sent.columnOf(number));
    const qsizetype numberColumn = report.columnOf(number);
    for (const QStringList &reported : report.rows) {
        RejectedRow row;
        row.number = reported.value(numberColumn).simplified();
        row.error = reported.value(error).trimmed();
        if (const auto message = ElMessage::parse(row.error)) {
            row.field = message->field;
            row.explanation = message->inFrench();
        }
        const auto [place, how] = rows.find(row.number, reported);
        row.matchedBy = how;
        row.sentRow = place < 0 ? 0 : sent.numbers.value(place);
        result.rows.append(row);
    }
    return result;
}

Result<ErrorReport> readErrorReport(const QString &report, const QString &sent, const QStringList &number)
{
    const auto before = readPlainSheet(sent, {}, number);
    if (!before)
        return Unexpected(before.error());
    const auto mailed = readPlainSheet(report, {}, before->header);
    if (!mailed)
        return Unexpected(mailed.error());
    return matchReport(*mailed, *before, number);
}

std::vector<Problem> problemsOf(const ErrorReport &report, const Matrice &matrice)
{
    const qsizetype number = std::max<qsizetype>(0, matrice.dossierNumberField());
    std::vector<Problem> problems;
    for (qsizetype place = 0; place < report.rows.size(); ++place) {
        const RejectedRow &row = report.rows.at(place);
        const qsizetype named = matrice.indexOf(row.field);
        if (row.matchedBy != MatchedBy::Nothing)
            problems.push_back({.row = static_cast<quint32>(row.sentRow),
                                .field = static_cast<quint16>(named < 0 ? number : named),
                                .rule = Rule::RefusedByEl,
                                .related = static_cast<quint32>(place)});
    }
    sortProblems(problems);
    return problems;
}

std::optional<ElMessage> ElMessage::parse(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*Attribute '(.*?)' with value '(.*)' fails check for (.+?)\\s*$"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return ElMessage{match.captured(1), match.captured(2), match.captured(3)};
}

QString ElMessage::inFrench() const
{
    static const QRegularExpression typeForm(QStringLiteral("^type is '(.*)'$"));
    const auto type = typeForm.match(check);
    if (!type.hasMatch())
        return QCoreApplication::translate("ElReport",
                                           "E#L refuse « %2 » dans %1 : le contrôle « %3 » n’est pas passé.")
            .arg(field, value, check);
    if (type.captured(1) == QLatin1String("NUM"))
        return QCoreApplication::translate(
                   "ElReport", "E#L attend un nombre dans %1, et a lu « %2 » : gardez-y les chiffres "
                               "seuls, sans espace ni lettre.")
            .arg(field, value);
    return QCoreApplication::translate("ElReport", "E#L attend le type %3 dans %1, et a lu « %2 ».")
        .arg(field, value, type.captured(1));
}

} // namespace agrafe::el
