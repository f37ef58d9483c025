// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/notify.h"

#include "ui/theme/icons.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QVariantMap>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage callOf(const QString &title, const QString &text)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
                                                       u"/org/freedesktop/Notifications"_s,
                                                       u"org.freedesktop.Notifications"_s, u"Notify"_s);
    constexpr uint replacesNothing = 0;
    constexpr int itsOwnTime = -1;
    call.setArguments({u"Agrafe"_s, replacesNothing, u"agrafe"_s, title, text.toHtmlEscaped(), QStringList(),
                       QVariantMap{{u"desktop-entry"_s, u"agrafe"_s}}, itsOwnTime});
    return call;
}

void byTray(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    constexpr int shownFor = 15000;
    auto *tray = new QSystemTrayIcon(icon(u"cle"_s));
    tray->show();
    tray->showMessage(title, text, icon(u"cle"_s), shownFor);
    QTimer::singleShot(shownFor, tray, &QObject::deleteLater);
}

} // namespace

void notifyByBus(const QString &title, const QString &text, std::function<void()> otherwise)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return otherwise();
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(callOf(title, text)));
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, answer,
                     [answer, otherwise = std::move(otherwise)] {
                         answer->deleteLater();
                         if (answer->isError())
                             otherwise();
                     });
}

void notifyDesktop(const QString &title, const QString &text)
{
    notifyByBus(title, text, [title, text] { byTray(title, text); });
}

} // namespace agrafe::ui
