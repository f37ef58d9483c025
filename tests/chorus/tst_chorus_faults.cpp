// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/connection.h"
#include "chorus/refusal.h"
#include "chorus_house.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace agrafe;
using namespace agrafe::chorus;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 town = 5'000'025'350;
constexpr qint64 waterworks = 5'000'025'351;

/// What becomes of a call that meets a fault once.
struct Fate
{
    const char *fault;
    bool readSucceeds; ///< a read, in the end
    int readLeaves;    ///< how often it leaves
    FailureKind readFails = FailureKind::Http;
    FailureKind changeFails = FailureKind::Http; ///< a change leaves once, whatever happens
};

constexpr Fate fates[] = {
    {"401", true, 2},
    {"jetons", true, 2},
    {"403", false, 1},
    {"429", true, 2},
    {"429-attente", true, 2},
    {"500", true, 2, FailureKind::Http, FailureKind::OutcomeUnknown},
    {"503", true, 2, FailureKind::Http, FailureKind::OutcomeUnknown},
    {"redirection", false, 1, FailureKind::RedirectRefused, FailureKind::RedirectRefused},
    {"json-tronque", false, 1, FailureKind::Protocol, FailureKind::OutcomeUnknown},
};

// What spoils nothing: the answer says the same in another way.
constexpr const char *harmless[] = {"gzip", "type", "objet", "textes", "virgules", "rien"};

QJsonObject bodyOf(const Operation &operation)
{
    const QJsonObject structure{{u"idStructure"_s, town}};
    if (&operation == &op::structureDetail)
        return {{u"idStructureCPP"_s, town}, {u"codeLangue"_s, u"fr"_s}};
    if (&operation == &op::structureServices)
        return structure;
    if (&operation == &op::bankAccounts)
        return {{u"idStructure"_s, waterworks}};
    if (&operation == &op::serviceDetail)
        return {{u"idStructure"_s, town}, {u"idService"_s, 6'100'002}};
    if (&operation == &op::searchWorks)
        return {{u"roleUtilisateur"_s, u"DESTINATAIRE"_s}};
    if (&operation == &op::possibleTargets)
        return {{u"statutCourant"_s, u"MISE_A_DISPOSITION"_s}};
    if (&operation == &op::depositFlux)
        return {{u"fichierFlux"_s, u"PD94bWw+"_s},
                {u"nomFichier"_s, u"f.xml"_s},
                {u"syntaxeFlux"_s, u"IN_DP_E1_UBL_INVOICE"_s},
                {u"avecSignature"_s, false}};
    if (&operation == &op::cadres)
        return {{u"typeDemandePaiement"_s, u"FACTURE"_s}};
    return {};
}

} // namespace

