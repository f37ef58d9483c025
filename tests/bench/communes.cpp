// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What an answer of the birthplace picker costs beside a folding linear scan of the full list: the median
// over the keystrokes of real names. Fails above a tenth.
#include "communes/folding.h"
#include "communes/gazetteer.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace agrafe::communes;

namespace {

constexpr qsizetype keystrokes = 200;
constexpr double allowed = 0.1;
constexpr double nanosecondsInMicrosecond = 1000.0;

/// The names of the full list, as they are written.
QStringList allNames()
{
    QFile file(QStringLiteral(":/communes/communes.txt"));
    QStringList names;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            if (!line.startsWith(QLatin1Char('#')))
                names += line.section(QLatin1Char(';'), 1, 1);
        }
    }
    return names;
}

/// Every beginning of names that people are born in, two letters and more.
QStringList typedTexts()
{
    QStringList texts;
    for (const auto &name : {"Saint-Denis 93", "Marseille", "Le Mans", "Pierrefitte-sur-Seine", "Ajaccio 2A",
                             "Fort-de-France", "L’Haÿ-les-Roses", "Châlons-en-Champagne", "75 Paris 13",
                             "Sainte-Geneviève-des-Bois", "Villeneuve-d’Ascq", "Œuilly", "St Nazaire 44",
                             "Boulogne-Billancourt", "Aix-en-Provence", "Clermont-Ferrand"}) {
        const QString text = QString::fromUtf8(name);
        for (qsizetype size = 2; size <= text.size() && texts.size() < keystrokes; ++size)
            texts += text.first(size);
    }
    return texts;
}

/// What the process holds, in KiB; 0 where the system does not say.
long residentKibibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype from = text.indexOf("VmRSS:") + 6;
    return text.mid(from, text.indexOf("kB", from) - from).trimmed().toLong();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

template<typename Work>
double microseconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsInMicrosecond;
}

} // namespace

int main()
{
    const long before = residentKibibytes();
    QElapsedTimer loading;
    loading.start();
    const auto gazetteer = Gazetteer::load();
    if (!gazetteer)
        return 1;
    std::printf("read when first asked for: %lld ms, %ld KiB, %lld entries\n",
                static_cast<long long>(loading.elapsed()), residentKibibytes() - before,
                static_cast<long long>(gazetteer->size()));
    const QStringList names = allNames();
    std::vector<double> answers;
    std::vector<double> scans;
    qsizetype found = 0;
    for (const QString &text : typedTexts()) {
        answers.push_back(microseconds([&] { found += gazetteer->search(text).size(); }));
        scans.push_back(microseconds([&] {
            const QByteArray wanted = folded(text);
            for (const QString &name : names)
                found += folded(name).contains(wanted) ? 1 : 0;
        }));
    }
    const double ratio = median(answers) / median(scans);
    std::printf("%zu keystrokes, %lld hits: answer %.1f us, folding scan %.1f us, ratio %.4f\n",
                answers.size(), static_cast<long long>(found), median(answers), median(scans), ratio);
    return ratio <= allowed ? 0 : 1;
}
