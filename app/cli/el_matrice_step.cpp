// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/command.h"
#include "cli/el_steps.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "el/matrice_diff.h"
#include "el/matrice_import.h"
#include "el/matrice_library.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace agrafe::cli {

using namespace Qt::StringLiterals;

namespace {

el::MatriceLibrary libraryOf(const services::Services &services)
{
    return el::MatriceLibrary(services.paths().data + u"/matrices"_s);
}

QString idOf(const QString &title)
{
    QString id;
    const QString plain = title.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar letter : plain) {
        if (letter.unicode() < 0x80 && letter.isLetterOrNumber())
            id += letter;
        else if (!letter.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    return id.endsWith(u'-') ? id.chopped(1) : id;
}

int list(const Arguments &, services::Services &services, bool json)
{
    const el::MatriceLibrary library = libraryOf(services);
    QJsonArray all;
    for (const el::MatriceEntry &entry : library.entries()) {
        all.append(QJsonObject{{u"id"_s, entry.id},
                               {u"title"_s, entry.title},
                               {u"version"_s, entry.version},
                               {u"path"_s, entry.path},
                               {u"sample"_s, entry.isSample}});
        if (!json)
            printLine(QStringList{entry.id, entry.version, entry.title}.join(u'\t'));
    }
    if (json)
        printJson(QJsonDocument(all));
    for (const QString &broken : library.brokenFiles())
        printMessage(
            QCoreApplication::translate("Cli", "« %1 » ne se lit pas comme une matrice.").arg(broken));
    return Done;
}

// "name=3" or "name=C": which column of the sheet tells what.
Result<el::MatriceMapping> mappingOf(const Arguments &arguments, const QStringList &header)
{
    el::MatriceMapping mapping = el::proposedMapping(header);
    for (const QString &given : arguments.values(u"colonne"_s)) {
        const QString what = given.section(u'=', 0, 0);
        const int column = given.section(u'=', 1).toInt() - 1;
        const auto columns = el::allMatriceColumns();
        const auto found = std::ranges::find(columns, what, el::matriceColumnTitle);
        if (found == columns.end() || column < 0 || column >= header.size()) {
            QStringList titles;
            for (const el::MatriceColumn each : columns)
                titles.append(el::matriceColumnTitle(each));
            return Unexpected(Failure::input(
                QCoreApplication::translate("Cli", "« %1 » ne désigne pas une colonne.").arg(given),
                QCoreApplication::translate("Cli", "Écrivez QUOI=N, N de 1 à %1, QUOI parmi : %2.")
                    .arg(header.size())
                    .arg(titles.join(u", "_s))));
        }
        mapping.insert(*found, column);
    }
    return mapping;
}

Result<el::ImportedMatrice> imported(const Arguments &arguments)
{
    const auto file = givenFile(arguments);
    if (!file)
        return Unexpected(file.error());
    sheets::ReadOptions read;
    if (arguments.has(u"feuille"_s)) {
        auto options = readOptions(arguments, *file);
        if (!options)
            return Unexpected(options.error());
        read = *options;
    }
    const auto sheet = el::readMatriceSheet(*file, read);
    if (!sheet)
        return Unexpected(sheet.error());
    const auto mapping = mappingOf(arguments, sheet->header);
    if (!mapping)
        return Unexpected(mapping.error());
    el::Matrice named;
    named.title = arguments.value(u"titre"_s, QFileInfo(*file).completeBaseName());
    named.id = idOf(named.title);
    named.version = arguments.value(u"version-matrice"_s, u"1"_s);
    const QString mark = arguments.value(u"separateur"_s).replace(u"\\n"_s, u"\n"_s);
    return el::importMatrice(*sheet, *mapping, named, mark);
}

int import(const Arguments &arguments, services::Services &services, bool json)
{
    const auto made = imported(arguments);
    if (!made)
        return endWith(made.error(), json);
    const auto entry = libraryOf(services).add(made->matrice);
    if (!entry)
        return endWith(entry.error(), json);
    QJsonArray remarks;
    int gaps = 0;
    for (const el::ImportRemark &remark : made->remarks) {
        remarks.append(QJsonObject{{u"line"_s, remark.line}, {u"sentence"_s, remark.sentence}});
        // What is said of the whole sheet has no line, and is no gap.
        gaps += remark.line > 0 ? 1 : 0;
        printMessage(el::textOf(remark));
    }
    if (json)
        printJson(QJsonDocument(QJsonObject{{u"id"_s, entry->id},
                                            {u"version"_s, entry->version},
                                            {u"path"_s, entry->path},
                                            {u"fields"_s, made->matrice.fields.size()},
                                            {u"valueMark"_s, made->valueMark},
                                            {u"remarks"_s, remarks}}));
    else
        printLine(QCoreApplication::translate("Cli", "Matrice « %1 », version %2 ; champs : %3.")
                      .arg(entry->id, entry->version)
                      .arg(made->matrice.fields.size()));
    return gaps == 0 ? Done : DoneWithGaps;
}

QString kindOf(el::MatriceChange::Kind kind)
{
    switch (kind) {
    case el::MatriceChange::Kind::Added:
        return u"added"_s;
    case el::MatriceChange::Kind::Removed:
        return u"removed"_s;
    case el::MatriceChange::Kind::Moved:
        return u"moved"_s;
    case el::MatriceChange::Kind::Changed:
        break;
    }
    return u"changed"_s;
}

int compare(const Arguments &arguments, services::Services &services, bool json)
{
    constexpr int wordsOfTwo = 3;
    if (arguments.words.size() != wordsOfTwo)
        return endWith(Failure::input(QCoreApplication::translate("Cli", "Donnez deux matrices à comparer.")),
                       json);
    const el::MatriceLibrary library = libraryOf(services);
    const auto before = library.find(arguments.words.at(1));
    const auto after = before ? library.find(arguments.words.at(2)) : before;
    if (!after)
        return endWith(after.error(), json);
    QJsonArray all;
    for (const el::MatriceChange &change : el::differences(*before, *after)) {
        all.append(QJsonObject{{u"kind"_s, kindOf(change.kind)},
                               {u"field"_s, change.field},
                               {u"property"_s, change.property},
                               {u"before"_s, change.before},
                               {u"after"_s, change.after},
                               {u"sentence"_s, el::sentence(change)}});
        if (!json)
            printLine(el::sentence(change));
    }
    if (json)
        printJson(QJsonDocument(all));
    else if (all.isEmpty())
        printLine(QCoreApplication::translate("Cli", "Ces deux matrices disent la même chose."));
    return all.isEmpty() ? Done : DoneWithGaps;
}

int verify(const Arguments &arguments, services::Services &services, bool json)
{
    if (arguments.words.size() != 2)
        return endWith(
            Failure::input(QCoreApplication::translate("Cli", "Donnez une matrice, et une seule.")), json);
    const auto matrice = libraryOf(services).find(arguments.words.at(1));
    if (!matrice)
        return endWith(matrice.error(), json);
    if (json)
        printJson(QJsonDocument(QJsonObject{{u"id"_s, matrice->id},
                                            {u"title"_s, matrice->title},
                                            {u"version"_s, matrice->version},
                                            {u"fields"_s, matrice->fields.size()},
                                            {u"header"_s, QJsonArray::fromStringList(matrice->header())}}));
    else
        printLine(QCoreApplication::translate("Cli", "« %1 », version %2 ; champs : %3. Elle peut servir.")
                      .arg(matrice->title, matrice->version)
                      .arg(matrice->fields.size()));
    return Done;
}

using Step = int (*)(const Arguments &, services::Services &, bool);

Step stepOf(const QString &word)
{
    static const QMap<QString, Step> steps{
        {u"lister"_s, list}, {u"importer"_s, import}, {u"comparer"_s, compare}, {u"verifier"_s, verify}};
    return steps.value(word, nullptr);
}

} // namespace

QCoro::Task<int> matriceStep(Arguments arguments, services::Services &services)
{
    const bool json = wantsJson(arguments).value_or(false);
    const Step step = stepOf(arguments.words.value(1));
    if (step == nullptr)
        co_return endWith(
            Failure::input(QCoreApplication::translate(
                "Cli", "Après « el matrice », écrivez lister, importer, comparer ou verifier.")),
            json);
    arguments.words.removeFirst();
    co_return step(arguments, services, json);
}

} // namespace agrafe::cli
