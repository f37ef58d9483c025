// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "renewal/guide.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace agrafe::renewal {

using habilitation::Habilitation;
using habilitation::Service;

struct Guide::Template
{
    GuideStep step;        ///< texts in the chosen language, places still as "{siret}"
    QStringList addresses; ///< of its links, places included
    QStringList services;  ///< for which it is meant; empty: all
};

namespace {

class Reader
{
public:
    explicit Reader(QLocale::Language language)
        : m_language(language == QLocale::English ? QStringLiteral("en") : QStringLiteral("fr"))
    {}

    [[nodiscard]] QString text(const QJsonValue &value)
    {
        const QString text = value[m_language].toString();
        if (text.isEmpty())
            m_missing.append(
                QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
        return text;
    }

    [[nodiscard]] GuideStep step(const QJsonValue &value)
    {
        GuideStep step;
        step.id = value[u"id"].toString();
        step.title = text(value[u"title"]);
        for (const QJsonValue &each : value[u"text"].toArray())
            step.paragraphs.append(text(each));
        for (const QJsonValue &each : value[u"links"].toArray())
            step.links.append({text(each[u"label"]), {}});
        for (const QJsonValue &each : value[u"items"].toArray())
            step.items.append(item(each));
        return step;
    }

    [[nodiscard]] const QStringList &missing() const { return m_missing; }

private:
    [[nodiscard]] GuideItem item(const QJsonValue &value)
    {
        GuideItem item;
        item.id = value[u"id"].toString();
        item.label = text(value[u"label"]);
        item.help = text(value[u"help"]);
        const QJsonValue start = value[u"value"];
        item.value = start.isString() ? start.toString() : start.isObject() ? text(start) : QString();
        item.toAdapt = start.isObject();
        return item;
    }

    QString m_language;
    QStringList m_missing;
};

QStringList wordsOf(const QJsonValue &list)
{
    QStringList words;
    for (const QJsonValue &each : list.toArray())
        words.append(each.toString());
    return words;
}

QStringList addressesOf(const QJsonValue &links)
{
    QStringList addresses;
    for (const QJsonValue &each : links.toArray())
        addresses.append(each[u"url"].toString());
    return addresses;
}

// A place without value stays visible: the agent sees what is missing.
QString withValues(QString text, const QMap<QString, QString> &values)
{
    static const QRegularExpression place(QStringLiteral("\\{([a-z-]+)\\}"));
    QString filled;
    qsizetype end = 0;
    for (auto found = place.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString value = values.value(match.captured(1));
        filled +=
            text.mid(end, match.capturedStart() - end) + (value.isEmpty() ? QStringLiteral("…") : value);
        end = match.capturedEnd();
    }
    return filled + text.mid(end);
}

// A value that is one place and nothing else has nothing to copy while that place is empty.
QString copyable(const QString &text, const QMap<QString, QString> &values)
{
    const QString filled = withValues(text, values);
    return filled == QStringLiteral("…") ? QString() : filled;
}

QString host(const Habilitation &habilitation)
{
    return habilitation.service == Service::Particulier ? QStringLiteral("particulier.api.gouv.fr")
                                                        : QStringLiteral("entreprise.api.gouv.fr");
}

QMap<QString, QString> valuesOf(const Habilitation &habilitation, const settings::Settings &settings)
{
    QMap<QString, QString> values{
        {QStringLiteral("habilitation"), habilitation.name},
        {QStringLiteral("service"), titleOf(habilitation.service)},
        {QStringLiteral("siret"), habilitation.recipient},
        {QStringLiteral("cadres"), habilitation.contexts.join(QStringLiteral(", "))},
        {QStringLiteral("contact"), habilitation.contact},
        {QStringLiteral("hote"), host(habilitation)},
        {QStringLiteral("partenaire"), habilitation.partner},
        {QStringLiteral("application"), habilitation.clientId},
        {QStringLiteral("compte-technique"), habilitation.technicalAccount},
        {QStringLiteral("mois"),
         habilitation.retentionMonths > 0 ? QString::number(habilitation.retentionMonths) : QString()},
    };
    for (const char *key : {"nom", "editeur", "responsable-traitement", "delegue-protection",
                            "contact-technique", "contact-metier"})
        values.insert(QStringLiteral("organisme-") + QLatin1String(key),
                      settings.text(QStringLiteral("organisme/") + QLatin1String(key)));
    if (!habilitation.organisation.isEmpty())
        values.insert(QStringLiteral("organisme-nom"), habilitation.organisation);
    return values;
}

Failure broken(const QString &what)
{
    return Failure::of(FailureKind::Internal, QStringLiteral("renewal/guide.json: ") + what);
}

} // namespace

Result<Guide> Guide::load(QLocale::Language language)
{
    QFile file(QStringLiteral(":/renewal/guide.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(broken(file.errorString()));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    Reader reader(language);
    auto parts = std::make_shared<QMap<QString, QList<Template>>>();
    for (const QString &part : root.keys()) {
        for (const QJsonValue &each : root.value(part).toArray())
            (*parts)[part].append({.step = reader.step(each),
                                   .addresses = addressesOf(each[u"links"]),
                                   .services = wordsOf(each[u"services"])});
    }
    if (!reader.missing().isEmpty())
        return Unexpected(broken(QStringLiteral("no text in ") + reader.missing().first()));
    if (parts->value(QStringLiteral("renewal")).isEmpty() || parts->value(QStringLiteral("leak")).isEmpty())
        return Unexpected(broken(QStringLiteral("a part is missing")));
    Guide guide;
    guide.m_parts = std::move(parts);
    return guide;
}

QList<GuideStep> Guide::renewal(const Habilitation &habilitation, const settings::Settings &settings) const
{
    return filled(QStringLiteral("renewal"), habilitation, valuesOf(habilitation, settings));
}

QList<GuideStep> Guide::leak(const Habilitation &habilitation, const settings::Settings &settings) const
{
    return filled(QStringLiteral("leak"), habilitation, valuesOf(habilitation, settings));
}

QList<GuideStep> Guide::filled(const QString &part, const Habilitation &habilitation,
                               const Values &values) const
{
    QList<GuideStep> steps;
    for (const Template &each : m_parts->value(part)) {
        if (!each.services.isEmpty() && !each.services.contains(toString(habilitation.service)))
            continue;
        GuideStep step = each.step;
        step.title = withValues(step.title, values);
        for (QString &paragraph : step.paragraphs)
            paragraph = withValues(paragraph, values);
        for (qsizetype place = 0; place < step.links.size(); ++place)
            step.links[place] = {withValues(step.links.at(place).label, values),
                                 QUrl(withValues(each.addresses.at(place), values))};
        for (GuideItem &item : step.items) {
            item.help = withValues(item.help, values);
            item.value = copyable(item.value, values);
        }
        steps.append(step);
    }
    return steps;
}

} // namespace agrafe::renewal
