// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QColor>
#include <QPainter>
#include <QString>

namespace agrafe::report {

/// How an outcome reads on paper: a word, a shape and a colour, so that a grey print loses nothing.
struct OutcomeMark
{
    enum class Shape { Disc, Octagon, Diamond, Ring, Dash, Clock };
    QString word;
    Shape shape = Shape::Diamond;
    QColor color;
};

/// "proved", "refused", "unknown", "pending", "notCovered", "notConcerned", in the order of totals.
[[nodiscard]] QStringList outcomeNames();
/// Of an unknown name: the mark of "unknown".
[[nodiscard]] OutcomeMark outcomeMark(const QString &outcome);
/// Of an answer about a person: "yes", "no", "value"; anything else is unknown.
[[nodiscard]] OutcomeMark answerMark(const QString &answer);
void paintMark(QPainter &painter, const QRectF &place, const OutcomeMark &mark);

} // namespace agrafe::report
