// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QDate>
#include <QWidget>

namespace agrafe::ui {

/// The life of a token on one bar: what is left of the present one with a tick at each reminder, what the new
/// one would add as a hatch. One sentence says the same to a screen reader.
class TimeLine final : public QWidget
{
    Q_OBJECT

public:
    struct Dates
    {
        QDate today;
        QDate end;    ///< of the present one; invalid: not known
        QDate newEnd; ///< invalid: there is no new one yet
    };

    explicit TimeLine(QWidget *parent = nullptr);
    /// `present` and `next` name what ends: "Jeton actuel", "Nouveau jeton".
    void setNames(const QString &present, const QString &next);
    void setDates(const Dates &dates);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Label
    {
        QString strong;
        QString rest;
        int at = 0;   ///< where it begins
        int line = 0; ///< under the bar, from 0
        int width = 0;
    };

    [[nodiscard]] QDate first() const;
    [[nodiscard]] QDate last() const;
    [[nodiscard]] int placeOf(const QDate &day, int width) const;
    [[nodiscard]] QList<Label> labels(int width) const;
    void paintBar(QPainter &painter, int top, int height) const;
    void paintTicks(QPainter &painter, int top, int height) const;
    void updateSpoken();

    QString m_present;
    QString m_next;
    Dates m_dates;
};

/// "dans 55 jours", "dans 18 mois", "aujourd’hui", "il y a 3 jours".
[[nodiscard]] QString untilText(const QDate &today, const QDate &day);

} // namespace agrafe::ui
