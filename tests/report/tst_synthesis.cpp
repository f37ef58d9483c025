// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "report/synthesis.h"
#include "support/pdf_text.h"

#include <QFile>
#include <QTest>

using namespace agrafe::report;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

namespace {

SynthesisPiece piece(const QString &outcome, const QString &sentence)
{
    return {u"Attestations sociales et fiscales"_s,
            u"Attestation fiscale"_s,
            u"DGFiP"_s,
            outcome,
            sentence,
            u"valable jusqu’au 30/04/2027"_s,
            u"2026-11-20_000245118_attestation.pdf"_s,
            u"req-0001"_s,
            QDateTime({2026, 11, 20}, {9, 5}, Qt::UTC)};
}

Synthesis synthesis(int rounds)
{
    Synthesis s;
    s.entity = u"Ateliers du Val d’Orve"_s;
    s.identity = {{u"SIRET du siège"_s, u"000 245 118 00021"_s},
                  {u"Activité"_s, u"43.32A Menuiserie bois et PVC"_s}};
    s.object = u"MP-2026-0147"_s;
    s.context = u"Marchés publics"_s;
    s.recipient = u"000 111 222 00010"_s;
    s.organisation = u"Ville de Valorne"_s;
    s.habilitation = u"Marchés publics"_s;
    s.agent = u"c.marchand"_s;
    s.at = QDateTime({2026, 11, 20}, {9, 30}, Qt::UTC);
    s.fictitious = true;
    const QString longSentence =
        u"La DGFiP ne répond pas depuis plusieurs minutes, ce qui n’est pas un refus. "_s.repeated(5);
    for (int i = 0; i < rounds; ++i) {
        s.pieces << piece(u"proved"_s, {}) << piece(u"refused"_s, u"La caisse refuse l’attestation."_s)
                 << piece(u"unknown"_s, longSentence)
                 << piece(u"notCovered"_s, u"Votre habilitation n’ouvre pas cette pièce."_s)
                 << piece(u"pending"_s, {})
                 << piece(u"notConcerned"_s, u"Cette pièce ne concerne que les associations."_s);
        s.pieces.last().theme = u"Certifications %1"_s.arg(i);
    }
    return s;
}

} // namespace

class TestSynthesis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageSaysThatDataAreFictitious()
    {
        const QByteArray pdf = toPdf(synthesis(8));
        const QStringList pages = pagesOf(pdf);
        QVERIFY(pages.size() > 2);
        for (int i = 0; i < pages.size(); ++i) {
            QVERIFY2(pages[i].contains(u"DONNÉES FICTIVES"_s), qPrintable(pages[i]));
            QVERIFY(pages[i].contains(u"page %1"_s.arg(i + 1)));
        }
        if (QFile file(qEnvironmentVariable("AGRAFE_SYNTHESIS"));
            !file.fileName().isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(pdf);
    }

    void realDataBearNoRibbon()
    {
        Synthesis real = synthesis(1);
        real.fictitious = false;
        QVERIFY(!pagesOf(toPdf(real)).join(u' ').contains(u"FICTIVES"_s));
    }

    void everyOutcomeIsSaidInWords()
    {
        const QString text = pagesOf(toPdf(synthesis(1))).join(u' ');
        for (const QString &word :
             {u"1 Prouvé"_s, u"1 Refus explicite"_s, u"1 Inconnu"_s, u"1 Non couvert"_s, u"1 Sans objet"_s,
              u"1 En attente"_s, u"Ateliers du Val"_s, u"MP-2026-0147"_s, u"req-0001"_s, u"c.marchand"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
    }

    void whatHasNoObjectIsListedApartAtTheEnd()
    {
        Synthesis s = synthesis(1);
        s.pieces.prepend(piece(u"notConcerned"_s, u"Cette pièce ne concerne que les associations."_s));
        const QString text = pagesOf(toPdf(s)).join(u' ');
        const auto list = text.indexOf(u"Sans objet pour cette entreprise"_s);
        QVERIFY(list > text.indexOf(u"Certifications 0"_s));
        QCOMPARE(text.count(u"ne concerne que les associations"_s), 2);
        QVERIFY(text.indexOf(u"ne concerne que les associations"_s) > list);
    }

    void longSentencesAreWrappedNotCut()
    {
        Synthesis s = synthesis(0);
        s.pieces = {piece(u"unknown"_s, u"mot "_s.repeated(400) + u"FIN"_s)};
        QVERIFY(pagesOf(toPdf(s)).join(u' ').contains(u"FIN"_s));
    }

    void partialDiffusionIsSaid()
    {
        Synthesis s = synthesis(1);
        QVERIFY(!pagesOf(toPdf(s)).join(u' ').contains(u"Diffusion partielle"_s));
        s.leftOut = Synthesis::LeftOut::Opposed;
        QVERIFY(pagesOf(toPdf(s)).join(u' ').contains(u"Diffusion partielle"_s));
        s.leftOut = Synthesis::LeftOut::NotKnown;
        QVERIFY(pagesOf(toPdf(s)).join(u' ').contains(u"Statut de diffusion inconnu"_s));
    }

    void anEmptyFileIsStillOnePage() { QCOMPARE(pagesOf(toPdf(Synthesis{})).size(), 1); }
};

QTEST_MAIN(TestSynthesis)
#include "tst_synthesis.moc"
