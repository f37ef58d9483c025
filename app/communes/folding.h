// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace agrafe::communes {

/// Capitals without accents; whatever is no letter and no digit is one space: "L’Haÿ-les-Roses" → "L HAY LES
/// ROSES". Composed and decomposed accents fold alike.
[[nodiscard]] QByteArray folded(QStringView text);

/// Capitals without accents, every other sign kept: "Benoît-D’Arc" → "BENOIT-D’ARC".
[[nodiscard]] QString unaccentedCapitals(const QString &text);

} // namespace agrafe::communes
