// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/problem_pane.h"

#include "el/expected_form.h"
#include "ui/el/file_work.h"
#include "ui/el/problem_look.h"
#include "ui/shell/own_shortcut.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/badge.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace agrafe::ui {

namespace {

QToolButton *toolButton(const QString &sign, const QString &name, const QString &keys, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(sign));
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys));
    return button;
}

/// The letters of the second text that the first one does not have in the same place, from both ends.
QString underlined(const QString &before, const QString &after, const QColor &ink)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < most && before.at(start) == after.at(start))
        ++start;
    qsizetype end = 0;
    while (end < most - start && before.at(before.size() - 1 - end) == after.at(after.size() - 1 - end))
        ++end;
    const QString changed = after.mid(start, after.size() - start - end).toHtmlEscaped();
    return after.first(start).toHtmlEscaped() +
           QStringLiteral("<span style=\"color:%1;font-weight:600;text-decoration:underline\">%2</span>")
               .arg(ink.name(), changed) +
           after.last(end).toHtmlEscaped();
}

/// Before, and below it, tinted, after.
class ChangeBox final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(palette());
        QPainter painter(this);
        painter.fillRect(rect().adjusted(0, height() / 2, 0, 0), t.info.fill);
        painter.setPen(t.line);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        painter.drawLine(0, height() / 2, width(), height() / 2);
    }
};

QString joined(const QStringList &sentences)
{
    QStringList filled = sentences;
    filled.removeAll(QString());
    return filled.join(u' ');
}

/// What E#L itself said, when that is the problem.
const el::RejectedRow *refusedRow(const FileWork &work, const el::Problem &problem)
{
    return problem.rule == el::Rule::RefusedByEl && work.report()
               ? &work.report()->report.rows.at(qsizetype(problem.related))
               : nullptr;
}

} // namespace

ProblemPane::ProblemPane(QWidget *parent)
    : QScrollArea(parent)
    , m_layout(new QGridLayout)
    , m_head(new QWidget(this))
    , m_words(new QWidget(this))
    , m_buttons(new QWidget(this))
    , m_title(new QLabel(this))
    , m_badge(new BadgeLabel(this))
    , m_sentence(new QLabel(this))
    , m_messageBox(new QWidget(this))
    , m_messageLabel(new QLabel(this))
    , m_message(new QLabel(this))
    , m_change(new ChangeBox(this))
    , m_side(new QWidget(this))
    , m_before(new QLabel(this))
    , m_after(new QLabel(this))
    , m_repair(new QPushButton(tr("Réparer"), this))
    , m_alike(new QPushButton(this))
    , m_dayFirst(new QPushButton(tr("Le jour vient d’abord"), this))
    , m_edit(new QPushButton(tr("Modifier"), this))
    , m_leave(new QPushButton(tr("Laisser"), this))
    , m_undo(toolButton(QStringLiteral("annuler"), tr("Annuler"), QStringLiteral("Ctrl+Z"), this))
    , m_redo(toolButton(QStringLiteral("retablir"), tr("Rétablir"), QStringLiteral("Ctrl+Y"), this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Explication de la cellule"));
    wantRing(this);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int most) { setFocusPolicy(most > 0 ? Qt::TabFocus : Qt::NoFocus); });
    setProperty("agrafeRegion", true);
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setLayout(m_layout);
    makeHead();
    makeWords();
    makeChange();
    makeButtons();
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(8);
    layOut();
    setWidget(page);
    showNothing({});
}

/// Words at the left, what can be done at the right; in a low window the buttons stand beside the title.
void ProblemPane::layOut()
{
    const QList<QWidget *> parts{m_head, m_words, m_change, m_buttons, m_side};
    for (QWidget *part : parts)
        if (QWidget *holder = part->parentWidget(); holder->layout())
            holder->layout()->removeWidget(part);
    const int edge = m_isTight ? 6 : 12;
    m_layout->setContentsMargins(16, edge, 16, edge);
    m_layout->setHorizontalSpacing(m_isTight ? 8 : 24);
    m_layout->setVerticalSpacing(m_isTight ? 4 : 8);
    m_layout->setColumnStretch(0, 3);
    m_layout->setColumnStretch(1, m_isTight ? 0 : 2);
    m_layout->setRowStretch(1, m_isTight ? 0 : 1);
    m_layout->setRowStretch(3, m_isTight ? 1 : 0);
    m_layout->addWidget(m_head, 0, 0, m_isTight ? Qt::AlignVCenter : Qt::AlignTop);
    if (m_isTight) {
        m_layout->addWidget(m_buttons, 0, 1, Qt::AlignVCenter);
        m_layout->addWidget(m_words, 1, 0, 1, 2);
        m_layout->addWidget(m_change, 2, 0, 1, 2);
    } else {
        m_layout->addWidget(m_words, 1, 0);
        m_side->layout()->addWidget(m_change);
        m_side->layout()->addWidget(m_buttons);
        m_layout->addWidget(m_side, 0, 1, 2, 1, Qt::AlignTop);
    }
    m_side->setHidden(m_isTight);
}

