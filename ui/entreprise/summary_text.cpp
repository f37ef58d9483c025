// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/summary_text.h"

#include "ui/entreprise/panel.h"

#include <QStringList>

namespace agrafe::ui {

QString summaryText(const PiecesModel::Counts &counts)
{
    const int received = counts.proved + counts.refused + counts.unknown;
    QStringList parts{received > 1 ? EntreprisePanel::tr("%1 reçues").arg(received)
                                   : EntreprisePanel::tr("%1 reçue").arg(received)};
    if (counts.running > 0)
        parts << EntreprisePanel::tr("%1 en cours").arg(counts.running);
    if (counts.waiting > 0)
        parts << EntreprisePanel::tr("%1 en attente").arg(counts.waiting);
    if (counts.notCovered > 0)
        parts << (counts.notCovered > 1 ? EntreprisePanel::tr("%1 non couvertes").arg(counts.notCovered)
                                        : EntreprisePanel::tr("%1 non couverte").arg(counts.notCovered));
    if (counts.notConcerned > 0)
        parts << EntreprisePanel::tr("%1 sans objet").arg(counts.notConcerned);
    return counts.all > 1 ? EntreprisePanel::tr("%1 pièces\u00a0: %2")
                                .arg(counts.all)
                                .arg(parts.join(QStringLiteral(", ")))
                          : EntreprisePanel::tr("%1 pièce\u00a0: %2")
                                .arg(counts.all)
                                .arg(parts.join(QStringLiteral(", ")));
}

} // namespace agrafe::ui
