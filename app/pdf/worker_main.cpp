// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The child process that opens PDFs for the window. Whatever a hostile file does, it does it here: little
// memory, little processor time, nothing written, and gone as soon as the parent is.
#include "pdf/frames.h"
#include "pdf/looks_whole.h"
#include "pdf/worker_document.h"
#include "pdf/worker_picture.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <csignal>
#include <cstdlib>
#include <new>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace agrafe::pdf;

namespace {

void limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit wanted{value, value};
    if (setrlimit(resource, &wanted) != 0)
        std::_Exit(3);
}

void confine(rlim_t memory, rlim_t cpuSeconds)
{
    const pid_t parent = getppid();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent || parent == 1)
        std::_Exit(3); // the parent died before the line above
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, 32); // system fonts are read, nothing else
    limit(RLIMIT_CPU, cpuSeconds);
#ifndef __SANITIZE_ADDRESS__ // its shadow memory alone is terabytes, and its search for leaks is a debugger's
    prctl(PR_SET_DUMPABLE, 0);
    limit(RLIMIT_AS, memory);
#else
    Q_UNUSED(memory)
#endif
}

bool writeAll(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written =
            ::write(STDOUT_FILENO, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

std::optional<QByteArray> readFrame(FrameReader &reader)
{
    while (true) {
        if (auto whole = reader.take())
            return whole;
        QByteArray chunk(1 << 16, Qt::Uninitialized);
        const ssize_t got = reader.failed() ? 0 : ::read(STDIN_FILENO, chunk.data(), 1 << 16);
        if (got <= 0)
            return std::nullopt;
        chunk.truncate(got);
        reader.append(chunk);
    }
}

/// Said from where no memory is left: nothing here may allocate.
void outOfMemory()
{
    static constexpr char message[] = "\0\0\0\x12{\"error\":\"memory\"}";
    [[maybe_unused]] const ssize_t ignored = ::write(STDOUT_FILENO, message, sizeof(message) - 1);
    std::_Exit(4);
}

/// As long as somebody asks and reads.
void answerFrom(auto &source, FrameReader &reader)
{
    while (const auto request = readFrame(reader)) {
        for (const QByteArray &answer : source.serve(QJsonDocument::fromJson(*request).object())) {
            if (!writeAll(frame(answer)))
                return;
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    confine(std::strtoul(argv[1], nullptr, 10), std::strtoul(argv[2], nullptr, 10));
    std::set_new_handler(outOfMemory);
    const QCoreApplication app(argc, argv);
    FrameReader reader(512LL * 1024 * 1024);
    const auto pdf = readFrame(reader);
    if (!pdf)
        return 0;
    if (looksLikePicture(*pdf)) {
        WorkerPicture picture(*pdf);
        answerFrom(picture, reader);
    } else {
        WorkerDocument document(*pdf);
        answerFrom(document, reader);
    }
    return 0;
}
