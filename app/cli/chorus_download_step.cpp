// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/download_plan.h"
#include "cli/chorus_steps.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/termination.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace agrafe::cli {

using namespace Qt::StringLiterals;

namespace {

struct Wish
{
    QList<chorus::InvoiceRow> invoices;
    chorus::DownloadOptions options;
    QString folder;
};

Result<QString> folderOf(const Arguments &arguments)
{
    const QString folder = QDir(arguments.value(u"sortie"_s)).absolutePath();
    if (QDir().mkpath(folder) && QFileInfo(folder).isWritable())
        return folder;
    return Unexpected(Failure::input(
        QCoreApplication::translate("Cli", "Rien ne peut être enregistré dans « %1 ».").arg(folder),
        QCoreApplication::translate("Cli", "Rien n’est demandé à Chorus Pro : donnez un autre dossier.")));
}

Result<Wish> wishOf(const Arguments &arguments)
{
    Wish wish;
    for (const QString &word : arguments.words.mid(1)) {
        const auto row = invoiceOfWord(word, viewOf(arguments));
        if (!row)
            return Unexpected(row.error());
        wish.invoices.append(*row);
    }
    if (wish.invoices.isEmpty() || !arguments.has(u"sortie"_s))
        return Unexpected(Failure::input(QCoreApplication::translate(
            "Cli", "Donnez des identifiants de factures et un dossier (--sortie).")));
    const auto folder = folderOf(arguments);
    if (!folder)
        return Unexpected(folder.error());
    wish.folder = *folder;
    wish.options.format =
        arguments.has(u"pivot"_s) ? chorus::DownloadFormat::Pivot : chorus::DownloadFormat::Pdf;
    wish.options.attachments = arguments.has(u"pieces-jointes"_s);
    return wish;
}

// One invoice that is refused or comes broken keeps back no other; what hits all alike does.
bool hitsAll(const Failure &failure)
{
    return failure.kind != FailureKind::Protocol && failure.kind != FailureKind::TooLarge &&
           chorusCodeOf(failure) != DoneWithGaps;
}

/// What came so far. Each batch is saved before the next is asked for: Chorus Pro marks what was downloaded.
class Harvest
{
public:
    Harvest(ChorusDesk desk, Wish wish)
        : m_desk(std::move(desk))
        , m_wish(std::move(wish))
    {}

    QCoro::Task<int> gather()
    {
        constexpr qsizetype most = chorus::Downloader::mostPerCall;
        for (qsizetype first = 0; first < m_wish.invoices.size() && goesOn(); first += most) {
            const QList<chorus::InvoiceRow> some = m_wish.invoices.mid(first, most);
            co_await saveSome(some);
            printProgress(QCoreApplication::translate("Cli", "%1 factures sur %2")
                              .arg(qMin(first + most, m_wish.invoices.size()))
                              .arg(m_wish.invoices.size()));
            if (!goesOn())
                m_left += m_wish.invoices.size() - first - some.size();
        }
        clearProgress();
        co_return ended();
    }

private:
    [[nodiscard]] bool goesOn() const { return !m_end && !terminationToken().stop_requested(); }

    void miss(const chorus::InvoiceRow &invoice, const Failure &failure)
    {
        if (failure.kind == FailureKind::Cancelled) {
            ++m_left;
            return;
        }
        m_saved.missing.append(u"%1\t%2"_s.arg(invoice.id).arg(failure.sentence));
        if (!m_first)
            m_first = failure;
        if (hitsAll(failure))
            m_end = failure;
    }

    // Names of files say who invoices, and under which number.
    QCoro::Task<QList<chorus::InvoiceRow>> named(QList<chorus::InvoiceRow> some)
    {
        QList<chorus::InvoiceRow> rows;
        for (const chorus::InvoiceRow &each : std::as_const(some)) {
            if (!goesOn()) {
                ++m_left;
                continue;
            }
            const auto document =
                co_await m_desk.chorus.desk().document(m_desk.session, each, terminationToken());
            if (document)
                rows.append(document->row);
            else
                miss(each, document.error());
        }
        co_return rows;
    }

    QCoro::Task<void> saveSome(QList<chorus::InvoiceRow> some)
    {
        const auto rows = co_await named(std::move(some));
        if (rows.isEmpty() || !goesOn()) {
            m_left += rows.size();
            co_return;
        }
        const auto came = co_await m_desk.chorus.downloader().download(m_desk.session, rows, m_wish.options,
                                                                       terminationToken());
        if (!came) {
            for (const chorus::InvoiceRow &each : rows)
                miss(each, came.error());
            co_return;
        }
        const chorus::SaveContext context{.habilitation = m_desk.session.habilitation,
                                          .agent = m_desk.services.agent()};
        const auto plan = chorus::savePlanOf(*came, rows, m_wish.folder, context);
        const std::stop_token none; // what came is marked there as downloaded: it is saved
        const chorus::Saved saved = co_await chorus::saveAside(plan, none);
        m_saved.paths += saved.paths;
        m_saved.missing += saved.missing;
        m_saved.failures += saved.failures;
        if (!saved.failures.isEmpty()) // the next ones would not find room either
            m_end = saved.failures.first();
    }

    [[nodiscard]] int ended() const
    {
        if (m_saved.paths.isEmpty() && m_first)
            return endOfChorus(*m_first, m_desk.json);
        if (m_desk.json)
            printJson(
                QJsonDocument(QJsonObject{{u"files"_s, QJsonArray::fromStringList(m_saved.paths)},
                                          {u"missing"_s, QJsonArray::fromStringList(m_saved.missing)}}));
        else
            for (const QString &path : m_saved.paths)
                printLine(path);
        for (const QString &missing : m_saved.missing)
            printMessage(missing);
        for (const Failure &failure : m_saved.failures)
            printMessage(failure.sentence);
        if (m_left > 0)
            printMessage(QCoreApplication::translate("Cli", "Arrêté avant la fin. Factures qui restent : %1.")
                             .arg(m_left));
        return m_saved.missing.isEmpty() && m_saved.failures.isEmpty() && m_left == 0 ? Done : DoneWithGaps;
    }

    ChorusDesk m_desk;
    Wish m_wish;
    chorus::Saved m_saved;
    std::optional<Failure> m_first;
    std::optional<Failure> m_end; ///< why the rest is not asked for
    qsizetype m_left = 0;
};

} // namespace

QCoro::Task<int> downloadStep(Arguments arguments, ChorusDesk desk)
{
    const auto wish = wishOf(arguments);
    if (!wish)
        co_return endWith(wish.error(), desk.json);
    Harvest harvest(desk, *wish);
    co_return co_await harvest.gather();
}

} // namespace agrafe::cli
