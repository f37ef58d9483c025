// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/file_remarks.h"

#include "ui/el/file_work.h"
#include "ui/entreprise/french.h"
#include "ui/widgets/banner.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace agrafe::ui {

namespace {

constexpr qsizetype mostRemarks = 3;
constexpr qsizetype mostInTip = 20;

QString foundText(qint64 found, qint64 lost)
{
    const QLocale locale;
    const QString first =
        found > 1 ? QCoreApplication::translate("ElRemarks", "%1 lignes retrouvées dans ce fichier")
                        .arg(locale.toString(found))
                  : QCoreApplication::translate("ElRemarks", "%1 ligne retrouvée dans ce fichier").arg(found);
    if (lost == 0)
        return QCoreApplication::translate("ElRemarks", "%1. F8 va de l’une à l’autre.").arg(first);
    return lost > 1 ? QCoreApplication::translate("ElRemarks", "%1, %2 introuvables.")
                          .arg(first, locale.toString(lost))
                    : QCoreApplication::translate("ElRemarks", "%1, %2 introuvable.").arg(first).arg(lost);
}

void sayReport(Banner &banner, const el::ReportOrigin &origin)
{
    const qint64 found = origin.report.matched();
    const qint64 lost = origin.report.rows.size() - found;
    const QString rows =
        origin.report.rows.size() > 1
            ? QCoreApplication::translate("ElRemarks", "E#L a refusé %1 lignes de l’envoi du %2.")
                  .arg(QLocale().toString(origin.report.rows.size()), momentText(origin.sending.at))
            : QCoreApplication::translate("ElRemarks", "E#L a refusé %1 ligne de l’envoi du %2.")
                  .arg(QLocale().toString(origin.report.rows.size()), momentText(origin.sending.at));
    banner.say(Tone::No, rows, foundText(found, lost),
               lost > 0 ? QCoreApplication::translate("ElRemarks", "Voir les introuvables") : QString());
}

QStringList wrongColumns(const FileWork &work, bool refused)
{
    QStringList sentences;
    for (const el::Problem &problem : work.headerProblems()) {
        if ((el::severity(problem.rule) == el::Severity::Rejected) != refused)
            continue;
        const QString header = work.summary().columns.value(int(problem.related));
        sentences << el::explain(work.table().matrice(), problem, header).sentence;
    }
    return sentences;
}

/// What it says may cost a value.
bool isGrave(const sheets::Notice &notice)
{
    using enum sheets::NoticeKind;
    constexpr std::array grave{FormulasWithoutValue, ErrorCells, DamagedCharacters, OpenQuotes, UnevenRows};
    return std::ranges::find(grave, notice.kind) != grave.end();
}

} // namespace

QStringList remarksOn(const FileWork &work)
{
    // What keeps rows from being taken first, what is only to be known last.
    QStringList sentences;
    if (work.joined())
        for (const el::JoinFault &fault : work.joined()->faults)
            sentences << fault.sentence();
    sentences << wrongColumns(work, true);
    for (const bool grave : {true, false})
        for (const sheets::Notice &notice : work.summary().sheet.notices)
            if (isGrave(notice) == grave)
                sentences << sheets::sentence(notice);
    return sentences << wrongColumns(work, false);
}

void sayRemarks(Banner &banner, const FileWork &work)
{
    const QStringList sentences = remarksOn(work);
    const bool keepsRows =
        !wrongColumns(work, true).isEmpty() || (work.joined() && !work.joined()->faults.isEmpty());
    banner.setVisible(work.report() || !sentences.isEmpty());
    banner.setToolTip(sentences.first(std::min(sentences.size(), mostInTip)).join(u'\n'));
    if (work.report())
        return sayReport(banner, *work.report());
    if (sentences.isEmpty())
        return;
    QStringList shown = sentences.first(std::min(sentences.size(), mostRemarks));
    const QString first = shown.takeFirst();
    banner.say(keepsRows ? Tone::Unknown : Tone::Info, first, shown.join(u' '),
               sentences.size() > mostRemarks
                   ? QCoreApplication::translate("ElRemarks", "Voir les %1 remarques").arg(sentences.size())
                   : QString());
}

} // namespace agrafe::ui
