// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/widgets/dialog_frame.h"

class QListWidget;
class QStackedWidget;

namespace agrafe::settings {
class Settings;
}

namespace agrafe::ui {

/// Settings by category, each applied at once. The habilitations' page is given to it.
class SettingsDialog final : public DialogFrame
{
    Q_OBJECT

public:
    SettingsDialog(settings::Settings &settings, QWidget *habilitations, QWidget *parent = nullptr);

    void showCategory(const QString &id);

private:
    void addCategory(const QString &id, const QString &sign, const QString &title, QWidget *content);
    QWidget *settingsOf(const QString &group);

    settings::Settings &m_settings;
    QListWidget *m_categories;
    QStackedWidget *m_pages;
};

} // namespace agrafe::ui
