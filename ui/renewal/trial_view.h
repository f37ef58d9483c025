// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "renewal/trial.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace agrafe::ui {

/// One line of a trial: a sign, what was found, what it means.
struct TrialLine
{
    Tone tone = Tone::Ok;
    QString sign;
    QString strong;
    QString rest;
};

/// What an agent reads of a trial, the verdict first. A refusal says which of token, right, address, network
/// or service is the cause.
[[nodiscard]] QList<TrialLine> linesOf(const renewal::Trial &trial);

/// "Essai auprès du service": under way, then its lines, and the button to try again.
class TrialView final : public QWidget
{
    Q_OBJECT

public:
    explicit TrialView(QWidget *parent = nullptr);

    void showAsking(const QString &host);
    void showTrial(const renewal::Trial &trial, const QString &when);
    /// Nothing could be asked.
    void showFailure(const Failure &failure);
    /// The lines as they are read out.
    [[nodiscard]] QString spokenText() const { return m_spoken; }

Q_SIGNALS:
    void againRequested();

private:
    void show(const QList<TrialLine> &lines, const QString &when, bool again);

    QLabel *m_when;
    QPushButton *m_again;
    QVBoxLayout *m_lines;
    QString m_spoken;
};

} // namespace agrafe::ui
