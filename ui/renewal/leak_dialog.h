// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "renewal/guide.h"
#include "ui/renewal/new_token_page.h"
#include "ui/widgets/dialog_frame.h"

class QScrollArea;

namespace agrafe::ui {

/// "Jeton divulgué": whom to tell, taking it out of this workstation, what to expect.
class LeakDialog final : public DialogFrame
{
    Q_OBJECT

public:
    LeakDialog(const RenewalTools &tools, const renewal::Guide &guide,
               const habilitation::Habilitation &habilitation, QWidget *parent = nullptr);

Q_SIGNALS:
    void linkActivated(const QUrl &address);
    void newTokenRequested(const QUuid &id);
    void news(const QString &sentence);

private:
    void showSteps(const QList<renewal::GuideStep> &steps);
    void lookForNumber(const QList<renewal::GuideStep> &steps);
    void askRemoval();
    void remove();
    void showRemoved(const Result<void> &result);

    RenewalTools m_tools;
    habilitation::Habilitation m_habilitation;
    Banner *m_state;
    QScrollArea *m_area;
    QPushButton *m_remove;
    QPushButton *m_new;
};

/// Takes every secret of a habilitation out of the keychain and keeps the habilitation. Failure: Secret; what
/// went before it is gone.
QCoro::Task<Result<void>> removeSecrets(habilitation::HabilitationStore &store,
                                        habilitation::Habilitation habilitation);

} // namespace agrafe::ui
