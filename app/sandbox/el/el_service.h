// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/el/attribute_validator.h"
#include "sandbox/el/partner_folders.h"
#include "sandbox/latency.h"
#include "sandbox/server/http_connection.h"
#include "sandbox/statistics.h"

#include <QJsonArray>
#include <QObject>

#include <functional>

namespace agrafe::sandbox {

/// The server of E#L: a partner's files arrive in a temporary folder; once a day the newest one is imported
/// and its rejected rows go into a report. Beside the documented upload:
///   POST /bac-a-sable/lendemain        the next morning's import, at once; what it did, as JSON
///   GET  /bac-a-sable/rapports/<name>  a report, as the mail would bring it
class ElService : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;
    /// Every folder is a child of it.
    static constexpr auto root =
        "/fmerest/v3/resources/connections/FME_SHAREDRESOURCE_DATA/filesys/partenaires/";
    static constexpr auto plainFolder = "valorne";
    static constexpr qsizetype largestFile = 256 * 1024 * 1024;

    struct Parts
    {
        const Latency &latency;
        Statistics &statistics;
        AttributeValidator validator;
        QByteArray token;
        Now now;
    };
    explicit ElService(Parts parts);

    void handle(const HttpRequest &request, const Responder &responder);

private:
    void later(std::chrono::milliseconds delay, const Responder &responder, const HttpResponse &response);
    [[nodiscard]] HttpResponse uploaded(const HttpRequest &request);
    [[nodiscard]] int refusal(const HttpRequest &request) const;
    [[nodiscard]] QJsonArray importAll();
    [[nodiscard]] QJsonObject importFolder(const QString &folder, const PartnerFolders::File &file);
    [[nodiscard]] HttpResponse report(const QString &name) const;
    void importWhenDue();

    Parts m_parts;
    PartnerFolders m_folders;
    QMap<QString, QByteArray> m_reports; ///< by file name
    QDateTime m_importedAt;
};

} // namespace agrafe::sandbox
