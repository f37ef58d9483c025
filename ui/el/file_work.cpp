// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/file_work.h"

#include "el/header_match.h"

#include <QThread>
#include <QTimer>

namespace agrafe::ui {

namespace {

constexpr int rowsASlice = 500;
constexpr int cellsASlice = 1500;

} // namespace

namespace {

sheets::ReadOptions reading(const QString &sheet)
{
    sheets::ReadOptions read;
    if (!sheet.isEmpty())
        read.sheetName = sheet;
    return read;
}

} // namespace

FileWork::FileWork(const QString &path, const el::Matrice &matrice, const el::CheckOptions &options,
                   const QString &sheet, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_wantedSheet(sheet)
    , m_loading(std::make_unique<el::TableLoading>(path, matrice, options, reading(sheet)))
    , m_table(m_loading->table())
    , m_slices(new QTimer(this))
{
    m_slices->setInterval(0);
    connect(m_slices, &QTimer::timeout, this, [this] {
        if (m_slice())
            return;
        m_slices->stop();
        m_slice = {}; // and what it held
        // What follows shows a whole file anew: an event of its own.
        QTimer::singleShot(0, this, [this] { std::exchange(m_then, {})(); });
    });
    connect(m_loading.get(), &el::TableLoading::rowsAdded, this, [this] {
        Q_EMIT counted();
        Q_EMIT rowsAdded();
    });
    connect(m_loading.get(), &el::TableLoading::progressed, this, [this](qint64 done, qint64 total) {
        Q_EMIT progressed(total > 0 ? static_cast<int>(100 * done / total) : 0);
    });
    connect(m_loading.get(), &el::TableLoading::finished, this, &FileWork::onLoaded);
    connect(m_loading.get(), &el::TableLoading::failed, this, [this](const Failure &failure) {
        setState(State::Failed);
        Q_EMIT failed(failure);
    });
}

FileWork::~FileWork()
{
    m_stop.request_stop();
    if (m_lent)
        m_lent->wait();
}

void FileWork::setReport(std::shared_ptr<const el::ReportOrigin> report)
{
    m_report = std::move(report);
    if (m_report)
        m_loading->setReported({m_report, &m_report->problems}); // keeps all of it
}

void FileWork::start()
{
    m_since.start();
    m_loading->start();
}

void FileWork::cancel()
{
    if (m_state == State::Loading)
        m_loading->cancel();
    m_stop.request_stop();
}

void FileWork::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void FileWork::onLoaded()
{
    m_milliseconds = m_since.elapsed();
    if (m_loading->joined())
        m_columnOfField =
            el::matchHeader(m_table->matrice(), m_table->options(), 1, m_loading->summary().columns)
                .columnOfField;
    Q_EMIT counted();
    setState(State::Ready);
    Q_EMIT loaded();
}

QStringList FileWork::sheetsToChoose() const
{
    const QStringList &all = m_loading->summary().sheet.sheets;
    return isJoined() || all.size() < 2 ? QStringList() : all;
}

QStringList FileWork::sheets() const
{
    if (!isJoined())
        return {m_loading->summary().sheet.sheet};
    QStringList names;
    for (const el::JoinedPlace &column : m_loading->joined()->columns)
        if (!names.contains(column.sheet))
            names << column.sheet;
    return names;
}

QString FileWork::rowName(el::CellPlace place) const
{
    const auto namer = rowNamer();
    return namer ? namer(place) : QString::number(m_table->sourceRow(place.row));
}

el::RowNamer FileWork::rowNamer() const
{
    if (!isJoined())
        return {};
    return [this](el::CellPlace place) {
        const quint32 row = m_table->sourceRow(place.row);
        const int column = m_columnOfField.at(static_cast<std::size_t>(place.field));
        const auto origin = el::originOf(*m_loading->joined(), row, std::max(0, column));
        return origin ? tr("%1, ligne %2").arg(origin->sheet).arg(origin->at) : QString::number(row);
    };
}

qint64 FileWork::problems() const
{
    using enum el::Severity;
    const el::ProblemList &all = m_table->problems();
    return all.count(Rejected) + all.count(Repairable) + all.count(Warning);
}

qint64 FileWork::sureRepairs() const
{
    qint64 sum = 0;
    const QList<el::Rule> rules = el::allRules();
    for (const el::Rule rule : rules)
        sum += el::isRepair(rule) ? m_table->problems().count(rule) : 0;
    return sum;
}

const el::Problem *FileWork::problemAt(el::CellPlace place, const el::ProblemFilter &filter) const
{
    for (const el::Problem &problem : m_table->problems().ofRow(m_table->sourceRow(place.row)))
        if (problem.field == place.field && filter.accepts(problem))
            return &problem;
    return nullptr;
}

void FileWork::edit(el::CellPlace place, const QString &text)
{
    if (!isReady() || m_table->text(place) == text)
        return;
    m_table->edit(place, text, tr("Modifier %1").arg(m_table->matrice().fields.at(place.field).name));
    Q_EMIT cellsChanged({place});
    Q_EMIT counted();
}

void FileWork::repair(el::CellPlace place)
{
    if (!isReady())
        return;
    const auto repair = m_table->repairAt(place);
    if (!repair)
        return;
    m_table->edit(place, QString::fromStdString(repair->after),
                  tr("Réparer %1").arg(m_table->matrice().fields.at(place.field).name));
    Q_EMIT cellsChanged({place});
    Q_EMIT counted();
    Q_EMIT repaired(1);
}

void FileWork::repairAll(const el::ProblemFilter &filter, const QString &title)
{
    if (!isReady())
        return;
    auto repairs = std::make_shared<el::BulkRepair>(*m_table, filter, title);
    work([repairs] { return repairs->step(cellsASlice); },
         [this, repairs] {
             Q_EMIT repaired(static_cast<qint64>(repairs->repaired()));
             recheck();
         });
}

void FileWork::undo()
{
    if (!isReady() || !m_table->canUndo())
        return;
    if (m_table->undoSize() <= el::Table::largestEdit)
        return afterStep(m_table->undo());
    work([this] { return m_table->undoPart(cellsASlice); }, [this] { recheck(); });
}

void FileWork::redo()
{
    if (!isReady() || !m_table->canRedo())
        return;
    if (m_table->redoSize() <= el::Table::largestEdit)
        return afterStep(m_table->redo());
    work([this] { return m_table->redoPart(cellsASlice); }, [this] { recheck(); });
}

void FileWork::afterStep(const el::EditStep &step)
{
    if (m_table->isStale())
        return recheck();
    QList<el::CellPlace> places;
    for (const el::CellChange &change : step.changes)
        places << change.place;
    Q_EMIT cellsChanged(places);
    Q_EMIT counted();
}

void FileWork::setPhase(el::Phase phase)
{
    el::CheckOptions options = m_table->options();
    if (!isReady() || std::exchange(options.phase, phase) == phase)
        return;
    m_table->setOptions(options);
    recheck();
}

void FileWork::setDayFirst(bool dayFirst)
{
    el::CheckOptions options = m_table->options();
    if (!isReady() || std::exchange(options.dayFirst, dayFirst) == dayFirst)
        return;
    m_table->setOptions(options);
    recheck();
}

void FileWork::recheck()
{
    auto check = std::make_shared<el::Recheck>(*m_table);
    work(
        [this, check] {
            const bool more = check->step(rowsASlice);
            Q_EMIT progressed(static_cast<int>(100LL * check->done() / std::max(1, m_table->rowCount())));
            return more;
        },
        [this] {
            Q_EMIT counted();
            setState(State::Ready);
            Q_EMIT everythingChanged();
        });
}

void FileWork::work(std::function<bool()> slice, std::function<void()> then)
{
    m_slice = std::move(slice);
    m_then = std::move(then);
    if (m_state != State::Busy)
        setState(State::Busy);
    m_slices->start();
}

void FileWork::hold()
{
    if (!isReady())
        return;
    m_isHeld = true;
    setState(State::Busy);
    Q_EMIT progressed(0);
}

void FileWork::letGo()
{
    if (std::exchange(m_isHeld, false))
        setState(State::Ready);
}

void FileWork::lend(Job job, std::function<void(const Result<QString> &)> then)
{
    if (!isReady())
        return;
    m_isLent = true;
    m_stop = std::stop_source();
    setState(State::Busy);
    Q_EMIT progressed(0);
    const auto run = [this, table = m_table, job = std::move(job), then = std::move(then),
                      stop = m_stop.get_token()] {
        const auto progress = [this, &stop, told = -1](qint64 done, qint64 total) mutable {
            const int percent = static_cast<int>(100 * done / std::max(qint64(1), total));
            if (std::exchange(told, percent) != percent)
                QMetaObject::invokeMethod(this, [this, percent] { Q_EMIT progressed(percent); });
            return !stop.stop_requested();
        };
        QMetaObject::invokeMethod(this, [this, result = job(*table, progress), then] {
            m_lent->wait(); // on its way out already
            m_isLent = false;
            setState(State::Ready);
            then(result);
        });
    };
    // Qt's own: the layout of a page wants timers, which a bare thread does not have.
    m_lent.reset(QThread::create(run));
    m_lent->start();
}

} // namespace agrafe::ui
