// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/theme/tokens.h"

#include <QDBusVariant>
#include <QObject>

namespace agrafe::ui {

/// The look of the program: style, palette, fonts, ring. One object, made before the first window and owned
/// by main; changes apply at once to every window.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    explicit Theme(QObject *parent = nullptr);

    void setChoice(Choice choice);
    /// In percent, 100 to 200.
    void setTextSize(int percent);
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// Asks the desktop (its settings portal) for its preference and follows it from then on. Called once the
    /// first window stands: it talks on the session bus.
    void followDesktop();

Q_SIGNALS:
    void modeChanged();

private Q_SLOTS:
    void onPortalSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void update();
    void onPortalReply(uint colorScheme);

    Choice m_choice = Choice::System;
    Mode m_system = Mode::Light;
    Mode m_mode = Mode::Light;
};

} // namespace agrafe::ui
