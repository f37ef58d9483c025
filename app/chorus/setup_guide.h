// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/connection.h"

#include <QStringList>
#include <QUrl>

namespace agrafe::chorus {

/// One thing to do to link a structure, on whose page, and how to see that it is done.
struct GuideStep
{
    Step step = Step::PisteAccount;
    QString title;          ///< French
    QStringList paragraphs; ///< French
    QString linkLabel;      ///< French; empty: nothing to open
    QUrl link;
    QString copy; ///< a text to paste there; may be empty
};

/// What has to be done on one side of Chorus Pro, in its order, with the values of the habilitation in their
/// places. Production has an application of its own: qualification's is refused there.
[[nodiscard]] QList<GuideStep> setupGuide(const habilitation::Habilitation &habilitation,
                                          habilitation::Environment environment);

} // namespace agrafe::chorus
