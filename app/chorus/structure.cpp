// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/structure.h"

#include "chorus/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pseudoService = "FACTURES_PUBLIQUES"_L1;

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(u"[\\s\u00a0\u202f.]"_s);
    return text.remove(spaces);
}

bool isDigits(const QString &text, qsizetype length)
{
    return text.size() == length &&
           std::ranges::all_of(text, [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

constexpr qsizetype sirenLength = 9;
constexpr qsizetype siretLength = 14;

/// A French number by which Chorus Pro finds nothing; its SIREN, when it holds one, begins the SIRET.
Failure needsSiret(const QString &text, const QString &siren)
{
    return Failure::input(
        QCoreApplication::translate("Chorus", "Chorus Pro ne trouve pas une structure française par « %1 ».")
            .arg(text),
        siren.isEmpty()
            ? QCoreApplication::translate("Chorus",
                                          "Donnez le SIRET de l’établissement (14 chiffres), ou son nom.")
            : QCoreApplication::translate("Chorus",
                                          "Donnez le SIRET de l’établissement (14 chiffres, qui commencent "
                                          "par son SIREN %1), ou son nom.")
                  .arg(siren));
}

Demand demandOf(const QJsonObject &parameters)
{
    const auto either = flagAt(parameters, u"gestionNumeroEJOuCodeService");
    const auto engagement = flagAt(parameters, u"numeroEJDoitEtreRenseigne");
    const auto service = flagAt(parameters, u"codeServiceDoitEtreRenseigne");
    if (either.value_or(false)) // goes before the two others
        return Demand::Either;
    if (engagement.value_or(false))
        return service.value_or(false) ? Demand::Both : Demand::Engagement;
    if (service.value_or(false))
        return Demand::Service;
    return engagement && service ? Demand::Nothing : Demand::Unknown;
}

void addLine(QStringList &lines, const QString &line)
{
    if (!line.trimmed().isEmpty())
        lines.append(line.trimmed());
}

QStringList addressOf(const QJsonObject &address)
{
    QStringList lines;
    addLine(lines, textAt(address, u"adresse"));
    addLine(lines, textAt(address, u"complementAdresse1"));
    addLine(lines, textAt(address, u"complementAdresse2"));
    addLine(lines, textAt(address, u"codePostal") + u' ' + textAt(address, u"ville"));
    addLine(lines, textAt(address, u"pays"));
    return lines;
}

QString nameOf(const QJsonObject &general)
{
    const QString name =
        textAt(general, {u"raisonSocialeStructure", u"libelleStructure", u"designationStructure"});
    if (!name.isEmpty())
        return name;
    return QStringList{textAt(general, u"prenomStructure"), textAt(general, u"nomStructure")}
        .join(u' ')
        .trimmed();
}

QString serviceText(const ServiceRow &service)
{
    return service.code + u" ("_s + service.name + u')';
}

/// When an invoice can go to one service only, it has a name.
QString anyServiceText(const StructureDetail &structure)
{
    QList<ServiceRow> open;
    std::ranges::copy_if(structure.services, std::back_inserter(open),
                         [](const ServiceRow &each) { return each.active.value_or(true); });
    return open.size() == 1 ? serviceText(open.first())
                            : QCoreApplication::translate("Chorus", "celui du service qui a commandé");
}

QString labelled(const QString &label, const QString &value)
{
    return QCoreApplication::translate("Chorus", "%1 : %2").arg(label, value);
}

Failure nothingGiven()
{
    return Failure::input(
        QCoreApplication::translate("Chorus", "Rien n’est donné à chercher."),
        QCoreApplication::translate("Chorus", "Donnez un SIRET, un nom ou un numéro de TVA hors de France."));
}

} // namespace

QString stateText(const StructureRow &row)
{
    if (row.isActive())
        return QCoreApplication::translate("Chorus", "Active");
    if (row.isInactive())
        return QCoreApplication::translate("Chorus", "Inactive");
    return row.statusCode.isEmpty() ? QCoreApplication::translate("Chorus", "État inconnu")
                                    : QCoreApplication::translate("Chorus", "Code %1").arg(row.statusCode);
}

Result<StructureQuery> StructureQuery::ofText(const QString &text)
{
    StructureQuery query;
    const QString packed = withoutSpaces(text).toUpper();
    static const QRegularExpression vat(u"^([A-Z]{2})[0-9A-Z+*]{2,13}$"_s);
    static const QRegularExpression digit(u"\\d"_s);
    const auto match = vat.match(packed);
    if (packed.isEmpty())
        return Unexpected(nothingGiven());
    const bool french = match.captured(1) == u"FR";
    const bool numeric =
        match.hasMatch() && packed.mid(2).count(digit) >= 5 && !text.trimmed().contains(u' ');
    if (isDigits(packed, siretLength)) {
        query.number = packed;
    } else if (isDigits(packed, sirenLength) || (french && isDigits(packed.mid(4), sirenLength))) {
        return Unexpected(needsSiret(text.trimmed(), packed.right(sirenLength)));
    } else if (numeric && french) {
        return Unexpected(needsSiret(text.trimmed(), {}));
    } else if (numeric) {
        query.number = packed;
        query.typeCode = u"UE_HORS_FRANCE"_s;
    } else {
        query.name = text.simplified();
    }
    return query;
}

Result<StructureQuery> StructureQuery::ofNumber(const QString &text, const QString &typeCode)
{
    StructureQuery query;
    query.number = text.simplified();
    query.typeCode = typeCode;
    if (query.number.isEmpty())
        return Unexpected(nothingGiven());
    return query;
}

QJsonObject StructureQuery::body() const
{
    QJsonObject structure;
    const auto put = [&structure](const QString &name, const QString &value) {
        if (!value.isEmpty())
            structure.insert(name, value);
    };
    put(u"identifiantStructure"_s, number);
    if (!number.isEmpty())
        put(u"typeIdentifiantStructure"_s, typeCode.isEmpty() ? u"SIRET"_s : typeCode);
    put(u"libelleStructure"_s, name);
    put(u"adresseVille"_s, town);
    put(u"adresseCodePostal"_s, postcode);
    put(u"typeStructure"_s, publicOnly ? u"PUBLIQUE"_s : QString());
    put(u"statutStructure"_s, activeOnly ? u"ACTIF"_s : QString());
    return {{u"structure"_s, structure}, {u"restreindreStructuresPrivees"_s, !alsoPrivate}};
}

StructureRow readStructureRow(const QJsonObject &row)
{
    return {.id = numberAt(row, {u"idStructureCPP", u"idStructure"}),
            .number = textAt(row, {u"identifiantStructure", u"identifiant", u"siret"}),
            .typeCode = textAt(row, u"typeIdentifiantStructure"),
            .name = textAt(row, {u"designationStructure", u"nomDestinataire"}),
            .statusCode = textAt(row, u"statut")};
}

StructureDetail readStructureDetail(const QJsonObject &answer)
{
    const QJsonObject general = answer.value(u"informationGenerales").toObject();
    const QJsonObject parameters = answer.value(u"parametres").toObject();
    StructureDetail detail;
    detail.row = readStructureRow(general);
    detail.row.name = nameOf(general);
    const QString kind = textAt(general, u"structurePriveePublique");
    if (!kind.isEmpty())
        detail.isPublic = kind == u"PUBLIQUE";
    detail.vat = textAt(general, u"numeroTVA");
    detail.rcs = textAt(general, u"numeroRcsStructure");
    detail.email = textAt(general, u"emailStructure");
    detail.address = addressOf(answer.value(u"adressePostaleDuSiege").toObject());
    detail.demand = demandOf(parameters);
    detail.paymentNotTold = flagAt(parameters, u"statutMiseEnPaiementNestPasRemonte");
    detail.edi = flagAt(parameters, u"recevoirDonneesViaEDI");
    detail.worksOnly = flagAt(parameters, u"estMoaUniquement");
    detail.alsoWorks = flagAt(parameters, u"getaMoa");
    detail.passwordEnd = momentAt(general, u"dateExpirationMotPasseCompteTech");
    return detail;
}

QList<ServiceRow> readServices(const QList<QJsonObject> &rows)
{
    QList<ServiceRow> services;
    for (const QJsonObject &row : rows) {
        const QString code = textAt(row, u"codeService");
        if (code == pseudoService)
            continue;
        services.append({.id = numberAt(row, u"idService"),
                         .code = code,
                         .name = textAt(row, {u"libelleService", u"nomService"}),
                         .active = flagAt(row, u"estActif"),
                         .from = momentAt(row, u"dateDbtService"),
                         .to = momentAt(row, u"dateFinService"),
                         .engagement = {}});
    }
    return services;
}

std::optional<bool> readServiceEngagement(const QJsonObject &answer)
{
    return flagAt(answer.value(u"parametres").toObject(), u"numeroEngagement");
}

Demand demandOf(const StructureDetail &structure, const ServiceRow *service)
{
    if (service == nullptr || !service->engagement.value_or(false))
        return structure.demand;
    return Demand::Both; // the service is named already, and wants a number
}

QString demandSentence(Demand demand)
{
    switch (demand) {
    case Demand::Nothing:
        return QCoreApplication::translate("Chorus",
                                           "Ni numéro d’engagement ni code service ne sont obligatoires.");
    case Demand::Engagement:
        return QCoreApplication::translate("Chorus", "Le numéro d’engagement est obligatoire.");
    case Demand::Service:
        return QCoreApplication::translate("Chorus", "Le code service est obligatoire.");
    case Demand::Both:
        return QCoreApplication::translate("Chorus",
                                           "Le code service et le numéro d’engagement sont obligatoires.");
    case Demand::Either:
        return QCoreApplication::translate("Chorus",
                                           "Le code service ou le numéro d’engagement est obligatoire.");
    case Demand::Unknown:
        return QCoreApplication::translate("Chorus", "La structure ne dit pas ce qu’elle exige.");
    }
    return {};
}

QString whatToWrite(const StructureDetail &structure, const ServiceRow *service)
{
    const Demand demand = demandOf(structure, service);
    QStringList lines{
        QCoreApplication::translate("Chorus", "À porter sur vos factures déposées dans Chorus Pro :")};
    lines.append(labelled(QCoreApplication::translate("Chorus", "Destinataire"), structure.row.name));
    const QString number = structure.row.typeCode.isEmpty() || structure.row.typeCode == u"SIRET"
                               ? QCoreApplication::translate("Chorus", "SIRET")
                               : wordsOf(CodeList::IdentifierType, structure.row.typeCode);
    lines.append(labelled(number, structure.row.number));
    if (service != nullptr)
        lines.append(labelled(QCoreApplication::translate("Chorus", "Code service"), serviceText(*service)));
    else if (demand == Demand::Service || demand == Demand::Both)
        lines.append(
            labelled(QCoreApplication::translate("Chorus", "Code service"), anyServiceText(structure)));
    if (demand == Demand::Engagement || demand == Demand::Both)
        lines.append(labelled(QCoreApplication::translate("Chorus", "Numéro d’engagement"),
                              QCoreApplication::translate("Chorus", "celui de la commande (obligatoire)")));
    if (demand == Demand::Either && service == nullptr)
        lines.append(QCoreApplication::translate(
            "Chorus", "Le code service ou le numéro d’engagement de la commande."));
    if (structure.row.isInactive())
        lines.append(QCoreApplication::translate(
            "Chorus", "Attention : cette structure est inactive dans Chorus Pro, n’y envoyez rien."));
    return lines.join(u'\n');
}

} // namespace agrafe::chorus
