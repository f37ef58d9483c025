// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/check.h"
#include "el/csv_writer.h"
#include "el/field_check.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace agrafe::cli {

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
    [[nodiscard]] QString columnOf(const el::Problem &problem) const;
    [[nodiscard]] QString repairOf(const el::Problem &problem, std::string_view text) const;

    const el::Matrice &m_matrice;
    el::CheckOptions m_options;
    std::vector<el::FieldCheck> m_checks;
    std::vector<int> m_columnOfField;
    el::CsvWriter *m_list = nullptr;
    el::CsvWriter *m_conforming = nullptr;
    QJsonArray m_violations;
    qint64 m_found = 0;
};

} // namespace agrafe::cli
