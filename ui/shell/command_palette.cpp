// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/shell/command_palette.h"

#include "ui/fields/status_line_edit.h"
#include "ui/shell/command_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_edit(new StatusLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Rien ne porte ce nom. Essayez un autre mot, ou un SIRET."), this))
    , m_model(new CommandModel(this))
{
    setAccessibleName(tr("Rechercher, aller à…"));
    m_edit->setLeadingSign(u"chercher"_s);
    m_edit->setAccessibleName(tr("Rechercher, aller à…"));
    m_edit->setPlaceholderText(tr("Une action, une pièce, une entreprise…"));
    m_list->setAccessibleName(tr("Résultats"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(this));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextRole(m_nothing, TextRole::Base, mutedInk);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    hide();
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { run(m_list->currentIndex().row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    m_edit->installEventFilter(this);
    window->installEventFilter(this);
}

void CommandPalette::open(const QList<Command> &commands)
{
    if (isVisible())
        return m_edit->selectAll();
    m_before = QApplication::focusWidget();
    m_all = commands;
    m_edit->clear();
    filter({});
    place();
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    qApp->installEventFilter(this);
}

void CommandPalette::filter(const QString &typed)
{
    m_model->setCommands(matching(m_all, typed));
    const bool some = m_model->rowCount() > 0;
    m_list->setVisible(some);
    place();
    m_nothing->setVisible(!some);
    if (some)
        m_list->setCurrentIndex(m_model->index(0));
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Command command = m_model->command(row);
    const QString typed = m_edit->text().trimmed();
    close(true);
    if (command.runTyped)
        command.runTyped(typed);
    else if (command.run)
        command.run();
}

void CommandPalette::close(bool giveFocusBack)
{
    qApp->removeEventFilter(this);
    hide();
    m_model->setCommands({});
    m_all.clear();
    if (giveFocusBack && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    const int width = qMin(scaled(560), room.width() - 32);
    const int lines = qBound(2, m_model->rowCount(), 11);
    const int wanted = 12 + scaled(32) + 10 + lines * scaled(32) + 14;
    const int height = qMin(wanted, room.height() - 2 * scaled(48));
    setGeometry((room.width() - width) / 2, scaled(56), width, height);
}

bool CommandPalette::onKey(int key)
{
    const int row = m_list->currentIndex().row();
    const int last = m_model->rowCount() - 1;
    int wanted = row;
    if (key == Qt::Key_Down)
        wanted = row == last ? 0 : row + 1;
    else if (key == Qt::Key_Up)
        wanted = row <= 0 ? last : row - 1;
    else if (key == Qt::Key_PageDown)
        wanted = qMin(last, row + 8);
    else if (key == Qt::Key_PageUp)
        wanted = qMax(0, row - 8);
    else
        return false;
    const QModelIndex index = m_model->index(wanted);
    m_list->setCurrentIndex(index);
    // The focus stays in the edit: readers hear the line through its description.
    m_edit->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    return true;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            close(true);
            return true;
        }
        if (onKey(key))
            return true;
    }
    if (event->type() == QEvent::MouseButtonPress && isVisible() && watched->isWidgetType()) {
        auto *clicked = static_cast<QWidget *>(watched);
        if (clicked != this && !isAncestorOf(clicked))
            close(false);
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    parts::paintBox(&painter, rect(), t.bgSurface, t.lineStrong, 8);
}

} // namespace agrafe::ui
