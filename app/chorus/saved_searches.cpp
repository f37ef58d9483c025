// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/saved_searches.h"

#include "base/atomic_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

SavedSearches::SavedSearches(const Paths &paths)
    : m_path(paths.config + u"/recherches-chorus.json"_s)
{}

Result<QList<SavedSearch>> SavedSearches::all() const
{
    QList<SavedSearch> searches;
    QFile file(m_path);
    if (!file.exists())
        return searches;
    if (!file.open(QIODevice::ReadOnly)) {
        Failure failure = Failure::of(FailureKind::Disk, file.errorString());
        failure.sentence = QCoreApplication::translate("Chorus", "Les recherches gardées ne se lisent pas.");
        return Unexpected(failure);
    }
    const auto rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &each : rows) {
        const QJsonObject object = each.toObject();
        searches.append({object.value(u"name").toString(), object.value(u"environment").toString(),
                         InvoiceCriteria::fromJson(object.value(u"criteria").toObject())});
    }
    std::ranges::sort(searches, [](const SavedSearch &left, const SavedSearch &right) {
        return left.name.localeAwareCompare(right.name) < 0;
    });
    return searches;
}

Result<void> SavedSearches::write(const QList<SavedSearch> &searches) const
{
    QJsonArray rows;
    for (const SavedSearch &search : searches)
        rows.append(QJsonObject{{u"name"_s, search.name},
                                {u"environment"_s, search.environment},
                                {u"criteria"_s, search.criteria.toJson()}});
    return writeFileAtomically(m_path, QJsonDocument(rows).toJson(), IfExists::Replace);
}

Result<void> SavedSearches::keep(const SavedSearch &search)
{
    if (search.name.trimmed().isEmpty())
        return Unexpected(
            Failure::input(QCoreApplication::translate("Chorus", "La recherche n’a pas de nom."),
                           QCoreApplication::translate("Chorus", "Donnez-lui un nom pour la retrouver.")));
    auto searches = all();
    if (!searches)
        return Unexpected(searches.error());
    searches->removeIf([&search](const SavedSearch &each) {
        return each.name == search.name && each.environment == search.environment;
    });
    searches->append(search);
    return write(*searches);
}

Result<void> SavedSearches::remove(const QString &name, const QString &environment)
{
    auto searches = all();
    if (!searches)
        return Unexpected(searches.error());
    searches->removeIf(
        [&](const SavedSearch &each) { return each.name == name && each.environment == environment; });
    return write(*searches);
}

} // namespace agrafe::chorus
