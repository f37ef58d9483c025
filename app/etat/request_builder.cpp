// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/request_builder.h"

#include "base/plain_text.h"
#include "etat/answer_reader.h"
#include "etat/parameters.h"
#include "identifiers/siret.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace agrafe::etat {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype maxObjectLength = 49; // the service wants fewer than 50
constexpr qint64 maxDocumentBytes = 64LL * 1024 * 1024;

Unexpected refused(const QString &code, const QString &sentence, const QString &action)
{
    Failure failure = Failure::input(sentence, action);
    failure.code = code;
    return Unexpected(failure);
}

KeyCheck keyCheckOf(const Access &access)
{
    return access.habilitation.isFictitious() ? KeyCheck::NotRequired : KeyCheck::Required;
}

bool wants(const catalogue::EndpointVersion &version, const QString &name)
{
    return version.parameter(name) != nullptr;
}

QUrl originOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QUrl apiAddress(const QUrl &base, const QByteArray &encodedPath, const QList<http::Header> &query)
{
    QByteArray address = base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    address += encodedPath;
    char separator = '?';
    for (const auto &[name, value] : query) {
        address += separator + name + '=' + value;
        separator = '&';
    }
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

// The route's own parameters, checked; what the catalogue does not know goes along as it is.
Result<QMap<QString, QString>> checkedParameters(const catalogue::EndpointVersion &version,
                                                 const Access &access, const Call &call)
{
    QMap<QString, QString> checked = call.parameters;
    for (const catalogue::Parameter &parameter : version.parameters) {
        if (isOfTheFrame(parameter.name) || parameter.in == u"header")
            continue;
        if (!parameter.required && !call.parameters.contains(parameter.name))
            continue;
        auto value = checkParameter(parameter, call.parameters.value(parameter.name), keyCheckOf(access));
        if (!value)
            return Unexpected(value.error());
        checked.insert(parameter.name, *value);
    }
    for (const catalogue::ParameterRule &rule : version.rules) {
        if (!rule.keptBy(checked))
            return refused(rule.code,
                           QCoreApplication::translate("EtatRequest", "La demande est incomplète."),
                           rule.sentence);
    }
    return checked;
}

QList<http::Header> frameQuery(const catalogue::EndpointVersion &version, const Frame &frame)
{
    QList<http::Header> query;
    if (wants(version, QStringLiteral("recipient")))
        query.append({"recipient", encoded(frame.recipient)});
    if (wants(version, QStringLiteral("context")))
        query.append({"context", encoded(frame.context)});
    if (wants(version, QStringLiteral("object")))
        query.append({"object", encoded(frame.object)});
    return query;
}

void appendQuery(QList<http::Header> &query, const catalogue::Parameter *parameter, const QString &name,
                 const QString &value)
{
    if (!parameter || parameter->type != u"array") {
        query.append({encoded(name), encoded(value)});
        return;
    }
    const QStringList parts = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        query.append({encoded(name) + "[]", encoded(part.trimmed())});
}

QString kindOfSubject(const QString &subject)
{
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    if (digits.match(subject).hasMatch())
        return subject.size() == 9 ? QStringLiteral("siren") : QStringLiteral("siret");
    if (subject.startsWith(QLatin1Char('W')))
        return QStringLiteral("rna");
    return subject.isEmpty() ? QString() : QStringLiteral("eori");
}

void setSubject(http::AccessIntent &intent, const QString &subject)
{
    intent.subject = subject.simplified().remove(QLatin1Char(' '));
    intent.subjectKind = kindOfSubject(intent.subject);
}

QUrl addressOf(const catalogue::EndpointVersion &version, const QUrl &base, const Frame &frame,
               const QMap<QString, QString> &parameters)
{
    QByteArray path = version.path.toUtf8();
    QList<http::Header> query = frameQuery(version, frame);
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        const QByteArray place = '{' + it.key().toUtf8() + '}';
        if (path.contains(place))
            path.replace(place, encoded(it.value()));
        else
            appendQuery(query, version.parameter(it.key()), it.key(), it.value());
    }
    return apiAddress(base, path, query);
}

