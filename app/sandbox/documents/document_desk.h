// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/documents/specimen.h"
#include "sandbox/latency.h"
#include "sandbox/seeded.h"
#include "sandbox/server/http_connection.h"
#include "sandbox/statistics.h"

#include <QDateTime>
#include <QHash>

#include <functional>

namespace agrafe::sandbox {

enum class DocumentFlaw { None, DeadLink, Cut };

/// The document port: gives out links that nobody can guess, serves each until its end of life.
class DocumentDesk : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;
    DocumentDesk(const Seeded &seeded, const Latency &latency, Statistics &statistics, Now now);

    /// Where the links lead; known once the port is open.
    void setAddress(const QString &address) { m_address = address; }
    /// A new link for `origin` (the path that was asked), with a file name at its end.
    [[nodiscard]] QString issue(const QString &origin, const Specimen &specimen, std::chrono::seconds life,
                                DocumentFlaw flaw);
    void handle(const HttpRequest &request, const Responder &responder);

private:
    struct Paper
    {
        Specimen specimen;
        QString origin;
        QDateTime end;
        DocumentFlaw flaw = DocumentFlaw::None;
    };
    [[nodiscard]] HttpResponse responseFor(const HttpRequest &request) const;

    Seeded m_seeded;
    const Latency &m_latency;
    Statistics &m_statistics;
    Now m_now;
    QString m_address;
    QHash<QString, Paper> m_papers; ///< by path
    QHash<QString, int> m_issued;   ///< how many links an origin has had
};

} // namespace agrafe::sandbox
