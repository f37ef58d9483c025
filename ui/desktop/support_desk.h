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
class ServicesFlow;
class Session;

/// What support staff look at when something does not work: the providers' state and the connection check,
/// and the ways to them.
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
    void openServices();

private:
    Parts m_parts;
    ServicesFlow *m_providers;
    DiagnosticFlow *m_diagnostic;
};

} // namespace agrafe::ui
