// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/spare_memory.h"

#include <cstdlib> // tells the C library

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace agrafe {

void keepLargeBlocksApart() noexcept
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
#endif
}

void releaseSpareMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace agrafe
