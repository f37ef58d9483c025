// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "secrets/keychain_lock.h"

#include <QCoroDBus>
#include <QDBusConnection>
#include <QDBusMessage>

namespace agrafe {

namespace {

constexpr int deadline = 2000; // milliseconds

QDBusMessage question(const QString &path, const QString &interface, const QString &method,
                      const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
    message.setAutoStartService(false);
    message.setArguments(arguments);
    return message;
}

/// The answer's one value; invalid: none came.
QVariant valueOf(const QDBusMessage &answer)
{
    const bool came = answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty();
    return came ? answer.arguments().first() : QVariant();
}

} // namespace

QCoro::Task<bool> keychainIsUnlocked()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        co_return false;
    const QDBusMessage askCollection =
        question(QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
                 QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    const QDBusMessage collection = co_await bus.asyncCall(askCollection, deadline);
    const QString path = valueOf(collection).value<QDBusObjectPath>().path();
    if (path.size() < 2) // "/": there is none
        co_return false;
    const QDBusMessage askLocked =
        question(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                 {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    const QDBusMessage locked = co_await bus.asyncCall(askLocked, deadline);
    const QVariant value = valueOf(locked).value<QDBusVariant>().variant();
    co_return value.isValid() && !value.toBool();
}

} // namespace agrafe
