// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QTimer;

namespace agrafe::ui {

class ElidedLabel;
class Sign;

/// The bar at the bottom: news and quota at the left, what is always true at the right.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /// Shown at once; screen readers hear it too, one sentence every two seconds at most, the last one wins.
    void setNews(const QString &text);
    [[nodiscard]] QString news() const;
    /// False: the journal cannot be written, and nothing is asked.
    void setTraced(bool traced);
    void setQuota(const QString &text);
    void setAgent(const QString &name);
    void setDate(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void spoken(const QString &text); ///< what readers were just told

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void speak();
    void makeRoom();

    ElidedLabel *m_news;
    ElidedLabel *m_quota;
    Sign *m_tracedSign;
    QLabel *m_traced;
    QLabel *m_agent;
    QLabel *m_date;
    QTimer *m_speech;
    QElapsedTimer m_lastSpoken;
    QString m_toSpeak;
};

} // namespace agrafe::ui