QString tokenKey(const Access &access)
{
    return access.habilitation.id.toString(QUuid::WithoutBraces);
}

Result<void> checkObjectForm(const QString &object)
{
    if (holdsControls(object))
        return refused(QStringLiteral("00202"),
                       QCoreApplication::translate(
                           "EtatRequest", "L’objet contient un saut de ligne ou un caractère invisible."),
                       QCoreApplication::translate("EtatRequest", "Retapez-le sur une seule ligne."));
    const qsizetype length = object.toUcs4().size();
    if (length > maxObjectLength)
        return refused(
            QStringLiteral("00202"),
            QCoreApplication::translate("EtatRequest", "L’objet a %1 caractères : il en faut moins de 50.")
                .arg(length),
            QCoreApplication::translate("EtatRequest",
                                        "Raccourcissez l’objet, par exemple au numéro du dossier."));
    return {};
}

/// What tells of a person among the parameters, one by one. Numbers only with their name: a commune may have
/// the number of an error.
QStringList personalTexts(const QMap<QString, QString> &parameters)
{
    QStringList texts;
    for (auto parameter = parameters.cbegin(); parameter != parameters.cend(); ++parameter) {
        for (const QString &part : parameter->split(u',', Qt::SkipEmptyParts)) {
            const bool named = std::ranges::any_of(part, [](QChar c) { return c.isLetter(); });
            texts += named && part.size() > 2 ? part : parameter.key() + u'=' + part;
        }
    }
    return texts;
}

} // namespace

Result<void> checkFrame(const Access &access, const Frame &frame)
{
    if (frame.recipient.trimmed().isEmpty())
        return refused(
            QStringLiteral("00203"),
            QCoreApplication::translate("EtatRequest", "Le SIRET de votre organisme (bénéficiaire) manque."),
            QCoreApplication::translate("EtatRequest", "Complétez l’habilitation dans les réglages."));
    if (auto siret = Siret::parse(frame.recipient, keyCheckOf(access)); !siret)
        return refused(
            QStringLiteral("00210"),
            QCoreApplication::translate("EtatRequest", "Le bénéficiaire n’est pas un SIRET valable. %1")
                .arg(siret.error().sentence),
            QCoreApplication::translate(
                "EtatRequest", "Corrigez le SIRET de votre organisme dans les réglages de l’habilitation."));
    if (access.habilitation.service != habilitation::Service::Entreprise)
        return {};
    if (frame.context.trimmed().isEmpty())
        return refused(
            QStringLiteral("00201"),
            QCoreApplication::translate("EtatRequest", "Le cadre de la demande (contexte) manque."),
            QCoreApplication::translate("EtatRequest", "Choisissez un contexte de l’habilitation."));
    if (frame.object.trimmed().isEmpty())
        return refused(QStringLiteral("00202"),
                       QCoreApplication::translate("EtatRequest", "L’objet de la demande manque."),
                       QCoreApplication::translate("EtatRequest", "Indiquez le numéro du dossier."));
    return checkObjectForm(frame.object);
}

Result<void> checkSubject(const Access &access, const Frame &frame, const QString &number)
{
    const QString recipient = frame.recipient.simplified().remove(QLatin1Char(' '));
    const bool isNumber = number.size() == 9 || number.size() == 14;
    if (access.habilitation.service != habilitation::Service::Entreprise || !isNumber ||
        number.left(9) != recipient.left(9))
        return {};
    return refused(QStringLiteral("00211"),
                   QCoreApplication::translate(
                       "EtatRequest",
                       "Ce numéro est celui de votre propre organisme : le service n’accepte pas "
                       "qu’un organisme demande ses propres données. Rien n’a été envoyé."),
                   QCoreApplication::translate("EtatRequest", "Indiquez le numéro d’une autre entité."));
}

