// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/diagnostic_flow.h"

#include "ui/diagnostic/diagnostic_dialog.h"

namespace agrafe::ui {

using diagnostic::Check;
using diagnostic::Diagnostic;

DiagnosticFlow::DiagnosticFlow(services::Services &services, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_window(window)
{}

DiagnosticFlow::~DiagnosticFlow()
{
    stop();
}

void DiagnosticFlow::stop()
{
    m_stop.request_stop();
    m_check.reset();
}

void DiagnosticFlow::make(QWidget *parent)
{
    m_dialog = new DiagnosticDialog(parent);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &DiagnosticDialog::runRequested, this, &DiagnosticFlow::run);
    connect(m_dialog, &DiagnosticDialog::settingsRequested, this, [this] {
        m_dialog->close();
        Q_EMIT settingsRequested();
    });
    connect(m_dialog, &QDialog::finished, this, &DiagnosticFlow::stop);
}

void DiagnosticFlow::open(const QUuid &habilitation, QWidget *above)
{
    if (!m_dialog)
        make(above != nullptr ? above : m_window);
    m_dialog->setHabilitations(m_services.habilitations().all(), habilitation);
    m_dialog->open();
    m_dialog->activateWindow();
    run(habilitation);
}

void DiagnosticFlow::run(const QUuid &habilitation)
{
    stop();
    m_stop = std::stop_source();
    m_check = std::make_unique<Diagnostic>(m_services);
    const auto chosen = m_services.habilitations().byId(habilitation);
    m_dialog->showPlan(m_check->plan(chosen));
    const QPointer<Diagnostic> current = m_check.get();
    connect(current, &Diagnostic::checked, m_dialog, &DiagnosticDialog::showCheck);
    QCoro::connect(m_check->run(chosen, m_stop.get_token()), this,
                   [this, current](const QList<Check> &checks) {
                       if (current && m_dialog)
                           m_dialog->showEnd(current->subject(), checks);
                   });
}

} // namespace agrafe::ui
