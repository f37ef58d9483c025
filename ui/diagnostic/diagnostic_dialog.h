// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "diagnostic/check.h"
#include "habilitation/habilitation.h"
#include "ui/widgets/dialog_frame.h"

class QComboBox;
class QLabel;

namespace agrafe::ui {

class CheckList;

/// What keeps this workstation from working, one line for each thing, and a report for the support. It asks
/// nothing itself: `runRequested` does.
class DiagnosticDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit DiagnosticDialog(QWidget *parent = nullptr);

    /// Which one is checked; without any, the workstation alone.
    void setHabilitations(const QList<habilitation::Habilitation> &all, const QUuid &current);
    void showPlan(const QList<diagnostic::Check> &checks);
    void showCheck(const diagnostic::Check &check);
    void showEnd(const diagnostic::Subject &subject, const QList<diagnostic::Check> &checks);

Q_SIGNALS:
    /// A null id: the workstation alone.
    void runRequested(const QUuid &habilitation);
    void settingsRequested();

private:
    void addCommands();
    void request();
    void copyReport();

    QComboBox *m_which;
    QLabel *m_summary;
    QLabel *m_told;
    CheckList *m_list;
    QPushButton *m_again = nullptr;
    QPushButton *m_copy = nullptr;
    QString m_report;
};

} // namespace agrafe::ui
