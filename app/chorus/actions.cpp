// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/actions.h"

#include "base/digest.h"
#include "chorus/desk.h"
#include "chorus/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestComment = 2'000;
constexpr qsizetype longestFileName = 50;
constexpr qsizetype largestFile = 10 * 1024 * 1024;
constexpr qsizetype largestInvoice = 120 * 1024 * 1024;

bool wantsReason(const QString &status)
{
    return status == u"REJETEE" || status == u"SUSPENDUE";
}

Result<void> wrong(const QString &sentence, const QString &nextAction)
{
    return Unexpected(Failure::input(sentence, nextAction));
}

Result<void> checkComment(const QString &comment)
{
    if (comment.size() <= longestComment)
        return {};
    return wrong(QCoreApplication::translate("Chorus", "Le texte dépasse 2000 caractères."),
                 QCoreApplication::translate("Chorus", "Raccourcissez-le."));
}

const QStringList &takenSuffixes()
{
    static const QStringList suffixes = u"bmp gif fax odt ppt tiff xls bz2 gz jpeg p7s rtf txt xml csv gzip "
                                        u"jpg pdf svg xhtml xlsx doc htm odp png tgz "
                                        "xlc zip docx html ods pps tif xlm pptx"_s.split(u' ');
    return suffixes;
}

Result<void> checkFile(const AttachedFile &file)
{
    if (file.bytes.isEmpty() || file.bytes.size() > largestFile)
        return wrong(
            QCoreApplication::translate("Chorus", "« %1 » est vide ou dépasse 10 Mo.").arg(file.name),
            QCoreApplication::translate("Chorus", "Une pièce jointe va jusqu’à 10 Mo."));
    if (file.name.size() > longestFileName)
        return wrong(
            QCoreApplication::translate("Chorus", "Le nom « %1 » dépasse 50 caractères.").arg(file.name),
            QCoreApplication::translate("Chorus", "Renommez le fichier, son extension comprise."));
    if (!takenSuffixes().contains(QFileInfo(file.name).suffix().toLower()))
        return wrong(QCoreApplication::translate("Chorus",
                                                 "Chorus Pro ne prend pas « %1 » : cette extension n’est pas "
                                                 "admise.")
                         .arg(file.name),
                     QCoreApplication::translate("Chorus", "Joignez par exemple un PDF."));
    return {};
}

Done doneOf(const QJsonObject &answer)
{
    return {.number = textAt(answer, u"numeroFacture"),
            .statusCode = textAt(answer, {u"nouveauStatut", u"statutFacture"}),
            .at = momentAt(answer, {u"dateTraitement", u"dateDepot"}),
            .foundLater = false};
}

Failure stillUnknown(Failure lost, const QString &sentence)
{
    lost.sentence = lost.sentence + u' ' + sentence;
    return lost;
}

QString mimeOf(const QString &suffix)
{
    return suffix == u"pdf"           ? u"application/pdf"_s
           : suffix == u"xml"         ? u"application/xml"_s
           : suffix == u"png"         ? u"image/png"_s
           : suffix.startsWith(u"jp") ? u"image/jpeg"_s
                                      : u"application/octet-stream"_s;
}

} // namespace

Consequence consequenceOf(const QString &status)
{
    Consequence consequence;
    consequence.wantsReason = wantsReason(status);
    if (status == u"REJETEE") {
        consequence.sentence =
            QCoreApplication::translate("Chorus", "La facture sera refusée au fournisseur avec votre motif ; "
                                                  "il devra en émettre une autre, sous un "
                                                  "autre numéro.");
        consequence.cannotBeUndone = QCoreApplication::translate("Chorus", "Un rejet ne se reprend pas.");
    } else if (status == u"SUSPENDUE") {
        consequence.sentence = QCoreApplication::translate(
            "Chorus",
            "Le fournisseur verra votre motif et devra compléter la facture ; le délai de paiement est "
            "suspendu jusque-là.");
    } else if (status == u"A_RECYCLER") {
        consequence.sentence =
            QCoreApplication::translate("Chorus", "La facture quittera votre espace : le fournisseur devra "
                                                  "l’adresser au bon destinataire ; un motif l’y aide.");
        consequence.cannotBeUndone =
            QCoreApplication::translate("Chorus", "Vous ne pourrez plus agir sur elle.");
    } else if (status == u"MISE_EN_PAIEMENT") {
        consequence.sentence =
            QCoreApplication::translate("Chorus", "Le fournisseur verra que le paiement est lancé.");
        consequence.cannotBeUndone =
            QCoreApplication::translate("Chorus", "C’est le dernier statut d’une facture.");
    } else {
        consequence.sentence = QCoreApplication::translate("Chorus", "Le fournisseur verra le statut « %1 ».")
                                   .arg(wordsOf(CodeList::Status, status));
    }
    return consequence;
}

