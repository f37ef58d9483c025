// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// A very long workbook in the E#L panel, worked through as an agent would: what each event costs the thread
// of the window, and the memory of it all. Exit 1 above a ceiling. Usage: bench_el_window workbook.xlsx
// matrice.json, or bench_el_window report.csv matrice.json sent.csv: an error report of E#L on the file sent.
#include "ui/el/el_window.h"

#include "base/spare_memory.h"
#include "el/matrice_file.h"
#include "ui/el/csv_work.h"
#include "ui/el/file_work.h"
#include "ui/el/grid_tools.h"
#include "ui/el/grid_view.h"
#include "ui/el/problem_page.h"
#include "ui/el/rules_list.h"
#include "ui/el/work_page.h"
#include "zlib_reference.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextStream>
#include <QTimer>

using namespace agrafe;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr double mostProcessor = 0.050; // seconds, of any event
constexpr double mostWall = 0.200;
constexpr double usualWall = 0.050; // of 99 % of the events
constexpr double usualShare = 0.99;
constexpr double memoryCeiling = 400; // MiB

struct Phase
{
    QString name;
    std::vector<double> walls;
    double processor = 0;
    QString slowest;

    [[nodiscard]] double wall(double share)
    {
        if (walls.empty())
            return 0;
        const auto place =
            walls.begin() +
            std::min<std::ptrdiff_t>(std::ssize(walls) - 1, std::ptrdiff_t(double(walls.size()) * share));
        std::ranges::nth_element(walls, place);
        return *place;
    }
};

/// Times every event that the event loop hands out; those that come of another one are part of it.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    void enter(const QString &name) { m_phases.push_back({name, {}, 0, {}}); }
    [[nodiscard]] std::vector<Phase> &phases() { return m_phases; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_inside || m_phases.empty())
            return QApplication::notify(receiver, event);
        m_inside = true;
        const QString what =
            u"%1 to %2"_s.arg(int(event->type())).arg(QLatin1String(receiver->metaObject()->className()));
        const auto start = std::chrono::steady_clock::now();
        const double before = threadSeconds();
        const bool handled = QApplication::notify(receiver, event);
        const double processor = threadSeconds() - before;
        Phase &phase = m_phases.back();
        phase.walls.push_back(
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        if (processor > phase.processor) {
            phase.processor = processor;
            phase.slowest = what;
        }
        m_inside = false;
        return handled;
    }

private:
    std::vector<Phase> m_phases;
    bool m_inside = false;
};

void press(QWidget *widget, int key, int times = 1, Qt::KeyboardModifiers modifiers = {})
{
    for (int i = 0; i < times; ++i) {
        QCoreApplication::postEvent(widget, new QKeyEvent(QEvent::KeyPress, key, modifiers));
        QCoreApplication::postEvent(widget, new QKeyEvent(QEvent::KeyRelease, key, modifiers));
    }
}

/// What is done to the file, one step after the other, each once the one before is over.
class Visit final : public QObject
{
public:
    Visit(TimedApplication &application, ElPanel &panel, const QString &path)
        : m_application(application)
        , m_panel(panel)
    {
        add(u"opening and checking"_s, [this, path] {
            m_isOpening = true;
            m_panel.openFile(path);
        });
        addVisits();
        connect(&m_pulse, &QTimer::timeout, this, &Visit::look);
        m_pulse.start(20);
    }

