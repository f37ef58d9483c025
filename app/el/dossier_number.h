// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <optional>
#include <string_view>

namespace agrafe::el {

enum class DossierFault : quint8 {
    None,
    Empty,
    SubVersion, ///< begins like one, but not with three digits and a dash
    Operator,   ///< not four letters or digits
    NoIndex,
    Index, ///< holds something else than letters, digits, - + _
};

/// On bytes: whole files are checked with it.
[[nodiscard]] DossierFault dossierFault(std::string_view number);
/// French, why the number cannot be right.
[[nodiscard]] QString dossierFaultSentence(DossierFault fault);

/// {VERSION}{OPER}{INDEX}: the sub-version is optional, the operator is the one that received the person
/// first (HIST for a dossier that comes from a historical import).
class DossierNumber
{
public:
    [[nodiscard]] static Result<DossierNumber> parse(const QString &text);

    [[nodiscard]] std::optional<int> subVersion() const { return m_subVersion; }
    [[nodiscard]] QString operatorCode() const { return m_rest.left(4); }
    [[nodiscard]] QString index() const { return m_rest.mid(4); }
    [[nodiscard]] bool isHistorical() const { return operatorCode() == QLatin1StringView("HIST"); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] DossierNumber base() const { return {std::nullopt, m_rest}; }
    [[nodiscard]] DossierNumber withSubVersion(int subVersion) const { return {subVersion, m_rest}; }
    bool operator==(const DossierNumber &) const = default;

private:
    DossierNumber(std::optional<int> subVersion, const QString &rest)
        : m_subVersion(subVersion)
        , m_rest(rest)
    {}
    std::optional<int> m_subVersion;
    QString m_rest;
};

struct NextSubVersion
{
    DossierNumber number;
    bool baseKnown = false; ///< the dossier was among the known numbers
    QString explanation;    ///< French: why this one, and what to verify first
};

/// The number for one more operator on the same dossier: the highest known sub-version plus one. Updating a
/// sub-version keeps its number. Failure: Input, when 999 is reached.
[[nodiscard]] Result<NextSubVersion> nextSubVersion(const DossierNumber &number,
                                                    const QList<DossierNumber> &known);

} // namespace agrafe::el
