// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/workbook_patch.h"

#include "base/atomic_file.h"
#include "sheets/failures.h"
#include "sheets/part_stream.h"
#include "sheets/sheet_patcher.h"
#include "sheets/workbook.h"

#include <QFile>

#include <algorithm>
#include <zip.h>

namespace agrafe::sheets {

namespace {

// Spreadsheets pack their sheets about so; more costs time and saves little.
constexpr zip_uint32_t packingLevel = 3;

Result<ZipEntry> sheetEntry(ZipArchive &archive, const QString &name)
{
    const auto workbook = readWorkbook(archive, Limits());
    if (!workbook)
        return Unexpected(workbook.error());
    const auto sheet = std::ranges::find(workbook->sheets, name, &SheetPart::name);
    const ZipEntry *entry = sheet == workbook->sheets.end() ? nullptr : archive.find(sheet->part);
    if (!entry)
        return Unexpected(damaged(QStringLiteral("no such sheet")));
    return *entry;
}

/// The corrected sheet, as libzip asks for it while it writes.
class PatchedSheet
{
public:
    PatchedSheet(ZipArchive &archive, const ZipEntry &entry, const std::vector<CellPatch> &patches,
                 const PatchProgress &progress)
        : m_entry(entry)
        , m_stream(archive, entry, Limits().sheetBytes, Limits().inflateRatio)
        , m_patcher(patches)
        , m_progress(progress)
        , m_mostBytes(mostBytes(entry, patches))
    {
        zip_error_init(&m_error);
    }
    PatchedSheet(const PatchedSheet &) = delete;
    PatchedSheet &operator=(const PatchedSheet &) = delete;
    ~PatchedSheet() { zip_error_fini(&m_error); }

    static zip_int64_t answer(void *sheet, void *data, zip_uint64_t size, zip_source_cmd_t command)
    {
        auto &self = *static_cast<PatchedSheet *>(sheet);
        switch (command) {
        case ZIP_SOURCE_OPEN:
        case ZIP_SOURCE_CLOSE:
        case ZIP_SOURCE_FREE:
            return 0;
        case ZIP_SOURCE_READ:
            return self.read({static_cast<char *>(data), size});
        case ZIP_SOURCE_STAT:
            return self.stat(*static_cast<zip_stat_t *>(data));
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&self.m_error, data, size);
        case ZIP_SOURCE_SUPPORTS:
            return ZIP_SOURCE_SUPPORTS_READABLE;
        default:
            zip_error_set(&self.m_error, ZIP_ER_OPNOTSUPP, 0);
            return -1;
        }
    }

    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }
    [[nodiscard]] PatchReport report() const { return m_patcher.report(); }

private:
    // Of no cell is more written than that; decides whether the archive needs its large form.
    static zip_uint64_t mostBytes(const ZipEntry &entry, const std::vector<CellPatch> &patches)
    {
        constexpr qint64 mostMarkup = 256;
        constexpr qint64 mostOfALetter = 7; // _x0000_
        qint64 most = entry.size;
        for (const CellPatch &patch : patches)
            most += mostMarkup + mostOfALetter * patch.text.size();
        return static_cast<zip_uint64_t>(most);
    }

    zip_int64_t read(std::span<char> to)
    {
        while (m_given == m_patcher.ready.size() && !m_ended) {
            m_patcher.ready.clear();
            m_given = 0;
            if (!takeNext()) {
                zip_error_set(&m_error, ZIP_ER_READ, 0);
                return -1;
            }
        }
        const std::size_t count = std::min(to.size(), m_patcher.ready.size() - m_given);
        m_patcher.ready.copy(to.data(), count, m_given);
        m_given += count;
        return static_cast<zip_int64_t>(count);
    }

    bool takeNext()
    {
        std::string_view window;
        const PartStream::Next next = m_stream.next({}, window);
        m_ended = next == PartStream::Next::End;
        if (next == PartStream::Next::Failed)
            m_failure = m_stream.failure();
        else if (m_progress && !m_progress(m_stream.packedDone(), m_entry.packedSize))
            m_failure = cancelled();
        else if (!m_patcher.take(window, m_ended))
            m_failure = damaged(m_patcher.error());
        return !m_failure;
    }

    zip_int64_t stat(zip_stat_t &stat) const
    {
        zip_stat_init(&stat);
        stat.size = m_mostBytes;
        stat.valid = ZIP_STAT_SIZE;
        return sizeof(stat);
    }

    const ZipEntry m_entry;
    PartStream m_stream;
    SheetPatcher m_patcher;
    const PatchProgress &m_progress;
    zip_uint64_t m_mostBytes;
    std::size_t m_given = 0; ///< of what is ready
    bool m_ended = false;
    std::optional<Failure> m_failure;
    zip_error_t m_error;
};

/// libzip writes the archive anew beside it: the packed bytes of all other entries are taken as they are.
Result<void> replaceEntry(const AtomicDraft &draft, quint64 index, PatchedSheet &sheet)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(draft.draft()).constData(), 0, &code);
    if (!archive)
        return Unexpected(damaged(QStringLiteral("zip: error %1").arg(code)));
    zip_source_t *content = zip_source_function(archive, PatchedSheet::answer, &sheet);
    const bool taken = content && zip_file_replace(archive, index, content, 0) == 0;
    if (!taken)
        zip_source_free(content);
    // Asked for by its name, the method that the entry had before keeps its own level.
    if (taken && zip_set_file_compression(archive, index, ZIP_CM_DEFAULT, packingLevel) == 0 &&
        zip_close(archive) == 0)
        return {};
    const int error = zip_error_code_system(zip_get_error(archive));
    zip_discard(archive);
    return Unexpected(sheet.failure() ? *sheet.failure() : draft.failure(error));
}

} // namespace

Result<PatchReport> saveCorrectedCopy(const QString &source, const QString &target, const QString &sheet,
                                      const std::vector<CellPatch> &patches, const PatchProgress &progress)
{
    auto archive = ZipArchive::open(source, Limits());
    if (!archive)
        return Unexpected(archive.error());
    const auto entry = sheetEntry(**archive, sheet);
    if (!entry)
        return Unexpected(entry.error());
    auto draft = AtomicDraft::open(target, IfExists::Replace);
    if (!draft)
        return Unexpected(draft.error());
    if (auto copied = draft->copyFrom(source); !copied)
        return Unexpected(copied.error());
    PatchedSheet content(**archive, *entry, patches, progress);
    if (auto replaced = replaceEntry(*draft, entry->index, content); !replaced)
        return Unexpected(replaced.error());
    return draft->commit().map([&content] { return content.report(); });
}

} // namespace agrafe::sheets
