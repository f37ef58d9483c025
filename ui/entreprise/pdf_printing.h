// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "pdf/renderer.h"

class QWidget;

namespace agrafe::ui {

/// Asks for a printer, then prints the document's pages one by one: they come from the renderer's child
/// process like those on the screen. Says so in a dialog when a page cannot be printed.
void printPdf(pdf::Renderer &renderer, const QByteArray &pdf, const pdf::DocumentInfo &info, QWidget *parent);

} // namespace agrafe::ui
