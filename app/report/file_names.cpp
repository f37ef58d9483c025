// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "report/file_names.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

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

const QRegularExpression &braces()
{
    static const QRegularExpression words(QStringLiteral("\\{([^{}]*)\\}"));
    return words;
}

using Words = QHash<QString, QString>;

/// One stretch between two "_" with its words replaced; empty when none of its words is known.
QString filled(const QString &stretch, const Words &words)
{
    QString out;
    bool known = false;
    bool asked = false;
    qsizetype from = 0;
    for (auto each = braces().globalMatch(stretch); each.hasNext();) {
        const auto match = each.next();
        const QString value = words.value(match.captured(1));
        asked = true;
        known = known || !value.isEmpty();
        out += stretch.mid(from, match.capturedStart() - from) + value;
        from = match.capturedEnd();
    }
    out += stretch.mid(from);
    return asked && !known ? QString() : part(out);
}

QString joined(const QStringList &parts)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(u'_');
}

QString whole(const FileNameParts &parts, const Words &words, const QString &pattern)
{
    QStringList stretches;
    for (const QString &stretch : pattern.split(u'_'))
        stretches.append(filled(stretch, words));
    if (parts.fictitious)
        stretches.prepend(QStringLiteral("FICTIF"));
    if (parts.validUntil.isValid())
        stretches.append(QStringLiteral("valide-") + parts.validUntil.toString(Qt::ISODate));
    return joined(stretches);
}

} // namespace

QString usualPattern()
{
    return QStringLiteral("{date}_{siren}_{nom}_{piece}");
}

Result<QString> checkedPattern(const QString &pattern)
{
    static const QStringList known{QStringLiteral("date"), QStringLiteral("siren"), QStringLiteral("siret"),
                                   QStringLiteral("nom"),  QStringLiteral("piece"), QStringLiteral("objet")};
    const QString text = pattern.simplified();
    bool tellsApart = false;
    for (auto each = braces().globalMatch(text); each.hasNext();) {
        const QString word = each.next().captured(1);
        if (!known.contains(word))
            return Unexpected(Failure::input(
                QCoreApplication::translate("report", "Le mot {%1} n’existe pas.").arg(word),
                QCoreApplication::translate("report", "Choisissez parmi {date}, {siren}, {siret}, {nom}, "
                                                      "{piece} et {objet}.")));
        tellsApart = tellsApart || word == u"piece";
    }
    QString rest = text;
    if (rest.remove(braces()).contains(u'{') || rest.contains(u'}'))
        return Unexpected(
            Failure::input(QCoreApplication::translate("report", "Une accolade n’est pas fermée.")));
    if (!tellsApart)
        return Unexpected(Failure::input(
            QCoreApplication::translate("report", "Le nom doit contenir {piece}."),
            QCoreApplication::translate("report", "Sans lui, tous les documents auraient le même nom.")));
    return text;
}

QString fileName(const FileNameParts &parts, const QString &suffix, const QString &pattern)
{
    const QString used = checkedPattern(pattern).value_or(usualPattern());
    const QString extension = suffix.isEmpty() || suffix.startsWith(u'.') ? suffix : u'.' + suffix;
    const QString name = QStringLiteral("nom");
    const QString piece = QStringLiteral("piece");
    Words words{{QStringLiteral("date"), parts.date.toString(Qt::ISODate)},
                {QStringLiteral("siren"), part(parts.siren)},
                {QStringLiteral("siret"), part(parts.siret)},
                {QStringLiteral("objet"), shortened(part(parts.object), longestFolder)},
                {name, part(parts.name)},
                {piece, part(parts.piece)}};
    const auto excess = [&] { return whole(parts, words, used).size() + extension.size() - longestName; };
    if (const qsizetype over = excess(); over > 0)
        words[name] = shortened(words[name], std::max<qsizetype>(words[name].size() - over, 12));
    if (const qsizetype over = excess(); over > 0)
        words[piece] = shortened(words[piece], std::max<qsizetype>(words[piece].size() - over, 12));
    QString stem = whole(parts, words, used).left(longestName - extension.size());
    if (!stem.isEmpty() && stem.back().isHighSurrogate())
        stem.chop(1);
    if (stem.isEmpty() || isReserved(stem))
        stem.prepend(QCoreApplication::translate("report", "document") + u'-');
    return stem + extension;
}

QString exampleName(const QString &pattern, const QDate &day)
{
    const FileNameParts parts{.date = day,
                              .siren = QStringLiteral("000951277"),
                              .name = QCoreApplication::translate("report", "Menuiserie Valorne"),
                              .piece = QCoreApplication::translate("report", "Attestation de vigilance"),
                              .validUntil = {},
                              .siret = QStringLiteral("00095127700029"),
                              .object = QStringLiteral("MP-2026-0147")};
    return fileName(parts, QStringLiteral("pdf"), pattern);
}

QString folderName(const QString &text)
{
    const QString name = shortened(part(text), longestFolder);
    if (name.isEmpty() || isReserved(name))
        return QCoreApplication::translate("report", "dossier") + (name.isEmpty() ? QString() : u'-' + name);
    return name;
}

} // namespace agrafe::report
