// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/invoice.h"
#include "chorus/words.h"
#include "ui/chorus/status_line.h"

#include <optional>

namespace agrafe::ui {

/// The sign of a status, and its colour where it asks for attention.
struct StatusLook
{
    QString sign;
    std::optional<Tone> tone;
};

[[nodiscard]] StatusLook statusLook(const QString &code);
/// What the line of life shows: past, present, to come.
[[nodiscard]] QList<StatusStep> statusSteps(const QList<chorus::LifeStep> &life);
/// "17/11, 8 h 40"; the day alone when the hour is not known.
[[nodiscard]] QString shortMoment(const chorus::Moment &moment);

/// Who changed the status last, why, and who has the move: strong words, then the rest.
struct MoveSentence
{
    QString strong;
    QString rest;
};
[[nodiscard]] MoveSentence moveSentence(const chorus::InvoiceHistory &history, bool settled = false);

} // namespace agrafe::ui
