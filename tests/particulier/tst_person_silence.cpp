// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "journal/journal.h"
#include "person_line.h"
#include "support/fault_server.h"
#include "support/home_scan.h"

#include <QLoggingCategory>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace agrafe;
using namespace agrafe::particulier;
using namespace agrafe::test;

namespace {

QFile *logFile = nullptr;

void writeLog(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &text)
{
    logFile->write(text.toUtf8() + '\n');
    logFile->flush();
}

} // namespace

/// After a whole session, faults included, no file, log or journal holds anything of the persons.
class TestPersonSilence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfThePersonsStays();

private:
    void askAll(PersonLine &line, const QUrl &url, const Fields &fields, QStringList &said);
};

void TestPersonSilence::askAll(PersonLine &line, const QUrl &url, const Fields &fields, QStringList &said)
{
    InquiryRequest request = line.request(line.addresses.fullToken);
    request.access.habilitation.baseUrl = url;
    request.questions = line.allByIdentity(fields);
    Inquiry inquiry(request, line.persons, line.client);
    inquiry.start();
    QTRY_VERIFY_WITH_TIMEOUT(!inquiry.isRunning(), 60'000);
    for (const Status &status : inquiry.statuses()) {
        if (status.answer && status.answer->failure)
            said << status.answer->failure->detail << status.answer->failure->sentence;
        if (status.obstacle)
            said << status.obstacle->detail << status.obstacle->sentence;
    }
}

void TestPersonSilence::nothingOfThePersonsStays()
{
    const QTemporaryDir home;
    QFile log(home.filePath(u"agrafe.log"_s));
    QVERIFY(log.open(QIODevice::WriteOnly));
    logFile = &log;
    QLoggingCategory::setFilterRules(u"agrafe.*=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(writeLog);
    QStringList said;
    {
        SystemClock clock;
        journal::Journal journal(Paths::under(home.path()), u"agent"_s, clock);
        PersonLine line(journal);
        FaultServer faults;
        // A service that repeats what it was asked.
        faults.always([](QTcpSocket &socket, const Seen &seen) {
            const QByteArray echo = QByteArray::fromPercentEncoding(seen.target);
            fault::answer(422,
                          R"({"errors":[{"code":"00366","title":"Entité non traitable","detail":")" + echo +
                              R"(","source":null,"meta":{}}]})",
                          {{"Content-Type", "application/json"}})(socket, seen);
        });
        for (const QString &name : {u"AUBERTIN"_s, u"VANDEPUTTE"_s, u"PANNECIER"_s, u"SANSNOM"_s})
            askAll(line, line.addresses.particulier, PersonLine::fieldsOf(name), said);
        askAll(line, faults.url({}), PersonLine::fieldsOf(u"AUBERTIN"_s), said);
        faults.always(fault::reset());
        askAll(line, faults.url({}), PersonLine::fieldsOf(u"CHAZALET"_s), said);
    }
    qInstallMessageHandler(before);
    log.close();
    QVERIFY(log.size() > 0); // the log did speak
    for (const char *word : {"AUBERTIN", "Solène", "VANDEPUTTE", "Oriane", "PANNECIER", "CHAZALET", "Ophélie",
                             "SOLENE", "nomNaissance=", "Sol%C3%A8ne"}) {
        QCOMPARE(filesHolding(home.path(), word), QStringList());
        for (const QString &text : std::as_const(said))
            QVERIFY2(!text.contains(QString::fromUtf8(word), Qt::CaseInsensitive) ||
                         QByteArray(word) == "nomNaissance=",
                     qPrintable(text));
    }
    // The journal itself is there, with its fingerprints.
    QVERIFY(!filesHolding(home.path(), "e1-").isEmpty());
}

QTEST_GUILESS_MAIN(TestPersonSilence)
#include "tst_person_silence.moc"
