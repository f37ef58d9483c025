// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/process_hardening.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace agrafe {

void hideMemory() noexcept
{
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // the search for leaks looks into the process as a debugger does
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

void holdStandardStreams() noexcept
{
    static constexpr std::array substitutes{"/dev/null", "/dev/full", "/dev/null"}; // in, out, errors
    for (std::size_t stream = 0; stream < substitutes.size(); ++stream) {
        const int number = static_cast<int>(stream);
        // The lowest number that is free is the one that open() gives.
        if (::fcntl(number, F_GETFD) == -1 && errno == EBADF)
            (void)::open(substitutes.at(stream), number == STDIN_FILENO ? O_RDONLY : O_WRONLY);
    }
}

void hideArgumentsOf(std::string_view option, std::span<char *> arguments) noexcept
{
    bool isValue = false;
    for (char *argument : arguments) {
        const std::string_view text(argument);
        const bool joined = text.starts_with(option) && text.substr(option.size()).starts_with('=');
        const std::size_t kept = isValue ? 0 : joined ? option.size() + 1 : text.size();
        std::memset(argument + kept, '*', text.size() - kept);
        isValue = text == option;
    }
}

} // namespace agrafe
