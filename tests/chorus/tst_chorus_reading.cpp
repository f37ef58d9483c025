// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/desk.h"
#include "chorus/download_plan.h"
#include "chorus/references.h"
#include "chorus/solicitation.h"
#include "chorus/words.h"
#include "chorus_house.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace agrafe;
using namespace agrafe::chorus;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

namespace {

/// As an interface in another language: every word changes.
class ToEnglish final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *, const char *, int) const override
    {
        return u"English"_s;
    }
};

} // namespace

/// What Chorus Pro gives to read, against the sandbox, well and badly.
class TestChorusReading : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ChorusHouse> m_house;

    [[nodiscard]] Desk desk() { return Desk(*m_house->client); }
    [[nodiscard]] Result<Found<InvoiceRow>> received(const InvoiceCriteria &criteria = {},
                                                     bool production = false)
    {
        return ChorusHouse::wait(desk().invoices(m_house->session(production), criteria, {}));
    }
    [[nodiscard]] static QSet<qint64> idsOf(const QList<InvoiceRow> &rows)
    {
        QSet<qint64> ids;
        for (const InvoiceRow &row : rows)
            ids.insert(row.id);
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<ChorusHouse>();
        QVERIFY(m_house->open());
    }
    void cleanup() { QVERIFY(m_house->gate.isBalanced()); }

    void allPagesCome()
    {
        QList<qsizetype> seen;
        const auto found = ChorusHouse::wait(
            desk().invoices(m_house->session(), {}, {}, [&seen](qsizetype rows, qint64 total) {
                QCOMPARE(total, 230);
                seen.append(rows);
            }));
        QVERIFY(found && found->complete);
        QCOMPARE(found->rows.size(), 230);
        QCOMPARE(idsOf(found->rows).size(), 230);
        QCOMPARE(seen, (QList<qsizetype>{100, 200, 230}));
        QCOMPARE(received({}, true)->rows.size(), 38); // the other side has its own
    }

    void noRowIsLostWhenTheTokenEndsInTheMiddle()
    {
        QVERIFY(m_house->plan(u"factures/rechercher/recipiendaire"_s, u"jetons"_s, 1));
        const auto found = received();
        QVERIFY(found && found->complete);
        QCOMPARE(idsOf(found->rows).size(), 230);
        QCOMPARE(m_house->asked(u"factures/rechercher/recipiendaire"_s), 4); // three pages, one of them twice
        QCOMPARE(m_house->sandbox->seen().requests.value(u"/api/oauth/token"_s), 2);
    }

    void whatPassesIsAskedAgain_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("429") << u"429"_s;
        QTest::newRow("429 with an hour") << u"429-attente"_s;
        QTest::newRow("503") << u"503"_s;
        QTest::newRow("web page") << u"500"_s;
    }
    void whatPassesIsAskedAgain()
    {
        QFETCH(const QString, fault);
        QVERIFY(m_house->plan(u"factures/rechercher/recipiendaire"_s, fault, 1, 2, 7));
        QList<qint64> waits; // seconds
        m_house->client->setOnWait(
            [this, &waits](const QDateTime &until) { waits.append(m_house->clock.now().secsTo(until)); });
        const auto found = received();
        QVERIFY2(found, found ? "" : qPrintable(found.error().sentence));
        QCOMPARE(waits.size(), 2);
        if (fault == u"429") // closed for a minute, whatever a next try would wait by itself
            QVERIFY2(waits.first() >= 59, qPrintable(QString::number(waits.first())));
        QCOMPARE(found->rows.size(), 230);
        QCOMPARE(m_house->asked(u"factures/rechercher/recipiendaire"_s), 5);
    }
    void whatLastsIsTold()
    {
        QVERIFY(m_house->plan(u"factures/rechercher/recipiendaire"_s, u"500"_s, 0, 50));
        const auto found = received();
        QVERIFY(!found);
        QCOMPARE(found.error().httpStatus, 500);
        QVERIFY(!found.error().sentence.isEmpty() && !found.error().sentence.contains(u'<'));
        QCOMPARE(m_house->asked(u"factures/rechercher/recipiendaire"_s), 3);
    }
    void aRefusedAccountIsNotAskedTwice()
    {
        Session session = m_house->session();
        session =
            m_house->session({session.habilitation, Secret(m_house->addresses.pisteSecret)}, Secret("faux"));
        const auto found = ChorusHouse::wait(desk().invoices(session, {}, {}));
        QVERIFY(!found);
        QCOMPARE(found.error().code, u"compte-technique"_s);
        QCOMPARE(m_house->asked(u"factures/rechercher/recipiendaire"_s), 1);
    }

    void oneRowWithoutItsList()
    {
        InvoiceCriteria criteria;
        criteria.number = u"F-2026-0912"_s;
        QVERIFY(m_house->plan(u"factures/rechercher/recipiendaire"_s, u"objet"_s));
        const auto found = received(criteria);
        QVERIFY(found);
        QCOMPARE(found->rows.size(), 1);
        QCOMPARE(found->rows.first().number, u"F-2026-0912"_s);
    }
    void amountsAsTextAreTheSame()
    {
        InvoiceCriteria criteria;
        criteria.number = u"F-2026-0911"_s;
        const auto asNumbers = received(criteria);
        QVERIFY(m_house->plan(u"factures/rechercher/recipiendaire"_s, u"textes"_s));
        const auto asTexts = received(criteria);
        QVERIFY(asNumbers && asTexts);
        QCOMPARE(asTexts->rows.first().gross, asNumbers->rows.first().gross);
        QVERIFY(asNumbers->rows.first().gross.micros());
        QVERIFY(asNumbers->rows == asTexts->rows);
    }
    void nothingFoundIsAnEmptyList()
    {
        InvoiceCriteria criteria;
        criteria.number = u"RIEN"_s;
        for (const View view : {View::Received, View::Issued, View::Works}) {
            criteria.view = view;
            const auto found = received(criteria);
            QVERIFY2(found, found ? "" : qPrintable(found.error().sentence));
            QVERIFY(found->rows.isEmpty() && found->complete);
        }
    }
    void unknownStatusesAreShown()
    {
        const auto found = received();
        QVERIFY(found);
        const auto odd = std::ranges::find(found->rows, u"VISA_CPT"_s, &InvoiceRow::statusCode);
        QVERIFY(odd != found->rows.end());
        const auto history = ChorusHouse::wait(desk().history(m_house->session(), *odd, {}));
        QVERIFY(history);
        const QList<LifeStep> line = lifeLine(*history);
        const auto current = std::ranges::find(line, true, &LifeStep::current);
        QVERIFY(current != line.end());
        QCOMPARE(current->words, u"Code VISA_CPT"_s);
    }

    void searches_data()
    {
        QTest::addColumn<InvoiceCriteria>("criteria");
        QTest::addColumn<int>("count");
        InvoiceCriteria criteria;
        criteria.statuses = {u"SUSPENDUE"_s};
        QTest::newRow("by status") << criteria << 23;
        criteria = {};
        criteria.types = {u"AVOIR"_s};
        QTest::newRow("by type") << criteria << 20;
        criteria = {};
        criteria.others = {5'000'050'001};
        QTest::newRow("by supplier") << criteria << 29;
        criteria = {};
        criteria.toTreat = true;
        QTest::newRow("to treat") << criteria << 23;
        criteria.view = View::Issued;
        QTest::newRow("issued, to treat") << criteria << 7;
        criteria.toTreat = false;
        QTest::newRow("issued") << criteria << 24;
        criteria.view = View::Works;
        QTest::newRow("works") << criteria << 12;
        criteria = {};
        criteria.worksAmongReceived = true;
        QTest::newRow("works among received") << criteria << 12;
    }
    void searches()
    {
        QFETCH(const InvoiceCriteria, criteria);
        QFETCH(const int, count);
        const auto found = received(criteria);
        QVERIFY2(found, found ? "" : qPrintable(found.error().sentence));
        QCOMPARE(found->rows.size(), count);
        for (const InvoiceRow &row : found->rows) {
            QVERIFY(row.id > 0 && !row.number.isEmpty() && !row.supplier.name.isEmpty() &&
                    !row.statusCode.isEmpty());
            QVERIFY(row.date.day.isValid() && row.deposited.at.isValid() && row.gross.micros());
        }
    }

    void aDocumentIsReadWhole()
    {
        const auto found = received();
        QVERIFY(found);
        const auto document = ChorusHouse::wait(desk().document(m_house->session(), found->rows.first(), {}));
        QVERIFY(document && document->complete);
        QCOMPARE(document->row.number, found->rows.first().number);
        QCOMPARE(document->row.gross, found->rows.first().gross);
        QCOMPARE(document->lines.size(), 2);
        QCOMPARE(document->vatTable.size(), 2);
        QCOMPARE(document->files.size(), 1);
        QCOMPARE(document->totals.net + document->totals.vat, document->totals.gross);
        Amount lines = Amount::parsed(u"0"_s);
        for (const InvoiceLine &line : document->lines)
            lines = lines + line.gross;
        QCOMPARE(lines, document->totals.gross);
        QVERIFY(!document->supplierAddress.isEmpty() && document->references.size() >= 6);
        for (const Fact &fact : document->references)
            QVERIFY(!fact.label.isEmpty() && !fact.value.isEmpty());
    }
    void aHistorySaysWhoAndWhy()
    {
        InvoiceCriteria criteria;
        criteria.statuses = {u"SUSPENDUE"_s};
        const auto found = received(criteria);
        const auto history = ChorusHouse::wait(desk().history(m_house->session(), found->rows.first(), {}));
        QVERIFY(history && history->complete);
        QCOMPARE(history->statusCode, u"SUSPENDUE"_s);
        QCOMPARE(history->passages.first().code, u"DEPOSEE"_s);
        QCOMPARE(history->passages.last().comment, u"Bon de livraison manquant."_s);
        QCOMPARE(history->passages.last().who, u"Sandrine FERRAND"_s);
        QStringList codes;
        for (const LifeStep &step : lifeLine(*history))
            codes.append(step.code);
        QCOMPARE(codes, (QStringList{u"DEPOSEE"_s, u"MISE_A_DISPOSITION"_s, u"SUSPENDUE"_s, u"COMPLETEE"_s,
                                     u"MANDATEE"_s, u"MISE_EN_PAIEMENT"_s}));
        QVERIFY(!lifeLine(*history, true).last().code.contains(u"PAIEMENT"));
    }

    void structuresSayWhatTheyWant_data()
    {
        QTest::addColumn<QString>("siret");
        QTest::addColumn<int>("demand");
        QTest::addColumn<QString>("written");
        QTest::newRow("nothing") << u"12345678200051"_s << static_cast<int>(Demand::Nothing)
                                 << u"12345678200051"_s;
        QTest::newRow("engagement") << u"12345678200036"_s << static_cast<int>(Demand::Engagement)
                                    << u"Numéro d’engagement"_s;
        QTest::newRow("service") << u"12345678200028"_s << static_cast<int>(Demand::Service)
                                 << u"Code service"_s;
        QTest::newRow("either") << u"12345678200044"_s << static_cast<int>(Demand::Either)
                                << u"ou le numéro"_s;
        QTest::newRow("both") << u"11000201100044"_s << static_cast<int>(Demand::Both)
                              << u"Numéro d’engagement"_s;
    }
    void structuresSayWhatTheyWant()
    {
        QFETCH(const QString, siret);
        QFETCH(const int, demand);
        QFETCH(const QString, written);
        const Session session = m_house->session();
        const auto row = ChorusHouse::wait(desk().structureOf(session, siret, {}));
        QVERIFY(row && *row);
        const auto detail = ChorusHouse::wait(desk().structure(session, (*row)->id, {}));
        QVERIFY(detail);
        QCOMPARE(static_cast<int>(detail->demand), demand);
        for (const ServiceRow &service : detail->services)
            QVERIFY(service.code != u"FACTURES_PUBLIQUES");
        QVERIFY(whatToWrite(*detail, nullptr).contains(written));
    }
    void aServiceMayWantMoreThanItsStructure()
    {
        const Session session = m_house->session();
        const auto detail = ChorusHouse::wait(desk().structure(session, 5'000'025'350, {}));
        QVERIFY(detail);
        QVERIFY(detail->passwordEnd.day.isValid());
        QCOMPARE(detail->services.size(), 3);
        const auto works = std::ranges::find(detail->services, u"BATIMENTS"_s, &ServiceRow::code);
        const auto wish = ChorusHouse::wait(desk().wishOf(session, detail->row.id, *works, {}));
        QVERIFY(wish);
        QVERIFY(wish->engagement == std::optional(true));
        QVERIFY(demandOf(*detail, &*wish) == Demand::Both);
        QVERIFY(whatToWrite(*detail, &*wish).contains(u"BATIMENTS"));
    }
    void theOnlyServiceHasAName()
    {
        StructureDetail structure;
        structure.demand = Demand::Service;
        structure.services.resize(1);
        structure.services.last().code = u"ACHATS"_s;
        QVERIFY(whatToWrite(structure, nullptr).contains(u"ACHATS"));
        structure.services.resize(2);
        QVERIFY(!whatToWrite(structure, nullptr).contains(u"ACHATS"));
        structure.services.last().active = false; // nobody can write to it
        QVERIFY(whatToWrite(structure, nullptr).contains(u"ACHATS"));
    }
    void whatIsRecycledGoesToItsRecipientAgain()
    {
        InvoiceHistory history;
        for (const QString &code : {u"DEPOSEE"_s, u"MISE_A_DISPOSITION"_s, u"A_RECYCLER"_s}) {
            Passage passage;
            passage.kind = Passage::Kind::Status;
            passage.code = code;
            history.passages.append(passage);
        }
        const QList<LifeStep> line = lifeLine(history);
        QCOMPARE(line.size(), 6);
        QCOMPARE(line.at(3).code, u"MISE_A_DISPOSITION"_s);
    }
    void aStructureThatIsNotThereIsNothing()
    {
        const auto row = ChorusHouse::wait(desk().structureOf(m_house->session(), u"99999999999999"_s, {}));
        QVERIFY(row && !*row);
    }
    void ownStructuresAreKnown()
    {
        const auto recipients =
            ChorusHouse::wait(desk().ownStructures(m_house->session(), View::Received, {}));
        const auto suppliers = ChorusHouse::wait(desk().ownStructures(m_house->session(), View::Issued, {}));
        QVERIFY(recipients && suppliers);
        QCOMPARE(recipients->first().number, u"21990001900013"_s);
        QCOMPARE(suppliers->first().number, u"21990001900021"_s);
    }

    void engagementsAreChecked()
    {
        const auto known = ChorusHouse::wait(desk().checkEngagement(m_house->session(), u"0000048377"_s, {}));
        QVERIFY(known && known->kind == EngagementVerdict::Kind::Found);
        QCOMPARE(known->found.first().total.plain(), u"816.005"_s);
        const auto unknown =
            ChorusHouse::wait(desk().checkEngagement(m_house->session(), u"4500018227"_s, {}));
        QVERIFY(unknown && unknown->kind == EngagementVerdict::Kind::NotSeen);
        QVERIFY(unknown->sentence.contains(u"État"));
    }

    void downloadsComeInBatches()
    {
        const QList<InvoiceRow> rows = received()->rows.first(23);
        Downloader downloader(*m_house->client, m_house->clock);
        const auto downloaded =
            ChorusHouse::wait(downloader.download(m_house->session(), rows, {.attachments = true}, {}));
        QVERIFY(downloaded && downloaded->failures.isEmpty());
        QCOMPARE(m_house->asked(u"factures/telecharger/groupe"_s), 3);
        QCOMPARE(downloaded->files.size(), 46); // each with its delivery note
        QTemporaryDir folder;
        const SaveContext context{.habilitation = m_house->session().habilitation, .agent = u"c.marchand"_s};
        const Saved saved = save(savePlanOf(*downloaded, rows, folder.path(), context));
        QCOMPARE(saved.paths.size(), 46);
        QVERIFY(saved.failures.isEmpty() && saved.missing.isEmpty());
        const QString first = QFileInfo(saved.paths.first()).fileName();
        QVERIFY2(first.startsWith(u"FICTIF_") && first.contains(u"facture-"_s + rows.first().number),
                 qPrintable(first));
        QVERIFY(QFile::exists(saved.paths.first().chopped(4) + u".json"_s));
        QVERIFY(m_house->gate.opened.last().document);
    }
    void truncatedFilesAreNotSaved()
    {
        const QList<InvoiceRow> rows = received()->rows.first(2);
        Downloader downloader(*m_house->client, m_house->clock);
        QVERIFY(m_house->plan(u"factures/telecharger/groupe"_s, u"base64-tronque"_s));
        const auto again = ChorusHouse::wait(downloader.download(m_house->session(), rows, {}, {}));
        QVERIFY(again); // one by one, they come whole
        QCOMPARE(again->files.size(), 2);
        QVERIFY(m_house->plan(u"factures/telecharger/groupe"_s, u"base64-tronque"_s, 0, 9));
        const auto cut = ChorusHouse::wait(downloader.download(m_house->session(), rows, {}, {}));
        QVERIFY(!cut && cut.error().kind == FailureKind::Protocol);
    }
    void aPivotIsOneFile()
    {
        const QList<InvoiceRow> rows = received()->rows.first(3);
        Downloader downloader(*m_house->client, m_house->clock);
        const auto pivot = ChorusHouse::wait(
            downloader.download(m_house->session(), rows, {.format = DownloadFormat::Pivot}, {}));
        QVERIFY(pivot);
        QCOMPARE(pivot->files.size(), 1);
        QVERIFY(pivot->files.first().bytes.startsWith("<?xml"));
    }

    void referencesAreKept()
    {
        QTemporaryDir folder;
        References references(*m_house->client, Paths::under(folder.path()), m_house->clock);
        for (const ReferenceList list :
             {ReferenceList::Cadres, ReferenceList::DepositModes, ReferenceList::PaymentModes,
              ReferenceList::VatRates, ReferenceList::Countries, ReferenceList::Currencies,
              ReferenceList::AttachmentTypes}) {
            const auto table = ChorusHouse::wait(references.table(m_house->session(), list, false, {}));
            QVERIFY(table && !table->rows.isEmpty());
            QVERIFY(!table->rows.first().words.isEmpty());
        }
        QVERIFY(ChorusHouse::wait(references.table(m_house->session(), ReferenceList::VatRates, false, {})));
        QCOMPARE(m_house->asked(u"transverses/recuperer/tauxtva"_s), 1); // the second time from the disk
        m_house->clock.advance(std::chrono::hours(24 * 31));
        QVERIFY(m_house->plan(u"transverses/recuperer/tauxtva"_s, u"503"_s, 0, 9));
        const auto old =
            ChorusHouse::wait(references.table(m_house->session(), ReferenceList::VatRates, false, {}));
        QVERIFY(old && old->rows.size() == 5); // an old list is better than none
        const auto accounts =
            ChorusHouse::wait(references.bankAccounts(m_house->session(), 5'000'025'351, {}));
        QCOMPARE(accounts->rows.first().code, u"810001"_s);
    }

    void solicitationsHaveTheirText()
    {
        const auto categories =
            ChorusHouse::wait(solicitationCategories(*m_house->client, m_house->session(), {}));
        QVERIFY(categories);
        QCOMPARE(categories->size(), 3);
        QCOMPARE(categories->first().parts.size(), 3);
        SolicitationSubject subject;
        subject.category = categories->first().name;
        subject.invoice = received()->rows.first();
        const QString text = solicitationText(subject);
        QVERIFY(text.contains(subject.invoice->number) && text.contains(categories->first().name));
        ToEnglish english; // the portal stays French
        QVERIFY(QCoreApplication::installTranslator(&english));
        QCOMPARE(wordsOf(CodeList::Status, u"DEPOSEE"_s), u"English"_s);
        QCOMPARE(solicitationText(subject), text);
        QCOMPARE(frenchWordsOf(CodeList::Status, u"VISA_CPT"_s), u"Code VISA_CPT"_s);
        QVERIFY(!ticketsAreNotPublished().isEmpty());
    }

    void aStopEndsASearch()
    {
        std::stop_source stop;
        const auto found = ChorusHouse::wait(desk().invoices(
            m_house->session(), {}, stop.get_token(), [&stop](qsizetype, qint64) { stop.request_stop(); }));
        QVERIFY(!found && found.error().kind == FailureKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestChorusReading)
#include "tst_chorus_reading.moc"
