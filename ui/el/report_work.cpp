// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/report_work.h"

namespace agrafe::ui {

ReportWork::ReportWork(const QString &path, const el::SendHistory &history, const QStringList &number,
                       QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_history(history)
    , m_number(number)
{}

void ReportWork::start()
{
    m_thread = std::jthread([this] {
        const auto found = el::findOrigin(m_path, m_history, m_number);
        ReportPtr report;
        if (found && *found)
            report = std::make_shared<const el::ReportOrigin>(**found);
        QMetaObject::invokeMethod(this, [this, report] { Q_EMIT known(report); });
    });
}

} // namespace agrafe::ui
