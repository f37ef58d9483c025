// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/solicitation.h"

#include "chorus/words.h"

#include <QCoreApplication>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

// The portal is in French: none of this text follows the language of the interface.
namespace {

QString frenchMoment(const Moment &moment)
{
    if (moment.at.isValid())
        return moment.at.toLocalTime().toString(u"dd/MM/yyyy 'à' H'\u00a0h\u00a0'mm");
    return moment.day.isValid() ? moment.day.toString(u"dd/MM/yyyy") : moment.written;
}

void addLine(QStringList &lines, const QString &label, const QString &value)
{
    if (!value.trimmed().isEmpty())
        lines.append(u"%1 : %2"_s.arg(label, value.trimmed()));
}

void addInvoice(QStringList &lines, const InvoiceRow &invoice)
{
    addLine(lines, u"Facture"_s, invoice.number);
    addLine(lines, u"Identifiant technique"_s, QString::number(invoice.id));
    addLine(lines, u"Fournisseur"_s, invoice.supplier.name + u' ' + invoice.supplier.number);
    addLine(lines, u"Destinataire"_s, invoice.recipient.name + u' ' + invoice.recipient.number);
    addLine(lines, u"Statut"_s,
            frenchWordsOf(CodeList::Status, invoice.statusCode) + u' ' + frenchMoment(invoice.statusAt));
}

void addFlux(QStringList &lines, const FluxReport &flux)
{
    addLine(lines, u"Flux"_s, flux.number);
    addLine(lines, u"État du flux"_s,
            frenchWordsOf(CodeList::FluxState, flux.stateCode) + u' ' + frenchMoment(flux.stateAt));
    for (const InvoiceErrors &each : flux.invoices) {
        for (const FluxError &error : each.errors)
            addLine(lines, u"Erreur sur la facture %1"_s.arg(each.number), error.original);
    }
    for (const FluxError &error : flux.technical)
        addLine(lines, u"Erreur technique"_s, error.original);
}

void addFailure(QStringList &lines, const Failure &failure)
{
    addLine(lines, u"Réponse de Chorus Pro"_s, failure.sentence);
    addLine(lines, u"Code"_s, failure.code);
    if (failure.httpStatus > 0)
        addLine(lines, u"Réponse HTTP"_s, QString::number(failure.httpStatus));
    addLine(lines, u"Opération"_s, failure.detail);
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

QString frenchNameOf(habilitation::Environment environment)
{
    using enum habilitation::Environment;
    switch (environment) {
    case Production:
        return u"Production"_s;
    case Staging:
        return u"Qualification"_s;
    case Sandbox:
        return u"Bac à sable"_s;
    case Relay:
        return u"Relais de l’organisme"_s;
    }
    return {};
}

QString solicitationText(const SolicitationSubject &subject)
{
    QStringList lines;
    addLine(lines, u"Catégorie"_s, subject.category);
    addLine(lines, u"Sous-catégorie"_s, subject.part);
    addLine(lines, u"Environnement"_s, subject.environment);
    lines.append(QString());
    lines.append(u"Bonjour,"_s);
    lines.append(QString());
    if (subject.invoice)
        addInvoice(lines, *subject.invoice);
    if (subject.structure)
        addLine(lines, u"Structure"_s, subject.structure->name + u' ' + subject.structure->number);
    if (subject.flux)
        addFlux(lines, *subject.flux);
    if (subject.failure)
        addFailure(lines, *subject.failure);
    lines.append(QString());
    lines.append(u"Ce que nous avons constaté, et ce que nous attendons :"_s);
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
