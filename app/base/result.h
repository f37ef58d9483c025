// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"

#include <tl/expected.hpp>

namespace agrafe {

/// What every operation that can fail returns. std::expected waits for a libstdc++ that QCoro can await.
template<typename T>
using Result = tl::expected<T, Failure>;

using Unexpected = tl::unexpected<Failure>;

} // namespace agrafe
