// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/error_report.h"

#include "el/matrice.h"
#include "el/row_prints.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace agrafe::el {

namespace {

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// Where each column of the report stands in the file sent.
struct Columns
{
    QList<qsizetype> reported; ///< of the columns that both have
    QList<qsizetype> sent;
    QList<qsizetype> more; ///< of the report alone
    qsizetype number = -1; ///< of the columns that both have
};

qsizetype columnNamed(const QStringList &header, const QStringList &names)
{
    PlainSheet sheet;
    sheet.header = header;
    return sheet.columnOf(names);
}

Columns columnsOf(const QStringList &report, const QStringList &sent, const QStringList &number)
{
    Columns columns;
    const qsizetype wanted = columnNamed(sent, number);
    for (qsizetype column = 0; column < report.size(); ++column) {
        const qsizetype there = columnNamed(sent, {report.at(column)});
        if (there < 0) {
            columns.more.append(column);
            continue;
        }
        if (there == wanted)
            columns.number = columns.reported.size();
        columns.reported.append(column);
        columns.sent.append(there);
    }
    return columns;
}

QStringList picked(const QStringList &texts, const QList<qsizetype> &columns)
{
    QStringList values;
    values.reserve(columns.size());
    for (const qsizetype column : columns)
        values.append(texts.value(column));
    return values;
}

MatchedBy wayOf(const RowPrints::Found &found)
{
    if (found.place < 0)
        return MatchedBy::Nothing;
    if (!found.sameNumber)
        return MatchedBy::Values;
    return found.sameValues ? MatchedBy::Content : MatchedBy::Number;
}

/// Rows of the report, one after the other, each looked for in the file sent.
class Matching
{
public:
    Matching(const Columns &columns, RowPrints &sent, qsizetype error)
        : m_columns(columns)
        , m_sent(sent)
        , m_error(error)
    {}

    void add(const QStringList &reported)
    {
        const QStringList values = picked(reported, m_columns.reported);
        const QString error = reported.value(m_error).trimmed();
        const auto message = ElMessage::parse(error);
        const RejectedRow::Texts texts{kept(values.value(m_columns.number).simplified()), kept(error),
                                       kept(message ? message->field : QString())};
        const RowPrints::Found found = m_sent.take(values);
        m_rows.append(RejectedRow(texts, wayOf(found), found.place < 0 ? 0 : m_sent.row(found.place)));
    }

    [[nodiscard]] ErrorReport report(const QString &errorColumn)
    {
        m_rows.squeeze();
        return {errorColumn, std::move(m_rows), m_texts};
    }

private:
    std::string_view kept(const QString &text) { return m_texts->at(m_texts->keep(text.toStdString())); }

    const Columns &m_columns;
    RowPrints &m_sent;
    qsizetype m_error;
    QList<RejectedRow> m_rows;
    std::shared_ptr<TextStore> m_texts = std::make_shared<TextStore>();
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

/// Of several unknown columns, the one that holds messages; else the last. Row after row until it is known.
class ErrorColumn
{
public:
    explicit ErrorColumn(const QList<qsizetype> &more)
        : m_more(more)
        , m_column(more.isEmpty() ? -1 : more.last())
        , m_isKnown(more.size() < 2)
    {}

