// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// secret_tool FOLDER VERB KIND: one step in the life of one of the program's secrets, from a process of its
// own, through the services that the window and the command line use. VERB: keep (from stdin), use (to
// stdout), lost (who misses one), remove. Exit code: 0 done, 1 nothing there, 2 failure (its words on
// stdout).
#include "diagnostic/network_checks.h"
#include "services/services.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace agrafe;
using namespace Qt::StringLiterals;
using habilitation::Environment;
using habilitation::Habilitation;
using habilitation::SecretKind;
using habilitation::Service;

namespace {

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
}

int ended(const Result<void> &result)
{
    if (result)
        return 0;
    const Failure &failure = result.error();
    print((failure.sentence + u'\n' + failure.nextAction + u'\n' + failure.detail).toUtf8());
    return 2;
}

int given(const Result<Secret> &secret)
{
    if (!secret)
        return ended(Unexpected(secret.error()));
    print(secret->reveal());
    return secret->isEmpty() ? 1 : 0;
}

Secret fromStdin()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? Secret(input.readAll()) : Secret();
}

struct Owner
{
    Habilitation habilitation;
    SecretKind kind = SecretKind::Token;
};

Owner ownerOf(const QString &word)
{
    Owner owner;
    Habilitation &habilitation = owner.habilitation;
    habilitation.id = QUuid::createUuidV5(QUuid(), word);
    habilitation.name = u"Marchés "_s + word;
    habilitation.environment = Environment::Production;
    habilitation.recipient = u"13002526500013"_s;
    habilitation.contexts = QStringList{u"Marchés publics"_s};
    if (word == u"particulier")
        habilitation.service = Service::Particulier;
    if (word == u"el") {
        habilitation.service = Service::El;
        habilitation.baseUrl = QUrl(u"https://el.example/depot"_s);
        habilitation.partner = u"valorne"_s;
    }
    if (word == u"secret-client" || word == u"mot-de-passe-technique") {
        habilitation.service = Service::Chorus;
        habilitation.clientId = u"3f0d2c1a"_s;
        habilitation.technicalAccount = u"TECH_1_21990001900013@cpro.fr"_s;
        owner.kind = word == u"secret-client" ? SecretKind::ClientSecret : SecretKind::TechnicalPassword;
    }
    return owner;
}

QCoro::Task<int> ofHabilitation(services::Services &services, QString verb, QString word)
{
    habilitation::HabilitationStore &store = services.habilitations();
    const Owner owner = ownerOf(word);
    if (!store.byId(owner.habilitation.id)) {
        if (const auto saved = store.save(owner.habilitation); !saved)
            co_return ended(saved);
    }
    if (verb == u"keep") {
        const Secret secret = fromStdin();
        co_return ended(co_await store.setSecret(owner.habilitation, owner.kind, secret));
    }
    if (verb == u"use")
        co_return given(co_await store.secret(owner.habilitation, owner.kind));
    if (verb == u"remove")
        co_return ended(co_await store.remove(owner.habilitation.id));
    const auto lost = co_await store.lostSecrets();
    if (!lost)
        co_return ended(Unexpected(lost.error()));
    for (const habilitation::LostSecret &each : *lost)
        print(each.sentence().toUtf8());
    co_return lost->isEmpty() ? 1 : 0;
}

// The password of a manual proxy belongs to no habilitation.
QCoro::Task<int> ofProxy(services::Services &services, QString verb)
{
    settings::Settings &settings = services.settings();
    settings.setValue(u"reseau/proxy"_s, u"manuel"_s);
    settings.setValue(u"reseau/proxy-hote"_s, u"mandataire.valorne"_s);
    settings.setValue(u"reseau/proxy-utilisateur"_s, u"agent"_s);
    if (verb == u"keep") {
        const Secret secret = fromStdin();
        co_return ended(co_await services.setProxyPassword(secret));
    }
    if (verb == u"remove")
        co_return ended(co_await services.setProxyPassword(Secret()));
    const auto ready = co_await services.prepareNetwork();
    if (!ready)
        co_return ended(ready);
    const http::NetworkOptions options = services.network();
    if (verb == u"use") {
        print(options.manual.password().toUtf8());
        co_return options.manual.password().isEmpty() ? 1 : 0;
    }
    const auto check = diagnostic::proxyCheck(options, QUrl(u"https://entreprise.api.gouv.fr"_s));
    print((check.sentence + u' ' + check.nextAction).toUtf8());
    co_return check.state == diagnostic::State::Good ? 1 : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto services = services::Services::create({.paths = Paths::under(arguments.value(1))});
    if (!services)
        return ended(Unexpected(services.error()));
    const QString kind = arguments.value(3);
    return QCoro::waitFor(kind == u"mandataire" ? ofProxy(**services, arguments.value(2))
                                                : ofHabilitation(**services, arguments.value(2), kind));
}
