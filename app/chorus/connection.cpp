// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/connection.h"

#include "base/day_text.h"
#include "chorus/refusal.h"
#include "chorus/service_error.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

constexpr int warnDays = 60;

struct StepName
{
    Step step;
    const char *id;
    const char *title;
};

constexpr StepName names[] = {
    {Step::PisteAccount, "compte-piste", QT_TRANSLATE_NOOP("Chorus", "Compte PISTE")},
    {Step::Application, "application", QT_TRANSLATE_NOOP("Chorus", "Application PISTE")},
    {Step::Conditions, "cgu", QT_TRANSLATE_NOOP("Chorus", "CGU des API")},
    {Step::OAuthPair, "couple-oauth", QT_TRANSLATE_NOOP("Chorus", "Couple OAuth")},
    {Step::Linking, "raccordement", QT_TRANSLATE_NOOP("Chorus", "Raccordement déclaré")},
    {Step::TechnicalAccount, "compte-technique", QT_TRANSLATE_NOOP("Chorus", "Compte technique")},
    {Step::Password, "mot-de-passe", QT_TRANSLATE_NOOP("Chorus", "Mot de passe technique")},
    {Step::TestData, "matelas", QT_TRANSLATE_NOOP("Chorus", "Matelas de données")},
};

const StepName &nameOf(Step step)
{
    return *std::ranges::find(names, step, &StepName::step);
}

bool isClosed(const ApiProbe &probe)
{
    return !probe.result && missingStep(probe.result.error()) == MissingStep::Subscription;
}

/// What the probes of all APIs come to together.
struct Summary
{
    explicit Summary(const Probes &probes)
        : anyReached(std::ranges::any_of(probes.apis, isReached))
        , allClosed(!probes.apis.isEmpty() && std::ranges::all_of(probes.apis, isClosed))
    {
        for (const ApiProbe &probe : probes.apis) {
            const MissingStep step = probe.result ? MissingStep::None : missingStep(probe.result.error());
            if (step == MissingStep::Account || step == MissingStep::TokenOrAccount)
                account = &probe.result.error();
        }
    }
    bool anyReached;
    bool allClosed;
    const Failure *account = nullptr; ///< the refusal that names it, or may
};

class Lines
{
public:
    Lines(const Probes &probes, const habilitation::Habilitation &habilitation, const QSet<Step> &declared,
          const QDate &today)
        : m_probes(probes)
        , m_habilitation(habilitation)
        , m_declared(declared)
        , m_today(today)
        , m_summary(probes)
    {}

