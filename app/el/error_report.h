// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/plain_sheet.h"
#include "el/problem.h"
#include "el/text_store.h"

#include <memory>
#include <optional>
#include <vector>

namespace agrafe::el {

/// How a rejected row was found in the file that was sent.
enum class MatchedBy : quint8 {
    Content, ///< the same number and the same values
    Number,  ///< the same number, and the nearest values
    Values,  ///< the same values under another number, or none
    Nothing
};

/// One row that E#L rejected. There may be hundreds of thousands: its texts are the report's.
class RejectedRow
{
public:
    struct Texts
    {
        std::string_view number;
        std::string_view words;
        std::string_view field;
    };
    RejectedRow(const Texts &texts, MatchedBy how, quint32 row)
        : matchedBy(how)
        , sentRow(row)
        , m_texts(texts)
    {}

    MatchedBy matchedBy = MatchedBy::Nothing;
    quint32 sentRow = 0; ///< of the file sent, as it shows it; 0: not found

    [[nodiscard]] std::string_view fieldName() const { return m_texts.field; }
    [[nodiscard]] QString number() const;      ///< of the dossier
    [[nodiscard]] QString error() const;       ///< in E#L's words
    [[nodiscard]] QString field() const;       ///< that the error names; empty when it names none
    [[nodiscard]] QString explanation() const; ///< French; empty when the words are not known

private:
    Texts m_texts;
};

/// The file that E#L mails: the rejected rows and one more attribute that tells the error. Not exhaustive.
struct ErrorReport
{
    QString errorColumn;
    QList<RejectedRow> rows;                ///< valid as long as
    std::shared_ptr<const TextStore> texts; ///< theirs

    [[nodiscard]] qint64 count(MatchedBy how) const;
    [[nodiscard]] qint64 matched() const { return rows.size() - count(MatchedBy::Nothing); }
};

/// `number`: the names of the dossier number's column. Failure: Input (no attribute more than in the file
/// sent: not such a report).
[[nodiscard]] Result<ErrorReport> matchReport(const PlainSheet &report, const PlainSheet &sent,
                                              const QStringList &number);
/// The same of two files, each in constant memory but for what tells their rows apart. Blocking.
[[nodiscard]] Result<ErrorReport> readErrorReport(const QString &report, const QString &sent,
                                                  const QStringList &number);

/// Where E#L's refusals stand in the table of the file sent: in the cell that the error names, else in the
/// dossier number's. `related` counts the report's rows. By row and field, one a cell.
[[nodiscard]] std::vector<Problem> problemsOf(const ErrorReport &report, const Matrice &matrice);

/// What one of E#L's messages says, in its parts.
struct ElMessage
{
    QString field;
    QString value;
    QString check; ///< "type is 'NUM'"

    [[nodiscard]] static std::optional<ElMessage> parse(const QString &text);
    [[nodiscard]] QString inFrench() const;
};

} // namespace agrafe::el
