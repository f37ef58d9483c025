// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/support_desk.h"

#include "ui/desktop/diagnostic_flow.h"
#include "ui/desktop/dialogs.h"
#include "ui/desktop/retention_flow.h"
#include "ui/desktop/services_flow.h"
#include "ui/desktop/session.h"
#include "ui/desktop/settings_desk.h"
#include "ui/main_window.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/status_strip.h"

namespace agrafe::ui {

using namespace Qt::StringLiterals;

SupportDesk::SupportDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_providers(new ServicesFlow(parts.services, parts.session.current(), *parts.window.header(), this))
    , m_diagnostic(new DiagnosticFlow(parts.services, &parts.window, this))
    , m_retention(new RetentionFlow(parts.services, this))
    , m_settings(new SettingsDesk(parts.services, parts.dialogs, *m_retention, this))
{
    MainWindow *window = &m_parts.window;
    connect(window, &MainWindow::servicesRequested, this, &SupportDesk::openServices);
    connect(window, &MainWindow::closing, m_diagnostic, &DiagnosticFlow::stop);
    connect(window, &MainWindow::closing, &m_parts.services.providers(), &etat::ProviderWatch::stop);
    connect(window->header(), &Header::diagnosticRequested, this, &SupportDesk::openDiagnostic);
    connect(&m_parts.dialogs, &Dialogs::diagnosticRequested, this, &SupportDesk::openDiagnostic);
    connect(&parts.session, &Session::journalFailed, m_providers, &ServicesFlow::onFailed);
    connect(m_providers, &ServicesFlow::diagnosticRequested, this, &SupportDesk::openDiagnostic);
    connect(m_retention, &RetentionFlow::news, window->statusStrip(), &StatusStrip::setNews);
    connect(m_settings, &SettingsDesk::news, window->statusStrip(), &StatusStrip::setNews);
    connect(&m_parts.session, &Session::journalReady, m_retention, &RetentionFlow::begin);
    connect(m_diagnostic, &DiagnosticFlow::settingsRequested, this,
            [this] { m_parts.dialogs.openSettings(u"reseau"_s); });
}

void SupportDesk::followServices(const habilitation::Habilitation &chosen)
{
    m_providers->follow(chosen);
}

void SupportDesk::openServices()
{
    m_providers->open(&m_parts.window, m_parts.dialogs.fictitious());
}

/// Over the dialog that it was asked from.
void SupportDesk::openDiagnostic()
{
    const auto &current = m_parts.session.current().habilitation();
    QWidget *above =
        m_providers->dialog() ? static_cast<QWidget *>(m_providers->dialog()) : m_parts.dialogs.settings();
    m_diagnostic->open(current ? current->id : QUuid(), above);
}

void SupportDesk::importFile()
{
    m_settings->importFile(&m_parts.window);
}

QList<Command> SupportDesk::commands()
{
    return {{u"calendrier"_s,
             tr("Documents à supprimer…"),
             {},
             {},
             tr("conservation durée rétention effacer"),
             [this] { m_retention->open(&m_parts.window); }},
            {u"cle"_s,
             tr("Importer des habilitations…"),
             {},
             {},
             tr("réglages administrateur fichier"),
             [this] { importFile(); }},
            {u"bouclier"_s,
             tr("Diagnostic…"),
             {},
             {},
             tr("vérifier connexion panne réseau jeton trousseau support rapport"),
             [this] { openDiagnostic(); }}};
}

} // namespace agrafe::ui
