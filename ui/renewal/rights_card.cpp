// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/renewal/rights_card.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/sign.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using habilitation::OpenedPieces;
using habilitation::RightsChange;

namespace {

QLabel *line(const QString &text, TextRole role, QPalette::ColorRole ink)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, role, ink);
    return label;
}

QHBoxLayout *withSign(const QString &sign, std::optional<Tone> tone, QLabel *label)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *mark = new Sign(sign, 14);
    mark->setTone(tone);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    return row;
}

} // namespace

RightsCard::RightsCard(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    hide();
}

void RightsCard::start(const QString &title, const QString &aside)
{
    delete m_content;
    m_content = new QWidget(this);
    m_lines = new QVBoxLayout(m_content);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(line(title, TextRole::Strong, QPalette::WindowText), 1);
    head->addWidget(line(aside, TextRole::Base, mutedInk), 0, Qt::AlignRight);
    m_lines->addLayout(head);
    layout()->addWidget(m_content);
    setAccessibleName(title);
    show();
}

void RightsCard::showChange(const RightsChange &change, const QString &contact)
{
    const qsizetype before = change.lost.size() + change.kept.size();
    const qsizetype after = change.gained.size() + change.kept.size();
    start(tr("Droits, avant et après"), tr("%1 avant, %2 après").arg(before).arg(after));
    if (change.isSame())
        m_lines->addWidget(line(tr("Rien ne change."), TextRole::Base, secondaryInk));
    addPart(Kind::Gained, change.gained);
    addPart(Kind::Lost, change.lost,
            contact.isEmpty()
                ? tr("Un droit oublié se redemande dans DataPass.")
                : tr("Un droit oublié se redemande dans DataPass ; voyez avec %1.").arg(contact));
    addPart(Kind::Kept, change.kept);
}

void RightsCard::showClaimed(const OpenedPieces &pieces)
{
    const QStringList all = pieces.titles + pieces.unknownScopes;
    start(tr("Ce que le jeton dit ouvrir"), tr("%n droit(s)", nullptr, int(all.size())));
    addFolded(tr("Le service n’a encore rien confirmé."), all);
}

void RightsCard::addPart(Kind kind, const QStringList &titles, const QString &note)
{
    if (titles.isEmpty())
        return;
    m_lines->addWidget(new Rule(Qt::Horizontal));
    const int count = int(titles.size());
    if (kind == Kind::Kept)
        return addFolded(tr("Inchangés, %1").arg(count), titles);
    const bool gained = kind == Kind::Gained;
    const Tone tone = gained ? Tone::Ok : Tone::Unknown;
    auto *head =
        line(gained ? tr("%n droit(s) gagné(s)", nullptr, count) : tr("%n droit(s) perdu(s)", nullptr, count),
             TextRole::Strong, QPalette::WindowText);
    m_lines->addWidget(head);
    const auto fill = [&](const QStringList &part) {
        for (const QString &title : part) {
            QLabel *label = line(title, TextRole::Base, QPalette::WindowText);
            label->setAccessibleName(gained ? tr("gagné : %1").arg(title) : tr("perdu : %1").arg(title));
            m_lines->addLayout(withSign(gained ? u"plus"_s : u"moins"_s, tone, label));
        }
    };
    constexpr int shown = 8;
    fill(titles.mid(0, shown));
    if (titles.size() > shown)
        addFolded(tr("et %1 autres").arg(titles.size() - shown), titles.mid(shown));
    if (!note.isEmpty())
        m_lines->addWidget(line(note, TextRole::Small, mutedInk));
}

void RightsCard::addFolded(const QString &text, const QStringList &titles)
{
    auto *row = withSign(u"egal"_s, std::nullopt, line(text, TextRole::Base, secondaryInk));
    auto *button = new QPushButton(tr("Voir la liste"));
    button->setCheckable(true);
    button->setAccessibleName(tr("Voir la liste : %1").arg(text));
    setButtonKind(button, ButtonKind::Quiet, true);
    row->addWidget(button);
    m_lines->addLayout(row);
    QLabel *list = line(titles.join(u'\n'), TextRole::Base, secondaryInk);
    list->hide();
    m_lines->addWidget(list);
    connect(button, &QPushButton::toggled, list, [list, button](bool on) {
        list->setVisible(on);
        button->setText(on ? tr("Replier") : tr("Voir la liste"));
    });
}

void RightsCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    parts::paintBox(&painter, rect(), t.bgSurface, t.line, 6);
}

} // namespace agrafe::ui
