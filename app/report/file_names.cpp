// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "report/file_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::report {

namespace {

constexpr qsizetype longestName = 150;
constexpr qsizetype longestFolder = 80;

bool isForbidden(QChar c)
{
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|_");
    return c.isSpace() || forbidden.contains(c) || c.category() == QChar::Other_Control ||
           c.category() == QChar::Other_Format;
}

/// One part of a name: what a file system or a separator cannot take becomes one dash.
QString part(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (!isForbidden(c))
            out += c;
        else if (!out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
    }
    while (out.endsWith(u'-') || out.endsWith(u'.'))
        out.chop(1);
    while (out.startsWith(u'.') || out.startsWith(u'-'))
        out.remove(0, 1);
    return out;
}

QString shortened(const QString &text, qsizetype length)
{
    QString out = text.left(std::max<qsizetype>(length, 0));
    if (!out.isEmpty() && out.back().isHighSurrogate())
        out.chop(1);
    return part(out);
}

/// Names that Windows keeps for devices.
bool isReserved(const QString &name)
{
    static const QStringList reserved{QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"),
                                      QStringLiteral("NUL")};
    const QString stem = name.section(u'.', 0, 0).toUpper();
    const bool port = stem.size() == 4 && stem.back().isDigit() &&
                      (stem.startsWith(QStringLiteral("COM")) || stem.startsWith(QStringLiteral("LPT")));
    return reserved.contains(stem) || port;
}

QString joined(const QStringList &parts)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(u'_');
}

} // namespace

QString fileName(const FileNameParts &parts, const QString &suffix)
{
    const QString extension = suffix.isEmpty() || suffix.startsWith(u'.') ? suffix : u'.' + suffix;
    QString name = part(parts.name);
    QString piece = part(parts.piece);
    const QString valid = parts.validUntil.isValid()
                              ? QStringLiteral("valide-") + parts.validUntil.toString(Qt::ISODate)
                              : QString();
    const auto whole = [&] {
        const QString fictitious = parts.fictitious ? QStringLiteral("FICTIF") : QString();
        return joined({fictitious, parts.date.toString(Qt::ISODate), part(parts.siren), name, piece, valid}) +
               extension;
    };
    if (const qsizetype excess = whole().size() - longestName; excess > 0)
        name = shortened(name, std::max<qsizetype>(name.size() - excess, 12));
    if (const qsizetype excess = whole().size() - longestName; excess > 0)
        piece = shortened(piece, piece.size() - excess);
    return whole();
}

QString folderName(const QString &text)
{
    const QString name = shortened(part(text), longestFolder);
    if (name.isEmpty() || isReserved(name))
        return QCoreApplication::translate("report", "dossier") + (name.isEmpty() ? QString() : u'-' + name);
    return name;
}

} // namespace agrafe::report