    [[nodiscard]] QList<StepLine> all() const
    {
        QList<StepLine> lines;
        for (const Step step : stepsOf(m_habilitation.environment)) {
            if (step == Step::Conditions)
                lines += conditions();
            else
                lines.append(one(step));
        }
        return lines;
    }

private:
    [[nodiscard]] StepLine blank(Step step) const
    {
        StepLine line;
        line.step = step;
        line.title = chorus::titleOf(step);
        line.state = m_declared.contains(step) ? StepState::Declared : StepState::Unknown;
        if (line.state == StepState::Declared)
            line.sentence = QCoreApplication::translate("Chorus", "Déclaré par vous.");
        return line;
    }
    [[nodiscard]] StepLine observed(Step step, const QString &sentence) const
    {
        StepLine line = blank(step);
        line.state = StepState::Observed;
        line.sentence = sentence;
        return line;
    }
    [[nodiscard]] StepLine missing(Step step, const Failure &failure, bool certain) const
    {
        StepLine line = blank(step);
        line.state = StepState::Missing;
        line.certain = certain;
        line.sentence = failure.sentence;
        line.nextAction = failure.nextAction;
        return line;
    }
    [[nodiscard]] StepLine one(Step step) const
    {
        switch (step) {
        case Step::PisteAccount:
        case Step::Application:
            return m_probes.token && !isSilent(m_probes)
                       ? observed(step, QCoreApplication::translate("Chorus", "PISTE donne un jeton."))
                       : blank(step);
        case Step::OAuthPair:
            return pair();
        case Step::Linking:
            return linking();
        case Step::TechnicalAccount:
            return account();
        case Step::Password:
            return password();
        case Step::Conditions:
        case Step::TestData:
            break;
        }
        return blank(step);
    }
    [[nodiscard]] StepLine pair() const
    {
        if (isSilent(m_probes)) {
            StepLine line = blank(Step::OAuthPair);
            line.sentence = m_probes.apis.first().result.error().sentence;
            line.nextAction = m_probes.apis.first().result.error().nextAction;
            return line;
        }
        if (m_probes.token)
            return observed(Step::OAuthPair,
                            QCoreApplication::translate("Chorus", "Identifiant et secret acceptés."));
        const Failure &failure = m_probes.token.error();
        if (missingStep(failure) == MissingStep::Application || lacks(habilitation::SecretKind::ClientSecret))
            return missing(Step::OAuthPair, failure, true);
        if (lacks(habilitation::SecretKind::TechnicalPassword))
            return blank(Step::OAuthPair);
        StepLine line = blank(Step::OAuthPair);
        line.sentence = failure.sentence;
        line.nextAction = failure.nextAction;
        return line;
    }
    [[nodiscard]] QList<StepLine> conditions() const
    {
        QList<StepLine> lines;
        for (const ApiProbe &probe : m_probes.apis)
            lines.append(condition(probe));
        if (lines.isEmpty())
            lines.append(blank(Step::Conditions));
        return lines;
    }
    [[nodiscard]] StepLine condition(const ApiProbe &probe) const
    {
        StepLine line = blank(Step::Conditions);
        if (isReached(probe)) {
            line = observed(Step::Conditions, QCoreApplication::translate("Chorus", "L’API répond."));
        } else if (isClosed(probe) && !m_summary.allClosed) {
            line = missing(Step::Conditions, probe.result.error(), false);
            if (m_summary.anyReached) // else nothing answers, and which step it is cannot be told
                blameConditions(line);
        } else if (missingStep(probe.result.error()) == MissingStep::None) {
            // An outage says nothing of the step, but it is why the step cannot be seen.
            line.sentence = probe.result.error().sentence;
            line.nextAction = probe.result.error().nextAction;
        }
        line.api = probe.api;
        line.title = QCoreApplication::translate("Chorus", "CGU, API %1").arg(titleOfApi(probe.api));
        return line;
    }
    static void blameConditions(StepLine &line)
    {
        line.sentence = QCoreApplication::translate(
            "Chorus", "Cette API refuse (403) alors que d’autres répondent : ses CGU ne sont sans doute pas "
                      "acceptées pour cet environnement, ou elle n’est pas cochée dans l’application.");
        line.nextAction =
            QCoreApplication::translate("Chorus", "Sur PISTE, acceptez les CGU sur la ligne de cet "
                                                  "environnement (il y en a deux par API), puis "
                                                  "cochez l’API dans l’application.");
    }
    [[nodiscard]] StepLine linking() const
    {
        if (m_summary.anyReached)
            return observed(Step::Linking,
                            QCoreApplication::translate("Chorus", "Chorus Pro répond à l’application."));
        if (!m_summary.allClosed)
            return blank(Step::Linking);
        StepLine line = missing(Step::Linking, m_probes.apis.first().result.error(), false);
        line.sentence = QCoreApplication::translate(
            "Chorus",
            "Toutes les API refusent (403) avec un jeton pourtant bon : le raccordement n’est sans doute pas "
            "déclaré, ou pas au nom de cette application.");
        line.nextAction = QCoreApplication::translate(
            "Chorus",
            "Sur le portail, dans Raccordements EDI et API, déclarez un raccordement API au nom exact de "
            "l’application PISTE. S’il l’est déjà, vérifiez les CGU de chaque API.");
        return line;
    }
    [[nodiscard]] StepLine account() const
    {
        if (m_summary.account != nullptr && m_summary.anyReached)
            return acceptedAndRefused();
        if (m_summary.account != nullptr)
            return missing(Step::TechnicalAccount, *m_summary.account,
                           missingStep(*m_summary.account) == MissingStep::Account);
        if (!m_summary.anyReached)
            return blank(Step::TechnicalAccount);
        return observed(Step::TechnicalAccount,
                        QCoreApplication::translate("Chorus", "Accepté par Chorus Pro."));
    }
    [[nodiscard]] StepLine acceptedAndRefused() const
    {
        StepLine line = blank(Step::TechnicalAccount);
        line.sentence = QCoreApplication::translate(
            "Chorus", "Une API l’accepte et une autre le refuse : Chorus Pro ne dit pas pourquoi.");
        line.nextAction = QCoreApplication::translate(
            "Chorus", "Vérifiez de nouveau. Si cela reste, signalez-le au support de Chorus Pro.");
        return line;
    }
    /// Nothing was asked: the access has no such secret on this workstation.
    [[nodiscard]] bool lacks(habilitation::SecretKind kind) const
    {
        return !m_probes.token && m_probes.token.error().kind == FailureKind::Secret &&
               m_probes.token.error().code == habilitation::toString(kind);
    }
    [[nodiscard]] StepLine password() const
    {
        if (lacks(habilitation::SecretKind::TechnicalPassword))
            return missing(Step::Password, m_probes.token.error(), true);
        const bool told = m_probes.passwordEnd.day.isValid();
        const QDate end = told ? m_probes.passwordEnd.day : m_habilitation.technicalPasswordEnd();
        StepLine line = blank(Step::Password);
        if (!end.isValid()) {
            line.sentence = QCoreApplication::translate(
                "Chorus", "Il vit 424 jours ; le jour de son dernier changement n’est pas connu.");
            return line;
        }
        const auto left = static_cast<int>(m_today.daysTo(end));
        line.state = told ? StepState::Observed : StepState::Declared;
        line.attention = left <= warnDays;
        line.sentence = QCoreApplication::translate("Chorus", "À changer avant le %1.").arg(dayText(end));
        if (left < 0) {
            line.state = m_summary.anyReached ? line.state : StepState::Missing;
            line.sentence = overText(told).arg(dayText(end));
        }
        if (line.attention)
            line.nextAction =
                QCoreApplication::translate("Chorus", "Le gestionnaire principal de la structure le "
                                                      "réinitialise sur le portail ; saisissez ensuite "
                                                      "le nouveau ici.");
        return line;
    }

