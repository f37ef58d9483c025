// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/answer_tree.h"

#include "etat/value_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>

namespace agrafe::etat {

using catalogue::Field;
using namespace Qt::StringLiterals;

namespace {

/// Deeper than any answer; what lies below is shown as JSON text, so that no answer can exhaust the stack.
constexpr int maxDepth = 48;
/// More columns than this are not read across but down.
constexpr qsizetype maxColumns = 10;
constexpr int maxFlattening = 2;
/// Longer lists of plain values get a row for each.
constexpr qsizetype maxJoined = 200;

bool holdsNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isObject() && value.toObject().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

bool isPlain(const QJsonValue &value)
{
    return !value.isObject() && !value.isArray();
}

/// "date_derniere_mise_a_jour" → "Date derniere mise a jour", "codeEDI" → "Code EDI".
QString readableKey(const QString &key)
{
    QString text;
    for (const QChar c : key) {
        if (c.isUpper() && !text.isEmpty() && text.back().isLower())
            text += u' ';
        text += c == u'_' || c == u'-' ? QChar(u' ') : c;
    }
    text = text.simplified();
    if (text.isEmpty())
        return QCoreApplication::translate("AnswerTree", "Sans nom");
    text.front() = text.front().toUpper();
    return text;
}

/// What the catalogue says of each place, found in one step.
class Places
{
public:
    explicit Places(const QList<Field> &fields)
    {
        for (int i = 0; i < fields.size(); ++i) {
            const QString &path = fields[i].path;
            if (!m_fields.contains(path))
                m_fields.insert(path, &fields[i]);
            rank(path, i);
        }
    }

    [[nodiscard]] const Field *field(const QString &general) const { return m_fields.value(general); }
    [[nodiscard]] bool knows(const QString &general) const { return m_order.contains(general); }
    [[nodiscard]] int order(const QString &general) const
    {
        return m_order.value(general, std::numeric_limits<int>::max());
    }

private:
    /// A group stands where its first field stands.
    void rank(const QString &path, int position)
    {
        for (qsizetype end = path.size(); end > 0; end = path.lastIndexOf(u'.', end - 1)) {
            QString prefix = path.left(end);
            insertRank(prefix, position);
            if (prefix.endsWith("[]"_L1))
                insertRank(prefix.chopped(2), position);
        }
    }
    void insertRank(const QString &path, int position)
    {
        if (!m_order.contains(path))
            m_order.insert(path, position);
    }

    QHash<QString, const Field *> m_fields;
    QHash<QString, int> m_order;
};

/// One place of the payload, with what its parents pass on.
struct Place
{
    QString path;    ///< "data[3].nom"
    QString general; ///< "data[].nom"
    QString key;
    bool isProtected = false;
    bool technical = false;
    int depth = 0;
};

struct Member
{
    Place place;
    QJsonValue value;
};

class TreeBuilder
{
public:
    TreeBuilder(const Places &places, bool partialDiffusion)
        : m_places(places)
        , m_partialDiffusion(partialDiffusion)
    {}

    [[nodiscard]] Node root(const QJsonObject &payload) const
    {
        Node node;
        node.type = Node::Type::Group;
        for (const Member &member : members({}, payload))
            node.children += build(member);
        return node;
    }

private:
    struct Row
    {
        Place place;
        QList<Node> cells;
        QStringList columns; ///< the general path of each cell
    };

    [[nodiscard]] Place child(const Place &parent, const QString &key) const;
    [[nodiscard]] Place element(const Place &list, qsizetype index) const;
    [[nodiscard]] const Field *fieldOf(const Place &place) const;
    [[nodiscard]] QString labelOf(const Place &place) const;
    [[nodiscard]] Node nodeAt(const Place &place, Node::Type type) const;
    [[nodiscard]] Node value(const Member &member) const;
    [[nodiscard]] Node build(const Member &member) const;
    [[nodiscard]] Node group(const Member &member) const;
    [[nodiscard]] Node list(const Member &member) const;
    [[nodiscard]] Node rowsOf(const Place &place, const QJsonArray &array) const;
    [[nodiscard]] std::optional<Node> joined(const Place &place, const QJsonArray &array) const;
    [[nodiscard]] std::optional<Node> table(const Place &place, const QJsonArray &array) const;
    [[nodiscard]] bool flatten(const Member &member, const QString &prefix, int level, Row &row) const;
    [[nodiscard]] std::optional<QList<Row>> flatRows(const Place &place, const QJsonArray &array) const;
    [[nodiscard]] Node alignedRow(const Row &row, const Place &list, const QStringList &columns,
                                  const QHash<QString, Node> &models) const;
    [[nodiscard]] QList<Member> members(const Place &parent, const QJsonObject &object) const;
    [[nodiscard]] QList<Member> sorted(const Place &parent, const QJsonObject &object) const;
    [[nodiscard]] auto sortKey(const Place &place) const
    {
        return std::tuple(place.technical, !m_places.knows(place.general), m_places.order(place.general));
    }

