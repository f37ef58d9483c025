// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/el_findings.h"

#include "el/header_match.h"
#include "el/repair.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace agrafe::cli {

using namespace Qt::StringLiterals;

namespace {

// 0 → "A", 26 → "AA".
QString letters(int column)
{
    QString text;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        text.prepend(QChar(u'A' + (rest - 1) % 26));
    return text;
}

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

ElFindings::ElFindings(const el::Matrice &matrice, const el::CheckOptions &options)
    : m_matrice(matrice)
    , m_options(options)
{
    m_checks.reserve(static_cast<std::size_t>(matrice.fields.size()));
    for (const el::Field &field : matrice.fields)
        m_checks.emplace_back(field, options);
}

QStringList ElFindings::listHeader()
{
    return {u"ligne"_s,  u"colonne"_s, u"champ"_s,      u"regle"_s,
            u"valeur"_s, u"message"_s, u"message_el"_s, u"correction"_s};
}

void ElFindings::header(quint32 row, const QStringList &columns, std::span<const el::Problem> problems)
{
    m_columnOfField = el::matchHeader(m_matrice, m_options, row, columns).columnOfField;
    for (const el::Problem &problem : problems) {
        if (el::severity(problem.rule) == el::Severity::Warning)
            continue;
        const bool known = problem.field != el::Problem::noField;
        const QString name = known ? m_matrice.fields.at(problem.field).name : columns.value(problem.related);
        found(problem, name, columns.value(problem.related), {});
    }
}

bool ElFindings::record(const el::Record &record)
{
    for (const el::Problem &problem : record.problems) {
        if (el::severity(problem.rule) == el::Severity::Warning)
            continue;
        const bool known = problem.field != el::Problem::noField;
        const std::string_view shown = known ? record.shown[problem.field] : std::string_view();
        found(problem, known ? m_matrice.fields.at(problem.field).name : QString(), textOf(shown),
              repairOf(problem, shown));
    }
    if (m_conforming != nullptr && !record.rejected)
        m_conforming->row(record.values);
    return m_conforming == nullptr || !m_conforming->hasFailed();
}

QString ElFindings::repairOf(const el::Problem &problem, std::string_view text) const
{
    if (problem.field == el::Problem::noField || el::severity(problem.rule) != el::Severity::Repairable)
        return {};
    const auto repair = el::repairOf(m_checks[problem.field], text);
    return repair ? textOf(repair->after) : QString();
}

QString ElFindings::columnOf(const el::Problem &problem) const
{
    const int column = problem.field == el::Problem::noField ? static_cast<int>(problem.related)
                                                             : m_columnOfField.at(problem.field);
    return column < 0 ? QString() : letters(column);
}

void ElFindings::found(const el::Problem &problem, const QString &field, const QString &value,
                       const QString &repair)
{
    ++m_found;
    if (m_violations.size() >= mostViolations && m_list == nullptr)
        return;
    const el::Explanation words = el::explain(m_matrice, problem, value);
    const QString column = columnOf(problem);
    if (m_violations.size() < mostViolations)
        m_violations.append(QJsonObject{{u"row"_s, static_cast<qint64>(problem.row)},
                                        {u"column"_s, column},
                                        {u"field"_s, field},
                                        {u"rule"_s, el::ruleId(problem.rule)},
                                        {u"value"_s, value},
                                        {u"message"_s, words.sentence},
                                        {u"elMessage"_s, orNull(words.elMessage)},
                                        {u"elMessageCertain"_s, words.elMessageCertain},
                                        {u"repair"_s, orNull(repair)}});
    if (m_list == nullptr)
        return;
    const QList<QByteArray> cells{QByteArray::number(problem.row),   column.toUtf8(), field.toUtf8(),
                                  el::ruleId(problem.rule).toUtf8(), value.toUtf8(),  words.sentence.toUtf8(),
                                  words.elMessage.toUtf8(),          repair.toUtf8()};
    m_list->row(std::vector<std::string_view>(cells.begin(), cells.end()));
}

QJsonObject ElFindings::json(const QString &file, const el::CheckSummary &summary) const
{
    QJsonObject repairs;
    QJsonArray warnings;
    for (const auto &[rule, count] : summary.counts) {
        if (el::severity(rule) == el::Severity::Repairable)
            repairs.insert(el::ruleId(rule), count);
        if (el::severity(rule) == el::Severity::Warning)
            warnings.append(u"%1 (%2)"_s.arg(el::ruleTitle(rule)).arg(count));
    }
    for (const sheets::Notice &notice : summary.sheet.notices)
        warnings.append(sheets::sentence(notice));
    return {{u"file"_s, file},
            {u"sheet"_s, orNull(summary.sheet.sheet)},
            {u"rows"_s, summary.rows},
            {u"columns"_s, QJsonArray::fromStringList(summary.columns)},
            {u"conforming"_s, summary.conforming},
            {u"rejected"_s, summary.rejected},
            {u"violations"_s, m_violations},
            {u"truncated"_s, m_found > m_violations.size()},
            {u"repairs"_s, repairs},
            {u"warnings"_s, warnings}};
}

QString ElFindings::text(const el::CheckSummary &summary) const
{
    const QLocale locale;
    QStringList lines;
    for (const QJsonValue &each : m_violations) {
        const QJsonObject violation = each.toObject();
        lines.append(QCoreApplication::translate("Cli", "Ligne %1, %2 : %3")
                         .arg(QString::number(violation.value(u"row").toInteger()),
                              violation.value(u"field").toString(), violation.value(u"message").toString()));
    }
    if (m_found > m_violations.size())
        lines.append(QCoreApplication::translate("Cli", "… et %1 autres ; --rapport les donne tous.")
                         .arg(locale.toString(m_found - m_violations.size())));
    for (const sheets::Notice &notice : summary.sheet.notices)
        lines.append(sheets::sentence(notice));
    lines.append(QCoreApplication::translate("Cli", "Lignes : %1 ; conformes : %2 ; refusées : %3.")
                     .arg(locale.toString(summary.rows), locale.toString(summary.conforming),
                          locale.toString(summary.rejected)));
    return lines.join(u'\n');
}

} // namespace agrafe::cli
