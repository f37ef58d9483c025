// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/same_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSameFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(path(u"here.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(file.fileName(), path(u"link.csv"_s)));
    }

    void namesAreCompared_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("itself") << u"here.csv"_s << u"here.csv"_s << true;
        QTest::newRow("a link to it") << u"here.csv"_s << u"link.csv"_s << true;
        QTest::newRow("one is missing") << u"here.csv"_s << u"gone.csv"_s << false;
        QTest::newRow("both are missing") << u"gone.csv"_s << u"copy.csv"_s << false;
        QTest::newRow("one missing name, written twice") << u"gone.csv"_s << u"./x/../gone.csv"_s << true;
    }

    void namesAreCompared()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(agrafe::isSameFile(path(one), path(other)), same);
    }
};

QTEST_GUILESS_MAIN(TestSameFile)
#include "tst_same_file.moc"
