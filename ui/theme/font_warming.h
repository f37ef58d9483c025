// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <latch>
#include <thread>

namespace agrafe::ui {

/// Reads the list of the system's fonts in a thread of its own while the program starts: a fifth of what the
/// first window would otherwise wait for. To be made before the application; waits for its thread when it
/// goes.
class FontWarming
{
public:
    FontWarming();
    ~FontWarming();
    FontWarming(const FontWarming &) = delete;
    FontWarming &operator=(const FontWarming &) = delete;

    /// The application was made: Qt's own list can be filled.
    void onApplicationMade();

private:
    std::latch m_applicationMade{1};
    std::jthread m_thread;
};

} // namespace agrafe::ui
