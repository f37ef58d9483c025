// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/solicitation.h"

#include "chorus/words.h"

#include <QCoreApplication>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

void addLine(QStringList &lines, const QString &label, const QString &value)
{
    if (!value.trimmed().isEmpty())
        lines.append(QCoreApplication::translate("Chorus", "%1 : %2").arg(label, value.trimmed()));
}

void addInvoice(QStringList &lines, const InvoiceRow &invoice)
{
    addLine(lines, QCoreApplication::translate("Chorus", "Facture"), invoice.number);
    addLine(lines, QCoreApplication::translate("Chorus", "Identifiant technique"),
            QString::number(invoice.id));
    addLine(lines, QCoreApplication::translate("Chorus", "Fournisseur"),
            invoice.supplier.name + u' ' + invoice.supplier.number);
    addLine(lines, QCoreApplication::translate("Chorus", "Destinataire"),
            invoice.recipient.name + u' ' + invoice.recipient.number);
    addLine(lines, QCoreApplication::translate("Chorus", "Statut"),
            wordsOf(CodeList::Status, invoice.statusCode) + u' ' + invoice.statusAt.text());
}

void addFlux(QStringList &lines, const FluxReport &flux)
{
    addLine(lines, QCoreApplication::translate("Chorus", "Flux"), flux.number);
    addLine(lines, QCoreApplication::translate("Chorus", "État du flux"),
            wordsOf(CodeList::FluxState, flux.stateCode) + u' ' + flux.stateAt.text());
    for (const InvoiceErrors &each : flux.invoices) {
        for (const FluxError &error : each.errors)
            addLine(lines, QCoreApplication::translate("Chorus", "Erreur sur la facture %1").arg(each.number),
                    error.original);
    }
    for (const FluxError &error : flux.technical)
        addLine(lines, QCoreApplication::translate("Chorus", "Erreur technique"), error.original);
}

void addFailure(QStringList &lines, const Failure &failure)
{
    addLine(lines, QCoreApplication::translate("Chorus", "Réponse de Chorus Pro"), failure.sentence);
    addLine(lines, QCoreApplication::translate("Chorus", "Code"), failure.code);
    if (failure.httpStatus > 0)
        addLine(lines, QCoreApplication::translate("Chorus", "Réponse HTTP"),
                QString::number(failure.httpStatus));
    addLine(lines, QCoreApplication::translate("Chorus", "Opération"), failure.detail);
}

Category categoryOf(const QJsonObject &row)
{
    return {.id = numberAt(row, u"idTechniqueCategorie"),
            .code = textAt(row, {u"codeCategorie", u"code"}),
            .name = textAt(row, {u"libelleCategorie", u"libelle"}),
            .parts = {}};
}

} // namespace

QString ticketsAreNotPublished()
{
    return QCoreApplication::translate(
        "Chorus",
        "Chorus Pro ne publie pas d’API pour ouvrir une sollicitation : Agrafe en prépare le texte, à coller "
        "sur le portail.");
}

QString solicitationText(const SolicitationSubject &subject)
{
    QStringList lines;
    addLine(lines, QCoreApplication::translate("Chorus", "Catégorie"), subject.category);
    addLine(lines, QCoreApplication::translate("Chorus", "Sous-catégorie"), subject.part);
    addLine(lines, QCoreApplication::translate("Chorus", "Environnement"), subject.environment);
    lines.append(QString());
    lines.append(QCoreApplication::translate("Chorus", "Bonjour,"));
    lines.append(QString());
    if (subject.invoice)
        addInvoice(lines, *subject.invoice);
    if (subject.structure)
        addLine(lines, QCoreApplication::translate("Chorus", "Structure"),
                subject.structure->name + u' ' + subject.structure->number);
    if (subject.flux)
        addFlux(lines, *subject.flux);
    if (subject.failure)
        addFailure(lines, *subject.failure);
    lines.append(QString());
    lines.append(
        QCoreApplication::translate("Chorus", "Ce que nous avons constaté, et ce que nous attendons :"));
    return lines.join(u'\n').trimmed();
}

QCoro::Task<Result<QList<Category>>> solicitationCategories(Client &client, Session session,
                                                            std::stop_token stop)
{
    const Call all{.operation = &op::categories, .body = {}};
    const auto rows = co_await client.rows(session, all, stop);
    if (!rows)
        co_return Unexpected(rows.error());
    QList<Category> categories;
    for (const QJsonObject &row : rows->rows) {
        Category category = categoryOf(row);
        const Call parts{.operation = &op::subCategories, .body = {{u"idTechniqueCategorie"_s, category.id}}};
        const auto found = co_await client.rows(session, parts, stop);
        if (!found)
            co_return Unexpected(found.error());
        for (const QJsonObject &group : found->rows) {
            for (const QJsonObject &part : rowsAt(group, u"ssCategorie"))
                category.parts.append(categoryOf(part));
        }
        categories.append(category);
    }
    co_return categories;
}

} // namespace agrafe::chorus
