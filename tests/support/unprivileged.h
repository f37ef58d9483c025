// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <unistd.h>

namespace agrafe::test {

/// Root writes everywhere: while this lives, the whole process acts as an ordinary user, so that rights of
/// files mean something. Give the files to `user` first (chown) where it must own them.
class Unprivileged
{
public:
    static constexpr uid_t user = 65534;

    Unprivileged()
        : m_before(::geteuid())
    {
        if (m_before == 0)
            m_done = ::seteuid(user) == 0;
    }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;
    ~Unprivileged()
    {
        if (m_done && ::seteuid(m_before) != 0)
            ::_exit(2);
    }

private:
    uid_t m_before;
    bool m_done = false;
};

} // namespace agrafe::test
