// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/endpoint.h"
#include "entreprise/item.h"

#include <QScrollArea>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace agrafe::ui {

class Banner;

/// "Ce qui se passe": why a piece is not there, when it is tried again, what to do meanwhile.
class HappensPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit HappensPage(QWidget *parent = nullptr);
    void showPiece(const entreprise::Item &item, const catalogue::Endpoint &endpoint, const QString &contact,
                   const QDateTime &now);
    /// Moves the bar of the next try: minutes, no seconds.
    void tick(const QDateTime &now);

Q_SIGNALS:
    void retryRequested();
    void stopRetryingRequested();
    void messageRequested(); ///< copy the model message to the company
    void supportRequested(); ///< copy for support
    void servicesRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildNextTry();
    [[nodiscard]] QLayout *retryLine();
    [[nodiscard]] QLayout *supportLine();
    [[nodiscard]] QLayout *lineOf(QPushButton *first, QPushButton *second);
    void fitLines();
    void showNextTry(const entreprise::Item &item, const QDateTime &now);
    void showMeanwhile(const entreprise::Item &item, const catalogue::Endpoint &endpoint,
                       const QString &contact);

    Banner *m_banner;
    QWidget *m_nextTry;
    QLabel *m_nextTitle;
    QProgressBar *m_bar;
    QLabel *m_wait;
    QPushButton *m_retry;
    QPushButton *m_stop;
    QLabel *m_meanwhileTitle;
    QLabel *m_advice;
    QLabel *m_askCompany;
    QPushButton *m_message;
    QLabel *m_perimeter;
    QList<QBoxLayout *> m_lines; ///< of buttons: side by side, or below each other when there is no room
    QDateTime m_from;
    QDateTime m_until;
};

} // namespace agrafe::ui
