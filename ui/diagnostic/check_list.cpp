// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/diagnostic/check_list.h"

#include "diagnostic/plan.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/badge.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using diagnostic::Check;
using diagnostic::State;

namespace {

enum Role { StateRole = Qt::UserRole, SentenceRole, ActionRole };

constexpr int margin = 10;
constexpr int gap = 3;

bool isKnown(const Check &check)
{
    return !check.sentence.isEmpty();
}

// A missing step is never red: that colour is an explicit refusal's.
Badge badgeOf(State state, bool known)
{
    if (!known)
        return {u"attente"_s, CheckList::tr("En attente"), Tone::Off};
    switch (state) {
    case State::Good:
        return {u"prouve"_s, titleOf(state), Tone::Ok};
    case State::Attention:
        return {u"info"_s, titleOf(state), Tone::Info, false, true};
    case State::Bad:
        return {u"alerte"_s, titleOf(state), Tone::Unknown, false, true};
    case State::Unknown:
        return {u"inconnu"_s, titleOf(state), Tone::Off};
    case State::Skipped:
        break;
    }
    return {u"noncouvert"_s, titleOf(state), Tone::Off};
}

int badgeColumn()
{
    int widest = 0;
    for (const State state : {State::Good, State::Attention, State::Bad, State::Unknown, State::Skipped})
        widest = std::max(widest, badgeSize(badgeOf(state, true), textFont(TextRole::Base)).width());
    return widest + 16;
}

class CheckDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        painter->save();
        parts::viewRow(option, painter, true);
        const QRect row = option.rect.adjusted(16, margin, -16, -margin);
        const QFont titleFont = textFont(TextRole::Medium);
        const int line = QFontMetrics(titleFont).height();
        const bool known = !index.data(SentenceRole).toString().isEmpty();
        const Badge badge = badgeOf(static_cast<State>(index.data(StateRole).toInt()), known);
        painter->setFont(textFont(TextRole::Base));
        paintBadge(painter, {row.left(), row.top(), badgeColumn(), line}, badge, badge.strong,
                   option.palette);
        QRect text = row.adjusted(badgeColumn(), 0, 0, 0);
        painter->setFont(titleFont);
        painter->setPen(t.text);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignTop, index.data().toString());
        text.setTop(text.top() + line + gap);
        text.setTop(text.top() + paintLines(painter, text, index.data(SentenceRole).toString(), t.text2));
        paintLines(painter, text, index.data(ActionRole).toString(), t.text);
        if ((option.state & QStyle::State_HasFocus) && FocusRing::byKeyboard())
            paintInnerRing(painter, option.rect, option.palette);
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, t.line);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
        const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
        const int room = std::max(120, width - 32 - badgeColumn());
        int height = 2 * margin + QFontMetrics(textFont(TextRole::Medium)).height() + gap;
        // Room for a sentence that is still to come too: nothing jumps when it does.
        const QString sentence = index.data(SentenceRole).toString();
        height += linesHeight(sentence.isEmpty() ? u" "_s : sentence, room);
        height += linesHeight(index.data(ActionRole).toString(), room);
        return {width, height};
    }

private:
    static QRect wrapped(const QString &text, int width)
    {
        return QFontMetrics(textFont(TextRole::Base))
            .boundingRect(0, 0, width, 10000, Qt::TextWordWrap, text);
    }
    static int linesHeight(const QString &text, int width)
    {
        return text.isEmpty() ? 0 : wrapped(text, width).height() + gap;
    }
    static int paintLines(QPainter *painter, const QRect &rect, const QString &text, const QColor &ink)
    {
        if (text.isEmpty())
            return 0;
        painter->setFont(textFont(TextRole::Base));
        painter->setPen(ink);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
        return wrapped(text, rect.width()).height() + gap;
    }
};

QString spoken(const Check &check)
{
    const QString state = badgeOf(check.state, isKnown(check)).text;
    QStringList words{CheckList::tr("%1 : %2.").arg(check.title, state), check.sentence, check.nextAction};
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace

CheckList::CheckList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Points vérifiés"));
    setItemDelegate(new CheckDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
}

void CheckList::setChecks(const QList<Check> &checks)
{
    m_checks = checks;
    refresh();
    setCurrentRow(0);
}

void CheckList::setCheck(const Check &check)
{
    diagnostic::place(m_checks, check);
    refresh();
}

int CheckList::known() const
{
    return static_cast<int>(std::ranges::count_if(m_checks, isKnown));
}

void CheckList::refresh()
{
    while (count() < m_checks.size())
        addItem(new QListWidgetItem);
    while (count() > m_checks.size())
        delete takeItem(count() - 1);
    for (int row = 0; row < count(); ++row) {
        const Check &check = m_checks.at(row);
        QListWidgetItem *each = item(row);
        each->setText(check.title);
        each->setData(StateRole, static_cast<int>(check.state));
        each->setData(SentenceRole, check.sentence);
        each->setData(ActionRole, check.nextAction);
        each->setData(Qt::AccessibleTextRole, spoken(check));
        each->setToolTip(check.detail);
    }
}

void CheckList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // sentences wrap to the new width
}

} // namespace agrafe::ui
