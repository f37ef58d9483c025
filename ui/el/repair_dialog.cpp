// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/repair_dialog.h"

#include "ui/theme/fonts.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace agrafe::ui {

namespace {

QLabel *wrapped(const QString &text, TextRole role, QPalette::ColorRole ink, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, role, ink);
    return label;
}

} // namespace

RepairDialog::RepairDialog(const el::Table &table, QWidget *parent)
    : DialogFrame(tr("Réparations sûres"), parent)
{
    body()->addWidget(wrapped(
        tr("Agrafe ne change que ce dont la bonne valeur est certaine. Tout s’annule d’un seul Ctrl+Z, et le "
           "classeur d’origine n’est jamais modifié."),
        TextRole::Base, secondaryInk, this));
    auto *list = new QWidget(this);
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 8, 0);
    lines->setSpacing(12);
    qint64 sum = 0;
    const QList<el::Rule> rules = el::allRules();
    for (const el::Rule rule : rules) {
        if (!el::isRepair(rule) || table.problems().count(rule) == 0)
            continue;
        sum += table.problems().count(rule);
        lines->addWidget(line(table, rule));
    }
    lines->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Réparations par règle"));
    scroll->setWidget(list);
    body()->addWidget(scroll, 1);
    QPushButton *cancel = addButton(tr("Annuler"));
    QPushButton *repair =
        addButton(sum > 1 ? tr("Réparer les %1").arg(QLocale().toString(sum)) : tr("Réparer"), true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(repair, &QPushButton::clicked, this, &QDialog::accept);
    repair->setFocus();
    resizeScaled(560, 480);
}

QWidget *RepairDialog::line(const el::Table &table, el::Rule rule)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(
        wrapped(tr("%1\u00a0: %2").arg(el::ruleTitle(rule), QLocale().toString(table.problems().count(rule))),
                TextRole::Strong, QPalette::WindowText, box));
    layout->addWidget(wrapped(el::certaintyOf(rule), TextRole::Base, secondaryInk, box));
    const el::Problem *first = table.problems().next(0, 0, {.rule = rule, .field = {}, .severity = {}});
    const auto place = table.placeOf(first);
    const auto repair = place ? table.repairAt(*place) : std::nullopt;
    if (repair)
        layout->addWidget(wrapped(tr("Ligne %1\u00a0: «\u00a0%2\u00a0» devient «\u00a0%3\u00a0».")
                                      .arg(first->row)
                                      .arg(table.text(*place), QString::fromStdString(repair->after)),
                                  TextRole::Small, mutedInk, box));
    return box;
}

} // namespace agrafe::ui