    /// Of a day that is past: what Chorus Pro accepts lives still.
    [[nodiscard]] QString overText(bool told) const
    {
        if (m_summary.anyReached)
            return QCoreApplication::translate("Chorus", "Chorus Pro l’accepte, mais sa fin était le %1.");
        return told
                   ? QCoreApplication::translate("Chorus", "Il a pris fin le %1.")
                   : QCoreApplication::translate("Chorus", "D’après le jour saisi ici, il a pris fin le %1.");
    }

    const Probes &m_probes;
    const habilitation::Habilitation &m_habilitation;
    const QSet<Step> &m_declared;
    QDate m_today;
    Summary m_summary;
};

/// The harmless call of each API: a read of one row.
QList<Call> probeCalls(const habilitation::Habilitation &habilitation)
{
    const QJsonObject own{{u"identifiantStructure"_s, habilitation.recipient},
                          {u"typeIdentifiantStructure"_s, u"SIRET"_s}};
    return {{.operation = &op::vatRates, .body = {}},
            {.operation = &op::searchStructures, .body = {{u"structure"_s, own}}},
            {.operation = &op::searchReceived, .body = {{u"typeDemandePaiement"_s, u"FACTURE"_s}}},
            {.operation = &op::ownStructures, .body = {}},
            {.operation = &op::searchEngagements, .body = {}},
            {.operation = &op::searchWorks, .body = {{u"roleUtilisateur"_s, u"DESTINATAIRE"_s}}}};
}

QCoro::Task<Moment> passwordEndOf(Client &client, Session session, QJsonObject attachments,
                                  std::stop_token stop)
{
    const QList<QJsonObject> rows = rowsAt(attachments, QString::fromLatin1(op::ownStructures.rows));
    if (rows.isEmpty())
        co_return Moment();
    const Call call{
        .operation = &op::structureDetail,
        .body = {{u"idStructureCPP"_s, numberAt(rows.first(), u"idStructure")}, {u"codeLangue"_s, u"fr"_s}}};
    const auto detail = co_await client.call(std::move(session), call, stop);
    if (!detail)
        co_return Moment();
    co_return momentAt(detail->value(u"informationGenerales").toObject(),
                       u"dateExpirationMotPasseCompteTech");
}