void ProblemPane::setTight(bool tight)
{
    m_isTight = tight;
    m_redo->setVisible(!tight);
    layOut();
}

QSize ProblemPane::minimumSizeHint() const
{
    return {scaled(80), scaled(64)};
}

void ProblemPane::makeHead()
{
    setTextRole(m_title, TextRole::Strong);
    auto *line = new QHBoxLayout(m_head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_title);
    line->addWidget(m_badge);
    line->addStretch();
}

void ProblemPane::makeWords()
{
    setTextRole(m_sentence, TextRole::Base, secondaryInk);
    setTextRole(m_messageLabel, TextRole::Small, mutedInk);
    setTextRole(m_message, TextRole::Code, secondaryInk);
    for (QLabel *label : {m_sentence, m_message}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *quote = new QHBoxLayout(m_messageBox);
    quote->setContentsMargins(0, 0, 0, 0);
    quote->addWidget(m_messageLabel, 0, Qt::AlignTop);
    quote->addWidget(m_message, 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(m_words);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sentence);
    layout->addWidget(m_messageBox);
    layout->addStretch();
}

void ProblemPane::makeChange()
{
    auto *change = new QGridLayout(m_change);
    change->setContentsMargins(8, 0, 8, 0);
    change->setHorizontalSpacing(16);
    change->setVerticalSpacing(0);
    int row = 0;
    for (const auto &[name, value] : {std::pair(tr("Avant"), m_before), std::pair(tr("Après"), m_after)}) {
        auto *label = new QLabel(name, m_change);
        setTextRole(label, TextRole::SmallLabel, mutedInk);
        setTextRole(value, TextRole::Figures);
        value->setTextFormat(Qt::RichText);
        value->setWordWrap(true);
        value->setMinimumWidth(scaled(60));
        change->setRowMinimumHeight(row, scaled(26));
        change->setRowStretch(row, 1);
        change->addWidget(label, row, 0);
        change->addWidget(value, row++, 1);
    }
    change->setColumnStretch(1, 1);
}

void ProblemPane::makeButtons()
{
    auto *line = new QHBoxLayout(m_buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_edit->setToolTip(tr("Modifier la cellule (F2)"));
    setButtonKind(m_repair, ButtonKind::Outlined, true);
    setButtonKind(m_alike, ButtonKind::Outlined, true);
    m_dayFirst->setToolTip(tr("Dans tout ce fichier\u00a0: ses dates pourront être réparées"));
    setButtonKind(m_dayFirst, ButtonKind::Outlined, true);
    setButtonKind(m_edit, ButtonKind::Outlined, true);
    setButtonKind(m_leave, ButtonKind::Quiet, true);
    for (QWidget *button : std::initializer_list<QWidget *>{m_repair, m_alike, m_dayFirst, m_edit, m_leave})
        line->addWidget(button);
    line->addStretch();
    line->addWidget(m_undo);
    line->addWidget(m_redo);
    connect(m_repair, &QPushButton::clicked, this, &ProblemPane::repairRequested);
    connect(m_alike, &QPushButton::clicked, this, [this] { Q_EMIT repairAlikeRequested(m_rule); });
    connect(m_dayFirst, &QPushButton::clicked, this, &ProblemPane::dayFirstRequested);
    connect(m_edit, &QPushButton::clicked, this, &ProblemPane::editRequested);
    connect(m_leave, &QPushButton::clicked, this, &ProblemPane::leaveRequested);
    connect(m_undo, &QToolButton::clicked, this, &ProblemPane::undoRequested);
    connect(m_redo, &QToolButton::clicked, this, &ProblemPane::redoRequested);
}

void ProblemPane::setRepairFilled(bool filled)
{
    setButtonKind(m_repair, filled ? ButtonKind::Filled : ButtonKind::Outlined, true);
}

void ProblemPane::setKeys(const QString &repair, const QString &next)
{
    m_repair->setToolTip(withKeys(tr("Réparer"), repair));
    m_leave->setToolTip(withKeys(tr("Passer au problème suivant"), next));
}

QString ProblemPane::sentence() const
{
    return m_sentence->text();
}

void ProblemPane::updateUndo(const FileWork *work)
{
    const bool ready = work && work->isReady();
    m_undo->setEnabled(ready && work->table().canUndo());
    m_redo->setEnabled(ready && work->table().canRedo());
    const QString undo = ready ? work->table().undoTitle() : QString();
    m_undo->setToolTip(undo.isEmpty() ? tr("Annuler (Ctrl+Z)")
                                      : tr("Annuler «\u00a0%1\u00a0» (Ctrl+Z)").arg(undo));
    m_repair->setEnabled(ready);
    m_alike->setEnabled(ready);
    m_dayFirst->setEnabled(ready);
    m_edit->setEnabled(ready);
}

void ProblemPane::showCell(const FileWork *work, const std::optional<el::CellPlace> &place,
                           const el::ProblemFilter &preferred)
{
    updateUndo(work);
    if (!work || !place) {
        showNothing(work && work->problems() > 0
                        ? tr("Choisissez une cellule, ou F8 pour le premier problème.")
                        : tr("Choisissez une cellule."));
        return;
    }
    const QString name = work->table().matrice().fields.at(place->field).name;
    m_title->setText(work->joined() ? tr("%1\u00a0: %2").arg(work->rowName(*place), name)
                                    : tr("Ligne %1, %2").arg(work->rowName(*place), name));
    m_title->show();
    const el::Problem *wanted =
        preferred.rule ? work->problemAt(*place, preferred) : work->table().problemAt(*place);
    if (const el::Problem *problem = wanted ? wanted : work->table().problemAt(*place))
        showProblem(*work, *place, *problem);
    else
        showField(*work, *place);
}

void ProblemPane::showNothing(const QString &sentence)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_badge, m_messageBox, m_change, m_repair,
                                                          m_alike, m_dayFirst, m_edit, m_leave})
        part->hide();
    m_sentence->setText(sentence);
}

