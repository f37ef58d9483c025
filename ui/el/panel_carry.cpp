// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The open file goes from one panel to the next, or is left.
#include "ui/el/file_bar.h"
#include "ui/el/file_work.h"
#include "ui/el/panel.h"
#include "ui/el/send_bar.h"
#include "ui/el/work_page.h"

#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>

namespace agrafe::ui {

ElPanel::OpenWork::OpenWork() = default;
ElPanel::OpenWork::OpenWork(OpenWork &&) noexcept = default;
ElPanel::OpenWork &ElPanel::OpenWork::operator=(OpenWork &&) noexcept = default;
ElPanel::OpenWork::~OpenWork() = default;

ElPanel::OpenWork ElPanel::takeWork()
{
    OpenWork taken;
    taken.habilitation = m_habilitation;
    taken.address = m_address;
    if (!m_work)
        return taken;
    forgetNext();
    m_before.reset();
    m_page->setWork(nullptr);
    m_sendBar->setWork(nullptr);
    m_work->disconnect(this);
    taken.file = std::move(m_work);
    taken.sampleFolder = std::move(m_sampleFolder);
    taken.copy = m_copy;
    taken.phase = m_phase;
    m_pages->setCurrentIndex(0);
    return taken;
}

void ElPanel::goOnWith(OpenWork work)
{
    if (isSameAccess(m_habilitation, work.habilitation))
        m_address = work.address;
    if (!work.file)
        return;
    m_sampleFolder = std::move(work.sampleFolder);
    m_matricePath = work.file->matricePath();
    m_copy = work.copy;
    m_phase = work.phase;
    showWork(std::move(work.file));
    if (m_work->isReady())
        onLoaded(m_work.get());
}

/// What the sandbox's own address is, only its answer told: it stays true as long as the access is the same.
bool ElPanel::isSameAccess(const std::optional<habilitation::Habilitation> &one,
                           const std::optional<habilitation::Habilitation> &other)
{
    return one && other && one->id == other->id && el::addressOf(*one) == el::addressOf(*other);
}

bool ElPanel::hasUnkeptEdits() const
{
    return m_work && m_work->hasUnkeptEdits();
}

void ElPanel::leaveFile(std::function<void()> then)
{
    askToLeave(
        tr("Ouvrir autre chose les perd. «\u00a0Écrire le CSV…\u00a0» les garde dans un nouveau fichier."),
        std::move(then));
}

void ElPanel::leaveProgram(std::function<void()> then)
{
    askToLeave(tr("Fermer Agrafe les perd. «\u00a0Écrire le CSV…\u00a0» les garde dans un nouveau fichier."),
               std::move(then));
}

void ElPanel::askToLeave(const QString &loss, std::function<void()> then)
{
    if (!hasUnkeptEdits())
        return then();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Vos corrections"),
                                tr("Les corrections de ce fichier ne sont pas encore écrites."), {}, this);
    box->setInformativeText(loss);
    box->addButton(tr("Les perdre et continuer"), QMessageBox::AcceptRole);
    QPushButton *stay = box->addButton(tr("Rester"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [box, stay, then = std::move(then)] {
        if (box->clickedButton() && box->clickedButton() != stay)
            then();
    });
    box->open();
}

} // namespace agrafe::ui
