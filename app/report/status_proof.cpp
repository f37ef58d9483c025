// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "report/status_proof.h"

#include "base/day_text.h"
#include "report/outcome_mark.h"
#include "report/page_parts.h"
#include "report/page_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::report {

namespace {

void heading(PageWriter &out, const StatusProof &proof)
{
    writeHeading(out, QCoreApplication::translate("statusProof", "Preuve d’une interrogation"), proof.title,
                 QCoreApplication::translate("statusProof", "Demandé le %1 par %2.")
                     .arg(momentText(proof.askedAt), proof.agent));
}

void section(PageWriter &out, const QString &title)
{
    out.need(200);
    out.skip(15);
    out.line(out.y(), ink::hair);
    out.skip(20);
    out.paragraph(title, PageWriter::font(11, QFont::DemiBold), ink::text);
    out.skip(15);
}

void facts(PageWriter &out, const QList<QPair<QString, QString>> &facts)
{
    for (const auto &[label, value] : facts)
        writeFact(out, label, value);
}

void answer(PageWriter &out, const StatusProof &proof)
{
    section(out, QCoreApplication::translate("statusProof", "Ce qui a été répondu"));
    const OutcomeMark mark = answerMark(proof.answer);
    const QFont font = PageWriter::font(11, QFont::DemiBold);
    out.need(60);
    paintMark(out.painter(), {0, out.y(), 46, 46}, mark);
    out.textAt({62, out.y()}, out.width() - 62, mark.word, font, mark.color);
    out.skip(62);
    out.paragraph(proof.sentence, PageWriter::font(10.5), ink::text);
    out.skip(20);
    facts(out, proof.details);
    if (proof.answer == QLatin1String("unknown"))
        writeNotice(out,
                    QCoreApplication::translate(
                        "statusProof",
                        "« Inconnu » n’est pas « non » : l’absence de réponse ne justifie pas un rejet."));
}

QString keptUntil(const StatusProof &proof)
{
    return proof.keepUntil.isValid()
               ? QCoreApplication::translate("statusProof", "%1, puis à détruire")
                     .arg(dayText(proof.keepUntil))
               : QCoreApplication::translate("statusProof",
                                             "aucune durée n’est déclarée pour cette habilitation");
}

void access(PageWriter &out, const StatusProof &proof)
{
    section(out, QCoreApplication::translate("statusProof", "L’accès"));
    writeFact(out, QCoreApplication::translate("statusProof", "Fournisseur"), proof.provider);
    writeFact(out, QCoreApplication::translate("statusProof", "Numéro de requête"), proof.requestId);
    if (proof.cachedUntil.isValid())
        writeFact(out, QCoreApplication::translate("statusProof", "Réponse répétée par le service jusqu’au"),
                  momentText(proof.cachedUntil));
    writeFact(out, QCoreApplication::translate("statusProof", "Dossier"), proof.object);
    writeFact(out, QCoreApplication::translate("statusProof", "Demandé par"),
              bodyText(proof.organisation, proof.recipient));
    writeFact(out, QCoreApplication::translate("statusProof", "Habilitation"), proof.habilitation);
    writeFact(out, QCoreApplication::translate("statusProof", "À conserver jusqu’au"), keptUntil(proof));
}

} // namespace

QByteArray toPdf(const StatusProof &proof)
{
    const QString foot =
        QCoreApplication::translate("statusProof",
                                    "Dossier %1. Données réservées aux agents habilités, accès tracé.")
            .arg(proof.object);
    PageWriter out(QCoreApplication::translate("statusProof", "Preuve d’une interrogation"),
                   [&foot, &proof](PageWriter &writer, int page) {
                       writeFurniture(writer, page, foot, proof.fictitious);
                   });
    heading(out, proof);
    section(out, QCoreApplication::translate("statusProof", "Ce qui a été demandé"));
    facts(out, proof.person);
    answer(out, proof);
    access(out, proof);
    return out.finish();
}

} // namespace agrafe::report
