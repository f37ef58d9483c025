// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/chorus_steps.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/session.h"

#include <QCoreApplication>

namespace agrafe::cli {

using namespace Qt::StringLiterals;

namespace {

using Step = QCoro::Task<int> (*)(Arguments arguments, ChorusDesk desk);

Step stepOf(const QString &word)
{
    static const QMap<QString, Step> steps{{u"diagnostic"_s, chorusDiagnosticStep},
                                           {u"structure"_s, structureStep},
                                           {u"services"_s, servicesStep},
                                           {u"engagement"_s, engagementStep},
                                           {u"factures"_s, invoicesStep},
                                           {u"facture"_s, invoiceStep},
                                           {u"telecharger"_s, downloadStep},
                                           {u"statut"_s, statusStep},
                                           {u"deposer"_s, depositStep},
                                           {u"suivre"_s, followStep},
                                           {u"soumettre"_s, submitStep},
                                           {u"completer"_s, completeStep},
                                           {u"recycler"_s, recycleStep},
                                           {u"traiter-rejet"_s, rejectionStep},
                                           {u"referentiel"_s, referenceStep},
                                           {u"sollicitation"_s, solicitationStep}};
    return steps.value(word, nullptr);
}

/// A short pause between two tries is nobody's concern.
void tellWait(qint64 seconds)
{
    constexpr int longPause = 5;
    if (seconds >= longPause)
        printMessage(
            QCoreApplication::translate("Cli", "Chorus Pro demande d’attendre\u00a0: nouvel essai dans %1 s.")
                .arg(seconds));
}

QCoro::Task<int> run(Arguments arguments)
{
    const bool json = wantsJson(arguments).value_or(false);
    const Step step = stepOf(arguments.words.value(0));
    if (step == nullptr)
        co_return endWith(
            Failure::input(QCoreApplication::translate(
                "Cli",
                "Après « chorus », écrivez diagnostic, structure, services, engagement, factures, facture, "
                "telecharger, statut, deposer, suivre, soumettre, completer, recycler, traiter-rejet, "
                "referentiel ou sollicitation.")),
            json);
    const auto services = makeServices(arguments);
    if (!services)
        co_return endWith(services.error(), json);
    services::ChorusServices chorus(**services);
    if (const auto started = co_await (*services)->journal().start(); !started)
        co_return endWith(started.error(), json);
    const auto session = chorusSession(arguments, **services, chorus);
    if (!session)
        co_return endWith(session.error(), json);
    chorus.client().setOnWait(
        [&clock = (*services)->clock()](const QDateTime &until) { tellWait(clock.now().secsTo(until)); });
    const ChorusDesk desk{.services = **services, .chorus = chorus, .session = *session, .json = json};
    const int code = co_await step(std::move(arguments), desk);
    co_await (*services)->journal().markInterrupted();
    co_return code;
}

} // namespace

chorus::View viewOf(const Arguments &arguments)
{
    if (arguments.has(u"travaux"_s))
        return chorus::View::Works;
    return arguments.has(u"emises"_s) ? chorus::View::Issued : chorus::View::Received;
}

Result<QString> onlyWord(const Arguments &arguments, const QString &what)
{
    if (arguments.words.size() == 2 && !arguments.words.at(1).isEmpty())
        return arguments.words.at(1);
    return Unexpected(
        Failure::input(QCoreApplication::translate("Cli", "Donnez %1, et rien d’autre.").arg(what)));
}

Result<chorus::InvoiceRow> invoiceOfWord(const QString &word, chorus::View view)
{
    chorus::InvoiceRow row;
    bool isNumber = false;
    row.id = word.toLongLong(&isNumber);
    row.view = view;
    if (isNumber && row.id > 0)
        return row;
    return Unexpected(Failure::input(
        QCoreApplication::translate("Cli", "« %1 » n’est pas l’identifiant technique d’une facture.")
            .arg(word),
        QCoreApplication::translate("Cli", "C’est un nombre : agrafe-cli chorus factures le donne.")));
}

Command chorusCommand()
{
    return {.name = "chorus",
            .usage = QT_TRANSLATE_NOOP(
                "Cli", "diagnostic | structure SIRET|NOM | services SIRET | engagement N | factures | "
                       "facture ID | telecharger ID… | statut ID CODE | deposer FICHIER | suivre FLUX | "
                       "soumettre PDF | completer ID | recycler ID | traiter-rejet ID… | referentiel NOM | "
                       "sollicitation"),
            .summary = QT_TRANSLATE_NOOP("Cli", "structures, factures et dépôts de Chorus Pro"),
            .options = chorusOptions() + chorusSessionOptions(),
            .run = run};
}

} // namespace agrafe::cli
