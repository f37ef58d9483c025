// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/day_text.h"
#include "chorus/references.h"
#include "chorus/solicitation.h"
#include "cli/chorus_json.h"
#include "cli/chorus_steps.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/termination.h"

#include <QCoreApplication>
#include <QLocale>

namespace agrafe::cli {

using namespace Qt::StringLiterals;

namespace {

struct NamedList
{
    const char *name;
    chorus::ReferenceList list;
};

constexpr NamedList lists[] = {{"cadres", chorus::ReferenceList::Cadres},
                               {"modes-depot", chorus::ReferenceList::DepositModes},
                               {"modes-paiement", chorus::ReferenceList::PaymentModes},
                               {"taux-tva", chorus::ReferenceList::VatRates},
                               {"pays", chorus::ReferenceList::Countries},
                               {"devises", chorus::ReferenceList::Currencies},
                               {"types-pieces", chorus::ReferenceList::AttachmentTypes},
                               {"motifs-exoneration", chorus::ReferenceList::Exemptions}};

Result<chorus::ReferenceList> listOfWord(const Arguments &arguments)
{
    QStringList names;
    for (const NamedList &each : lists) {
        names.append(QString::fromLatin1(each.name));
        if (arguments.words.size() == 2 && arguments.words.at(1) == names.last())
            return each.list;
    }
    return Unexpected(
        Failure::input(QCoreApplication::translate("Cli", "Donnez le nom d’un référentiel, et un seul."),
                       QCoreApplication::translate("Cli", "Possibles : %1.").arg(names.join(u", "_s))));
}

/// What a request for help is about, as far as the options say.
QCoro::Task<Result<chorus::SolicitationSubject>> subjectOf(ChorusDesk desk, Arguments arguments)
{
    chorus::SolicitationSubject subject;
    subject.environment =
        habilitation::titleOf(desk.session.habilitation.environment, habilitation::Service::Chorus);
    if (arguments.has(u"facture"_s)) {
        const auto row = invoiceOfWord(arguments.value(u"facture"_s), viewOf(arguments));
        if (!row)
            co_return Unexpected(row.error());
        const auto document = co_await desk.chorus.desk().document(desk.session, *row, terminationToken());
        if (!document)
            co_return Unexpected(document.error());
        subject.invoice = document->row;
    }
    if (arguments.has(u"flux"_s)) {
        const auto report = co_await desk.chorus.deposits().report(desk.session, arguments.value(u"flux"_s),
                                                                   terminationToken());
        if (!report)
            co_return Unexpected(report.error());
        subject.flux = *report;
    }
    if (arguments.has(u"structure"_s)) {
        const auto row = co_await desk.chorus.desk().structureOf(
            desk.session, arguments.value(u"structure"_s), terminationToken());
        if (!row)
            co_return Unexpected(row.error());
        subject.structure = *row;
    }
    co_return subject;
}

const chorus::Category *categoryOf(const QList<chorus::Category> &all, const QString &word)
{
    for (const chorus::Category &each : all) {
        if (each.code == word || QString::number(each.id) == word)
            return &each;
    }
    return nullptr;
}

Failure noCategory(const QString &word)
{
    return Failure::input(
        QCoreApplication::translate("Cli", "Chorus Pro n’a pas de catégorie « %1 » à cette place.").arg(word),
        QCoreApplication::translate("Cli", "agrafe-cli chorus sollicitation, sans option, les donne."));
}

Result<void> choose(const Arguments &arguments, const QList<chorus::Category> &all,
                    chorus::SolicitationSubject &subject)
{
    const QString word = arguments.value(u"categorie"_s);
    const QString partWord = arguments.value(u"sous-categorie"_s);
    const chorus::Category *category = categoryOf(all, word);
    if (category == nullptr)
        return Unexpected(noCategory(word));
    subject.category = category->name;
    if (partWord.isEmpty())
        return {};
    const chorus::Category *part = categoryOf(category->parts, partWord);
    if (part == nullptr)
        return Unexpected(noCategory(partWord));
    subject.part = part->name;
    return {};
}

int endOfCategories(const QList<chorus::Category> &categories, bool json)
{
    printMessage(chorus::ticketsAreNotPublished());
    if (json) {
        printJson(QJsonDocument(QJsonObject{{u"categories"_s, arrayOf(categories)}}));
        return Done;
    }
    for (const chorus::Category &each : categories) {
        printLine(QStringList{each.code, each.name}.join(u'\t'));
        for (const chorus::Category &part : each.parts)
            printLine(QStringList{u"  "_s + part.code, part.name}.join(u'\t'));
    }
    return Done;
}

} // namespace

QCoro::Task<int> referenceStep(Arguments arguments, ChorusDesk desk)
{
    const auto list = listOfWord(arguments);
    if (!list)
        co_return endWith(list.error(), desk.json);
    const auto table = co_await desk.chorus.references().table(desk.session, *list, arguments.has(u"frais"_s),
                                                               terminationToken());
    if (!table)
        co_return endOfChorus(table.error(), desk.json);
    const QString when = momentText(table->readAt);
    printMessage(
        QCoreApplication::translate("Cli", "Lu chez Chorus Pro le %1 ; --frais le redemande.").arg(when));
    if (desk.json)
        printJson(QJsonDocument(QJsonObject{{u"list"_s, arguments.words.at(1)},
                                            {u"readAt"_s, table->readAt.toString(Qt::ISODate)},
                                            {u"rows"_s, arrayOf(table->rows)}}));
    else
        for (const chorus::ReferenceRow &row : table->rows)
            printLine(
                QStringList{row.code, row.words, QString(row.value).replace(u'.', QLocale().decimalPoint())}
                    .join(u'\t'));
    co_return table->rows.isEmpty() ? DoneWithGaps : Done;
}

QCoro::Task<int> solicitationStep(Arguments arguments, ChorusDesk desk)
{
    if (arguments.words.size() > 1)
        co_return endWith(noCategory(arguments.words.at(1)), desk.json);
    const auto categories =
        co_await chorus::solicitationCategories(desk.chorus.client(), desk.session, terminationToken());
    if (!categories)
        co_return endOfChorus(categories.error(), desk.json);
    if (!arguments.has(u"categorie"_s))
        co_return endOfCategories(*categories, desk.json);
    chorus::SolicitationSubject chosen;
    if (const auto right = choose(arguments, *categories, chosen); !right)
        co_return endWith(right.error(), desk.json);
    auto subject = co_await subjectOf(desk, arguments);
    if (!subject)
        co_return endOfChorus(subject.error(), desk.json);
    subject->category = chosen.category;
    subject->part = chosen.part;
    printMessage(chorus::ticketsAreNotPublished());
    const QString text = chorus::solicitationText(*subject);
    if (desk.json)
        printJson(QJsonDocument(QJsonObject{{u"text"_s, text}}));
    else
        printLine(text);
    co_return Done;
}

} // namespace agrafe::cli