http::AccessIntent intentOf(const Access &access, const Frame &frame)
{
    http::AccessIntent intent;
    if (!access.habilitation.id.isNull())
        intent.habilitationId = tokenKey(access);
    intent.habilitationName = access.habilitation.name;
    intent.environment = habilitation::toString(access.habilitation.environment);
    intent.service = habilitation::toString(access.habilitation.service);
    intent.recipient = frame.recipient;
    intent.context = frame.context;
    intent.object = frame.object;
    intent.usagerInformed = frame.usagerInformed;
    intent.consent = frame.consent;
    return intent;
}

Result<http::Request> requestFor(const catalogue::Endpoint &endpoint,
                                 const catalogue::EndpointVersion &version,
                                 const catalogue::QuotaGroup &quota, const Access &access, const Call &call)
{
    if (auto frame = checkFrame(access, call.frame); !frame)
        return Unexpected(frame.error());
    const auto parameters = checkedParameters(version, access, call);
    if (!parameters)
        return Unexpected(parameters.error());
    const catalogue::Parameter *subjectParameter = version.subject();
    const QString subject = subjectParameter ? parameters->value(subjectParameter->name) : QString();
    if (auto other = checkSubject(access, call.frame, subject); !other)
        return Unexpected(other.error());

    Frame frame = call.frame;
    frame.recipient = Siret::parse(frame.recipient, keyCheckOf(access))->digits();
    http::Request request;
    request.url = addressOf(version, access.habilitation.apiUrl(), frame, *parameters);
    request.headers.append(http::Header{"Accept", "application/json"});
    if (call.fresh && version.acceptsNoCache)
        request.headers.append(http::Header{"Cache-Control", "no-cache"});
    request.bearer = access.token;
    request.tokenOrigin = originOf(access.habilitation.apiUrl());
    request.quota = {tokenKey(access), endpoint.quotaGroup, quota.perMinute, quota.perSecond};
    request.deadlines = {15s, 15s};
    request.assess = [endpoint](const http::Response &response) { return assessAnswer(endpoint, response); };
    http::AccessIntent intent = intentOf(access, frame);
    intent.endpointId = endpoint.id;
    intent.version = version.version;
    if (call.personFingerprint.isEmpty()) {
        setSubject(intent, subject);
    } else {
        intent.subjectKind = QStringLiteral("personne");
        intent.subject = call.personFingerprint;
        request.personalTexts = personalTexts(*parameters);
    }
    request.access = intent;
    return request;
}

http::Request documentRequest(const Access &access, const Call &origin, const DocumentLink &link)
{
    http::Request request;
    request.url = link.url;
    request.headers.append(http::Header{"Accept", "application/pdf, image/*;q=0.8, */*;q=0.1"});
    // Files that the API itself hands on draw on its allowance for documents; other hosts have their own.
    const bool proxied = originOf(link.url) == originOf(access.habilitation.apiUrl());
    request.quota = {tokenKey(access), QStringLiteral("entreprise-documents"), proxied ? 50 : 0, 0};
    if (!proxied)
        request.quota.group = QStringLiteral("documents-") + link.url.host();
    request.deadlines = {60s, 20s};
    request.maxBytes = maxDocumentBytes;
    request.assess = assessDocument;
    http::AccessIntent intent = intentOf(access, origin.frame);
    intent.endpointId = origin.endpointId;
    intent.version = origin.version;
    intent.document = true;
    for (auto it = origin.parameters.cbegin(); it != origin.parameters.cend(); ++it) {
        if (it.key().startsWith(u"sir"))
            setSubject(intent, it.value());
    }
    request.access = intent;
    return request;
}

http::Request plainRequest(const Access &access, const QString &path, const QString &name)
{
    http::Request request;
    request.url = apiAddress(access.habilitation.apiUrl(), path.toUtf8(), {});
    request.headers.append(http::Header{"Accept", "application/json"});
    request.bearer = access.token;
    request.tokenOrigin = originOf(access.habilitation.apiUrl());
    request.quota = {tokenKey(access), name, 250, 0};
    request.deadlines = {15s, 15s};
    http::AccessIntent intent =
        intentOf(access, {.recipient = access.habilitation.recipient, .context = {}, .object = {}});
    intent.endpointId = name;
    request.access = intent;
    return request;
}

} // namespace agrafe::etat
