// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// journal_writer FOLDER COUNT: another program that traces COUNT accesses, all asked at once, in the same
// journal.
#include "base/clock.h"
#include "journal/journal.h"
#include "sample.h"

#include <QCoreApplication>
#include <QCoroTask>

#include <vector>

using namespace agrafe;

namespace {

QCoro::Task<bool> access(journal::Journal &gate)
{
    const auto ticket = co_await gate.open(test::sampleIntent());
    if (!ticket)
        co_return false;
    const auto closed = co_await gate.close(*ticket, test::sampleOutcome());
    co_return closed.has_value();
}

QCoro::Task<int> writeAll(journal::Journal &gate, int count)
{
    std::vector<QCoro::Task<bool>> all;
    for (int number = 0; number < count; ++number)
        all.push_back(access(gate));
    int failures = 0;
    for (auto &one : all)
        failures += co_await one ? 0 : 1;
    co_return failures;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    SystemClock clock;
    journal::Journal gate(Paths::under(arguments.at(1)), QStringLiteral("other"), clock);
    return QCoro::waitFor(writeAll(gate, arguments.at(2).toInt())) == 0 ? 0 : 1;
}
