// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/report_work.h"

#include "base/spare_memory.h"

namespace agrafe::ui {

ReportWork::ReportWork(const QString &path, const el::SendHistory &history, const el::Matrice &matrice,
                       QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_history(history)
    , m_matrice(matrice)
{}

void ReportWork::start()
{
    m_thread = std::jthread([this] {
        auto found = el::findOrigin(m_path, m_history, m_matrice.dossierNumberNames());
        ReportPtr report;
        if (found && *found) {
            (*found)->problems = el::problemsOf((*found)->report, m_matrice);
            report = std::make_shared<const el::ReportOrigin>(std::move(**found));
        }
        releaseSpareMemory();
        QMetaObject::invokeMethod(this, [this, report] { Q_EMIT known(report); });
    });
}

} // namespace agrafe::ui
