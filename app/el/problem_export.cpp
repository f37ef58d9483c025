// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/problem_export.h"

#include "base/day_text.h"
#include "base/spreadsheet_csv.h"
#include "el/csv_writer.h"
#include "el/expected_form.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::el {

namespace {

class Sheet
{
public:
    /// One row for each of `all`.
    template<typename T>
    static Result<void> write(const QString &path, const QStringList &header, const std::vector<T> &all,
                              const ExportProgress &progress,
                              const std::function<QStringList(const T &)> &texts)
    {
        constexpr qint64 often = 512;
        auto writer = CsvWriter::open(path, header, {true, LineEnd::CrLf}, IfExists::Replace);
        if (!writer)
            return Unexpected(writer.error());
        Sheet sheet(*writer);
        qint64 done = 0;
        for (const T &each : all) {
            if (progress && done % often == 0 && !progress(done, std::ssize(all)))
                return Unexpected(Failure::of(FailureKind::Cancelled));
            sheet.row(texts(each));
            ++done;
        }
        return writer->finish().map([](const WrittenCsv &) {});
    }

    void row(const QStringList &texts)
    {
        std::vector<std::string> values;
        for (const QString &text : texts)
            values.push_back(harmlessInSpreadsheet(text).toStdString());
        m_writer.row(std::vector<std::string_view>(values.begin(), values.end()));
    }

private:
    explicit Sheet(CsvWriter &writer)
        : m_writer(writer)
    {}
    CsvWriter &m_writer;
};

QString dossierOf(const Table &table, int row)
{
    const auto field = static_cast<int>(table.matrice().dossierNumberField());
    return field < 0 ? QString() : table.text({row, field});
}

QString rowText(const Table &table, CellPlace place, const RowNamer &rowName)
{
    return rowName ? rowName(place) : QString::number(table.sourceRow(place.row));
}

QStringList problemRow(const Table &table, const Problem &problem, const RowNamer &rowName)
{
    const auto place = table.placeOf(&problem);
    if (!place)
        return {};
    const QString value = table.text(*place);
    const Explanation words = explain(table.matrice(), problem, value);
    const auto repair = isRepair(problem.rule) ? table.repairAt(*place) : std::nullopt;
    const QString certainty = words.elMessage.isEmpty() ? QString()
                              : words.elMessageCertain  ? QCoreApplication::translate("ElExport", "certain")
                                                        : QCoreApplication::translate("ElExport", "probable");
    return {rowText(table, *place, rowName),
            table.matrice().fields.at(problem.field).name,
            dossierOf(table, place->row),
            words.title,
            value,
            words.sentence,
            words.expected,
            words.example,
            repair ? QString::fromStdString(repair->after) : QString(),
            words.elMessage,
            certainty};
}

QString cells(const QStringList &texts, QLatin1StringView tag)
{
    QString html;
    for (const QString &text : texts)
        html += u"<%1>%2</%1>"_s.arg(tag, text.toHtmlEscaped());
    return u"<tr>%1</tr>"_s.arg(html);
}

/// For who filled the file: what is wrong, what is right, what it would become.
QString adviceOf(const QStringList &texts)
{
    QStringList sentences{texts.value(5)};
    if (const QString right = expectation(texts.value(6), texts.value(7)); !right.isEmpty())
        sentences << right;
    if (!texts.value(8).isEmpty())
        sentences << QCoreApplication::translate("ElExport", "Valeur sûre\u00a0: %1.").arg(texts.value(8));
    return sentences.join(u' ');
}

QString ruleSection(const Table &table, Rule rule, const RowNamer &rowName, int most)
{
    const qint64 count = table.problems().count(rule);
    QString rows = cells({QCoreApplication::translate("ElExport", "Ligne"),
                          QCoreApplication::translate("ElExport", "Dossier"),
                          QCoreApplication::translate("ElExport", "Colonne"),
                          QCoreApplication::translate("ElExport", "Valeur"),
                          QCoreApplication::translate("ElExport", "Explication")},
                         "th"_L1);
    int shown = 0;
    for (const Problem &problem : table.problems().all()) {
        if (shown == most)
            break;
        if (problem.rule != rule)
            continue;
        const QStringList texts = problemRow(table, problem, rowName);
        rows +=
            cells({texts.value(0), texts.value(2), texts.value(1), texts.value(4), adviceOf(texts)}, "td"_L1);
        ++shown;
    }
    const int others = static_cast<int>(count) - shown;
    const QString rest =
        others > 0
            ? u"<p>%1</p>"_s.arg(QCoreApplication::translate("ElExport", "Et %n autre(s).", nullptr, others))
            : QString();
    return u"<h2>%1 (%2)</h2><table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\">%3</table>%4"_s
        .arg(ruleTitle(rule).toHtmlEscaped())
        .arg(count)
        .arg(rows, rest);
}

/// Against what, and when: the colleague may hold an older page.
QString checkedText(const Table &table)
{
    const CheckOptions &options = table.options();
    return QCoreApplication::translate("ElExport", "Contrôle du %1 pour « %2 », matrice %3 %4.")
        .arg(dayText(options.today), phaseTitle(options.phase), table.matrice().title,
             table.matrice().version);
}

} // namespace

