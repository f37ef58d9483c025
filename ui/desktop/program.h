// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"
#include "services/services.h"

#include <QObject>

#include <memory>

namespace agrafe::ui {

class Desktop;
class Theme;

/// The desktop program as long as it runs. Its window is made again when the agent changes the language:
/// widgets get their texts where they are made, and so none keeps the language of before. The session and
/// what is open go from one window to the next.
class Program final : public QObject
{
    Q_OBJECT

public:
    Program(services::Services &services, Theme &theme, QObject *parent = nullptr);
    ~Program() override;

    /// `tryOut`: on fictitious data at once.
    void start(bool tryOut);
    [[nodiscard]] Desktop *desktop() const { return m_desktop.get(); }

Q_SIGNALS:
    void finished();
    void broken(const agrafe::Failure &failure);

private:
    void onSetting(const QString &key);
    void changeLanguage();
    void follow();

    services::Services &m_services;
    Theme &m_theme;
    std::unique_ptr<Desktop> m_desktop;
};

} // namespace agrafe::ui
