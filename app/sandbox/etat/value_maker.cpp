// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/etat/value_maker.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

using catalogue::Field;
using catalogue::FieldFormat;

ValueMaker::ValueMaker(const Seeded &seeded, const QJsonObject &rules, const Call &call,
                       const QJsonObject &facts, const QDateTime &now, const QString &api)
    : m_seeded(seeded)
    , m_rules(rules)
    , m_call(call)
    , m_facts(facts)
    , m_now(now)
{
    m_facts.insert(u"api"_s, api);
    m_facts.insert(u"version"_s, u"v%1"_s.arg(call.version->version));
    for (auto parameter = call.parameters.cbegin(); parameter != call.parameters.cend(); ++parameter)
        m_facts.insert(u"parametre_"_s + parameter.key(), parameter.value());
}

int ValueMaker::between(int first, int last, const Place &place) const
{
    return m_seeded.between(first, last,
                            {m_facts.value(u"siren"_s).toString(), m_call.endpoint->id, place.exact});
}

QJsonValue ValueMaker::ruleFor(const Place &place) const
{
    const QString own = m_call.endpoint->id + u':';
    for (QString end = place.path; !end.isEmpty(); end = end.section(u'.', 1)) {
        for (const QString &key : {own + end, end}) {
            if (const auto found = m_rules.constFind(key); found != m_rules.constEnd())
                return *found;
        }
    }
    return QJsonValue::Undefined;
}

bool ValueMaker::isAbsent(const Place &place) const
{
    const QJsonValue rule = ruleFor(place);
    return rule.isNull() || (rule.isString() && apply(rule, place, nullptr).isNull());
}

int ValueMaker::count(const Place &place, const FieldTree &node) const
{
    const QJsonValue rule = ruleFor(place).toObject().value(u"count"_s);
    if (rule.isString())
        return static_cast<int>(m_facts.value(rule.toString().mid(1)).toArray().size());
    if (rule.isArray())
        return between(rule.toArray().at(0).toInt(), rule.toArray().at(1).toInt(), place);
    if (ruleFor(place).isString())
        return 1;
    return node.children.empty() ? between(1, 2, place) : between(1, 3, place);
}

QJsonValue ValueMaker::leaf(const Place &place, const Field *field) const
{
    const QString name = place.path.section(u'.', -1);
    if (name == u"links" || name == u"meta" || name == u"data")
        return QJsonObject();
    const QJsonValue rule = ruleFor(place);
    if (!rule.isUndefined() && !rule.toObject().contains(u"count"_s))
        return apply(rule, place, field);
    return field == nullptr ? QJsonValue() : byFormat(place, *field);
}

QJsonValue ValueMaker::apply(const QJsonValue &rule, const Place &place, const Field *field) const
{
    if (rule.isObject())
        return drawn(rule.toObject(), place, field);
    if (!rule.isString())
        return rule;
    const QString text = rule.toString();
    return shaped(text.startsWith(u'@') ? fact(text.mid(1), place) : filled(text, place), field);
}

QJsonValue ValueMaker::drawn(const QJsonObject &rule, const Place &place, const Field *field) const
{
    if (const QJsonArray choices = rule.value(u"one of"_s).toArray(); !choices.isEmpty())
        return apply(choices.at(turn(static_cast<int>(choices.size()), place)), place, field);
    if (const QJsonArray range = rule.value(u"between"_s).toArray(); !range.isEmpty()) {
        const int number = between(range.at(0).toInt(), range.at(1).toInt(), place);
        const bool text = field != nullptr && field->format == FieldFormat::Text;
        return text ? QJsonValue(QString::number(number)) : QJsonValue(number);
    }
    const QJsonArray days = rule.value(u"days"_s).toArray();
    return day(days.at(0).toInt(), days.at(1).toInt(), place, field);
}

/// Items of a list take the choices in turn, and the places of one item (a code and its words) the same one.
int ValueMaker::turn(int choices, const Place &place) const
{
    const qsizetype item = place.exact.lastIndexOf(u'[');
    Place list = place;
    list.exact = item < 0 ? place.exact.section(u'.', 0, -2) : place.exact.left(item);
    return (between(0, choices - 1, list) + place.index) % choices;
}

