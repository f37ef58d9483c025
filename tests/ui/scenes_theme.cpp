// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/gallery.h"
#include "ui/scenes.h"

#include <QWidget>

namespace agrafe::test {

namespace {

using namespace Qt::StringLiterals;

const AddScene
    components({u"composants"_s, {1280, 900}, [] { return std::unique_ptr<QWidget>(makeGallery()); }, {}});

} // namespace

} // namespace agrafe::test
