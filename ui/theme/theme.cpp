// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/theme/theme.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QToolTip>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr uint portalPrefersDark = 1;
constexpr uint portalPrefersLight = 2;

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_system(modeOf(QGuiApplication::palette()))
{
    QApplication::setStyle(new AgrafeStyle);
    m_mode = m_system;
    QApplication::setPalette(paletteOf(m_mode));
    QToolTip::setPalette(paletteOf(m_mode));
    applyFonts(1.0);
    new FocusRing(this);
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    update();
}

void Theme::setTextSize(int percent)
{
    applyFonts(qBound(100, percent, 200) / 100.0);
}

void Theme::update()
{
    const Mode mode = m_choice == Choice::System ? m_system
                      : m_choice == Choice::Dark ? Mode::Dark
                                                 : Mode::Light;
    if (mode == m_mode)
        return;
    m_mode = mode;
    QApplication::setPalette(paletteOf(mode));
    QToolTip::setPalette(paletteOf(mode));
    Q_EMIT modeChanged();
}

void Theme::onPortalReply(uint colorScheme)
{
    if (colorScheme == portalPrefersDark)
        m_system = Mode::Dark;
    else if (colorScheme == portalPrefersLight)
        m_system = Mode::Light;
    update();
}

void Theme::onPortalSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == u"org.freedesktop.appearance"_s && key == u"color-scheme"_s)
        onPortalReply(value.variant().toUInt());
}

void Theme::followDesktop()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(onPortalSetting(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError()) {
            // Read() wraps the value twice.
            const QVariant value = reply.value().variant();
            const bool nested = value.canConvert<QDBusVariant>();
            onPortalReply((nested ? value.value<QDBusVariant>().variant() : value).toUInt());
        }
        done->deleteLater();
    });
}

} // namespace agrafe::ui
