// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "communes/folding.h"

#include <QString>

namespace agrafe::communes {

namespace {

constexpr char16_t firstCombining = 0x0300;
constexpr char16_t lastCombining = 0x036f;

/// The letters without accents of one character; empty: no letter and no digit.
QByteArrayView plain(char16_t character, QByteArray &scratch)
{
    switch (character) {
    case u'œ':
    case u'Œ':
        return "OE";
    case u'æ':
    case u'Æ':
        return "AE";
    case u'ß':
        return "SS";
    case u'ø':
    case u'Ø':
        return "O";
    case u'ł':
    case u'Ł':
        return "L";
    default:
        break;
    }
    const QString decomposed = QString(QChar(character)).normalized(QString::NormalizationForm_D);
    const char16_t base = decomposed.isEmpty() ? u' ' : decomposed.front().toUpper().unicode();
    const bool known = (base >= u'A' && base <= u'Z') || (base >= u'0' && base <= u'9');
    scratch = known ? QByteArray(1, static_cast<char>(base)) : QByteArray();
    return scratch;
}

} // namespace

QByteArray folded(QStringView text)
{
    QByteArray out;
    out.reserve(text.size() + 2);
    QByteArray scratch;
    bool gap = false;
    const auto append = [&](QByteArrayView letters) {
        if (gap && !out.isEmpty())
            out += ' ';
        gap = false;
        out += letters;
    };
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        const char ascii = static_cast<char>(c < 0x80 ? c : 0);
        if (c >= firstCombining && c <= lastCombining)
            continue;
        if ((ascii >= 'A' && ascii <= 'Z') || (ascii >= '0' && ascii <= '9')) {
            append(QByteArrayView(&ascii, 1));
        } else if (ascii >= 'a' && ascii <= 'z') {
            const char upper = static_cast<char>(ascii - 'a' + 'A');
            append(QByteArrayView(&upper, 1));
        } else if (const QByteArrayView letters = ascii ? QByteArrayView() : plain(c, scratch);
                   !letters.isEmpty()) {
            append(letters);
        } else {
            gap = true;
        }
    }
    return out;
}

QString unaccentedCapitals(const QString &text)
{
    QString out;
    QByteArray scratch;
    for (const QChar character : text.normalized(QString::NormalizationForm_C)) {
        const QByteArrayView letters = plain(character.unicode(), scratch);
        out += letters.isEmpty() ? QString(character.toUpper()) : QString::fromLatin1(letters);
    }
    return out;
}

} // namespace agrafe::communes
