// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QScreen>
#include <QVariant>
#include <QWidget>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double basePixels = 13.0;
constexpr double pointsOfPixel = 0.75;
constexpr auto roleProperty = "agrafeTextRole";

struct Face
{
    double pixels;
    QFont::Weight weight;
};

Face faceOf(TextRole role)
{
    switch (role) {
    case TextRole::Entity:
        return {21, QFont::DemiBold};
    case TextRole::Screen:
        return {18, QFont::DemiBold};
    case TextRole::Title:
        return {15, QFont::DemiBold};
    case TextRole::Strong:
        return {basePixels, QFont::DemiBold};
    case TextRole::Medium:
        return {basePixels, QFont::Medium};
    case TextRole::Small:
    case TextRole::Code:
        return {12, QFont::Normal};
    case TextRole::SmallLabel:
        return {12, QFont::Medium};
    case TextRole::Base:
    case TextRole::Figures:
        break;
    }
    return {basePixels, QFont::Normal};
}

const QStringList &familiesOf(TextRole role)
{
    static const QStringList text{u"Inter"_s, u"Noto Sans"_s, u"Open Sans"_s, u"Segoe UI"_s, u"sans-serif"_s};
    // Open Sans has the figures of Noto Sans, without the hundreds of files that each start would list.
    static const QStringList figures{u"Noto Sans"_s, u"Open Sans"_s, u"Segoe UI"_s, u"sans-serif"_s};
    static const QStringList code{u"Noto Sans Mono"_s, u"Cascadia Mono"_s, u"DejaVu Sans Mono"_s,
                                  u"monospace"_s};
    if (role == TextRole::Figures)
        return figures;
    return role == TextRole::Code ? code : text;
}

/// The text-size setting, read back from the application's own font: there is no second copy of it.
double setting()
{
    return QApplication::font().pointSizeF() / (basePixels * pointsOfPixel);
}

QFont makeFont(TextRole role, double textSize)
{
    const Face face = faceOf(role);
    QFont font(familiesOf(role));
    font.setPointSizeF(face.pixels * pointsOfPixel * textSize);
    font.setWeight(face.weight);
    return font;
}

} // namespace

QFont textFont(TextRole role)
{
    return makeFont(role, setting());
}

void setTextRole(QWidget *widget, TextRole role)
{
    widget->setProperty(roleProperty, static_cast<int>(role));
    widget->setFont(textFont(role));
}

void setTextRole(QWidget *widget, TextRole role, QPalette::ColorRole ink)
{
    setTextRole(widget, role);
    widget->setForegroundRole(ink);
}

double textScale()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const double dpi = screen ? screen->logicalDotsPerInchY() : 96.0;
    return setting() * dpi / 96.0;
}

int scaled(int pixels)
{
    return qRound(pixels * textScale());
}

void applyFonts(double textSize)
{
    QApplication::setFont(makeFont(TextRole::Base, textSize));
    for (const char *name : {"QPushButton", "QToolButton", "QTabBar"})
        QApplication::setFont(makeFont(TextRole::Medium, textSize), name);
    for (const char *name : {"QHeaderView", "QTipLabel"})
        QApplication::setFont(makeFont(TextRole::Small, textSize), name);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        const QVariant role = widget->property(roleProperty);
        if (role.isValid())
            widget->setFont(makeFont(static_cast<TextRole>(role.toInt()), textSize));
    }
}

} // namespace agrafe::ui
