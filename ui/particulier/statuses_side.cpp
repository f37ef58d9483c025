// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/statuses_side.h"

#include "ui/fields/form_field.h"
#include "ui/particulier/statuses_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/rule.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

StatusesSide::StatusesSide(QWidget *parent)
    : QWidget(parent)
    , m_model(new StatusesModel(this))
    , m_view(new StatusesView(this))
    , m_count(new QLabel(this))
    , m_about(new QLabel(this))
    , m_ways(new QComboBox(this))
    , m_waysField(new FormField(tr("Façon de demander"), m_ways, this))
    , m_button(new QPushButton(this))
{
    setProperty("agrafeRegion", true);
    m_view->setModel(m_model);
    setTextRole(m_count, TextRole::Base, mutedInk);
    setTextRole(m_about, TextRole::Small, secondaryInk);
    m_about->setWordWrap(true);
    setButtonKind(m_button, ButtonKind::Filled);
    layOut();
    connect(m_model, &StatusesModel::askedChanged, this, &StatusesSide::update);
    connect(m_view, &StatusesView::toggled, m_model, &StatusesModel::toggle);
    connect(m_view, &StatusesView::submitted, this, &StatusesSide::askRequested);
    connect(m_view, &StatusesView::currentRowChanged, this, &StatusesSide::showCurrent);
    connect(m_ways, &QComboBox::activated, this, [this] {
        const int row = m_view->currentIndex().row();
        m_model->chooseWay(row, m_ways->currentData().toString());
        m_about->setText(m_model->aboutOf(row));
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_running)
            Q_EMIT stopRequested();
        else
            Q_EMIT askRequested();
    });
    showCurrent(-1);
    update();
}

void StatusesSide::layOut()
{
    auto *title = new QLabel(tr("Statuts"), this);
    setTextRole(title, TextRole::Title);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_count);
    auto *headPlace = new QWidget(this);
    headPlace->setFixedHeight(scaled(48));
    headPlace->setLayout(head);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    foot->setSpacing(8);
    foot->addWidget(m_about);
    foot->addWidget(m_waysField);
    foot->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(headPlace);
    layout->addWidget(new Rule(Qt::Horizontal, this));
    layout->addWidget(m_view, 1);
    layout->addWidget(new Rule(Qt::Horizontal, this));
    layout->addLayout(foot);
}

void StatusesSide::setRunning(bool running)
{
    m_running = running;
    update();
}

void StatusesSide::setObstacle(const QString &sentence)
{
    m_obstacle = sentence;
    update();
}

void StatusesSide::update()
{
    const int count = int(m_model->checked().size());
    m_count->setText(tr("%n coché(s)", nullptr, count));
    setSign(m_button, m_running ? u"arret"_s : QString());
    setButtonKind(m_button, m_running ? ButtonKind::Outlined : ButtonKind::Filled);
    m_button->setText(m_running   ? tr("Arrêter")
                      : count > 0 ? tr("Interroger %n statut(s)", nullptr, count)
                                  : tr("Interroger"));
    m_button->setEnabled(m_running || m_obstacle.isEmpty());
    m_button->setToolTip(m_running ? QString() : m_obstacle);
}

void StatusesSide::showCurrent(int row)
{
    m_about->setText(m_model->aboutOf(row));
    m_about->setVisible(!m_about->text().isEmpty());
    const QList<catalogue::Way> ways = m_model->waysOf(row);
    m_ways->clear();
    for (const catalogue::Way &way : ways)
        m_ways->addItem(way.title, way.id);
    m_ways->setCurrentIndex(std::max(0, m_ways->findData(m_model->wayOf(row))));
    m_waysField->setVisible(ways.size() > 1);
}

} // namespace agrafe::ui
