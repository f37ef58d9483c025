// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/theme/tokens.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace agrafe::ui {

namespace {

QColor hex(QRgb rgb)
{
    return QColor(0xff000000U | rgb);
}

Tint tintOf(QRgb ink, QRgb fill, QRgb edge)
{
    return {hex(ink), hex(fill), hex(edge)};
}

Tokens makeLight()
{
    return {
        .bgWindow = hex(0xF6F6F8),
        .bgSide = hex(0xEFEFF3),
        .bgSurface = hex(0xFFFFFF),
        .bgSunken = hex(0xF1F1F4),
        .bgHover = hex(0xF3F3F8),
        .bgSelected = hex(0xE8E8FB),
        .bgCanvas = hex(0xDFDFE5),
        .line = hex(0xDDDDE3),
        .lineStrong = hex(0x85858F),
        .text = hex(0x161616),
        .text2 = hex(0x44444D),
        .text3 = hex(0x5F5F69),
        .textOff = hex(0x85858F),
        .primary = hex(0x000091),
        .primaryHover = hex(0x2424B0),
        .primaryPress = hex(0x00006B),
        .onPrimary = hex(0xFFFFFF),
        .focus = hex(0x0A6CE0),
        .fillWait = hex(0x8A8A96),
        .ok = tintOf(0x18753C, 0xE4F3E9, 0x98C9A9),
        .no = tintOf(0xB3141A, 0xFDEBEA, 0xE5AAA7),
        .unknown = tintOf(0x7A4A00, 0xFFF1D6, 0xDDBE84),
        .info = tintOf(0x0A52A0, 0xE7F0FB, 0xA3C2E6),
        .off = tintOf(0x55555F, 0xECECF0, 0xC6C6CE),
        .fictitious = tintOf(0x6B2A6B, 0xF5E7F5, 0xCFA5CF),
    };
}

Tokens makeDark()
{
    return {
        .bgWindow = hex(0x161618),
        .bgSide = hex(0x121214),
        .bgSurface = hex(0x1E1E21),
        .bgSunken = hex(0x19191C),
        .bgHover = hex(0x28282D),
        .bgSelected = hex(0x25254A),
        .bgCanvas = hex(0x0E0E10),
        .line = hex(0x36363C),
        .lineStrong = hex(0x80808C),
        .text = hex(0xEFEFF2),
        .text2 = hex(0xCBCBD2),
        .text3 = hex(0xA6A6B0),
        .textOff = hex(0x7C7C87),
        .primary = hex(0x8585F6),
        .primaryHover = hex(0xA0A0F9),
        .primaryPress = hex(0x7474F4),
        .onPrimary = hex(0x111114),
        .focus = hex(0x69A9FF),
        .fillWait = hex(0x7A7A86),
        .ok = tintOf(0x5CCB87, 0x16301F, 0x2F6B46),
        .no = tintOf(0xFF938A, 0x3B1A19, 0x83403B),
        .unknown = tintOf(0xF0BC5E, 0x33270F, 0x755A24),
        .info = tintOf(0x86BBFF, 0x16273D, 0x345A87),
        .off = tintOf(0xA9A9B3, 0x2A2A2F, 0x4A4A52),
        .fictitious = tintOf(0xE2ADE2, 0x331F34, 0x704671),
    };
}

double luminance(const QColor &color)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

void setTextRoles(QPalette &palette, const Tokens &t)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::BrightText, QPalette::PlaceholderText}) {
        palette.setColor(role, t.text);
        palette.setColor(QPalette::Disabled, role, t.textOff);
    }
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::BrightText, t.text2);
        palette.setColor(group, QPalette::PlaceholderText, t.text3);
    }
    palette.setColor(QPalette::Link, t.primary);
    palette.setColor(QPalette::LinkVisited, t.primary);
}

} // namespace

const Tint &Tokens::tint(Tone tone) const
{
    switch (tone) {
    case Tone::Ok:
        return ok;
    case Tone::No:
        return no;
    case Tone::Unknown:
        return unknown;
    case Tone::Info:
        return info;
    case Tone::Fictitious:
        return fictitious;
    case Tone::Off:
        break;
    }
    return off;
}

const Tokens &tokens(Mode mode)
{
    static const Tokens light = makeLight();
    static const Tokens dark = makeDark();
    return mode == Mode::Dark ? dark : light;
}

Mode modeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Mode::Dark : Mode::Light;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return tokens(modeOf(palette));
}

QPalette paletteOf(Mode mode)
{
    const Tokens &t = tokens(mode);
    QPalette palette;
    setTextRoles(palette, t);
    palette.setColor(QPalette::Window, t.bgWindow);
    palette.setColor(QPalette::Base, t.bgSurface);
    palette.setColor(QPalette::Button, t.bgSurface);
    palette.setColor(QPalette::AlternateBase, t.bgSunken);
    palette.setColor(QPalette::Highlight, t.bgSelected);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.lineStrong);
    palette.setColor(QPalette::Midlight, t.bgSide);
    palette.setColor(QPalette::Light, t.bgHover);
    palette.setColor(QPalette::Shadow, t.bgCanvas);
    palette.setColor(QPalette::ToolTipBase, t.text);
    palette.setColor(QPalette::ToolTipText, t.bgSurface);
    return palette;
}

double contrast(const QColor &first, const QColor &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace agrafe::ui
