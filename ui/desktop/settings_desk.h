// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "services/services.h"

#include <QObject>
#include <QPointer>

namespace agrafe::ui {

class Dialogs;
class RetentionFlow;
class SettingsDialog;

/// What the settings' window needs of the services: secrets to the keychain, accesses to E#L and Chorus Pro,
/// documents whose time is over, habilitations in a file.
class SettingsDesk final : public QObject
{
    Q_OBJECT

public:
    SettingsDesk(services::Services &services, Dialogs &dialogs, RetentionFlow &retention,
                 QObject *parent = nullptr);

    /// An administrator's file, from the settings or from the first page.
    void importFile(QWidget *parent);

Q_SIGNALS:
    /// For the status bar.
    void news(const QString &sentence);

private:
    void equip(SettingsDialog *dialog);
    QWidget *accesses(habilitation::Service service, QWidget *dialog);
    QWidget *expiredDocuments(QWidget *dialog);
    [[nodiscard]] QString folder() const;
    void readFile(const QString &path, QWidget *parent);
    void exportFile(QWidget *parent);
    void say(QWidget *parent, const Failure &failure);

    services::Services &m_services;
    Dialogs &m_dialogs;
    RetentionFlow &m_retention;
};

} // namespace agrafe::ui
