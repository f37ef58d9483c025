// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What keeps one file from leaving twice, however many Agrafe there are on the workstation.
#include "chorus/deposits.h"
#include "chorus_house.h"
#include "made_flux.h"

#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace agrafe;
using namespace agrafe::chorus;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

namespace {

const QString depositFlux = u"factures/deposer/flux"_s;

} // namespace

class TestChorusDepositLog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ChorusHouse> m_house;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DepositLog> m_log;
    std::unique_ptr<Deposits> m_deposits;
    const FluxFile m_file = *fluxFileOf(u"f.xml"_s, MadeFlux().ubl());

    [[nodiscard]] Result<DepositAnswer> deposit(bool again = false)
    {
        return ChorusHouse::wait(m_deposits->deposit(m_house->session(), m_file, again, {}));
    }
    /// As another process writes it.
    [[nodiscard]] Deposit begun() const
    {
        Deposit deposit;
        deposit.id = QUuid::createUuid();
        deposit.at = m_house->clock.now();
        deposit.address = placeOf(m_house->session());
        deposit.fileName = m_file.name;
        deposit.sha256 = m_file.sha256;
        return deposit;
    }
    [[nodiscard]] QString lockOf(const Deposit &deposit) const
    {
        return Paths::under(m_folder->path()).data +
               u"/chorus/envoi-%1.lock"_s.arg(deposit.id.toString(QUuid::WithoutBraces));
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

    void whatAnotherAgrafeSendsDoesNotLeaveFromHere_data()
    {
        QTest::addColumn<bool>("again");
        QTest::newRow("the first time") << false;
        QTest::newRow("on the agent's word") << true;
    }
    void whatAnotherAgrafeSendsDoesNotLeaveFromHere()
    {
        QFETCH(const bool, again);
        const Deposit other = begun();
        auto claim = m_log->claim(m_file, other, false);
        QVERIFY(claim && claim->hold && !claim->earlier);
        QVERIFY(m_log->isLeaving(other.id));
        const auto told = deposit(again);
        QVERIFY(!told && told.error().sentence.contains(u"Un autre Agrafe"));
        QCOMPARE(m_house->asked(depositFlux), 0);
        // Its answer came, or it ended: what it wrote decides.
        claim->hold.reset();
        QVERIFY(!m_log->isLeaving(other.id));
        const auto lost = deposit();
        QVERIFY(lost && lost->wasThere && lost->deposit.id == other.id);
        QCOMPARE(m_house->asked(depositFlux), 0);
    }

    void anAgrafeThatDiedSendsNothingAnyMore()
    {
        const Deposit other = begun();
        QVERIFY(m_log->keep(other));
        QFile lock(lockOf(other));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        constexpr int nobody = 0x3fffff; // beyond what Linux gives
        lock.write(u"%1\nagrafe\n%2\n"_s.arg(nobody).arg(QSysInfo::machineHostName()).toUtf8());
        lock.close();
        QVERIFY(!m_log->isLeaving(other.id));
        const auto lost = deposit();
        QVERIFY(lost && lost->deposit.outcome == SendOutcome::Unknown);
        QVERIFY(deposit(true));
        QCOMPARE(m_house->asked(depositFlux), 1);
    }

    void nothingIsHeldOnceItIsSent()
    {
        const auto sent = deposit();
        QVERIFY(sent && !sent->wasThere);
        QVERIFY(!m_log->isLeaving(sent->deposit.id));
        QVERIFY(!QFile::exists(lockOf(sent->deposit)));
    }

    void anEarlierDepositIsPutIntoWords_data()
    {
        QTest::addColumn<bool>("lost");
        QTest::addColumn<QString>("flux");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("said");
        QTest::newRow("lost") << true << QString() << QString() << u"réponse s’est perdue."_s;
        QTest::newRow("judged") << false << u"CPP1"_s << u"IN_INTEGRE"_s << u"Intégré."_s;
        QTest::newRow("waiting") << false << u"CPP1"_s << QString() << u"sous le flux CPP1."_s;
        QTest::newRow("a PDF") << false << QString() << QString() << u"La facture S-1 a déjà été déposée"_s;
    }
    void anEarlierDepositIsPutIntoWords()
    {
        QFETCH(const bool, lost);
        QFETCH(const QString, flux);
        QFETCH(const QString, state);
        QFETCH(const QString, said);
        Deposit deposit = begun();
        deposit.numbers = QStringList{u"S-1"_s};
        deposit.outcome = lost ? SendOutcome::Unknown : SendOutcome::Received;
        deposit.flux = flux;
        deposit.stateCode = state;
        QVERIFY2(sentenceOn(deposit).contains(said), qPrintable(sentenceOn(deposit)));
    }

    void aPdfIsKnownByItsContent()
    {
        const auto pdf = fluxFileOf(u"facture.pdf"_s, "%PDF-1.7\n%%EOF\n");
        QVERIFY(pdf);
        Deposit submitted = begun();
        submitted.sha256 = u"facture:S-1"_s;
        submitted.numbers = QStringList{u"S-1"_s};
        submitted.pdfSha256 = pdf->sha256;
        submitted.outcome = SendOutcome::Received;
        QVERIFY(m_log->keep(submitted));
        const auto known = m_log->before(*pdf, submitted.address);
        QVERIFY(known && known->id == submitted.id && known->pdfSha256 == pdf->sha256);
        QVERIFY(!m_log->before(m_file, submitted.address));
    }
};

QTEST_GUILESS_MAIN(TestChorusDepositLog)
#include "tst_chorus_deposit_log.moc"
