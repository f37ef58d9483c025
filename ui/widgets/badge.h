// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

class QPainter;

namespace agrafe::ui {

/// What the result of a piece can look like: three outcomes, and four states that are not outcomes.
enum class Mark { Proved, Refused, Unknown, Running, Waiting, NotCovered, NotConcerned };

/// The signs of a mark: never the colour alone.
struct MarkLook
{
    QString sign;
    QString word; ///< translated
    Tone tone = Tone::Off;
    bool dashed = false;      ///< edge of an unknown
    bool boxedInList = false; ///< only what asks for attention
};

[[nodiscard]] MarkLook lookOf(Mark mark);

/// Any badge: "Active depuis le 12/03/2009", "Diffusion partielle"…
struct Badge
{
    QString sign;
    QString text;
    Tone tone = Tone::Off;
    bool dashed = false;
    bool strong = false;
};

/// `text` replaces the word of the mark ("En cours, 4 s").
[[nodiscard]] Badge badgeOf(Mark mark, const QString &text = {});

/// Room that a badge takes with a font, its box included.
[[nodiscard]] QSize badgeSize(const Badge &badge, const QFont &font);

/// Paints at the left of `rect`, centred in its height, with the painter's font; without a box the sign and
/// the word stand where they would stand in it. In lists: font 13, elsewhere 12.
void paintBadge(QPainter *painter, const QRect &rect, const Badge &badge, bool boxed,
                const QPalette &palette);
void paintOutcome(QPainter *painter, const QRect &rect, Mark mark, bool boxed, const QPalette &palette,
                  const QString &text = {});

/// A badge as a widget: its text is its accessible name.
class BadgeLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit BadgeLabel(QWidget *parent = nullptr);
    void setBadge(const Badge &badge);
    void setMark(Mark mark, const QString &text = {}) { setBadge(badgeOf(mark, text)); }
    [[nodiscard]] const Badge &badge() const { return m_badge; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Badge m_badge;
};

} // namespace agrafe::ui
