// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

namespace agrafe {

/// Tells whoever started the program that its first window is on the screen and can be typed into: one byte
/// to the file descriptor named by AGRAFE_READY_FD, once. Without that variable, nothing.
void signalReady();

} // namespace agrafe
