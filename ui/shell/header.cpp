// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/shell/header.h"

#include "ui/shell/header_buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

Header::Header(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_habilitation(new HabilitationButton(this))
    , m_environment(new BadgeLabel(this))
    , m_search(new SearchButton(this))
    , m_services(new ServicesButton(this))
    , m_hide(new QToolButton(this))
{
    setTextRole(m_title, TextRole::Title);
    m_habilitation->hide();
    m_environment->hide();
    m_hide->setIcon(icon(u"masquer"_s));
    m_hide->setFocusPolicy(Qt::StrongFocus);
    m_hide->setAccessibleName(tr("Tout masquer"));
    layOut();
    connect(m_habilitation, &QAbstractButton::clicked, this, &Header::openMenu);
    connect(m_search, &QAbstractButton::clicked, this, &Header::paletteRequested);
    connect(m_services, &QAbstractButton::clicked, this, [this] {
        if (m_missing.isEmpty())
            Q_EMIT servicesRequested();
        else
            Q_EMIT missingRequested();
    });
    connect(m_hide, &QAbstractButton::clicked, this, &Header::hideRequested);
}

void Header::layOut()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 12, 1);
    layout->setSpacing(12);
    layout->addSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_habilitation);
    layout->addWidget(m_environment);
    layout->addStretch();
    layout->addWidget(m_search);
    layout->addWidget(m_services);
    layout->addWidget(m_hide);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Header::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setContentsMargins(8, 0, 0, 0);
    m_title->setVisible(!title.isEmpty());
    m_habilitation->setVisible(title.isEmpty() && !m_entries.isEmpty());
    m_environment->setVisible(m_habilitation->isVisibleTo(this));
    makeRoom();
}

void Header::setHabilitations(const QList<HabilitationEntry> &entries, const QUuid &current)
{
    m_entries = entries;
    m_current = current;
    const auto is = [&current](const HabilitationEntry &entry) { return entry.id == current; };
    const auto found = std::ranges::find_if(entries, is);
    if (found == entries.end())
        return setTitle(tr("Bienvenue"));
    m_habilitation->show(found->name, found->detail);
    const Tone tone = found->fictitious ? Tone::Fictitious : Tone::Off;
    m_environment->setBadge({found->fictitious ? u"fiole"_s : u"bouclier"_s, found->environment, tone});
    setTitle({});
}

void Header::setServices(ServicesLight light, const QString &text)
{
    m_light = light;
    m_lightText = text;
    showLight();
}

void Header::setMissing(const QString &text)
{
    if (m_missing == text)
        return;
    m_missing = text;
    showLight();
}

void Header::showLight()
{
    if (m_missing.isEmpty())
        m_services->setLight(m_light, m_lightText);
    else
        m_services->setMissing(m_missing);
    makeRoom();
}

void Header::setKeys(const QString &palette, const QString &hide)
{
    m_search->setKeys(palette);
    m_hide->setToolTip(hide.isEmpty() ? tr("Tout masquer") : tr("Tout masquer (%1)").arg(hide));
}

QList<QWidget *> Header::tabStops() const
{
    return {m_habilitation, m_search, m_services, m_hide};
}

QWidget *Header::entryPoint() const
{
    return m_habilitation->isVisible() ? static_cast<QWidget *>(m_habilitation) : m_search;
}

void Header::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Habilitations"));
    for (const HabilitationEntry &entry : std::as_const(m_entries)) {
        QAction *action = menu->addAction(icon(entry.fictitious ? u"fiole"_s : u"cle"_s),
                                          entry.name + u" · "_s + entry.detail);
        action->setCheckable(true);
        action->setChecked(entry.id == m_current);
        connect(action, &QAction::triggered, this, [this, id = entry.id] { Q_EMIT habilitationChosen(id); });
    }
    menu->addSeparator();
    connect(menu->addAction(icon(u"plus"_s), tr("Configurer une habilitation…")), &QAction::triggered, this,
            &Header::addRequested);
    connect(menu->addAction(icon(u"reglages"_s), tr("Gérer les habilitations…")), &QAction::triggered, this,
            &Header::manageRequested);
    connect(menu->addAction(icon(u"bouclier"_s), tr("Diagnostic…")), &QAction::triggered, this,
            &Header::diagnosticRequested);
    menu->popup(m_habilitation->mapToGlobal(QPoint(0, m_habilitation->height() + 2)));
}

/// When room is short the words of the light go first, then those of the search, then the pill.
void Header::makeRoom()
{
    if (testAttribute(Qt::WA_PendingResizeEvent))
        return; // the first size is still to come: until then no text is measured
    const auto wanted = [this] { return layout()->sizeHint().width() + 24; };
    m_services->setCompact(false);
    m_search->setCompact(false);
    const bool pill = m_title->text().isEmpty() && !m_entries.isEmpty();
    m_environment->setVisible(pill);
    layout()->invalidate();
    if (wanted() > width())
        m_services->setCompact(true);
    layout()->invalidate();
    if (wanted() > width())
        m_search->setCompact(true);
    layout()->invalidate();
    // The pill never goes for fictitious data: the name does, elided.
    layout()->activate();
}

QSize Header::sizeHint() const
{
    return {scaled(700), scaled(52)};
}

QSize Header::minimumSizeHint() const
{
    return {scaled(320), scaled(52)};
}

void Header::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    painter.fillRect(rect(), t.bgSurface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

void Header::resizeEvent(QResizeEvent * /*event*/)
{
    makeRoom();
}

void Header::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        makeRoom();
    QWidget::changeEvent(event);
}

} // namespace agrafe::ui
