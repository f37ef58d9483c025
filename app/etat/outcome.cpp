// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/outcome.h"

#include "etat/explanations.h"
#include "etat/json_path.h"
#include "etat/person_explanations.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::etat {

namespace {

QString sentence(const char *source, const Failure &failure, const QString &provider)
{
    const QString code =
        failure.code.isEmpty() ? QCoreApplication::translate("etat", "aucun", "service code") : failure.code;
    // One pass would let a provider's name that holds "%2" be replaced again.
    QString text = QCoreApplication::translate("etat", source);
    text.replace(QStringLiteral("%3"), code);
    text.replace(QStringLiteral("%2"), QString::number(failure.httpStatus));
    text.replace(QStringLiteral("%1"), provider);
    return text;
}

bool matches(const catalogue::OutcomeRule &rule, const QString &code, const QJsonObject &payload)
{
    if (!rule.code.isEmpty())
        return rule.code == code;
    return std::ranges::any_of(placesAt(payload, rule.path),
                               [&rule](const Place &place) { return scalarText(place.value) == rule.value; });
}

Outcome outcomeNamed(const QString &name)
{
    return name == u"refused" ? Outcome::Refused : name == u"proved" ? Outcome::Proved : Outcome::Unknown;
}

} // namespace

QString toString(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Proved:
        return QStringLiteral("proved");
    case Outcome::Refused:
        return QStringLiteral("refused");
    case Outcome::Unknown:
        return QStringLiteral("unknown");
    }
    return QStringLiteral("unknown");
}

Explanation explain(const Failure &failure, const QString &providerName, catalogue::Api about)
{
    const ExplanationRow &row = findExplanation(failure.kind, failure.httpStatus, failure.code);
    const PersonWords *words = about == catalogue::Api::Particulier ? personWords(row) : nullptr;
    QString provider = failure.provider.isEmpty() ? providerName : failure.provider;
    if (provider.isEmpty())
        provider = QCoreApplication::translate("etat", "non précisé", "provider");
    Explanation explanation;
    explanation.sentence = failure.sentence.isEmpty()
                               ? sentence(words ? words->sentence : row.sentence, failure, provider)
                               : failure.sentence;
    explanation.nextAction = failure.nextAction.isEmpty()
                                 ? sentence(words ? words->nextAction : row.nextAction, failure, provider)
                                 : failure.nextAction;
    explanation.retryAt = failure.retryAt;
    explanation.worthRetrying = row.retry;
    return explanation;
}

Verdict judge(const catalogue::Endpoint &endpoint, int status, const QString &code,
              const QJsonObject &payload)
{
    for (const catalogue::OutcomeRule &rule : endpoint.outcomes) {
        if (matches(rule, code, payload))
            return {outcomeNamed(rule.outcome), rule.sentence};
    }
    return {status >= 200 && status < 300 ? Outcome::Proved : Outcome::Unknown, {}};
}

} // namespace agrafe::etat
