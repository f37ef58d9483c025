// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/process_hardening.h"

#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace agrafe {

void hideMemory() noexcept
{
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // the search for leaks looks into the process as a debugger does
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
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
