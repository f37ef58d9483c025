// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/consultations_dialog.h"
#include "ui/particulier/panel.h"
#include "ui/particulier/person_exports.h"
#include "ui/particulier/person_form.h"

#include <QPushButton>

namespace agrafe::ui {

using particulier::Fields;
using particulier::Status;
using particulier::StatusState;

/// Answers alone are proved, in the order of the screen.
void PersonPanel::updateExports()
{
    QList<ProofDialog::Answer> answers;
    particulier::ProofContext context;
    if (m_inquiry) {
        context.habilitation = m_inquiry->request().access.habilitation;
        context.frame = m_inquiry->request().frame;
        context.agent = m_services.agent;
        context.places = &m_services.places;
        for (int index = 0; index < m_inquiry->count(); ++index) {
            const Status status = inThisLanguage(m_inquiry->status(index));
            if (status.state == StatusState::Done && status.answer)
                answers.append({status, m_inquiry->fingerprintOf(index)});
        }
    }
    m_exports->setAnswers(answers, context);
    m_proof->setEnabled(!answers.isEmpty());
}

void PersonPanel::exportProof()
{
    m_exports->exportProof();
}

/// As each route of the catalogue would name the person of the form.
QStringList PersonPanel::fingerprints(const particulier::FingerprintKey &key) const
{
    const FormContent content = form()->content();
    const auto mergers = particulier::mergersOf(m_services.places.gazetteer());
    QList<Fields> seen;
    QStringList all;
    for (const catalogue::Endpoint &endpoint : m_services.catalogue.endpoints()) {
        const Fields fields =
            questionFields({&endpoint, &endpoint.newest()}, content, m_services.places.gazetteer());
        if (seen.contains(fields))
            continue;
        seen += fields;
        all += particulier::fingerprintsOf(key, m_services.catalogue, fields, mergers);
    }
    all.removeDuplicates();
    return all;
}

void PersonPanel::showConsultations()
{
    const FormContent content = form()->content();
    if (content.identity.birthName.isEmpty() && content.extras.isEmpty()) {
        form()->focusOn(QStringLiteral("nomNaissance"));
        return Q_EMIT news(tr("Remplissez d’abord l’identité de la personne, ou un de ses identifiants."));
    }
    auto *dialog = new ConsultationsDialog(m_services.catalogue, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    const auto look = [](QPointer<PersonPanel> panel) -> QCoro::Task<Result<particulier::Consultations>> {
        const auto search = panel->m_services.consultations;
        const particulier::FingerprintKey key = co_await panel->m_services.key();
        const QStringList wanted = panel ? panel->fingerprints(key) : QStringList();
        co_return co_await search(wanted);
    };
    QCoro::connect(look(this), dialog,
                   [dialog](const Result<particulier::Consultations> &found) { dialog->showFound(found); });
}

} // namespace agrafe::ui
