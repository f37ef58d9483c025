// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/renewal/guide_view.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/rule.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *sentence(const QString &text, TextRole role, QPalette::ColorRole ink)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, role, ink);
    return label;
}

} // namespace

GuideView::GuideView(const QList<renewal::GuideStep> &steps, QWidget *parent)
    : QWidget(parent)
    , m_layout(new PageLayout(this))
{
    m_layout->setContentsMargins(4, 4, 4, 4);
    m_layout->setSpacing(8);
    bool first = true;
    for (const renewal::GuideStep &step : steps)
        addStep(step, std::exchange(first, false));
    m_layout->addStretch();
}

void GuideView::addStep(const renewal::GuideStep &step, bool first)
{
    if (!first)
        m_layout->addSpacing(12);
    m_layout->addWidget(sentence(step.title, TextRole::Title, QPalette::WindowText));
    for (const QString &paragraph : step.paragraphs)
        m_layout->addWidget(sentence(paragraph, TextRole::Base, secondaryInk));
    addLinks(step.links);
    const qsizetype before = m_rows.size();
    for (const renewal::GuideItem &item : step.items)
        addItem(item);
    if (m_rows.size() < before + 2)
        return;
    auto *all = new QPushButton(tr("Copier toute la liste"));
    setSign(all, u"copier"_s);
    connect(all, &QPushButton::clicked, this,
            [this, rows = m_rows.mid(before)] { copy(tr("Toute la liste"), asText(rows)); });
    m_layout->addWidget(all, 0, Qt::AlignLeft);
}

void GuideView::addLinks(const QList<renewal::GuideLink> &links)
{
    if (links.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const renewal::GuideLink &link : links) {
        auto *button = new QPushButton(link.label);
        setSign(button, link.url.scheme() == u"mailto" ? u"envoyer"_s : u"ouvrir"_s);
        button->setToolTip(link.url.toString());
        button->setAccessibleDescription(link.url.toString());
        connect(button, &QPushButton::clicked, this, [this, url = link.url] { Q_EMIT linkActivated(url); });
        row->addWidget(button);
    }
    row->addStretch();
    m_layout->addLayout(row);
}

void GuideView::addItem(const renewal::GuideItem &item)
{
    m_layout->addWidget(new Rule(Qt::Horizontal));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(sentence(item.label, TextRole::Medium, QPalette::WindowText));
    texts->addWidget(sentence(item.help, TextRole::Small, mutedInk));
    Row row{.label = item.label, .value = {}};
    texts->addWidget(makeValue(item, row));
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addLayout(texts, 1);
    if (row.value) {
        auto *button = new QPushButton(tr("Copier"));
        button->setAccessibleName(tr("Copier : %1").arg(item.label));
        setSign(button, u"copier"_s);
        setButtonKind(button, ButtonKind::Outlined, true);
        connect(button, &QPushButton::clicked, this, [this, row] { copy(row.label, row.value()); });
        line->addWidget(button, 0, Qt::AlignTop);
        m_rows << row;
    }
    m_layout->addLayout(line);
}

QWidget *GuideView::makeValue(const renewal::GuideItem &item, Row &row)
{
    if (item.value.isEmpty())
        return sentence(tr("À écrire vous-même : Agrafe ne le sait pas."), TextRole::Base, mutedInk);
    if (!item.toAdapt) {
        row.value = [value = item.value] { return value; };
        QLabel *value = sentence(item.value, TextRole::Base, QPalette::WindowText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return value;
    }
    auto *edit = new QPlainTextEdit(item.value);
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(tr("%1, texte à adapter").arg(item.label));
    edit->setFixedHeight(scaled(84));
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // else its line takes what is left
    row.value = [edit] { return edit->toPlainText(); };
    return edit;
}

QString GuideView::asText(const QList<Row> &rows)
{
    QStringList parts;
    for (const Row &row : rows)
        parts << tr("%1 : %2").arg(row.label, row.value());
    return parts.join(u"\n\n"_s);
}

void GuideView::copy(const QString &label, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(label);
}

} // namespace agrafe::ui
