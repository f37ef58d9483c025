// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/dialogs.h"

#include "ui/habilitation/access_dialog.h"
#include "ui/help/help_dialog.h"
#include "ui/settings/habilitations_page.h"
#include "ui/settings/settings_dialog.h"

namespace agrafe::ui {

using habilitation::Service;
using Task = HabilitationDialog::Task;

Dialogs::Dialogs(QWidget *window, settings::Settings &settings, HabilitationTools tools, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_tools(std::move(tools))
{}

void Dialogs::prepare(DialogFrame *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFictitious(m_fictitious);
    dialog->open();
}

void Dialogs::openSettings(const QString &category)
{
    if (!m_settingsDialog) {
        auto *page = new HabilitationsPage(m_tools);
        connect(page, &HabilitationsPage::addRequested, this, [this] { configure(); });
        connect(page, &HabilitationsPage::editRequested, this,
                [this](const QUuid &id) { configure(Task::Edit, id); });
        connect(page, &HabilitationsPage::renewRequested, this, &Dialogs::renewRequested);
        connect(page, &HabilitationsPage::leakRequested, this, &Dialogs::leakRequested);
        connect(page, &HabilitationsPage::restoreRequested, this, &Dialogs::restoreRequested);
        connect(page, &HabilitationsPage::calendarRequested, this, &Dialogs::calendarRequested);
        m_settingsDialog = new SettingsDialog(m_settings, page, m_window);
        Q_EMIT settingsOpened(m_settingsDialog);
        prepare(m_settingsDialog);
    }
    if (!category.isEmpty())
        m_settingsDialog->showCategory(category);
    m_settingsDialog->activateWindow();
}

SettingsDialog *Dialogs::settings() const
{
    return m_settingsDialog;
}

void Dialogs::openHelp(const QString &topic)
{
    if (!m_help) {
        m_help = new HelpDialog(m_window);
        connect(m_help, &HelpDialog::diagnosticRequested, this, &Dialogs::diagnosticRequested);
        // Beside the work, not in its way.
        m_help->setWindowModality(Qt::NonModal);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
        m_help->setFictitious(m_fictitious);
        m_help->show();
    }
    if (!topic.isEmpty())
        m_help->showTopic(topic);
    m_help->activateWindow();
}

QWidget *Dialogs::front() const
{
    return m_settingsDialog ? static_cast<QWidget *>(m_settingsDialog) : m_window;
}

void Dialogs::configureAccess(Service service)
{
    habilitation::Habilitation access;
    access.id = QUuid::createUuid();
    access.service = service;
    access.environment = habilitation::Environment::Production;
    openAccess(access);
}

void Dialogs::openAccess(const habilitation::Habilitation &access)
{
    const QDate today = m_tools.clock.now().toLocalTime().date();
    auto *dialog = new AccessDialog(m_tools.store, m_tools.secrets, access, today, front());
    dialog->setChorusTrial(m_tools.tryChorus);
    if (access.service == Service::Chorus)
        dialog->showGuide(m_settings);
    prepare(dialog);
}

void Dialogs::configure(Task task, const QUuid &id)
{
    habilitation::Habilitation habilitation;
    if (const auto known = m_tools.store.byId(id)) {
        habilitation = *known;
    } else {
        habilitation.id = QUuid::createUuid();
        habilitation.environment = habilitation::Environment::Production;
    }
    if (habilitation.service == Service::El || habilitation.service == Service::Chorus)
        return openAccess(habilitation);
    auto *dialog = new HabilitationDialog(m_tools, task, habilitation, front());
    connect(dialog, &HabilitationDialog::saved, this, &Dialogs::habilitationSaved);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // No ribbon: what is typed here is real, whatever the window shows behind.
    dialog->open();
}

} // namespace agrafe::ui
