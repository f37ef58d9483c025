// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/actions.h"
#include "chorus/deposits.h"
#include "chorus_house.h"
#include "made_flux.h"
#include "made_tar.h"
#include "sandbox/chorus/invoice_files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace agrafe;
using namespace agrafe::chorus;
using namespace agrafe::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString depositFlux = u"factures/deposer/flux"_s;
const QString treatReceived = u"factures/traiter/recue"_s;

} // namespace

/// What changes something: once, and found again when its answer is lost.
class TestChorusActing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ChorusHouse> m_house;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DepositLog> m_log;
    std::unique_ptr<Deposits> m_deposits;

    [[nodiscard]] InvoiceRow invoice(View view, const QString &status)
    {
        InvoiceCriteria criteria;
        criteria.view = view;
        criteria.statuses = {status};
        const auto found =
            ChorusHouse::wait(Desk(*m_house->client).invoices(m_house->session(), criteria, {}));
        return found && !found->rows.isEmpty() ? found->rows.first() : InvoiceRow();
    }
    [[nodiscard]] Result<DepositAnswer> deposit(const QByteArray &content, const QString &name = u"f.xml"_s,
                                                bool again = false)
    {
        const auto file = fluxFileOf(name, content);
        if (!file)
            return Unexpected(file.error());
        return ChorusHouse::wait(m_deposits->deposit(m_house->session(), *file, again, {}));
    }
    [[nodiscard]] Result<FluxReport> follow(const QString &flux, const Deposits::OnReport &onReport = {})
    {
        return ChorusHouse::wait(m_deposits->follow(m_house->session(), flux, {}, {}, onReport));
    }
    void shortenDeadlines()
    {
        http::NetworkOptions network;
        network.proxy = http::NetworkOptions::Proxy::None;
        network.deadlines = {.overall = 800ms, .inactivity = 800ms};
        m_house->http->setOptions(network);
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<ChorusHouse>();
        QVERIFY(m_house->open());
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = std::make_unique<DepositLog>(Paths::under(m_folder->path()));
        m_deposits = std::make_unique<Deposits>(*m_house->client, *m_log, m_house->clock);
    }
    void cleanup() { QVERIFY(m_house->gate.isBalanced()); }

    void aStatusIsChangedWithItsReason()
    {
        Actions actions(*m_house->client);
        const InvoiceRow row = invoice(View::Received, u"MISE_A_DISPOSITION"_s);
        const auto targets = ChorusHouse::wait(actions.targets(m_house->session(), row, {}));
        QVERIFY(targets && targets->contains(u"REJETEE"_s) && !targets->contains(row.statusCode));
        Treatment treatment{.invoice = row, .target = u"REJETEE"_s, .reason = u" "_s, .mandate = {}};
        const auto refused = ChorusHouse::wait(actions.treat(m_house->session(), treatment, {}));
        QVERIFY(!refused && refused.error().kind == FailureKind::Input);
        QCOMPARE(m_house->asked(treatReceived), 0);
        treatment.reason = u"Quantité fausse."_s;
        const auto done = ChorusHouse::wait(actions.treat(m_house->session(), treatment, {}));
        QVERIFY(done && !done->foundLater);
        QCOMPARE(done->statusCode, u"REJETEE"_s);
        QVERIFY(done->at.at.isValid());
        const http::AccessIntent &traced = m_house->gate.opened.last();
        QCOMPARE(traced.endpointId, treatReceived);
        QCOMPARE(traced.object, row.number);
        QCOMPARE(traced.context, u"statut=REJETEE"_s);
        QVERIFY(!consequenceOf(u"REJETEE"_s).cannotBeUndone.isEmpty() &&
                consequenceOf(u"REJETEE"_s).wantsReason);
    }

    void aReasonIsDemandedAsTheContractDoes()
    {
        InvoiceRow row;
        row.id = 1;
        for (const QString &status : {u"REJETEE"_s, u"SUSPENDUE"_s})
            QVERIFY(!check({.invoice = row, .target = status, .reason = {}, .mandate = {}}));
        QVERIFY(check({.invoice = row, .target = u"A_RECYCLER"_s, .reason = {}, .mandate = {}}));
    }

    void aLostChangeIsLookedAt_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("done");
        QTest::newRow("cut after the work") << u"coupee"_s << true;
        QTest::newRow("late after the work") << u"lente"_s << true;
        QTest::newRow("half a JSON") << u"json-tronque"_s << true;
        QTest::newRow("a web page instead of the work") << u"500"_s << false;
        QTest::newRow("503 instead of the work") << u"503"_s << false;
    }
    void aLostChangeIsLookedAt()
    {
        QFETCH(const QString, fault);
        QFETCH(const bool, done);
        const Treatment treatment{.invoice = invoice(View::Received, u"MISE_A_DISPOSITION"_s),
                                  .target = u"SUSPENDUE"_s,
                                  .reason = u"Il manque le bon."_s,
                                  .mandate = {}};
        QVERIFY(m_house->plan(treatReceived, fault, 0, 1, 3));
        shortenDeadlines();
        const auto result =
            ChorusHouse::wait(Actions(*m_house->client).treat(m_house->session(), treatment, {}));
        QCOMPARE(m_house->asked(treatReceived), 1);
        QCOMPARE(result.has_value(), done);
        if (result) {
            QVERIFY(result->foundLater);
            return;
        }
        QVERIFY(result.error().kind == FailureKind::OutcomeUnknown);
        QVERIFY2(result.error().sentence.contains(u"Mise à disposition"),
                 qPrintable(result.error().sentence));
    }

    void anEndedTokenDoesNotSendAChangeTwice()
    {
        const Treatment treatment{.invoice = invoice(View::Received, u"MISE_A_DISPOSITION"_s),
                                  .target = u"MANDATEE"_s,
                                  .reason = {},
                                  .mandate = u"2026-114"_s};
        QVERIFY(m_house->plan(treatReceived, u"jetons"_s));
        Actions actions(*m_house->client);
        const auto refused = ChorusHouse::wait(actions.treat(m_house->session(), treatment, {}));
        QVERIFY(!refused && refused.error().httpStatus == 401);
        QCOMPARE(m_house->asked(treatReceived), 1);
        QVERIFY(ChorusHouse::wait(actions.treat(m_house->session(), treatment, {}))); // with the next token
    }

    void aSuspendedInvoiceIsCompleted()
    {
        const InvoiceRow row = invoice(View::Issued, u"SUSPENDUE"_s);
        Completion completion{
            .invoice = row,
            .comment = u"Voici le bon."_s,
            .files = {{.name = u"bon.pdf"_s, .typeCode = u"BON_LIVRAISON"_s, .bytes = "%PDF-1.4"}}};
        const auto done =
            ChorusHouse::wait(Actions(*m_house->client).complete(m_house->session(), completion, {}));
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
        QCOMPARE(done->number, row.number);
        completion.files.first().name = u"bon.exe"_s;
        QVERIFY(!check(completion));
        completion.files.first().name = QString(60, u'a') + u".pdf"_s;
        QVERIFY(!check(completion));
        // It is not suspended any more.
        completion.files = {};
        const auto again =
            ChorusHouse::wait(Actions(*m_house->client).complete(m_house->session(), completion, {}));
        QVERIFY(!again && again.error().code == u"GDP_MSG_11.033");
    }
    void anInvoiceIsRoutedAnew()
    {
        const InvoiceRow row = invoice(View::Issued, u"A_RECYCLER"_s);
        const Recycling recycling{.invoice = row,
                                  .recipient = u"21990001900013"_s,
                                  .service = u"ACHATS"_s,
                                  .engagement = u"4500018227"_s,
                                  .comment = {}};
        const auto done =
            ChorusHouse::wait(Actions(*m_house->client).recycle(m_house->session(), recycling, {}));
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
        QCOMPARE(done->statusCode, u"DEPOSEE"_s);
        const InvoiceRow rejected = invoice(View::Issued, u"REJETEE"_s);
        QVERIFY(
            ChorusHouse::wait(Actions(*m_house->client).treatRejection(m_house->session(), {rejected}, {})));
    }

    void aLostRejectionIsLookedFor()
    {
        const InvoiceRow rejected = invoice(View::Issued, u"REJETEE"_s);
        Actions actions(*m_house->client);
        QVERIFY(m_house->plan(u"factures/traiterRejet"_s, u"503"_s));
        const auto unknown = ChorusHouse::wait(actions.treatRejection(m_house->session(), {rejected}, {}));
        QVERIFY(!unknown && unknown.error().kind == FailureKind::OutcomeUnknown);
        QVERIFY(m_house->plan(u"factures/traiterRejet"_s, u"coupee"_s));
        const auto done = ChorusHouse::wait(actions.treatRejection(m_house->session(), {rejected}, {}));
        QVERIFY(done && done->foundLater);
        QCOMPARE(m_house->asked(u"factures/traiterRejet"_s), 2);
        QVERIFY(!ChorusHouse::wait(actions.treatRejection(m_house->session(), {}, {})));
    }

    void aDepositIsFollowedToItsVerdict()
    {
        const auto answer = deposit(MadeFlux().ubl());
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().sentence));
        QVERIFY(!answer->wasThere && answer->deposit.flux.size() == 25);
        QVERIFY(answer->nextAction.contains(u"verdict"));
        QStringList states;
        const auto report = follow(answer->deposit.flux,
                                   [&states](const FluxReport &each) { states.append(each.stateCode); });
        QVERIFY(report && report->progress == FluxProgress::Integrated);
        QCOMPARE(states.first(), u"IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP"_s);
        QCOMPARE(states.size(), 6);
        const auto rows =
            ChorusHouse::wait(m_deposits->invoicesOf(m_house->session(), answer->deposit.flux, {}));
        QVERIFY(rows && rows->size() == 1);
        QCOMPARE(rows->first().number, u"F-1"_s);
        QCOMPARE(m_log->all()->first().stateCode, u"IN_INTEGRE"_s);
    }

    void theSameIsNotDepositedTwice()
    {
        const auto first = deposit(MadeFlux().ubl());
        QVERIFY(first);
        const auto same = deposit(MadeFlux().ubl(), u"autre-nom.xml"_s);
        QVERIFY(same && same->wasThere);
        QCOMPARE(same->deposit.flux, first->deposit.flux);
        const auto sameNumber = deposit(MadeFlux{.service = "ACHATS"}.ubl());
        QVERIFY(sameNumber && sameNumber->wasThere);
        QCOMPARE(m_house->asked(depositFlux), 1);
        QVERIFY(deposit(MadeFlux().ubl(), u"f.xml"_s, true)); // on the agent's word
        QCOMPARE(m_house->asked(depositFlux), 2);
    }

    void aDepositWhoseAnswerIsLostIsFoundAgain_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("late answer") << u"lente"_s;
        QTest::newRow("cut") << u"coupee"_s;
        QTest::newRow("half a JSON") << u"json-tronque"_s;
    }
    void aDepositWhoseAnswerIsLostIsFoundAgain()
    {
        QFETCH(const QString, fault);
        QVERIFY(m_house->plan(depositFlux, fault, 0, 1, 3));
        shortenDeadlines();
        const auto lost = deposit(MadeFlux().ubl());
        QVERIFY2(lost, lost ? "" : qPrintable(lost.error().sentence));
        QVERIFY(lost->wasThere && lost->deposit.outcome == SendOutcome::Unknown);
        QVERIFY(lost->sentence.contains(u"perdue"));
        // Its invoices are not there yet: it stays unknown, and nothing leaves again.
        auto later = deposit(MadeFlux().ubl());
        for (int tries = 0; tries < 10 && later && later->deposit.flux.isEmpty(); ++tries)
            later = deposit(MadeFlux().ubl());
        QVERIFY(later && later->wasThere && later->deposit.outcome == SendOutcome::Received);
        QCOMPARE(later->deposit.flux.size(), 25);
        QCOMPARE(m_house->asked(depositFlux), 1);
    }

    void aDepositThatNeverLeftMayBeTriedAgain()
    {
        m_house->gate.refusing = true;
        const auto refused = deposit(MadeFlux().ubl());
        m_house->gate.refusing = false;
        QVERIFY(!refused && refused.error().kind == FailureKind::Journal);
        QVERIFY(m_log->all()->first().outcome == SendOutcome::NotSent);
        const auto sent = deposit(MadeFlux().ubl());
        QVERIFY(sent && !sent->wasThere);
    }

    void oldDepositsAreForgotten()
    {
        QVERIFY(deposit(MadeFlux().ubl()));
        const QDateTime now = m_house->clock.now();
        QVERIFY(m_log->purge(now.addMonths(-36)));
        QCOMPARE(m_log->all()->size(), 1);
        QVERIFY(m_log->purge(now.addSecs(1)));
        QCOMPARE(m_log->all()->size(), 0);
        QVERIFY(deposit(MadeFlux().ubl())); // and another may follow
        QCOMPARE(m_log->all()->size(), 1);
    }

    void errorsStandAgainstTheirInvoice()
    {
        const QByteArray archive = sandbox::cpro::zipOf(
            {{u"a.xml"_s, MadeFlux{.number = "F-2"}.ubl()},
             {u"b.xml"_s, MadeFlux{.number = "F-3", .recipient = "12345678200036", .service = ""}.ubl()},
             {u"c.xml"_s, MadeFlux{.number = "F-4", .cadre = "M1"}.ubl()}});
        const auto answer = deposit(archive, u"lot.zip"_s);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().sentence));
        const auto report = follow(answer->deposit.flux);
        QVERIFY(report && report->progress == FluxProgress::Partial);
        QCOMPARE(report->invoices.size(), 2);
        QCOMPARE(report->invoices.first().number, u"F-3"_s);
        QVERIFY(report->invoices.first().errors.first().sentence.contains(u"engagement manque"));
        QVERIFY(report->invoices.last().errors.first().sentence.contains(u"M1"));
        QVERIFY(!nextActionOf(*report).isEmpty());
    }

    void cutErrorsSaySo()
    {
        const FluxReport report = readFluxReport(
            u"CPP"_s,
            {{u"etatCourantDepotFlux"_s, u"IN_REJETE"_s},
             {u"listeErreurDP"_s, QJsonObject{{u"numeroDP"_s, u"F-9"_s},
                                              {u"libelleErreurDP"_s, u"Le code service est obligatoire|"_s +
                                                                         QString(170, u'x')}}}});
        QVERIFY(report.progress == FluxProgress::Rejected);
        QCOMPARE(report.invoices.size(), 1); // one without its list
        QCOMPARE(report.invoices.first().errors.size(), 2);
        QVERIFY(!report.invoices.first().errors.first().cut);
        QVERIFY(report.invoices.first().errors.last().cut);
    }

    void states_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("progress");
        const auto row = [](const char *name, const QString &state, FluxProgress progress) {
            QTest::newRow(name) << state << static_cast<int>(progress);
        };
        row("waiting", u"IN_RECU"_s, FluxProgress::Waiting);
        row("older words", u"Intégré partiellement"_s, FluxProgress::Partial);
        row("blocked", u"IN_EN_ATTENTE_RETRAITEMENT_CPP"_s, FluxProgress::Blocked);
        row("incident", u"IN_INCIDENTE"_s, FluxProgress::Failed);
        row("new", u"IN_NOUVEL_ETAT"_s, FluxProgress::Unknown);
        row("nothing", {}, FluxProgress::Unknown);
    }
    void states()
    {
        QFETCH(const QString, state);
        QFETCH(const int, progress);
        const FluxReport report = readFluxReport(u"CPP"_s, {{u"etatCourantDepotFlux"_s, state}});
        QCOMPARE(static_cast<int>(report.progress), progress);
        if (report.progress == FluxProgress::Unknown) {
            QVERIFY(sentenceOf(report).contains(state));
            QVERIFY(!isTerminal(report.progress));
        }
    }

    void aPdfIsReadThenSubmitted()
    {
        const auto file = fluxFileOf(u"f.pdf"_s, "%PDF-1.4\n%%EOF\n");
        QVERIFY(file && file->kind == FileKind::Pdf && file->syntax.isEmpty());
        QVERIFY(!deposit(file->content, file->name));
        const auto reading = ChorusHouse::wait(m_deposits->readPdf(m_house->session(), *file, false, {}));
        QVERIFY(reading && reading->fileId > 0);
        Submission submission;
        submission.fileId = reading->fileId;
        submission.fileName = file->name;
        submission.number = u"S-1"_s;
        submission.date = QDate(2026, 11, 19);
        submission.recipient = u"21990004300012"_s;
        submission.service = u"MAIRIE"_s;
        submission.supplier = 5'000'025'351;
        submission.totals.gross = Amount::parsed(u"120.01"_s);
        const auto submitted =
            ChorusHouse::wait(m_deposits->submit(m_house->session(), submission, false, {}));
        QVERIFY2(submitted, submitted ? "" : qPrintable(submitted.error().sentence));
        QVERIFY(!submitted->wasThere && submitted->deposit.invoice > 0);
        const auto again = ChorusHouse::wait(m_deposits->submit(m_house->session(), submission, false, {}));
        QVERIFY(again && again->wasThere);
        QCOMPARE(m_house->asked(u"factures/soumettre"_s), 1);
    }
    void aSubmissionWhoseAnswerIsLostIsFound()
    {
        const auto file = fluxFileOf(u"f.pdf"_s, "%PDF-1.4\n%%EOF\n");
        const auto reading = ChorusHouse::wait(m_deposits->readPdf(m_house->session(), *file, false, {}));
        Submission submission;
        submission.fileId = reading->fileId;
        submission.fileName = file->name;
        submission.number = u"S-2"_s;
        submission.date = QDate(2026, 11, 19);
        submission.recipient = u"21990004300012"_s;
        submission.supplier = 5'000'025'351;
        submission.totals.gross = Amount::parsed(u"1"_s);
        QVERIFY(m_house->plan(u"factures/soumettre"_s, u"coupee"_s));
        const auto found = ChorusHouse::wait(m_deposits->submit(m_house->session(), submission, false, {}));
        QVERIFY(found && !found->wasThere && found->deposit.outcome == SendOutcome::Received);
        QVERIFY2(!found->sentence.contains(u"renvoyé"), qPrintable(found->sentence)); // it left, once
        QCOMPARE(m_house->asked(u"factures/soumettre"_s), 1);
    }
    void aYesThatNamesNothingProvesNothing()
    {
        QVERIFY(m_house->plan(u"factures/deposer/flux"_s, u"muette"_s));
        const auto answer = deposit(MadeFlux().ubl());
        QVERIFY(answer && answer->wasThere && answer->deposit.outcome == SendOutcome::Unknown);
        QCOMPARE(m_house->asked(u"factures/deposer/flux"_s), 1);
    }
    void aSubmissionNeedsItsValidator()
    {
        Submission submission;
        submission.fileId = submission.supplier = 1;
        submission.number = u"1"_s;
        submission.date = QDate(2026, 11, 19);
        submission.recipient = u"21990004300012"_s;
        submission.totals.gross = Amount::parsed(u"1,00"_s);
        QVERIFY(submission.check());
        submission.cadre = u"A9_FACTURE_SOUSTRAITANT"_s;
        QVERIFY(!submission.check());
        submission.validator = u"21990001900021"_s;
        QVERIFY(submission.check());
        const QJsonObject cadre = submission.body().value(u"cadreDeFacturation").toObject();
        QCOMPARE(cadre.value(u"codeStructureValideur").toString(), submission.validator);
        submission.cadre = u"A4_PROJET_DECOMPTE_MENSUEL_FOURNISSEUR"_s;
        QVERIFY(!submission.check());
    }

    void aTarGzIsDeposited()
    {
        const QByteArray tar = tarGzOf({{"a.xml", MadeFlux{.number = "T-1"}.ubl()},
                                        {"b.xml", MadeFlux{.number = "T-2", .cadre = "M1"}.ubl()}});
        const auto file = fluxFileOf(u"f.tgz"_s, tar);
        QVERIFY(file && file->archive && file->invoices.size() == 2);
        QVERIFY(isBlocked(remarksOn(*file))); // .tar.gz is the only name that is described
        const auto answer = deposit(tar, u"f.tar.gz"_s);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().sentence));
        const auto report = follow(answer->deposit.flux);
        QVERIFY(report && report->progress == FluxProgress::Partial);
        QCOMPARE(report->invoices.first().number, u"T-2"_s);
        // What was left out may be deposited again, by itself; what is there may not.
        const auto mended = deposit(MadeFlux{.number = "T-2"}.ubl());
        QVERIFY(mended && !mended->wasThere);
        const auto twice = deposit(MadeFlux{.number = "T-1", .means = "31"}.ubl());
        QVERIFY(twice && twice->wasThere);
        const auto rows =
            ChorusHouse::wait(m_deposits->invoicesOf(m_house->session(), answer->deposit.flux, {}));
        QVERIFY(rows && rows->size() == 1);
    }
    void aBlockedFileIsNotSent()
    {
        QVERIFY(!deposit(MadeFlux().ubl(), u"f.txt"_s));
        QCOMPARE(m_house->asked(depositFlux), 0);
    }
};

QTEST_GUILESS_MAIN(TestChorusActing)
#include "tst_chorus_acting.moc"
