// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace agrafe::test {

/// A PDF out of its objects ("<< /Type /Catalog … >>", numbered from 1), with a right table of references.
[[nodiscard]] QByteArray pdfOf(const QByteArrayList &objects, const QByteArray &trailer = {});
[[nodiscard]] QByteArray stream(const QByteArray &dictionary, const QByteArray &content);

/// One page of text, for what must work.
[[nodiscard]] QByteArray plainPdf(const QByteArray &words);
[[nodiscard]] QByteArray kidsCycle();
[[nodiscard]] QByteArray recursiveForm();
[[nodiscard]] QByteArray deepNesting();
[[nodiscard]] QByteArray hugeImage();
[[nodiscard]] QByteArray hugePage();
[[nodiscard]] QByteArray encrypted();

} // namespace agrafe::test