Consequence consequenceOf(Act act)
{
    switch (act) {
    case Act::Complete:
        return {.sentence = QCoreApplication::translate(
                    "Chorus", "La facture repart vers le destinataire, avec ce qui lui est ajouté."),
                .cannotBeUndone =
                    QCoreApplication::translate("Chorus", "Ce qui est envoyé ne se retire pas.")};
    case Act::Recycle:
        return {.sentence = QCoreApplication::translate(
                    "Chorus", "La facture repart avec ces références ; ses montants ne changent pas."),
                .cannotBeUndone = QCoreApplication::translate(
                    "Chorus", "Une fois partie, seul le destinataire peut la renvoyer.")};
    case Act::TreatRejection:
        return {.sentence = QCoreApplication::translate(
                    "Chorus",
                    "La facture quitte celles qui sont à traiter. Elle reste rejetée : une nouvelle "
                    "facture porte un autre numéro."),
                .cannotBeUndone = QCoreApplication::translate("Chorus", "Cette marque ne se retire pas.")};
    case Act::Submit:
        break;
    }
    return {.sentence = QCoreApplication::translate(
                "Chorus", "Le PDF est déposé et lu par Chorus Pro, puis la facture part au destinataire."),
            .cannotBeUndone = QCoreApplication::translate("Chorus", "Une facture soumise ne se retire pas.")};
}

Result<void> check(const Treatment &treatment)
{
    if (wantsReason(treatment.target) && treatment.reason.trimmed().isEmpty())
        return wrong(QCoreApplication::translate("Chorus", "Le motif manque."),
                     QCoreApplication::translate("Chorus", "Écrivez ce que le fournisseur doit savoir."));
    return checkComment(treatment.reason);
}

Result<void> check(const Completion &completion)
{
    if (completion.files.isEmpty() && completion.comment.trimmed().isEmpty())
        return wrong(QCoreApplication::translate("Chorus", "Rien n’est ajouté à la facture."),
                     QCoreApplication::translate("Chorus", "Joignez une pièce ou écrivez un commentaire."));
    QStringList names;
    qsizetype all = 0;
    for (const AttachedFile &file : completion.files) {
        if (auto right = checkFile(file); !right)
            return right;
        if (names.contains(file.name))
            return wrong(
                QCoreApplication::translate("Chorus", "Deux pièces s’appellent « %1 ».").arg(file.name),
                QCoreApplication::translate("Chorus", "Donnez-leur des noms différents."));
        names.append(file.name);
        all += file.bytes.size();
    }
    if (all > largestInvoice)
        return wrong(
            QCoreApplication::translate("Chorus", "Une facture et ses pièces ne dépassent pas 120 Mo."),
            QCoreApplication::translate("Chorus", "Joignez moins de pièces, ou de plus petites."));
    return checkComment(completion.comment);
}

Result<void> check(const Recycling &recycling)
{
    if (recycling.recipient.isEmpty())
        return wrong(QCoreApplication::translate("Chorus", "Le nouveau destinataire manque."),
                     QCoreApplication::translate("Chorus", "Donnez son SIRET."));
    return checkComment(recycling.comment);
}

Actions::Actions(Client &client)
    : m_client(client)
{}

