// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli_desk.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>

namespace agrafe::test {

using namespace Qt::StringLiterals;

QJsonObject Run::json() const
{
    return QJsonDocument::fromJson(out).object();
}

Run runCli(const QStringList &arguments, const QByteArray &input, const QString &session)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, session);
    environment.remove(u"LANGUAGE"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(AGRAFE_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(90'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool SandboxProgram::start(const QStringList &options)
{
    m_process.start(QStringLiteral(AGRAFE_CLI), QStringList{u"bac-a-sable"_s} + options);
    if (!m_process.waitForStarted())
        return false;
    while (!m_said.contains(u"jeton-liste-noire"_s)) {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(20'000))
            return false;
        while (m_process.canReadLine()) {
            const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
            m_said.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
        }
    }
    return true;
}

bool SandboxProgram::stop()
{
    m_process.terminate();
    return m_process.waitForFinished() && m_process.exitCode() == 0 &&
           m_process.readAllStandardError().isEmpty();
}

QList<QByteArray> SandboxProgram::tokens() const
{
    QList<QByteArray> all;
    for (auto entry = m_said.cbegin(); entry != m_said.cend(); ++entry) {
        if (entry.key().startsWith(u"jeton"))
            all.append(entry.value().toLatin1());
    }
    return all;
}

bool CliDesk::open()
{
    qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8()); // else Qt says that it is missing
    siret = QString::fromUtf8(runCli({u"bac-a-sable"_s, u"--personnages"_s}).out).section(u'\t', 0, 0);
    return siret.size() == 14 && sandbox.start({u"--latence"_s, u"0"_s, u"--graine"_s, u"7"_s});
}

QString CliDesk::close()
{
    if (!sandbox.stop())
        return u"the sandbox did not end well"_s;
    const QList<QByteArray> tokens = sandbox.tokens();
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return file.fileName();
        const QByteArray content = file.readAll();
        for (const QByteArray &token : tokens) {
            if (content.contains(token))
                return u"a token in "_s + file.fileName();
        }
    }
    return {};
}

Run CliDesk::dossier(const QString &subject, const QStringList &more, const QByteArray &token) const
{
    return dossierFrom(sandbox[u"entreprise"_s], subject, more, token);
}

Run CliDesk::dossierFrom(const QString &url, const QString &subject, const QStringList &more,
                         const QByteArray &token) const
{
    return runCli(QStringList{u"dossier"_s, subject, u"--url"_s, url, u"--beneficiaire"_s,
                              u"21690123100011"_s, u"--contexte"_s, u"Marchés publics"_s, u"--objet"_s,
                              u"MP-2026-0147"_s, u"--jeton-stdin"_s, u"--format"_s, u"json"_s, u"--config"_s,
                              config()} +
                      more,
                  token + '\n');
}

} // namespace agrafe::test
