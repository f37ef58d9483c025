// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/settings/settings_dialog.h"

#include "settings/settings.h"
#include "ui/fields/clear_button.h"
#include "ui/fields/status_line_edit.h"
#include "ui/settings/category_list.h"
#include "ui/shell/command.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/reading_order.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using settings::Category;
using settings::Definition;
using settings::Settings;

namespace {

constexpr auto habilitationsId = "habilitations"_L1;
constexpr auto chorusId = "chorus"_L1;
constexpr int widestSide = 304; ///< what is left is the fields'

QString groupOf(const Definition &row)
{
    return QString::fromLatin1(row.key).section(u'/', 0, 0);
}

QString titleOfGroup(const QString &group)
{
    for (const Category &category : settings::categories())
        if (group == QLatin1String(category.id))
            return Settings::title(category);
    return {};
}

QLabel *groupName(const QString &title)
{
    auto *label = new QLabel(title);
    setTextRole(label, TextRole::Strong, secondaryInk);
    return label;
}

QScrollArea *scrolling(QWidget *page, const QString &title)
{
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(title);
    area->setWidget(page);
    return area;
}

QVBoxLayout *titled(QWidget *page, const QString &title)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    auto *heading = new QLabel(title);
    setTextRole(heading, TextRole::Screen);
    layout->addWidget(heading);
    return layout;
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *habilitations, QWidget *parent)
    : DialogFrame(tr("Réglages"), parent)
    , m_settings(settings)
    , m_search(new StatusLineEdit)
    , m_categories(new CategoryList)
    , m_pages(new QStackedWidget)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(m_pages, 1);
    body()->setContentsMargins(0, 0, 0, 0);
    body()->addLayout(row, 1);
    addCategory(habilitationsId, u"cle"_s, tr("Habilitations"));
    m_layouts[habilitationsId]->addWidget(habilitations, 1);
    for (const Category &category : settings::categories()) {
        addCategory(QString::fromLatin1(category.id), QString::fromLatin1(category.sign),
                    Settings::title(category));
        if (QLatin1String(category.id) == u"el") {
            addCategory(chorusId, u"chorus"_s, tr("Chorus Pro"));
            m_categories->item(rowOf(chorusId))->setHidden(true);
        }
    }
    connect(m_categories, &QListWidget::currentRowChanged, this, &SettingsDialog::showRow);
    connect(addLeftButton(tr("&Exporter…")), &QPushButton::clicked, this, &SettingsDialog::exportRequested);
    connect(addLeftButton(tr("&Importer…")), &QPushButton::clicked, this, &SettingsDialog::importRequested);
    connect(addButton(tr("&Diagnostic…")), &QPushButton::clicked, this, &SettingsDialog::diagnosticRequested);
    connect(addButton(tr("Fermer"), true), &QPushButton::clicked, this, &QDialog::accept);
    m_categories->setCurrentRow(0);
    resizeScaled(940, 640);
}

QWidget *SettingsDialog::makeSide()
{
    m_search->setLeadingSign(u"chercher"_s);
    m_search->setPlaceholderText(tr("Chercher un réglage"));
    m_search->setAccessibleName(tr("Chercher un réglage"));
    addClearButton(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::showFound);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    auto *locked = new QLabel(tr("Un cadenas marque ce que votre administrateur a fixé."));
    locked->setWordWrap(true);
    setTextRole(locked, TextRole::Small, mutedInk);
    locked->setVisible(std::ranges::any_of(settings::categories(), [this](const Category &each) {
        return hasLocked(QString::fromLatin1(each.id));
    }));
    auto *side = new QWidget;
    side->setBackgroundRole(QPalette::Midlight);
    side->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 12, 8, 12);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_categories, 1);
    layout->addWidget(locked);
    m_side = side;
    sizeSide();
    return side;
}

void SettingsDialog::sizeSide()
{
    m_side->setFixedWidth(std::min(scaled(212), widestSide));
}

/// The size of the text is one of the settings.
void SettingsDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_side)
        sizeSide();
}

bool SettingsDialog::hasLocked(const QString &group) const
{
    return std::ranges::any_of(settings::table(), [this, &group](const Definition &row) {
        return groupOf(row) == group && m_settings.isLocked(QString::fromLatin1(row.key));
    });
}

void SettingsDialog::addCategory(const QString &id, const QString &sign, const QString &title)
{
    auto *item = new QListWidgetItem(title, m_categories);
    item->setData(CategoryList::SignRole, sign);
    item->setData(CategoryList::IdRole, id);
    item->setData(CategoryList::LockedRole, hasLocked(id));
    if (hasLocked(id))
        item->setData(Qt::AccessibleTextRole, tr("%1, avec des réglages verrouillés").arg(title));
    m_layouts.insert(id, addPage(title));
}

