// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/sandbox.h"

#include "sandbox/chorus/chorus_service.h"
#include "sandbox/documents/document_desk.h"
#include "sandbox/el/el_service.h"
#include "sandbox/entreprise/cast.h"
#include "sandbox/entreprise/service.h"
#include "sandbox/particulier/citizen_token.h"
#include "sandbox/particulier/service.h"
#include "sandbox/server/http_server.h"
#include "sandbox/statistics.h"

#include <QFile>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

QString loopback(quint16 port)
{
    return u"http://127.0.0.1:%1"_s.arg(port);
}

Result<AttributeValidator> validatorOf(const QString &matrice)
{
    QFile file(matrice.isEmpty() ? u":/sandbox/el/exemple.json"_s : matrice);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(Failure::of(FailureKind::Input, file.fileName() + u": "_s + file.errorString()));
    return AttributeValidator::ofMatrice(file.readAll());
}

/// What the engine reads; it outlives it.
struct Sources
{
    const catalogue::Catalogue &companies;
    const catalogue::Catalogue &persons;
    const CaseStore &cases;
    const AttributeValidator &validator;
};

/// Everything that lives in the sandbox's thread.
class Engine : public QObject
{
public:
    Engine(const Sources &sources, const Options &options, Statistics &statistics)
        : m_cases(sources.cases)
        , m_seeded(options.seed)
        , m_latency(m_seeded, options.latency, options.latencyOf)
        , m_tokens(m_seeded, sources.companies, sources.persons)
        , m_documents(m_seeded, m_latency, statistics, options.now)
        , m_entreprise({sources.companies, m_cases, m_seeded, m_latency, statistics, options.now}, m_tokens,
                       m_documents)
        , m_particulier({sources.persons, m_cases, m_seeded, m_latency, statistics, options.now}, m_tokens)
        , m_el({m_latency, statistics, sources.validator, m_tokens.full().text, options.now})
        , m_chorus({m_seeded, m_latency, statistics, options.now, cpro::Side::Qualification})
        , m_chorusProduction({m_seeded, m_latency, statistics, options.now, cpro::Side::Production})
        , m_entrepriseServer([this](const HttpRequest &request, const Responder &responder) {
            m_entreprise.handle(request, responder);
        })
        , m_particulierServer([this](const HttpRequest &request, const Responder &responder) {
            m_particulier.handle(request, responder);
        })
        , m_documentServer([this](const HttpRequest &request, const Responder &responder) {
            m_documents.handle(request, responder);
        })
        , m_elServer([this](const HttpRequest &request,
                            const Responder &responder) { m_el.handle(request, responder); },
                     ElService::largestFile)
        , m_chorusServer([this](const HttpRequest &request,
                                const Responder &responder) { m_chorus.handle(request, responder); },
                         ChorusService::largestRequest)
        , m_chorusProductionServer(
              [this](const HttpRequest &request, const Responder &responder) {
                  m_chorusProduction.handle(request, responder);
              },
              ChorusService::largestRequest)
    {}