QCoro::Task<Result<QStringList>> Actions::targets(Session session, InvoiceRow invoice, std::stop_token stop)
{
    const Call call{.operation = &op::possibleTargets,
                    .body = {{u"statutCourant"_s, invoice.statusCode}},
                    .trace = traceOf(invoice)};
    const auto rows = co_await m_client.rows(std::move(session), call, stop);
    if (!rows)
        co_return Unexpected(rows.error());
    QStringList targets;
    for (const QJsonObject &row : rows->rows) {
        const QString target = textAt(row, u"statutPossiblePourTraitement");
        if (!target.isEmpty() && target != invoice.statusCode)
            targets.append(target);
    }
    co_return targets;
}

QCoro::Task<Result<Done>> Actions::change(Session session, InvoiceRow invoice, Call call, QString expected,
                                          std::stop_token stop)
{
    const auto answer = co_await m_client.call(session, call, stop);
    if (answer)
        co_return doneOf(*answer);
    if (answer.error().kind != FailureKind::OutcomeUnknown)
        co_return Unexpected(answer.error());
    co_return co_await look(std::move(session), std::move(invoice), std::move(expected), answer.error(),
                            stop);
}

QCoro::Task<Result<Done>> Actions::look(Session session, InvoiceRow invoice, QString expected, Failure lost,
                                        std::stop_token stop)
{
    const auto history = co_await Desk(m_client).history(std::move(session), invoice, stop);
    if (!history)
        co_return Unexpected(stillUnknown(
            lost, QCoreApplication::translate("Chorus", "La facture n’a pas pu être relue non plus.")));
    const bool changed = history->statusCode == expected && invoice.statusCode != expected;
    if (!changed)
        co_return Unexpected(stillUnknown(
            lost, QCoreApplication::translate("Chorus", "Relue à l’instant, la facture est au statut « %1 ».")
                      .arg(wordsOf(CodeList::Status, history->statusCode))));
    const Moment at = history->passages.isEmpty() ? Moment() : history->passages.last().at;
    co_return Done{.number = invoice.number, .statusCode = expected, .at = at, .foundLater = true};
}

QCoro::Task<Result<Done>> Actions::treat(Session session, Treatment treatment, std::stop_token stop)
{
    if (const auto right = check(treatment); !right)
        co_return Unexpected(right.error());
    QJsonObject body{{u"idFacture"_s, treatment.invoice.id}, {u"nouveauStatut"_s, treatment.target}};
    if (!treatment.reason.trimmed().isEmpty())
        body.insert(u"motif"_s, treatment.reason.trimmed());
    if (!treatment.mandate.isEmpty())
        body.insert(u"numeroDPMandat"_s, treatment.mandate);
    Trace trace = traceOf(treatment.invoice);
    trace.context = u"statut="_s + treatment.target;
    const Call call{.operation = &op::treat, .body = body, .trace = trace};
    co_return co_await change(std::move(session), treatment.invoice, call, treatment.target, stop);
}

QCoro::Task<Result<qint64>> Actions::addFile(Session session, AttachedFile file, Trace trace,
                                             std::stop_token stop)
{
    const QString suffix = QFileInfo(file.name).suffix();
    trace.context = u"piece="_s + file.name;
    trace.sha256 = sha256Hex(file.bytes);
    const Call call{.operation = &op::addFile,
                    .body = {{u"pieceJointeFichier"_s, QString::fromLatin1(file.bytes.toBase64())},
                             {u"pieceJointeNom"_s, file.name},
                             {u"pieceJointeTypeMime"_s, mimeOf(suffix.toLower())},
                             {u"pieceJointeExtension"_s, suffix.toUpper()}},
                    .trace = trace};
    const auto answer = co_await m_client.call(std::move(session), call, stop);
    if (!answer)
        co_return Unexpected(answer.error());
    co_return numberAt(*answer, u"pieceJointeId");
}

