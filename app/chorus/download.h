// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/client.h"
#include "chorus/invoice.h"

namespace agrafe::chorus {

enum class DownloadFormat : quint8 {
    Pdf,
    Pivot ///< one XML that holds invoices and attachments
};

struct DownloadOptions
{
    DownloadFormat format = DownloadFormat::Pdf;
    bool attachments = false; ///< with Pdf alone
};

/// A file that came, in memory until it is saved.
struct DownloadedFile
{
    qsizetype invoice = -1; ///< among those that were asked for; −1: of several
    QString name;           ///< as Chorus Pro names it inside its archive; empty: it gave none
    QByteArray bytes;
    QString sha256;
    QDateTime at;             ///< UTC
    QStringList numbers = {}; ///< of the invoices in it, when they are several
};

/// What came, and why the rest did not: one batch that fails keeps back no other.
struct Downloaded
{
    QList<DownloadedFile> files;
    QList<QPair<qsizetype, Failure>> failures; ///< invoice, why
};

/// Bytes → files: pure. `batch` in the order of the request. Failure: Protocol (cut base64, broken archive),
/// TooLarge.
[[nodiscard]] Result<QList<DownloadedFile>> readDownload(const QJsonObject &answer,
                                                         const QList<InvoiceRow> &batch);

class Downloader
{
public:
    using OnProgress = std::function<void(qsizetype done, qsizetype all)>; ///< invoices; must not throw
    /// Chorus Pro advises no more a call.
    static constexpr qsizetype mostPerCall = 10;

    Downloader(Client &client, Clock &clock);

    /// A batch of several that is refused or comes broken is asked invoice by invoice. Chorus Pro marks what
    /// a recipient downloads. Failure: nothing could be asked at all.
    QCoro::Task<Result<Downloaded>> download(Session session, QList<InvoiceRow> invoices,
                                             DownloadOptions options, std::stop_token stop,
                                             OnProgress onProgress = {});

private:
    QCoro::Task<Result<QList<DownloadedFile>>> batch(Session session, QList<InvoiceRow> invoices,
                                                     DownloadOptions options, std::stop_token stop);
    QCoro::Task<void> batchOrEach(Session session, QList<InvoiceRow> invoices, DownloadOptions options,
                                  std::stop_token stop, qsizetype first, Downloaded &into);

    Client &m_client;
    Clock &m_clock;
};

} // namespace agrafe::chorus
