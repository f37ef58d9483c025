// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// keychain_tool probe | open | seen | write UUID | read UUID | remove UUID: one call to the system's
// keychain, from a process of its own. The secret to write comes on stdin, what was read goes to stdout. On
// stderr: how long it took and how long the event loop was away. Exit code: 0 done, 1 nothing under this name
// or not open, 2 failure (its sentence on stdout).
#include "secrets/keychain_lock.h"
#include "secrets/secret_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace agrafe;

namespace {

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
}

int failed(const Failure &failure)
{
    print((failure.sentence + u'\n' + failure.nextAction + u'\n' + failure.detail).toUtf8());
    return 2;
}

QCoro::Task<int> run(SecretStore &store, QString verb, SecretName name)
{
    if (verb == u"read") {
        const Result<Secret> found = co_await store.read(name);
        if (!found)
            co_return failed(found.error());
        print(found->reveal());
        co_return found->isEmpty() ? 1 : 0;
    }
    if (verb == u"open")
        co_return co_await keychainIsUnlocked() ? 0 : 1;
    if (verb == u"seen")
        co_return int(co_await seenOfKeychain());
    Result<void> done;
    if (verb == u"write") {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            co_return 64;
        const Secret secret(input.readAll());
        done = co_await store.write(name, secret);
    } else if (verb == u"remove") {
        done = co_await store.remove(name);
    } else {
        done = co_await store.probe();
    }
    co_return done ? 0 : failed(done.error());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    SystemClock clock;
    const auto store = makeKeychainStore(clock);

    QElapsedTimer total;
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] { longest = std::max(longest, since.restart()); });
    total.start();
    since.start();
    beat.start(1);
    const SecretName name{QStringLiteral("test"), QStringLiteral("sandbox"), arguments.value(2),
                          QStringLiteral("jeton")};
    const int code = QCoro::waitFor(run(*store, arguments.value(1), name));
    std::fprintf(stderr, "total=%lld longest=%lld\n", static_cast<long long>(total.elapsed()),
                 static_cast<long long>(std::max(longest, since.elapsed())));
    return code;
}
