// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "secrets/keychain_lock.h"

#include <QCoroDBus>
#include <QDBusConnection>
#include <QDBusMessage>

#include <algorithm>

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

/// Whether one of the bus's names of this kind is a program that keeps secrets.
QCoro::Task<bool> knowsKeeper(QString names)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        co_return false;
    const QDBusMessage ask =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                                       QStringLiteral("org.freedesktop.DBus"), names);
    const QDBusMessage answer = co_await bus.asyncCall(ask, deadline);
    const QStringList known = valueOf(answer).toStringList();
    co_return std::ranges::any_of(known, [](const QString &name) {
        return name == QLatin1String("org.freedesktop.secrets") ||
               name.startsWith(QLatin1String("org.kde.kwalletd"));
    });
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

QCoro::Task<KeychainSight> seenOfKeychain()
{
    const bool unlocked = co_await keychainIsUnlocked();
    if (unlocked)
        co_return KeychainSight::Unlocked;
    const bool keeper = co_await knowsKeeper(QStringLiteral("ListNames")) ||
                        co_await knowsKeeper(QStringLiteral("ListActivatableNames"));
    co_return keeper ? KeychainSight::Closed : KeychainSight::None;
}

} // namespace agrafe
