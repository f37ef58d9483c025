// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "report/outcome_mark.h"

#include <QCoreApplication>
#include <QPainterPath>

namespace agrafe::report {

namespace {

QPolygonF octagon(const QRectF &r)
{
    const qreal cut = r.width() * 0.29;
    return {{r.left() + cut, r.top()},     {r.right() - cut, r.top()},    {r.right(), r.top() + cut},
            {r.right(), r.bottom() - cut}, {r.right() - cut, r.bottom()}, {r.left() + cut, r.bottom()},
            {r.left(), r.bottom() - cut},  {r.left(), r.top() + cut}};
}

void paintTick(QPainter &painter, const QRectF &r)
{
    painter.setPen(QPen(Qt::white, r.width() * 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {{r.left() + r.width() * 0.29, r.top() + r.height() * 0.52},
                              {r.left() + r.width() * 0.44, r.top() + r.height() * 0.67},
                              {r.left() + r.width() * 0.72, r.top() + r.height() * 0.35}};
    painter.drawPolyline(points, 3);
}

void paintSign(QPainter &painter, const QRectF &r, const QString &sign, const QColor &color)
{
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(r.height() * 0.6));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(r, Qt::AlignCenter, sign);
}

} // namespace

QStringList outcomeNames()
{
    return {QStringLiteral("proved"),  QStringLiteral("refused"),    QStringLiteral("unknown"),
            QStringLiteral("pending"), QStringLiteral("notCovered"), QStringLiteral("notConcerned")};
}

OutcomeMark outcomeMark(const QString &outcome)
{
    using Shape = OutcomeMark::Shape;
    if (outcome == QStringLiteral("proved"))
        return {QCoreApplication::translate("outcome", "Prouvé"), Shape::Disc, QColor(0x18753C)};
    if (outcome == QStringLiteral("refused"))
        return {QCoreApplication::translate("outcome", "Refus explicite"), Shape::Octagon, QColor(0xB3141A)};
    if (outcome == QStringLiteral("notCovered"))
        return {QCoreApplication::translate("outcome", "Non couvert"), Shape::Ring, QColor(0x55555F)};
    if (outcome == QStringLiteral("notConcerned"))
        return {QCoreApplication::translate("outcome", "Sans objet"), Shape::Dash, QColor(0x55555F)};
    if (outcome == QStringLiteral("pending"))
        return {QCoreApplication::translate("outcome", "En attente"), Shape::Clock, QColor(0x55555F)};
    return {QCoreApplication::translate("outcome", "Inconnu"), Shape::Diamond, QColor(0x7A4A00)};
}

OutcomeMark answerMark(const QString &answer)
{
    using Shape = OutcomeMark::Shape;
    if (answer == QStringLiteral("yes"))
        return {QCoreApplication::translate("outcome", "Oui"), Shape::Disc, QColor(0x18753C)};
    if (answer == QStringLiteral("no"))
        return {QCoreApplication::translate("outcome", "Non"), Shape::Octagon, QColor(0xB3141A)};
    if (answer == QStringLiteral("value"))
        return {QCoreApplication::translate("outcome", "Répondu"), Shape::Disc, QColor(0x18753C)};
    return outcomeMark(QStringLiteral("unknown"));
}

void paintMark(QPainter &painter, const QRectF &r, const OutcomeMark &mark)
{
    painter.save();
    const bool filled = mark.shape == OutcomeMark::Shape::Disc || mark.shape == OutcomeMark::Shape::Octagon;
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(mark.color, r.width() * 0.09));
    painter.setBrush(filled ? QBrush(mark.color) : QBrush(Qt::NoBrush));
    switch (mark.shape) {
    case OutcomeMark::Shape::Disc:
        painter.drawEllipse(r);
        paintTick(painter, r);
        break;
    case OutcomeMark::Shape::Octagon:
        painter.drawPolygon(octagon(r));
        paintSign(painter, r, QStringLiteral("–"), Qt::white);
        break;
    case OutcomeMark::Shape::Diamond:
        painter.drawPolygon(QPolygonF{{r.center().x(), r.top()},
                                      {r.right(), r.center().y()},
                                      {r.center().x(), r.bottom()},
                                      {r.left(), r.center().y()}});
        paintSign(painter, r, QStringLiteral("?"), mark.color);
        break;
    case OutcomeMark::Shape::Ring:
        painter.drawEllipse(r.adjusted(4, 4, -4, -4));
        break;
    case OutcomeMark::Shape::Dash:
        painter.drawLine(QPointF(r.left() + r.width() * 0.2, r.center().y()),
                         QPointF(r.right() - r.width() * 0.2, r.center().y()));
        break;
    case OutcomeMark::Shape::Clock:
        painter.drawEllipse(r.adjusted(4, 4, -4, -4));
        painter.drawLine(r.center(), {r.center().x(), r.top() + r.height() * 0.25});
        break;
    }
    painter.restore();
}

} // namespace agrafe::report
