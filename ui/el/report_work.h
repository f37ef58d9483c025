// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/report_origin.h"

#include <QObject>

#include <memory>
#include <thread>

namespace agrafe::ui {

using ReportPtr = std::shared_ptr<const el::ReportOrigin>;

/// Finds out in a thread whether a file is an error report of E#L, and of which sending.
class ReportWork final : public QObject
{
    Q_OBJECT

public:
    ReportWork(const QString &path, const el::SendHistory &history, const el::Matrice &matrice,
               QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    /// Null: it is another file, or cannot be read as a report.
    void known(const agrafe::ui::ReportPtr &report);

private:
    QString m_path;
    const el::SendHistory &m_history;
    el::Matrice m_matrice;
    std::jthread m_thread; ///< last: what it reads outlives it
};

} // namespace agrafe::ui
