// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/scenes.h"

#include <QWidget>

namespace agrafe::test {

std::vector<Scene> &scenes()
{
    static std::vector<Scene> all;
    return all;
}

AddScene::AddScene(Scene scene)
{
    scenes().push_back(std::move(scene));
}

} // namespace agrafe::test
