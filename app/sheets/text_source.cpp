// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/text_source.h"

#include "sheets/failures.h"
#include "sheets/utf8.h"

#include <algorithm>
#include <array>

namespace agrafe::sheets {

namespace {

constexpr qint64 pieceSize = 256 * 1024;
constexpr char32_t replacement = 0xFFFD;

/// What the bytes 0x80 to 0x9F are in Windows-1252; the five that it leaves open stay control characters.
constexpr std::array<char16_t, 32> windowsOwn{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                              0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                              0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                              0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

/// Counts over the whole file what tells encodings apart.
struct Census
{
    qint64 bytes = 0;
    qint64 wrong = 0; ///< no UTF-8
    qint64 wide = 0;  ///< UTF-8 characters of several bytes
    qint64 zeros = 0;
    std::array<qint64, 2> zerosAt{}; ///< on even and on odd places
    qint64 controls = 0;

    /// Returns how many bytes it left for the next piece.
    qsizetype count(const QByteArray &piece, bool last);
};

qsizetype Census::count(const QByteArray &piece, bool last)
{
    const char *at = piece.constData();
    const char *const end = at + piece.size();
    while (at < end) {
        const auto byte = static_cast<unsigned char>(*at);
        if (byte == 0) {
            ++zeros;
            ++zerosAt.at(static_cast<std::size_t>(bytes % 2));
        }
        controls += byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0;
        if (!last && utf8Announced(*at) > static_cast<std::size_t>(end - at))
            break;
        const std::size_t length = utf8Length(at, end);
        wrong += length == 0;
        wide += length > 1;
        const auto step = std::max<std::size_t>(length, 1);
        bytes += static_cast<qint64>(step);
        at += step;
    }
    return end - at;
}

bool startsWith(const QByteArray &bytes, std::initializer_list<int> mark)
{
    return bytes.size() >= qsizetype(mark.size()) &&
           std::ranges::equal(bytes.first(qsizetype(mark.size())), mark, {},
                              [](char c) { return static_cast<unsigned char>(c); });
}

Result<Census> censusOf(QFile &file)
{
    Census census;
    QByteArray piece;
    while (!file.atEnd()) {
        const QByteArray read = file.read(pieceSize);
        if (read.isEmpty())
            return Unexpected(unreadable(file));
        piece += read;
        piece = piece.last(census.count(piece, file.atEnd()));
    }
    return census;
}

std::optional<Encoding> judge(const Census &census)
{
    // UTF-16 without a mark: western text has its zeros on one side.
    const qint64 many = census.bytes / 4;
    if (census.zeros > many && std::ranges::min(census.zerosAt) < census.zeros / 10)
        return Encoding::Utf16;
    if (census.zeros > 0 || census.controls > census.bytes / 100)
        return {};
    if (census.wrong == 0 || census.wide > 10 * census.wrong)
        return Encoding::Utf8;
    return Encoding::Windows1252;
}

} // namespace

QString toString(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf8WithMark:
        return QStringLiteral("UTF-8 (BOM)");
    case Encoding::Utf16:
        return QStringLiteral("UTF-16");
    case Encoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return {};
}

Result<std::optional<Encoding>> TextSource::encodingOf(QFile &file)
{
    file.seek(0);
    const QByteArray start = file.peek(4);
    if (startsWith(start, {0xFF, 0xFE, 0, 0}) || startsWith(start, {0, 0, 0xFE, 0xFF}))
        return std::optional<Encoding>(); // UTF-32
    if (startsWith(start, {0xEF, 0xBB, 0xBF}))
        return Encoding::Utf8WithMark;
    if (startsWith(start, {0xFF, 0xFE}) || startsWith(start, {0xFE, 0xFF}))
        return Encoding::Utf16;
    auto census = censusOf(file);
    file.seek(0);
    return census.map(judge);
}

TextSource::TextSource(QFile &file, Encoding encoding)
    : m_file(file)
    , m_encoding(encoding)
{
    m_file.seek(0);
    if (encoding == Encoding::Utf8WithMark)
        m_file.skip(3);
    if (encoding != Encoding::Utf16)
        return;
    const QByteArray start = m_file.peek(2);
    const bool bigEnd = startsWith(start, {0xFE, 0xFF}) || (start.size() == 2 && start.at(0) == '\0');
    m_utf16.emplace(bigEnd ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
}

Result<std::string_view> TextSource::next()
{
    m_text.clear();
    while (m_text.empty() && !m_file.atEnd()) {
        const QByteArray bytes = m_file.read(pieceSize);
        if (bytes.isEmpty())
            return Unexpected(unreadable(m_file));
        decode(bytes, m_file.atEnd());
    }
    return m_text;
}

void TextSource::decode(const QByteArray &bytes, bool last)
{
    if (m_encoding == Encoding::Utf16)
        decodeUtf16(bytes);
    else if (m_encoding == Encoding::Windows1252)
        decodeWindows1252(bytes);
    else
        decodeUtf8(bytes, last);
}

void TextSource::decodeUtf8(const QByteArray &bytes, bool last)
{
    m_cut.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const char *at = m_cut.data();
    const char *const end = at + m_cut.size();
    while (at < end) {
        if (!last && utf8Announced(*at) > static_cast<std::size_t>(end - at))
            break;
        const std::size_t length = *at == '\0' ? 0 : utf8Length(at, end);
        if (length > 0) {
            m_text.append(at, length);
        } else {
            appendUtf8(m_text, replacement);
            ++m_damaged;
        }
        at += std::max<std::size_t>(length, 1);
    }
    m_cut.erase(0, m_cut.size() - static_cast<std::size_t>(end - at));
}

void TextSource::decodeUtf16(const QByteArray &bytes)
{
    QString text = m_utf16->decode(bytes);
    text.replace(QChar(0), QChar(replacement));
    m_damaged += text.count(QChar(replacement));
    const QByteArray utf8 = text.toUtf8();
    m_text.assign(utf8.constData(), static_cast<std::size_t>(utf8.size()));
}

void TextSource::decodeWindows1252(const QByteArray &bytes)
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const bool own = byte >= 0x80 && byte < 0xA0;
        appendUtf8(m_text, own ? windowsOwn.at(byte - 0x80U) : byte);
    }
}

} // namespace agrafe::sheets
