// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/matrice_file.h"
#include "el/matrice_object.h"
#include "el/matrice_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::el {

namespace {

/// A word out of a closed list; the default when the key is absent.
template<typename Value, std::size_t size>
Value chosen(MatriceObject &object, QLatin1StringView key, const std::array<Word<Value>, size> &words)
{
    const QString text = object.text(key);
    if (text.isEmpty())
        return words.front().value;
    const auto value = valueOf(words, text);
    if (!value) {
        QStringList known;
        for (const Word<Value> &word : words)
            known.append(word.word);
        object.report(key, QCoreApplication::translate("MatriceFile", "« %1 » n’est pas l’un de %2.")
                               .arg(text, known.join(u", "_s)));
    }
    return value.value_or(words.front().value);
}

QDate dayOf(MatriceObject &object, QLatin1StringView key)
{
    const QString text = object.text(key);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        object.report(key, QCoreApplication::translate("MatriceFile", "une date AAAA-MM-JJ est attendue."));
    return day;
}

std::optional<double> numberOf(MatriceObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.any(key);
    if (value.isUndefined())
        return std::nullopt;
    bool right = value.isDouble();
    const double number = right ? value.toDouble() : value.toString().toDouble(&right);
    if (!right)
        object.report(key, QCoreApplication::translate("MatriceFile", "un nombre est attendu."));
    return number;
}

void readConstraints(MatriceObject constraints, Field &field)
{
    if (constraints.flag("required"_L1))
        field.mandatoryFor |= Phase::Import;
    field.unique = constraints.flag("unique"_L1);
    field.minLength = constraints.count("minLength"_L1);
    field.maxLength = constraints.count("maxLength"_L1);
    field.pattern = constraints.text("pattern"_L1);
    field.values = constraints.texts("enum"_L1);
    if (field.type == FieldType::Date || field.type == FieldType::DateTime) {
        field.earliest = dayOf(constraints, "minimum"_L1);
        field.latest = dayOf(constraints, "maximum"_L1);
    } else {
        field.minimum = numberOf(constraints, "minimum"_L1);
        field.maximum = numberOf(constraints, "maximum"_L1);
    }
    constraints.finish();
}

void readMandatory(MatriceObject &el, Field &field)
{
    const QStringList phases = el.texts("mandatory"_L1);
    for (const QString &id : phases) {
        const auto phase = phaseOf(id);
        if (!phase)
            el.report("mandatory"_L1,
                      QCoreApplication::translate("MatriceFile", "« %1 » n’est pas une phase.").arg(id));
        field.mandatoryFor |= phase.value_or(Phase::Import);
    }
}

void readConditions(MatriceObject &el, Field &field, QString &fault)
{
    const QJsonValue value = el.any("conditions"_L1);
    if (!value.isUndefined() && !value.isArray())
        el.report("conditions"_L1, QCoreApplication::translate("MatriceFile", "une liste est attendue."));
    for (const QJsonValue entry : value.toArray()) {
        MatriceObject object(
            entry, QCoreApplication::translate("MatriceFile", "%1, « conditions »").arg(el.place()), fault);
        Condition condition;
        condition.field = object.text("field"_L1);
        condition.values = object.texts("values"_L1);
        condition.effect = chosen(object, "then"_L1, effectWords);
        object.finish();
        field.conditions.append(condition);
    }
}

void readFmeRules(MatriceObject &el, Field &field)
{
    const auto rules = el.words("fmeRules"_L1);
    for (const auto &[id, name] : rules.asKeyValueRange()) {
        const auto rule = ruleOf(id);
        const auto fme = name.isEmpty() ? std::optional(FmeRule::None) : fmeRuleOf(name);
        if (!rule || !fme)
            el.report(
                "fmeRules"_L1,
                QCoreApplication::translate("MatriceFile", "« %1 » : « %2 » n’est pas connu.").arg(id, name));
        else
            field.fmeRules.insert(*rule, *fme);
    }
}

void readExtension(MatriceObject el, Field &field, QString &fault)
{
    if (el.has("kind"_L1))
        field.kind = chosen(el, "kind"_L1, kindWords);
    field.part = chosen(el, "part"_L1, partWords);
    field.letterCase = chosen(el, "case"_L1, caseWords);
    field.fmeType = el.text("fmeType"_L1);
    field.aliases = el.texts("aliases"_L1);
    field.correspondences = el.words("correspondences"_L1);
    field.synonyms = el.words("synonyms"_L1);
    field.notBefore = el.texts("notBefore"_L1);
    field.notInFuture = el.flag("notInFuture"_L1);
    field.single = el.flag("single"_L1);
    readMandatory(el, field);
    readConditions(el, field, fault);
    readFmeRules(el, field);
    el.finish();
}

void readFormat(MatriceObject &object, Field &field)
{
    const QString format = object.text("format"_L1);
    const bool usual = format.isEmpty() || format == "default"_L1;
    if (field.type == FieldType::Date)
        field.dateFormat = usual ? u"%Y-%m-%d"_s : format;
    else if (field.type == FieldType::DateTime)
        field.dateFormat = usual ? u"%Y-%m-%dT%H:%M:%S"_s : format;
    else if (format == "email"_L1)
        field.kind = FieldKind::Email;
    else if (!usual)
        object.report(
            "format"_L1,
            QCoreApplication::translate("MatriceFile", "« %1 » n’est pas un format connu ici.").arg(format));
}

void readNotation(MatriceObject &object, Field &field)
{
    if (const QString mark = object.text("decimalChar"_L1); !mark.isEmpty())
        field.decimalChar = mark.front();
    if (field.type != FieldType::Boolean)
        return;
    field.trueValues = object.texts("trueValues"_L1);
    field.falseValues = object.texts("falseValues"_L1);
    if (field.trueValues.isEmpty())
        field.trueValues = {u"true"_s, u"True"_s, u"TRUE"_s, u"1"_s};
    if (field.falseValues.isEmpty())
        field.falseValues = {u"false"_s, u"False"_s, u"FALSE"_s, u"0"_s};
}

Field readField(const QJsonValue &value, qsizetype number, QString &fault)
{
    const QString name = value.toObject().value("name"_L1).toString();
    MatriceObject object(value,
                         name.isEmpty()
                             ? QCoreApplication::translate("MatriceFile", "Champ n° %1").arg(number)
                             : QCoreApplication::translate("MatriceFile", "Champ %1").arg(name),
                         fault);
    Field field;
    field.name = object.text("name"_L1);
    field.title = object.text("title"_L1);
    field.description = object.text("description"_L1);
    field.example = object.text("example"_L1);
    field.type = chosen(object, "type"_L1, typeWords);
    readFormat(object, field);
    readNotation(object, field);
    readConstraints(object.object("constraints"_L1), field);
    readExtension(object.object("el"_L1), field, fault);
    return field;
}

Failure refusal(const QString &sentence)
{
    return Failure::input(sentence, QCoreApplication::translate(
                                        "MatriceFile", "Corrigez le fichier de la matrice, ou demandez-le à "
                                                       "nouveau à la personne qui l’a préparé."));
}

Result<QJsonDocument> parsed(const QByteArray &json)
{
    constexpr qsizetype largest = 16 << 20;
    if (json.size() > largest)
        return Unexpected(refusal(QCoreApplication::translate(
            "MatriceFile", "Ce fichier est bien trop gros pour être une matrice.")));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::NoError && document.isObject())
        return document;
    const auto line = json.first(std::clamp<qsizetype>(error.offset, 0, json.size())).count('\n') + 1;
    Failure failure =
        refusal(QCoreApplication::translate("MatriceFile", "Ce fichier n’est pas du JSON lisible (ligne %1).")
                    .arg(line));
    failure.detail = error.errorString();
    return Unexpected(failure);
}

} // namespace

Result<Matrice> readMatrice(const QByteArray &json)
{
    const auto document = parsed(json);
    if (!document)
        return Unexpected(document.error());
    QString fault;
    MatriceObject object(document->object(), QCoreApplication::translate("MatriceFile", "Matrice"), fault);
    Matrice matrice;
    matrice.id = object.text("name"_L1);
    matrice.title = object.text("title"_L1);
    matrice.version = object.text("version"_L1);
    matrice.description = object.text("description"_L1);
    const QJsonValue key = object.any("primaryKey"_L1);
    matrice.key = key.isString() ? QStringList{key.toString()} : object.texts("primaryKey"_L1);
    const QJsonArray fields = object.any("fields"_L1).toArray();
    for (const QJsonValue field : fields)
        matrice.fields.append(readField(field, matrice.fields.size() + 1, fault));
    if (fault.isEmpty())
        fault = faultOf(matrice);
    if (!fault.isEmpty())
        return Unexpected(refusal(fault));
    return matrice;
}

} // namespace agrafe::el
