// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/habilitation/habilitation_dialog.h"

#include <QObject>
#include <QPointer>

namespace agrafe::settings {
class Settings;
}

namespace agrafe::ui {

class HelpDialog;
class SettingsDialog;

/// Opens the dialogs of the main window: each once, none of them blocks the event loop.
class Dialogs final : public QObject
{
    Q_OBJECT

public:
    Dialogs(QWidget *window, settings::Settings &settings, HabilitationTools tools,
            QObject *parent = nullptr);

    void setFictitious(const QString &source) { m_fictitious = source; }
    [[nodiscard]] const QString &fictitious() const { return m_fictitious; }
    /// While it is open.
    [[nodiscard]] SettingsDialog *settings() const;
    void openSettings(const QString &category = {});
    [[nodiscard]] bool isHelpOpen() const { return !m_help.isNull(); }
    /// `topic`: see HelpDialog::showTopic().
    void openHelp(const QString &topic = {});
    void configure(HabilitationDialog::Task task = HabilitationDialog::Task::Configure, const QUuid &id = {});

    /// A new access to E#L or Chorus Pro.
    void configureAccess(habilitation::Service service);

Q_SIGNALS:
    /// Made, not shown yet: to be given what stands in its categories.
    void settingsOpened(agrafe::ui::SettingsDialog *dialog);
    void habilitationSaved(const QUuid &id);
    void diagnosticRequested();
    void renewRequested(const QUuid &id);
    void leakRequested(const QUuid &id);
    void restoreRequested(const QUuid &id);
    void calendarRequested();

private:
    void prepare(DialogFrame *dialog);
    void openAccess(const habilitation::Habilitation &access);
    [[nodiscard]] QWidget *front() const;

    QWidget *m_window;
    settings::Settings &m_settings;
    HabilitationTools m_tools;
    QString m_fictitious;
    QPointer<SettingsDialog> m_settingsDialog;
    QPointer<HelpDialog> m_help;
};

} // namespace agrafe::ui
