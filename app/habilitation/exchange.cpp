// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/exchange.h"

#include "base/day_text.h"
#include "habilitation/habilitation_json.h"
#include "habilitation/validation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace agrafe::habilitation {

namespace {

constexpr int exchangeVersion = 1;
constexpr qsizetype largestFile = 4 * 1024 * 1024;
constexpr QLatin1String kindKey("agrafe");
constexpr QLatin1String kindWord("habilitations");
constexpr QLatin1String versionKey("version");
constexpr QLatin1String listKey("habilitations");

Unexpected refused(const QString &sentence, const QString &nextAction)
{
    return Unexpected(Failure::input(sentence, nextAction));
}

Unexpected notSuchAFile()
{
    return refused(QCoreApplication::translate("Exchange", "Ce fichier n’est pas un export d’habilitations."),
                   QCoreApplication::translate(
                       "Exchange", "Demandez à votre administrateur le fichier .json qu’Agrafe a exporté."));
}

// A JWT, or a key that announces a secret. What is found is never repeated.
bool holdsSecret(const QJsonValue &value)
{
    static const QRegularExpression secretKey(
        QStringLiteral(
            "^(?:jeton|token|secret|client_?secret|password|mot_?de_?passe|bearer|authorization)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression jwt(QStringLiteral("eyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}"));
    if (value.isString())
        return jwt.match(value.toString()).hasMatch();
    const QJsonArray array = value.toArray();
    if (std::ranges::any_of(array, [](const QJsonValue &each) { return holdsSecret(each); }))
        return true;
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        const bool filled = !each.value().isNull() && each.value() != QJsonValue(QString());
        if ((filled && secretKey.match(each.key()).hasMatch()) || holdsSecret(each.value()))
            return true;
    }
    return false;
}

Result<QJsonArray> entriesOf(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return notSuchAFile();
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (root.value(kindKey) != QJsonValue(kindWord) || !root.value(listKey).isArray())
        return notSuchAFile();
    if (root.value(versionKey).toInt() > exchangeVersion)
        return refused(
            QCoreApplication::translate("Exchange", "Ce fichier vient d’une version plus récente d’Agrafe."),
            QCoreApplication::translate("Exchange", "Mettez Agrafe à jour, puis importez-le à nouveau."));
    if (holdsSecret(root))
        return refused(
            QCoreApplication::translate(
                "Exchange", "Ce fichier contient un jeton ou un mot de passe : rien n’a été importé."),
            QCoreApplication::translate(
                "Exchange",
                "Supprimez ce fichier et prévenez qui vous l’a donné : un jeton ne circule pas ainsi."));
    return root.value(listKey).toArray();
}

Result<Habilitation> entryAt(const QJsonArray &entries, qsizetype place)
{
    const QJsonObject object = entries.at(place).toObject();
    const auto entry = fromJson(object);
    const QString name = object.value(QLatin1String("name")).toString();
    if (!entry)
        return refused(
            QCoreApplication::translate("Exchange", "L’entrée %1 du fichier (« %2 ») n’est pas comprise.")
                .arg(place + 1)
                .arg(name),
            QCoreApplication::translate("Exchange", "Demandez un nouvel export à votre administrateur."));
    auto sound = validated(*entry, {});
    if (!sound)
        return refused(QCoreApplication::translate("Exchange", "Habilitation « %1 » du fichier : %2")
                           .arg(name, sound.error().sentence),
                       sound.error().nextAction);
    return sound;
}

Incoming compared(const Habilitation &value, const QList<Habilitation> &here)
{
    Incoming incoming{.value = value, .kind = Incoming::Kind::New, .changes = {}};
    for (const Habilitation &mine : here) {
        if (mine.id == value.id) {
            incoming.changes = differences(mine, value);
            incoming.kind = incoming.changes.isEmpty() ? Incoming::Kind::Same : Incoming::Kind::Different;
        }
    }
    if (!checkedName(value, here))
        incoming.kind = Incoming::Kind::NameTaken;
    return incoming;
}

QString yesOrNo(bool value)
{
    return value ? QCoreApplication::translate("Exchange", "Oui")
                 : QCoreApplication::translate("Exchange", "Non");
}

QString monthsText(int months)
{
    return months == 0 ? QString() : QCoreApplication::translate("Exchange", "%n mois", nullptr, months);
}

struct Line
{
    QString label;
    QString (*text)(const Habilitation &);
};

// In the order of the form.
QList<Line> lines()
{
    using H = Habilitation;
    return {
        {QCoreApplication::translate("Exchange", "Nom"), [](const H &h) { return h.name; }},
        {QCoreApplication::translate("Exchange", "Service"), [](const H &h) { return titleOf(h.service); }},
        {QCoreApplication::translate("Exchange", "Environnement"),
         [](const H &h) { return titleOf(h.environment, h.service); }},
        {QCoreApplication::translate("Exchange", "Adresse"), [](const H &h) { return h.baseUrl.toString(); }},
        {QCoreApplication::translate("Exchange", "Adresse des jetons PISTE"),
         [](const H &h) { return h.oauthUrl.toString(); }},
        {QCoreApplication::translate("Exchange", "Organisme"), [](const H &h) { return h.organisation; }},
        {QCoreApplication::translate("Exchange", "SIRET bénéficiaire"),
         [](const H &h) { return h.recipient; }},
        {QCoreApplication::translate("Exchange", "Cadres permis"),
         [](const H &h) { return h.contexts.join(QStringLiteral(", ")); }},
        {QCoreApplication::translate("Exchange", "Exemple d’objet"), [](const H &h) { return h.objectHint; }},
        {QCoreApplication::translate("Exchange", "Forme de l’objet"),
         [](const H &h) { return h.objectPattern; }},
        {QCoreApplication::translate("Exchange", "Conservation des données"),
         [](const H &h) { return monthsText(h.retentionMonths); }},
        {QCoreApplication::translate("Exchange", "Fin de validité"),
         [](const H &h) { return dayText(h.expiresOn); }},
        {QCoreApplication::translate("Exchange", "Usager informé à confirmer"),
         [](const H &h) { return yesOrNo(h.usagerInformed); }},
        {QCoreApplication::translate("Exchange", "Consentement à confirmer"),
         [](const H &h) { return yesOrNo(h.consentNeeded); }},
        {QCoreApplication::translate("Exchange", "À qui demander un droit"),
         [](const H &h) { return h.contact; }},
        {QCoreApplication::translate("Exchange", "Identifiant de partenaire"),
         [](const H &h) { return h.partner; }},
        {QCoreApplication::translate("Exchange", "Application PISTE"), [](const H &h) { return h.clientId; }},
        {QCoreApplication::translate("Exchange", "Compte technique"),
         [](const H &h) { return h.technicalAccount; }},
        {QCoreApplication::translate("Exchange", "Mot de passe technique changé le"),
         [](const H &h) { return dayText(h.technicalPasswordChangedOn); }},
    };
}

} // namespace

