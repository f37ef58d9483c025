// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/expansion.h"

#include <QTest>

using namespace agrafe;
using namespace agrafe::el;
using namespace Qt::StringLiterals;

namespace {

PlainSheet sheet(const QString &name, const QStringList &header, const QList<QStringList> &rows)
{
    PlainSheet result{.name = name, .header = header, .rows = rows, .numbers = {}};
    for (qsizetype place = 0; place < rows.size(); ++place)
        result.numbers.append(place + 2);
    return result;
}

const QStringList number{u"NUM_DOSSIER"_s, u"N° dossier"_s};
const QStringList dossierHeader{u"NUM_DOSSIER"_s, u"NOM"_s};
const QStringList meetingHeader{u"RDV_DATE"_s, u"N° Dossier"_s};
const QStringList eventHeader{u"num dossier"_s, u"EVT_DATE"_s, u"EVT_TYPE"_s};

} // namespace

class TestElExpansion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentedExample();
    void severalDossiers();
    void withoutEvents();
    void faultsAreSaid();
    void numberColumnMissing();
    void sheetsByName_data();
    void sheetsByName();
};

// E#L's own: 3 appointments and 2 events for one dossier are 5 rows.
void TestElExpansion::documentedExample()
{
    const QString one = u"OPER100876-AHG-4U"_s;
    const auto result =
        expanded(sheet(u"Dossiers"_s, dossierHeader, {{one, u"Durand"_s}}),
                 sheet(u"RDV"_s, meetingHeader,
                       {{u"2026-01-01"_s, one}, {u"2026-02-01"_s, one}, {u"2026-03-01"_s, one}}),
                 sheet(u"Événements"_s, eventHeader,
                       {{one, u"2026-01-15"_s, u"Atelier"_s}, {one, u"2026-02-15"_s, u"Forum"_s}}),
                 number);
    QVERIFY(result);
    QCOMPARE(result->header,
             (QStringList{u"NUM_DOSSIER"_s, u"NOM"_s, u"RDV_DATE"_s, u"EVT_DATE"_s, u"EVT_TYPE"_s}));
    const QString none;
    QCOMPARE(result->rows, (QList<QStringList>{{one, u"Durand"_s, u"2026-01-01"_s, none, none},
                                               {one, u"Durand"_s, u"2026-02-01"_s, none, none},
                                               {one, u"Durand"_s, u"2026-03-01"_s, none, none},
                                               {one, u"Durand"_s, none, u"2026-01-15"_s, u"Atelier"_s},
                                               {one, u"Durand"_s, none, u"2026-02-15"_s, u"Forum"_s}}));
    QVERIFY(result->faults.isEmpty());
    // Each one is found again: the second appointment, and its date left of the number that was left out.
    QVERIFY(result->origins.at(1) == (QList<JoinedPlace>{{u"Dossiers"_s, 2}, {u"RDV"_s, 3}}));
    QVERIFY(result->columns.at(2) == (JoinedPlace{u"RDV"_s, 0}));
    QVERIFY(result->columns.at(4) == (JoinedPlace{u"Événements"_s, 2}));
}

void TestElExpansion::severalDossiers()
{
    const auto result = expanded(
        sheet(u"Dossiers"_s, dossierHeader, {{u"ADIE2"_s, u"B"_s}, {u"ADIE1"_s}, {u"ADIE3"_s, u"C"_s}}),
        sheet(u"RDV"_s, meetingHeader,
              {{u"j1"_s, u"ADIE1"_s}, {u"j2"_s, u" ADIE2 "_s}, {u"j3"_s, u"ADIE1"_s}}),
        sheet(u"Événements"_s, eventHeader, {{u"ADIE2"_s, u"e1"_s}}), number);
    QVERIFY(result);
    QStringList order;
    for (const QStringList &row : result->rows) {
        QCOMPARE(row.size(), result->header.size());
        order.append(row.value(0) + u'/' + row.value(2) + u'/' + row.value(3));
    }
    QCOMPARE(order,
             (QStringList{u"ADIE2/j2/"_s, u"ADIE2//e1"_s, u"ADIE1/j1/"_s, u"ADIE1/j3/"_s, u"ADIE3//"_s}));
}

void TestElExpansion::withoutEvents()
{
    const auto result = expanded(sheet(u"Dossiers"_s, dossierHeader, {{u"ADIE1"_s, u"A"_s}}),
                                 sheet(u"RDV"_s, meetingHeader, {{u"j1"_s, u"ADIE1"_s}}), {}, number);
    QVERIFY(result);
    QCOMPARE(result->rows, (QList<QStringList>{{u"ADIE1"_s, u"A"_s, u"j1"_s}}));
}

void TestElExpansion::faultsAreSaid()
{
    const auto result =
        expanded(sheet(u"Dossiers"_s, dossierHeader,
                       {{u"ADIE1"_s, u"A"_s}, {u"ADIE1"_s, u"B"_s}, {QString(), u"C"_s}}),
                 sheet(u"RDV"_s, meetingHeader, {{u"j1"_s, u"ADIE9"_s}, {u"j2"_s}}), {}, number);
    QVERIFY(result);
    using enum JoinFault::Kind;
    const QList<JoinFault> wanted{{TwiceTheSame, u"Dossiers"_s, 3, u"ADIE1"_s},
                                  {NoNumber, u"Dossiers"_s, 4, QString()},
                                  {UnknownNumber, u"RDV"_s, 2, u"ADIE9"_s},
                                  {NoNumber, u"RDV"_s, 3, QString()}};
    QVERIFY(result->faults == wanted);
    QCOMPARE(result->rows.size(), 1);
    for (const JoinFault &fault : result->faults) {
        QVERIFY(fault.sentence().contains(QString::number(fault.row)));
        QVERIFY(!fault.sentence().contains(u'%') && fault.sentence().contains(fault.number));
    }
}

void TestElExpansion::numberColumnMissing()
{
    const auto result = expanded(sheet(u"Dossiers"_s, dossierHeader, {}),
                                 sheet(u"RDV"_s, {u"RDV_DATE"_s}, {{u"j1"_s}}), {}, number);
    QVERIFY(!result);
    QVERIFY(result.error().sentence.contains(u"RDV") && !result.error().nextAction.isEmpty());
}

void TestElExpansion::sheetsByName_data()
{
    QTest::addColumn<QStringList>("sheets");
    QTest::addColumn<QString>("expected"); // the three, joined; empty: not such a workbook
    QTest::newRow("as documented") << QStringList{u"Dossiers"_s, u"RDV"_s, u"Événements"_s}
                                   << u"Dossiers|RDV|Événements"_s;
    QTest::newRow("otherwise") << QStringList{u"evenements"_s, u"Aide"_s, u"DOSSIERS "_s}
                               << u"DOSSIERS ||evenements"_s;
    QTest::newRow("dossiers alone") << QStringList{u"Dossiers"_s, u"Feuil2"_s} << QString();
    QTest::newRow("none") << QStringList{u"Feuil1"_s} << QString();
}

void TestElExpansion::sheetsByName()
{
    QFETCH(QStringList, sheets);
    QFETCH(QString, expected);
    const auto found = joinedSheets(sheets);
    QString names;
    if (found)
        names = found->dossiers + u'|' + found->appointments + u'|' + found->events;
    QCOMPARE(names, expected);
}

QTEST_GUILESS_MAIN(TestElExpansion)
#include "tst_el_expansion.moc"
