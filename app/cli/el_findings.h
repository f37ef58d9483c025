// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/check.h"
#include "el/csv_writer.h"
#include "el/expansion.h"
#include "el/field_check.h"
#include "el/repair.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace agrafe::cli {

/// What a certain repair would write, and where.
struct Correction
{
    qint64 row = 0;
    int column = 0; ///< of the file, from 0
    QString field;
    el::Rule rule = el::Rule::Type;
    QString before;
    QString after;
};

/// Keeps what a check finds: the first problems for one JSON document, all of them for a CSV, and the rows
/// that E#L would take for another.
class ElFindings final : public el::RecordSink
{
public:
    static constexpr qsizetype mostViolations = 10'000;

    ElFindings(const el::Matrice &matrice, const el::CheckOptions &options);

    /// Both optional, before the check; kept by the caller.
    void listInto(el::CsvWriter *list) { m_list = list; }
    void writeInto(el::CsvWriter *conforming) { m_conforming = conforming; }
    void correctInto(std::vector<Correction> *corrections) { m_corrections = corrections; }
    /// The rows are joined: what is found is told by its place in the workbook. Kept by the caller.
    void placeIn(const el::Expanded &joined);
    /// The header of the list.
    [[nodiscard]] static QStringList listHeader();

    void header(quint32 row, const QStringList &columns, std::span<const el::Problem> problems) override;
    bool record(const el::Record &record) override;

    [[nodiscard]] bool isClean() const { return m_found == 0; }
    /// The document of `el verifier`.
    [[nodiscard]] QJsonObject json(const QString &file, const el::CheckSummary &summary) const;
    /// The same for a person.
    [[nodiscard]] QString text(const el::CheckSummary &summary) const;

private:
    void found(const el::Problem &problem, const QString &field, const QString &value, const QString &repair);
    [[nodiscard]] int columnOf(const el::Problem &problem) const;
    [[nodiscard]] std::optional<el::Repair> repairOf(const el::Problem &problem, std::string_view text) const;
    void correct(const el::Problem &problem, const el::Repair &repair, std::string_view shown);
    /// Row, column letters and, of a joined row, its sheet.
    [[nodiscard]] QJsonObject placeOf(const el::Problem &problem) const;
    void tell(const QJsonObject &violation);

    const el::Matrice &m_matrice;
    el::CheckOptions m_options;
    std::vector<el::FieldCheck> m_checks;
    std::vector<int> m_columnOfField;
    el::CsvWriter *m_list = nullptr;
    el::CsvWriter *m_conforming = nullptr;
    std::vector<Correction> *m_corrections = nullptr;
    const el::Expanded *m_joined = nullptr;
    QJsonArray m_violations;
    qint64 m_found = 0;
};

} // namespace agrafe::cli
