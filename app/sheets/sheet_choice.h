// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/notice_list.h"
#include "sheets/read_table.h"

namespace agrafe::sheets {

struct NamedSheet
{
    QString name;
    bool hidden = false;
};

/// The sheet that is asked for, else the first visible one, else the first. What is not read is told.
Result<std::size_t> chooseSheet(const std::vector<NamedSheet> &sheets, const ReadOptions &options,
                                NoticeList &notices);

} // namespace agrafe::sheets
