// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/el_findings.h"

#include "el/expected_form.h"
#include "el/header_match.h"

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

QString lineOf(const QJsonObject &violation)
{
    const QString field = violation.value(u"field").toString();
    QString message = violation.value(u"message").toString();
    const QString right =
        el::expectation(violation.value(u"expected").toString(), violation.value(u"example").toString());
    if (!right.isEmpty())
        message += u' ' + right;
    const QString row = QString::number(violation.value(u"row").toInteger());
    if (field.isEmpty() && violation.contains(u"sheet"))
        return message; // it names its place
    if (violation.contains(u"sheet"))
        return QCoreApplication::translate("Cli", "Feuille « %1 », ligne %2, %3 : %4")
            .arg(violation.value(u"sheet").toString(), row, field, message);
    return QCoreApplication::translate("Cli", "Ligne %1, %2 : %3").arg(row, field, message);
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
    return {u"ligne"_s,      u"colonne"_s,    u"champ"_s,   u"regle"_s,          u"valeur"_s, u"message"_s,
            u"message_el"_s, u"correction"_s, u"feuille"_s, u"forme_attendue"_s, u"exemple"_s};
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

void ElFindings::placeIn(const el::Expanded &joined)
{
    m_joined = &joined;
    for (const el::JoinFault &fault : joined.faults) {
        ++m_found;
        tell({{u"row"_s, fault.row},
              {u"column"_s, QString()},
              {u"sheet"_s, fault.sheet},
              {u"field"_s, QString()},
              {u"rule"_s, u"dossier_join"_s},
              {u"value"_s, fault.number},
              {u"message"_s, fault.sentence()},
              {u"elMessage"_s, QJsonValue()},
              {u"elMessageCertain"_s, false},
              {u"repair"_s, QJsonValue()}});
    }
}

bool ElFindings::record(const el::Record &record)
{
    for (const el::Problem &problem : record.problems) {
        const bool known = problem.field != el::Problem::noField;
        const std::string_view shown = known ? record.shown[problem.field] : std::string_view();
        const auto repair = repairOf(problem, shown);
        if (repair && m_corrections != nullptr)
            correct(problem, *repair, shown);
        if (el::severity(problem.rule) != el::Severity::Warning)
            found(problem, known ? m_matrice.fields.at(problem.field).name : QString(), textOf(shown),
                  repair ? textOf(repair->after) : QString());
    }
    if (m_conforming != nullptr && !record.rejected)
        m_conforming->row(record.values);
    return m_conforming == nullptr || !m_conforming->hasFailed();
}

std::optional<el::Repair> ElFindings::repairOf(const el::Problem &problem, std::string_view text) const
{
    if (problem.field == el::Problem::noField || !el::isRepair(problem.rule))
        return std::nullopt;
    const el::FieldCheck &check = m_checks[problem.field];
    return problem.rule == el::Rule::StraySpaces ? el::tidied(check, text) : el::repairOf(check, text);
}

void ElFindings::correct(const el::Problem &problem, const el::Repair &repair, std::string_view shown)
{
    m_corrections->push_back({static_cast<qint64>(problem.row), columnOf(problem),
                              m_matrice.fields.at(problem.field).name, repair.rule, textOf(shown),
                              textOf(repair.after)});
}

int ElFindings::columnOf(const el::Problem &problem) const
{
    return problem.field == el::Problem::noField ? static_cast<int>(problem.related)
                                                 : m_columnOfField.at(problem.field);
}

QJsonObject ElFindings::placeOf(const el::Problem &problem) const
{
    const int column = columnOf(problem);
    const QJsonObject plain{{u"row"_s, static_cast<qint64>(problem.row)},
                            {u"column"_s, column < 0 ? QString() : letters(column)}};
    const auto place = m_joined ? el::originOf(*m_joined, problem.row, column) : std::nullopt;
    if (!place)
        return plain;
    const el::JoinedPlace &from = m_joined->columns.at(column);
    return {
        {u"row"_s, place->at}, {u"column"_s, letters(static_cast<int>(from.at))}, {u"sheet"_s, from.sheet}};
}

void ElFindings::found(const el::Problem &problem, const QString &field, const QString &value,
                       const QString &repair)
{
    ++m_found;
    if (m_violations.size() >= mostViolations && m_list == nullptr)
        return;
    const el::Explanation words = el::explain(m_matrice, problem, value);
    QJsonObject violation = placeOf(problem);
    violation.insert(u"field"_s, field);
    violation.insert(u"rule"_s, el::ruleId(problem.rule));
    violation.insert(u"value"_s, value);
    violation.insert(u"message"_s, words.sentence);
    violation.insert(u"expected"_s, orNull(words.expected));
    violation.insert(u"example"_s, orNull(words.example));
    violation.insert(u"elMessage"_s, orNull(words.elMessage));
    violation.insert(u"elMessageCertain"_s, words.elMessageCertain);
    violation.insert(u"repair"_s, orNull(repair));
    tell(violation);
}

void ElFindings::tell(const QJsonObject &violation)
{
    if (m_violations.size() < mostViolations)
        m_violations.append(violation);
    if (m_list == nullptr)
        return;
    QList<QByteArray> cells{QByteArray::number(violation.value(u"row").toInteger())};
    for (const auto *key : {"column", "field", "rule", "value", "message", "elMessage", "repair", "sheet",
                            "expected", "example"})
        cells.append(violation.value(QLatin1String(key)).toString().toUtf8());
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
    for (const QJsonValue &each : m_violations)
        lines.append(lineOf(each.toObject()));
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
