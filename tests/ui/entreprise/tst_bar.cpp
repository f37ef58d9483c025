// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/recents.h"
#include "ui/entreprise/samples.h"
#include "ui/entreprise/subject_bar.h"
#include "ui/fields/form_field.h"
#include "ui/fields/status_line_edit.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace agrafe;
using namespace agrafe::test;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;

namespace {

habilitation::Habilitation real()
{
    habilitation::Habilitation habilitation = sampleHabilitation();
    habilitation.environment = habilitation::Environment::Production;
    habilitation.recipient = u"21690123100011"_s;
    return habilitation;
}

struct Bar
{
    explicit Bar(const habilitation::Habilitation &habilitation)
    {
        bar.setHabilitation(habilitation);
        bar.show();
        edit = bar.findChild<StatusLineEdit *>();
        field = qobject_cast<FormField *>(edit->parentWidget());
    }

    SubjectBar bar;
    StatusLineEdit *edit = nullptr;
    FormField *field = nullptr;
};

} // namespace

class TestBar : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;

private Q_SLOTS:
    void whatIsTypedIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("shown");
        QTest::newRow("SIREN") << u"732829320"_s << u"clé vérifiée"_s << u"732 829 320"_s;
        QTest::newRow("SIRET pasted")
            << u" 732.829.320-00074 "_s << u"clé vérifiée"_s << u"732 829 320 00074"_s;
        QTest::newRow("RNA") << u"w751000001"_s << u"numéro RNA"_s << u"W751000001"_s;
    }

    void whatIsTypedIsUnderstood()
    {
        QFETCH(QString, typed);
        Bar b(real());
        b.bar.setSubjectText(typed);
        QTEST(b.edit->status(), "status");
        QTEST(b.edit->text().replace(QChar::Nbsp, u' '), "shown");
        QVERIFY(b.field->error().isEmpty());
    }

    void theReasonComesWhenThePersonPauses()
    {
        Bar b(real());
        b.edit->setFocus();
        QTest::keyClicks(b.edit, u"732829321"_s);
        QVERIFY(b.field->error().isEmpty()); // still typing
        QTRY_VERIFY(!b.field->error().isEmpty());
    }

    void fictitiousNumbersNeedNoKeyAndItIsSaid()
    {
        Bar b(sampleHabilitation());
        b.bar.setSubjectText(u"00024511800029"_s);
        QVERIFY(b.field->error().isEmpty());
        QCOMPARE(b.edit->status(), u"clé inexacte"_s);
        QVERIFY(b.edit->toolTip().contains(u"données fictives"_s));
    }

    void onesOwnAdministrationIsRefusedBeforeSending()
    {
        Bar b(real());
        b.bar.setObjectText(u"MP-1"_s);
        b.bar.setSubjectText(real().recipient);
        QSignalSpy started(&b.bar, &SubjectBar::started);
        b.bar.start();
        QCOMPARE(started.size(), 0);
        QVERIFY(b.field->error().contains(u"00211"_s));
    }

    void enterStartsAndTheButtonBecomesStop()
    {
        Bar b(real());
        b.bar.setSubjectText(u"732829320"_s);
        b.bar.setObjectText(u"  MP-2026-0147 "_s);
        QSignalSpy started(&b.bar, &SubjectBar::started);
        QTest::keyClick(b.edit, Qt::Key_Return);
        QCOMPARE(started.size(), 1);
        QCOMPARE(started.first().at(1).toString(), u"Marchés publics"_s);
        QCOMPARE(started.first().at(2).toString(), u"MP-2026-0147"_s);
        b.bar.setRunning(true);
        QSignalSpy stopped(&b.bar, &SubjectBar::stopped);
        auto *button = b.bar.findChildren<QPushButton *>().first();
        QCOMPARE(button->text(), u"Arrêter"_s);
        button->click();
        QCOMPARE(stopped.size(), 1);
    }

    void withoutObjectNothingStarts()
    {
        Bar b(real());
        b.bar.setSubjectText(u"732829320"_s);
        QSignalSpy started(&b.bar, &SubjectBar::started);
        b.bar.start();
        QCOMPARE(started.size(), 0);
    }

    void theObjectStaysUnderFiftyCharacters()
    {
        Bar b(real());
        b.bar.setObjectText(QString(80, u'x'));
        QCOMPARE(b.bar.objectText().size(), 49);
    }

    void recentsAreKeptNewestFirst()
    {
        const QTemporaryDir folder;
        settings::Settings settings(folder.filePath(u"u.conf"_s), folder.filePath(u"m.conf"_s));
        Recents recents(settings);
        for (int i = 0; i < 12; ++i)
            recents.add(u"sandbox/1"_s, {QString::number(100000000 + i), {}});
        recents.add(u"sandbox/1"_s, {u"100000005"_s, u"Ateliers"_s});
        recents.add(u"sandbox/1"_s, {u"100000005"_s, {}});
        QCOMPARE(recents.all(u"sandbox/1"_s).size(), 10);
        QCOMPARE(recents.all(u"sandbox/1"_s).first(), (Recent{u"100000005"_s, u"Ateliers"_s}));
    }

    void recentsBelongToOneHabilitation()
    {
        const QTemporaryDir folder;
        settings::Settings settings(folder.filePath(u"u.conf"_s), folder.filePath(u"m.conf"_s));
        Recents recents(settings);
        recents.add(u"sandbox/1"_s, {u"100000001"_s, u"Inventée"_s});
        recents.add(u"production/2"_s, {u"100000002"_s, {}});
        QCOMPARE(recents.all(u"production/2"_s).size(), 1);
        QCOMPARE(recents.all(u"production/2"_s).first().key, u"100000002"_s);
        // As the next start reads it.
        QCOMPARE(Recents(settings).all(u"sandbox/1"_s).first().name, u"Inventée"_s);
        recents.keepOnly({u"production/2"_s});
        QVERIFY(recents.all(u"sandbox/1"_s).isEmpty());
        QCOMPARE(recents.all(u"production/2"_s).size(), 1);
    }
};

QTEST_MAIN(TestBar)
#include "tst_bar.moc"
