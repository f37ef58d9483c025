// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/etat/errors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

struct Words
{
    QString title;
    QString detail;
};

using Table = QMap<QString, Words>;

const Table &accessErrors()
{
    static const Table table{
        {u"00015"_s, {u"Conflit"_s, u"Le même appel, avec le même jeton, est encore en cours."_s}},
        {u"00100"_s, {u"Privilèges insuffisants"_s, u"Les droits de ce jeton n’ouvrent pas cette route."_s}},
        {u"00101"_s, {u"Interdit"_s, u"Le jeton manque ou n’est pas valable."_s}},
        {u"00103"_s, {u"Jeton expiré"_s, u"Ce jeton n’a plus cours : il faut le prolonger."_s}},
        {u"00105"_s,
         {u"Jeton sur liste noire"_s, u"Ce jeton a été retiré, sans doute après une divulgation."_s}},
        {u"00404"_s, {u"Route inconnue"_s, u"Cette adresse ne correspond à aucune route."_s}},
        {u"00405"_s, {u"Méthode non permise"_s, u"Les routes ne se lisent qu’avec GET."_s}},
        {u"00429"_s, {u"Trop de requêtes"_s, u"Le quota de la minute est épuisé."_s}},
    };
    return table;
}

const Table &parameterErrors()
{
    static const Table table{
        {u"00201"_s, {{}, u"Il manque le cadre de la demande (context)."_s}},
        {u"00202"_s, {{}, u"Il manque l’objet de la demande (object), de moins de 50 caractères."_s}},
        {u"00203"_s, {{}, u"Il manque le bénéficiaire de l’appel (recipient)."_s}},
        {u"00210"_s, {{}, u"Le bénéficiaire (recipient) n’est pas un SIRET."_s}},
        {u"00211"_s, {{}, u"Le bénéficiaire (recipient) est l’entité même qui est demandée."_s}},
        {u"00301"_s, {{}, u"Le SIREN n’a pas la bonne forme."_s}},
        {u"00302"_s, {{}, u"Le SIRET n’a pas la bonne forme."_s}},
        {u"00303"_s, {{}, u"Ni un SIRET ni un numéro RNA."_s}},
        {u"00304"_s, {{}, u"Ni un SIRET ni un numéro EORI."_s}},
        {u"00305"_s, {{}, u"Le mois n’a pas la bonne forme."_s}},
        {u"00307"_s, {{}, u"L’année n’a pas la bonne forme."_s}},
        {u"00313"_s, {{}, u"La limite n’a pas la bonne forme."_s}},
        {u"00330"_s, {{}, u"Ni un SIREN, ni un SIRET, ni un numéro RNA."_s}},
        {u"00333"_s, {{}, u"Ni un SIREN ni un numéro RNA."_s}},
    };
    return table;
}

/// Codes of providers that mean something of their own.
const Table &providerErrors()
{
    static const Table table{
        {u"00501"_s, {u"Erreur réseau"_s, u"Le serveur distant ne se laisse pas joindre pour l’instant."_s}},
        {u"03501"_s,
         {u"Potentielle ressource non trouvée"_s,
          u"La DGFiP n’a rien délivré : entité inconnue, hors périmètre ou situation à régulariser."_s}},
        {u"04501"_s,
         {u"Analyse manuelle de la situation du compte en cours"_s,
          u"Un agent de l’Urssaf doit examiner le compte avant toute délivrance."_s}},
        {u"04502"_s,
         {u"Demande de traitement logiciel en cours"_s, u"L’Urssaf traite à nouveau cette demande."_s}},
        {u"04503"_s,
         {u"Attestation non délivrable"_s,
          u"L’état du compte ne permet pas à l’Urssaf de délivrer l’attestation."_s}},
        {u"38422"_s,
         {u"Attestation non disponible"_s, u"L’entreprise n’est pas à jour de ses cotisations CIBTP."_s}},
    };
    return table;
}

/// The last three figures of a provider's code.
const Table &suffixes()
{
    static const Table table{
        {u"000"_s, {u"Erreur interne du fournisseur"_s, u"Le fournisseur a rencontré une erreur."_s}},
        {u"001"_s, {u"Service non disponible"_s, u"Le fournisseur est indisponible ou en maintenance."_s}},
        {u"002"_s, {u"Intermédiaire hors-délai"_s, u"Le fournisseur n’a pas répondu à temps."_s}},
        {u"003"_s,
         {u"Entité non trouvée"_s,
          u"Rien n’est connu sous cet identifiant, ou il sort du périmètre de la route."_s}},
        {u"004"_s, {u"Erreur de résolution DNS"_s, u"L’adresse du fournisseur ne se résout pas."_s}},
        {u"005"_s, {u"Indisponible pour raisons légales"_s, u"Cette entité n’est jamais diffusée."_s}},
        {u"020"_s, {u"Maintenance du fournisseur"_s, u"Le fournisseur est en maintenance annoncée."_s}},
        {u"055"_s, {u"Fichier du fournisseur non valide"_s, u"Le fichier reçu n’a pas la forme attendue."_s}},
        {u"999"_s,
         {u"Erreur inconnue du fournisseur de données"_s, u"La réponse du fournisseur est illisible."_s}},
    };
    return table;
}

Words wordsOf(const QString &code)
{
    if (const auto found = accessErrors().constFind(code); found != accessErrors().cend())
        return *found;
    if (const auto found = parameterErrors().constFind(code); found != parameterErrors().cend())
        return {u"Entité non traitable"_s, found->detail};
    if (const auto found = providerErrors().constFind(code); found != providerErrors().cend())
        return *found;
    if (code.startsWith(u"00"))
        return {u"Entité non traitable"_s, u"Un paramètre n’a pas la bonne forme."_s};
    return suffixes().value(code.right(3), suffixes().value(u"999"_s));
}

} // namespace

QByteArray ServiceError::body() const
{
    const Words words = wordsOf(code);
    QJsonObject meta;
    if (!provider.isEmpty())
        meta.insert(u"provider"_s, provider);
    if (retryIn > 0)
        meta.insert(u"retry_in"_s, retryIn);
    const QJsonValue source = parameter.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                  : QJsonValue(QJsonObject{{u"parameter"_s, parameter}});
    const QJsonObject error{{u"code"_s, code},
                            {u"title"_s, words.title},
                            {u"detail"_s, words.detail},
                            {u"source"_s, source},
                            {u"meta"_s, meta}};
    return QJsonDocument(QJsonObject{{u"errors"_s, QJsonArray{error}}}).toJson(QJsonDocument::Compact);
}

} // namespace agrafe::sandbox