QVBoxLayout *SettingsDialog::addPage(const QString &title)
{
    auto *page = new QWidget;
    QVBoxLayout *layout = titled(page, title);
    m_pages->addWidget(scrolling(page, title));
    return layout;
}

void SettingsDialog::addPart(const QString &category, QWidget *part)
{
    const int row = rowOf(category);
    fillPage(row);
    m_categories->item(row)->setHidden(false);
    QVBoxLayout *layout = m_layouts.value(category);
    layout->insertWidget(category == u"el" ? 1 : layout->count() - 1, part);
    readAsLaidOut(m_pages->widget(row));
    orderTabs(m_pages->widget(row));
}

void SettingsDialog::fillPage(int row)
{
    const QString id = m_categories->item(row)->data(CategoryList::IdRole).toString();
    if (id == habilitationsId || m_filled.contains(id))
        return;
    m_filled << id;
    QVBoxLayout *layout = m_layouts.value(id);
    addSettings(layout, id);
    layout->addStretch();
    readAsLaidOut(m_pages->widget(row));
    orderTabs(m_pages->widget(row));
}

/// What is made late comes after the categories all the same, before the foot.
void SettingsDialog::orderTabs(const QWidget *page)
{
    QWidget *before = m_categories;
    const auto all = page->findChildren<QWidget *>();
    for (QWidget *each : all) {
        if (!(each->focusPolicy() & Qt::TabFocus) || each->focusProxy())
            continue;
        setTabOrder(before, each);
        before = each;
    }
}

void SettingsDialog::addSettings(QVBoxLayout *layout, const QString &group)
{
    for (const Definition &row : settings::table()) {
        const bool kept = row.type != settings::Type::Secret || m_keepSecret;
        if (groupOf(row) == group && kept)
            layout->addWidget(makeSettingField(m_settings, row, m_keepSecret));
    }
}

void SettingsDialog::showRow(int row)
{
    if (row < 0)
        return;
    fillPage(row);
    m_pages->setCurrentIndex(row);
    m_search->clear();
}

void SettingsDialog::showSetting(const QString &key)
{
    showCategory(key.section(u'/', 0, 0));
    if (auto *control = findChild<QWidget *>(key))
        control->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::search(const QString &words)
{
    m_search->setText(words);
}

/// One line a setting; to run it adds its field.
QList<Command> SettingsDialog::fieldsInto(QVBoxLayout *layout)
{
    QList<Command> all;
    for (const Definition &row : settings::table())
        if (row.type != settings::Type::Secret || m_keepSecret)
            all << Command{
                {},
                Settings::label(row),
                titleOfGroup(groupOf(row)),
                {},
                Settings::help(row),
                [this, layout, &row] { layout->addWidget(makeSettingField(m_settings, row, m_keepSecret)); }};
    return all;
}

/// Settings, not categories: each with its field, ready to be changed.
void SettingsDialog::showFound(const QString &words)
{
    if (m_found) {
        m_pages->removeWidget(m_found);
        m_found->deleteLater();
        m_found = nullptr;
    }
    if (words.trimmed().isEmpty())
        return m_pages->setCurrentIndex(std::max(0, m_categories->currentRow()));
    auto *page = new QWidget;
    QVBoxLayout *layout = titled(page, tr("Réglages trouvés"));
    const QList<Command> found = matching(fieldsInto(layout), words);
    QString group;
    for (const Command &each : found) {
        if (each.detail != group)
            layout->addWidget(groupName(each.detail));
        group = each.detail;
        each.run();
    }
    if (found.isEmpty())
        layout->addWidget(new QLabel(tr("Aucun réglage ne correspond.")));
    layout->addStretch();
    m_found = scrolling(page, tr("Réglages trouvés"));
    m_pages->addWidget(m_found);
    m_pages->setCurrentWidget(m_found);
    orderTabs(m_found);
}

int SettingsDialog::rowOf(const QString &id) const
{
    for (int row = 0; row < m_categories->count(); ++row)
        if (m_categories->item(row)->data(CategoryList::IdRole).toString() == id)
            return row;
    return 0;
}

/// Enter finishes a field: it does not close the window.
void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        DialogFrame::keyPressEvent(event);
}

void SettingsDialog::showCategory(const QString &id)
{
    m_categories->setCurrentRow(rowOf(id));
}

} // namespace agrafe::ui
