// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "entreprise/identity.h"

#include "base/plain_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace agrafe::entreprise {

namespace {

// INSEE writes "[ND]" where partial diffusion hides a text.
QString textOf(const QJsonValue &value)
{
    const QString text = withoutControls(value.toString()).simplified();
    return text == u"[ND]" ? QString() : text;
}

void fill(QString &place, const QString &text)
{
    if (place.isEmpty())
        place = text;
}

void replace(QString &place, const QString &text)
{
    if (!text.isEmpty())
        place = text;
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(separator);
}

// Days are French days: the timestamps stand at midnight in Paris.
QDate dayOf(const QJsonValue &value)
{
    if (!value.isDouble())
        return QDate::fromString(value.toString().left(10), Qt::ISODate);
    static const QTimeZone paris("Europe/Paris");
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(value.toInteger(), Qt::UTC);
    return (paris.isValid() ? utc.toTimeZone(paris) : utc.toLocalTime()).date();
}

QString withAcronym(const QString &name, const QString &acronym)
{
    if (acronym.isEmpty() || name.contains(acronym, Qt::CaseInsensitive))
        return name;
    return name.isEmpty() ? acronym : QStringLiteral("%1 (%2)").arg(name, acronym);
}

QString personOf(const QJsonObject &person)
{
    const QString usual = textOf(person[u"nom_usage"]);
    return joined(
        {textOf(person[u"prenom_usuel"]), usual.isEmpty() ? textOf(person[u"nom_naissance"]) : usual},
        QStringLiteral(" "));
}

QString activityOf(const QJsonObject &unit)
{
    for (const QStringView key : {u"activite_principale_naf_rev2", u"activite_principale"}) {
        const QJsonObject activity = unit.value(key).toObject();
        if (const QString code = textOf(activity[u"code"]); !code.isEmpty())
            return joined({code, textOf(activity[u"libelle"])}, QStringLiteral(" "));
    }
    return {};
}

QString postalLines(const QJsonObject &lines)
{
    return joined({textOf(lines[u"l3"]), textOf(lines[u"l4"]), textOf(lines[u"l5"]), textOf(lines[u"l6"])},
                  QStringLiteral(", "));
}

QString addressOf(const QJsonObject &address)
{
    if (const QString postal = postalLines(address[u"acheminement_postal"].toObject()); !postal.isEmpty())
        return postal;
    const QString street =
        joined({textOf(address[u"numero_voie"]), textOf(address[u"indice_repetition_voie"]),
                textOf(address[u"type_voie"]), textOf(address[u"libelle_voie"]), textOf(address[u"voie"])},
               QStringLiteral(" "));
    const QString town = joined(
        {textOf(address[u"code_postal"]), textOf(address[u"libelle_commune"]), textOf(address[u"commune"])},
        QStringLiteral(" "));
    return joined({street, town}, QStringLiteral(", "));
}

Diffusion diffusionOf(const QJsonValue &value)
{
    const QString status = value.toString();
    if (status.isEmpty())
        return Diffusion::Unknown;
    if (status == u"diffusible")
        return Diffusion::Total;
    // A word that is not known protects: it may be the new name of a restriction.
    return status == u"non_diffusible" ? Diffusion::None : Diffusion::Partial;
}

// The strictest that anybody said holds: a unit may be open and its establishment not.
void tighten(Identity &identity, Diffusion diffusion)
{
    identity.diffusion = std::max(identity.diffusion, diffusion);
}

void setState(Identity &identity, bool active, const QDate &creation, const QDate &end)
{
    const QDate since = active ? creation : end;
    if (since.isValid())
        identity.since = since;
    else if (identity.active && *identity.active != active)
        identity.since = {};
    identity.active = active;
}

void readUnit(Identity &identity, const QJsonObject &unit)
{
    const QJsonObject company = unit[u"personne_morale_attributs"].toObject();
    const QString name = textOf(company[u"raison_sociale"]);
    replace(identity.name, name.isEmpty() ? personOf(unit[u"personne_physique_attributs"].toObject())
                                          : withAcronym(name, textOf(company[u"sigle"])));
    replace(identity.siren, textOf(unit[u"siren"]));
    replace(identity.siretOfSeat, textOf(unit[u"siret_siege_social"]));
    replace(identity.rna, textOf(unit[u"rna"]));
    replace(identity.activity, activityOf(unit));
    replace(identity.size, textOf(unit[u"tranche_effectif_salarie"][u"intitule"]));
    const QJsonObject form = unit[u"forme_juridique"].toObject();
    replace(identity.legalForm, textOf(form[u"libelle"]));
    if (const QString code = textOf(form[u"code"]); !code.isEmpty() && !identity.association)
        identity.association = code.startsWith(QLatin1Char('9')) || !identity.rna.isEmpty();
    if (const QString state = textOf(unit[u"etat_administratif"]); !state.isEmpty())
        setState(identity, state == u"A", dayOf(unit[u"date_creation"]), dayOf(unit[u"date_cessation"]));
    tighten(identity, diffusionOf(unit[u"status_diffusion"]));
}

void readEstablishment(Identity &identity, const QJsonObject &data)
{
    readUnit(identity, data[u"unite_legale"].toObject());
    tighten(identity, diffusionOf(data[u"status_diffusion"]));
    if (textOf(data[u"etat_administratif"]) == u"F") {
        identity.establishmentClosed = true;
        identity.establishmentClosedSince = dayOf(data[u"date_fermeture"]);
    }
    if (!data[u"siege_social"].toBool())
        return;
    replace(identity.siretOfSeat, textOf(data[u"siret"]));
    replace(identity.seat, addressOf(data[u"adresse"].toObject()));
    if (identity.active == false && !identity.since.isValid())
        identity.since = dayOf(data[u"date_fermeture"]);
}

void readInsee(Identity &identity, const QJsonObject &data)
{
    if (data.contains(u"unite_legale"))
        readEstablishment(identity, data);
    else if (data.contains(u"personne_morale_attributs"))
        readUnit(identity, data);
}

QString directorOf(const QJsonObject &director)
{
    QString name = joined({textOf(director[u"prenom"]), textOf(director[u"nom"])}, QStringLiteral(" "));
    fill(name, textOf(director[u"raison_sociale"]));
    fill(name, textOf(director[u"denomination"]));
    QString role = textOf(director[u"fonction"]);
    fill(role, textOf(director[u"qualite"]));
    return role.isEmpty() || name.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, role);
}

