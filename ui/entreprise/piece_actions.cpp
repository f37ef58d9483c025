// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "entreprise/file_plan.h"
#include "ui/entreprise/detail_pane.h"
#include "ui/entreprise/piece_row.h"

#include <QCoreApplication>

namespace agrafe::ui {

QList<PieceActionText> actionsOf(const entreprise::Item &item)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("PieceActions", text); };
    const Mark mark = markOf(item);
    const bool asked = mark != Mark::NotCovered && mark != Mark::NotConcerned &&
                       item.state != entreprise::ItemState::NotAsked;
    QList<PieceActionText> actions;
    if (!item.documents.isEmpty()) {
        actions.append({PieceAction::Save, say(QT_TRANSLATE_NOOP("PieceActions", "Enregistrer…")),
                        QStringLiteral("enregistrer"), QStringLiteral("Ctrl+S")});
        actions.append({PieceAction::Open,
                        say(QT_TRANSLATE_NOOP("PieceActions", "Ouvrir avec le programme du poste")),
                        QStringLiteral("ouvrir"), QStringLiteral("Ctrl+O")});
    }
    if (item.documents.isEmpty() && entreprise::hasData(item))
        actions.append({PieceAction::Save, say(QT_TRANSLATE_NOOP("PieceActions", "Enregistrer les données…")),
                        QStringLiteral("enregistrer"), QStringLiteral("Ctrl+S")});
    if (asked && isSettled(item) && (mark != Mark::Proved || item.documentFailure))
        actions.append({PieceAction::Retry,
                        say(QT_TRANSLATE_NOOP("PieceActions", "Réessayer maintenant")),
                        QStringLiteral("redemander"),
                        {}});
    if (asked && isSettled(item))
        actions.append({PieceAction::AskAgain,
                        say(QT_TRANSLATE_NOOP("PieceActions", "Redemander au fournisseur")),
                        QStringLiteral("redemander"), QStringLiteral("Ctrl+R")});
    if (item.state == entreprise::ItemState::Scheduled)
        actions.append({PieceAction::StopRetrying,
                        say(QT_TRANSLATE_NOOP("PieceActions", "Ne plus réessayer")),
                        QStringLiteral("arret"),
                        {}});
    actions.append({PieceAction::CopySupport,
                    say(QT_TRANSLATE_NOOP("PieceActions", "Copier pour le support")),
                    QStringLiteral("copier"),
                    {}});
    return actions;
}

} // namespace agrafe::ui
