// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/table.h"

#include <algorithm>
#include <ranges>
#include <tuple>

namespace agrafe::el {

struct Table::Block
{
    explicit Block(std::size_t fields)
        : cells(std::make_unique<TextStore::Place[]>(fields * rowsPerBlock))
    {}
    std::array<quint32, rowsPerBlock> sourceRows{};
    std::unique_ptr<TextStore::Place[]> cells;
};

Table::Table(const Matrice &matrice, const CheckOptions &options)
    : m_matrice(matrice)
    , m_options(options)
    , m_check(m_matrice, options)
    , m_fields(m_check.fields().size())
    , m_comparison(m_matrice)
    , m_shown(m_fields)
    , m_written(m_fields)
    , m_marks(m_fields)
{}

Table::~Table() = default;

bool Table::append(quint32 sourceRow, std::span<const std::string_view> shown)
{
    const auto block = static_cast<std::size_t>(m_appended / rowsPerBlock);
    if (block == m_blocks.size() || m_store.isFull())
        return false;
    if (!m_blocks[block])
        m_blocks[block] = std::make_unique<Block>(m_fields);
    const auto within = static_cast<std::size_t>(m_appended % rowsPerBlock);
    m_blocks[block]->sourceRows[within] = sourceRow;
    for (std::size_t field = 0; field < m_fields; ++field)
        m_blocks[block]->cells[within * m_fields + field] = m_store.keep(shown[field]);
    ++m_appended;
    return true;
}

void Table::publish(int rows, std::span<const Problem> problems)
{
    m_rows = rows;
    m_problems.append(problems);
}

void Table::buildIndexes()
{
    for (int row = 0; row < m_appended; ++row)
        m_comparison.add(row, written(row));
    m_reported.shrink_to_fit();
}

TextStore::Place &Table::cell(CellPlace place)
{
    const auto within = static_cast<std::size_t>(place.row % rowsPerBlock);
    return m_blocks[static_cast<std::size_t>(place.row / rowsPerBlock)]
        ->cells[within * m_fields + static_cast<std::size_t>(place.field)];
}

TextStore::Place Table::storedAt(CellPlace place) const
{
    const auto within = static_cast<std::size_t>(place.row % rowsPerBlock);
    return m_blocks[static_cast<std::size_t>(place.row / rowsPerBlock)]
        ->cells[within * m_fields + static_cast<std::size_t>(place.field)];
}

quint32 Table::sourceRow(int row) const
{
    return m_blocks[static_cast<std::size_t>(row / rowsPerBlock)]
        ->sourceRows[static_cast<std::size_t>(row % rowsPerBlock)];
}

int Table::rowOf(quint32 sourceRow) const
{
    // Rows of a source seldom leave gaps.
    if (m_rows > 0) {
        const qint64 guess = qint64(sourceRow) - this->sourceRow(0);
        if (guess >= 0 && guess < m_rows && this->sourceRow(static_cast<int>(guess)) == sourceRow)
            return static_cast<int>(guess);
    }
    const auto rows = std::views::iota(0, m_rows);
    const auto found =
        std::ranges::lower_bound(rows, sourceRow, {}, [this](int row) { return this->sourceRow(row); });
    return found == rows.end() || this->sourceRow(*found) != sourceRow ? -1 : *found;
}

std::string_view Table::bytes(CellPlace place) const
{
    return m_store.at(storedAt(place));
}

QString Table::text(CellPlace place) const
{
    return stored(storedAt(place));
}

QString Table::stored(TextStore::Place place) const
{
    const auto text = m_store.at(place);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::span<const std::string_view> Table::written(int row)
{
    for (std::size_t field = 0; field < m_fields; ++field) {
        const auto shown = bytes({row, static_cast<int>(field)});
        m_written[field] = isBlank(shown) ? std::string_view() : m_check.fields()[field].written(shown);
    }
    return m_written;
}

void Table::load(int row, std::vector<std::string_view> &shown, std::vector<qint32> &marks) const
{
    shown.resize(m_fields);
    marks.resize(m_fields);
    for (std::size_t field = 0; field < m_fields; ++field) {
        const auto place = storedAt({row, static_cast<int>(field)});
        shown[field] = m_store.at(place);
        marks[field] = static_cast<qint32>(place & std::numeric_limits<qint32>::max());
    }
}

const Problem *Table::problemAt(CellPlace place) const
{
    return m_problems.at(sourceRow(place.row), static_cast<quint16>(place.field));
}

std::optional<CellPlace> Table::placeOf(const Problem *problem) const
{
    if (problem == nullptr || rowOf(problem->row) < 0)
        return std::nullopt;
    return CellPlace{rowOf(problem->row), problem->field};
}

std::optional<Repair> Table::repairAt(CellPlace place) const
{
    const auto &check = m_check.fields()[static_cast<std::size_t>(place.field)];
    const auto shown = bytes(place);
    if (isBlank(shown))
        return std::nullopt;
    return check.judge(shown).right ? tidied(check, shown) : repairOf(check, shown);
}

std::vector<int> Table::rowsWith(const ProblemFilter &filter) const
{
    std::vector<int> rows;
    for (const Problem &problem : m_problems.all()) {
        if (!filter.accepts(problem))
            continue;
        const int row = rowOf(problem.row);
        if (row >= 0 && (rows.empty() || rows.back() != row))
            rows.push_back(row);
    }
    return rows;
}

void Table::edit(CellPlace place, const QString &text, const QString &title)
{
    const auto before = storedAt(place);
    const std::string after = text.toStdString();
    if (m_store.at(before) == after)
        return;
    record({title, {{place, before, m_store.keep(after)}}});
    set(place, m_steps.back().changes.front().after);
}

void Table::record(EditStep step)
{
    m_steps.resize(m_done);
    m_steps.push_back(std::move(step));
    m_done = m_steps.size();
    ++m_revision;
}

void Table::set(CellPlace place, TextStore::Place text)
{
    const auto field = static_cast<std::size_t>(place.field);
    const std::string before(written(place.row)[field]);
    std::map<std::size_t, std::vector<int>> touched;
    m_comparison.collect(field, m_written, touched);
    cell(place) = text;
    m_comparison.move(place.row, field, before, written(place.row)[field]);
    m_comparison.collect(field, m_written, touched);
    judge(place.row);
    for (auto &[through, rows] : touched) {
        std::ranges::sort(rows);
        rows.erase(std::ranges::unique(rows).begin(), rows.end());
        const auto found = m_comparison.compare(
            through, rows, [this](int row) { return written(row); },
            [this](int row) { return sourceRow(row); });
        for (const int row : rows) {
            const auto own = std::ranges::equal_range(found, sourceRow(row), {}, &Problem::row);
            m_problems.replace(sourceRow(row), {own.begin(), own.end()},
                               [&](const Problem &old) { return m_comparison.decides(through, old); });
        }
    }
}

void Table::judge(int row)
{
    std::vector<Problem> problems;
    load(row, m_shown, m_marks);
    m_check.check(sourceRow(row), m_shown, m_marks, problems);
    addReported(row, problems);
    m_problems.replace(sourceRow(row), problems, [](const Problem &old) { return !comparesRows(old.rule); });
}

void Table::put(CellPlace place, TextStore::Place text)
{
    const auto field = static_cast<std::size_t>(place.field);
    const auto &check = m_check.fields()[field];
    m_comparison.move(place.row, field, check.written(bytes(place)), check.written(m_store.at(text)));
    cell(place) = text;
    m_stale = true;
}

QString Table::undoTitle() const
{
    return canUndo() ? m_steps[m_done - 1].title : QString();
}

QString Table::redoTitle() const
{
    return canRedo() ? m_steps[m_done].title : QString();
}

std::size_t Table::undoSize() const
{
    return canUndo() ? m_steps[m_done - 1].changes.size() : 0;
}

std::size_t Table::redoSize() const
{
    return canRedo() ? m_steps[m_done].changes.size() : 0;
}

const EditStep &Table::undo()
{
    ++m_revision;
    const EditStep &step = m_steps.at(m_done - 1);
    if (isSmall(step.changes.size())) {
        for (const CellChange &change : step.changes | std::views::reverse)
            set(change.place, change.before);
        --m_done;
    } else {
        std::ignore = undoPart(step.changes.size());
    }
    return step;
}

const EditStep &Table::redo()
{
    ++m_revision;
    const EditStep &step = m_steps.at(m_done);
    if (isSmall(step.changes.size())) {
        for (const CellChange &change : step.changes)
            set(change.place, change.after);
        ++m_done;
    } else {
        std::ignore = redoPart(step.changes.size());
    }
    return step;
}

bool Table::undoPart(std::size_t cells)
{
    const auto &changes = m_steps.at(m_done - 1).changes;
    const std::size_t end = std::min(changes.size(), m_walked + cells);
    for (; m_walked < end; ++m_walked) {
        const CellChange &change = changes[changes.size() - 1 - m_walked];
        put(change.place, change.before);
    }
    if (m_walked < changes.size())
        return true;
    m_walked = 0;
    --m_done;
    ++m_revision;
    return false;
}

bool Table::redoPart(std::size_t cells)
{
    const auto &changes = m_steps.at(m_done).changes;
    const std::size_t end = std::min(changes.size(), m_walked + cells);
    for (; m_walked < end; ++m_walked)
        put(changes[m_walked].place, changes[m_walked].after);
    if (m_walked < changes.size())
        return true;
    m_walked = 0;
    ++m_done;
    ++m_revision;
    return false;
}

void Table::beginStep(const QString &title, std::size_t cells)
{
    record({title, {}});
    m_steps.back().changes.reserve(cells);
}

void Table::addToStep(CellPlace place, std::string_view text)
{
    const CellChange change{place, storedAt(place), m_store.keep(text)};
    m_steps.back().changes.push_back(change);
    put(place, change.after);
}

void Table::setOptions(const CheckOptions &options)
{
    m_options = options;
    m_check = RowCheck(m_matrice, options);
    m_stale = true;
}

void Table::setDate1904(bool date1904)
{
    if (date1904 == m_options.date1904)
        return;
    m_options.date1904 = date1904;
    m_check = RowCheck(m_matrice, m_options);
}

void Table::refresh(ProblemList problems)
{
    m_problems = std::move(problems);
    m_stale = false;
}

void Table::report(const Problem &problem)
{
    const CellPlace place{m_appended - 1, problem.field};
    m_reported.push_back({problem, place, storedAt(place)});
}

void Table::addReported(int row, std::vector<Problem> &problems) const
{
    const auto rowOf = [](const Reported &each) { return each.place.row; };
    for (const Reported &each : std::ranges::equal_range(m_reported, row, {}, rowOf)) {
        const TextStore::Place now = storedAt(each.place);
        if (now == each.text || m_store.at(now) == m_store.at(each.text))
            problems.push_back(each.problem);
    }
}

std::vector<CellChange> Table::corrections() const
{
    std::map<std::pair<int, int>, CellChange> cells;
    for (const EditStep &step : m_steps | std::views::take(m_done)) {
        for (const CellChange &change : step.changes) {
            auto &cell = cells.try_emplace({change.place.row, change.place.field}, change).first->second;
            cell.after = change.after;
        }
    }
    std::vector<CellChange> corrections;
    for (const auto &[place, change] : cells) {
        if (m_store.at(change.before) != m_store.at(change.after))
            corrections.push_back(change);
    }
    return corrections;
}

} // namespace agrafe::el
