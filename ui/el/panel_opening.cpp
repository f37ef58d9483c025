// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// A file is opened; the one before it stays until this one was read.
#include "ui/el/drop_page.h"
#include "ui/el/file_bar.h"
#include "ui/el/file_work.h"
#include "ui/el/panel.h"
#include "ui/el/send_bar.h"
#include "ui/el/work_page.h"
#include "ui/widgets/banner.h"

#include <QFileInfo>
#include <QLocale>
#include <QStackedWidget>

namespace agrafe::ui {

void ElPanel::open(const QString &path, const ReportPtr &report, const QString &sheet)
{
    ++m_asked;
    m_banner->hide();
    forgetNext();
    const auto matrice = currentMatrice();
    if (!matrice) {
        m_matricePath = m_work ? m_work->matricePath() : QString();
        return say(matrice.error());
    }
    auto next = std::make_unique<FileWork>(path, *matrice, checkOptions(), sheet);
    next->setReport(report);
    next->setMatricePath(m_matricePath);
    FileWork *work = next.get();
    if (m_work) {
        m_work->hold();
        connectWork(work);
        connect(work, &FileWork::progressed, m_work.get(), &FileWork::progressed);
        m_next = std::move(next);
    } else {
        showWork(std::move(next));
        m_page->focusGrid();
    }
    work->start();
}

/// Something else is wanted than the file under way: what it has is of no use.
void ElPanel::forgetNext()
{
    if (!m_next)
        return;
    m_next->disconnect(this);
    m_next.release()->deleteLater();
    m_work->letGo();
}

void ElPanel::showWork(std::unique_ptr<FileWork> work)
{
    makePage();
    m_page->setWork(work.get());
    m_sendBar->setWork(work.get());
    m_work = std::move(work);
    m_work->disconnect(this);
    connectWork(m_work.get()); // after the page: of two sentences, the last one is ours
    m_page->fileBar()->setMatrices(m_services.matrices.entries(), m_matricePath);
    updateSentToday();
    m_pages->setCurrentWidget(m_page);
}

void ElPanel::connectWork(FileWork *work)
{
    connect(work, &FileWork::loaded, this, [this, work] { onLoaded(work); });
    connect(work, &FileWork::failed, this, [this, work](const Failure &failure) { onFailed(work, failure); });
    connect(work, &FileWork::counted, this, [this, work] {
        if (work != m_work.get())
            return showNext(work);
        updateSummary();
        updateNextStep();
    });
    connect(work, &FileWork::repaired, this, [this](qint64 cells) {
        Q_EMIT news(cells > 1 ? tr("%1 cellules réparées").arg(QLocale().toString(cells))
                              : tr("Cellule réparée"));
    });
}

/// It has rows: it takes the place of the file shown, which stays at hand until all of it was read.
void ElPanel::showNext(const FileWork *work)
{
    if (work != m_next.get())
        return;
    m_work->letGo();
    if (!m_before) // else that one was never read to its end
        m_before = std::exchange(m_work, {});
    std::unique_ptr<FileWork> unread = std::exchange(m_work, {});
    showWork(std::move(m_next));
    m_page->focusGrid();
    if (unread)
        unread.release()->deleteLater();
    updateSummary();
    updateNextStep();
}

void ElPanel::onLoaded(FileWork *work)
{
    showNext(work); // one without rows
    if (work != m_work.get())
        return; // hidden by another one, should that one fail
    m_before.reset();
    remember(m_work->path());
    updateSummary();
    updateNextStep();
    const el::Matrice &matrice = m_work->table().matrice();
    if (m_matricePath.startsWith(u':'))
        return; // the sample, as its empty setting says
    Q_EMIT news(tr("Contrôlé avec la matrice «\u00a0%1 %2\u00a0».").arg(matrice.title, matrice.version));
}

/// What was under way of it is of no use; the file before it goes on.
void ElPanel::onFailed(FileWork *work, const Failure &failure)
{
    work->disconnect(this); // it is the one that speaks: it goes later
    if (work == m_before.get())
        return m_before.release()->deleteLater();
    if (work == m_next.get()) {
        m_next.release()->deleteLater();
        m_work->letGo();
    } else {
        m_page->setWork(nullptr);
        m_sendBar->setWork(nullptr);
        m_work.release()->deleteLater();
        showBefore();
    }
    m_matricePath = m_work ? m_work->matricePath() : QString();
    if (failure.kind == FailureKind::Cancelled)
        return Q_EMIT news(tr("Lecture arrêtée."));
    if (!m_work)
        return say(failure);
    Failure named = failure; // beside another file, which one is meant
    named.sentence = tr("«\u00a0%1\u00a0» n’a pas pu être ouvert.").arg(QFileInfo(work->path()).fileName()) +
                     u' ' + failure.sentence;
    say(named);
}

void ElPanel::showBefore()
{
    if (!m_before) {
        m_pages->setCurrentWidget(m_drop);
        return m_drop->setFocus(Qt::OtherFocusReason);
    }
    m_matricePath = m_before->matricePath();
    showWork(std::move(m_before));
    updateSummary();
    updateNextStep();
    m_page->focusGrid();
}

} // namespace agrafe::ui
