// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/el/el_service.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTimer>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace agrafe::sandbox {

namespace {

constexpr int importHour = 6; // UTC

QString folderOf(const HttpRequest &request)
{
    const QString root = QString::fromLatin1(ElService::root);
    return request.path.startsWith(root) ? request.path.mid(root.size()) : QString();
}

QString fileNameOf(const HttpRequest &request)
{
    static const QRegularExpression form(u"^attachment;\\s*filename=\"([^\"]+)\"$"_s);
    return form.match(QString::fromLatin1(request.header("content-disposition"))).captured(1);
}

bool isGoodName(const QString &name)
{
    static const QRegularExpression form(u"^(\\d{8})-[A-Za-z0-9_-]+\\.csv$"_s);
    const auto match = form.match(name);
    return match.hasMatch() && QDate::fromString(match.captured(1), u"yyyyMMdd"_s).isValid();
}

QByteArray messageOf(int status)
{
    switch (status) {
    case 401:
        return "Unable to authenticate the request.";
    case 404:
        return "The folder does not exist.";
    case 405:
        return "This method is not allowed here.";
    case 409:
        return "The file already exists.";
    case 415:
        return "The content type is not supported.";
    case 422:
        return "The file name is missing or invalid.";
    default:
        return "The server cannot answer now.";
    }
}

HttpResponse page(int status)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "text/html;charset=utf-8";
    response.body = "<!doctype html><html><head><title>Error</title></head><body><h1>" +
                    QByteArray::number(status) + "</h1><p>" + messageOf(status) + "</p></body></html>";
    return response;
}

HttpResponse message(int status)
{
    return HttpResponse::json(
        status, QJsonDocument(QJsonObject{{u"message"_s, QString::fromLatin1(messageOf(status))}}));
}

} // namespace

ElService::ElService(Parts parts)
    : m_parts(std::move(parts))
    , m_importedAt(m_parts.now())
{}

void ElService::later(std::chrono::milliseconds delay, const Responder &responder,
                      const HttpResponse &response)
{
    QTimer::singleShot(delay, this, [responder, response] { responder.send(response); });
}

void ElService::handle(const HttpRequest &request, const Responder &responder)
{
    m_parts.statistics.requested(request.path);
    importWhenDue();
    const QString reports = u"/bac-a-sable/rapports/"_s;
    if (request.method == "POST" && request.path == u"/bac-a-sable/lendemain")
        return responder.send(HttpResponse::json(200, QJsonDocument(importAll())));
    if (request.method == "GET" && request.path.startsWith(reports))
        return responder.send(report(request.path.mid(reports.size())));
    const PartnerFolders::Manner manner = m_folders.manner(folderOf(request));
    if (manner == PartnerFolders::Manner::CutsBefore && refusal(request) == 0)
        return responder.cut();
    const HttpResponse response = uploaded(request);
    if (manner == PartnerFolders::Manner::CutsAfter && response.status < 300)
        return responder.cut();
    const auto delay = m_parts.latency.of({request.path}, {});
    const bool slow = manner == PartnerFolders::Manner::Slow;
    later(delay + (slow ? m_parts.latency.added(5s) : 0ms), responder, response);
}

// 0: nothing against it.
int ElService::refusal(const HttpRequest &request) const
{
    const QString folder = folderOf(request);
    if (request.header("authorization") != "fmetoken token=" + m_parts.token)
        return 401;
    if (!m_folders.exists(folder))
        return 404;
    if (request.method != "POST")
        return 405;
    if (m_folders.manner(folder) == PartnerFolders::Manner::Down)
        return 503;
    if (request.header("content-type") != "application/octet-stream")
        return 415;
    if (!isGoodName(fileNameOf(request)))
        return 422;
    const bool overwrites = m_folders.manner(folder) == PartnerFolders::Manner::Overwrites ||
                            request.queryValue(u"overwrite"_s) == u"true";
    return m_folders.holds(folder, fileNameOf(request)) && !overwrites ? 409 : 0;
}

HttpResponse ElService::uploaded(const HttpRequest &request)
{
    const QString folder = folderOf(request);
    if (const int status = refusal(request); status != 0) {
        const PartnerFolders::Manner manner = m_folders.manner(folder);
        const bool pages = manner == PartnerFolders::Manner::Pages || manner == PartnerFolders::Manner::Down;
        return pages ? page(status) : message(status);
    }
    const QString name = fileNameOf(request);
    const int status = m_folders.holds(folder, name) ? 200 : 201;
    const QDateTime now = m_parts.now();
    m_folders.put(folder, {name, request.body, now});
    return HttpResponse::json(status,
                              QJsonDocument(QJsonObject{{u"name"_s, name},
                                                        {u"path"_s, u"/partenaires/%1/"_s.arg(folder)},
                                                        {u"type"_s, u"FILE"_s},
                                                        {u"size"_s, request.body.size()},
                                                        {u"date"_s, now.toString(Qt::ISODate)}}));
}

// Every day at a fixed hour, whoever comes first afterwards.
void ElService::importWhenDue()
{
    const QDateTime now = m_parts.now();
    QDateTime due(m_importedAt.date(), QTime(importHour, 0), Qt::UTC);
    if (due <= m_importedAt)
        due = due.addDays(1);
    if (now >= due)
        (void)importAll();
}

QJsonArray ElService::importAll()
{
    QJsonArray done;
    const QStringList folders = m_folders.names();
    for (const QString &folder : folders) {
        if (const auto file = m_folders.takeNewest(folder))
            done.append(importFolder(folder, *file));
    }
    m_importedAt = m_parts.now();
    return done;
}

QJsonObject ElService::importFolder(const QString &folder, const PartnerFolders::File &file)
{
    const CsvTable table = CsvTable::read(file.content);
    const CsvTable rejected = m_parts.validator.rejectedRows(table);
    const QString reportName = file.name.chopped(4) + u"-erreurs.csv"_s;
    if (!rejected.rows.isEmpty())
        m_reports.insert(reportName, rejected.written());
    return {{u"folder"_s, folder},
            {u"name"_s, file.name},
            {u"rows"_s, table.rows.size()},
            {u"rejected"_s, rejected.rows.size()},
            {u"report"_s, rejected.rows.isEmpty() ? QJsonValue() : QJsonValue(reportName)}};
}

HttpResponse ElService::report(const QString &name) const
{
    if (!m_reports.contains(name))
        return message(404);
    HttpResponse response;
    response.contentType = "text/csv; charset=utf-8";
    response.addHeader("Content-Disposition", "attachment; filename=\"" + name.toLatin1() + '"');
    response.body = m_reports.value(name);
    return response;
}

} // namespace agrafe::sandbox
