// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "identity/names.h"

#include "base/plain_text.h"
#include "communes/folding.h"

#include <QRegularExpression>

#include <algorithm>

namespace agrafe::identity {

QString cleanName(const QString &typed)
{
    static const QRegularExpression apostrophes(QStringLiteral("[’‘ʼ´`]"));
    static const QRegularExpression hyphens(QStringLiteral("\\s*[-‐‑‒–]\\s*"));
    QString name = withoutControls(typed).normalized(QString::NormalizationForm_C);
    name.replace(apostrophes, QStringLiteral("'")).replace(hyphens, QStringLiteral("-"));
    return name.simplified();
}

QString canonicalName(const QString &typed)
{
    return communes::unaccentedCapitals(cleanName(typed));
}

QStringList splitFirstNames(const QString &typed)
{
    static const QRegularExpression commas(QStringLiteral("[,;/]"));
    const QString text = cleanName(typed);
    const QStringList parts = text.contains(commas) ? text.split(commas) : text.split(QLatin1Char(' '));
    QStringList names;
    for (const QString &part : parts) {
        if (const QString name = part.trimmed(); !name.isEmpty())
            names += name;
    }
    return names;
}

bool looksLikeName(const QString &text)
{
    const QString name = cleanName(text);
    return name.size() > 1 && name.front().isLetter() && std::ranges::all_of(name, [](QChar c) {
               return c.isLetter() || c == QLatin1Char(' ') || c == QLatin1Char('-') ||
                      c == QLatin1Char('\'');
           });
}

bool isInCapitals(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isLower(); }) &&
           std::ranges::count_if(text, [](QChar c) { return c.isUpper(); }) > 1;
}

} // namespace agrafe::identity