/// The words of the window's steps.
const char *wordOf(const StepLine &line)
{
    switch (line.state) {
    case StepState::Observed:
        return QT_TRANSLATE_NOOP("ChorusConnection", "observé");
    case StepState::Declared:
        return QT_TRANSLATE_NOOP("ChorusConnection", "déclaré par vous");
    case StepState::Missing:
        return line.certain ? QT_TRANSLATE_NOOP("ChorusConnection", "manquant")
                            : QT_TRANSLATE_NOOP("ChorusConnection", "sans doute manquant");
    case StepState::Unknown:
        break;
    }
    return QT_TRANSLATE_NOOP("ChorusConnection", "ne se voit pas encore");
}

} // namespace

bool isSilent(const Probes &probes)
{
    return !probes.apis.isEmpty() && std::ranges::none_of(probes.apis, [](const ApiProbe &probe) {
        return probe.result || probe.result.error().httpStatus > 0;
    });
}

bool isReached(const ApiProbe &probe)
{
    return probe.result || isOwnRefusal(probe.result.error());
}

QString toString(Step step)
{
    return QString::fromLatin1(nameOf(step).id);
}

QString titleOf(Step step)
{
    return QCoreApplication::translate("Chorus", nameOf(step).title);
}

QList<Step> stepsOf(habilitation::Environment environment)
{
    QList<Step> steps{Step::PisteAccount, Step::Application,      Step::Conditions, Step::OAuthPair,
                      Step::Linking,      Step::TechnicalAccount, Step::Password};
    if (environment == habilitation::Environment::Staging)
        steps.append(Step::TestData);
    return steps;
}

QString titleOfApi(const QString &api)
{
    static const QHash<QString, const char *> titles{
        {u"transverses"_s, QT_TRANSLATE_NOOP("Chorus", "Transverses")},
        {u"structures"_s, QT_TRANSLATE_NOOP("Chorus", "Structures")},
        {u"factures"_s, QT_TRANSLATE_NOOP("Chorus", "Factures")},
        {u"utilisateurs"_s, QT_TRANSLATE_NOOP("Chorus", "Utilisateurs")},
        {u"engagementsJuridiques"_s, QT_TRANSLATE_NOOP("Chorus", "Engagements")},
        {u"facturesTravaux"_s, QT_TRANSLATE_NOOP("Chorus", "Factures de travaux")}};
    const char *title = titles.value(api, nullptr);
    return title ? QCoreApplication::translate("Chorus", title) : api;
}

QList<StepLine> linesOf(const Probes &probes, const habilitation::Habilitation &habilitation,
                        const QSet<Step> &declared, const QDate &today)
{
    return Lines(probes, habilitation, declared, today).all();
}

const StepLine *firstMissing(const QList<StepLine> &lines)
{
    for (const StepLine &line : lines) {
        if (line.state == StepState::Missing)
            return &line;
    }
    const auto soon = std::ranges::find(lines, true, &StepLine::attention);
    return soon == lines.end() ? nullptr : &*soon;
}

QString textOf(const QList<StepLine> &lines)
{
    QStringList texts;
    for (const StepLine &line : lines)
        texts.append(
            QCoreApplication::translate("Chorus", "%1 (%2). %3")
                .arg(line.title, QCoreApplication::translate("ChorusConnection", wordOf(line)), line.sentence)
                .trimmed());
    return texts.join(u'\n');
}

QCoro::Task<Probes> probe(Client &client, Session session, std::stop_token stop)
{
    Probes probes;
    const auto access = co_await session.access(stop);
    if (!access) {
        probes.token = Unexpected(access.error());
        co_return probes;
    }
    for (const Call &each : probeCalls(session.habilitation)) {
        if (stop.stop_requested())
            break;
        Call call = each;
        call.body = pageBody(each, 1, 1);
        const auto answer = co_await client.call(session, call, stop);
        ApiProbe probe{.api = each.operation->api(), .result = {}};
        if (!answer)
            probe.result = Unexpected(answer.error());
        probes.apis.append(probe);
        if (answer && each.operation == &op::ownStructures)
            probes.passwordEnd = co_await passwordEndOf(client, session, *answer, stop);
    }
    co_return probes;
}

} // namespace agrafe::chorus
