// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/ready_signal.h"

#include <QtGlobal>

#include <unistd.h>

namespace agrafe {

void signalReady()
{
    static bool done = false;
    bool named = false;
    const int descriptor = qEnvironmentVariableIntValue("AGRAFE_READY_FD", &named);
    if (done || !named)
        return;
    done = true;
    const char byte = 1;
    if (::write(descriptor, &byte, 1) == 1)
        ::close(descriptor);
}

} // namespace agrafe
