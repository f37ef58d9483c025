// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/summary_text.h"

#include "ui/entreprise/panel.h"

#include <QStringList>

namespace agrafe::ui {

namespace {

QStringList othersOf(const PiecesModel::Counts &counts)
{
    QStringList parts;
    if (counts.running > 0)
        parts << EntreprisePanel::tr("%1 en cours").arg(counts.running);
    if (counts.waiting > 0)
        parts << EntreprisePanel::tr("%1 en attente").arg(counts.waiting);
    if (counts.notCovered > 0)
        parts << (counts.notCovered > 1 ? EntreprisePanel::tr("%1 non couvertes").arg(counts.notCovered)
                                        : EntreprisePanel::tr("%1 non couverte").arg(counts.notCovered));
    if (counts.notConcerned > 0)
        parts << EntreprisePanel::tr("%1 sans objet").arg(counts.notConcerned);
    return parts;
}

QString withAll(const PiecesModel::Counts &counts, const QStringList &parts)
{
    const QString all = counts.all > 1 ? EntreprisePanel::tr("%1 pièces\u00a0: %2")
                                       : EntreprisePanel::tr("%1 pièce\u00a0: %2");
    return all.arg(counts.all).arg(parts.join(QStringLiteral(", ")));
}

} // namespace

QString summaryText(const PiecesModel::Counts &counts)
{
    const int received = counts.proved + counts.refused + counts.unknown;
    const QString first = received > 1 ? EntreprisePanel::tr("%1 reçues").arg(received)
                                       : EntreprisePanel::tr("%1 reçue").arg(received);
    return withAll(counts, QStringList{first} + othersOf(counts));
}

QString outcomesText(const PiecesModel::Counts &counts)
{
    QStringList parts;
    if (counts.proved > 0)
        parts << (counts.proved > 1 ? EntreprisePanel::tr("%1 prouvées").arg(counts.proved)
                                    : EntreprisePanel::tr("%1 prouvée").arg(counts.proved));
    if (counts.refused > 0)
        parts << EntreprisePanel::tr("%1 refus").arg(counts.refused);
    if (counts.unknown > 0)
        parts << (counts.unknown > 1 ? EntreprisePanel::tr("%1 inconnues").arg(counts.unknown)
                                     : EntreprisePanel::tr("%1 inconnue").arg(counts.unknown));
    return withAll(counts, parts + othersOf(counts));
}

} // namespace agrafe::ui
