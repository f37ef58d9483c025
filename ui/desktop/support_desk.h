// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "services/services.h"
#include "ui/shell/command.h"

#include <QObject>

namespace agrafe::ui {

class Dialogs;
class DiagnosticFlow;
class MainWindow;
class RetentionFlow;
class ServicesFlow;
class Session;
class SettingsDesk;

/// What support staff look at: the providers' state, the connection check, the settings, documents whose time
/// is over; and the ways to them.
class SupportDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Services &services;
        MainWindow &window;
        Session &session;
        Dialogs &dialogs;
    };

    explicit SupportDesk(const Parts &parts, QObject *parent = nullptr);

    /// Lines of the palette.
    [[nodiscard]] QList<Command> commands();
    void openDiagnostic();
    /// An administrator's file, from the first page too.
    void importFile();
    void openServices();
    /// Of an access that the session does not open.
    void followServices(const habilitation::Habilitation &chosen);

private:
    Parts m_parts;
    ServicesFlow *m_providers;
    DiagnosticFlow *m_diagnostic;
    RetentionFlow *m_retention;
    SettingsDesk *m_settings;
};

} // namespace agrafe::ui
