// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/sentence_layout.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace agrafe::ui {

namespace {

constexpr int progressWidth = 120;
constexpr int progressHeight = 6;

} // namespace

SentenceLayout::SentenceLayout(const PieceRow &row, int width)
    : m_row(row)
{
    if (row.sentence.isEmpty() && row.linkText.isEmpty())
        return;
    QString text = row.sentence;
    if (!row.linkText.isEmpty()) {
        text += row.sentence.isEmpty() ? QString() : QStringLiteral("  ");
        m_linkStart = text.size();
        text += row.linkText;
    }
    m_indent = row.sentenceSign.isEmpty() ? 0 : scaled(20);
    m_layout.setText(text);
    m_layout.setFont(textFont(TextRole::Small));
    breakLines(width - m_indent - (row.progress >= 0 ? scaled(progressWidth) + 8 : 0));
    findLink();
}

void SentenceLayout::breakLines(int width)
{
    qreal y = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(width, 80));
        line.setPosition({static_cast<qreal>(m_indent), y});
        y += std::max<qreal>(line.height(), scaled(16));
    }
    m_layout.endLayout();
    m_height = static_cast<int>(std::ceil(y));
}

void SentenceLayout::findLink()
{
    if (m_linkStart < 0)
        return;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const int first = std::max(static_cast<int>(m_linkStart), line.textStart());
        const int last = line.textStart() + line.textLength();
        if (first >= last)
            continue;
        const qreal left = line.cursorToX(first);
        const qreal right = line.cursorToX(last);
        m_link |= QRectF(left, line.y(), right - left, line.height()).toAlignedRect();
    }
}

void SentenceLayout::paint(QPainter *painter, const QPoint &at, const QPalette &palette, bool dimmed) const
{
    if (m_height == 0)
        return;
    const Tokens &t = tokensOf(palette);
    painter->setPen(dimmed ? t.text3 : t.text2);
    QList<QTextLayout::FormatRange> formats;
    if (m_linkStart >= 0) {
        QTextCharFormat link;
        link.setForeground(t.primary);
        link.setFontUnderline(true);
        link.setFontWeight(QFont::Medium);
        formats.append({static_cast<int>(m_linkStart), static_cast<int>(m_row.linkText.size()), link});
    }
    m_layout.draw(painter, at, formats);
    if (m_indent > 0)
        paintIcon(painter, QRect(at.x(), at.y(), scaled(16), scaled(16)), m_row.sentenceSign, t.text2);
    if (m_row.progress >= 0)
        paintProgress(painter, at, palette);
}

void SentenceLayout::paintProgress(QPainter *painter, const QPoint &at, const QPalette &palette) const
{
    const Tokens &t = tokensOf(palette);
    const QTextLine last = m_layout.lineAt(m_layout.lineCount() - 1);
    const QRectF groove(at.x() + m_indent + last.naturalTextWidth() + 8,
                        at.y() + last.y() + (last.height() - progressHeight) / 2, scaled(progressWidth),
                        progressHeight);
    QRectF done = groove;
    done.setWidth(std::max(3.0, groove.width() * m_row.progress / 100));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(t.line);
    painter->setBrush(t.bgSunken);
    painter->drawRoundedRect(groove.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.primary);
    painter->drawRoundedRect(done, 3, 3);
    painter->restore();
}

} // namespace agrafe::ui
