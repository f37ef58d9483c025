// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/matrice_file.h"
#include "el/matrice_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::el {

namespace {

void put(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, QLatin1StringView key, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(key, QJsonArray::fromStringList(texts));
}

void put(QJsonObject &object, QLatin1StringView key, const QMap<QString, QString> &words)
{
    QJsonObject table;
    for (const auto &[word, value] : words.asKeyValueRange())
        table.insert(word, value);
    if (!table.isEmpty())
        object.insert(key, table);
}

void put(QJsonObject &object, QLatin1StringView key, const QJsonObject &inner)
{
    if (!inner.isEmpty())
        object.insert(key, inner);
}

template<typename Number>
void put(QJsonObject &object, QLatin1StringView key, const std::optional<Number> &number)
{
    if (number)
        object.insert(key, *number);
}

void putFlag(QJsonObject &object, QLatin1StringView key, bool flag)
{
    if (flag)
        object.insert(key, true);
}

template<typename Value, std::size_t size>
void putChoice(QJsonObject &object, QLatin1StringView key, const std::array<Word<Value>, size> &words,
               Value value)
{
    if (value != words.front().value)
        object.insert(key, wordOf(words, value));
}

QJsonObject constraintsOf(const Field &field)
{
    QJsonObject object;
    putFlag(object, "unique"_L1, field.unique);
    put(object, "minimum"_L1, field.minimum);
    put(object, "maximum"_L1, field.maximum);
    put(object, "minimum"_L1, field.earliest.toString(Qt::ISODate));
    put(object, "maximum"_L1, field.latest.toString(Qt::ISODate));
    put(object, "minLength"_L1, field.minLength);
    put(object, "maxLength"_L1, field.maxLength);
    put(object, "pattern"_L1, field.pattern);
    put(object, "enum"_L1, field.values);
    return object;
}

QStringList phasesOf(Phases phases)
{
    QStringList ids;
    for (const Phase phase : allPhases()) {
        if (phases.testFlag(phase))
            ids.append(phaseId(phase));
    }
    return ids;
}

QJsonArray conditionsOf(const Field &field)
{
    QJsonArray conditions;
    for (const Condition &condition : field.conditions) {
        QJsonObject object{{u"field"_s, condition.field}};
        put(object, "values"_L1, condition.values);
        object.insert(u"then"_s, wordOf(effectWords, condition.effect));
        conditions.append(object);
    }
    return conditions;
}

QMap<QString, QString> fmeRulesOf(const Field &field)
{
    QMap<QString, QString> names;
    for (const auto &[rule, fme] : field.fmeRules.asKeyValueRange())
        names.insert(ruleId(rule), fmeRuleName(fme));
    return names;
}

QJsonObject extensionOf(const Field &field)
{
    QJsonObject object;
    putChoice(object, "kind"_L1, kindWords, field.kind);
    putChoice(object, "part"_L1, partWords, field.part);
    putChoice(object, "case"_L1, caseWords, field.letterCase);
    put(object, "mandatory"_L1, phasesOf(field.mandatoryFor));
    put(object, "fmeType"_L1, field.fmeType);
    put(object, "fmeRules"_L1, fmeRulesOf(field));
    put(object, "aliases"_L1, field.aliases);
    put(object, "correspondences"_L1, field.correspondences);
    put(object, "synonyms"_L1, field.synonyms);
    put(object, "notBefore"_L1, field.notBefore);
    putFlag(object, "notInFuture"_L1, field.notInFuture);
    putFlag(object, "single"_L1, field.single);
    if (!field.conditions.isEmpty())
        object.insert(u"conditions"_s, conditionsOf(field));
    return object;
}

QJsonObject fieldObject(const Field &field)
{
    QJsonObject object{{u"name"_s, field.name}, {u"type"_s, wordOf(typeWords, field.type)}};
    put(object, "title"_L1, field.title);
    put(object, "description"_L1, field.description);
    put(object, "example"_L1, field.example);
    put(object, "format"_L1, field.dateFormat);
    if (field.decimalChar != u'.')
        object.insert(u"decimalChar"_s, QString(field.decimalChar));
    put(object, "trueValues"_L1, field.trueValues);
    put(object, "falseValues"_L1, field.falseValues);
    put(object, "constraints"_L1, constraintsOf(field));
    put(object, "el"_L1, extensionOf(field));
    return object;
}

} // namespace

QByteArray toJson(const Matrice &matrice)
{
    QJsonObject object{{u"name"_s, matrice.id}};
    put(object, "title"_L1, matrice.title);
    put(object, "version"_L1, matrice.version);
    put(object, "description"_L1, matrice.description);
    put(object, "primaryKey"_L1, matrice.key);
    QJsonArray fields;
    for (const Field &field : matrice.fields)
        fields.append(fieldObject(field));
    object.insert(u"fields"_s, fields);
    return QJsonDocument(object).toJson();
}

} // namespace agrafe::el
