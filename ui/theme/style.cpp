// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/theme/style.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QHash>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QTextFormat>

namespace agrafe::ui {

namespace {

constexpr auto kindProperty = "agrafeKind";
constexpr auto wrongProperty = "agrafeWrong";
constexpr int headerMargin = 5; ///< as the text of the cells below
constexpr int bullet = 0x2022;

template<typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

/// Qt draws dots around the link that has the focus.
int ringOfLink(const QStyleOption *option, QStyleHintReturn *asked)
{
    auto *format = qstyleoption_cast<QStyleHintReturnVariant *>(asked);
    if (!format || !option)
        return 0;
    QTextCharFormat ring;
    ring.setProperty(QTextFormat::OutlinePen, QPen(tokensOf(option->palette).focus, 2));
    format->variant = ring;
    return 1;
}

bool isFirstCell(const QStyleOptionViewItem &option)
{
    return option.viewItemPosition == QStyleOptionViewItem::Beginning ||
           option.viewItemPosition == QStyleOptionViewItem::OnlyOne ||
           option.viewItemPosition == QStyleOptionViewItem::Invalid;
}

using Metrics = QHash<QStyle::PixelMetric, int>;

/// Lengths that grow with the text they stand beside.
const Metrics &scaledMetrics()
{
    static const Metrics metrics{
        {QStyle::PM_IndicatorWidth, 18},          {QStyle::PM_IndicatorHeight, 18},
        {QStyle::PM_ExclusiveIndicatorWidth, 18}, {QStyle::PM_ExclusiveIndicatorHeight, 18},
        {QStyle::PM_SmallIconSize, 16},           {QStyle::PM_LineEditIconSize, 16},
        {QStyle::PM_ButtonIconSize, 18},          {QStyle::PM_ScrollBarExtent, 12},
        {QStyle::PM_ScrollBarSliderMin, 32}};
    return metrics;
}

const Metrics &fixedMetrics()
{
    static const Metrics metrics{{QStyle::PM_FocusFrameHMargin, 4},
                                 {QStyle::PM_FocusFrameVMargin, 4},
                                 {QStyle::PM_CheckBoxLabelSpacing, 8},
                                 {QStyle::PM_RadioButtonLabelSpacing, 8},
                                 {QStyle::PM_SplitterWidth, 1},
                                 {QStyle::PM_ToolTipLabelFrameWidth, 6},
                                 {QStyle::PM_MenuPanelWidth, 1},
                                 {QStyle::PM_MenuVMargin, 4},
                                 {QStyle::PM_MenuHMargin, 0},
                                 {QStyle::PM_ButtonShiftHorizontal, 0},
                                 {QStyle::PM_ButtonShiftVertical, 0},
                                 {QStyle::PM_TabBarTabShiftVertical, 0},
                                 {QStyle::PM_TabBarTabShiftHorizontal, 0},
                                 {QStyle::PM_TabBarTabOverlap, 0},
                                 {QStyle::PM_ScrollView_ScrollBarSpacing, 0},
                                 {QStyle::PM_HeaderMargin, headerMargin},
                                 {QStyle::PM_TextCursorWidth, 1},
                                 {QStyle::PM_LayoutHorizontalSpacing, 8},
                                 {QStyle::PM_LayoutVerticalSpacing, 8}};
    return metrics;
}

/// Three dots where the text of a choice has no room.
QStyleOptionComboBox elided(QStyleOptionComboBox choice, int room)
{
    choice.currentText = choice.fontMetrics.elidedText(choice.currentText, Qt::ElideRight, room);
    return choice;
}

} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind, bool small)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->setProperty("agrafeSmall", small);
    button->setIcon(button->icon()); // makes the button forget its size
}

ButtonKind buttonKind(const QWidget *widget)
{
    const QVariant kind = widget ? widget->property(kindProperty) : QVariant();
    if (kind.isValid())
        return static_cast<ButtonKind>(kind.toInt());
    return widget && widget->inherits("QToolButton") ? ButtonKind::Quiet : ButtonKind::Outlined;
}

void setSign(QAbstractButton *button, const QString &name)
{
    button->setIcon(icon(name)); // also makes the button forget its size
}

void setFieldWrong(QWidget *field, bool wrong)
{
    field->setProperty(wrongProperty, wrong);
    field->update();
}

AgrafeStyle::AgrafeStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{}

void AgrafeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Enter presses the button that has the focus, in windows as in dialogs.
    if (auto *button = qobject_cast<QPushButton *>(widget)) {
        button->setAutoDefault(true);
        button->installEventFilter(this);
    }
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        tabs->setExpanding(false);
        tabs->setDrawBase(false);
    }
    if (qobject_cast<QDialog *>(widget))
        widget->setBackgroundRole(QPalette::Base);
}

void AgrafeStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool AgrafeStyle::eventFilter(QObject *watched, QEvent *event)
{
    // A push button remembers its size even when its font changes.
    if (event->type() == QEvent::FontChange)
        if (auto *button = qobject_cast<QPushButton *>(watched))
            button->setIcon(button->icon());
    return QProxyStyle::eventFilter(watched, event);
}

void AgrafeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (widget && (widget->property("agrafeFlat").toBool() ||
                       widget->parentWidget()->inherits("QAbstractSpinBox") ||
                       widget->parentWidget()->inherits("QComboBox")))
            return;
        return parts::lineEditPanel(*option, painter, widget);
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_PanelItemViewRow:
    case PE_FrameTabBarBase:
    case PE_IndicatorHeaderArrow:
        return;
    case PE_FrameFocusRect:
        if (widget && widget->inherits("QAbstractItemView") && FocusRing::byKeyboard())
            paintInnerRing(painter, option->rect, option->palette);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return parts::checkIndicator(*option, painter);
    case PE_IndicatorRadioButton:
        return parts::radioIndicator(*option, painter);
    case PE_PanelItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option))
            return parts::viewRow(*item, painter, isFirstCell(*item));
        return;
    case PE_IndicatorBranch:
        return parts::branch(*option, painter);
    case PE_PanelMenu:
        return parts::menuPanel(*option, painter);
    case PE_FrameMenu:
        return;
    case PE_PanelTipLabel:
        return parts::tipPanel(*option, painter);
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget))
            return parts::lineEditPanel(*option, painter, widget);
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AgrafeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *button = as<QStyleOptionButton>(option);
    const auto *tab = as<QStyleOptionTab>(option);
    const auto *header = as<QStyleOptionHeader>(option);
    const auto *item = as<QStyleOptionMenuItem>(option);
    const auto *bar = as<QStyleOptionProgressBar>(option);
    if (element == CE_PushButton && button)
        return parts::pushButton(*button, painter, widget);
    if (element == CE_TabBarTabShape && tab)
        return parts::tabShape(*tab, painter);
    if (element == CE_TabBarTabLabel && tab)
        return parts::tabLabel(*tab, painter);
    if (element == CE_HeaderSection && header)
        return parts::headerSection(*header, painter);
    if (element == CE_HeaderLabel && header)
        return parts::headerLabel(*header, painter, option->rect);
    if (element == CE_HeaderEmptyArea)
        return parts::headerSection(*option, painter);
    if (element == CE_MenuItem && item)
        return parts::menuItem(*item, painter);
    if (element == CE_MenuEmptyArea)
        return;
    if (element == CE_ProgressBarGroove)
        return parts::progressGroove(*option, painter);
    if (element == CE_ProgressBarContents && bar)
        return parts::progressContents(*bar, painter);
    if (element == CE_Splitter)
        return painter->fillRect(option->rect, option->palette.color(QPalette::Mid));
    const auto *box = as<QStyleOptionComboBox>(option);
    if (element == CE_ComboBoxLabel && box) {
        const QRect room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
        const QStyleOptionComboBox shown = elided(*box, room.width() - 2);
        return QProxyStyle::drawControl(element, &shown, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AgrafeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    if (const auto *box = as<QStyleOptionComboBox>(option); control == CC_ComboBox && box)
        return parts::comboBox(*box, painter, widget);
    if (const auto *tool = as<QStyleOptionToolButton>(option); control == CC_ToolButton && tool)
        return parts::toolButton(*tool, painter, widget);
    if (const auto *spin = as<QStyleOptionSpinBox>(option); control == CC_SpinBox && spin)
        return parts::spinBox(*spin, painter, widget, subControlRect(control, option, SC_SpinBoxUp, widget),
                              subControlRect(control, option, SC_SpinBoxDown, widget));
    if (const auto *slider = as<QStyleOptionSlider>(option); control == CC_ScrollBar && slider)
        return parts::scrollBar(*slider, painter,
                                subControlRect(control, option, SC_ScrollBarSlider, widget));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int AgrafeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // Text areas leave room for their first letter.
    if (metric == PM_DefaultFrameWidth)
        return qobject_cast<const QPlainTextEdit *>(widget) ? 3 : 1;
    if (const auto grown = scaledMetrics().constFind(metric); grown != scaledMetrics().constEnd())
        return scaled(*grown);
    if (const auto fixed = fixedMetrics().constFind(metric); fixed != fixedMetrics().constEnd())
        return *fixed;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int AgrafeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollView_FrameOnlyAroundContents:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_Menu_MouseTracking:
    case SH_UnderlineShortcut:
        return hint == SH_Menu_MouseTracking;
    case SH_LineEdit_PasswordCharacter:
        return bullet;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_DialogButtonLayout:
        return 0;
    case SH_TextControl_FocusIndicatorTextCharFormat:
        return ringOfLink(option, returnData);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize AgrafeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contentsSize,
                                    const QWidget *widget) const
{
    if (const auto *button = as<QStyleOptionButton>(option); type == CT_PushButton && button)
        return parts::pushButtonSize(*button, widget);
    if (const auto *tool = as<QStyleOptionToolButton>(option); type == CT_ToolButton && tool)
        return parts::toolButtonSize(*tool, widget);
    if (const auto *item = as<QStyleOptionMenuItem>(option); type == CT_MenuItem && item)
        return parts::menuItemSize(*item);
    QSize size = QProxyStyle::sizeFromContents(type, option, contentsSize, widget);
    if (type == CT_LineEdit || type == CT_SpinBox)
        size.setHeight(scaled(32));
    if (type == CT_ComboBox)
        size = QSize(contentsSize.width() + scaled(44), scaled(32));
    if (type == CT_HeaderSection)
        size.setHeight(scaled(28));
    if (type == CT_ItemViewItem)
        size.setHeight(qMax(size.height(), scaled(30)));
    if (type == CT_TabBarTab)
        size = QSize(contentsSize.width() + scaled(14), scaled(36));
    if (type == CT_ProgressBar)
        size.setHeight(scaled(8));
    return size;
}

namespace {

/// No arrows: the groove is the whole bar.
QRect scrollBarRect(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect rect = bar.rect;
    if (part == QStyle::SC_ScrollBarAddLine || part == QStyle::SC_ScrollBarSubLine)
        return {};
    if (part == QStyle::SC_ScrollBarGroove)
        return rect;
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? rect.width() : rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int proportional =
        range <= 0 ? length : int(qint64(length) * bar.pageStep / (range + bar.pageStep));
    const int slider = qMax(qMin(length, scaled(32)), proportional);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - slider, bar.upsideDown);
    int from = start;
    int size = slider;
    if (part == QStyle::SC_ScrollBarAddPage) {
        from = start + slider;
        size = length - from;
    } else if (part == QStyle::SC_ScrollBarSubPage) {
        from = 0;
        size = start;
    }
    return horizontal ? QRect(rect.left() + from, rect.top(), size, rect.height())
                      : QRect(rect.left(), rect.top() + from, rect.width(), size);
}

QRect spinBoxRect(const QRect &rect, QStyle::SubControl part)
{
    const int strip = scaled(28);
    const int half = rect.height() / 2;
    if (part == QStyle::SC_SpinBoxUp)
        return {rect.right() - strip, rect.top(), strip, half};
    if (part == QStyle::SC_SpinBoxDown)
        return {rect.right() - strip, rect.top() + half, strip, half};
    if (part == QStyle::SC_SpinBoxEditField)
        return rect.adjusted(scaled(5), 2, -strip - 2, -2);
    return rect;
}

} // namespace

QRect AgrafeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return option->rect.adjusted(scaled(9), 1, -scaled(30), -1);
    if (control == CC_SpinBox)
        return spinBoxRect(option->rect, subControl);
    if (const auto *bar = as<QStyleOptionSlider>(option); control == CC_ScrollBar && bar)
        return scrollBarRect(*bar, subControl);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect AgrafeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const bool flat = widget && (widget->property("agrafeFlat").toBool() ||
                                     widget->parentWidget()->inherits("QAbstractSpinBox"));
        return option->rect.adjusted(flat ? 2 : scaled(7), 1, flat ? -2 : -scaled(7), -1);
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    if (element == SE_HeaderLabel)
        return option->rect.adjusted(headerMargin, 0, -headerMargin, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace agrafe::ui
