// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "particulier/proof.h"

#include "base/digest.h"
#include "etat/json_path.h"
#include "etat/parameters.h"
#include "etat/value_text.h"
#include "identity/birth_date.h"
#include "particulier/former_table.h"
#include "report/proof.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::particulier {

namespace {

constexpr auto birthYear = "anneeDateNaissance"_L1;
constexpr auto birthMonth = "moisDateNaissance"_L1;
constexpr auto birthDay = "jourDateNaissance"_L1;

QString named(const QString &name, const QString &code)
{
    return name.isEmpty() ? code : u"%1 (%2)"_s.arg(name, code);
}

QString placeText(const QString &code, const communes::Places *places)
{
    if (places == nullptr)
        return code;
    if (code.startsWith(u"99")) {
        const auto country = places->countries().find(code);
        return named(country ? country->name : QString(), code);
    }
    const auto commune = places->gazetteer().find(code);
    return named(commune ? commune->name : QString(), code);
}

QString textOf(const catalogue::Parameter &parameter, const QString &value, const communes::Places *places)
{
    if (QStringList{u"country"_s, u"commune"_s, u"commune_or_country"_s}.contains(parameter.format))
        return placeText(value, places);
    if (parameter.type == u"array")
        return value.split(u',', Qt::SkipEmptyParts).join(u", "_s);
    return parameter.words.value(value, value);
}

QString birthText(const Fields &fields)
{
    return identity::BirthDate{.year = fields.value(birthYear).toInt(),
                               .month = fields.value(birthMonth).toInt(),
                               .day = fields.value(birthDay).toInt()}
        .text();
}

QList<QPair<QString, QString>> detailsOf(const Status &status, const QStringList &paths)
{
    QList<QPair<QString, QString>> details;
    for (const QString &path : paths) {
        const catalogue::Field *field = status.version->field(path);
        QStringList texts;
        for (const etat::Place &place : etat::placesAt(status.answer->payload, path))
            texts += etat::valueText(place.value, field);
        if (field != nullptr && !texts.isEmpty())
            details.append({field->label, texts.join(u", "_s)});
    }
    return details;
}

report::Proof accessProof(const Status &status, const ProofContext &context, const QByteArray &document)
{
    report::Proof proof;
    proof.service = habilitation::toString(habilitation::Service::Particulier);
    proof.endpointId = status.endpoint->id;
    proof.version = status.version->version;
    proof.title = status.endpoint->title;
    proof.provider = status.endpoint->provider;
    proof.requestId = status.answer->requestId;
    proof.sha256 = sha256Hex(document);
    proof.bytes = document.size();
    proof.subject = context.fingerprint;
    proof.recipient = context.frame.recipient;
    proof.context = context.frame.context;
    proof.object = context.frame.object;
    proof.habilitation = context.habilitation.name;
    proof.habilitationId = context.habilitation.id.toString(QUuid::WithoutBraces);
    proof.environment = habilitation::toString(context.habilitation.environment);
    proof.agent = context.agent;
    proof.askedAt = status.answer->askedAt;
    proof.fictitious = context.habilitation.isFictitious();
    proof.keepUntil = keptUntil(status, context.habilitation);
    return proof;
}

} // namespace

/// The rule deletes on the day after.
QDate keptUntil(const Status &status, const habilitation::Habilitation &habilitation)
{
    const int months = habilitation.retentionMonths;
    return months > 0 ? status.answer->askedAt.toLocalTime().date().addMonths(months).addDays(-1) : QDate();
}

QList<QPair<QString, QString>> askedPerson(const Status &status, const communes::Places *places)
{
    const Fields fields = fieldsFor(*status.version, status.question.fields);
    QList<QPair<QString, QString>> person;
    for (const catalogue::Parameter &parameter : status.version->parameters) {
        if (!fields.contains(parameter.name) || parameter.name == birthMonth || parameter.name == birthDay)
            continue;
        if (parameter.name == birthYear)
            person.append(
                {QCoreApplication::translate("Particulier", "Date de naissance"), birthText(fields)});
        else
            person.append({parameter.label, textOf(parameter, fields.value(parameter.name), places)});
    }
    if (!status.question.variant.isEmpty())
        person.append({QCoreApplication::translate("Particulier", "Variante"), status.question.variant});
    return person;
}

report::StatusProof statusProof(const Status &status, const ProofContext &context)
{
    report::StatusProof proof;
    proof.title = status.endpoint->title;
    proof.provider = status.endpoint->provider;
    proof.person = askedPerson(status, context.places);
    proof.answer = toString(status.reading.answer);
    proof.sentence = status.reading.sentence;
    proof.details = detailsOf(status, context.details);
    proof.askedAt = status.answer->askedAt;
    proof.cachedUntil = status.answer->cachedUntil;
    proof.requestId = status.answer->requestId;
    proof.object = context.frame.object;
    proof.organisation = context.habilitation.organisation;
    proof.recipient = context.frame.recipient;
    proof.habilitation = context.habilitation.name;
    proof.agent = context.agent;
    proof.keepUntil = keptUntil(status, context.habilitation);
    proof.fictitious = context.habilitation.isFictitious();
    return proof;
}

report::DocumentFile proofFile(const Status &status, const ProofContext &context, const QString &folder,
                               const QString &pattern)
{
    const report::StatusProof proof = statusProof(status, context);
    const report::FileNameParts parts{.date = proof.askedAt.toLocalTime().date(),
                                      .siren = {},
                                      .name = context.frame.object,
                                      .piece = status.endpoint->shortTitle,
                                      .validUntil = {},
                                      .fictitious = proof.fictitious,
                                      .siret = {},
                                      .object = context.frame.object};
    const QByteArray pdf = report::toPdf(proof);
    const QDir place(QDir(folder).filePath(report::folderName(context.frame.object)));
    return {.path = place.filePath(report::fileName(parts, u"pdf"_s, pattern)),
            .bytes = pdf,
            .proof = report::toJson(accessProof(status, context, pdf))};
}

report::DocumentFile formerTableFile(const Status &status, const ProofContext &context, const QString &path)
{
    const QByteArray csv = toCsv(formerTable(*status.endpoint, *status.version, status.answer->payload));
    return {.path = path, .bytes = csv, .proof = report::toJson(accessProof(status, context, csv))};
}

} // namespace agrafe::particulier
