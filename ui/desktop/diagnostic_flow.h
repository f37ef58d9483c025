// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "diagnostic/diagnostic.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <stop_token>

namespace agrafe::ui {

class DiagnosticDialog;

/// The connection check in its window: one run at a time, the last one asked for; closing stops it.
class DiagnosticFlow final : public QObject
{
    Q_OBJECT

public:
    DiagnosticFlow(services::Services &services, QWidget *window, QObject *parent = nullptr);
    ~DiagnosticFlow() override;

    /// Opens the window and begins with this habilitation (null: the workstation alone). Over `above`, a
    /// dialog that is open, when there is one.
    void open(const QUuid &habilitation, QWidget *above = nullptr);
    void stop();

Q_SIGNALS:
    void settingsRequested();

private:
    void run(const QUuid &habilitation);
    void make(QWidget *parent);

    services::Services &m_services;
    QWidget *m_window;
    QPointer<DiagnosticDialog> m_dialog;
    std::unique_ptr<diagnostic::Diagnostic> m_check;
    std::stop_source m_stop;
};

} // namespace agrafe::ui
