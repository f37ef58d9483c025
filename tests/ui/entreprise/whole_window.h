// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "entreprise/identity.h"
#include "entreprise/item.h"
#include "ui/entreprise/file_view.h"
#include "ui/main_window.h"

#include <memory>

namespace agrafe::ui {
class SubjectBar;
}

namespace agrafe::test {

/// What the main window shows of a company's file.
struct WholeFile
{
    QList<entreprise::Item> items;
    entreprise::Identity identity;
    int selected = 0;
    bool running = false;
};

[[nodiscard]] settings::Settings &sceneSettings();
[[nodiscard]] ui::FileView *makeFileView(const WholeFile &file);
/// The bar, then what stands below it: the panel without its services.
[[nodiscard]] QWidget *makePage(QWidget *below, bool running, const QString &subject);
/// The whole main window on a page, with its habilitation, its ribbon and its status bar.
[[nodiscard]] std::unique_ptr<ui::MainWindow> makeWindow(std::function<QWidget *()> page);
[[nodiscard]] std::unique_ptr<ui::MainWindow> makeWindow(const WholeFile &file);

} // namespace agrafe::test
