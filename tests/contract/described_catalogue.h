// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/catalogue.h"
#include "openapi.h"
#include "support/gaps.h"

#include <QDir>
#include <QMap>
#include <QSet>

#include <functional>
#include <optional>

namespace agrafe::test {

/// One API of the catalogue beside its public description: what each comparison finds missing.
class DescribedCatalogue
{
public:
    /// Nothing: the reference folder is not beside the sources. `offered`: the operations that count.
    [[nodiscard]] static std::optional<DescribedCatalogue>
    load(catalogue::Api api, const QString &description, bool (*offered)(const Operation &));

    [[nodiscard]] const catalogue::Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const QList<Operation> &operations() const { return m_operations; }
    [[nodiscard]] const catalogue::EndpointVersion *version(const QString &path) const;
    [[nodiscard]] const catalogue::Endpoint *endpoint(const QString &path) const;
    [[nodiscard]] static QString file(const QString &name);

    /// Each path is on both sides, deprecated or not.
    [[nodiscard]] Gaps paths() const;
    /// `valuesInTextOnly`: parameters whose values stand in the text of their description only; `undeclared`:
    /// path and parameter that the service takes and does not describe.
    [[nodiscard]] Gaps parameters(const QSet<QString> &valuesInTextOnly,
                                  const QSet<QString> &undeclared = {}) const;
    [[nodiscard]] Gaps statuses() const;
    /// Every code of a 422 is caused by a parameter or a rule, or is in `others`: a code, or path and code.
    [[nodiscard]] Gaps codesOfParameters(const QSet<QString> &others) const;
    [[nodiscard]] Gaps placesOfAnswers() const;
    /// Values and booleans; a code beside which the answer gives its words needs none.
    [[nodiscard]] Gaps enumerations() const;
    /// `seen`: how many rows of the table were of this API.
    [[nodiscard]] Gaps scopesOfRoutes(int &seen) const;
    /// Parameters, statuses and places of the official cases. `mayBeUnknown`: parameters that are not the
    /// route's.
    using Exception = std::function<bool(const catalogue::Endpoint &, const QString &parameter)>;
    [[nodiscard]] Gaps officialCases(int &seen, const Exception &mayBeUnknown = {}) const;

private:
    template<typename Compare>
    [[nodiscard]] Gaps compared(Compare compare) const;

    catalogue::Catalogue m_catalogue;
    QList<Operation> m_operations;
    QMap<QString, const catalogue::EndpointVersion *> m_versions;
    QMap<QString, const catalogue::Endpoint *> m_endpoints;
};

[[nodiscard]] QStringList sorted(QStringList list);

} // namespace agrafe::test
