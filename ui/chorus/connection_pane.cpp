// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/connection_pane.h"

#include "base/day_text.h"
#include "ui/chorus/declared_steps.h"
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
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

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

/// Whatever its name: that one follows the language in the sandbox.
bool isSameCaller(const std::optional<habilitation::Habilitation> &one,
                  const std::optional<habilitation::Habilitation> &other)
{
    const auto caller = [](const habilitation::Habilitation &of) {
        return std::tuple(of.id, of.clientId, of.technicalAccount, of.baseUrl, of.oauthUrl);
    };
    return one && other && caller(*one) == caller(*other);
}

} // namespace

ConnectionPane::ConnectionPane(const ChorusServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_sides(new Segments(tr("Environnement"), {tr("Qualification"), tr("Production")}, this))
    , m_state(new QLabel(this))
    , m_top(new QHBoxLayout)
    , m_foot(new QHBoxLayout)
    , m_steps(new StepList(this))
    , m_check(new QPushButton(tr("Tout vérifier"), this))
    , m_copy(new QPushButton(tr("Copier pour le support"), this))
{
    setAccessibleName(tr("Connexion à Chorus Pro"));
    for (const Side side : {Side::Qualification, Side::Production}) {
        ConnectionFacts &facts = m_facts[int(side)];
        facts.side = side;
        facts.today = m_services.clock.now().toLocalTime().date();
    }
    readDeclared();
    build();
    m_sides->setCurrent(int(m_side));
    connect(m_sides, &Segments::currentChanged, this, [this](int index) { setSide(Side(index)); });
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_wanted = true;
        checkAll();
    });
    connect(m_copy, &QPushButton::clicked, this, &ConnectionPane::copyReport);
    connect(card(), &StepCard::doneRequested, this, &ConnectionPane::declareOpen);
    connect(card(), &StepCard::configureRequested, this, &ConnectionPane::accessRequested);
    connect(card(), &StepCard::linkRequested, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
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
    m_steps->standBetween(m_sides->button(1), {m_check, m_copy});
    m_foot->setContentsMargins(16, 8, 4, 8); // the quiet one at the right has a margin of its own
    m_foot->setSpacing(4);
    m_foot->addWidget(m_check);
    m_foot->addWidget(m_copy);
    m_foot->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_top);
    layout->addWidget(new Rule(Qt::Horizontal, this));
    layout->addWidget(m_steps, 1);
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

void ConnectionPane::forget(const QUuid &id)
{
    for (ConnectionFacts &facts : m_facts) {
        if (!facts.habilitation || facts.habilitation->id != id)
            continue;
        facts.probes.reset();
        facts.at = {};
    }
    m_asking.stop();
    m_steps->setOpen({});
    showFacts(facts());
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
    m_steps->setOpen({});
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
    m_steps->setOpen({});
    showFacts(facts());
    const QList<ConnectionStep> &steps = m_steps->steps();
    const auto missing = std::ranges::find_if(steps, isMissing);
    if (missing != steps.end())
        Q_EMIT news(tr("Connexion à Chorus Pro\u00a0: %1, %2.").arg(missing->title, wordOf(missing->state)));
    else if (m_wanted && facts().probes && chorus::isSilent(*facts().probes))
        Q_EMIT news(facts().probes->apis.first().result.error().sentence);
    else if (m_wanted)
        Q_EMIT news(tr("Connexion à Chorus Pro vérifiée."));
    m_wanted = false;
    Q_EMIT factsChanged();
}

void ConnectionPane::showFacts(const ConnectionFacts &facts)
{
    m_steps->setSteps(connectionSteps(facts));
    m_check->setEnabled(facts.habilitation.has_value() && !m_asking.isRunning());
    m_state->setText(facts.at.isValid() ? tr("Vérifié à %1").arg(hourText(facts.at)) : QString());
    m_state->setVisible(!m_state->text().isEmpty() || m_asking.isRunning());
}

/// What no answer can tell is kept as the agent's word; the rest speaks for itself.
void ConnectionPane::declareOpen()
{
    if (const ConnectionStep *open = m_steps->current()) {
        own().declared << open->step;
        declareStep(m_services.settings, m_side, open->step);
    }
    if (habilitation())
        return checkAll();
    m_steps->setOpen({});
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
    return std::ranges::any_of(m_steps->steps(), isMissing);
}

/// What is to be done, else where the steps begin.
void ConnectionPane::focusOpenStep()
{
    const ConnectionStep *open = m_steps->current();
    if (open)
        lines().at(open - m_steps->steps().constData())->setFocus(Qt::ShortcutFocusReason);
    else
        setFocus(Qt::ShortcutFocusReason);
}

void ConnectionPane::readDeclared()
{
    for (const Side side : {Side::Qualification, Side::Production})
        m_facts[int(side)].declared = declaredSteps(m_services.settings, side);
}

/// Steps may have been declared in a window in front of this one meanwhile.
void ConnectionPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow())
        return;
    readDeclared();
    showFacts(facts());
}

void ConnectionPane::focusInEvent(QFocusEvent *event)
{
    m_sides->button(m_sides->current())->setFocus(event->reason());
}

} // namespace agrafe::ui
