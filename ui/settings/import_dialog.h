// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "habilitation/exchange.h"
#include "ui/widgets/dialog_frame.h"

class QTreeWidget;

namespace agrafe::ui {

class Banner;

/// What an administrator's file would bring, one line a habilitation: what is new is ticked, what would
/// replace something says what, and nothing is taken before a yes.
class ImportDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit ImportDialog(const QList<habilitation::Incoming> &incoming, QWidget *parent = nullptr);

    /// It could not be kept: the choice is open again.
    void showFailure(const Failure &failure);

Q_SIGNALS:
    void chosen(const QList<agrafe::habilitation::Habilitation> &habilitations);

private:
    void fill();
    [[nodiscard]] QList<habilitation::Habilitation> ticked() const;
    void updateButton();

    QList<habilitation::Incoming> m_incoming;
    QTreeWidget *m_list;
    Banner *m_problem;
    QPushButton *m_take;
};

} // namespace agrafe::ui
