// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "particulier/variants.h"

#include "communes/folding.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::particulier {

namespace {

constexpr auto birthName = "nomNaissance"_L1;
constexpr auto usageName = "nomUsage"_L1;
constexpr auto firstNames = "prenoms"_L1;
constexpr auto commune = "codeCogInseeCommuneNaissance"_L1;

bool hasAccents(const QString &text)
{
    return communes::unaccentedCapitals(text) != text.toUpper();
}

/// Every hyphen, apostrophe or space inside a name becomes `separator`.
QString joinedBy(const QString &separator, const QString &name)
{
    static const QRegularExpression signs(u"[\\s\\-'’]+"_s);
    return name.trimmed().split(signs, Qt::SkipEmptyParts).join(separator);
}

class Collector
{
public:
    explicit Collector(const Fields &typed)
        : m_typed(typed)
    {}

    void add(const QString &label, const Fields &changes)
    {
        Fields fields = m_typed;
        fields.insert(changes);
        const bool known = fields == m_typed || std::ranges::any_of(m_variants, [&](const Variant &variant) {
                               return variant.fields == fields;
                           });
        if (!known)
            m_variants.append({label, fields});
    }
    [[nodiscard]] QList<Variant> variants() const { return m_variants; }

private:
    Fields m_typed;
    QList<Variant> m_variants;
};

} // namespace

MergedInto mergersOf(const communes::Gazetteer &gazetteer)
{
    return [&gazetteer](const QString &code) {
        const auto commune = gazetteer.find(code);
        // An arrondissement has not merged: its own code is the one of the civil record.
        const bool merged = commune && (commune->kind == communes::Kind::Delegated ||
                                        commune->kind == communes::Kind::Associated);
        return merged ? commune->parent : QString();
    };
}

QList<Variant> variantsOf(const Fields &fields, const MergedInto &mergedInto)
{
    const QString name = fields.value(birthName);
    const QString names = fields.value(firstNames);
    if (name.isEmpty())
        return {};
    Collector collector(fields);
    if (const QString used = fields.value(usageName); !used.isEmpty())
        collector.add(QCoreApplication::translate("Particulier", "Nom d’usage comme nom de naissance"),
                      {{birthName, used}, {usageName, {}}});
    collector.add(QCoreApplication::translate("Particulier", "Premier prénom seul"),
                  {{firstNames, names.section(u',', 0, 0)}});
    collector.add(QCoreApplication::translate("Particulier", "Nom avec une espace"),
                  {{birthName, joinedBy(u" "_s, name)}});
    collector.add(QCoreApplication::translate("Particulier", "Nom avec un trait d’union"),
                  {{birthName, joinedBy(u"-"_s, name)}});
    collector.add(QCoreApplication::translate("Particulier", "Nom avec une apostrophe"),
                  {{birthName, joinedBy(u"'"_s, name)}});
    if (hasAccents(name + names))
        collector.add(QCoreApplication::translate("Particulier", "Sans accents"),
                      {{birthName, communes::unaccentedCapitals(name)},
                       {firstNames, communes::unaccentedCapitals(names)}});
    const QString code = fields.value(commune);
    if (const QString now = mergedInto && !code.isEmpty() ? mergedInto(code) : QString(); !now.isEmpty())
        collector.add(QCoreApplication::translate("Particulier", "Commune d’après la fusion"),
                      {{commune, now}});
    return collector.variants();
}

} // namespace agrafe::particulier