void ProblemPane::showField(const FileWork &work, el::CellPlace place)
{
    const el::Field &field = work.table().matrice().fields.at(place.field);
    showNothing(joined({field.title.isEmpty() ? QString() : field.title + u'.', field.description,
                        el::expectation(el::expectedForm(field), el::exampleOf(field))}));
    m_title->show();
    m_edit->show();
}

void ProblemPane::showProblem(const FileWork &work, el::CellPlace place, const el::Problem &problem)
{
    const el::Table &table = work.table();
    QStringList sentences;
    const el::Explanation main = el::explain(table.matrice(), problem, table.text(place));
    const el::RejectedRow *refused = refusedRow(work, problem);
    const QString explanation = refused ? refused->explanation() : QString();
    sentences << (explanation.isEmpty() ? main.sentence : explanation);
    el::Problem repairable = problem;
    for (const el::Problem &other : table.problems().ofRow(problem.row)) {
        if (other.field != problem.field || other == problem)
            continue;
        sentences << el::explain(table.matrice(), other, table.text(place)).sentence;
        if (refused && el::isRepair(other.rule))
            repairable = other;
    }
    sentences << el::expectation(main.expected, main.example);
    const ProblemLook look = lookOf(el::severity(repairable.rule)); // what can be done, as its buttons say
    m_badge->setBadge({look.sign, look.word, look.tone});
    m_badge->show();
    m_sentence->setText(joined(sentences));
    m_messageLabel->setText(refused                 ? tr("E#L a dit\u00a0:")
                            : main.elMessageCertain ? tr("E#L dira\u00a0:")
                                                    : tr("E#L dira sans doute\u00a0:"));
    m_message->setText(refused ? refused->error() : main.elMessage);
    m_messageBox->setVisible(!m_message->text().isEmpty());
    m_rule = repairable.rule;
    m_dayFirst->setVisible(el::isDoubtfulDate(problem, table.text(place)));
    m_edit->show();
    m_leave->setVisible(!m_isTight); // its key does it
    showRepair(table, place, repairable);
}

void ProblemPane::showRepair(const el::Table &table, el::CellPlace place, const el::Problem &problem)
{
    const auto repair = el::isRepair(problem.rule) ? table.repairAt(place) : std::nullopt;
    m_repair->setVisible(repair.has_value());
    m_change->setVisible(repair.has_value());
    m_edit->setVisible(!repair);
    const qint64 alike = table.problems().count(problem.rule);
    m_alike->setVisible(repair && alike > 1);
    m_alike->setText(tr("Les %1 pareilles").arg(QLocale().toString(alike)));
    if (repair)
        showBeforeAfter(table.text(place), QString::fromStdString(repair->after));
}

void ProblemPane::showBeforeAfter(const QString &before, const QString &after)
{
    m_beforeText = before;
    m_afterText = after;
    const Tokens &t = tokensOf(palette());
    m_before->setText(QStringLiteral("<s>%1</s>").arg(before.toHtmlEscaped()));
    m_after->setText(underlined(before, after, t.info.ink));
    m_before->setAccessibleName(before);
    m_after->setAccessibleName(after);
}

void ProblemPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_afterText.isEmpty())
        showBeforeAfter(m_beforeText, m_afterText);
}

} // namespace agrafe::ui
