// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"

#include <QFile>
#include <QStringDecoder>

#include <optional>
#include <string>

namespace agrafe::sheets {

enum class Encoding : quint8 { Utf8, Utf8WithMark, Utf16, Windows1252 };

[[nodiscard]] QString toString(Encoding encoding);

/// A text file as UTF-8, piece by piece, whatever it is written in. The whole file is looked through first:
/// one é at its very end says which encoding it is.
class TextSource
{
public:
    /// Failure: unreadable. None inside: bytes that are no text.
    static Result<std::optional<Encoding>> encodingOf(QFile &file);

    TextSource(QFile &file, Encoding encoding);

    /// The next piece, UTF-8 and never a character cut in two; empty at the end.
    Result<std::string_view> next();
    [[nodiscard]] qint64 done() const { return m_file.pos(); }
    [[nodiscard]] qint64 damaged() const { return m_damaged; }

private:
    void decode(const QByteArray &bytes, bool last);
    void decodeUtf8(const QByteArray &bytes, bool last);
    void decodeUtf16(const QByteArray &bytes);
    void decodeWindows1252(const QByteArray &bytes);

    QFile &m_file;
    Encoding m_encoding;
    std::optional<QStringDecoder> m_utf16;
    std::string m_text;
    std::string m_cut; // the first bytes of a character that ends in the next piece
    qint64 m_damaged = 0;
};

} // namespace agrafe::sheets
