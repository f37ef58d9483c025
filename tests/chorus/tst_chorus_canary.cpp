// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/actions.h"
#include "chorus/connection.h"
#include "chorus/deposits.h"
#include "chorus/download_plan.h"
#include "chorus/references.h"
#include "chorus/solicitation.h"
#include "chorus_house.h"
#include "journal/journal.h"
#include "made_flux.h"
#include "support/home_scan.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>

using namespace agrafe;
using namespace agrafe::chorus;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

namespace {

QStringList s_messages;
QtMessageHandler s_before = nullptr;

void keepMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    s_messages.append(message);
    s_before(type, context, message);
}

} // namespace

/// Secrets stay in memory: neither files, nor messages, nor failures, nor texts for the support hold one.
class TestChorusCanary : public QObject
{
    Q_OBJECT

private:
    ChorusHouse m_house;
    QTemporaryDir m_folder;
    QStringList m_texts; ///< what an agent could read or copy

    void tell(const Failure &failure)
    {
        m_texts += {failure.sentence, failure.nextAction, failure.detail, failure.code, failure.requestId};
        SolicitationSubject subject;
        subject.failure = failure;
        m_texts.append(solicitationText(subject));
    }
    template<typename T>
    void tell(const Result<T> &result)
    {
        if (!result)
            tell(result.error());
    }
    void useAll(const Session &session)
    {
        const Paths paths = Paths::under(m_folder.path());
        Desk desk(*m_house.client);
        const auto found = ChorusHouse::wait(desk.invoices(session, {}, {}));
        tell(found);
        tell(ChorusHouse::wait(desk.structure(session, 1, {})));
        m_texts.append(textOf(linesOf(ChorusHouse::wait(probe(*m_house.client, session, {})),
                                      session.habilitation, {}, QDate(2026, 11, 20))));
        References references(*m_house.client, paths, m_house.clock);
        tell(ChorusHouse::wait(references.table(session, ReferenceList::Countries, false, {})));
        DepositLog log(paths);
        Deposits deposits(*m_house.client, log, m_house.clock);
        const auto file = fluxFileOf(u"f.xml"_s, MadeFlux().ubl());
        tell(ChorusHouse::wait(deposits.deposit(session, *file, false, {})));
        InvoiceRow row;
        row.id = 1;
        tell(ChorusHouse::wait(Actions(*m_house.client).treat(session, {row, u"MANDATEE"_s, {}, {}}, {})));
        if (!found)
            return;
        Downloader downloader(*m_house.client, m_house.clock);
        const QList<InvoiceRow> some = found->rows.first(2);
        const auto downloaded = ChorusHouse::wait(downloader.download(session, some, {}, {}));
        QVERIFY(downloaded);
        const SaveContext context{.habilitation = session.habilitation, .agent = u"c.marchand"_s};
        QVERIFY(save(savePlanOf(*downloaded, some, m_folder.path(), context)).failures.isEmpty());
    }

private Q_SLOTS:
    void secretsAreNowhere()
    {
        s_before = qInstallMessageHandler(keepMessage);
        QLoggingCategory::setFilterRules(u"agrafe.*.debug=true"_s);
        QVERIFY(m_house.open());
        journal::Journal journal(Paths::under(m_folder.path()), u"c.marchand"_s, m_house.clock);
        QVERIFY(QCoro::waitFor(journal.start()));
        http::NetworkOptions network;
        network.proxy = http::NetworkOptions::Proxy::None;
        http::Client http(journal, m_house.limiter, m_house.clock, network);
        TokenDesk tokens(http, m_house.clock);
        m_house.client = std::make_unique<chorus::Client>(http);
        m_house.tokens = std::make_unique<TokenDesk>(http, m_house.clock);
        const Session good = m_house.session();
        useAll(good);
        const auto access = QCoro::waitFor(good.access({}));
        QVERIFY(access);
        // And when they are refused.
        const QByteArray wrong = "mauvais-mot-de-passe-1234";
        useAll(m_house.session({good.habilitation, Secret(m_house.addresses.pisteSecret)}, Secret(wrong)));
        m_house.tokens->forget(good.habilitation.id);
        useAll(m_house.session({good.habilitation, Secret(wrong)}, Secret(wrong)));
        QVERIFY(QCoro::waitFor(journal.markInterrupted()));
        qInstallMessageHandler(s_before);

        const QString said = (m_texts + s_messages).join(u'\n');
        const QByteArray account = "TECH_1_21990001900013@cpro.fr:" + access->password.reveal();
        for (const QByteArray &secret : {access->token.reveal(), access->password.reveal(),
                                         m_house.addresses.pisteSecret, wrong, account.toBase64()}) {
            QVERIFY(secret.size() > 10);
            QVERIFY(!said.contains(QString::fromUtf8(secret)));
            QCOMPARE(filesHolding(m_folder.path(), secret), QStringList());
        }
        // What should be there is.
        QVERIFY(!filesHolding(m_folder.path(), "factures/deposer/flux").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChorusCanary)
#include "tst_chorus_canary.moc"
