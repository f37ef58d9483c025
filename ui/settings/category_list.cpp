// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/settings/category_list.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

class CategoryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const bool selected = option.state & QStyle::State_Selected;
        parts::viewRow(option, painter, true);
        const int side = scaled(18);
        const QRect rect = option.rect;
        paintIcon(painter, {rect.left() + 16, rect.top() + (rect.height() - side) / 2, side, side},
                  index.data(CategoryList::SignRole).toString(), selected ? t.primary : t.text2);
        painter->setFont(textFont(selected ? TextRole::Strong : TextRole::Medium));
        painter->setPen(selected ? t.text : t.text2);
        painter->drawText(rect.adjusted(16 + side + 10, 0, -8, 0), Qt::AlignVCenter, index.data().toString());
        if (index.data(CategoryList::LockedRole).toBool())
            paintIcon(painter,
                      {rect.right() - 8 - scaled(14), rect.top() + (rect.height() - scaled(14)) / 2,
                       scaled(14), scaled(14)},
                      u"noncouvert"_s, t.text3);
        if (selected && (option.state & QStyle::State_HasFocus) && FocusRing::byKeyboard())
            paintInnerRing(painter, rect, option.palette);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex & /*index*/) const override
    {
        return {scaled(180), scaled(34)};
    }
};

} // namespace

CategoryList::CategoryList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Catégories"));
    setItemDelegate(new CategoryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    viewport()->setBackgroundRole(QPalette::Midlight);
    viewport()->setAutoFillBackground(true);
}

QSize CategoryList::sizeHint() const
{
    return {scaled(184), scaled(300)};
}

} // namespace agrafe::ui
