// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "entreprise/saver.h"

#include "base/digest.h"
#include "entreprise/file_plan.h"
#include "entreprise/synthesis_of.h"
#include "report/file_names.h"
#include "report/proof.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace agrafe::entreprise {

namespace {

// What proves a piece, whatever stands beside it.
report::Proof proofOf(const Dossier &dossier, const Item &piece, const QString &agent)
{
    const catalogue::Endpoint *endpoint = dossier.catalogue().find(piece.endpointId);
    const DossierRequest &request = dossier.request();
    report::Proof proof;
    proof.service = habilitation::toString(request.access.habilitation.service);
    proof.endpointId = piece.endpointId;
    proof.version = piece.version;
    proof.title = endpoint->title;
    proof.provider = endpoint->provider;
    proof.subject = dossier.subject().key();
    proof.recipient = request.frame.recipient;
    proof.context = request.frame.context;
    proof.object = request.frame.object;
    proof.habilitation = request.access.habilitation.name;
    proof.habilitationId = request.access.habilitation.id.toString(QUuid::WithoutBraces);
    proof.environment = habilitation::toString(request.access.habilitation.environment);
    proof.agent = agent;
    proof.fictitious = request.access.habilitation.isFictitious();
    return proof;
}

report::Proof proofOf(const Dossier &dossier, const Item &piece, const FetchedDocument &fetched,
                      const QString &agent)
{
    report::Proof proof = proofOf(dossier, piece, agent);
    proof.requestId = fetched.origin.requestId;
    proof.securityCode = fetched.origin.securityCode;
    proof.validFrom = fetched.link.validFrom;
    proof.validUntil = fetched.link.validUntil;
    proof.sha256 = fetched.sha256;
    proof.bytes = fetched.bytes.size();
    proof.askedAt = fetched.origin.askedAt;
    return proof;
}

report::Proof proofOf(const Dossier &dossier, const Item &piece, const etat::Answer &answer,
                      const QString &agent)
{
    report::Proof proof = proofOf(dossier, piece, agent);
    proof.requestId = answer.requestId;
    proof.securityCode = answer.securityCode;
    proof.validFrom = answer.validFrom;
    proof.validUntil = answer.validUntil;
    proof.askedAt = answer.askedAt;
    const QByteArray data = QJsonDocument(answer.payload).toJson(QJsonDocument::Compact);
    proof.sha256 = sha256Hex(data);
    proof.bytes = data.size();
    return proof;
}

PlannedDocument planned(const Dossier &dossier, int item, int document, const QString &path,
                        const QString &agent)
{
    const Item &piece = dossier.items().at(item);
    const FetchedDocument &fetched = piece.documents.at(document);
    return {.item = item,
            .path = path,
            .bytes = fetched.bytes,
            .proof = report::toJson(proofOf(dossier, piece, fetched, agent))};
}

} // namespace

Saver::Saver(QString agent, Clock &clock, QString pattern)
    : m_agent(std::move(agent))
    , m_clock(clock)
    , m_pattern(std::move(pattern))
{}

SavePlan Saver::planAll(const Dossier &dossier, const QString &folder) const
{
    SavePlan plan;
    const QDir place(QDir(folder).filePath(report::folderName(dossier.request().frame.object)));
    plan.folder = place.path();
    const QDate today = m_clock.now().toLocalTime().date();
    for (int item = 0; item < dossier.items().size(); ++item) {
        for (int document = 0; document < dossier.items().at(item).documents.size(); ++document) {
            const QString path = place.filePath(documentFileName(dossier, item, document, today, m_pattern));
            plan.documents.append(planned(dossier, item, document, path, m_agent));
        }
    }
    plan.missing = missingDocuments(dossier);
    plan.synthesis = synthesisOf(dossier, m_agent, m_clock.now(), {});
    return plan;
}

SavePlan Saver::planDocument(const Dossier &dossier, int item, int document, const QString &path) const
{
    SavePlan plan;
    plan.folder = QFileInfo(path).absolutePath();
    plan.documents.append(planned(dossier, item, document, path, m_agent));
    plan.documents.last().replace = true;
    return plan;
}

SavePlan Saver::planData(const Dossier &dossier, int item, const QString &path) const
{
    const Item &piece = dossier.items().at(item);
    SavePlan plan;
    plan.folder = QFileInfo(path).absolutePath();
    plan.documents.append(
        {.item = item,
         .path = path,
         .bytes = report::toJson(proofOf(dossier, piece, *piece.answer, m_agent), piece.answer->payload),
         .proof = {},
         .replace = true});
    return plan;
}

} // namespace agrafe::entreprise
