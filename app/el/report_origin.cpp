// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/report_origin.h"

#include "el/matrice.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <string_view>

namespace agrafe::el {

using namespace std::string_view_literals;

namespace {

constexpr qsizetype mostSendings = 15; // a report comes the next morning
constexpr qint64 longestHeader = 64LL * 1024;

/// Names of a matrice hold no separator, no accent: the first line is enough, whatever separates them.
QSet<QString> headerOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray line = file.readLine(longestHeader).trimmed();
    if (line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    const char separator = std::ranges::max(";,\t|"sv, {}, [&line](char each) { return line.count(each); });
    QSet<QString> names;
    for (const QByteArray &name : line.split(separator))
        names.insert(foldedHeader(QString::fromUtf8(name).remove(u'"')));
    return names;
}

bool mayReport(const QSet<QString> &mailed, const QSet<QString> &sent)
{
    return !sent.isEmpty() && mailed.size() > sent.size() && mailed.contains(sent);
}

} // namespace

bool speaksAsReport(const QString &path)
{
    constexpr int mostLines = 50;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    for (int line = 0; line < mostLines && !file.atEnd(); ++line) {
        const QString text = QString::fromUtf8(file.readLine(longestHeader)).trimmed();
        for (const char16_t separator : u";,\t|"sv)
            for (const QString &cell : text.split(QChar(separator)))
                if (ElMessage::parse(cell.trimmed().remove(u'"')))
                    return true;
    }
    return false;
}

Result<std::optional<ReportOrigin>> findOrigin(const QString &path, const SendHistory &history,
                                               const QStringList &number)
{
    auto sendings = history.all();
    if (!sendings)
        return Unexpected(sendings.error());
    sendings->removeIf([](const Sending &each) {
        return each.outcome != SendOutcome::Received && each.outcome != SendOutcome::Unknown;
    });
    const QSet<QString> header = headerOf(path);
    for (const Sending &sending : sendings->first(std::min(sendings->size(), mostSendings))) {
        const QString copy = history.copyOf(sending);
        if (!mayReport(header, headerOf(copy)))
            continue;
        const auto report = readErrorReport(path, copy, number);
        if (report && report->matched() > 0)
            return ReportOrigin{sending, copy, *report, {}};
    }
    return std::nullopt;
}

} // namespace agrafe::el
