// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/notify.h"

#include <QApplication>
#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace agrafe;
using namespace Qt::StringLiterals;

/// A desktop's notification service, as the specification writes it; keeps what it is told.
class NotificationService final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString program;
        QString title;
        QString text;
        QVariantMap hints;
    };
    QList<Shown> shown;

    explicit NotificationService(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, u"notifications"_s))
    {}
    ~NotificationService() override { QDBusConnection::disconnectFromBus(u"notifications"_s); }

    [[nodiscard]] bool serve()
    {
        return m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                    QDBusConnection::ExportScriptableSlots) &&
               m_bus.registerService(u"org.freedesktop.Notifications"_s);
    }

public Q_SLOTS:
    // The names are the specification's.
    Q_SCRIPTABLE uint Notify(const QString &program, uint replaces, const QString & /*sign*/,
                             const QString &title, const QString &text, const QStringList &actions,
                             const QVariantMap &hints, int timeout)
    {
        if (replaces != 0 || !actions.isEmpty() || timeout != -1)
            return 0;
        shown.append({program, title, text, hints});
        return static_cast<uint>(shown.size());
    }

private:
    QDBusConnection m_bus;
};

/// The border with the desktop, on a bus of its own: the session's is left alone.
class NotifyTest final : public QObject
{
    Q_OBJECT

private:
    QProcess m_daemon;
    QString m_address;

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("dbus-daemon is not installed: no bus to try");
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QTRY_VERIFY(m_daemon.canReadLine());
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
        QVERIFY(QDBusConnection::sessionBus().isConnected());
    }

    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void whatIsSaidArrives()
    {
        NotificationService service(m_address);
        QVERIFY(service.serve());
        bool elsewhere = false;
        ui::notifyByBus(u"Agrafe : une échéance approche"_s,
                        u"« Marchés <2026> & Cie » prend fin dans 7 jours."_s,
                        [&elsewhere] { elsewhere = true; });
        QTRY_COMPARE(service.shown.size(), 1);
        const NotificationService::Shown &shown = service.shown.first();
        QCOMPARE(shown.program, u"Agrafe"_s);
        QCOMPARE(shown.title, u"Agrafe : une échéance approche"_s);
        // Its text is a kind of HTML there.
        QCOMPARE(shown.text, u"« Marchés &lt;2026&gt; &amp; Cie » prend fin dans 7 jours."_s);
        QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"agrafe"_s);
        ui::notifyDesktop(u"Titre"_s, u"Texte"_s);
        QTRY_COMPARE(service.shown.size(), 2);
        QVERIFY(!elsewhere);
    }

    void withoutAServiceItIsSaidElsewhere()
    {
        bool elsewhere = false;
        ui::notifyByBus(u"Titre"_s, u"Texte"_s, [&elsewhere] { elsewhere = true; });
        QTRY_VERIFY(elsewhere);
    }
};

QTEST_MAIN(NotifyTest)
#include "tst_notify.moc"