    [[nodiscard]] double memory() const { return m_memory; }

private:
    void addVisits()
    {
        add(u"scrolling by pages"_s, [this] { press(grid(), Qt::Key_PageDown, 200); });
        add(u"to the end and back"_s, [this] {
            press(grid(), Qt::Key_End, 1, Qt::ControlModifier);
            press(grid(), Qt::Key_Home, 1, Qt::ControlModifier);
        });
        add(u"all rows, then those with a problem"_s, [this] {
            segments(0);
            segments(1);
        });
        add(u"problem after problem"_s, [this] { repeat(100, [this] { page()->goToProblem(false); }); });
        add(u"problem before problem"_s, [this] { repeat(100, [this] { page()->goToProblem(true); }); });
        add(u"one rule after the other"_s, [this] { press(rules(), Qt::Key_Down, 12); });
        add(u"the rows of a rule"_s, [this] { press(rules(), Qt::Key_Space, 2); });
        add(u"a search that finds nothing"_s, [this] {
            auto *field = page()->tools()->findChild<QLineEdit *>();
            field->setText(u"introuvable entre tous"_s);
            press(field, Qt::Key_Return);
        });
        add(u"a cell corrected, taken back"_s, [this] {
            m_panel.work()->edit({150'000, 3}, u"autre"_s);
            m_panel.work()->undo();
        });
        add(u"every sure repair"_s, [this] { m_panel.work()->repairAll({}, u"Tout"_s); });
        add(u"all of it taken back"_s, [this] { m_panel.work()->undo(); });
        add(u"another phase"_s, [this] { m_panel.work()->setPhase(el::Phase::Phase1); });
        add(u"the list of problems"_s, [this] {
            lend([](const el::Table &table, const el::ExportProgress &progress) {
                return el::exportProblems(table, written(u"problemes.csv"_s), {}, progress);
            });
        });
        add(u"the page of problems"_s, [this] {
            lend([](const el::Table &table, const el::ExportProgress &progress) {
                return writePdf(el::problemsPages(table, u"classeur"_s), written(u"page.pdf"_s), progress);
            });
        });
        add(u"the CSV"_s, [this] {
            m_csv =
                std::make_unique<CsvWork>(m_panel.work()->sharedTable(),
                                          CsvOrder{written(u"export.csv"_s), {}, false, IfExists::Replace});
            connect(m_csv.get(), &CsvWork::finished, this, [this] { m_isWriting = false; });
            m_isWriting = true;
            m_csv->start();
        });
    }

    static QString written(const QString &name)
    {
        static const QTemporaryDir folder;
        return folder.filePath(name);
    }
    void lend(const std::function<Result<void>(const el::Table &, const el::ExportProgress &)> &write)
    {
        m_panel.work()->lend(
            [write](const el::Table &table, const el::ExportProgress &progress) {
                return write(table, progress).map([] { return QString(); });
            },
            [](const Result<QString> &said) {
                if (!said)
                    QTextStream(stderr) << said.error().detail << "\n";
            });
    }
    void add(const QString &name, std::function<void()> step) { m_steps.emplace_back(name, std::move(step)); }
    [[nodiscard]] WorkPage *page() const { return m_panel.page(); }
    [[nodiscard]] QWidget *grid() const { return m_panel.page()->grid(); }
    [[nodiscard]] QWidget *rules() const { return m_panel.page()->rules(); }
    void segments(int which)
    {
        // As two clicks would: each an event of its own.
        QTimer::singleShot(0, this, [this, which] { page()->showAll(which == 1); });
    }
    void repeat(int times, const std::function<void()> &what)
    {
        for (int i = 0; i < times; ++i)
            QTimer::singleShot(0, this, what);
    }

    void look()
    {
        // A report is read before its file opens.
        const bool busy =
            m_panel.work() ? !m_panel.work()->isReady() : m_isOpening && m_panel.message().isEmpty();
        const bool searching = page() && page()->isSearching();
        if (busy || searching || m_isWriting || ++m_quiet < 15)
            return;
        m_quiet = 0;
        m_memory = std::max(m_memory, m_panel.work() ? residentMebibytes() : 0);
        if (m_steps.empty())
            return QCoreApplication::exit(0);
        const auto [name, step] = m_steps.front();
        m_steps.erase(m_steps.begin());
        m_application.enter(name);
        QTimer::singleShot(0, this, step);
    }

    static double residentMebibytes()
    {
        QFile status(u"/proc/self/statm"_s);
        return status.open(QIODevice::ReadOnly)
                   ? double(status.readAll().split(' ').value(1).toLongLong()) * 4096 / (1024 * 1024)
                   : 0;
    }

    TimedApplication &m_application;
    ElPanel &m_panel;
    std::vector<std::pair<QString, std::function<void()>>> m_steps;
    QTimer m_pulse;
    std::unique_ptr<CsvWork> m_csv;
    bool m_isOpening = false;
    bool m_isWriting = false;
    double m_memory = 0;
    int m_quiet = 0;
};

/// Prints a line a phase; the events of all of them in one.
Phase tell(std::vector<Phase> &phases, QTextStream &out)
{
    Phase all{u"all of it"_s, {}, 0, {}};
    for (Phase &phase : phases) {
        all.walls.insert(all.walls.end(), phase.walls.begin(), phase.walls.end());
        all.processor = std::max(all.processor, phase.processor);
        out << u"%1 %2 events, processor at most %3 ms, wall 99 %: %4 ms, most %5 ms (%6)\n"_s
                   .arg(phase.name, -36)
                   .arg(phase.walls.size(), 6)
                   .arg(phase.processor * 1000, 5, 'f', 1)
                   .arg(phase.wall(usualShare) * 1000, 5, 'f', 1)
                   .arg(phase.wall(1) * 1000, 5, 'f', 1)
                   .arg(phase.slowest);
    }
    return all;
}

/// As if this file had been sent yesterday.
bool send(el::SendHistory &history, const QString &path)
{
    el::Sending wanted;
    wanted.address = el::addressOf(test::elHabilitation());
    wanted.fileName = QFileInfo(path).fileName();
    auto sending = history.begin(path, wanted);
    if (!sending)
        return false;
    sending->status = 201;
    sending->outcome = SendOutcome::Received;
    return history.end(*sending).has_value();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    keepLargeBlocksApart();
    TimedApplication application(argc, argv);
    QTextStream out(stdout);
    test::ElStation station;
    QFile file(QString::fromLocal8Bit(argv[2]));
    const auto matrice = file.open(QIODevice::ReadOnly) ? el::readMatrice(file.readAll())
                                                        : tl::unexpected(Failure::of(FailureKind::Disk));
    if (!matrice || !station.matrices.add(*matrice))
        return 2;
    if (argc > 3 && !send(station.history, QString::fromLocal8Bit(argv[3])))
        return 2;
    ElPanel *panel = nullptr;
    const auto window = test::elWindow(station, panel);
    window->resize(1280, 800);
    window->show();
    Visit visit(application, *panel, QString::fromLocal8Bit(argv[1]));
    QApplication::exec();
    const int rows = panel->work() ? panel->work()->table().rowCount() : 0;
    Phase all = tell(application.phases(), out);
    out << u"%1 rows: processor at most %2 ms (ceiling %3), wall 99 % in %4 ms (%5), most %6 ms (%7), %8 MiB "
           "open (%9), %10 MiB at the peak\n"_s.arg(rows)
               .arg(all.processor * 1000, 0, 'f', 1)
               .arg(mostProcessor * 1000)
               .arg(all.wall(usualShare) * 1000, 0, 'f', 1)
               .arg(usualWall * 1000)
               .arg(all.wall(1) * 1000, 0, 'f', 1)
               .arg(mostWall * 1000)
               .arg(visit.memory(), 0, 'f', 1)
               .arg(memoryCeiling)
               .arg(peakMebibytes(), 0, 'f', 1);
    const bool good = rows > 0 && all.processor <= mostProcessor && all.wall(usualShare) <= usualWall &&
                      all.wall(1) <= mostWall && visit.memory() <= memoryCeiling;
    return good ? 0 : 1;
}
