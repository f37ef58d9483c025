// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace agrafe::test {

/// One picture that `./dev shots` takes: a window in a state. `make` returns it ready to be shown; `settle`
/// (may be empty) is called once it stands, and says false while something is still to come.
struct Scene
{
    QString name; ///< "composants", "entreprise-recue"…
    QSize size{1280, 800};
    std::function<std::unique_ptr<QWidget>()> make;
    std::function<bool(QWidget &)> settled;
};

/// All scenes, in the order they were added.
[[nodiscard]] std::vector<Scene> &scenes();

/// At namespace scope in a scenes_*.cpp: `const AddScene a({u"…"_s, …});`
struct AddScene
{
    explicit AddScene(Scene scene);
};

} // namespace agrafe::test
