// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The program itself, against its own sandbox, as a scheduler runs it.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace agrafe::test {

struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QJsonObject error() const { return json().value(QStringLiteral("error")).toObject(); }
};

/// agrafe-cli with these arguments, to its end.
[[nodiscard]] Run runCli(const QStringList &arguments, const QByteArray &input = {},
                         const QString &session = QStringLiteral("C.UTF-8"));

/// A sandbox in a process of its own.
class SandboxProgram
{
public:
    /// False: it did not say where it is.
    [[nodiscard]] bool start(const QStringList &options);
    /// True: it ended well and had nothing to complain of.
    [[nodiscard]] bool stop();
    /// What it said of itself: "entreprise", "jeton-complet"…
    [[nodiscard]] QString operator[](const QString &name) const { return m_said.value(name); }
    [[nodiscard]] QByteArray token(const QString &name) const { return m_said.value(name).toLatin1(); }
    [[nodiscard]] QList<QByteArray> tokens() const;

private:
    QProcess m_process;
    QMap<QString, QString> m_said;
};

/// A quick sandbox and a folder for what is written; neither may hold a token in the end.
struct CliDesk
{
    QTemporaryDir folder;
    SandboxProgram sandbox;
    QString siret; ///< of the first of the cast

    [[nodiscard]] bool open();
    /// Empty: all is well.
    [[nodiscard]] QString close();
    [[nodiscard]] QString config() const { return folder.filePath(QStringLiteral("config")); }
    [[nodiscard]] Run dossier(const QString &subject, const QStringList &more, const QByteArray &token) const;
    [[nodiscard]] Run dossierFrom(const QString &url, const QString &subject, const QStringList &more,
                                  const QByteArray &token) const;
};

} // namespace agrafe::test
