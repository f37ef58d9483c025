// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "company_file.h"

#include <QCoroTask>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace agrafe::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray unit = R"({"data":{"siren":"418166096","siret_siege_social":"41816609600069","rna":null,
    "status_diffusion":"diffusible","personne_morale_attributs":{"raison_sociale":"OCTO","sigle":null},
    "forme_juridique":{"code":"5710","libelle":"SAS"},"etat_administratif":"A"},"links":{},"meta":{}})";
const QByteArray upToDate = R"({"data":{"status":"up_to_date"},"links":{},"meta":{}})";

catalogue::Catalogue realCatalogue()
{
    auto catalogue = catalogue::Catalogue::load();
    return catalogue ? *catalogue : catalogue::Catalogue();
}

} // namespace

QByteArray attestation(const QByteArray &link)
{
    return R"({"data":{"document_url":")" + link +
           R"(","document_url_expires_in":86400,"date_fin_validite":"2026-12-31","code_securite":"YAB4",
           "entity_status":{"code":"ok"}},"links":{},"meta":{}})";
}

QByteArray wholePdf()
{
    return "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n";
}

http::NetworkOptions shortDeadlines()
{
    http::NetworkOptions options;
    options.proxy = http::NetworkOptions::Proxy::None;
    options.deadlines = http::Deadlines{.overall = std::chrono::milliseconds(1500),
                                        .inactivity = std::chrono::milliseconds(600)};
    return options;
}

CompanyFile::CompanyFile(http::NetworkOptions options)
    : journal(paths(), u"agent.exemple"_s, clock)
    , http(journal, limiter, clock, std::move(options))
    , catalogue(realCatalogue())
{
    clock.setAutoAdvance(true);
    answers = {{identityPath, fault::json(unit)}, {healthyPath, fault::json(upToDate)}};
    server.always([this](QTcpSocket &socket, const Seen &seen) {
        const QByteArray path = seen.target.split('?').first();
        const auto otherwise = fault::answer(404, R"({"errors":[{"code":"01003","title":"t"}]})");
        answers.value(path, otherwise)(socket, seen);
    });
    documents.always(fault::answer(200, wholePdf(), {{"Content-Type", "application/pdf"}}));
}

entreprise::DossierRequest CompanyFile::request() const
{
    entreprise::DossierRequest request;
    if (const auto subject = Subject::parse(u"41816609600069"_s, KeyCheck::NotRequired))
        request.subject = *subject;
    request.access.habilitation.id = QUuid(u"6f0a3d4c-53a1-4a44-9be5-0f6e8a3a0c11"_s);
    request.access.habilitation.name = u"Marchés"_s;
    request.access.habilitation.environment = habilitation::Environment::Sandbox;
    request.access.habilitation.baseUrl = server.url({});
    request.access.token = Secret(token);
    request.frame = {
        .recipient = u"10000001700010"_s, .context = u"Marchés publics"_s, .object = u"MP-2026-0147"_s};
    request.pieces = {identityPiece, healthyPiece, faultyPiece};
    request.rescheduleWithin = std::chrono::minutes(0);
    return request;
}

std::unique_ptr<entreprise::Dossier> CompanyFile::dossier(entreprise::DossierRequest request)
{
    return std::make_unique<entreprise::Dossier>(std::move(request), catalogue, client, clock);
}

bool CompanyFile::gather(entreprise::Dossier &dossier)
{
    dossier.start();
    return QTest::qWaitFor([&dossier] { return !dossier.isRunning(); }, 20'000);
}

QList<journal::Record> CompanyFile::records()
{
    return QCoro::waitFor(journal.read({})).value_or(QList<journal::Record>());
}

const entreprise::Item &CompanyFile::item(const entreprise::Dossier &dossier, const QString &id)
{
    return *std::ranges::find(dossier.items(), id, &entreprise::Item::endpointId);
}

int CompanyFile::asked(const QByteArray &path) const
{
    return static_cast<int>(std::ranges::count_if(
        server.seen(), [&path](const Seen &seen) { return seen.target.split('?').first() == path; }));
}

QString refusalIn(const QString &text)
{
    static const QRegularExpression denied(u"ce n’est pas un refus( de pièce)?|n’est pas une réponse"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression refusing(u"\\brefus|en règle|à jour|rejet|non conforme"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QString rest = text;
    rest.remove(denied);
    return refusing.match(rest).captured();
}

QStringList gapsOf(const QList<journal::Record> &records, const QStringList &pieces)
{
    QStringList gaps;
    for (const QString &piece : pieces) {
        if (!std::ranges::any_of(records,
                                 [&](const auto &record) { return record.intent.endpointId == piece; }))
            gaps.append(u"no entry for "_s + piece);
    }
    for (const journal::Record &record : records) {
        if (!record.outcome)
            gaps.append(u"no outcome for entry %1"_s.arg(record.id));
    }
    return gaps;
}

} // namespace agrafe::test