/// Each operation against each thing that goes wrong on the way.
class TestChorusFaults : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ChorusHouse> m_house;
    qint64 m_received = 0;
    qint64 m_issued = 0;
    QString m_flux;

    [[nodiscard]] qint64 firstInvoice(View view)
    {
        InvoiceCriteria criteria;
        criteria.view = view;
        const auto found =
            ChorusHouse::wait(Desk(*m_house->client).invoices(m_house->session(), criteria, {}));
        return found && !found->rows.isEmpty() ? found->rows.first().id : 0;
    }
    [[nodiscard]] Call callOf(const Operation &operation) const
    {
        Call call{.operation = &operation, .body = bodyOf(operation)};
        if (&operation == &op::receivedDetail)
            call.body.insert(u"identifiantFactureCPP"_s, m_received);
        if (&operation == &op::issuedDetail)
            call.body.insert(u"identifiantFactureCPP"_s, m_issued);
        if (&operation == &op::history)
            call.body.insert(u"idFacture"_s, m_received);
        if (&operation == &op::download)
            call.body.insert(u"listeFacture"_s, QJsonArray{QJsonObject{{u"idFacture"_s, m_received}}});
        if (&operation == &op::fluxReport)
            call.body.insert(u"numeroFluxDepot"_s, m_flux);
        call.body = pageBody(call, 1, 100);
        return call;
    }
    [[nodiscard]] Result<QJsonObject> made(const Operation &operation)
    {
        return ChorusHouse::wait(m_house->client->call(m_house->session(), callOf(operation), {}));
    }
    /// Rows and amounts, without the shape in which they came.
    [[nodiscard]] static QStringList sense(const Operation &operation, const QJsonObject &answer)
    {
        QStringList all;
        if (operation.rows == nullptr)
            return all;
        for (const QJsonObject &row : rowsAt(answer, QString::fromLatin1(operation.rows))) {
            for (auto each = row.begin(); each != row.end(); ++each)
                all.append(each.key() + u'=' +
                           (each.key().startsWith(u"montant") ? amountAt(row, each.key()).plain()
                                                              : textAt(row, each.key())));
        }
        return all;
    }
    [[nodiscard]] int asked(const Operation &operation) const
    {
        return m_house->asked(QString::fromLatin1(operation.path));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<ChorusHouse>();
        QVERIFY(m_house->open());
        m_received = firstInvoice(View::Received);
        m_issued = firstInvoice(View::Issued);
        const auto deposited = made(op::depositFlux);
        QVERIFY(m_received > 0 && m_issued > 0 && deposited);
        m_flux = textAt(*deposited, u"numeroFluxDepot");
    }
    void cleanup() { QVERIFY(m_house->gate.isBalanced()); }

    void whatGoesWrong_data()
    {
        QTest::addColumn<const Operation *>("operation");
        QTest::addColumn<int>("rank");
        for (const Operation *operation : allOperations()) {
            for (int rank = 0; rank < static_cast<int>(std::size(fates)); ++rank)
                QTest::addRow("%s %s", operation->path, fates[rank].fault) << operation << rank;
        }
    }
    void whatGoesWrong()
    {
        QFETCH(const Operation *, operation);
        QFETCH(const int, rank);
        const Fate &fate = fates[rank];
        const bool reads = operation->replay == Replay::Safe;
        const int before = asked(*operation);
        QVERIFY(m_house->plan(QString::fromLatin1(operation->path), QString::fromLatin1(fate.fault)));
        const auto answer = made(*operation);
        QCOMPARE(asked(*operation) - before, reads ? fate.readLeaves : 1);
        QCOMPARE(answer.has_value(), reads && fate.readSucceeds);
        if (answer)
            return;
        QVERIFY(answer.error().kind == (reads ? fate.readFails : fate.changeFails));
        QVERIFY(!answer.error().sentence.isEmpty() && !answer.error().nextAction.isEmpty());
    }

    void otherShapesSayTheSame_data()
    {
        QTest::addColumn<const Operation *>("operation");
        QTest::addColumn<QString>("fault");
        for (const Operation *operation : allOperations()) {
            for (const char *fault : harmless) {
                if (operation->replay == Replay::Safe)
                    QTest::addRow("%s %s", operation->path, fault) << operation << QString::fromLatin1(fault);
            }
        }
    }
    void otherShapesSayTheSame()
    {
        QFETCH(const Operation *, operation);
        QFETCH(const QString, fault);
        const auto plain = made(*operation);
        QVERIFY(plain);
        QVERIFY(m_house->plan(QString::fromLatin1(operation->path), fault));
        const auto other = made(*operation);
        QVERIFY2(other, other ? "" : qPrintable(other.error().detail));
        QCOMPARE(sense(*operation, *other), sense(*operation, *plain));
        QVERIFY(operation->rows == nullptr || !sense(*operation, *plain).isEmpty());
    }

    void nothingFoundMayBeACode_data()
    {
        QTest::addColumn<int>("view");
        QTest::newRow("structures") << -1;
        QTest::newRow("issued") << static_cast<int>(View::Issued);
    }
    void nothingFoundMayBeACode()
    {
        QFETCH(const int, view);
        if (view < 0) {
            QVERIFY(m_house->plan(u"structures/rechercher"_s, u"rien"_s));
            const auto none = ChorusHouse::wait(
                Desk(*m_house->client).structureOf(m_house->session(), u"99999999999999"_s, {}));
            QVERIFY(none && !*none);
            return;
        }
        InvoiceCriteria criteria;
        criteria.view = static_cast<View>(view);
        criteria.number = u"RIEN"_s;
        QVERIFY(m_house->plan(u"factures/rechercher/fournisseur"_s, u"rien"_s));
        const auto none =
            ChorusHouse::wait(Desk(*m_house->client).invoices(m_house->session(), criteria, {}));
        QVERIFY(none && none->rows.isEmpty() && none->complete);
    }

    void aTokenLostOnTheWayIsSaid()
    {
        http::Response response;
        response.status = 400;
        response.headers = {{"WWW-Authenticate",
                             "Bearer realm=\"DefaultRealm\", error=\"invalid_request\", "
                             "error_description=\"Unable to find token in the message\""}};
        QVERIFY(missingStep(refusalOf(response)) == MissingStep::Token);
        response.headers.clear();
        QVERIFY(missingStep(refusalOf(response)) == MissingStep::None);
    }
    void anOutageIsNoMissingStep()
    {
        QVERIFY(m_house->plan(u"utilisateurs/monCompte/recuperer/rattachements"_s, u"503"_s, 0, 9));
        const Session session = m_house->session();
        const auto probes = ChorusHouse::wait(probe(*m_house->client, session, {}));
        QVERIFY(m_house->plan(u"utilisateurs/monCompte/recuperer/rattachements"_s, u"type"_s, 0, 0));
        const auto lines = linesOf(probes, session.habilitation, {}, QDate(2026, 11, 20));
        const auto line = std::ranges::find(lines, u"utilisateurs"_s, &StepLine::api);
        QVERIFY(line != lines.end() && line->state == StepState::Unknown);
        QVERIFY(line->sentence.contains(u"503") && !line->nextAction.isEmpty());
        QVERIFY(firstMissing(lines) == nullptr);
    }
    void aStopEndsTheDiagnosis()
    {
        std::stop_source stop;
        Session session = m_house->session();
        const auto access = session.access;
        int calls = 0;
        session.access = [&](std::stop_token token) {
            if (++calls == 3) // the diagnosis asks once, then each of its calls
                stop.request_stop();
            return access(std::move(token));
        };
        const auto probes = ChorusHouse::wait(probe(*m_house->client, session, stop.get_token()));
        QVERIFY(probes.token);
        QCOMPARE(probes.apis.size(), 2);
        QCOMPARE(calls, 3);
    }
};

QTEST_GUILESS_MAIN(TestChorusFaults)
#include "tst_chorus_faults.moc"
