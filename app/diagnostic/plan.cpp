// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "diagnostic/plan.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace agrafe::diagnostic {

using habilitation::Service;

namespace {

QStringList ofWorkstation(bool hasDocumentFolder)
{
    QStringList ids{QStringLiteral("dossier-reglages"), QStringLiteral("dossier-journal")};
    if (hasDocumentFolder)
        ids.append(QStringLiteral("dossier-documents"));
    return ids << QStringLiteral("journal") << QStringLiteral("trousseau");
}

QStringList ofService(Service service)
{
    const QStringList network{QStringLiteral("proxy"), QStringLiteral("dns"), QStringLiteral("tls")};
    switch (service) {
    case Service::El:
        return network + QStringList{QStringLiteral("jeton")};
    case Service::Chorus:
        return network + QStringList{QStringLiteral("application"), QStringLiteral("compte-technique"),
                                     QStringLiteral("raccordement")};
    case Service::Entreprise:
    case Service::Particulier:
        break;
    }
    return network + QStringList{QStringLiteral("service"), QStringLiteral("heure"),
                                 QStringLiteral("adresse"), QStringLiteral("jeton"),
                                 QStringLiteral("droits")};
}

} // namespace

QList<Check> planFor(const std::optional<habilitation::Habilitation> &habilitation, bool hasDocumentFolder)
{
    QStringList ids = ofWorkstation(hasDocumentFolder);
    if (habilitation)
        ids += ofService(habilitation->service);
    QList<Check> checks;
    for (const QString &id : std::as_const(ids))
        checks.append(checkNamed(id));
    return checks;
}

void place(QList<Check> &checks, const Check &check)
{
    const auto open = std::ranges::find_if(
        checks, [&check](const Check &each) { return each.id == check.id && each.sentence.isEmpty(); });
    if (open == checks.end())
        checks.prepend(check);
    else
        *open = check;
}

void closeOpen(QList<Check> &checks)
{
    for (Check &check : checks) {
        if (check.sentence.isEmpty())
            check.sentence = QCoreApplication::translate("Diagnostic",
                                                         "Pas essayé : ce qui précède ne marche pas encore.");
    }
}

} // namespace agrafe::diagnostic
