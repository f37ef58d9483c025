// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/facts_page.h"

#include "ui/theme/fonts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace agrafe::ui {

FactsPage::FactsPage(const QString &accessibleName, QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(accessibleName);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void FactsPage::setFacts(const QList<QPair<QString, QString>> &facts)
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(2);
    for (const auto &[label, value] : facts) {
        auto *name = new QLabel(label, content);
        setTextRole(name, TextRole::Small, mutedInk);
        auto *text = new QLabel(value, content);
        setTextRole(text, TextRole::Base);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(QStringLiteral("%1, %2").arg(label, value));
        // Long fingerprints have no space to break at: let the label give them some.
        if (value.size() > 40 && !value.contains(u' '))
            text->setText(value.left(value.size() / 2) + u'\n' + value.mid(value.size() / 2));
        layout->addWidget(name);
        layout->addWidget(text);
        layout->addSpacing(8);
    }
    layout->addStretch();
    setWidget(content); // deletes the former
}

} // namespace agrafe::ui
