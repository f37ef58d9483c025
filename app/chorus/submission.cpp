// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/deposits.h"
#include "chorus/desk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void put(QJsonObject &object, const QString &name, qint64 number)
{
    if (number != 0)
        object.insert(name, number);
}

void put(QJsonObject &object, const QString &name, const Amount &amount)
{
    if (!amount.isNone())
        object.insert(name, amount.toJson());
}

QJsonObject referencesOf(const Submission &submission)
{
    QJsonObject references;
    put(references, u"deviseFacture"_s, submission.currency);
    put(references, u"typeFacture"_s, submission.typeCode);
    put(references, u"typeTva"_s, submission.vatMode);
    put(references, u"motifExonerationTva"_s, submission.exemption);
    put(references, u"numeroMarche"_s, submission.market);
    put(references, u"numeroBonCommande"_s, submission.engagement);
    put(references, u"numeroFactureOrigine"_s, submission.origin);
    put(references, u"modePaiement"_s, submission.paymentMode);
    return references;
}

QJsonObject totalsOf(const InvoiceTotals &totals)
{
    QJsonObject object;
    put(object, u"montantHtTotal"_s, totals.net);
    put(object, u"montantTVA"_s, totals.vat);
    put(object, u"montantTtcTotal"_s, totals.gross);
    put(object, u"montantRemiseGlobaleTTC"_s, totals.discount);
    put(object, u"motifRemiseGlobaleTTC"_s, totals.discountReason);
    put(object, u"montantAPayer"_s, totals.due);
    return object;
}

QJsonArray vatOf(const QList<VatLine> &table)
{
    QJsonArray all;
    for (const VatLine &line : table) {
        QJsonObject object;
        // A code or a rate: never both.
        if (line.code.isEmpty())
            put(object, u"ligneTvaTauxManuel"_s, line.rate);
        else
            put(object, u"ligneTvaTaux"_s, line.code);
        put(object, u"ligneTvaMontantBaseHtParTaux"_s, line.base);
        put(object, u"ligneTvaMontantTvaParTaux"_s, line.vat);
        all.append(object);
    }
    return all;
}

QJsonObject cadreOf(const Submission &submission)
{
    QJsonObject cadre{{u"codeCadreFacturation"_s, submission.cadre}};
    put(cadre, u"codeStructureValideur"_s, submission.validator);
    put(cadre, u"codeServiceValideur"_s, submission.validatorService);
    return cadre;
}

Result<void> wrong(const QString &sentence)
{
    return Unexpected(Failure::input(
        sentence, QCoreApplication::translate("Chorus", "Complétez la facture : rien n’a été envoyé.")));
}

// As the log knows a submission: the number is what is unique.
FluxFile fileOf(const QString &number, const QString &name)
{
    FluxFile file;
    file.name = name;
    file.sha256 = u"facture:"_s + number;
    InvoiceInFile invoice;
    invoice.number = number;
    file.invoices = {invoice};
    return file;
}

bool isSiret(const QString &text)
{
    static const QRegularExpression form(u"^[0-9]{14}$"_s);
    return form.match(text).hasMatch();
}

// An ordinary invoice has one of four; two of them go to a validator first.
Result<void> checkCadre(const Submission &submission)
{
    static const QStringList taken{u"A1_FACTURE_FOURNISSEUR"_s, u"A2_FACTURE_FOURNISSEUR_DEJA_PAYEE"_s,
                                   u"A9_FACTURE_SOUSTRAITANT"_s, u"A12_FACTURE_COTRAITANT"_s};
    if (!taken.contains(submission.cadre))
        return wrong(QCoreApplication::translate(
                         "Chorus", "Le cadre « %1 » ne se soumet pas : A1, A2, A9 et A12 seuls le peuvent.")
                         .arg(submission.cadre));
    const bool validated = submission.cadre == taken.at(2) || submission.cadre == taken.at(3);
    if (validated && !isSiret(submission.validator))
        return wrong(QCoreApplication::translate(
            "Chorus", "Une facture de sous-traitant ou de cotraitant passe d’abord par le titulaire du "
                      "marché : son SIRET manque."));
    return {};
}

Result<void> checkLengths(const Submission &submission)
{
    constexpr qsizetype longestReference = 50;
    constexpr qsizetype longestService = 100;
    constexpr qsizetype longestComment = 2'000;
    if (submission.engagement.size() > longestReference || submission.market.size() > longestReference)
        return wrong(QCoreApplication::translate(
            "Chorus", "Un numéro d’engagement ou de marché ne dépasse pas 50 caractères."));
    if (submission.service.size() > longestService)
        return wrong(QCoreApplication::translate("Chorus", "Un code service ne dépasse pas 100 caractères."));
    if (submission.comment.size() > longestComment)
        return wrong(QCoreApplication::translate("Chorus", "Le commentaire dépasse 2000 caractères."));
    return {};
}

DepositAnswer submitted(const Deposit &deposit)
{
    DepositAnswer answer{.deposit = deposit, .wasThere = false, .sentence = {}, .nextAction = {}};
    answer.sentence = QCoreApplication::translate("Chorus", "La facture %1 est déposée dans Chorus Pro.")
                          .arg(deposit.numbers.join(u", "_s));
    return answer;
}

} // namespace

