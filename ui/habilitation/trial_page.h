// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "habilitation/rights.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace agrafe::ui {

class Sign;

/// Third step: the service is asked what the token opens, before anything is kept.
class TrialPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TrialPage(QWidget *parent = nullptr);

    void showAsking(const QString &host);
    /// `titles`: of the pieces that the rights open.
    void showResult(const Result<habilitation::Rights> &rights, const QStringList &titles);

Q_SIGNALS:
    void againRequested();

private:
    Sign *m_sign;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_again;
};

} // namespace agrafe::ui
