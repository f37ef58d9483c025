// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/shell/wordmark.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace agrafe::ui {

namespace {

enum Kind { move, line, curve };

struct Step
{
    Kind kind;
    std::array<short, 6> at;
};

constexpr double drawnPixels = 1500;

// The outlines of the word in Inter SemiBold (SIL Open Font License 1.1), origin on the baseline.
constexpr auto steps = std::to_array<Step>({
    {move, {248, 0}},
    {line, {338, -269}},
    {line, {748, -269}},
    {line, {838, 0}},
    {line, {1049, 0}},
    {line, {665, -1091}},
    {line, {421, -1091}},
    {line, {37, 0}},
    {line, {248, 0}},
    {move, {391, -428}},
    {line, {539, -867}},
    {line, {547, -867}},
    {line, {695, -428}},
    {line, {391, -428}},
    {move, {1515, 324}},
    {curve, {1736, 324, 1899, 223, 1899, 13}},
    {line, {1899, -818}},
    {line, {1709, -818}},
    {line, {1709, -683}},
    {line, {1698, -683}},
    {curve, {1669, -742, 1608, -829, 1463, -829}},
    {curve, {1274, -829, 1126, -681, 1126, -412}},
    {curve, {1126, -145, 1274, -12, 1463, -12}},
    {curve, {1603, -12, 1668, -87, 1698, -147}},
    {line, {1708, -147}},
    {line, {1708, 8}},
    {curve, {1708, 128, 1628, 178, 1518, 178}},
    {curve, {1402, 178, 1351, 123, 1327, 75}},
    {line, {1154, 117}},
    {curve, {1189, 232, 1307, 324, 1515, 324}},
    {move, {1517, -163}},
    {curve, {1389, -163, 1322, -262, 1322, -413}},
    {curve, {1322, -561, 1388, -671, 1517, -671}},
    {curve, {1641, -671, 1709, -568, 1709, -413}},
    {curve, {1709, -257, 1640, -163, 1517, -163}},
    {move, {2097, 0}},
    {line, {2290, 0}},
    {line, {2290, -481}},
    {curve, {2290, -585, 2368, -658, 2474, -658}},
    {curve, {2507, -658, 2547, -653, 2564, -647}},
    {line, {2564, -825}},
    {curve, {2546, -828, 2516, -830, 2495, -830}},
    {curve, {2401, -830, 2322, -777, 2293, -682}},
    {line, {2284, -682}},
    {line, {2284, -818}},
    {line, {2097, -818}},
    {line, {2097, 0}},
    {move, {2912, 17}},
    {curve, {3040, 17, 3117, -44, 3152, -112}},
    {line, {3159, -112}},
    {line, {3159, 0}},
    {line, {3344, 0}},
    {line, {3344, -548}},
    {curve, {3344, -764, 3168, -829, 3012, -829}},
    {curve, {2840, -829, 2708, -752, 2665, -603}},
    {line, {2845, -577}},
    {curve, {2864, -633, 2918, -681, 3013, -681}},
    {curve, {3102, -681, 3151, -635, 3151, -555}},
    {line, {3151, -552}},
    {curve, {3151, -496, 3093, -494, 2949, -478}},
    {curve, {2790, -461, 2638, -414, 2638, -230}},
    {curve, {2638, -69, 2756, 17, 2912, 17}},
    {move, {2962, -125}},
    {curve, {2882, -125, 2824, -162, 2824, -233}},
    {curve, {2824, -307, 2889, -338, 2975, -350}},
    {curve, {3026, -357, 3127, -370, 3152, -390}},
    {line, {3152, -294}},
    {curve, {3152, -202, 3078, -125, 2962, -125}},
    {move, {3953, -818}},
    {line, {3783, -818}},
    {line, {3783, -883}},
    {curve, {3783, -947, 3810, -982, 3882, -982}},
    {curve, {3912, -982, 3937, -975, 3953, -971}},
    {line, {3992, -1120}},
    {curve, {3967, -1128, 3912, -1142, 3846, -1142}},
    {curve, {3704, -1142, 3590, -1061, 3590, -895}},
    {line, {3590, -818}},
    {line, {3469, -818}},
    {line, {3469, -669}},
    {line, {3590, -669}},
    {line, {3590, 0}},
    {line, {3783, 0}},
    {line, {3783, -669}},
    {line, {3953, -669}},
    {line, {3953, -818}},
    {move, {4436, 16}},
    {curve, {4626, 16, 4757, -77, 4791, -219}},
    {line, {4611, -240}},
    {curve, {4585, -170, 4521, -134, 4438, -134}},
    {curve, {4314, -134, 4231, -216, 4229, -356}},
    {line, {4799, -356}},
    {line, {4799, -415}},
    {curve, {4799, -703, 4627, -829, 4425, -829}},
    {curve, {4191, -829, 4038, -657, 4038, -404}},
    {curve, {4038, -148, 4189, 16, 4436, 16}},
    {move, {4230, -486}},
    {curve, {4236, -591, 4313, -679, 4428, -679}},
    {curve, {4539, -679, 4613, -598, 4615, -486}},
    {line, {4230, -486}},
});

QPainterPath drawing()
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const auto &[kind, at] : steps) {
        if (kind == move)
            path.moveTo(at[0], at[1]);
        else if (kind == line)
            path.lineTo(at[0], at[1]);
        else
            path.cubicTo(at[0], at[1], at[2], at[3], at[4], at[5]);
    }
    return path;
}

} // namespace

void paintWordmark(QPainter *painter, const QPointF &baseline, double pixels, const QColor &color)
{
    static const QPainterPath word = drawing();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(baseline);
    painter->scale(pixels / drawnPixels, pixels / drawnPixels);
    painter->fillPath(word, color);
    painter->restore();
}

} // namespace agrafe::ui
