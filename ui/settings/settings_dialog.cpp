// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/settings/settings_dialog.h"

#include "settings/settings.h"
#include "ui/settings/category_list.h"
#include "ui/settings/setting_field.h"
#include "ui/theme/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(settings::Settings &settings, QWidget *habilitations, QWidget *parent)
    : DialogFrame(tr("Réglages"), parent)
    , m_settings(settings)
    , m_categories(new CategoryList)
    , m_pages(new QStackedWidget)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_categories);
    row->addWidget(m_pages, 1);
    body()->setContentsMargins(0, 0, 0, 0);
    body()->addLayout(row, 1);
    addCategory(u"habilitations"_s, u"cle"_s, tr("Habilitations"), habilitations);
    addCategory(u"apparence"_s, u"oeil"_s, tr("Apparence"), settingsOf(u"apparence"_s));
    addCategory(u"reseau"_s, u"pouls"_s, tr("Réseau"), settingsOf(u"reseau"_s));
    addCategory(u"documents"_s, u"dossier"_s, tr("Documents"), settingsOf(u"documents"_s));
    addCategory(u"avance"_s, u"reglages"_s, tr("Avancé"), settingsOf(u"avance"_s));
    connect(m_categories, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(addButton(tr("Fermer"), true), &QPushButton::clicked, this, &QDialog::accept);
    m_categories->setCurrentRow(0);
    resizeScaled(820, 560);
}

QWidget *SettingsDialog::settingsOf(const QString &group)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    for (const settings::Definition &row : settings::table())
        if (QString::fromLatin1(row.key).startsWith(group + u'/') && row.type != settings::Type::Secret)
            layout->addWidget(makeSettingField(m_settings, row));
    layout->addStretch();
    return page;
}

void SettingsDialog::addCategory(const QString &id, const QString &sign, const QString &title,
                                 QWidget *content)
{
    auto *item = new QListWidgetItem(title, m_categories);
    item->setData(CategoryList::SignRole, sign);
    item->setData(CategoryList::IdRole, id);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    auto *heading = new QLabel(title);
    setTextRole(heading, TextRole::Screen);
    layout->addWidget(heading);
    layout->addWidget(content, 1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(title);
    area->setWidget(page);
    m_pages->addWidget(area);
}

void SettingsDialog::showCategory(const QString &id)
{
    for (int row = 0; row < m_categories->count(); ++row)
        if (m_categories->item(row)->data(CategoryList::IdRole).toString() == id)
            m_categories->setCurrentRow(row);
}

} // namespace agrafe::ui