QByteArray exported(const QList<Habilitation> &habilitations)
{
    QJsonArray entries;
    for (const Habilitation &habilitation : habilitations)
        entries.append(toJson(habilitation));
    const QJsonObject root{{kindKey, kindWord}, {versionKey, exchangeVersion}, {listKey, entries}};
    return QJsonDocument(root).toJson();
}

QList<Difference> differences(const Habilitation &before, const Habilitation &after)
{
    QList<Difference> changes;
    const QList<Line> all = lines();
    for (const Line &line : all) {
        const QString old = line.text(before);
        const QString now = line.text(after);
        if (old != now)
            changes.append({line.label, old, now});
    }
    return changes;
}

Result<QList<Incoming>> readExchange(const QByteArray &bytes, const QList<Habilitation> &here)
{
    const auto entries = entriesOf(bytes);
    if (!entries)
        return Unexpected(entries.error());
    QList<Incoming> all;
    QList<Habilitation> ofTheFile;
    for (qsizetype place = 0; place < entries->size(); ++place) {
        const auto entry = entryAt(*entries, place);
        if (!entry)
            return Unexpected(entry.error());
        const bool twice =
            std::ranges::any_of(ofTheFile, [&](const Habilitation &each) { return each.id == entry->id; });
        if (const auto name = checkedName(*entry, ofTheFile); !name || twice)
            return refused(
                QCoreApplication::translate("Exchange",
                                            "L’habilitation « %1 » figure deux fois dans le fichier.")
                    .arg(entry->name),
                QCoreApplication::translate("Exchange", "Demandez un nouvel export à votre administrateur."));
        ofTheFile.append(*entry);
        all.append(compared(*entry, here));
    }
    return all;
}

} // namespace agrafe::habilitation
