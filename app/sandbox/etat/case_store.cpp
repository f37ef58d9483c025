// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/etat/case_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

Failure unreadable(const QString &file, const QString &reason)
{
    return Failure::input(
        QCoreApplication::translate("sandbox", "Le fichier de cas « %1 » ne peut pas être lu : %2.")
            .arg(QFileInfo(file).fileName(), reason),
        QCoreApplication::translate("sandbox", "Vérifiez son chemin et vos droits de lecture."));
}

Failure wrongLine(const QString &file, int line, const QString &reason)
{
    return Failure::input(
        QCoreApplication::translate("sandbox", "Le fichier de cas « %1 » n’est pas valable, ligne %2 : %3.")
            .arg(QFileInfo(file).fileName(), QString::number(line), reason),
        QCoreApplication::translate("sandbox",
                                    "Corrigez cette ligne : un objet JSON par ligne, avec « path », "
                                    "« params », « status » et « payload »."));
}

/// As a call gives them: a list is its values with commas.
QString textOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList texts;
    for (const auto &item : value.toArray())
        texts += item.toVariant().toString();
    return texts.join(u',');
}

/// Numbers and texts compare equal; null counts as absent.
QMap<QString, QString> textsOf(const QJsonObject &parameters)
{
    QMap<QString, QString> texts;
    for (auto item = parameters.constBegin(); item != parameters.constEnd(); ++item) {
        const QJsonValue value = *item;
        if (!value.isNull())
            texts.insert(item.key(), textOf(value));
    }
    return texts;
}

/// Puts path parameters in their places and leaves the others in `parameters`.
QString filledPath(QString path, QMap<QString, QString> &parameters)
{
    for (const QString &name : parameters.keys()) {
        const QString place = u'{' + name + u'}';
        if (!path.contains(place))
            continue;
        path.replace(place, QString::fromLatin1(QUrl::toPercentEncoding(parameters.take(name))));
    }
    return path;
}

struct Entry
{
    QString question; ///< empty: not ours
    Case answer;
};

catalogue::Catalogue::Match matchIn(const QList<const catalogue::Catalogue *> &catalogues,
                                    const QString &path)
{
    for (const catalogue::Catalogue *catalogue : catalogues) {
        if (const auto match = catalogue->match(path); match.version != nullptr)
            return match;
    }
    return {};
}

Entry entryOf(const QJsonObject &line, const QList<const catalogue::Catalogue *> &catalogues)
{
    QMap<QString, QString> parameters = textsOf(line.value(u"params"_s).toObject());
    const QString path = filledPath(line.value(u"path"_s).toString(), parameters);
    const catalogue::Catalogue::Match match = matchIn(catalogues, path);
    if (match.version == nullptr)
        return {};
    parameters.insert(match.pathParameters);
    return {Call::question(match.version->path, parameters),
            {line.value(u"status"_s).toInt(200), line.value(u"payload"_s)}};
}

} // namespace

Result<CaseStore> CaseStore::load(const QStringList &files,
                                  const QList<const catalogue::Catalogue *> &catalogues)
{
    CaseStore store;
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return Unexpected(unreadable(name, file.errorString()));
        for (int number = 1; !file.atEnd(); ++number) {
            const QByteArray line = file.readLine().trimmed();
            if (line.isEmpty())
                continue;
            QJsonParseError error;
            const QJsonDocument json = QJsonDocument::fromJson(line, &error);
            if (!json.isObject())
                return Unexpected(wrongLine(name, number, error.errorString()));
            const Entry entry = entryOf(json.object(), catalogues);
            if (!entry.question.isEmpty())
                store.m_cases.insert(entry.question, entry.answer);
        }
    }
    return store;
}

const Case *CaseStore::find(const Call &call) const
{
    const auto found = m_cases.constFind(call.question());
    return found == m_cases.cend() ? nullptr : &*found;
}

} // namespace agrafe::sandbox
