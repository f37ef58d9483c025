// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "diagnostic/access_checks.h"

#include "habilitation/rights_text.h"

#include <QCoreApplication>

namespace agrafe::diagnostic {

namespace {

QString notTold()
{
    return QCoreApplication::translate("Diagnostic", "Le service n’a pas pu le dire.");
}

Check rightsCheck(const habilitation::Rights &rights, const habilitation::Habilitation &habilitation,
                  const catalogue::Catalogue &catalogue)
{
    const auto opened = habilitation::openedBy(rights.scopes, habilitation.service, catalogue);
    const auto count = static_cast<int>(opened.titles.size());
    if (count == 0)
        return checkNamed(QStringLiteral("droits"), State::Bad,
                          QCoreApplication::translate("Diagnostic", "Ce jeton n’ouvre aucune pièce."),
                          QCoreApplication::translate("Diagnostic", "Vérifiez l’habilitation sur DataPass."));
    const QString sentence =
        habilitation.service == habilitation::Service::Particulier
            ? QCoreApplication::translate("Diagnostic", "Ce jeton ouvre %n information(s) sur les personnes.",
                                          nullptr, count)
            : QCoreApplication::translate("Diagnostic", "Ce jeton ouvre %n pièce(s).", nullptr, count);
    return checkNamed(QStringLiteral("droits"), State::Good, sentence);
}

bool isOfToken(const Failure &failure)
{
    static const QStringList codes{QStringLiteral("00101"), QStringLiteral("00103"), QStringLiteral("00105"),
                                   QStringLiteral("00106")};
    return failure.httpStatus == 401 || codes.contains(failure.code);
}

QList<Check> failedChecks(const Failure &failure)
{
    QList<Check> checks{checkNamed(QStringLiteral("adresse"), State::Unknown, notTold()),
                        checkNamed(QStringLiteral("jeton"), State::Unknown, notTold()),
                        checkNamed(QStringLiteral("droits"), State::Unknown, notTold())};
    if (failure.code == u"00107") {
        checks[0] =
            checkNamed(QStringLiteral("adresse"), State::Bad,
                       QCoreApplication::translate(
                           "Diagnostic", "Le service n’accepte pas les appels venus de cette adresse."),
                       QCoreApplication::translate(
                           "Diagnostic",
                           "Demandez au support du service d’ajouter l’adresse publique de votre réseau."));
        checks[0].detail = technicalOf(failure);
        return checks;
    }
    if (isOfToken(failure)) {
        checks[0] = checkNamed(QStringLiteral("adresse"), State::Good,
                               QCoreApplication::translate("Diagnostic", "Le service lui répond."));
        checks[1] = checkNamed(QStringLiteral("jeton"), State::Bad, failure.sentence, failure.nextAction);
        checks[1].detail = technicalOf(failure);
        return checks;
    }
    checks[1].sentence = failure.sentence;
    checks[1].nextAction = failure.nextAction;
    checks[1].detail = technicalOf(failure);
    return checks;
}

} // namespace

QList<Check> accessChecks(const Result<habilitation::Rights> &rights,
                          const habilitation::Habilitation &habilitation,
                          const catalogue::Catalogue &catalogue)
{
    if (!rights)
        return failedChecks(rights.error());
    return {checkNamed(QStringLiteral("adresse"), State::Good,
                       QCoreApplication::translate("Diagnostic", "Le service lui répond.")),
            checkNamed(QStringLiteral("jeton"), State::Good,
                       QCoreApplication::translate("Diagnostic", "Le service l’accepte.")),
            rightsCheck(*rights, habilitation, catalogue)};
}

QList<Check> accessNotAsked(const Failure &failure)
{
    return {checkNamed(QStringLiteral("jeton"), State::Bad, failure.sentence, failure.nextAction),
            checkNamed(QStringLiteral("droits"), State::Unknown,
                       QCoreApplication::translate("Diagnostic", "Rien n’a pu être demandé."))};
}

} // namespace agrafe::diagnostic
