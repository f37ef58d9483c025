// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "habilitation/habilitation.h"
#include "settings/settings.h"

#include <QLocale>
#include <QMap>
#include <QUrl>

#include <memory>

namespace agrafe::renewal {

/// An address to open or to write to (mailto:).
struct GuideLink
{
    QString label;
    QUrl url;
};

/// Something that a request wants, with the organisation's own value ready to copy.
struct GuideItem
{
    QString id;
    QString label;
    QString help;
    QString value;        ///< empty: nothing is known, the agent writes it
    bool toAdapt = false; ///< a text to start from, not one to send as it is
};

/// One step of a walk-through.
struct GuideStep
{
    QString id;
    QString title;
    QStringList paragraphs;
    QList<GuideLink> links;
    QList<GuideItem> items;
};

/// The two walk-throughs, as data (resources/renewal/guide.json), with the values of one habilitation in
/// their places.
class Guide
{
public:
    /// Failure: Internal, naming what is wrong in the resource.
    [[nodiscard]] static Result<Guide> load(QLocale::Language language = QLocale::French);

    /// How a habilitation is renewed. E#L and Chorus Pro have their own, shorter.
    [[nodiscard]] QList<GuideStep> renewal(const habilitation::Habilitation &habilitation,
                                           const settings::Settings &settings) const;
    /// What to do when a secret leaked: whom to tell, what to remove here, what to expect.
    [[nodiscard]] QList<GuideStep> leak(const habilitation::Habilitation &habilitation,
                                        const settings::Settings &settings) const;

    struct Template; ///< one step as it was read

private:
    using Values = QMap<QString, QString>;

    QList<GuideStep> filled(const QString &part, const habilitation::Habilitation &habilitation,
                            const Values &values) const;

    std::shared_ptr<const QMap<QString, QList<Template>>> m_parts;
};

} // namespace agrafe::renewal
