// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/rights_book.h"

#include "base/atomic_file.h"
#include "base/categories.h"
#include "base/digest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace agrafe::etat {

AGRAFE_CATEGORY(rightsLog, "etat.rights")

namespace {

using habilitation::Rights;

// A JWT is long and random: nothing of it can be found from these few characters.
QString fingerprintOf(const Access &access)
{
    constexpr qsizetype enough = 16;
    const QByteArray address = access.habilitation.apiUrl().toEncoded();
    return sha256Hex(address + '\n' + access.token.reveal()).left(enough);
}

QString keyOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

struct RightsBook::Book
{
    QString path;
    Clock *clock = nullptr;

    // Read each time: the other program may have written it.
    [[nodiscard]] QJsonObject all() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }

    void write(const QJsonObject &entries) const
    {
        const auto written = writeFileAtomically(path, QJsonDocument(entries).toJson(), IfExists::Replace);
        if (!written) // asked again at the next start: nothing is lost
            qCInfo(rightsLog) << "the rights are not kept:" << written.error().detail;
    }

    [[nodiscard]] Rights known(const Access &access) const
    {
        if (access.habilitation.id.isNull())
            return {};
        const QJsonObject entry = all().value(keyOf(access.habilitation.id)).toObject();
        if (entry.value(u"token").toString() != fingerprintOf(access))
            return {};
        Rights rights;
        for (const QJsonValue &scope : entry.value(u"scopes").toArray())
            rights.scopes.append(scope.toString());
        rights.demarche = entry.value(u"demarche").toString();
        rights.readAt = QDateTime::fromString(entry.value(u"readAt").toString(), Qt::ISODate).toUTC();
        return rights;
    }

    [[nodiscard]] bool isFresh(const Rights &rights) const
    {
        const QDateTime now = clock->now();
        return rights.isKnown() && rights.readAt <= now &&
               std::chrono::seconds(rights.readAt.secsTo(now)) < freshness;
    }

    void learn(const Access &access, const Rights &rights) const
    {
        if (access.habilitation.id.isNull())
            return;
        QJsonObject entries = all();
        entries.insert(keyOf(access.habilitation.id),
                       QJsonObject{{QStringLiteral("token"), fingerprintOf(access)},
                                   {QStringLiteral("scopes"), QJsonArray::fromStringList(rights.scopes)},
                                   {QStringLiteral("demarche"), rights.demarche},
                                   {QStringLiteral("readAt"), rights.readAt.toUTC().toString(Qt::ISODate)}});
        write(entries);
    }
};

RightsBook::RightsBook(Paths paths, Client &client, Clock &clock)
    : m_book(std::make_shared<Book>())
    , m_client(client)
{
    m_book->path = QDir(paths.cache).filePath(QStringLiteral("droits.json"));
    m_book->clock = &clock;
}

QCoro::Task<Result<Rights>> RightsBook::of(Access access, std::stop_token stop)
{
    if (Rights rights = m_book->known(access); m_book->isFresh(rights))
        co_return rights;
    co_return co_await ask(std::move(access), stop);
}

QCoro::Task<Result<Rights>> RightsBook::ask(Access access, std::stop_token stop)
{
    const auto book = m_book;
    auto rights = co_await m_client.rights(access, stop);
    if (rights)
        book->learn(access, *rights);
    co_return rights;
}

Rights RightsBook::known(const Access &access) const
{
    return m_book->known(access);
}

void RightsBook::learn(const Access &access, const Rights &rights)
{
    m_book->learn(access, rights);
}

void RightsBook::forget(const QUuid &habilitation)
{
    QJsonObject entries = m_book->all();
    if (!entries.contains(keyOf(habilitation)))
        return;
    entries.remove(keyOf(habilitation));
    m_book->write(entries);
}

} // namespace agrafe::etat
