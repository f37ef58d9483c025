// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/sheet_choice.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::sheets {

namespace {

Failure noSuchSheet(const QString &wanted, const std::vector<NamedSheet> &sheets)
{
    QStringList names;
    for (const NamedSheet &sheet : sheets)
        names += sheet.name;
    return Failure::input(
        QCoreApplication::translate("Sheets", "Le classeur n’a pas de feuille « %1 ».").arg(wanted),
        QCoreApplication::translate("Sheets", "Choisissez l’une de ses feuilles : %1.")
            .arg(names.join(QStringLiteral(", "))));
}

void tellOthers(const std::vector<NamedSheet> &sheets, std::size_t chosen, NoticeList &notices)
{
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (i != chosen)
            notices.name(NoticeKind::ExtraSheets, sheets[i].name);
        if (i != chosen && sheets[i].hidden)
            notices.name(NoticeKind::HiddenSheets, sheets[i].name);
    }
    if (sheets[chosen].hidden)
        notices.add(NoticeKind::HiddenSheetRead, sheets[chosen].name);
}

} // namespace

Result<std::size_t> chooseSheet(const std::vector<NamedSheet> &sheets, const ReadOptions &options,
                                NoticeList &notices)
{
    auto chosen = sheets.begin();
    if (options.sheetName) {
        chosen = std::ranges::find(sheets, *options.sheetName, &NamedSheet::name);
        if (chosen == sheets.end())
            return Unexpected(noSuchSheet(*options.sheetName, sheets));
    } else {
        const auto visible = std::ranges::find(sheets, false, &NamedSheet::hidden);
        chosen = visible == sheets.end() ? chosen : visible;
    }
    const auto place = static_cast<std::size_t>(chosen - sheets.begin());
    tellOthers(sheets, place, notices);
    return place;
}

} // namespace agrafe::sheets
