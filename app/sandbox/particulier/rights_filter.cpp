// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/particulier/rights_filter.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

class Filter
{
public:
    Filter(const catalogue::EndpointVersion &version, const QStringList &scopes)
        : m_version(version)
        , m_scopes(scopes)
    {}

    [[nodiscard]] QJsonValue seen(const QJsonValue &value, const QString &path) const
    {
        if (value.isObject())
            return seenIn(value.toObject(), path);
        if (!value.isArray())
            return value;
        QJsonArray items;
        for (const auto &item : value.toArray())
            items += seen(item, path + u"[]"_s);
        return items;
    }

    [[nodiscard]] QJsonObject seenIn(const QJsonObject &object, const QString &path) const
    {
        QJsonObject left;
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            const QString place = path.isEmpty() ? member.key() : path + u'.' + member.key();
            const catalogue::Field *field = m_version.field(place);
            if (field == nullptr || field->shownBy(m_scopes))
                left.insert(member.key(), seen(member.value(), place));
        }
        return left;
    }

private:
    const catalogue::EndpointVersion &m_version;
    const QStringList &m_scopes;
};

} // namespace

QJsonObject withRights(const QJsonObject &answer, const catalogue::EndpointVersion &version,
                       const QStringList &scopes)
{
    return Filter(version, scopes).seenIn(answer, {});
}

} // namespace agrafe::sandbox
