// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "habilitation/habilitation.h"
#include "ui/entreprise/panel_dialog.h"

class QCheckBox;

namespace agrafe::ui {

/// Once per file, when the habilitation asks for it: the company knows that its data are asked for, and
/// consents where they are exposed. What was confirmed goes to the journal with every access.
class UsagerDialog final : public PanelDialog
{
    Q_OBJECT

public:
    UsagerDialog(const habilitation::Habilitation &habilitation, const QString &subject,
                 const QString &object, QWidget *parent);
    [[nodiscard]] bool informed() const;
    [[nodiscard]] bool consents() const;

private:
    void updateButton();

    QCheckBox *m_informed = nullptr;
    QCheckBox *m_consent = nullptr;
    QPushButton *m_go;
};

} // namespace agrafe::ui
