// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/chorus/deposit_desk.h"

#include "sandbox/chorus/desk_parts.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox::cpro {

namespace {

constexpr qint64 largestFile = 10LL * 1024 * 1024;
constexpr qint64 largestArchive = 30LL * 1024 * 1024;
constexpr qsizetype longestError = 200;
constexpr qsizetype longestNumber = 20;

const QStringList &waitingStates()
{
    static const QStringList states{u"IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP"_s, u"IN_RECU"_s,
                                    u"IN_TRAITE_SE_CPP"_s, u"IN_EN_ATTENTE_TRAITEMENT_CPP"_s,
                                    u"IN_EN_COURS_TRAITEMENT_CPP"_s};
    return states;
}

QByteArray decoded(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

bool isArchive(const QByteArray &file)
{
    return file.startsWith("PK") || file.startsWith("\x1f\x8b");
}

// One interface a syntax: four digits of the number.
QString interfaceOf(const QString &syntax)
{
    return syntax.endsWith(u"FACTURX") ? u"1117"_s : syntax.contains(u"CII") ? u"1112"_s : u"1111"_s;
}

Totals totalsOf(const QJsonObject &totals)
{
    const auto cents = [&totals](const QString &name) {
        const QJsonValue value = totals.value(name);
        return qRound64((value.isString() ? value.toString().toDouble() : value.toDouble()) * 100.0);
    };
    return {cents(u"montantHtTotal"_s), cents(u"montantTVA"_s), cents(u"montantTtcTotal"_s),
            cents(u"montantAPayer"_s)};
}

QString validatorOf(const QJsonObject &body)
{
    return body.value(u"cadreDeFacturation").toObject().value(u"codeStructureValideur").toString();
}

QString cadreOf(const QJsonObject &body)
{
    const QJsonObject cadre = body.value(u"cadreDeFacturation").toObject();
    return cadre.value(u"codeCadreFacturation").toString(u"A1_FACTURE_FOURNISSEUR"_s);
}

// Invoices of a subcontractor or of a co-contractor go to another structure first.
bool wantsValidator(const QJsonObject &body)
{
    const QString cadre = cadreOf(body);
    return cadre.startsWith(u"A9_") || cadre.startsWith(u"A12_");
}

Reply noSuchFlux()
{
    return refused(20'001, u"POQ_MSG_01.003 - Flux introuvable."_s);
}

} // namespace

DepositDesk::DepositDesk(World &world, std::chrono::milliseconds stateLength)
    : m_world(world)
    , m_stateLength(stateLength)
{}

void DepositDesk::offer(Handlers &handlers)
{
    handlers.insert(u"factures/deposer/flux"_s,
                    [this](const QJsonObject &body) { return depositFlux(body); });
    handlers.insert(u"factures/deposer/pdf"_s, [this](const QJsonObject &body) { return depositPdf(body); });
    handlers.insert(u"factures/soumettre"_s, [this](const QJsonObject &body) { return submit(body); });
    handlers.insert(u"transverses/ajouter/fichier"_s,
                    [this](const QJsonObject &body) { return addFile(body); });
    handlers.insert(u"transverses/consulterCRDetaille"_s,
                    [this](const QJsonObject &body) { return report(body); });
    handlers.insert(u"transverses/consulterCR"_s,
                    [this](const QJsonObject &body) { return olderReport(body); });
}

void DepositDesk::settle()
{
    for (Flux &flux : m_fluxes) {
        ++flux.requests;
        if (flux.verdict.isEmpty() && stateOf(flux) >= waitingStates().size())
            judge(flux);
    }
}

int DepositDesk::stateOf(const Flux &flux) const
{
    if (m_stateLength.count() == 0)
        return flux.requests - 1;
    return static_cast<int>(flux.at.msecsTo(m_world.now()) / m_stateLength.count());
}

Reply DepositDesk::depositFlux(const QJsonObject &body)
{
    Flux flux;
    flux.file = decoded(body.value(u"fichierFlux"));
    flux.fileName = body.value(u"nomFichier").toString();
    flux.syntax = body.value(u"syntaxeFlux").toString();
    flux.at = m_world.now();
    if (flux.file.isEmpty() || flux.fileName.isEmpty() || flux.syntax.isEmpty())
        return {.status = 400, .body = {}};
    if (flux.file.size() > (isArchive(flux.file) ? largestArchive : largestFile))
        return refused(20'001, u"GDP_MSG_11.022 - Le fichier est trop volumineux."_s);
    flux.number = u"CPP001%1%2"_s.arg(interfaceOf(flux.syntax)).arg(++m_sequence, 15, 10, QChar(u'0'));
    m_fluxes.append(flux);
    return given({{u"numeroFluxDepot"_s, flux.number},
                  {u"dateDepot"_s, written(flux.at, DateShape::Day)},
                  {u"syntaxeFlux"_s, flux.syntax}});
}

// What reading by eye gives is assumed: the account's own structure, nothing else.
Reply DepositDesk::depositPdf(const QJsonObject &body)
{
    const QByteArray file = decoded(body.value(u"fichierFacture"));
    if (file.size() > largestFile)
        return {.status = 413, .body = {}};
    if (!file.startsWith("%PDF"))
        return refused(20'010, u"GDP_MSG_11.014 - Le fichier n'est pas un PDF."_s);
    const qint64 id = m_world.keep({0, body.value(u"nomFichier").toString(), u"PDF"_s, u"FACTURE"_s, file});
    return given({{u"pieceJointeId"_s, id},
                  {u"codeFournisseur"_s, u"21990001900021"_s},
                  {u"codeDeviseFacture"_s, u"EUR"_s},
                  {u"typeFacture"_s, u"FACTURE"_s}});
}

Reply DepositDesk::addFile(const QJsonObject &body)
{
    const QByteArray file = decoded(body.value(u"pieceJointeFichier"));
    if (file.size() > largestFile)
        return refused(20'003, u"TRA_MSG_00.020 - La pièce jointe est trop volumineuse."_s);
    const qint64 id = m_world.keep({0,
                                    body.value(u"pieceJointeNom").toString(),
                                    body.value(u"pieceJointeExtension").toString(),
                                    {},
                                    file});
    return given({{u"pieceJointeId"_s, id}});
}

// Why an invoice cannot be made of it; nothing: it can.
std::optional<Reply> DepositDesk::submissionFault(const QJsonObject &body) const
{
    const Structure *supplier =
        m_world.structure(body.value(u"fournisseur").toObject().value(u"idFournisseur").toInteger());
    const QJsonObject to = body.value(u"destinataire").toObject();
    if (supplier == nullptr || !supplier->own)
        return refused(20'001, u"GDP_MSG_01.001 - Le fournisseur n'existe pas."_s);
    if (auto fault = routingFault(m_world, to.value(u"codeDestinataire").toString(),
                                  to.value(u"codeServiceExecutant").toString()))
        return fault;
    if (wantsValidator(body) && m_world.structure(validatorOf(body)) == nullptr)
        return refused(20'008, u"GDP_MSG_01.031 - Le valideur n'existe pas."_s);
    if (body.value(u"numeroFactureSaisi").toString().size() > longestNumber)
        return refused(20'009, u"G1.05 - Le numéro de facture ne doit pas dépasser 20 caractères."_s);
    if (m_world.invoice(supplier->id, body.value(u"numeroFactureSaisi").toString()) != nullptr)
        return refused(20'006, u"GDP_MSG_01.030 - Ce numéro de facture existe déjà."_s);
    // An array of one in what clients send, an object in the description.
    const QJsonValue main = body.value(u"pieceJointePrincipale");
    const QJsonObject file = main.isArray() ? main.toArray().first().toObject() : main.toObject();
    const bool there = m_world.attachment(file.value(u"pieceJointePrincipaleId").toInteger()) != nullptr;
    if (!there && body.value(u"modeDepot").toString() != u"SAISIE_API")
        return refused(20'013, u"GDP_MSG_11.011 - La pièce jointe n'existe pas."_s);
    return std::nullopt;
}

Reply DepositDesk::submit(const QJsonObject &body)
{
    if (const auto fault = submissionFault(body))
        return *fault;
    const QJsonObject to = body.value(u"destinataire").toObject();
    const QString number = body.value(u"numeroFactureSaisi").toString();
    Invoice invoice;
    invoice.supplier = body.value(u"fournisseur").toObject().value(u"idFournisseur").toInteger();
    invoice.recipient = m_world.structure(to.value(u"codeDestinataire").toString())->id;
    invoice.service = to.value(u"codeServiceExecutant").toString();
    invoice.engagement = body.value(u"references").toObject().value(u"numeroBonCommande").toString();
    invoice.number = number.isEmpty() ? u"2026%1"_s.arg(m_world.nextId(), 16, 10, QChar(u'0')) : number;
    invoice.mode = body.value(u"modeDepot").toString();
    invoice.date = QDate::fromString(body.value(u"dateFacture").toString().left(10), Qt::ISODate);
    invoice.deposited = m_world.now();
    invoice.totals = totalsOf(body.value(u"montantTotal").toObject());
    invoice.cadre = cadreOf(body);
    if (const Structure *validator = m_world.structure(validatorOf(body)))
        invoice.validator = validator->id;
    m_world.pass(invoice, wantsValidator(body) ? u"A_VALIDER_1"_s : u"DEPOSEE"_s); // the first is inferred
    const QByteArray digest = QCryptographicHash::hash(invoice.number.toUtf8(), QCryptographicHash::Sha256);
    return given({{u"identifiantFactureCPP"_s, m_world.add(invoice)},
                  {u"numeroFacture"_s, invoice.number},
                  {u"statutFacture"_s, invoice.status()},
                  {u"dateDepot"_s, written(invoice.deposited, DateShape::Day)},
                  {u"identifiantStructure"_s, m_world.structure(invoice.supplier)->number},
                  {u"empreinteCertificatDepot"_s, QString::fromLatin1(digest.toBase64())}},
                 u"GCU_MSG_01_000"_s);
}

Reply DepositDesk::report(const QJsonObject &body) const
{
    for (const Flux &flux : m_fluxes) {
        if (flux.number != body.value(u"numeroFluxDepot").toString())
            continue;
        const QString state =
            flux.verdict.isEmpty() ? waitingStates().at(qMax(0, stateOf(flux))) : flux.verdict;
        QJsonObject answer{{u"etatCourantDepotFlux"_s, state},
                           {u"codeInterfaceDepotFlux"_s, u"FSO%1A"_s.arg(flux.number.mid(6, 4))},
                           {u"dateDepotFlux"_s, written(flux.at, DateShape::Milliseconds)},
                           {u"dateHeureEtatCourantFlux"_s, written(m_world.now(), DateShape::Milliseconds)},
                           {u"nomFichier"_s, u"FSO%1A_CPP001_%2"_s.arg(flux.number.mid(6, 4), flux.number)}};
        if (!flux.invoiceErrors.isEmpty())
            answer.insert(u"listeErreurDP"_s, flux.invoiceErrors);
        if (!flux.technicalErrors.isEmpty())
            answer.insert(u"listeErreurTechnique"_s, flux.technicalErrors);
        return given(answer);
    }
    return noSuchFlux();
}

// The same under its older names, without the errors; states in French, as its description writes them.
Reply DepositDesk::olderReport(const QJsonObject &body) const
{
    static const QMap<QString, QString> words{
        {u"IN_RECU"_s, u"Reçu"_s},
        {u"IN_TRAITE_SE_CPP"_s, u"Traité SE CPP"_s},
        {u"IN_EN_ATTENTE_TRAITEMENT_CPP"_s, u"En attente de traitement"_s},
        {u"IN_EN_COURS_TRAITEMENT_CPP"_s, u"En cours de traitement"_s},
        {u"IN_INTEGRE"_s, u"Intégré"_s},
        {u"IN_INTEGRE_PARTIEL"_s, u"Intégré partiellement"_s},
        {u"IN_REJETE"_s, u"Rejeté"_s},
        {u"IN_INCIDENTE"_s, u"Incidenté"_s}};
    const Reply newer = report(body);
    if (newer.body.value(u"codeRetour").toInt() != 0)
        return newer;
    const QString state = newer.body.value(u"etatCourantDepotFlux").toString();
    return given({{u"numeroFluxDepot"_s, body.value(u"numeroFluxDepot")},
                  {u"etatCourantFlux"_s, words.value(state, state)},
                  {u"dateDepotFlux"_s, newer.body.value(u"dateDepotFlux")},
                  {u"dateHeureEtatCourantFlux"_s, newer.body.value(u"dateHeureEtatCourantFlux")},
                  {u"codeInterfaceFlux"_s, newer.body.value(u"codeInterfaceDepotFlux")},
                  {u"nomFichierFlux"_s, newer.body.value(u"nomFichier")}});
}

void DepositDesk::judge(Flux &flux)
{
    flux.verdict = m_scripts.take(flux.fileName);
    if (!flux.verdict.isEmpty())
        return;
    int good = 0;
    for (const FluxInvoice &invoice : readFlux(flux.file)) {
        if (!invoice.fault.isEmpty()) {
            flux.technicalErrors.append(QJsonObject{{u"codeErreur"_s, u"ERR_XSD_001"_s},
                                                    {u"libelleErreur"_s, invoice.fault},
                                                    {u"natureErreur"_s, u"TECHNIQUE"_s}});
            continue;
        }
        const QStringList faults = faultsOf(invoice);
        if (faults.isEmpty()) {
            integrate(flux, invoice);
            ++good;
            continue;
        }
        flux.invoiceErrors.append(QJsonObject{{u"numeroDP"_s, invoice.number},
                                              {u"identifiantFournisseur"_s, invoice.supplier},
                                              {u"identifiantDestinataire"_s, invoice.recipient},
                                              {u"libelleErreurDP"_s, faults.join(u'|').left(longestError)}});
    }
    const bool bad = !flux.invoiceErrors.isEmpty() || !flux.technicalErrors.isEmpty();
    flux.verdict = good == 0 ? u"IN_REJETE"_s : bad ? u"IN_INTEGRE_PARTIEL"_s : u"IN_INTEGRE"_s;
}

QStringList DepositDesk::faultsOf(const FluxInvoice &invoice) const
{
    QStringList faults;
    const Structure *supplier = m_world.structure(invoice.supplier);
    if (supplier == nullptr || !supplier->own)
        faults.append(
            u"L'identifiant fournisseur de la demande de paiement (balise ApplicableHeaderTradeAgreement."
            "SellerTradeParty.SpecifiedLegalOrganization.ID) n'est pas reference dans notre systeme."_s);
    faults += recipientFaults(invoice);
    static const QRegularExpression cadre(u"^A([1-9]|1[0-9]|2[0-5])(_.*)?$"_s);
    if (!cadre.match(invoice.cadre).hasMatch())
        faults.append(
            u"Le cadre de facturation '%1' (BusinessProcessSpecifiedDocumentContextParameter.ID) n'est pas "
            "autorise."_s.arg(invoice.cadre));
    if (invoice.number.size() > longestNumber)
        faults.append(u"G1.05 - Le numero de facture ne doit pas depasser 20 caracteres."_s);
    if (invoice.paymentMeans.isEmpty() && invoice.typeCode != u"381")
        faults.append(u"L'element FichierXml.SupplyChainTradeTransaction.ApplicableHeaderTradeSettlement."
                      "SpecifiedTradeSettlementPaymentMeans.TypeCode.value est obligatoire."_s);
    if (!invoice.paymentMeans.isEmpty() && invoice.typeCode == u"381")
        faults.append(u"L'element PaymentMeans.PaymentMeansCode n'est pas autorise pour un avoir."_s);
    if (supplier != nullptr && m_world.invoice(supplier->id, invoice.number) != nullptr)
        faults.append(u"La demande de paiement existe deja pour ce fournisseur (doublon)."_s);
    return faults;
}

QStringList DepositDesk::recipientFaults(const FluxInvoice &invoice) const
{
    const Structure *recipient = m_world.structure(invoice.recipient);
    if (recipient == nullptr || !recipient->active)
        return {
            u"L'identifiant destinataire de la demande de paiement n'est pas reference ou n'est pas actif."_s};
    QStringList faults;
    const QJsonObject &wants = recipient->parameters;
    const ServiceOf *service = recipient->service(invoice.service);
    const bool known = service != nullptr && service->active;
    if (wants.value(u"codeServiceDoitEtreRenseigne").toBool() && invoice.service.isEmpty())
        faults.append(u"Le code service du destinataire est obligatoire."_s);
    if (!invoice.service.isEmpty() && !known)
        faults.append(u"Le code service '%1' n'existe pas ou n'est pas actif."_s.arg(invoice.service));
    const bool wantsNumber =
        wants.value(u"numeroEJDoitEtreRenseigne").toBool() || (known && service->engagement);
    if (wantsNumber && invoice.engagement.isEmpty())
        faults.append(u"Le numero d'engagement est obligatoire."_s);
    if (wants.value(u"gestionNumeroEJOuCodeService").toBool() && invoice.engagement.isEmpty() &&
        invoice.service.isEmpty())
        faults.append(u"Le numero d'engagement ou le code service est obligatoire."_s);
    return faults;
}

void DepositDesk::integrate(const Flux &flux, const FluxInvoice &read)
{
    Invoice invoice;
    invoice.number = read.number;
    invoice.supplier = m_world.structure(read.supplier)->id;
    invoice.recipient = m_world.structure(read.recipient)->id;
    invoice.type = read.typeCode == u"381" ? u"AVOIR"_s : u"FACTURE"_s;
    invoice.service = read.service;
    invoice.engagement = read.engagement;
    invoice.mode = u"UPLOAD_API"_s;
    invoice.flux = flux.number;
    invoice.date = read.date;
    invoice.deposited = flux.at;
    invoice.totals = {read.netCents, read.vatCents, read.grossCents, read.dueCents};
    m_world.pass(invoice, u"DEPOSEE"_s);
    m_world.pass(invoice, u"MISE_A_DISPOSITION"_s);
    m_world.add(std::move(invoice));
}

} // namespace agrafe::sandbox::cpro
