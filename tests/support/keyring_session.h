// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace agrafe::test {

/// What is missing for a real keychain, as a reason to skip; empty: nothing.
[[nodiscard]] inline QString missingForKeyring()
{
    for (const auto &program : {QStringLiteral("dbus-run-session"), QStringLiteral("gnome-keyring-daemon"),
                                QStringLiteral("gdbus")}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + QStringLiteral(" is not installed: no real keychain to try");
    }
    return {};
}

/// What a script gave.
struct KeyringRun
{
    int code = -1;
    QString output;
    QString messages;
};

/// Runs a script of bash in a session of its own, whose keychain is in the state that `mode` names (see
/// with_keyring.sh, whose path is `wrapper`).
[[nodiscard]] inline KeyringRun inKeyringSession(const QString &wrapper, const QString &mode,
                                                 const QString &script,
                                                 const QMap<QString, QString> &variables)
{
    constexpr int longest = 100'000;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto each = variables.cbegin(); each != variables.cend(); ++each)
        environment.insert(each.key(), each.value());
    process.setProcessEnvironment(environment);
    process.start(wrapper, {mode, QStringLiteral("bash"), QStringLiteral("-c"), script});
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, longest))
        process.kill();
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace agrafe::test