    [[nodiscard]] Result<Addresses> listen(quint16 port)
    {
        for (HttpServer *server : {&m_entrepriseServer, &m_particulierServer, &m_documentServer, &m_elServer,
                                   &m_chorusServer, &m_chorusProductionServer}) {
            if (!server->listen(server == &m_entrepriseServer ? port : 0))
                return Unexpected(Failure::of(FailureKind::Network, server->errorString()));
        }
        const QString documents = loopback(m_documentServer.port());
        m_entreprise.setAddress(loopback(m_entrepriseServer.port()));
        m_particulier.setAddress(loopback(m_particulierServer.port()));
        m_documents.setAddress(documents);
        const QString chorus = loopback(m_chorusServer.port());
        const QString production = loopback(m_chorusProductionServer.port());
        return Addresses{QUrl(loopback(m_entrepriseServer.port())),
                         QUrl(loopback(m_particulierServer.port())),
                         QUrl(documents),
                         QUrl(loopback(m_elServer.port()) + QString::fromLatin1(ElService::root) +
                              QString::fromLatin1(ElService::plainFolder)),
                         m_tokens.full().text,
                         m_tokens.restricted().text,
                         m_tokens.expired().text,
                         m_tokens.blacklisted().text,
                         m_tokens.renewed().text,
                         m_tokens.prolonged().text,
                         m_tokens.person().text,
                         m_tokens.personReduced().text,
                         QUrl(chorus),
                         QUrl(chorus + QString::fromLatin1(PisteDesk::path)),
                         m_chorus.piste().secret(),
                         m_chorus.password(),
                         QUrl(production),
                         QUrl(production + QString::fromLatin1(PisteDesk::path)),
                         m_chorusProduction.piste().secret(),
                         m_chorusProduction.password()};
    }

private:
    CaseStore m_cases;
    Seeded m_seeded;
    Latency m_latency;
    TokenBook m_tokens;
    DocumentDesk m_documents;
    EntrepriseService m_entreprise;
    ParticulierService m_particulier;
    ElService m_el;
    ChorusService m_chorus;
    ChorusService m_chorusProduction;
    HttpServer m_entrepriseServer;
    HttpServer m_particulierServer;
    HttpServer m_documentServer;
    HttpServer m_elServer;
    HttpServer m_chorusServer;
    HttpServer m_chorusProductionServer;
};

} // namespace

struct Sandbox::Private
{
    catalogue::Catalogue catalogue; ///< a copy: the caller's may go first
    catalogue::Catalogue persons;   ///< what API Particulier offers
    Options options;
    Statistics statistics;
    QThread thread;
    std::unique_ptr<QObject> gate; ///< lives in the thread: through it calls get there
    std::unique_ptr<Engine> engine;
};

Sandbox::Sandbox(const catalogue::Catalogue &catalogue, Options options)
    : d(std::make_unique<Private>())
{
    d->catalogue = catalogue;
    d->options = std::move(options);
    if (!d->options.now)
        d->options.now = &QDateTime::currentDateTimeUtc;
    d->thread.setObjectName(u"sandbox"_s);
}

Sandbox::~Sandbox()
{
    stop();
}

Result<Addresses> Sandbox::start()
{
    stop();
    auto persons = catalogue::Catalogue::load(QLocale::French, catalogue::Api::Particulier);
    if (!persons)
        return Unexpected(persons.error());
    d->persons = std::move(*persons);
    const auto cases = CaseStore::load(d->options.caseFiles, {&d->catalogue, &d->persons});
    if (!cases)
        return Unexpected(cases.error());
    const auto validator = validatorOf(d->options.elMatrice);
    if (!validator)
        return Unexpected(validator.error());
    d->thread.start();
    d->gate = std::make_unique<QObject>();
    d->gate->moveToThread(&d->thread);
    Result<Addresses> result;
    QMetaObject::invokeMethod(
        d->gate.get(),
        [&] {
            d->engine = std::make_unique<Engine>(Sources{d->catalogue, d->persons, *cases, *validator},
                                                 d->options, d->statistics);
            result = d->engine->listen(d->options.port);
        },
        Qt::BlockingQueuedConnection);
    if (!result)
        stop();
    return result;
}

void Sandbox::stop()
{
    if (!d->thread.isRunning())
        return;
    QMetaObject::invokeMethod(d->gate.get(), [this] { d->engine.reset(); }, Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
    d->gate.reset();
}

Sandbox::Seen Sandbox::seen() const
{
    return d->statistics.read();
}

QList<Sandbox::Character> Sandbox::cast()
{
    return Cast().characters();
}

QList<Sandbox::Citizen> Sandbox::citizens()
{
    return People().citizens();
}

QByteArray Sandbox::franceConnectToken(const QMap<QString, QString> &identity)
{
    return citizenToken(identity);
}

} // namespace agrafe::sandbox
