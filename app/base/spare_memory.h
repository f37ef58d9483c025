// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

namespace agrafe {

/// First thing in the main() of the window: what is larger than a mebibyte goes back to the system as soon as
/// it is freed. Left alone, the C library of Linux raises that bound to 32 MiB after the first such block,
/// and keeps the rest: 50 MiB when a long file is open.
void keepLargeBlocksApart() noexcept;

/// Gives back to the system what was freed, after a work that held much: the C library of Linux keeps tens of
/// mebibytes for later. Elsewhere, nothing. Milliseconds: not in the thread of the window.
void releaseSpareMemory();

} // namespace agrafe
