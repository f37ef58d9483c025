// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/table_loading.h"

#include "base/spare_memory.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace agrafe::el {

namespace {

// The first screen shows at once; later ones cost the window a few milliseconds each.
constexpr int firstRows = 64;
constexpr int rowsAtOnce = 4096;

Failure cancelled()
{
    return Failure::of(FailureKind::Cancelled);
}

Failure noRoom()
{
    Failure failure = Failure::of(FailureKind::TooLarge);
    failure.sentence =
        QCoreApplication::translate("TableLoading", "Ce fichier est trop gros pour être ouvert.");
    failure.nextAction = QCoreApplication::translate("TableLoading", "Partagez-le en plusieurs fichiers.");
    return failure;
}

} // namespace

/// In the thread of the reading: fills the table and hands what is new over to the loading's thread.
class TableLoading::Filling : public RecordSink
{
public:
    Filling(TableLoading &loading, std::stop_token stop)
        : m_loading(loading)
        , m_stop(std::move(stop))
    {}

    void header(quint32, const QStringList &columns, std::span<const Problem> problems) override
    {
        QMetaObject::invokeMethod(&m_loading, [loading = &m_loading, columns,
                                               found = std::vector(problems.begin(), problems.end())] {
            loading->m_columns = columns;
            loading->m_headerProblems = found;
            Q_EMIT loading->headerRead();
        });
    }

    bool record(const Record &record) override
    {
        if (m_stop.stop_requested())
            return false;
        m_full = !m_loading.m_table->append(record.row, record.shown);
        if (m_full)
            return false;
        m_problems.insert(m_problems.end(), record.problems.begin(), record.problems.end());
        addReported(record.row);
        if (m_loading.m_table->appendedRows() >= m_next)
            handOver();
        return true;
    }

    void handOver()
    {
        const int rows = m_loading.m_table->appendedRows();
        m_next = rows + (rows < rowsAtOnce ? firstRows * 4 : rowsAtOnce);
        QMetaObject::invokeMethod(&m_loading,
                                  [loading = &m_loading, rows, problems = std::exchange(m_problems, {})] {
                                      loading->m_table->publish(rows, problems);
                                      Q_EMIT loading->rowsAdded();
                                  });
    }

    [[nodiscard]] bool isFull() const { return m_full; }

private:
    void addReported(quint32 row)
    {
        if (!m_loading.m_reported)
            return;
        const auto &reported = *m_loading.m_reported;
        while (m_nextReported < reported.size() && reported[m_nextReported].row < row)
            ++m_nextReported;
        const auto of = [row](const Problem &problem) { return problem.row == row; };
        for (; m_nextReported < reported.size() && of(reported[m_nextReported]); ++m_nextReported) {
            m_loading.m_table->report(reported[m_nextReported]);
            m_problems.push_back(reported[m_nextReported]);
        }
        const auto first = std::ranges::find_if(m_problems.rbegin(), m_problems.rend(), std::not_fn(of));
        sortProblems({first.base(), m_problems.end()});
    }

    TableLoading &m_loading;
    std::stop_token m_stop;
    std::vector<Problem> m_problems;
    std::size_t m_nextReported = 0;
    int m_next = firstRows;
    bool m_full = false;
};

TableLoading::TableLoading(const QString &path, const Matrice &matrice, const CheckOptions &options,
                           const sheets::ReadOptions &read, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_options(options)
    , m_read(read)
    , m_table(std::make_shared<Table>(matrice, options))
{}

TableLoading::~TableLoading() = default;

void TableLoading::start()
{
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

void TableLoading::cancel()
{
    m_thread.request_stop();
}

void TableLoading::run(const std::stop_token &stop)
{
    sheets::ReadOptions read = m_read;
    read.stop = stop;
    read.progress = [this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progressed(done, total); });
    };
    Filling filling(*this, stop);
    Result<CheckSummary> result = check(filling, read);
    if (result && stop.stop_requested())
        result = Unexpected(cancelled());
    if (result && filling.isFull())
        result = Unexpected(noRoom());
    if (result) {
        filling.handOver();
        m_table->buildIndexes();
        releaseSpareMemory();
    }
    QMetaObject::invokeMethod(this, [this, result] { end(result); });
}

/// Sheets "Dossiers", "RDV" and "Événements" are read together, as the command line does.
Result<CheckSummary> TableLoading::check(Filling &filling, const sheets::ReadOptions &read)
{
    const Matrice &matrice = m_table->matrice();
    const bool mayJoin = !read.sheetName && matrice.dossierNumberField() >= 0;
    const auto names = mayJoin ? sheets::sheetNames(m_path) : Result<QStringList>();
    const auto sheets = names ? joinedSheets(*names) : std::nullopt;
    if (!sheets)
        return checkFile(m_path, matrice, m_options, filling, read);
    auto joined = expandWorkbook(m_path, *sheets, matrice);
    if (!joined)
        return Unexpected(joined.error());
    auto summary = checkExpanded(*joined, matrice, m_options, filling);
    if (!summary)
        return summary;
    summary->sheet.sheet = sheets->dossiers;
    joined->rows.clear();
    m_joined = std::move(*joined);
    return summary;
}

void TableLoading::end(const Result<CheckSummary> &result)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_summary = *result;
    m_table->setDate1904(m_summary.sheet.date1904);
    Q_EMIT finished();
}

} // namespace agrafe::el