    const Places &m_places;
    bool m_partialDiffusion;
};

Place TreeBuilder::child(const Place &parent, const QString &key) const
{
    Place place = parent;
    const QString separator = parent.depth == 0 ? QString() : u"."_s;
    place.path += separator + key;
    place.general += separator + key;
    place.key = key;
    ++place.depth;
    const Field *field = m_places.field(place.general);
    place.technical = parent.technical || (field && field->technical);
    place.isProtected =
        parent.isProtected ||
        (m_partialDiffusion && (field ? field->protectedByPartialDiffusion : !m_places.knows(place.general)));
    return place;
}

Place TreeBuilder::element(const Place &list, qsizetype index) const
{
    Place place = list;
    place.path += u'[' + QString::number(index) + u']';
    place.general += u"[]"_s;
    place.key = QString::number(index + 1);
    ++place.depth;
    return place;
}

/// A list of plain values may be described on the list or on its elements.
const Field *TreeBuilder::fieldOf(const Place &place) const
{
    const Field *field = m_places.field(place.general);
    return !field && place.general.endsWith("[]"_L1) ? m_places.field(place.general.chopped(2)) : field;
}

QString TreeBuilder::labelOf(const Place &place) const
{
    const Field *field = m_places.field(place.general);
    if (place.general.endsWith("[]"_L1))
        return (field ? field->label : QCoreApplication::translate("AnswerTree", "Élément")) + QChar(0x00a0) +
               place.key;
    if (field)
        return field->label;
    if (place.general == "data"_L1)
        return QCoreApplication::translate("AnswerTree", "Réponse");
    if (place.key == "links"_L1)
        return QCoreApplication::translate("AnswerTree", "Liens");
    return place.key == "meta"_L1 ? QCoreApplication::translate("AnswerTree", "Informations complémentaires")
                                  : readableKey(place.key);
}

Node TreeBuilder::nodeAt(const Place &place, Node::Type type) const
{
    static const QStringList envelope{u"data"_s, u"links"_s, u"meta"_s, u"data[].links"_s, u"data[].meta"_s};
    Node node;
    node.type = type;
    node.path = place.path;
    node.label = labelOf(place);
    node.protectedField = place.isProtected;
    node.technical = place.technical;
    node.unlabelled = !m_places.knows(place.general) && !fieldOf(place) && !envelope.contains(place.general);
    return node;
}

Node TreeBuilder::value(const Member &member) const
{
    const Field *field = fieldOf(member.place);
    Node node = nodeAt(member.place, Node::Type::Value);
    node.raw = member.value;
    node.text = valueText(member.value, field);
    if (field)
        node.format = field->format;
    return node;
}

Node TreeBuilder::build(const Member &member) const
{
    if (isPlain(member.value) || holdsNothing(member.value) || member.place.depth >= maxDepth)
        return value(member);
    return member.value.isObject() ? group(member) : list(member);
}

Node TreeBuilder::group(const Member &member) const
{
    Node node = nodeAt(member.place, Node::Type::Group);
    for (const Member &inner : members(member.place, member.value.toObject()))
        node.children += build(inner);
    return node;
}

Node TreeBuilder::list(const Member &member) const
{
    const QJsonArray array = member.value.toArray();
    if (auto node = joined(member.place, array))
        return *std::move(node);
    if (auto node = table(member.place, array))
        return *std::move(node);
    return rowsOf(member.place, array);
}

Node TreeBuilder::rowsOf(const Place &place, const QJsonArray &array) const
{
    Node node = nodeAt(place, Node::Type::Group);
    node.children.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        node.children += build({element(place, i), array.at(i)});
    return node;
}

std::optional<Node> TreeBuilder::joined(const Place &place, const QJsonArray &array) const
{
    const Field *field = fieldOf(element(place, 0));
    QString text;
    for (const QJsonValue item : array) {
        if (!isPlain(item) || text.size() > maxJoined)
            return std::nullopt;
        text += (text.isEmpty() ? QString() : u", "_s) + valueText(item, field);
    }
    Node node = nodeAt(place, Node::Type::Value);
    node.raw = array;
    node.text = text;
    if (field)
        node.format = field->format;
    return node;
}

/// Puts the values of a row side by side; false when they cannot be: too deep, or too many.
bool TreeBuilder::flatten(const Member &member, const QString &prefix, int level, Row &row) const
{
    if (row.cells.size() >= maxColumns)
        return false;
    std::optional<Node> cell;
    if (isPlain(member.value) || holdsNothing(member.value)) {
        cell = value(member);
    } else if (member.value.isArray()) {
        cell = joined(member.place, member.value.toArray());
    } else if (level < maxFlattening) {
        const QString inner = prefix + labelOf(member.place) + u" – "_s;
        return std::ranges::all_of(members(member.place, member.value.toObject()), [&](const Member &child) {
            return flatten(child, inner, level + 1, row);
        });
    }
    if (!cell)
        return false;
    cell->label.prepend(prefix);
    row.cells += *std::move(cell);
    row.columns += member.place.general;
    return true;
}

std::optional<QList<TreeBuilder::Row>> TreeBuilder::flatRows(const Place &place,
                                                             const QJsonArray &array) const
{
    QList<Row> rows;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject object = array.at(i).toObject();
        Row row{element(place, i), {}, {}};
        const auto cells = members(row.place, object);
        if (object.isEmpty() ||
            !std::ranges::all_of(cells, [&](const Member &member) { return flatten(member, {}, 0, row); }))
            return std::nullopt;
        rows += std::move(row);
    }
    return rows;
}

Node TreeBuilder::alignedRow(const Row &row, const Place &list, const QStringList &columns,
                             const QHash<QString, Node> &models) const
{
    Node node = nodeAt(row.place, Node::Type::Group);
    for (const QString &column : columns) {
        if (const qsizetype at = row.columns.indexOf(column); at >= 0) {
            node.children += row.cells[at];
            continue;
        }
        Node absent = models[column];
        absent.path = row.place.path + column.mid(list.general.size() + 2);
        absent.text = u"—"_s;
        absent.raw = QJsonValue(QJsonValue::Undefined);
        node.children += absent;
    }
    return node;
}

std::optional<Node> TreeBuilder::table(const Place &place, const QJsonArray &array) const
{
    const auto rows = flatRows(place, array);
    if (!rows)
        return std::nullopt;
    QStringList columns;
    QHash<QString, Node> models;
    for (const Row &row : *rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (models.contains(row.columns[i]))
                continue;
            models.insert(row.columns[i], row.cells[i]);
            columns += row.columns[i];
        }
        if (columns.size() > maxColumns)
            return std::nullopt;
    }
    std::ranges::stable_sort(columns, {}, [&](const QString &column) {
        return std::tuple(models[column].technical, models[column].unlabelled, m_places.order(column));
    });
    Node node = nodeAt(place, Node::Type::Table);
    node.children.reserve(rows->size());
    for (const Row &row : *rows)
        node.children += alignedRow(row, place, columns, models);
    return node;
}

