// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/catalogue_browser.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::ui {

using catalogue::Endpoint;

namespace {

QString folded(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            out += c.toCaseFolded();
    }
    return out;
}

QString haystack(const Endpoint &endpoint)
{
    QStringList parts{endpoint.id, endpoint.title, endpoint.provider, endpoint.theme, endpoint.perimeter};
    for (const catalogue::Field &field : endpoint.newest().fields)
        parts << field.label;
    return folded(parts.join(u'\n'));
}

bool hasAll(const QString &text, const QString &words)
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&text](const QString &word) { return text.contains(word); });
}

QString row(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return {};
    return QStringLiteral("<p><small>%1</small><br>%2</p>").arg(label.toHtmlEscaped(), value.toHtmlEscaped());
}

QString fieldList(const catalogue::EndpointVersion &version)
{
    QStringList labels;
    for (const catalogue::Field &field : version.fields) {
        if (!field.technical && !labels.contains(field.label))
            labels << field.label;
    }
    return labels.join(QStringLiteral(", "));
}

QString parameterList(const catalogue::EndpointVersion &version)
{
    QStringList labels;
    for (const catalogue::Parameter &parameter : version.parameters)
        labels << (parameter.required ? parameter.label
                                      : QCoreApplication::translate("CatalogueBrowser", "%1 (facultatif)")
                                            .arg(parameter.label));
    return labels.join(QStringLiteral(", "));
}

QString rightText(const Endpoint &endpoint, bool opened, const QString &contact)
{
    if (endpoint.scopes.isEmpty())
        return QCoreApplication::translate("CatalogueBrowser", "Ouverte à toutes les habilitations.");
    const QString scopes = endpoint.scopes.join(QStringLiteral(", "));
    if (opened)
        return QCoreApplication::translate("CatalogueBrowser", "Votre habilitation l’ouvre (%1).")
            .arg(scopes);
    const QString who =
        contact.isEmpty()
            ? QCoreApplication::translate("CatalogueBrowser", "la personne qui a demandé l’habilitation")
            : contact;
    return QCoreApplication::translate(
               "CatalogueBrowser",
               "Votre habilitation ne l’ouvre pas (%1). Le droit se demande sur DataPass, avec %2.")
        .arg(scopes, who);
}

} // namespace

bool matchesWords(const Endpoint &endpoint, const QString &words)
{
    return hasAll(haystack(endpoint), words);
}

bool namedByWords(const Endpoint &endpoint, const QString &words)
{
    return hasAll(folded(QStringList{endpoint.title, endpoint.provider}.join(u'\n')), words);
}

QString describeEndpoint(const Endpoint &endpoint, const catalogue::Catalogue &catalogue, bool opened,
                         const QString &contact)
{
    const auto theme = std::ranges::find(catalogue.themes(), endpoint.theme, &catalogue::Theme::id);
    const auto say = [](const char *text) { return QCoreApplication::translate("CatalogueBrowser", text); };
    QString html = QStringLiteral("<h3>%1</h3>").arg(endpoint.title.toHtmlEscaped());
    html += row(say(QT_TRANSLATE_NOOP("CatalogueBrowser", "Fournisseur")), endpoint.provider);
    if (theme != catalogue.themes().end())
        html += row(say(QT_TRANSLATE_NOOP("CatalogueBrowser", "Thème")), theme->title);
    html += row(say(QT_TRANSLATE_NOOP("CatalogueBrowser", "Ce que c’est")),
                endpoint.kind == catalogue::Kind::Document
                    ? say(QT_TRANSLATE_NOOP("CatalogueBrowser", "Un document PDF, avec ses données."))
                    : say(QT_TRANSLATE_NOOP("CatalogueBrowser", "Des données.")));
    html += row(say(QT_TRANSLATE_NOOP("CatalogueBrowser", "Qui s’y trouve")), endpoint.perimeter);
    html += row(say(QT_TRANSLATE_NOOP("CatalogueBrowser", "Fraîcheur")), endpoint.freshness);
    html += row(say(QT_TRANSLATE_NOOP("CatalogueBrowser", "Réponse gardée par le service")), endpoint.cache);
    html += row(say(QT_TRANSLATE_NOOP("CatalogueBrowser", "Droit nécessaire")),
                rightText(endpoint, opened, contact));
    html += row(say(QT_TRANSLATE_NOOP("CatalogueBrowser", "Ce qu’il faut donner")),
                parameterList(endpoint.newest()));
    html += row(say(QT_TRANSLATE_NOOP("CatalogueBrowser", "Champs")), fieldList(endpoint.newest()));
    html += row(say(QT_TRANSLATE_NOOP("CatalogueBrowser", "Documentation")), endpoint.documentation);
    return html;
}

} // namespace agrafe::ui
