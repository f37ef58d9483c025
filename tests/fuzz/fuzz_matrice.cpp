// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// Whatever a matrice's file holds: it is refused with a reason, or it is written and read back to the same
// value, and rows are judged by it without a crash; a repair that is proposed is one that E#L takes.
#include "el/matrice_diff.h"
#include "el/matrice_file.h"
#include "el/repair.h"
#include "el/row_check.h"
#include "el/seen_rows.h"

#include <array>
#include <cstdlib>

using namespace agrafe::el;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

constexpr std::array<std::string_view, 16> texts{
    "",      "001-OPER1-2", "41816609600069", "5720784700005", "4.1816609600069E+13",
    "46298", "31/12/2024",  "2024-02-30",     "1 234,5",       "8.00",
    "oui",   "Création ",   "1400",           "#N/A",          "\u00a0x",
    "=?"};

void judgeRows(const Matrice &matrice)
{
    RowCheck check(matrice, {});
    SeenRows seen(matrice);
    const std::size_t fields = check.fields().size();
    std::vector<Problem> problems;
    std::vector<qint32> marks(fields, -1);
    for (quint32 row = 0; row < texts.size(); ++row) {
        std::vector<std::string_view> shown;
        for (std::size_t field = 0; field < fields; ++field)
            shown.push_back(texts[(row + field) % texts.size()]);
        check.check(row, shown, marks, problems);
        seen.add(row, check.written(), problems);
    }
    for (const Problem &problem : problems)
        require(!explain(matrice, problem, QStringLiteral("x")).sentence.isEmpty());
    for (const FieldCheck &field : check.fields()) {
        for (const auto text : texts) {
            if (const auto repair = text.empty() ? std::nullopt : repairOf(field, text))
                require(field.judge(repair->after).right);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto matrice =
        readMatrice(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!matrice) {
        require(!matrice.error().sentence.isEmpty());
        return 0;
    }
    const auto back = readMatrice(toJson(*matrice));
    require(back && *back == *matrice && differences(*matrice, *back).isEmpty());
    constexpr qsizetype mostFields = 80;
    if (matrice->fields.size() < mostFields)
        judgeRows(*matrice);
    return 0;
}
