// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/matrice_diff.h"

#include "el/expected_form.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::el {

namespace {

QString yesNo(bool flag)
{
    return flag ? QCoreApplication::translate("MatriceDiff", "oui")
                : QCoreApplication::translate("MatriceDiff", "non");
}

QString typeName(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
        return QCoreApplication::translate("MatriceDiff", "texte");
    case FieldType::Integer:
        return QCoreApplication::translate("MatriceDiff", "nombre entier");
    case FieldType::Number:
        return QCoreApplication::translate("MatriceDiff", "nombre");
    case FieldType::Boolean:
        return QCoreApplication::translate("MatriceDiff", "oui ou non");
    case FieldType::Date:
        return QCoreApplication::translate("MatriceDiff", "date");
    case FieldType::DateTime:
        return QCoreApplication::translate("MatriceDiff", "date et heure");
    }
    return {};
}

QString phaseList(const Field &field)
{
    QStringList titles;
    for (const Phase phase : allPhases()) {
        if (field.mandatoryFor.testFlag(phase))
            titles.append(phaseTitle(phase));
    }
    return titles.join(u", "_s);
}

QString wordList(const QMap<QString, QString> &words)
{
    QStringList pairs;
    for (const auto &[word, value] : words.asKeyValueRange())
        pairs.append(u"%1 → %2"_s.arg(word, value));
    return pairs.join(u", "_s);
}

QString count(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

/// What people wrote as a sentence stands inside another one, which has its own end.
QString withoutStop(const QString &value)
{
    return value.endsWith(u'.') && !value.endsWith(u".."_s) ? value.chopped(1) : value;
}

QString conditionList(const Field &field)
{
    QStringList conditions;
    for (const Condition &condition : field.conditions) {
        const QString values = condition.values.isEmpty() ? u"…"_s : condition.values.join(u", "_s);
        conditions.append(
            condition.effect == Condition::Effect::Required
                ? QCoreApplication::translate("MatriceDiff", "obligatoire si %1 = %2")
                      .arg(condition.field, values)
                : QCoreApplication::translate("MatriceDiff", "vide si %1 = %2").arg(condition.field, values));
    }
    return conditions.join(u", "_s);
}

struct Property
{
    const char *label;
    QString (*value)(const Field &);
};

const std::array properties{
    Property{QT_TRANSLATE_NOOP("MatriceDiff", "Intitulé"),
             [](const Field &f) { return withoutStop(f.title); }},
    Property{QT_TRANSLATE_NOOP("MatriceDiff", "Description"),
             [](const Field &f) { return withoutStop(f.description); }},
    Property{QT_TRANSLATE_NOOP("MatriceDiff", "Type"), typeName},
    Property{QT_TRANSLATE_NOOP("MatriceDiff", "Type chez E#L"), [](const Field &f) { return f.fmeType; }},
    Property{QT_TRANSLATE_NOOP("MatriceDiff", "Forme attendue"),
             [](const Field &f) { return withoutStop(expectedForm(f)); }},
    Property{QT_TRANSLATE_NOOP("MatriceDiff", "Obligatoire"), phaseList},
    Property{QT_TRANSLATE_NOOP("MatriceDiff", "Valeurs"),
             [](const Field &f) { return f.values.join(u", "_s); }},
    Property{QT_TRANSLATE_NOOP("MatriceDiff", "Correspondances"),
             [](const Field &f) { return wordList(f.correspondences); }},
    Property{QT_TRANSLATE_NOOP("MatriceDiff", "Longueur minimale"),
             [](const Field &f) { return count(f.minLength); }},
    Property{QT_TRANSLATE_NOOP("MatriceDiff", "Longueur maximale"),
             [](const Field &f) { return count(f.maxLength); }},
    Property{QT_TRANSLATE_NOOP("MatriceDiff", "Expression"), [](const Field &f) { return f.pattern; }},
    Property{QT_TRANSLATE_NOOP("MatriceDiff", "Unique"), [](const Field &f) { return yesNo(f.unique); }},
    Property{QT_TRANSLATE_NOOP("MatriceDiff", "Une seule valeur"),
             [](const Field &f) { return yesNo(f.single); }},
    Property{QT_TRANSLATE_NOOP("MatriceDiff", "Jamais dans l’avenir"),
             [](const Field &f) { return yesNo(f.notInFuture); }},
    Property{QT_TRANSLATE_NOOP("MatriceDiff", "Après"),
             [](const Field &f) { return f.notBefore.join(u", "_s); }},
    Property{QT_TRANSLATE_NOOP("MatriceDiff", "Conditions"), conditionList},
};

void compare(const Field &before, const Field &after, QList<MatriceChange> &changes)
{
    const auto known = changes.size();
    for (const Property &property : properties) {
        const QString old = property.value(before);
        const QString now = property.value(after);
        if (old != now)
            changes.append({MatriceChange::Kind::Changed, after.name,
                            QCoreApplication::translate("MatriceDiff", property.label), old, now});
    }
    if (changes.size() == known && before != after)
        changes.append({MatriceChange::Kind::Changed,
                        after.name,
                        QCoreApplication::translate("MatriceDiff", "Autres réglages"),
                        {},
                        {}});
}

/// Places among the fields that both have: what was added or removed moves nothing.
QHash<QString, qsizetype> commonPlaces(const Matrice &matrice, const Matrice &other)
{
    QHash<QString, qsizetype> places;
    for (const Field &field : matrice.fields) {
        if (other.field(field.name) != nullptr)
            places.insert(field.name, places.size() + 1);
    }
    return places;
}

} // namespace

QList<MatriceChange> differences(const Matrice &before, const Matrice &after)
{
    QList<MatriceChange> changes;
    const auto oldPlaces = commonPlaces(before, after);
    const auto newPlaces = commonPlaces(after, before);
    for (const Field &field : after.fields) {
        const Field *old = before.field(field.name);
        if (old == nullptr) {
            changes.append({MatriceChange::Kind::Added, field.name, {}, {}, {}});
            continue;
        }
        if (oldPlaces.value(field.name) != newPlaces.value(field.name))
            changes.append({MatriceChange::Kind::Moved,
                            field.name,
                            {},
                            QString::number(before.indexOf(field.name) + 1),
                            QString::number(after.indexOf(field.name) + 1)});
        compare(*old, field, changes);
    }
    for (const Field &field : before.fields) {
        if (after.field(field.name) == nullptr)
            changes.append({MatriceChange::Kind::Removed, field.name, {}, {}, {}});
    }
    return changes;
}

QString sentence(const MatriceChange &change)
{
    const QString nothing = QCoreApplication::translate("MatriceDiff", "rien");
    switch (change.kind) {
    case MatriceChange::Kind::Added:
        return QCoreApplication::translate("MatriceDiff", "%1 est un champ nouveau.").arg(change.field);
    case MatriceChange::Kind::Removed:
        return QCoreApplication::translate("MatriceDiff", "%1 n’existe plus.").arg(change.field);
    case MatriceChange::Kind::Moved:
        return QCoreApplication::translate("MatriceDiff", "%1 passe de la place %2 à la place %3.")
            .arg(change.field, change.before, change.after);
    case MatriceChange::Kind::Changed:
        return QCoreApplication::translate("MatriceDiff", "%1, %2 : %3 devient %4.")
            .arg(change.field, change.property, change.before.isEmpty() ? nothing : change.before,
                 change.after.isEmpty() ? nothing : change.after);
    }
    return {};
}

} // namespace agrafe::el
