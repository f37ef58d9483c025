// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>

namespace agrafe::pdf {

/// True when the bytes start like a PDF and end like one; nothing else is believed about them here.
[[nodiscard]] bool looksWhole(const QByteArray &bytes);

/// True for a JPEG or a PNG that starts and ends like one: some services answer with a picture.
[[nodiscard]] bool looksLikePicture(const QByteArray &bytes);

} // namespace agrafe::pdf
