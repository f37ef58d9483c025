// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/el/el_window.h"
#include "ui/el/file_work.h"
#include "ui/el/work_page.h"
#include "ui/running_application.h"

namespace agrafe::test {

/// The window on its E#L page, for tests of what is done there.
class PanelBench : public QObject
{
protected:
    void makeWindow();
    void closeWindow();
    void openSample();
    /// A file in the station's folder: its path.
    [[nodiscard]] QString put(const QString &name, const QByteArray &content);
    void openCsv(const QString &name, const QByteArray &content);
    /// Of the first problem of a rule.
    [[nodiscard]] el::CellPlace placeOf(el::Rule rule) const;

    std::unique_ptr<ElStation> m_station;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::ElPanel *m_panel = nullptr;
};

} // namespace agrafe::test
