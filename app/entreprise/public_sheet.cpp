// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "entreprise/public_sheet.h"

#include "base/spreadsheet_csv.h"
#include "etat/answer_tree.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace agrafe::entreprise {

namespace {

void addLeaves(PublicSheet &sheet, const etat::Node &node, const catalogue::Endpoint &endpoint,
               const QString &groupLabel, bool partial)
{
    if (node.type != etat::Node::Type::Value) {
        for (const etat::Node &child : node.children)
            addLeaves(sheet, child, endpoint, node.label, partial);
        return;
    }
    if (node.technical || node.raw.isNull() || node.raw.isUndefined() || !node.path.startsWith(u"data"))
        return;
    if (partial && !survivesPartialDiffusion(node.path))
        return;
    const bool alone = groupLabel.isEmpty() || groupLabel == node.label;
    const QString label = alone ? node.label : QStringLiteral("%1, %2").arg(groupLabel, node.label);
    sheet.rows.append(
        {endpoint.title, label, node.text, endpoint.id + QLatin1Char('#') + node.path, node.raw});
}

Identity identityOf(const catalogue::Catalogue &catalogue, const QList<etat::Answer> &answers,
                    Diffusion known)
{
    Identity identity;
    identity.diffusion = known;
    for (const etat::Answer &answer : answers) {
        if (const catalogue::Endpoint *endpoint = catalogue.find(answer.endpointId))
            addToIdentity(identity, answer, endpoint->identity);
    }
    return identity;
}

// The registers of associations do not know a company: nothing is missing.
bool isForOthers(const catalogue::Endpoint &endpoint, const Identity &identity)
{
    return identity.association == false && endpoint.identity == catalogue::IdentityForm::Association;
}

QByteArray csvCell(const QString &text)
{
    QString cell = harmlessInSpreadsheet(text);
    cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return '"' + cell.toUtf8() + '"';
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList parts;
    for (const QString &cell : cells)
        parts.append(csvCell(cell));
    return parts.join(';') + "\r\n";
}

QString diffusionName(Diffusion diffusion)
{
    switch (diffusion) {
    case Diffusion::Unknown:
        return QStringLiteral("unknown");
    case Diffusion::Total:
        return QStringLiteral("total");
    case Diffusion::Partial:
        return QStringLiteral("partial");
    case Diffusion::None:
        return QStringLiteral("none");
    }
    return {};
}

} // namespace

QStringList publicPieces(const catalogue::Catalogue &catalogue)
{
    QStringList pieces;
    for (const catalogue::Endpoint &endpoint : catalogue.endpoints()) {
        if (endpoint.publicData)
            pieces.append(endpoint.id);
    }
    return pieces;
}

bool survivesPartialDiffusion(const QString &path)
{
    // Whole groups first, then single keys; what is not named here is protected.
    static const QRegularExpression open(QStringLiteral(
        "(^|\\.)(siren|siret|siret_siege_social|siege_social|etat_administratif|categorie_entreprise|"
        "economie_sociale_et_solidaire|libelle_commune|code_commune|libelle_commune_etranger|"
        "libelle_pays_etranger|code_pays_etranger|commune|pays|"
        "(activite_principale(_naf_rev2)?|tranche_effectif_salarie)(\\.[^.]+)?)$"));
    return open.match(path).hasMatch();
}

PublicSheet publicSheet(const catalogue::Catalogue &catalogue, const QList<etat::Answer> &answers,
                        Diffusion diffusion, bool fictitious, const QDateTime &now)
{
    PublicSheet sheet;
    const Identity identity = identityOf(catalogue, answers, diffusion);
    sheet.diffusion = identity.diffusion;
    sheet.siren = identity.siren;
    sheet.fictitious = fictitious;
    sheet.at = now;
    const bool partial = sheet.diffusion != Diffusion::Total;
    if (sheet.diffusion == Diffusion::None) {
        sheet.notes.append(QCoreApplication::translate(
            "PublicSheet", "Cette entité n’est pas diffusible : rien ne peut être montré au public."));
        return sheet;
    }
    if (sheet.diffusion == Diffusion::Partial)
        sheet.notes.append(QCoreApplication::translate(
            "PublicSheet",
            "Diffusion partielle : le nom, l’adresse et les autres champs protégés sont laissés de côté."));
    if (sheet.diffusion == Diffusion::Unknown)
        sheet.notes.append(QCoreApplication::translate(
            "PublicSheet", "L’Insee n’a pas dit si cette entité accepte la diffusion : le nom, l’adresse et "
                           "les autres champs protégés sont laissés de côté."));
    for (const etat::Answer &answer : answers) {
        const catalogue::Endpoint *endpoint = catalogue.find(answer.endpointId);
        if (!endpoint || !endpoint->publicData)
            continue;
        const catalogue::EndpointVersion *version = endpoint->version(answer.version);
        if (answer.failure && isForOthers(*endpoint, identity))
            continue;
        if (answer.failure || !version)
            sheet.notes.append(QCoreApplication::translate("PublicSheet", "%1 : %2")
                                   .arg(endpoint->title, answer.explanation.sentence));
        else
            addLeaves(sheet, etat::answerTree(*version, answer.payload, partial), *endpoint, {}, partial);
    }
    return sheet;
}

QByteArray toCsv(const PublicSheet &sheet)
{
    QByteArray csv("\xef\xbb\xbf");
    csv += csvLine({QCoreApplication::translate("PublicSheet", "Rubrique"),
                    QCoreApplication::translate("PublicSheet", "Champ"),
                    QCoreApplication::translate("PublicSheet", "Valeur"),
                    QCoreApplication::translate("PublicSheet", "Source")});
    if (sheet.fictitious)
        csv += csvLine({QCoreApplication::translate("PublicSheet", "Données fictives"), {}, {}, {}});
    for (const PublicRow &row : sheet.rows)
        csv += csvLine({row.section, row.label, row.value, row.path});
    return csv;
}

QByteArray toJson(const PublicSheet &sheet)
{
    QJsonArray fields;
    for (const PublicRow &row : sheet.rows)
        fields.append(QJsonObject{{QStringLiteral("section"), row.section},
                                  {QStringLiteral("label"), row.label},
                                  {QStringLiteral("text"), row.value},
                                  {QStringLiteral("value"), row.raw},
                                  {QStringLiteral("source"), row.path}});
    const QJsonObject root{{QStringLiteral("siren"), sheet.siren},
                           {QStringLiteral("diffusion"), diffusionName(sheet.diffusion)},
                           {QStringLiteral("fictitious"), sheet.fictitious},
                           {QStringLiteral("at"), sheet.at.toUTC().toString(Qt::ISODate)},
                           {QStringLiteral("notes"), QJsonArray::fromStringList(sheet.notes)},
                           {QStringLiteral("fields"), fields}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace agrafe::entreprise
