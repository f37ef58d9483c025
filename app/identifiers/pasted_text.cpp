// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "identifiers/pasted_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace agrafe::identifiers {

namespace {

bool isSeparator(QChar c)
{
    static const QString marks = QStringLiteral(".-‐‑‒–—−/\\'’`\"«»_,;:|()[]·•");
    // Spaces of every kind, and marks that nobody sees (zero width, direction, byte order).
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control ||
           marks.contains(c);
}

Failure notDigits(const QString &cleaned, const QString &what, int length)
{
    for (const QChar c : cleaned) {
        if (!c.isDigit())
            return Failure::input(
                QCoreApplication::translate("Identifiers",
                                            "Un %1 ne contient que des chiffres : « %2 » n’en est pas un.")
                    .arg(what, c),
                QCoreApplication::translate("Identifiers", "Vérifiez la saisie : %1 chiffres sont attendus.")
                    .arg(length));
    }
    return Failure::input(QCoreApplication::translate("Identifiers", "Ce %1 ne peut pas être lu.").arg(what));
}

Failure wrongLength(const QString &digits, const QString &what, int length)
{
    const QString sentence =
        QCoreApplication::translate("Identifiers", "Un %1 a %2 chiffres : il y en a %3 ici.")
            .arg(what)
            .arg(length)
            .arg(digits.size());
    if (digits.size() < length && digits.size() >= length - 2)
        return Failure::input(
            sentence,
            QCoreApplication::translate(
                "Identifiers",
                "Un tableur a peut-être effacé des zéros au début : comparez avec le document d’origine."));
    return Failure::input(sentence, QCoreApplication::translate("Identifiers", "Vérifiez la saisie."));
}

} // namespace

bool looksLikeSpreadsheetNumber(const QString &text)
{
    static const QRegularExpression exponent(
        QStringLiteral("^\\s*\\d+(?:[.,]\\d+)?\\s*[eE]\\s*\\+?\\s*\\d+\\s*$"));
    return exponent.match(text).hasMatch();
}

QString withoutSeparators(const QString &text)
{
    QString cleaned;
    cleaned.reserve(text.size());
    for (const QChar c : text) {
        if (c.isDigit())
            cleaned.append(QChar(u'0' + c.digitValue()));
        else if (!isSeparator(c))
            cleaned.append(c.toUpper());
    }
    return cleaned;
}

Result<QString> exactDigits(const QString &text, int length, const QString &what)
{
    if (looksLikeSpreadsheetNumber(text)) {
        return Unexpected(Failure::input(
            QCoreApplication::translate(
                "Identifiers", "Un tableur a arrondi ce numéro (« %1 ») : ses derniers chiffres sont perdus.")
                .arg(text.trimmed()),
            QCoreApplication::translate(
                "Identifiers",
                "Dans le tableur, mettez la colonne au format Texte, puis copiez le %1 d’origine.")
                .arg(what)));
    }
    const QString cleaned = withoutSeparators(text);
    if (cleaned.isEmpty())
        return Unexpected(Failure::input(
            QCoreApplication::translate("Identifiers", "Indiquez un %1.").arg(what),
            QCoreApplication::translate("Identifiers", "%1 chiffres sont attendus.").arg(length)));
    for (const QChar c : cleaned) {
        if (!c.isDigit())
            return Unexpected(notDigits(cleaned, what, length));
    }
    if (cleaned.size() != length)
        return Unexpected(wrongLength(cleaned, what, length));
    return cleaned;
}

} // namespace agrafe::identifiers
