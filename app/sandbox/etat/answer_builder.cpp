// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/etat/answer_builder.h"

#include "sandbox/etat/field_tree.h"
#include "sandbox/etat/value_maker.h"
#include "sandbox/resource.h"

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

/// Walks the tree of one answer.
class Walk
{
public:
    explicit Walk(const ValueMaker &maker)
        : m_maker(maker)
    {}

    [[nodiscard]] QJsonValue value(const FieldTree &node, const Place &place) const
    {
        if (!node.list)
            return single(node, place);
        QJsonArray items;
        const int count = m_maker.count(place, node);
        for (int i = 0; i < count; ++i) {
            Place item = place.item(i);
            if (node.children.empty())
                item.index = place.index; // plain values (first names) belong to the item around them
            items += single(node, item);
        }
        return items;
    }

private:
    [[nodiscard]] QJsonValue single(const FieldTree &node, const Place &place) const
    {
        if (node.children.empty())
            return m_maker.leaf(place, node.field);
        if (m_maker.isAbsent(place))
            return QJsonValue::Null;
        QJsonObject object;
        for (const auto &[name, child] : node.children)
            object.insert(name, value(*child, place.child(name)));
        return object;
    }

    const ValueMaker &m_maker;
};

QJsonValue replaced(const QJsonValue &value, const QStringList &steps, const QJsonValue &put)
{
    if (steps.isEmpty())
        return put;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype index = steps.first().toLongLong();
        if (index < array.size())
            array[index] = replaced(array.at(index), steps.mid(1), put);
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(steps.first(), replaced(object.value(steps.first()), steps.mid(1), put));
    return object;
}

} // namespace

AnswerBuilder::AnswerBuilder(const Seeded &seeded, const QString &rules)
    : m_seeded(seeded)
    , m_rules(readResource(rules).object())
{}

QJsonObject AnswerBuilder::build(const Call &call, const QJsonObject &facts, const QDateTime &now,
                                 const QString &api) const
{
    const FieldTree root = FieldTree::of(call.version->fields);
    const ValueMaker maker(m_seeded, m_rules, call, facts, now, api);
    const Walk walk(maker);
    QJsonObject answer;
    for (const auto &[name, child] : root.children)
        answer.insert(name, walk.value(*child, Place().child(name)));
    return answer;
}

QJsonObject withPlaces(QJsonObject answer, const QJsonObject &places)
{
    for (auto place = places.constBegin(); place != places.constEnd(); ++place)
        answer = replaced(answer, place.key().split(u'.'), place.value()).toObject();
    return answer;
}

} // namespace agrafe::sandbox