/// What depends on the rank in a list: the last year first.
QJsonValue ValueMaker::factOfRank(const QString &name, int rank) const
{
    const int year = m_now.date().year() - 1 - rank;
    if (name == u"rang")
        return rank + 1;
    if (name == u"rang_sur_trois")
        return u"%1"_s.arg(rank + 1, 3, 10, QLatin1Char('0'));
    if (name == u"annee_de_rang")
        return QString::number(year);
    if (name == u"cloture_de_rang")
        return u"%1-12-31"_s.arg(year);
    if (name == u"chiffre_affaires_de_rang")
        return m_facts.value(u"chiffre_affaires"_s).toInteger() * (100 - 4 * rank) / 100;
    return QJsonValue::Null;
}

QJsonValue ValueMaker::fact(const QString &name, const Place &place) const
{
    const qsizetype dot = name.indexOf(u'.');
    if (dot < 0)
        return m_facts.contains(name) ? m_facts.value(name) : factOfRank(name, place.index);
    const QJsonArray list = m_facts.value(name.left(dot)).toArray();
    if (list.isEmpty())
        return QJsonValue::Null;
    const QJsonValue value = list.at(place.index % list.size()).toObject().value(name.mid(dot + 1));
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

QJsonValue ValueMaker::filled(const QString &pattern, const Place &place) const
{
    static const QRegularExpression slot(u"\\{([a-z0-9_.]+)\\}"_s);
    QString text = pattern;
    for (auto match = slot.match(text); match.hasMatch(); match = slot.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
                     fact(match.captured(1), place).toVariant().toString());
    return text;
}

/// Facts hold days as texts: a field that counts seconds gets seconds.
QJsonValue ValueMaker::shaped(const QJsonValue &value, const Field *field) const
{
    if (field == nullptr || !value.isString())
        return value;
    const auto moment = [&value] {
        return QDateTime(QDate::fromString(value.toString(), Qt::ISODate), QTime(0, 0), Qt::UTC);
    };
    if (field->format == FieldFormat::Timestamp && moment().isValid())
        return moment().toSecsSinceEpoch();
    if (field->format == FieldFormat::DateTime && moment().isValid())
        return moment().toString(Qt::ISODateWithMs);
    return value;
}

QJsonValue ValueMaker::day(int from, int to, const Place &place, const Field *field) const
{
    const QDate date = m_now.date().addDays(between(from, to, place));
    return shaped(date.toString(Qt::ISODate), field);
}

/// Never a refusal by chance: that is for the cast.
QJsonValue ValueMaker::amongValues(const Place &place, const Field &field) const
{
    QStringList values = field.values.keys();
    for (const catalogue::OutcomeRule &outcome : m_call.endpoint->outcomes) {
        if (outcome.path == field.path)
            values.removeAll(outcome.value);
    }
    if (values.isEmpty())
        return QJsonValue::Null;
    return values.at(between(0, static_cast<int>(values.size()) - 1, place));
}

QJsonValue ValueMaker::byFormat(const Place &place, const Field &field) const
{
    const QString siren = m_facts.value(u"siren"_s).toString();
    switch (field.format) {
    case FieldFormat::Date:
    case FieldFormat::DateTime:
    case FieldFormat::Timestamp:
        return day(-700, -20, place, &field);
    case FieldFormat::Year:
        return m_facts.value(u"an_dernier"_s);
    case FieldFormat::Month:
        return u"%1"_s.arg(between(1, 12, place), 2, 10, QLatin1Char('0'));
    case FieldFormat::Euros:
    case FieldFormat::KiloEuros:
        return 100 * between(12, 9000, place);
    case FieldFormat::Percent:
    case FieldFormat::Number:
        return between(1, 60, place);
    case FieldFormat::Boolean:
        return between(0, 1, place) == 1;
    case FieldFormat::Enumeration:
        return amongValues(place, field);
    case FieldFormat::Siren:
        return siren;
    case FieldFormat::Siret:
        return m_facts.value(u"siret_siege"_s);
    case FieldFormat::Rna:
        return m_facts.value(u"rna"_s);
    case FieldFormat::Duration:
        return 86'400;
    case FieldFormat::Email:
        return u"contact@exemple.invalid"_s;
    case FieldFormat::Phone:
        return u"01 99 00 %1 %2"_s.arg(between(10, 99, place)).arg(siren.right(2));
    case FieldFormat::Url:
        return u"https://exemple.invalid/"_s + siren;
    case FieldFormat::DocumentUrl: // the issuer of documents puts its own links there
    case FieldFormat::Text:
        break;
    }
    return u"Donnée fictive %1"_s.arg(between(100, 999, place));
}

} // namespace agrafe::sandbox