    /// False: known.
    bool look(const QStringList &row)
    {
        const auto speaks = [&row](qsizetype column) {
            return ElMessage::parse(row.value(column)).has_value();
        };
        if (const auto found = std::ranges::find_if(m_more, speaks); !m_isKnown && found != m_more.end()) {
            m_column = *found;
            m_isKnown = true;
        }
        return !m_isKnown;
    }
    [[nodiscard]] qsizetype column() const { return m_column; }

private:
    QList<qsizetype> m_more;
    qsizetype m_column;
    bool m_isKnown;
};

// Of a file, its header; then what `row` wants to see.
Result<QStringList> readRows(const QString &path, const QStringList &expected,
                             const std::function<bool(qint64, const QStringList &)> &row)
{
    QStringList header;
    const PlainRows rows{[&header, &row](const QStringList &texts) {
                             header = texts;
                             return static_cast<bool>(row);
                         },
                         row};
    return readPlainRows(path, {}, expected, rows).map([&header](const QString &) { return header; });
}

} // namespace

qint64 ErrorReport::count(MatchedBy how) const
{
    return std::ranges::count(rows, how, &RejectedRow::matchedBy);
}

QString RejectedRow::number() const
{
    return textOf(m_texts.number);
}

QString RejectedRow::error() const
{
    return textOf(m_texts.words);
}

QString RejectedRow::field() const
{
    return textOf(m_texts.field);
}

QString RejectedRow::explanation() const
{
    const auto message = ElMessage::parse(error());
    return message ? message->inFrench() : QString();
}

Result<ErrorReport> matchReport(const PlainSheet &report, const PlainSheet &sent, const QStringList &number)
{
    const Columns columns = columnsOf(report.header, sent.header, number);
    if (columns.more.isEmpty() || columns.sent.isEmpty())
        return Unexpected(notAReport());
    ErrorColumn error(columns.more);
    for (const QStringList &row : report.rows)
        if (!error.look(row))
            break;
    RowPrints prints(columns.sent.size(), columns.number);
    for (qsizetype place = 0; place < sent.rows.size(); ++place)
        prints.add(static_cast<quint32>(sent.numbers.value(place)),
                   picked(sent.rows.at(place), columns.sent));
    prints.close();
    Matching matching(columns, prints, error.column());
    for (const QStringList &row : report.rows)
        matching.add(row);
    return matching.report(report.header.at(error.column()));
}

Result<ErrorReport> readErrorReport(const QString &report, const QString &sent, const QStringList &number)
{
    const auto before = readRows(sent, number, {});
    if (!before)
        return Unexpected(before.error());
    const auto mailed = readRows(report, *before, {});
    if (!mailed)
        return Unexpected(mailed.error());
    const Columns columns = columnsOf(*mailed, *before, number);
    if (columns.more.isEmpty() || columns.sent.isEmpty())
        return Unexpected(notAReport());
    ErrorColumn error(columns.more);
    RowPrints prints(columns.sent.size(), columns.number);
    const auto known =
        readRows(report, *before, [&error](qint64, const QStringList &row) { return error.look(row); });
    const auto printed = readRows(sent, number, [&](qint64 row, const QStringList &texts) {
        prints.add(static_cast<quint32>(row), picked(texts, columns.sent));
        return true;
    });
    prints.close();
    Matching matching(columns, prints, error.column());
    const auto matched = readRows(report, *before, [&matching](qint64, const QStringList &row) {
        matching.add(row);
        return true;
    });
    for (const auto *read : {&known, &printed, &matched})
        if (!*read)
            return Unexpected(read->error());
    return matching.report(mailed->at(error.column()));
}

std::vector<Problem> problemsOf(const ErrorReport &report, const Matrice &matrice)
{
    const qsizetype number = std::max<qsizetype>(0, matrice.dossierNumberField());
    std::map<std::string_view, qsizetype> known; // a few names, told again and again
    const auto fieldOf = [&](std::string_view name) {
        const auto [found, isNew] = known.try_emplace(name, -1);
        if (isNew)
            found->second = matrice.indexOf(textOf(name));
        return found->second < 0 ? number : found->second;
    };
    std::vector<Problem> problems;
    problems.reserve(std::size_t(report.matched()));
    for (qsizetype place = 0; place < report.rows.size(); ++place) {
        const RejectedRow &row = report.rows.at(place);
        if (row.matchedBy != MatchedBy::Nothing)
            problems.push_back({.row = row.sentRow,
                                .field = static_cast<quint16>(fieldOf(row.fieldName())),
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
    if (!type.hasMatch() && value.isEmpty())
        return QCoreApplication::translate(
                   "ElReport", "E#L attend une valeur dans %1, et n’y a rien lu\u00a0: remplissez ce champ.")
            .arg(field);
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