QCoro::Task<Result<Done>> Actions::complete(Session session, Completion completion, std::stop_token stop)
{
    if (const auto right = check(completion); !right)
        co_return Unexpected(right.error());
    const Trace trace = traceOf(completion.invoice);
    QJsonArray files;
    for (const AttachedFile &file : completion.files) {
        const auto id = co_await addFile(session, file, trace, stop);
        if (!id)
            co_return Unexpected(id.error()); // a file put aside changes no invoice
        QJsonObject joined{{u"pieceJointeComplementaireDesignation"_s, file.name},
                           {u"pieceJointeComplementaireId"_s, *id}};
        if (!file.typeCode.isEmpty())
            joined.insert(u"pieceJointeComplementaireType"_s, file.typeCode);
        files.append(joined);
    }
    QJsonObject body{{u"identifiantFactureCPP"_s, completion.invoice.id}};
    if (!files.isEmpty())
        body.insert(u"pieceJointeComplementaire"_s, files);
    if (!completion.comment.trimmed().isEmpty())
        body.insert(u"commentaire"_s, completion.comment.trimmed());
    const Call call{.operation = &op::complete, .body = body, .trace = trace};
    co_return co_await change(std::move(session), completion.invoice, call, u"COMPLETEE"_s, stop);
}

QCoro::Task<Result<Done>> Actions::recycle(Session session, Recycling recycling, std::stop_token stop)
{
    if (const auto right = check(recycling); !right)
        co_return Unexpected(right.error());
    QJsonObject recipient{{u"codeDestinataire"_s, recycling.recipient}};
    if (!recycling.service.isEmpty())
        recipient.insert(u"codeServiceExecutant"_s, recycling.service);
    QJsonObject body{{u"identifiantFactureCPP"_s, recycling.invoice.id}, {u"destinataire"_s, recipient}};
    if (!recycling.engagement.isEmpty()) // "reference" without an s, there alone
        body.insert(u"reference"_s, QJsonObject{{u"numeroBonCommande"_s, recycling.engagement}});
    if (!recycling.comment.trimmed().isEmpty())
        body.insert(u"commentaire"_s, recycling.comment.trimmed());
    Trace trace = traceOf(recycling.invoice);
    trace.context = u"destinataire="_s + recycling.recipient;
    const Call call{.operation = &op::recycle, .body = body, .trace = trace};
    co_return co_await change(std::move(session), recycling.invoice, call, u"DEPOSEE"_s, stop);
}

QCoro::Task<bool> Actions::areTreated(Session session, QStringList numbers, std::stop_token stop)
{
    for (const QString &number : std::as_const(numbers)) {
        InvoiceCriteria criteria;
        criteria.view = View::Issued;
        criteria.number = number;
        criteria.rejectTreated = true;
        const auto found = co_await Desk(m_client).invoices(session, criteria, stop);
        if (!found || found->rows.isEmpty() || !found->rows.first().rejectTreated.value_or(false))
            co_return false;
    }
    co_return true;
}

QCoro::Task<Result<Done>> Actions::treatRejection(Session session, QList<InvoiceRow> invoices,
                                                  std::stop_token stop)
{
    if (invoices.isEmpty())
        co_return Unexpected(
            Failure::input(QCoreApplication::translate("Chorus", "Aucune facture rejetée n’est donnée.")));
    QJsonArray wanted;
    QStringList numbers;
    for (const InvoiceRow &invoice : invoices) {
        wanted.append(QJsonObject{{u"idDemandePaiement"_s, invoice.id}});
        numbers.append(invoice.number);
    }
    const Call call{.operation = &op::treatRejection,
                    .body = {{u"listeDemandePaiement"_s, wanted}},
                    .trace = {.object = numbers.join(u", "_s)}};
    const auto answer = co_await m_client.call(session, call, stop);
    const bool lost = !answer && answer.error().kind == FailureKind::OutcomeUnknown;
    if (!answer && !(lost && co_await areTreated(std::move(session), numbers, stop)))
        co_return Unexpected(answer.error());
    co_return Done{.number = numbers.join(u", "_s), .statusCode = {}, .at = {}, .foundLater = lost};
}

} // namespace agrafe::chorus
