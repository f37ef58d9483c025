// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/retention_flow.h"

#include "ui/retention/retention_dialog.h"

#include <QDir>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using retention::Deletion;
using retention::ExpiredDocument;

RetentionFlow::RetentionFlow(services::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{}

namespace {

/// Without those that lie in another one: nothing is found twice.
QStringList outermost(QStringList folders)
{
    folders.removeAll(QString());
    folders.removeDuplicates();
    const QStringList all = folders;
    folders.removeIf([&all](const QString &folder) {
        return std::ranges::any_of(all, [&folder](const QString &other) {
            return folder.startsWith(other + u'/') && folder != other;
        });
    });
    return folders;
}

} // namespace

/// Where documents go by the settings, else where they went last; and wherever something of a person went.
QStringList RetentionFlow::folders() const
{
    const settings::Settings &settings = m_services.settings();
    const QString chosen = settings.text(u"documents/dossier"_s);
    const QString usual =
        chosen.isEmpty() ? settings.state(u"entreprise/dossier-enregistrement"_s).toString() : chosen;
    return outermost(QStringList{usual} + settings.state(u"particulier/dossiers-exports"_s).toStringList());
}

bool RetentionFlow::anythingEnds() const
{
    return !folders().isEmpty() &&
           std::ranges::any_of(m_services.habilitations().all(), [](const habilitation::Habilitation &each) {
               return each.retentionMonths > 0;
           });
}

QCoro::Task<QList<ExpiredDocument>> RetentionFlow::find()
{
    const QStringList places = folders();
    const QList<habilitation::Habilitation> habilitations = m_services.habilitations().all();
    const QDate today = m_services.clock().now().toLocalTime().date();
    QList<ExpiredDocument> found;
    for (const QString &folder : places)
        found += co_await retention::findExpiredAside(folder, habilitations, today);
    co_return found;
}

void RetentionFlow::begin()
{
    if (anythingEnds())
        QCoro::connect(find(), this,
                       [this](const QList<ExpiredDocument> &documents) { onFoundAtStart(documents); });
}

void RetentionFlow::onFoundAtStart(const QList<ExpiredDocument> &documents)
{
    const int count = static_cast<int>(documents.size());
    if (count == 0)
        return;
    if (!m_services.settings().flag(u"documents/suppression-automatique"_s))
        return Q_EMIT news(
            tr("%n document(s) ont dépassé leur durée : voyez les réglages, Documents.", nullptr, count));
    // Those that were changed since stay: only the agent can decide.
    QCoro::connect(retention::deleteAside(documents, false), this, [this](const Deletion &deletion) {
        const int gone = deletion.documents;
        if (gone > 0)
            Q_EMIT news(tr("%n document(s) dont la durée est passée ont été supprimés.", nullptr, gone));
    });
}

void RetentionFlow::open(QWidget *parent)
{
    if (!m_dialog) {
        m_dialog = new RetentionDialog(parent);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &RetentionDialog::deletionConfirmed, this, &RetentionFlow::remove);
    }
    m_dialog->open();
    m_dialog->activateWindow();
    look();
}

void RetentionFlow::look()
{
    m_dialog->showLooking(folders().join(u", "_s));
    if (!anythingEnds())
        return m_dialog->showDocuments({});
    QCoro::connect(find(), this, [this](const QList<ExpiredDocument> &documents) {
        if (m_dialog)
            m_dialog->showDocuments(documents);
    });
}

void RetentionFlow::remove(const QList<ExpiredDocument> &documents)
{
    QCoro::connect(retention::deleteAside(documents, true), this, [this](const Deletion &deletion) {
        if (!m_dialog)
            return;
        QCoro::connect(find(), this, [this, told = deletion](const QList<ExpiredDocument> &left) {
            if (!m_dialog)
                return;
            m_dialog->showDocuments(left);
            m_dialog->showDeletion(told);
        });
    });
}

} // namespace agrafe::ui
