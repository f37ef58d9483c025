// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// Records are the same wherever the text is cut into pieces, and reading a file of any bytes ends well.
#include "fuzz_sheets.h"
#include "sheets/csv_parser.h"

using namespace agrafe::sheets;

namespace {

std::string parsed(std::string_view text, std::size_t cut)
{
    fuzz::Written rows;
    const Limits limits;
    CsvParser parser(';', limits, [&rows](const Row &row) { return rows.row(row); });
    parser.feed(text.substr(0, cut));
    parser.feed(text.substr(cut));
    parser.finish();
    return rows.text;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const std::string_view text(reinterpret_cast<const char *>(data) + 1, size - 1);
    if (parsed(text, 0) != parsed(text, data[0] % text.size()))
        std::abort();
    const fuzz::MemoryFile file(text.data(), text.size());
    fuzz::Written rows;
    (void)readTable(file.path(), rows, fuzz::smallOptions(Engine::Fast));
    return 0;
}
