// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/settings/setting_field.h"
#include "ui/shell/command.h"
#include "ui/widgets/dialog_frame.h"

class QListWidget;
class QListWidgetItem;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace agrafe::ui {

class StatusLineEdit;

/// Settings by category, each applied at once; a search finds them across categories; the padlock says what
/// the administrator decided. The habilitations' page is given to it, and what else stands in a category.
class SettingsDialog final : public DialogFrame
{
    Q_OBJECT

public:
    SettingsDialog(settings::Settings &settings, QWidget *habilitations, QWidget *parent = nullptr);

    /// Where the secrets of the table go; without it their fields are left out.
    void setSecretKeeper(SecretKeeper keeper) { m_keepSecret = std::move(keeper); }
    /// Stands below the settings of a category, or makes the category (Chorus Pro, which has no settings).
    void addPart(const QString &category, QWidget *part);
    void showCategory(const QString &id);
    /// Its category, with the focus in its field.
    void showSetting(const QString &key);
    void search(const QString &words);

Q_SIGNALS:
    void diagnosticRequested();
    void importRequested();
    void exportRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSide();
    void sizeSide();
    void addCategory(const QString &id, const QString &sign, const QString &title);
    QVBoxLayout *addPage(const QString &title);
    /// Made when it is first shown.
    void fillPage(int row);
    void showRow(int row);
    void showFound(const QString &words);
    QList<Command> fieldsInto(QVBoxLayout *layout);
    void orderTabs(const QWidget *page);
    void addSettings(QVBoxLayout *layout, const QString &group);
    [[nodiscard]] bool hasLocked(const QString &group) const;
    [[nodiscard]] int rowOf(const QString &id) const;

    settings::Settings &m_settings;
    SecretKeeper m_keepSecret;
    StatusLineEdit *m_search;
    QWidget *m_side = nullptr;
    QListWidget *m_categories;
    QStackedWidget *m_pages;
    QHash<QString, QVBoxLayout *> m_layouts; ///< by category; the settings' pages are empty until shown
    QStringList m_filled;
    QScrollArea *m_found = nullptr;
};

} // namespace agrafe::ui
