// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/termination.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <unistd.h>

namespace agrafe::cli {

namespace {

std::array<int, 2> pipeEnds{-1, -1};

std::stop_source &source()
{
    static std::stop_source theSource;
    return theSource;
}

void onSignal(int number)
{
    // The second one finds the default action again.
    std::signal(number, SIG_DFL);
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

void watchTermination()
{
    if (::pipe(pipeEnds.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [notifier] {
        notifier->setEnabled(false);
        source().request_stop();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGHUP, onSignal); // the terminal was closed
}

std::stop_token terminationToken()
{
    return source().get_token();
}

} // namespace agrafe::cli
