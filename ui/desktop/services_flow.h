// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "services/services.h"
#include "ui/services/services_dialog.h"

#include <QObject>
#include <QPointer>

namespace agrafe::ui {

class CurrentAccess;
class Header;

/// The providers' state: watched for the habilitation in use and the other API's usual one, shown by the
/// light of the header and by its window. Pings want no token: an access that has none is watched as well.
class ServicesFlow final : public QObject
{
    Q_OBJECT

public:
    ServicesFlow(services::Services &services, const CurrentAccess &current, Header &header,
                 QObject *parent = nullptr);

    void open(QWidget *window, const QString &fictitious);
    /// The access in use cannot be opened; its pings may answer all the same.
    void onFailed();
    /// The services of an access that the session does not open: persons are asked about through one of their
    /// own.
    void follow(const habilitation::Habilitation &chosen);
    [[nodiscard]] ServicesDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    void diagnosticRequested();

private:
    void onChosen();
    void watch(const habilitation::Habilitation &chosen);
    void watchTheOther(habilitation::Service service, const habilitation::Habilitation &chosen);
    /// Invalid when the sandbox does not run.
    [[nodiscard]] QUrl addressInSandbox(habilitation::Service service) const;
    void show();
    [[nodiscard]] QList<ApiStates> states() const;
    [[nodiscard]] QDateTime nextRound() const;

    services::Services &m_services;
    const CurrentAccess &m_current;
    Header &m_header;
    QPointer<ServicesDialog> m_dialog;
};

} // namespace agrafe::ui
