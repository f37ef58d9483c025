// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/source_folder.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::catalogue {

QStringList SourceFolder::providerFiles() const
{
    const QDir folder(m_folder + u'/' + m_api);
    QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString &file : files)
        file.prepend(m_api + u'/');
    return files;
}

QString SourceFolder::sharedFile(const QString &name) const
{
    return u"%1/shared/%2.json"_s.arg(m_api, name);
}

bool SourceFolder::has(const QString &file) const
{
    return QFile::exists(m_folder + u'/' + file);
}

QJsonDocument SourceFolder::read(const QString &file, Problem &problem) const
{
    QFile opened(m_folder + u'/' + file);
    if (!opened.open(QIODevice::ReadOnly)) {
        problem.report(Place(file), opened.errorString());
        return {};
    }
    const QByteArray content = opened.readAll();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = content.first(qMin<qsizetype>(error.offset, content.size())).count('\n') + 1;
        problem.report(Place(file), u"line %1: %2"_s.arg(line).arg(error.errorString()));
    }
    return document;
}

Words SourceFolder::words(const QString &file, Problem &problem) const
{
    const QString table = u"translations/en/"_s + file;
    if (m_language == QLocale::French || !has(table))
        return {};
    return Words(read(table, problem).object());
}

} // namespace agrafe::catalogue
