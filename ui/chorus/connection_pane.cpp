// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/connection_pane.h"

#include "base/day_text.h"
#include "ui/chorus/step_row.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/segments.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFocusEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

QString declaredState(Side side)
{
    return u"chorus/declare/"_s + keyOf(side);
}

/// What stands in a row needs no more than this width, with its words whole.
bool fits(const QLayout &row, int width)
{
    int wanted = row.contentsMargins().left() + row.contentsMargins().right() - row.spacing();
    for (int at = 0; at < row.count(); ++at) {
        if (row.itemAt(at)->widget())
            wanted += row.itemAt(at)->sizeHint().width() + row.spacing();
    }
    return wanted <= width;
}

/// Scrolls a column whose height follows its width. A resizable area would ask the height anew while it
/// resizes, for ever.
class ColumnArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            fit();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    void fit()
    {
        if (widget())
            widget()->resize(
                viewport()->width(),
                std::max(widget()->layout()->totalHeightForWidth(viewport()->width()), viewport()->height()));
    }
};

/// Whatever its name: that one follows the language in the sandbox.
bool isSameCaller(const std::optional<habilitation::Habilitation> &one,
                  const std::optional<habilitation::Habilitation> &other)
{
    const auto caller = [](const habilitation::Habilitation &of) {
        return std::tuple(of.id, of.clientId, of.technicalAccount, of.baseUrl, of.oauthUrl);
    };
    return one && other && caller(*one) == caller(*other);
}

QSet<chorus::Step> declaredSteps(const settings::Settings &settings, Side side)
{
    const QStringList kept = settings.state(declaredState(side)).toStringList();
    QSet<chorus::Step> steps;
    for (const chorus::Step step : chorus::stepsOf(habilitation::Environment::Staging)) {
        if (kept.contains(chorus::toString(step)))
            steps << step;
    }
    return steps;
}

} // namespace

ConnectionPane::ConnectionPane(const ChorusServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_sides(new Segments(tr("Environnement"), {tr("Qualification"), tr("Production")}, this))
    , m_state(new QLabel(this))
    , m_top(new QHBoxLayout)
    , m_foot(new QHBoxLayout)
    , m_column(new QVBoxLayout)
    , m_card(new StepCard)
    , m_check(new QPushButton(tr("Tout vérifier"), this))
    , m_copy(new QPushButton(tr("Copier pour le support"), this))
{
    setAccessibleName(tr("Connexion à Chorus Pro"));
    for (const Side side : {Side::Qualification, Side::Production}) {
        ConnectionFacts &facts = m_facts[int(side)];
        facts.side = side;
        facts.today = m_services.clock.now().toLocalTime().date();
        facts.declared = declaredSteps(m_services.settings, side);
    }
    build();
    m_sides->setCurrent(int(m_side));
    connect(m_sides, &Segments::currentChanged, this, [this](int index) { setSide(Side(index)); });
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_wanted = true;
        checkAll();
    });
    connect(m_copy, &QPushButton::clicked, this, &ConnectionPane::copyReport);
    connect(m_card, &StepCard::doneRequested, this, &ConnectionPane::declareOpen);
    connect(m_card, &StepCard::configureRequested, this, &ConnectionPane::accessRequested);
    connect(m_card, &StepCard::linkRequested, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    showFacts(facts());
}

void ConnectionPane::build()
{
    auto *title = new QLabel(tr("Connexion"), this);
    setTextRole(title, TextRole::Title);
    setTextRole(m_state, TextRole::Small, mutedInk);
    m_state->setWordWrap(true);
    setSign(m_check, u"redemander"_s);
    setButtonKind(m_check, ButtonKind::Outlined, true);
    setSign(m_copy, u"copier"_s);
    setButtonKind(m_copy, ButtonKind::Quiet, true);
    m_top->setContentsMargins(16, 8, 16, 8);
    m_top->setSpacing(8);
    m_top->addWidget(title);
    m_top->addStretch();
    m_top->addWidget(m_sides);
    auto *page = new QWidget;
    page->setAccessibleName(tr("Étapes de la connexion"));
    page->setLayout(m_column);
    m_column->setContentsMargins(10, 8, 10, 8);
    m_column->setSpacing(0);
    m_column->addStretch();
    auto *area = new ColumnArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its room is kept: lines that wrap anew when it comes and goes would call it and send it away for ever.
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    m_foot->setContentsMargins(16, 8, 16, 8);
    m_foot->setSpacing(8);
    m_foot->addWidget(m_check);
    m_foot->addWidget(m_copy);
    m_foot->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_top);
    layout->addWidget(new Rule(Qt::Horizontal, this));
    layout->addWidget(area, 1);
    layout->addWidget(m_state);
    m_state->setContentsMargins(16, 4, 16, 4);
    layout->addWidget(new Rule(Qt::Horizontal, this));
    layout->addLayout(m_foot);
}

void ConnectionPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (QHBoxLayout *row : {m_top, m_foot})
        row->setDirection(fits(*row, width()) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ConnectionPane::setHabilitations(const std::optional<habilitation::Habilitation> &qualification,
                                      const std::optional<habilitation::Habilitation> &production)
{
    const std::optional<habilitation::Habilitation> given[] = {qualification, production};
    if (given[0] == m_facts[0].habilitation && given[1] == m_facts[1].habilitation)
        return;
    for (const Side side : {Side::Qualification, Side::Production}) {
        ConnectionFacts &facts = m_facts[int(side)];
        if (facts.habilitation == given[int(side)])
            continue;
        const bool same = isSameCaller(facts.habilitation, given[int(side)]);
        facts.habilitation = given[int(side)];
        if (same)
            continue;
        // What was seen of another application says nothing of this one.
        facts.probes.reset();
        facts.at = {};
        if (side == m_side)
            m_asking.stop();
    }
    showFacts(facts());
    Q_EMIT factsChanged();
}

void ConnectionPane::goOnWith(const ConnectionFacts &seen)
{
    m_facts[int(seen.side)] = seen;
    showFacts(facts());
}

void ConnectionPane::setSide(Side side)
{
    if (m_side == side)
        return;
    m_asking.stop();
    m_side = side;
    m_sides->setCurrent(int(side));
    m_open.clear();
    showFacts(facts());
    Q_EMIT sideChanged();
}

void ConnectionPane::checkAll()
{
    if (!habilitation())
        return showFacts(facts());
    m_asking.ask(
        m_services, this,
        [this](std::stop_token stop) {
            return chorus::probe(m_services.client, m_services.session(*habilitation()), stop);
        },
        [this](const chorus::Probes &probes) { onChecked(probes); });
    m_check->setEnabled(!m_asking.isRunning());
    if (m_asking.isRunning()) {
        m_state->setText(tr("Vérification en cours…"));
        m_state->show();
    }
}

void ConnectionPane::onChecked(const chorus::Probes &probes)
{
    own().probes = probes;
    own().at = m_services.clock.now();
    m_open.clear();
    showFacts(facts());
    const auto missing = std::ranges::find_if(m_steps, isMissing);
    if (missing != m_steps.end())
        Q_EMIT news(tr("Connexion à Chorus Pro\u00a0: %1, %2.").arg(missing->title, wordOf(missing->state)));
    else if (m_wanted)
        Q_EMIT news(tr("Connexion à Chorus Pro vérifiée."));
    m_wanted = false;
    Q_EMIT factsChanged();
}

void ConnectionPane::showFacts(const ConnectionFacts &facts)
{
    m_steps = connectionSteps(facts);
    while (m_lines.size() > m_steps.size())
        delete m_lines.takeLast();
    while (m_lines.size() < m_steps.size()) {
        auto *line = new StepLine;
        const qsizetype at = m_lines.size();
        connect(line, &StepLine::clicked, this, [this, at] { toggle(m_steps.at(at).id); });
        m_lines << line;
    }
    for (qsizetype at = 0; at < m_steps.size(); ++at)
        m_lines.at(at)->setStep(m_steps.at(at));
    const auto missing = std::ranges::find_if(m_steps, isMissing);
    if (m_open.isEmpty() && missing != m_steps.end())
        m_open = missing->id;
    m_check->setEnabled(facts.habilitation.has_value() && !m_asking.isRunning());
    m_state->setText(facts.at.isValid() ? tr("Vérifié à %1").arg(hourText(facts.at)) : QString());
    m_state->setVisible(!m_state->text().isEmpty() || m_asking.isRunning());
    placeCard();
}

/// The lines in their order, the open one's card right below it.
void ConnectionPane::placeCard()
{
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    m_card->hide();
    for (qsizetype at = 0; at < m_steps.size(); ++at) {
        const bool open = m_steps.at(at).id == m_open;
        m_lines.at(at)->setOpen(open);
        m_column->addWidget(m_lines.at(at));
        if (!open)
            continue;
        m_card->setStep(m_steps.at(at));
        m_column->addWidget(m_card);
        m_card->show();
    }
    m_column->addStretch();
    QWidget *before = m_sides->button(1);
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        setTabOrder(before, m_lines.at(at));
        before = m_lines.at(at);
        if (m_steps.at(at).id == m_open) {
            setTabOrder(before, m_card->linkButton());
            setTabOrder(m_card->linkButton(), m_card->doneButton());
            setTabOrder(m_card->doneButton(), m_card->configureButton());
            before = m_card->configureButton();
        }
    }
    setTabOrder(before, m_check);
    setTabOrder(m_check, m_copy);
}

void ConnectionPane::toggle(const QString &step)
{
    m_open = m_open == step ? u"-"_s : step;
    placeCard();
}

/// What no answer can tell is kept as the agent's word; the rest speaks for itself.
void ConnectionPane::declareOpen()
{
    const auto open = std::ranges::find(m_steps, m_open, &ConnectionStep::id);
    if (open != m_steps.end() && !own().declared.contains(open->step)) {
        own().declared << open->step;
        QStringList kept = m_services.settings.state(declaredState(m_side)).toStringList();
        m_services.settings.setState(declaredState(m_side), kept << chorus::toString(open->step));
    }
    if (habilitation())
        return checkAll();
    m_open.clear();
    showFacts(facts());
    Q_EMIT factsChanged();
}

void ConnectionPane::copyReport()
{
    QApplication::clipboard()->setText(connectionReport(facts()));
    Q_EMIT news(tr("Rapport de connexion copié, sans aucun secret."));
}

bool ConnectionPane::isIncomplete() const
{
    return std::ranges::any_of(m_steps, isMissing);
}

/// What is to be done, else where the steps begin.
void ConnectionPane::focusOpenStep()
{
    const auto open = std::ranges::find(m_steps, m_open, &ConnectionStep::id);
    if (open == m_steps.end())
        setFocus(Qt::ShortcutFocusReason);
    else
        m_lines.at(open - m_steps.begin())->setFocus(Qt::ShortcutFocusReason);
}

void ConnectionPane::focusInEvent(QFocusEvent *event)
{
    m_sides->button(m_sides->current())->setFocus(event->reason());
}

} // namespace agrafe::ui
