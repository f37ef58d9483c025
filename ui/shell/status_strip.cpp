// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/shell/status_strip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/sign.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int speechPause = 2000;

template<typename Label>
Label *smallLabel(QWidget *parent)
{
    auto *label = new Label(parent);
    setTextRole(label, TextRole::Small, secondaryInk);
    return label;
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_news(smallLabel<ElidedLabel>(this))
    , m_quota(smallLabel<ElidedLabel>(this))
    , m_tracedSign(new Sign(u"bouclier"_s, 16, this))
    , m_traced(smallLabel<QLabel>(this))
    , m_agent(smallLabel<QLabel>(this))
    , m_date(smallLabel<QLabel>(this))
    , m_speech(new QTimer(this))
{
    setAccessibleName(tr("Barre d’état"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 1, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_news);
    layout->addWidget(new Rule(Qt::Vertical, this));
    layout->addWidget(m_quota);
    layout->addStretch(1);
    layout->addWidget(m_tracedSign);
    layout->addWidget(m_traced);
    layout->addWidget(new Rule(Qt::Vertical, this));
    layout->addWidget(m_agent);
    layout->addWidget(new Rule(Qt::Vertical, this));
    layout->addWidget(m_date);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTraced(true);
    m_speech->setSingleShot(true);
    connect(m_speech, &QTimer::timeout, this, &StatusStrip::speak);
}

void StatusStrip::setNews(const QString &text)
{
    if (text == m_news->text())
        return;
    m_news->setText(text);
    makeRoom();
    m_toSpeak = text;
    if (m_speech->isActive())
        return;
    const qint64 since = m_lastSpoken.isValid() ? m_lastSpoken.elapsed() : speechPause;
    m_speech->start(int(qMax<qint64>(0, speechPause - since)));
}

QString StatusStrip::news() const
{
    return m_news->text();
}

void StatusStrip::speak()
{
    if (m_toSpeak.isEmpty())
        return;
    m_lastSpoken.start();
    QAccessibleEvent alert(m_news, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT spoken(m_toSpeak);
    m_toSpeak.clear();
}

void StatusStrip::setTraced(bool traced)
{
    m_tracedSign->setName(traced ? u"bouclier"_s : u"alerte"_s);
    m_tracedSign->setTone(traced ? std::nullopt : std::optional(Tone::Unknown));
    m_traced->setText(traced ? tr("Accès tracés") : tr("Journal indisponible"));
    m_traced->setToolTip(
        traced ? tr("Chaque accès est inscrit au journal de ce poste et gardé 36 mois.")
               : tr("Le journal de ce poste ne s’écrit pas\u00a0: rien n’est demandé sans trace."));
    makeRoom();
}

void StatusStrip::setQuota(const QString &text)
{
    m_quota->setText(text);
    makeRoom();
}

void StatusStrip::setAgent(const QString &name)
{
    m_agent->setText(name);
    m_agent->setAccessibleName(tr("Agent : %1").arg(name));
}

void StatusStrip::setDate(const QString &text)
{
    m_date->setText(text);
}

QSize StatusStrip::sizeHint() const
{
    return {scaled(600), scaled(26)};
}

void StatusStrip::resizeEvent(QResizeEvent * /*event*/)
{
    makeRoom();
}

/// What is least needed goes first: the date, then the agent, then the quota.
void StatusStrip::makeRoom()
{
    if (testAttribute(Qt::WA_PendingResizeEvent))
        return; // the first size is still to come: until then no text is measured
    const int room = width() - 32 - scaled(16) - m_traced->sizeHint().width() - 48;
    int left = room - qMin(m_news->sizeHint().width(), room / 2);
    int forNews = room;
    const auto fit = [&left, &forNews](QWidget *widget) {
        const int taken = widget->sizeHint().width() + 20;
        left -= taken;
        widget->setVisible(left >= 0);
        forNews -= left >= 0 ? taken : 0;
    };
    fit(m_quota);
    fit(m_agent);
    fit(m_date);
    m_news->setMaximumWidth(qMax(forNews, scaled(60))); // what is beside it is whole or not there
    const auto rules = findChildren<Rule *>();
    QWidget *const neighbours[] = {m_quota, m_agent, m_date};
    for (qsizetype index = 0; index < rules.size(); ++index)
        rules.at(index)->setVisible(!neighbours[index]->isHidden());
    if (m_news->text().isEmpty() || m_quota->text().isEmpty())
        rules.first()->hide();
}

void StatusStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    painter.fillRect(rect(), t.bgSide);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace agrafe::ui
