// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/usager_confirmation.h"

#include "ui/entreprise/recents.h"
#include "ui/entreprise/usager_dialog.h"
#include "ui/habilitation/current_access.h"

namespace agrafe::ui {

UsagerConfirmation::UsagerConfirmation(const CurrentAccess &current, QWidget *panel)
    : QObject(panel)
    , m_current(current)
    , m_panel(panel)
{}

void UsagerConfirmation::confirm(const Subject &subject, const etat::Frame &frame, const Then &then)
{
    const habilitation::Habilitation habilitation = *m_current.habilitation();
    const QString file = QStringList{habilitationKey(habilitation), subject.key(), frame.object}.join(u'\n');
    const bool known = file == m_file && (m_confirmed.usagerInformed || !habilitation.usagerInformed) &&
                       (m_confirmed.consent || !habilitation.consentNeeded);
    etat::Frame confirmed = frame;
    if (known) {
        confirmed.usagerInformed = m_confirmed.usagerInformed;
        confirmed.consent = m_confirmed.consent;
    }
    if (known || (!habilitation.usagerInformed && !habilitation.consentNeeded))
        return then(confirmed);
    ask(habilitation, subject, confirmed, file, then);
}

void UsagerConfirmation::ask(const habilitation::Habilitation &habilitation, const Subject &subject,
                             const etat::Frame &frame, const QString &file, const Then &then)
{
    auto *dialog = new UsagerDialog(habilitation, subject.display(), frame.object, m_panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_current, &CurrentAccess::chosen, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog, frame, file, then] {
        m_file = file;
        m_confirmed = frame;
        m_confirmed.usagerInformed = dialog->informed();
        m_confirmed.consent = dialog->consents();
        then(m_confirmed);
    });
    dialog->open();
}

} // namespace agrafe::ui
