// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/documents/document_desk.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

/// "Attestation de vigilance" → "attestation-de-vigilance.pdf"
QString fileName(const QString &title)
{
    QString name;
    for (const QChar sign : title.normalized(QString::NormalizationForm_D).toLower()) {
        const bool plain = (sign >= u'a' && sign <= u'z') || (sign >= u'0' && sign <= u'9');
        if (plain)
            name += sign;
        else if (!sign.isMark() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name + u".pdf"_s;
}

HttpResponse plain(int status, const QByteArray &words)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "text/plain; charset=utf-8";
    response.body = words;
    return response;
}

} // namespace

DocumentDesk::DocumentDesk(const Seeded &seeded, const Latency &latency, Statistics &statistics, Now now)
    : m_seeded(seeded)
    , m_latency(latency)
    , m_statistics(statistics)
    , m_now(std::move(now))
{}

QString DocumentDesk::issue(const QString &origin, const Specimen &specimen, std::chrono::seconds life,
                            DocumentFlaw flaw)
{
    const QString rank = QString::number(++m_issued[origin]);
    const QByteArray secret = m_seeded.bytes({u"document"_s, origin, rank}).left(20).toHex();
    const QString path = u"/documents/%1/%2"_s.arg(QString::fromLatin1(secret), fileName(specimen.title));
    const QDateTime now = m_now();
    m_papers.insert(
        path, {specimen, origin, flaw == DocumentFlaw::DeadLink ? now : now.addSecs(life.count()), flaw});
    return m_address + path;
}

void DocumentDesk::handle(const HttpRequest &request, const Responder &responder)
{
    m_statistics.requested(request.path);
    if (request.headers.contains("authorization"))
        m_statistics.sawTokenOnDocumentPort();
    const HttpResponse response = responseFor(request);
    const QString origin = m_papers.value(request.path).origin;
    const auto delay =
        origin.isEmpty() ? std::chrono::milliseconds{0} : m_latency.of({origin + u"#document"_s}, {});
    if (delay.count() == 0)
        return responder.send(response);
    QTimer::singleShot(delay, this, [responder, response] { responder.send(response); });
}

HttpResponse DocumentDesk::responseFor(const HttpRequest &request) const
{
    if (request.method != "GET" && request.method != "HEAD")
        return plain(405, "Method not allowed");
    const auto found = m_papers.constFind(request.path);
    if (found == m_papers.cend())
        return plain(404, "No such document");
    if (m_now() >= found->end)
        return plain(410, "This link has expired");
    HttpResponse response;
    response.contentType = "application/pdf";
    response.body = specimenPdf(found->specimen);
    if (found->flaw == DocumentFlaw::Cut)
        response.body.truncate(response.body.size() / 2);
    return response;
}

} // namespace agrafe::sandbox
