// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

namespace agrafe {

/// Gives back to the system what was freed, after a work that held much: the C library of Linux keeps tens of
/// mebibytes for later. Elsewhere, nothing. Milliseconds: not in the thread of the window.
void releaseSpareMemory();

} // namespace agrafe
