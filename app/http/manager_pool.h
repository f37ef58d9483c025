// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/later.h"
#include "http/client.h"
#include "http/waiting_line.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace agrafe::http {

/// Shares the exchanges out: a QNetworkAccessManager holds six to a host and lets the others wait inside,
/// where their deadlines already run. So never more than six to a manager, as many managers as it takes,
/// made when first needed, and at most 36 exchanges to a host: the others wait here, in order.
class ManagerPool : public std::enable_shared_from_this<ManagerPool>
{
    struct Member;

public:
    static constexpr int perManager = 6;
    static constexpr int perHost = 36;

    /// The right to one exchange; gives it back when it goes.
    class Place
    {
    public:
        Place(std::shared_ptr<ManagerPool> pool, std::shared_ptr<Member> member, QString host);
        Place(const Place &) = delete;
        Place &operator=(const Place &) = delete;
        ~Place();
        [[nodiscard]] QNetworkAccessManager &manager() const;

    private:
        std::shared_ptr<ManagerPool> m_pool; // the last place may outlive the client
        std::shared_ptr<Member> m_member;
        QString m_host;
    };

    explicit ManagerPool(NetworkOptions options);

    /// Nothing when stopped.
    QCoro::Task<std::shared_ptr<Place>> take(QString host, std::stop_token stop);
    /// For the exchanges to come; those on the wire keep theirs.
    void setOptions(NetworkOptions options);
    [[nodiscard]] const NetworkOptions &options() const { return m_options; }
    [[nodiscard]] const QSslConfiguration &tls();
    [[nodiscard]] int inFlight() const { return m_inFlight; }
    [[nodiscard]] int managers() const { return static_cast<int>(m_members.size()); }

private:
    struct Host
    {
        int busy = 0;
        WaitingLine line;
    };

    std::shared_ptr<Member> memberFor(const QString &host);
    void giveBack(const QString &host);

    NetworkOptions m_options;
    std::optional<QSslConfiguration> m_tls;
    std::vector<std::shared_ptr<Member>> m_members;
    std::map<QString, Host> m_hosts;
    int m_inFlight = 0;
};

} // namespace agrafe::http
