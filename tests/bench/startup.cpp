// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// Start to first usable window, and memory at that moment, as ratios to an empty window that links the same
// libraries. Alternated runs, medians. Usage: bench_startup AGRAFE EMPTY_WINDOW [RUNS]. Exit 1 when a ceiling
// is passed.
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr double timeCeiling = 1.5;
constexpr double memoryCeiling = 1.6;

struct Sample
{
    double milliseconds = 0;
    double mebibytes = 0;
};

double residentMemory(pid_t process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(QStringLiteral("VmRSS:\\s+(\\d+) kB"));
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024.0;
}

[[noreturn]] void becomeProgram(const QByteArray &program, const QByteArray &home, int readyDescriptor)
{
    ::setenv("AGRAFE_READY_FD", QByteArray::number(readyDescriptor).constData(), 1);
    ::setenv("HOME", home.constData(), 1);
    ::setenv("XDG_CONFIG_HOME", (home + "/config").constData(), 1);
    ::setenv("XDG_DATA_HOME", (home + "/data").constData(), 1);
    ::execl(program.constData(), program.constData(), static_cast<char *>(nullptr));
    ::_exit(127);
}

Sample measure(const QByteArray &program, const QByteArray &home)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        std::abort();
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0)
        becomeProgram(program, home, ends[1]);
    ::close(ends[1]);
    pollfd ready{ends[0], POLLIN, 0};
    char byte = 0;
    const bool signalled = ::poll(&ready, 1, 20'000) == 1 && ::read(ends[0], &byte, 1) == 1;
    const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - start;
    const double memory = residentMemory(child);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ends[0]);
    return signalled ? Sample{elapsed.count(), memory} : Sample{};
}

// With a habilitation the window opens on the field, as it does every morning but the first.
bool prepare(const QString &commandLine, const QString &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    process.setProcessEnvironment(environment);
    process.start(commandLine,
                  {QStringLiteral("habilitation"), QStringLiteral("ajouter"), QStringLiteral("--nom"),
                   QStringLiteral("Banc"), QStringLiteral("--environnement"), QStringLiteral("bac-a-sable"),
                   QStringLiteral("--beneficiaire"), QStringLiteral("21690123100011"),
                   QStringLiteral("--contexte"), QStringLiteral("Banc")});
    return process.waitForFinished() && process.exitCode() == 0;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4)
        return 2;
    const int runs = words.value(4, QStringLiteral("15")).toInt();
    const QTemporaryDir home;
    if (!prepare(words.at(3), home.path()))
        return 2;
    std::array<std::vector<double>, 2> times;
    std::array<std::vector<double>, 2> memories;
    // The first pair warms the disk's cache and is not counted.
    for (int run = -1; run < runs; ++run) {
        for (size_t which = 0; which < 2; ++which) {
            const Sample sample = measure(QFile::encodeName(words.at(static_cast<int>(which) + 1)),
                                          QFile::encodeName(home.path()));
            if (sample.milliseconds == 0) {
                out << words.at(static_cast<int>(which) + 1) << " never said that it was ready\n";
                return 1;
            }
            if (run >= 0) {
                times.at(which).push_back(sample.milliseconds);
                memories.at(which).push_back(sample.mebibytes);
            }
        }
    }
    const double timeRatio = median(times[0]) / median(times[1]);
    const double memoryRatio = median(memories[0]) / median(memories[1]);
    out << QStringLiteral("first window: %1 ms, empty window %2 ms, ratio %3 (ceiling %4)\n")
               .arg(median(times[0]), 0, 'f', 0)
               .arg(median(times[1]), 0, 'f', 0)
               .arg(timeRatio, 0, 'f', 2)
               .arg(timeCeiling);
    out << QStringLiteral("memory: %1 MiB, empty window %2 MiB, ratio %3 (ceiling %4)\n")
               .arg(median(memories[0]), 0, 'f', 0)
               .arg(median(memories[1]), 0, 'f', 0)
               .arg(memoryRatio, 0, 'f', 2)
               .arg(memoryCeiling);
    return timeRatio <= timeCeiling && memoryRatio <= memoryCeiling ? 0 : 1;
}