QJsonObject Submission::body() const
{
    QJsonObject to{{u"codeDestinataire"_s, recipient}};
    put(to, u"codeServiceExecutant"_s, service);
    QJsonObject from{{u"idFournisseur"_s, supplier}};
    put(from, u"idServiceFournisseur"_s, supplierService);
    put(from, u"codeCoordonneesBancairesFournisseur"_s, bankAccount);
    QJsonObject body{{u"modeDepot"_s, isSigned ? u"DEPOT_PDF_SIGNE_API"_s : u"DEPOT_PDF_API"_s},
                     {u"numeroFactureSaisi"_s, number},
                     {u"dateFacture"_s, date.toString(Qt::ISODate)},
                     {u"destinataire"_s, to},
                     {u"fournisseur"_s, from},
                     {u"cadreDeFacturation"_s, cadreOf(*this)},
                     {u"references"_s, referencesOf(*this)},
                     {u"montantTotal"_s, totalsOf(totals)}};
    if (!vatTable.isEmpty())
        body.insert(u"ligneTva"_s, vatOf(vatTable));
    const QJsonObject file{{u"pieceJointePrincipaleDesignation"_s, fileName},
                           {u"pieceJointePrincipaleId"_s, fileId}};
    body.insert(u"pieceJointePrincipale"_s, QJsonArray{file});
    put(body, u"commentaire"_s, comment.trimmed());
    return body;
}

Result<void> Submission::check() const
{
    if (number.isEmpty())
        return wrong(QCoreApplication::translate("Chorus", "Le numéro de facture manque."));
    if (!isInvoiceNumber(number))
        return wrong(QCoreApplication::translate(
            "Chorus",
            "Le numéro de facture dépasse 20 caractères, ou a d’autres signes que lettres, chiffres "
            "et - _ / +."));
    if (!date.isValid())
        return wrong(QCoreApplication::translate("Chorus", "La date de la facture manque."));
    if (!isSiret(recipient))
        return wrong(
            QCoreApplication::translate("Chorus", "Le SIRET du destinataire manque ou n’a pas 14 chiffres."));
    if (supplier == 0 || fileId == 0)
        return wrong(
            QCoreApplication::translate("Chorus", "La structure qui facture ou le PDF déposé manque."));
    if (vatMode == u"EXONERATION" && exemption.isEmpty())
        return wrong(QCoreApplication::translate("Chorus", "Le motif d’exonération de TVA manque."));
    if (!totals.gross.micros())
        return wrong(QCoreApplication::translate("Chorus", "Le montant TTC manque."));
    if (const auto right = checkCadre(*this); !right)
        return right;
    return checkLengths(*this);
}

QCoro::Task<Result<std::optional<DepositAnswer>>> Deposits::submittedBefore(Session session, QString number,
                                                                            std::stop_token stop)
{
    const Deposit wanted = begun(session, fileOf(number, {}));
    const auto earlier = m_log.before(fileOf(number, {}), wanted.address);
    if (!earlier)
        co_return std::optional<DepositAnswer>();
    auto found = co_await find(std::move(session), *earlier, stop);
    if (!found)
        co_return Unexpected(found.error());
    co_return std::optional(*found);
}

QCoro::Task<Result<PdfReading>> Deposits::readPdf(Session session, FluxFile file, bool isSigned,
                                                  std::stop_token stop)
{
    const Trace trace{
        .subjectKind = {}, .subject = {}, .object = file.name, .context = u"pdf"_s, .sha256 = file.sha256};
    const Call call{.operation = &op::depositPdf,
                    .body = {{u"fichierFacture"_s, QString::fromLatin1(file.content.toBase64())},
                             {u"nomFichier"_s, file.name},
                             {u"formatDepot"_s, isSigned ? u"PDF_SIGNE_PADES"_s : u"PDF_NON_SIGNE"_s}},
                    .trace = trace};
    const auto answer = co_await m_client.call(std::move(session), call, stop);
    if (!answer)
        co_return Unexpected(answer.error());
    PdfReading reading;
    reading.fileId = numberAt(*answer, u"pieceJointeId");
    reading.number = textAt(*answer, u"numeroFacture");
    reading.date = momentAt(*answer, u"dateFacture");
    reading.recipient = textAt(*answer, u"codeDestinataire");
    reading.service = textAt(*answer, u"codeServiceExecutant");
    reading.supplier = textAt(*answer, u"codeFournisseur");
    reading.currency = textAt(*answer, u"codeDeviseFacture");
    reading.typeCode = textAt(*answer, u"typeFacture");
    reading.vatMode = textAt(*answer, u"typeTva");
    reading.engagement = textAt(*answer, u"numeroBonCommande");
    reading.totals.net = amountAt(*answer, u"montantHtTotal");
    reading.totals.vat = amountAt(*answer, u"montantTVA");
    reading.totals.gross = amountAt(*answer, u"montantTtcAvantRemiseGlobalTTC");
    reading.totals.due = amountAt(*answer, u"montantAPayer");
    co_return reading;
}

QCoro::Task<Result<DepositAnswer>> Deposits::submit(Session session, Submission submission, bool again,
                                                    std::stop_token stop)
{
    if (const auto right = submission.check(); !right)
        co_return Unexpected(right.error());
    const FluxFile file = fileOf(submission.number, submission.fileName);
    Deposit deposit = begun(session, file);
    deposit.pdfSha256 = submission.fileSha256;
    const Trace trace{.subjectKind = u"siret"_s,
                      .subject = submission.recipient,
                      .object = submission.number,
                      .context = u"soumission"_s,
                      .sha256 = {}};
    const Call call{.operation = &op::submit, .body = submission.body(), .trace = trace};
    auto end = co_await sendOnce(std::move(session), call, file, std::move(deposit), again, stop);
    if (end && !end->wasThere)
        co_return submitted(end->deposit);
    co_return end;
}

} // namespace agrafe::chorus
