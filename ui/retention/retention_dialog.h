// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "retention/retention.h"
#include "ui/widgets/dialog_frame.h"

class QLabel;
class QTreeWidget;

namespace agrafe::ui {

/// Documents that their habilitation no longer lets this workstation keep: what would go is ticked, what was
/// changed since is left to the agent, nothing goes without a yes. The traces stay.
class RetentionDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit RetentionDialog(QWidget *parent = nullptr);

    void showLooking(const QString &folder);
    void showDocuments(const QList<retention::ExpiredDocument> &documents);
    void showDeletion(const retention::Deletion &deletion);

Q_SIGNALS:
    void deletionConfirmed(const QList<agrafe::retention::ExpiredDocument> &documents);

private:
    [[nodiscard]] QList<retention::ExpiredDocument> ticked() const;
    void updateButton();
    void confirm();

    QList<retention::ExpiredDocument> m_documents;
    QLabel *m_summary;
    QLabel *m_told;
    QTreeWidget *m_list;
    QPushButton *m_delete = nullptr;
};

} // namespace agrafe::ui
