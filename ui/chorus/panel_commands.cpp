// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What the palette offers of the panel of Chorus Pro.
#include "ui/chorus/panel.h"

#include <QStackedWidget>
#include <QTabBar>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

QList<Command> ChorusPanel::commands()
{
    const QString place = tr("Chorus Pro");
    QList<Command> list;
    for (int tab = 0; tab < TabCount; ++tab)
        list << Command{u"chorus"_s, titleOf(tab), place, {}, tr("onglet"), [this, tab] {
                            showTab(tab);
                            m_pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
                        }};
    list << Command{u"redemander"_s,
                    tr("Vérifier toute la connexion"),
                    place,
                    {},
                    tr("étapes raccordement CGU diagnostic"),
                    [this] { m_connection->checkAll(); }};
    list << Command{u"copier"_s, tr("Copier l’état de la connexion pour le support"),
                    place,       {},
                    {},          [this] { m_connection->copyReport(); }};
    const Side other = side() == Side::Production ? Side::Qualification : Side::Production;
    list << Command{u"fleche"_s,
                    other == Side::Production ? tr("Passer en production") : tr("Passer en qualification"),
                    place,
                    {},
                    tr("environnement"),
                    [this, other] { setSide(other); }};
    if (InvoiceTab *current = m_lists.value(m_tabs->currentIndex()))
        list << current->commands();
    return list;
}

} // namespace agrafe::ui
