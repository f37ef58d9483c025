// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/grid_tools.h"

#include "ui/el/filter_button.h"
#include "ui/fields/status_line_edit.h"
#include "ui/shell/own_shortcut.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/segments.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

QToolButton *arrow(const QString &sign, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(sign));
    button->setAccessibleName(name);
    setButtonKind(button, ButtonKind::Outlined, true);
    return button;
}

} // namespace

GridTools::GridTools(QWidget *parent)
    : QWidget(parent)
    , m_filter(new FilterButton(this))
    , m_previous(arrow(u"haut"_s, tr("Problème précédent"), this))
    , m_next(arrow(u"bas"_s, tr("Problème suivant"), this))
    , m_position(new QLabel(this))
    , m_search(new StatusLineEdit(this))
    , m_rows(new Segments(tr("Lignes montrées"), {tr("Toutes les lignes"), tr("À problème")}, this))
{
    setTextRole(m_position, TextRole::Base, secondaryInk);
    m_search->setLeadingSign(u"chercher"_s);
    m_search->setPlaceholderText(tr("Chercher dans le fichier"));
    m_search->setAccessibleName(tr("Chercher dans le fichier"));
    m_search->setToolTip(
        tr("Ctrl+F, puis Entrée pour le suivant, Maj+Entrée pour le précédent, Échap pour finir"));
    m_search->setBrief(true);
    m_search->setMaximumWidth(scaled(220));
    m_search->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 12, 4);
    layout->setSpacing(4);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addSpacing(4);
    layout->addWidget(m_position);
    layout->addStretch();
    layout->addWidget(m_filter);
    layout->addWidget(m_search, 1);
    layout->addSpacing(4);
    layout->addWidget(m_rows);
    connect(m_next, &QToolButton::clicked, this, &GridTools::nextRequested);
    connect(m_previous, &QToolButton::clicked, this, &GridTools::previousRequested);
    connect(m_rows, &Segments::currentChanged, this,
            [this](int current) { Q_EMIT problemsOnlyChanged(current == 1); });
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_search->setStatus(Tone::Off, {}, {}); });
}

void GridTools::setPosition(qint64 position, qint64 count)
{
    const QLocale locale;
    m_next->setEnabled(count > 0);
    m_previous->setEnabled(count > 0);
    if (count == 0)
        m_position->setText(tr("Aucun problème"));
    else if (position == 0)
        m_position->setText(count > 1 ? tr("%1 problèmes").arg(locale.toString(count)) : tr("1 problème"));
    else
        m_position->setText(tr("Problème %1 sur %2").arg(locale.toString(position), locale.toString(count)));
}

void GridTools::setKeys(const QString &next, const QString &previous)
{
    m_next->setToolTip(withKeys(m_next->accessibleName(), next));
    m_previous->setToolTip(withKeys(m_previous->accessibleName(), previous));
}

void GridTools::setProblemRows(int rows)
{
    m_rows->setText(1, tr("À problème %1").arg(QLocale().toString(rows)));
}

void GridTools::setProblemsOnly(bool only)
{
    const QSignalBlocker quiet(m_rows);
    m_rows->setCurrent(only ? 1 : 0);
}

bool GridTools::problemsOnly() const
{
    return m_rows->current() == 1;
}

void GridTools::setSearchResult(bool found)
{
    if (found)
        m_search->setStatus(Tone::Off, {}, {});
    else
        m_search->setStatus(Tone::Unknown, u"alerte"_s, tr("introuvable"));
}

void GridTools::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void GridTools::clearSearch()
{
    m_search->clear();
    m_search->setStatus(Tone::Off, {}, {});
}

QString GridTools::searched() const
{
    return m_search->text();
}

/// Narrow: the figures of the bar and of the side say it too.
void GridTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < scaled(620);
    m_position->setVisible(!narrow);
    m_filter->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

QSize GridTools::minimumSizeHint() const
{
    return {scaled(400), QWidget::minimumSizeHint().height()};
}

bool GridTools::eventFilter(QObject *watched, QEvent *event)
{
    // A line edit takes Ctrl+E for its own end: here it writes the CSV.
    if (watched == m_search && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::MoveToEndOfLine) &&
        static_cast<QKeyEvent *>(event)->modifiers() == Qt::ControlModifier)
        return true;
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT searchRequested(key->modifiers() & Qt::ShiftModifier);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            clearSearch();
            Q_EMIT searchLeft();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace agrafe::ui
