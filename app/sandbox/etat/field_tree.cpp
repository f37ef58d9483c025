// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/etat/field_tree.h"

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {
constexpr auto listMark = "[]"_L1;
} // namespace

FieldTree FieldTree::of(const QList<catalogue::Field> &fields)
{
    FieldTree root;
    for (const catalogue::Field &field : fields) {
        FieldTree *node = &root;
        for (QString name : field.path.split(u'.')) {
            const bool list = name.endsWith(listMark);
            while (name.endsWith(listMark))
                name.chop(listMark.size());
            std::unique_ptr<FieldTree> &child = node->children[name];
            if (child == nullptr)
                child = std::make_unique<FieldTree>();
            child->list = child->list || list;
            node = child.get();
        }
        node->field = &field;
    }
    return root;
}

Place Place::child(const QString &name) const
{
    const QString separator = path.isEmpty() ? QString() : u"."_s;
    return {path + separator + name, exact + separator + name, index};
}

Place Place::item(int number) const
{
    return {path, exact + u'[' + QString::number(number) + u']', number};
}

} // namespace agrafe::sandbox