QList<Member> TreeBuilder::sorted(const Place &parent, const QJsonObject &object) const
{
    QList<Member> found;
    for (auto it = object.begin(); it != object.end(); ++it)
        found += {child(parent, it.key()), it.value()};
    std::ranges::stable_sort(found, {}, [this](const Member &member) { return sortKey(member.place); });
    return found;
}

/// Of an envelope {data, links, meta} (the payload, or each entry of a collection), `data` gives its own
/// members, and what is empty beside it is no news.
QList<Member> TreeBuilder::members(const Place &parent, const QJsonObject &object) const
{
    const bool envelope = parent.depth == 0 || (parent.general == "data[]"_L1 && object.contains("data"_L1));
    if (!envelope)
        return sorted(parent, object);
    QList<Member> data;
    QList<Member> others;
    QList<Member> last;
    for (const Member &member : sorted(parent, object)) {
        const QString &key = member.place.key;
        if (key == "data"_L1 && member.value.isObject() && !holdsNothing(member.value))
            data = sorted(member.place, member.value.toObject());
        else if (key == "data"_L1)
            data = {member};
        else if (key != "links"_L1 && key != "meta"_L1)
            others += member;
        else if (!holdsNothing(member.value))
            last += member;
    }
    return data + others + last;
}

} // namespace

Node answerTree(const catalogue::EndpointVersion &version, const QJsonObject &payload, bool partialDiffusion)
{
    const Places places(version.fields);
    return TreeBuilder(places, partialDiffusion).root(payload);
}

} // namespace agrafe::etat
