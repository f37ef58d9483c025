// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What the palette offers of the panel.
#include "ui/entreprise/panel.h"

namespace agrafe::ui {

using namespace Qt::StringLiterals;

QList<Command> EntreprisePanel::commands()
{
    QList<Command> list;
    if (dossier()) {
        list << Command{
            u"fiche"_s, tr("Fiche publique"), {}, {}, tr("préremplir formulaire CSV JSON exporter"), [this] {
                openPublicSheet();
            }};
        list << Command{u"enregistrer"_s,
                        tr("Tout enregistrer…"),
                        {},
                        tr("Ctrl Maj S"),
                        tr("dossier documents synthèse PDF"),
                        [this] { openSaveDialog(); }};
    }
    list << Command{u"journal"_s, tr("Catalogue…"), tr("Tout ce qui peut être demandé"),
                    {},           tr("pièce"),      [this] { browseCatalogue(); }};
    return list + recentCommands() + catalogueCommands();
}

QList<Command> EntreprisePanel::recentCommands()
{
    QList<Command> list;
    const QList<Recent> known = recents();
    for (const Recent &recent : known)
        list << Command{u"entreprise"_s,
                        recent.name.isEmpty() ? recent.key : recent.name,
                        recent.name.isEmpty() ? tr("Récent") : recent.key,
                        {},
                        {},
                        [this, key = recent.key] { setSubjectText(key); }};
    return list;
}

QList<Command> EntreprisePanel::catalogueCommands()
{
    QList<Command> list;
    for (const catalogue::Endpoint &endpoint : m_services.catalogue.endpoints()) {
        if (endpoint.publicData)
            continue;
        Command command{.sign = endpoint.kind == catalogue::Kind::Document ? u"document"_s : u"fiche"_s,
                        .title = endpoint.title,
                        .detail = endpoint.provider,
                        .shortcut = {},
                        .keywords = tr("pièce catalogue"),
                        .run = {}};
        command.runTyped = [this, id = endpoint.id](const QString &typed) { browseCatalogue(id, typed); };
        list << command;
    }
    return list;
}

} // namespace agrafe::ui
