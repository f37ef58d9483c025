// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/choice_popup.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/sign.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 7;
constexpr int edge = 10;

} // namespace

QString Choice::spoken() const
{
    QStringList parts{title, aside, second, code};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void ChoiceModel::setChoices(const QList<Choice> &choices)
{
    beginResetModel();
    m_choices = choices;
    endResetModel();
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Choice &choice = m_choices.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return choice.title;
    case Qt::AccessibleTextRole:
        return choice.spoken();
    case AsideRole:
        return choice.aside;
    case SecondRole:
        return choice.second;
    case CodeRole:
        return choice.code;
    default:
        return {};
    }
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    return {scaled(120), scaled(index.data(ChoiceModel::SecondRole).toString().isEmpty() ? 30 : 46)};
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const bool current = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, current ? t.bgSelected : t.bgSurface);
    if (current)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), t.primary);
    QRect room = option.rect.adjusted(edge, 0, -edge, 0);
    painter->setFont(textFont(TextRole::Figures));
    painter->setPen(t.text3);
    const QString code = index.data(ChoiceModel::CodeRole).toString();
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, code);
    room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(code) - 8);
    const QString second = index.data(ChoiceModel::SecondRole).toString();
    QRect first = room;
    if (!second.isEmpty()) {
        first.setHeight(scaled(26));
        painter->setFont(textFont(TextRole::Small));
        const QRect below(room.left(), first.bottom() - scaled(2), room.width(), scaled(18));
        painter->drawText(below, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(second, Qt::ElideRight, below.width()));
    }
    painter->setFont(textFont(TextRole::Strong));
    painter->setPen(t.text);
    const QString title =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, first.width());
    painter->drawText(first, Qt::AlignVCenter, title);
    first.setLeft(first.left() + painter->fontMetrics().horizontalAdvance(title + u' '));
    painter->setFont(textFont(TextRole::Base));
    painter->setPen(t.text2);
    painter->drawText(first, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(ChoiceModel::AsideRole).toString(),
                                                        Qt::ElideRight, first.width()));
    painter->restore();
}

ChoicePopup::ChoicePopup(QWidget *field)
    : QFrame(field, Qt::ToolTip)
    , m_model(new ChoiceModel(this))
    , m_list(new QListView(this))
    , m_footPlace(new QWidget(this))
    , m_foot(new QLabel(this))
{
    setFrameShape(QFrame::Box);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    setTextRole(m_foot, TextRole::Small, secondaryInk);
    m_foot->setWordWrap(true);
    m_footPlace->setBackgroundRole(QPalette::AlternateBase);
    m_footPlace->setAutoFillBackground(true);
    auto *foot = new QHBoxLayout(m_footPlace);
    foot->setContentsMargins(edge, 6, edge, 6);
    foot->addWidget(new Sign(u"info"_s, 14, this), 0, Qt::AlignTop);
    foot->addWidget(m_foot, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // a wrapped sentence asks for more lines than it has
    layout->addWidget(m_list, 1);
    layout->addWidget(m_footPlace);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &at) { Q_EMIT chosen(at.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &at) { Q_EMIT currentChanged(at.row()); });
}

void ChoicePopup::offer(const QList<Choice> &choices)
{
    m_model->setChoices(choices);
    m_list->setVisible(!choices.isEmpty());
    if (!choices.isEmpty())
        m_list->setCurrentIndex(m_model->index(0));
}

void ChoicePopup::setFoot(const QString &text)
{
    m_foot->setText(text);
    m_footPlace->setVisible(!text.isEmpty());
}

QString ChoicePopup::foot() const
{
    return m_foot->text();
}

void ChoicePopup::showBy(const QWidget *field)
{
    const int width = field->width();
    int height = 2;
    for (int row = 0; row < std::min(mostRows, m_model->rowCount()); ++row)
        height += m_list->sizeHintForRow(row);
    if (!m_foot->text().isEmpty())
        height += m_foot->heightForWidth(width - 2 * edge - scaled(24)) + 14;
    const QRect screen = field->screen()->availableGeometry();
    QPoint at = field->mapToGlobal(QPoint(0, field->height() + 2));
    if (at.y() + height > screen.bottom())
        at.setY(std::max(screen.top(), field->mapToGlobal(QPoint(0, -height - 2)).y()));
    setGeometry(QRect(at, QSize(width, height)));
    show();
    raise();
}

int ChoicePopup::current() const
{
    return m_model->rowCount() == 0 ? -1 : m_list->currentIndex().row();
}

void ChoicePopup::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, rows - 1);
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
}

} // namespace agrafe::ui
