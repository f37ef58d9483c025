// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QProxyStyle>

class QAbstractButton;
class QWidget;

namespace agrafe::ui {

enum class ButtonKind {
    Outlined, ///< what a push button is when nothing is said
    Filled,   ///< one a window: the next sensible step
    Quiet,    ///< no edge; what a tool button is when nothing is said
    Danger    ///< destroys something
};

/// Look of a button: "small" is 28 px high instead of 32.
void setButtonKind(QAbstractButton *button, ButtonKind kind, bool small = false);
[[nodiscard]] ButtonKind buttonKind(const QWidget *widget);

/// Name of the sign (see icons.h) that a button or an edit paints in its own ink.
void setSign(QAbstractButton *button, const QString &name);

/// Red edge of a field whose content is wrong.
void setFieldWrong(QWidget *field, bool wrong);

/// Fusion drawn flat with the tokens. Colours come from the palette of the moment, sizes from the fonts.
class AgrafeStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    AgrafeStyle();

    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    bool eventFilter(QObject *watched, QEvent *event) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contentsSize,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
};

} // namespace agrafe::ui
