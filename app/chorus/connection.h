// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/client.h"
#include "chorus/lenient.h"

#include <QList>
#include <QSet>
#include <QString>

namespace agrafe::chorus {

/// The steps that link a structure to Chorus Pro, in their order.
enum class Step : quint8 {
    PisteAccount,
    Application,
    Conditions, ///< accepted for each API, once a side; then the API is ticked in the application
    OAuthPair,  ///< identifier and secret, not the API key
    Linking,    ///< the raccordement, declared in the portal
    TechnicalAccount,
    Password, ///< of the technical account: it lives 424 days
    TestData  ///< of qualification alone
};

[[nodiscard]] QString toString(Step step); ///< "compte-piste"… for settings and JSON
[[nodiscard]] QString titleOf(Step step);  ///< French
[[nodiscard]] QList<Step> stepsOf(habilitation::Environment environment);

/// Observed: an answer proves it. Declared: the agent says so, no answer can tell. Missing: what an answer
/// points to, never asserted when it cannot tell. Unknown: nothing says anything.
enum class StepState : quint8 { Observed, Declared, Missing, Unknown };

struct StepLine
{
    Step step = Step::PisteAccount;
    QString api; ///< of Conditions: "factures"
    StepState state = StepState::Unknown;
    bool certain = false;   ///< of Missing: the answer says it itself
    bool attention = false; ///< it holds, but not for long
    QString title;          ///< French: "CGU, API Factures"
    QString sentence;       ///< French
    QString nextAction;     ///< French; may be empty
};

/// What one harmless call of an API said.
struct ApiProbe
{
    QString api;
    Result<void> result;
};

/// The API itself answered, were it to refuse.
[[nodiscard]] bool isReached(const ApiProbe &probe);

/// What all of them said. An API that refuses by itself (a right, a number) was reached all the same.
struct Probes
{
    Result<void> token;
    QList<ApiProbe> apis; ///< empty: no token
    Moment passwordEnd;   ///< as Chorus Pro says; none: it did not
};

/// No API answered at all: what was proved before is not proved now, a kept token least of all.
[[nodiscard]] bool isSilent(const Probes &probes);

/// "Factures", "Structures"…
[[nodiscard]] QString titleOfApi(const QString &api);

/// Pure: the lines in their order, from what was seen and what was declared.
[[nodiscard]] QList<StepLine> linesOf(const Probes &probes, const habilitation::Habilitation &habilitation,
                                      const QSet<Step> &declared, const QDate &today);
/// The first that is missing, or that is about to be; null: none.
[[nodiscard]] const StepLine *firstMissing(const QList<StepLine> &lines);
/// French, without a secret: for the support.
[[nodiscard]] QString textOf(const QList<StepLine> &lines);

/// One call of each API, none of which changes anything; each is an access, traced. A stop ends them: what
/// was not asked is unknown.
QCoro::Task<Probes> probe(Client &client, Session session, std::stop_token stop);

} // namespace agrafe::chorus
