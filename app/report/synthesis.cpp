// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "report/synthesis.h"

#include "base/day_text.h"
#include "report/outcome_mark.h"
#include "report/page_parts.h"
#include "report/page_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::report {

namespace {

const QString notConcerned = QStringLiteral("notConcerned");

void furniture(PageWriter &out, int page, const Synthesis &synthesis)
{
    writeFurniture(out, page,
                   QCoreApplication::translate(
                       "synthesis", "%1, dossier %2. Données réservées aux agents habilités, accès tracé.")
                       .arg(synthesis.entity, synthesis.object),
                   synthesis.fictitious);
}

void heading(PageWriter &out, const Synthesis &synthesis)
{
    writeHeading(out, QCoreApplication::translate("synthesis", "Synthèse du dossier"), synthesis.entity,
                 QCoreApplication::translate("synthesis", "Établie le %1 par %2.")
                     .arg(momentText(synthesis.at), synthesis.agent));
}

void facts(PageWriter &out, const Synthesis &synthesis)
{
    for (const auto &[label, value] : synthesis.identity)
        writeFact(out, label, value);
    out.skip(10);
    out.line(out.y(), ink::hair);
    out.skip(20);
    writeFact(out, QCoreApplication::translate("synthesis", "Demandé par"),
              bodyText(synthesis.organisation, synthesis.recipient));
    writeFact(out, QCoreApplication::translate("synthesis", "Habilitation"), synthesis.habilitation);
    writeFact(out, QCoreApplication::translate("synthesis", "Cadre"), synthesis.context);
    writeFact(out, QCoreApplication::translate("synthesis", "Objet"), synthesis.object);
    out.skip(20);
}

QString leftOutText(Synthesis::LeftOut leftOut)
{
    if (leftOut == Synthesis::LeftOut::Opposed)
        return QCoreApplication::translate(
            "synthesis",
            "Diffusion partielle\u00a0: l’entreprise s’oppose à la publication de son identité et de son "
            "adresse. "
            "Les champs protégés ne figurent pas dans cette synthèse\u00a0; ne les rediffusez pas.");
    return QCoreApplication::translate("synthesis", "Statut de diffusion inconnu\u00a0: aucune réponse n’a "
                                                    "dit si l’entreprise s’oppose à la publication de son "
                                                    "identité. Par précaution, son nom, son adresse et ses "
                                                    "dirigeants ne figurent pas dans cette synthèse.");
}

int count(const Synthesis &synthesis, const QString &outcome)
{
    return static_cast<int>(std::ranges::count(synthesis.pieces, outcome, &SynthesisPiece::outcome));
}

/// "9 Prouvé · 1 Refus explicite…", each with its sign, so that the signs are explained before they are used.
void totals(PageWriter &out, const Synthesis &synthesis)
{
    out.need(80);
    qreal x = 0;
    for (const QString &outcome : outcomeNames()) {
        const int number = count(synthesis, outcome);
        if (number == 0)
            continue;
        const OutcomeMark mark = outcomeMark(outcome);
        paintMark(out.painter(), {x, out.y(), 42, 42}, mark);
        const QString text = QStringLiteral("%1 %2").arg(number).arg(mark.word);
        out.textAt({x + 56, out.y()}, 600, text, PageWriter::font(9, QFont::DemiBold), mark.color);
        x += 110 + QFontMetricsF(PageWriter::font(9, QFont::DemiBold), out.painter().device())
                       .horizontalAdvance(text);
    }
    out.skip(70);
    out.paragraph(
        QCoreApplication::translate(
            "synthesis", "« Inconnu » n’est pas un refus\u00a0: une pièce absente ne justifie pas un rejet."),
        PageWriter::font(8.5), ink::second);
    out.skip(25);
}

QString secondLine(const SynthesisPiece &piece)
{
    QStringList parts;
    if (!piece.validity.isEmpty())
        parts << piece.validity;
    if (!piece.fileName.isEmpty())
        parts << QCoreApplication::translate("synthesis", "fichier %1").arg(piece.fileName);
    if (piece.askedAt.isValid())
        parts << QCoreApplication::translate("synthesis", "demandée le %1").arg(momentText(piece.askedAt));
    if (!piece.requestId.isEmpty())
        parts << QCoreApplication::translate("synthesis", "requête %1").arg(piece.requestId);
    return parts.join(QStringLiteral(" · "));
}

void piece(PageWriter &out, const SynthesisPiece &piece)
{
    const OutcomeMark mark = outcomeMark(piece.outcome);
    const qreal outcomeColumn = 430;
    const qreal column = out.width() - outcomeColumn;
    const QFont titleFont = PageWriter::font(9.5, QFont::Medium);
    const QFont small = PageWriter::font(8);
    const QString title = QStringLiteral("%1, %2").arg(piece.title, piece.provider);
    const QString details = secondLine(piece);
    const qreal titleHeight = std::max(out.heightOf(title, titleFont, column - 20), 42.0);
    const qreal height = titleHeight + out.heightOf(piece.sentence, small, out.width()) +
                         out.heightOf(details, small, out.width()) + 35;
    out.need(height);
    out.line(out.y(), ink::hair);
    out.skip(14);
    out.textAt({0, out.y()}, column - 20, title, titleFont, ink::text);
    paintMark(out.painter(), {column, out.y() + 1, 40, 40}, mark);
    out.textAt({column + 54, out.y()}, outcomeColumn - 54, mark.word, PageWriter::font(9.5, QFont::DemiBold),
               mark.color);
    out.skip(titleHeight);
    for (const QString &text : {piece.sentence, details})
        out.skip(out.textAt({0, out.y()}, out.width(), text, small, ink::second));
    out.skip(21);
}

void title(PageWriter &out, const QString &text)
{
    out.need(200); // a title never stays alone at the foot of a page
    out.skip(20);
    out.paragraph(text, PageWriter::font(11, QFont::DemiBold), ink::text);
    out.skip(15);
}

bool isWithoutObject(const SynthesisPiece &piece)
{
    return piece.outcome == notConcerned;
}

void pieces(PageWriter &out, const Synthesis &synthesis)
{
    QString theme;
    for (const SynthesisPiece &one : synthesis.pieces) {
        if (isWithoutObject(one))
            continue;
        if (one.theme != theme) {
            theme = one.theme;
            title(out, theme);
        }
        piece(out, one);
    }
}

/// What cannot exist for this company is said in a few lines, apart from what was looked for.
void withoutObject(PageWriter &out, const Synthesis &synthesis)
{
    if (count(synthesis, notConcerned) == 0)
        return;
    title(out, QCoreApplication::translate("synthesis", "Sans objet pour cette entreprise"));
    for (const SynthesisPiece &one : synthesis.pieces) {
        if (isWithoutObject(one))
            out.paragraph(QCoreApplication::translate("synthesis", "%1, %2\u00a0: %3")
                              .arg(one.title, one.provider, one.sentence),
                          PageWriter::font(8.5), ink::second);
    }
}

} // namespace

QByteArray toPdf(const Synthesis &synthesis)
{
    PageWriter out(
        QCoreApplication::translate("synthesis", "Synthèse du dossier de %1").arg(synthesis.entity),
        [&synthesis](PageWriter &writer, int page) { furniture(writer, page, synthesis); });
    heading(out, synthesis);
    facts(out, synthesis);
    if (synthesis.leftOut != Synthesis::LeftOut::Nothing)
        writeNotice(out, leftOutText(synthesis.leftOut));
    totals(out, synthesis);
    pieces(out, synthesis);
    withoutObject(out, synthesis);
    return out.finish();
}

} // namespace agrafe::report
