// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

class QWidget;

namespace agrafe::test {

/// Every component of the theme in one window, laid out as the drawing of the components.
[[nodiscard]] QWidget *makeGallery();

} // namespace agrafe::test
