// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// A whole company file against the sandbox: everything in flight at once, so that the slowest piece is the
// floor. Prints the ratio of the file's time to that floor; exit 1 above the ceiling.
#include "entreprise/dossier.h"

#include "services/services.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <chrono>

namespace {

using namespace agrafe;

constexpr double ceiling = 1.15;
constexpr std::chrono::milliseconds slowest{3'000};

sandbox::Options slowSandbox(const QString &siren)
{
    sandbox::Options options;
    options.seed = 7;
    options.latency = std::chrono::milliseconds(250);
    // The slowest answer and the download of its document are two halves of the floor.
    const QString path = QStringLiteral("/v4/urssaf/unites_legales/%1/attestation_vigilance").arg(siren);
    options.latencyOf.insert(path, slowest / 2);
    options.latencyOf.insert(path + QStringLiteral("#document"), slowest / 2);
    return options;
}

habilitation::Habilitation bench()
{
    auto habilitation = habilitation::sandboxHabilitation(habilitation::Service::Entreprise, QUrl());
    habilitation.recipient = QStringLiteral("21690123100011");
    return habilitation;
}

QCoro::Task<int> measure(services::Services &services)
{
    QTextStream out(stdout);
    const QString siret = sandbox::Sandbox::cast().at(2).siret; // the one for whom everything is proved
    if (!co_await services.journal().start() || !services.sandbox(slowSandbox(siret.left(9))))
        co_return 1;
    auto access = co_await services.accessOf(bench());
    if (!access)
        co_return 1;
    entreprise::DossierRequest request;
    request.subject = *Subject::parse(siret, KeyCheck::NotRequired);
    request.access = *access;
    request.frame = {.recipient = QStringLiteral("21690123100011"),
                     .context = QStringLiteral("Banc"),
                     .object = QStringLiteral("BANC-1")};
    request.rescheduleWithin = std::chrono::minutes(0);
    entreprise::Dossier dossier(request, services.catalogue(), services.etat(), services.clock());
    const auto start = services.clock().monotonic();
    dossier.start();
    while (dossier.isRunning())
        co_await services.clock().sleep(std::chrono::milliseconds(5), {});
    const auto elapsed = services.clock().monotonic() - start;
    const double ratio = static_cast<double>(elapsed.count()) / static_cast<double>(slowest.count());
    int documents = 0;
    for (const entreprise::Item &item : dossier.items())
        documents += static_cast<int>(item.documents.size());
    out << QStringLiteral("%1 pieces, %2 documents: %3 ms, slowest alone %4 ms, ratio %5 (ceiling %6)\n")
               .arg(dossier.items().size())
               .arg(documents)
               .arg(elapsed.count())
               .arg(slowest.count())
               .arg(ratio, 0, 'f', 3)
               .arg(ceiling);
    co_await dossier.close();
    co_return ratio <= ceiling &&dossier.items().size() >= 30 ? 0 : 1;
}

QCoro::Task<void> measureThenQuit(services::Services &services)
{
    const int code = co_await measure(services);
    QCoreApplication::exit(code);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto services = services::Services::create({.paths = Paths::under(folder.path())});
    if (!services)
        return 2;
    QTimer::singleShot(0, &application, [&services] { measureThenQuit(**services); });
    return QGuiApplication::exec();
}