QString directorsOf(const QJsonArray &list)
{
    constexpr qsizetype shown = 4;
    QStringList names;
    for (const QJsonValue &entry : list) {
        const QJsonObject object = entry.toObject();
        names.append(directorOf(object.contains(u"data") ? object[u"data"].toObject() : object));
    }
    names.removeAll(QString());
    if (names.size() <= shown)
        return names.join(QStringLiteral(", "));
    // A plain name: lupdate loses a text whose number is an expression.
    const int others = static_cast<int>(names.size() - shown);
    return QCoreApplication::translate("Identity", "%1 et %n autre(s)", nullptr, others)
        .arg(names.mid(0, shown).join(QStringLiteral(", ")));
}

void readInfogreffe(Identity &identity, const QJsonValue &data)
{
    if (data.isArray()) {
        fill(identity.directors, directorsOf(data.toArray()));
        return;
    }
    const QJsonObject company = data[u"personne_morale"].toObject();
    const QJsonObject person = data[u"personne_physique"].toObject();
    fill(identity.name, textOf(company[u"denomination"]));
    fill(identity.name, joined({textOf(person[u"prenom"]), textOf(person[u"nom"])}, QStringLiteral(" ")));
    fill(identity.siren, textOf(data[u"siren"]));
    fill(identity.legalForm, textOf(company[u"forme_juridique"][u"valeur"]));
    fill(identity.directors, directorsOf(data[u"mandataires_sociaux"].toArray()));
}

QString namesOf(const QJsonArray &first)
{
    QStringList names;
    for (const QJsonValue &name : first)
        names.append(textOf(name));
    return joined(names, QStringLiteral(" "));
}

void readRne(Identity &identity, const QJsonObject &data)
{
    const QJsonObject company = data[u"identite_entreprise"].toObject();
    fill(identity.name, textOf(company[u"denomination"]));
    fill(identity.name,
         joined({namesOf(company[u"prenoms"].toArray()), textOf(company[u"nom"])}, QStringLiteral(" ")));
    fill(identity.siren, textOf(company[u"siren"]));
    fill(identity.legalForm, textOf(company[u"forme_juridique"][u"libelle"]));
    const QJsonObject activity = company[u"code_APE"].toObject();
    fill(identity.activity,
         joined({textOf(activity[u"code"]), textOf(activity[u"libelle"])}, QStringLiteral(" ")));
    fill(identity.seat, addressOf(company[u"adresse_siege_social"].toObject()));
    fill(identity.directors, directorsOf(data[u"dirigeants_et_associes"].toArray()));
}

void readAssociation(Identity &identity, const QJsonObject &data)
{
    QString name = textOf(data[u"nom"]);
    fill(name, textOf(data[u"titre"]));
    fill(identity.name, withAcronym(name, textOf(data[u"sigle"])));
    fill(identity.rna, textOf(data[u"rna"]));
    fill(identity.rna, textOf(data[u"rna_id"]));
    fill(identity.siren, textOf(data[u"siren"]));
    fill(identity.siretOfSeat, textOf(data[u"siret_siege"]));
    fill(identity.siretOfSeat, textOf(data[u"siret_siege_social"]));
    fill(identity.siren, identity.siretOfSeat.left(9));
    fill(identity.legalForm, textOf(data[u"forme_juridique"][u"libelle"]));
    fill(identity.seat, addressOf(data[u"adresse_siege"].toObject()));
    identity.association = true;
    const QJsonValue active = data.contains(u"active") ? data[u"active"] : data[u"etat"];
    if (!identity.active && active.isBool())
        setState(identity, active.toBool(), dayOf(data[u"date_creation"]), dayOf(data[u"date_dissolution"]));
}

} // namespace

void addToIdentity(Identity &identity, const etat::Answer &answer, catalogue::IdentityForm form)
{
    if (answer.status == 451)
        tighten(identity, Diffusion::None);
    const QJsonValue data = answer.payload.value(u"data");
    if (answer.failure || (!data.isObject() && !data.isArray()))
        return;
    switch (form) {
    case catalogue::IdentityForm::Sirene:
        return readInsee(identity, data.toObject());
    case catalogue::IdentityForm::Rcs:
        return readInfogreffe(identity, data);
    case catalogue::IdentityForm::Rne:
        return readRne(identity, data.toObject());
    case catalogue::IdentityForm::Association:
        return readAssociation(identity, data.toObject());
    case catalogue::IdentityForm::None:
        return;
    }
}

Identity shareable(const Identity &identity)
{
    Identity open = identity;
    if (identity.diffusion == Diffusion::Total)
        return open;
    open.name.clear();
    open.seat.clear();
    open.directors.clear();
    return open;
}

} // namespace agrafe::entreprise
