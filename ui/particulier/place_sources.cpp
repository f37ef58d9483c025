// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/place_sources.h"

#include "communes/birthplace.h"
#include "communes/commune_words.h"
#include "communes/folding.h"

#include <QCoreApplication>

namespace agrafe::ui {

using communes::Commune;
using communes::Places;

namespace {

QString joined(const QStringList &sentences)
{
    QStringList filled = sentences;
    filled.removeAll(QString());
    return filled.join(u' ');
}

QString footOfCommune(const Places &places, const QDate &birth, const QString &typed,
                      const QList<Choice> &found, int current)
{
    const communes::Gazetteer &all = places.gazetteer();
    QList<Commune> communes;
    for (const Choice &choice : found)
        if (const auto commune = all.find(choice.id))
            communes += *commune;
    const QString hint = communes::hintText(all, typed, communes);
    const auto chosen = current < 0 ? std::optional<Commune>() : all.find(found.at(current).id);
    if (!chosen)
        return hint;
    return joined({hint, communes::codesText(*chosen, birth), communes::warningText(all, *chosen, birth)});
}

/// A code that is none of today's, as an old certificate may bear it.
Choice choiceOfCode(const QString &code)
{
    const QString said =
        QCoreApplication::translate("agrafe::ui::PersonForm", "code Insee lu sur un acte ancien");
    return {code, said, {}, {}, code};
}

QList<Choice> communesFor(const Places &places, const QString &typed)
{
    QList<Choice> choices;
    const QList<Commune> found = places.gazetteer().search(typed);
    for (const Commune &commune : found)
        choices += choiceOf(places, commune);
    const auto code = communes::codeAsTyped(typed);
    if (code && !places.gazetteer().find(*code))
        choices += choiceOfCode(*code);
    return choices;
}

/// A code of Insee, or a name that is the first one's and nobody else's. A postal code means none.
Choice meantCommune(const Places &places, const QString &typed)
{
    if (const auto code = communes::codeAsTyped(typed)) {
        if (const auto commune = places.gazetteer().find(*code))
            return choiceOf(places, *commune);
        return places.gazetteer().servedBy(*code).isEmpty() ? choiceOfCode(*code) : Choice();
    }
    const QList<Commune> found = places.gazetteer().search(typed, 3);
    const QByteArray name = communes::folded(typed);
    const auto isNamed = [&name](const Commune &commune) { return communes::folded(commune.name) == name; };
    if (std::ranges::count_if(found, isNamed) == 1)
        return choiceOf(places, *std::ranges::find_if(found, isNamed));
    return found.size() == 1 ? choiceOf(places, found.first()) : Choice();
}

} // namespace

Choice choiceOf(const Places &places, const Commune &commune)
{
    return {commune.name, commune.departmentName, communes::kindText(places.gazetteer(), commune),
            commune.code, commune.code};
}

Choice choiceOf(const communes::Country &country)
{
    return {country.name, {}, {}, country.code, country.code};
}

PickerEdit::Source communeSource(const Places &places, std::function<QDate()> birth)
{
    PickerEdit::Source source;
    source.find = [&places](const QString &typed) { return communesFor(places, typed); };
    source.foot = [&places, birth](const QString &typed, const QList<Choice> &found, int current) {
        return footOfCommune(places, birth(), typed, found, current);
    };
    source.meant = [&places](const QString &typed) { return meantCommune(places, typed); };
    return source;
}

PickerEdit::Source countrySource(const Places &places, std::function<QDate()> birth)
{
    PickerEdit::Source source;
    source.find = [&places](const QString &typed) {
        QList<Choice> choices;
        const QList<communes::Country> found =
            typed.trimmed().isEmpty() ? places.countries().all() : places.countries().search(typed);
        for (const communes::Country &country : found)
            choices += choiceOf(country);
        return choices;
    };
    source.foot = [&places, birth](const QString & /*typed*/, const QList<Choice> &found, int current) {
        const auto country = current < 0 ? std::nullopt : places.countries().find(found.at(current).id);
        if (country)
            return communes::abroadText(*country, birth());
        return QCoreApplication::translate("agrafe::ui::PersonForm",
                                           "Aucun pays de ce nom. Essayez son nom français.");
    };
    source.meant = [&places](const QString &typed) {
        const QList<communes::Country> found = places.countries().search(typed, 2);
        const bool exact = !found.isEmpty() && (found.size() == 1 || communes::folded(found.first().name) ==
                                                                         communes::folded(typed));
        return exact ? choiceOf(found.first()) : Choice();
    };
    source.opensEmpty = true;
    return source;
}

} // namespace agrafe::ui