Result<void> exportProblems(const Table &table, const QString &path, const RowNamer &rowName,
                            const ExportProgress &progress)
{
    const QStringList header{QCoreApplication::translate("ElExport", "Ligne"),
                             QCoreApplication::translate("ElExport", "Colonne"),
                             QCoreApplication::translate("ElExport", "Dossier"),
                             QCoreApplication::translate("ElExport", "Problème"),
                             QCoreApplication::translate("ElExport", "Valeur"),
                             QCoreApplication::translate("ElExport", "Explication"),
                             QCoreApplication::translate("ElExport", "Forme attendue"),
                             QCoreApplication::translate("ElExport", "Exemple"),
                             QCoreApplication::translate("ElExport", "Réparation sûre"),
                             QCoreApplication::translate("ElExport", "Message d’E#L"),
                             QCoreApplication::translate("ElExport", "Ce message est")};
    return Sheet::write<Problem>(path, header, table.problems().all(), progress,
                                 [&](const Problem &problem) { return problemRow(table, problem, rowName); });
}

Result<void> exportCorrections(const Table &table, const QString &path, const RowNamer &rowName,
                               const ExportProgress &progress)
{
    const QStringList header{
        QCoreApplication::translate("ElExport", "Ligne"), QCoreApplication::translate("ElExport", "Colonne"),
        QCoreApplication::translate("ElExport", "Dossier"), QCoreApplication::translate("ElExport", "Avant"),
        QCoreApplication::translate("ElExport", "Après")};
    return Sheet::write<CellChange>(
        path, header, table.corrections(), progress, [&](const CellChange &change) {
            return QStringList{
                rowText(table, change.place, rowName), table.matrice().fields.at(change.place.field).name,
                dossierOf(table, change.place.row), table.stored(change.before), table.stored(change.after)};
        });
}

QStringList problemsPages(const Table &table, const QString &fileName, const RowNamer &rowName, int most)
{
    constexpr qint64 rowsOfASheet = 150; // of paper, some pages of it
    const qint64 rejected = table.problems().rejectedRows();
    QStringList pages{u"<h1>%1</h1><p>%2</p><p>%3</p>"_s.arg(
        fileName.toHtmlEscaped(), checkedText(table).toHtmlEscaped(),
        QCoreApplication::translate("ElExport", "%1 lignes conformes, %2 lignes qu’E#L refuserait.")
            .arg(QLocale().toString(table.rowCount() - rejected), QLocale().toString(rejected)))};
    qint64 rows = 0;
    for (const Rule rule : allRules()) {
        const qint64 count = std::min<qint64>(most, table.problems().count(rule));
        if (count == 0)
            continue;
        if (rows + count > rowsOfASheet) {
            pages.append(QString());
            rows = 0;
        }
        rows += count;
        pages.last() += ruleSection(table, rule, rowName, most);
    }
    return pages;
}

} // namespace agrafe::el
