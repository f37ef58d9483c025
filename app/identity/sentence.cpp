// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "identity/sentence.h"

#include "identity/labels.h"

#include <QRegularExpression>

namespace agrafe::identity {

namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

QString dateForm()
{
    return QStringLiteral(
        "(\\d{1,2}(?:er)?[ /.-](?:\\d{1,2}|\\p{L}+\\.?)[ /.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})");
}

/// Takes the first match out of the text.
QRegularExpressionMatch cut(QString &text, const QRegularExpression &form)
{
    const QRegularExpressionMatch match = form.match(text);
    if (match.hasMatch())
        text.replace(match.capturedStart(), match.capturedLength(), QStringLiteral(" "));
    return match;
}

/// "au Mans" is Le Mans, "aux Herbiers" Les Herbiers.
QString placeAfter(const QString &preposition, const QString &place)
{
    const QString name = place.trimmed();
    if (preposition.compare(QLatin1String("au"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("Le ") + name;
    if (preposition.compare(QLatin1String("aux"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("Les ") + name;
    return name;
}

void noteSex(Sentence &sentence, Sex sex)
{
    if (sentence.sex != Sex::Unknown || sex == Sex::Unknown)
        return;
    sentence.sex = sex;
    sentence.sexFromWords = true;
}

void takeBirth(QString &text, Sentence &sentence)
{
    static const QRegularExpression dateThenPlace =
        pattern(QStringLiteral("\\bn[ée](e?)(?:\\(e\\))?\\s+le\\s*:?\\s*") + dateForm() +
                QStringLiteral("(?:\\s*,?\\s+(à|a|au|aux|en)\\s+([^,;]+))?"));
    static const QRegularExpression placeThenDate =
        pattern(QStringLiteral("\\bn[ée](e?)(?:\\(e\\))?\\s+(à|a|au|aux|en)\\s+([^,;]+?)\\s*,?\\s+le\\s+") +
                dateForm());
    QString agreement;
    if (const auto match = cut(text, dateThenPlace); match.hasMatch()) {
        agreement = match.captured(1);
        sentence.date = match.captured(2);
        sentence.place = placeAfter(match.captured(3), match.captured(4));
    } else if (const auto other = cut(text, placeThenDate); other.hasMatch()) {
        agreement = other.captured(1);
        sentence.place = placeAfter(other.captured(2), other.captured(3));
        sentence.date = other.captured(4);
    }
    if (!agreement.isEmpty())
        noteSex(sentence, Sex::Female);
}

void takeOtherNames(QString &text, Sentence &sentence)
{
    static const QRegularExpression born = pattern(QStringLiteral("\\bn[ée]e?\\s+([\\p{L}' -]+)"));
    static const QRegularExpression wed =
        pattern(QStringLiteral("\\(?\\b(?:épouse|epouse|ép\\.?|veuve|vve)\\s+([\\p{L}' -]+)\\)?"));
    sentence.usageName = cut(text, wed).captured(1).trimmed();
    const auto match = cut(text, born);
    sentence.birthName = match.captured(1).trimmed();
    if (match.captured().startsWith(QLatin1String("née"), Qt::CaseInsensitive))
        noteSex(sentence, Sex::Female);
}

} // namespace

Sentence readSentence(const QString &text)
{
    static const QRegularExpression civility =
        pattern(QStringLiteral("^\\s*(M\\.|M|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle)\\s+"));
    static const QRegularExpression signs(QStringLiteral("[,;.()]+"));
    Sentence sentence;
    QString rest = text;
    rest.replace(QChar(0x2019), QLatin1Char('\''));
    noteSex(sentence, sexOf(cut(rest, civility).captured(1)));
    takeBirth(rest, sentence);
    takeOtherNames(rest, sentence);
    sentence.names = rest.replace(signs, QStringLiteral(" ")).simplified();
    return sentence;
}

} // namespace agrafe::identity
