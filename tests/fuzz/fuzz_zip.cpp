// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// Any bytes dropped on the window: recognised, read or refused, never a crash, and both engines agree.
#include "fuzz_sheets.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz::MemoryFile file(data, size);
    fuzz::requireAgreement(file.path());
    return 0;
}
