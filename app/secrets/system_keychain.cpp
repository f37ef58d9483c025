// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "secrets/keychain_store.h"

#include <QCoreApplication>
#include <qt6keychain/keychain.h>

namespace agrafe {

namespace {

using Status = KeychainAnswer::Status;

Status statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Status::Done;
    case QKeychain::EntryNotFound:
        return Status::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Status::Denied;
    default:
        return Status::Unavailable;
    }
}

QKeychain::Job *makeJob(const KeychainJob &job)
{
    const QString service = QStringLiteral("Agrafe");
    switch (job.kind) {
    case KeychainJob::Kind::Write: {
        auto *write = new QKeychain::WritePasswordJob(service);
        write->setBinaryData(job.secret.reveal());
        return write;
    }
    case KeychainJob::Kind::Read:
        return new QKeychain::ReadPasswordJob(service);
    case KeychainJob::Kind::Remove:
        break;
    }
    return new QKeychain::DeletePasswordJob(service);
}

KeychainAnswer answerOf(QKeychain::Job *job)
{
    KeychainAnswer answer{statusOf(job->error()), {}, {}};
    if (answer.status != Status::Done)
        answer.detail = QStringLiteral("keychain error %1: %2").arg(job->error()).arg(job->errorString());
    else if (auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job))
        answer.secret = Secret(read->binaryData());
    return answer;
}

} // namespace

KeychainRunner systemKeychain()
{
    return [](const KeychainJob &job, const std::function<void(KeychainAnswer)> &done) {
        QKeychain::Job *started = makeJob(job);
        started->setAutoDelete(true);
        // The default could change with a build of the library; a token in a plain file never may.
        started->setInsecureFallback(false);
        started->setKey(job.key);
        QObject::connect(started, &QKeychain::Job::finished, started,
                         [done](QKeychain::Job *finished) { done(answerOf(finished)); });
        started->start();
    };
}

} // namespace agrafe
