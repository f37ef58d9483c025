// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "habilitation/reminders.h"
#include "services/services.h"
#include "ui/renewal/renewal_dialog.h"
#include "ui/shell/command.h"

#include <QObject>

#include <functional>

class QTimer;

namespace agrafe::ui {

class Session;
class WarningDesk;

/// What goes with time: the walk-through, the reminders, the leaked token, the rights read once a day. Opened
/// from the settings, from the banner, from the palette.
class RenewalFlow final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Services &services;
        Session &session;
        WarningDesk &warnings;
        QWidget *window;
    };
    using Notify = std::function<void(const QString &title, const QString &text)>;

    explicit RenewalFlow(const Parts &parts, QObject *parent = nullptr);

    /// Once the window stands: reminders now, and every hour.
    void start();
    void setNotify(Notify notify) { m_notify = std::move(notify); }
    void renew(const QUuid &id, RenewalDialog::Step step = RenewalDialog::Deadline);
    void leaked(const QUuid &id);
    void restore(const QUuid &id);
    /// All deadlines as a file for the agent's calendar; asks where.
    void saveCalendar();
    [[nodiscard]] QList<Command> commands();

Q_SIGNALS:
    void news(const QString &sentence);
    /// A token changed, of whatever habilitation: what is open in its name goes on with this access.
    void accessRenewed(const agrafe::etat::Access &access);

private:
    void remind();
    void showBanner(const QList<habilitation::Reminder> &reminders);
    void notifyOnce(const QList<habilitation::Reminder> &reminders);
    void onSecretChanged(const QUuid &id);
    void writeCalendar(const QString &path, const QByteArray &calendar);
    [[nodiscard]] RenewalTools toolsFor(const habilitation::Habilitation &habilitation);
    [[nodiscard]] habilitation::Habilitation reachable(const habilitation::Habilitation &habilitation);
    [[nodiscard]] QWidget *parentForDialogs() const;
    [[nodiscard]] std::optional<renewal::Guide> guide();
    void show(DialogFrame *dialog, const habilitation::Habilitation &habilitation);

    Parts m_parts;
    Notify m_notify;
    QTimer *m_hour;
};

} // namespace agrafe::ui
