// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The parts of the form, each with a real keyboard.
#include "ui/particulier/birth_date_edit.h"
#include "ui/particulier/chips_edit.h"
#include "ui/particulier/idle_emptying.h"
#include "ui/particulier/paste_dialog.h"
#include "ui/particulier/person_form.h"
#include "ui/particulier/person_window.h"
#include "ui/particulier/picker_edit.h"
#include "ui/running_application.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace agrafe;
using namespace agrafe::test;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;

namespace {

/// Of the catalogue, as the list of statuses would give them.
QList<AskedStatus> asked(const catalogue::Catalogue &persons, const QStringList &ids)
{
    QList<AskedStatus> statuses;
    for (const QString &id : ids) {
        const QString way = id.section(u'@', 1, 1);
        const catalogue::Endpoint *endpoint =
            persons.find(id.section(u'@', 0, 0), way.isEmpty() ? u"identite"_s : way);
        statuses.append({endpoint, &endpoint->newest()});
    }
    return statuses;
}

QLineEdit *labelled(const QWidget &form, const QString &name)
{
    const QList<QLineEdit *> edits = form.findChildren<QLineEdit *>();
    const auto found = std::ranges::find_if(edits, [&name](const QLineEdit *edit) {
        return edit->isVisible() && edit->accessibleName().startsWith(name);
    });
    return found == edits.end() ? nullptr : *found;
}

bool shows(const QWidget &form, const QString &sentence)
{
    const QList<QLabel *> labels = form.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&sentence](const QLabel *label) {
        return label->isVisible() && label->text().contains(sentence);
    });
}

} // namespace

class PersonFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void firstNamesAreChips();
    void datesGoToTheirPlaces_data();
    void datesGoToTheirPlaces();
    void wrongDatesSaySo_data();
    void wrongDatesSaySo();
    void communesAreFound_data();
    void communesAreFound();
    void aPostalCodeIsExplained();
    void aPostalCodeIsNotTakenForACode();
    void escapeKeepsTheText();
    void bornAbroadHasNoCommune();
    void theFormIsTheUnion();
    void onePerimeterIsAsked();
    void twoIdentifiersAreTwoFields();
    void problemsStandAtTheirFields();
    void aCodeOfThenIsAsked();
    void emptiedLeavesNothingToUndo();
    void aPastedIdentityIsConfirmed();
    void idleEmpties();

private:
    catalogue::Catalogue m_persons;
    communes::Places m_places;
    FakeClock m_clock;
    std::unique_ptr<PersonForm> m_form;
};

void PersonFormTest::initTestCase()
{
    new Theme(this);
    const auto persons = catalogue::Catalogue::load(QLocale::French, catalogue::Api::Particulier);
    QVERIFY(persons.has_value());
    m_persons = *persons;
}

void PersonFormTest::init()
{
    m_form = std::make_unique<PersonForm>(m_places, m_clock);
    m_form->resize(360, 700);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void PersonFormTest::firstNamesAreChips()
{
    ChipsEdit *names = m_form->firstNames();
    names->setFocus();
    QTest::keyClicks(names->edit(), u"Jean-Pierre,Marie"_s);
    QTest::keyClick(names->edit(), Qt::Key_Return);
    QCOMPARE(names->texts(), (QStringList{u"Jean-Pierre"_s, u"Marie"_s}));
    QCOMPARE(names->edit()->text(), QString());
    QTest::keyClick(names->edit(), Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Marie, Suppr pour retirer"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(names->texts(), QStringList{u"Marie"_s});
    QCOMPARE(QApplication::focusWidget(), names->edit());
    QTest::keyClick(names->edit(), Qt::Key_Backspace);
    QCOMPARE(names->edit()->text(), u"Marie"_s);
}

void PersonFormTest::datesGoToTheirPlaces_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    QTest::newRow("digits alone") << u"14031994"_s << u"14/03/1994"_s;
    QTest::newRow("with slashes") << u"14/03/1994"_s << u"14/03/1994"_s;
    QTest::newRow("short day") << u"4/3/1994"_s << u"04/03/1994"_s;
}

void PersonFormTest::datesGoToTheirPlaces()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    m_form->birth()->day()->setFocus();
    for (const QChar sign : typed)
        QTest::keyClick(QApplication::focusWidget(), sign.toLatin1());
    QCOMPARE(m_form->birth()->date().text(), read);
    QCOMPARE(QApplication::focusWidget(), m_form->birth()->year());
    QCOMPARE(m_form->birth()->problem(), QString());
}

void PersonFormTest::wrongDatesSaySo_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("the year alone is a date") << QStringList{{}, {}, u"1961"_s} << QString();
    QTest::newRow("month and year too") << QStringList{{}, u"07"_s, u"1961"_s} << QString();
    QTest::newRow("a day without its month") << QStringList{u"12"_s, {}, u"1961"_s} << u"aussi le mois"_s;
    QTest::newRow("no year") << QStringList{u"12"_s, u"07"_s, {}} << u"aussi l’année"_s;
    QTest::newRow("not in the calendar") << QStringList{u"31"_s, u"02"_s, u"1990"_s} << u"calendrier"_s;
    QTest::newRow("to come") << QStringList{u"21"_s, u"11"_s, u"2026"_s} << u"pas encore"_s;
    QTest::newRow("two digits") << QStringList{u"01"_s, u"01"_s, u"85"_s} << u"quatre chiffres"_s;
    QTest::newRow("letters") << QStringList{u"ab"_s, u"01"_s, u"1985"_s} << u"en chiffres"_s;
}

void PersonFormTest::wrongDatesSaySo()
{
    QFETCH(QStringList, typed);
    QFETCH(QString, sentence);
    m_form->birth()->day()->setFocus();
    m_form->birth()->day()->setText(typed.at(0));
    m_form->birth()->month()->setText(typed.at(1));
    m_form->birth()->year()->setText(typed.at(2));
    m_form->birth()->year()->setFocus();
    m_form->country()->setFocus(); // finished
    const QString said = m_form->birth()->problem();
    QVERIFY2(sentence.isEmpty() ? said.isEmpty() : said.contains(sentence), qPrintable(said));
    QCOMPARE(shows(*m_form, said) && !said.isEmpty(), !sentence.isEmpty());
}

void PersonFormTest::communesAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("down");
    QTest::addColumn<QString>("code");
    QTest::newRow("st and a département") << u"st denis 93"_s << 0 << u"93066"_s;
    QTest::newRow("accents and hyphens left out") << u"saint etienne du rouvray"_s << 0 << u"76575"_s;
    QTest::newRow("a postal code beside the name") << u"rennes 35000"_s << 0 << u"35238"_s;
    QTest::newRow("the second one") << u"st denis"_s << 1 << QString();
    QTest::newRow("merged") << u"saint-julien-labrousse"_s << 0 << u"07256"_s;
}

void PersonFormTest::communesAreFound()
{
    QFETCH(QString, typed);
    QFETCH(int, down);
    QFETCH(QString, code);
    PickerEdit *commune = m_form->commune();
    commune->setFocus();
    QTest::keyClick(commune, typed.at(0).toLatin1());
    QVERIFY(!commune->isOpen()); // at two letters
    QTest::keyClicks(commune, typed.sliced(1));
    QVERIFY(commune->isOpen());
    QVERIFY(!commune->popup()->list()->hasFocus());
    for (int press = 0; press < down; ++press)
        QTest::keyClick(commune, Qt::Key_Down);
    const Choice wanted = commune->popup()->choices().at(down);
    QVERIFY2(commune->accessibleDescription().startsWith(wanted.spoken()),
             qPrintable(commune->accessibleDescription()));
    QTest::keyClick(commune, Qt::Key_Return);
    QVERIFY(!commune->isOpen());
    QCOMPARE(commune->text(), wanted.title);
    QCOMPARE(m_form->content().identity.place.commune, wanted.id);
    if (!code.isEmpty())
        QCOMPARE(wanted.id, code);
    QVERIFY(shows(*m_form, u"code postal"_s)); // which is not what was taken
}

void PersonFormTest::aPostalCodeIsExplained()
{
    PickerEdit *commune = m_form->commune();
    commune->setFocus();
    QTest::keyClicks(commune, u"93200"_s);
    QVERIFY(commune->isOpen());
    const QList<Choice> &offered = commune->popup()->choices();
    QVERIFY(offered.size() > 3);
    QCOMPARE(offered.first().id, u"93066"_s);
    QCOMPARE(offered.last().id, u"93200"_s); // that the certificate bears it is for the agent to say
    QVERIFY2(commune->popup()->foot().contains(u"93200 est un code postal"_s),
             qPrintable(commune->popup()->foot()));
    // As many lines as the sentence has: its sign stands beside the first.
    const auto *sentence = commune->popup()->findChild<QLabel *>();
    QTRY_VERIFY(sentence->height() > 0);
    QVERIFY2(sentence->height() <= sentence->heightForWidth(sentence->width()) + 8,
             qPrintable(QString::number(sentence->height())));
}

/// It would be asked as a code of Insee, and nobody found.
void PersonFormTest::aPostalCodeIsNotTakenForACode()
{
    PickerEdit *commune = m_form->commune();
    commune->setFocus();
    QTest::keyClicks(commune, u"93200"_s);
    QTest::keyClick(commune, Qt::Key_Escape);
    m_form->country()->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_form->content().identity.place.commune, QString());
    QVERIFY(shows(*m_form, u"choisissez-la dans la liste"_s));
    commune->setFocus();
    commune->selectAll();
    QTest::keyClicks(commune, u"98818"_s); // Nouméa: its list is not here, and no postal code is known
    QTest::keyClick(commune, Qt::Key_Escape);
    m_form->country()->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_form->content().identity.place.commune, u"98818"_s);
}

void PersonFormTest::escapeKeepsTheText()
{
    PickerEdit *commune = m_form->commune();
    commune->setFocus();
    QTest::keyClicks(commune, u"st denis"_s);
    QTest::keyClick(commune, Qt::Key_Escape);
    QVERIFY(!commune->isOpen());
    QCOMPARE(commune->text(), u"st denis"_s);
    m_form->birth()->day()->setFocus();
    QVERIFY(m_form->content().identity.place.commune.isEmpty());
    QVERIFY(shows(*m_form, u"choisissez-la dans la liste"_s));
    // A name that is one commune's alone needs no choice.
    commune->setFocus();
    commune->clear();
    QTest::keyClicks(commune, u"clermont ferrand"_s);
    m_form->birth()->day()->setFocus();
    QCOMPARE(m_form->content().identity.place.commune, u"63113"_s);
}

void PersonFormTest::bornAbroadHasNoCommune()
{
    PickerEdit *country = m_form->country();
    QCOMPARE(country->text(), u"France"_s);
    QVERIFY(m_form->commune()->isVisible());
    country->setFocus();
    country->selectAll();
    QTest::keyClicks(country, u"alger"_s);
    QTest::keyClick(country, Qt::Key_Return);
    QCOMPARE(m_form->content().identity.place.country, u"99352"_s);
    QVERIFY(!m_form->commune()->isVisible());
    QVERIFY(shows(*m_form, u"le pays suffit"_s));
    // A route with one place for both is given the country there.
    const auto student = asked(m_persons, {u"cnous/etudiant_boursier"_s}).first();
    const auto fields = questionFields(student, m_form->content(), m_places.gazetteer());
    QCOMPARE(particulier::fieldsFor(*student.version, fields).value(u"codeCogInseeCommuneNaissance"_s),
             u"99352"_s);
}

void PersonFormTest::theFormIsTheUnion()
{
    m_form->setNeeds(needsOf(asked(m_persons, {u"gip_mds/service_civique"_s})));
    QVERIFY(labelled(*m_form, u"Nom de naissance"_s));
    QVERIFY(!m_form->country()->isVisible());
    m_form->setNeeds(needsOf(asked(m_persons, {u"france_travail/statut@identifiant"_s})));
    QVERIFY(!labelled(*m_form, u"Nom de naissance"_s));
    QVERIFY(labelled(*m_form, u"Identifiant France Travail"_s));
    QTest::keyClicks(labelled(*m_form, u"Identifiant France Travail"_s), u"jean.dupont33"_s);
    m_form->setNeeds(
        needsOf(asked(m_persons, {u"france_travail/statut@identifiant"_s, u"dss/prime_activite"_s})));
    QVERIFY(labelled(*m_form, u"Nom de naissance"_s));
    QVERIFY(m_form->commune()->isVisible());
    QCOMPARE(labelled(*m_form, u"Identifiant France Travail"_s)->text(), u"jean.dupont33"_s);
}

void PersonFormTest::onePerimeterIsAsked()
{
    const auto school = asked(m_persons, {u"men/scolarites"_s});
    m_form->setNeeds(needsOf(school));
    QTest::keyClicks(labelled(*m_form, u"Code UAI"_s), u"0990002B"_s);
    const auto fieldsNow = [&] {
        return questionFields(school.first(), m_form->content(), m_places.gazetteer());
    };
    QCOMPARE(fieldsNow().value(u"codeEtablissement"_s), u"0990002B"_s);
    const QList<QAbstractButton *> buttons = m_form->findChildren<QAbstractButton *>();
    const auto departments = std::ranges::find(buttons, u"Départements"_s, &QAbstractButton::text);
    QVERIFY(departments != buttons.end());
    (*departments)->click();
    QVERIFY(!labelled(*m_form, u"Code UAI"_s));
    QTest::keyClicks(labelled(*m_form, u"Départements"_s), u"063"_s);
    QCOMPARE(fieldsNow().value(u"codeEtablissement"_s), QString());
    QCOMPARE(fieldsNow().value(u"codesBcnDepartements"_s), u"063"_s);
}

void PersonFormTest::twoIdentifiersAreTwoFields()
{
    const auto both =
        asked(m_persons, {u"france_travail/statut@identifiant"_s, u"sdh/statut_sportif@identifiant"_s});
    m_form->setNeeds(needsOf(both));
    QTest::keyClicks(labelled(*m_form, u"Identifiant France Travail"_s), u"lola33"_s);
    QTest::keyClicks(labelled(*m_form, u"Identifiant du sportif"_s), u"PSQS-4410"_s);
    const FormContent content = m_form->content();
    QCOMPARE(questionFields(both.at(0), content, m_places.gazetteer()).value(u"identifiant"_s), u"lola33"_s);
    QCOMPARE(questionFields(both.at(1), content, m_places.gazetteer()).value(u"identifiant"_s),
             u"PSQS-4410"_s);
}

void PersonFormTest::problemsStandAtTheirFields()
{
    const auto statuses = asked(m_persons, {u"dss/prime_activite"_s, u"cnous/etudiant_boursier@ine"_s});
    m_form->setNeeds(needsOf(statuses));
    m_form->showProblems(problemsOf(statuses, m_form->content(), m_places.gazetteer(), QDate(2026, 11, 20),
                                    KeyCheck::Required));
    QVERIFY(shows(*m_form, u"Le nom de naissance est demandé"_s));
    QVERIFY(shows(*m_form, u"Un prénom au moins"_s));
    QVERIFY(shows(*m_form, u"Sexe à l’état civil\u00a0: demandé"_s));
    QVERIFY(shows(*m_form, u"choisissez-la"_s)); // the commune
    QVERIFY(shows(*m_form, u"INE\u00a0: demandé pour «\u00a0Étudiant boursier\u00a0»"_s));
    QCOMPARE(QApplication::focusWidget(), labelled(*m_form, u"Nom de naissance"_s)); // the first one
    QTest::keyClicks(labelled(*m_form, u"Nom de naissance"_s), u"AUBERTIN"_s);
    QVERIFY(!shows(*m_form, u"Le nom de naissance est demandé"_s)); // right as soon as it is
}

void PersonFormTest::aCodeOfThenIsAsked()
{
    const auto statuses = asked(m_persons, {u"dss/prime_activite"_s, u"dsnj/service_national"_s});
    FormContent content;
    content.identity.place = {u"99100"_s, u"2A004"_s, {}, {}};
    content.identity.birth = {1970, 5, 1};
    const auto code = [&](const AskedStatus &status) {
        return questionFields(status, content, m_places.gazetteer()).value(u"codeCogInseeCommuneNaissance"_s);
    };
    QCOMPARE(code(statuses.first()), u"20004"_s);
    content.identity.birth.year = 1980;
    QCOMPARE(code(statuses.first()), u"2A004"_s);
    // Nanterre was in Seine: the service finds the code of then by itself, where it takes names.
    content.identity.place.commune = u"92050"_s;
    content.identity.birth.year = 1960;
    const auto fields = questionFields(statuses.first(), content, m_places.gazetteer());
    QCOMPARE(fields.value(u"nomCommuneNaissance"_s), u"Nanterre"_s);
    QCOMPARE(fields.value(u"codeCogInseeDepartementNaissance"_s), u"75"_s);
    QVERIFY(!fields.contains(u"codeCogInseeCommuneNaissance"_s));
    QVERIFY(!code(statuses.last()).isEmpty());
}

void PersonFormTest::emptiedLeavesNothingToUndo()
{
    m_form->setNeeds(needsOf(asked(m_persons, {u"dss/prime_activite"_s, u"cnous/etudiant_boursier@ine"_s})));
    QVERIFY(m_form->isEmpty());
    for (QLineEdit *edit : m_form->findChildren<QLineEdit *>())
        if (edit->isVisible() && edit != m_form->country())
            QTest::keyClicks(edit, u"12"_s);
    QVERIFY(!m_form->isEmpty());
    m_form->clear();
    QVERIFY(m_form->isEmpty());
    for (QLineEdit *edit : m_form->findChildren<QLineEdit *>()) {
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit->text(), edit == m_form->country() ? u"France"_s : QString());
    }
}

void PersonFormTest::aPastedIdentityIsConfirmed()
{
    PasteDialog dialog(m_places, QDate(2026, 11, 20), u"AUBERTIN\tSolène, Marie\tF\t14/05/1988\tRennes"_s);
    dialog.show();
    QStringList said;
    for (int row = 0; row < dialog.table()->rowCount(); ++row)
        said << dialog.table()->item(row, 0)->text() + u'=' + dialog.table()->item(row, 1)->text();
    QVERIFY2(said.contains(u"Nom de naissance=AUBERTIN"_s) ||
                 said.contains(u"Nom de naissance=AUBERTIN (à vérifier)"_s),
             qPrintable(said.join(u'|')));
    QVERIFY2(said.contains(u"Date de naissance=14/05/1988"_s), qPrintable(said.join(u'|')));
    m_form->setIdentity(dialog.split().identity, dialog.split().place);
    QCOMPARE(m_form->content().identity.birthName, u"AUBERTIN"_s);
    QCOMPARE(m_form->content().identity.firstNames, (QStringList{u"Solène"_s, u"Marie"_s}));
    QCOMPARE(m_form->content().identity.place.commune, u"35238"_s);
    dialog.edit()->setPlainText({});
    QVERIFY(!dialog.takeButton()->isEnabled());
}

void PersonFormTest::idleEmpties()
{
    IdleEmptying idle(m_clock);
    idle.setDelay(std::chrono::minutes(10));
    QSignalSpy elapsed(&idle, &IdleEmptying::elapsed);
    idle.touch();
    QCOMPARE(idle.minutesLeft(), 10);
    m_clock.advance(std::chrono::minutes(6));
    QTRY_COMPARE(idle.minutesLeft(), 4);
    idle.touch();
    QCOMPARE(idle.minutesLeft(), 10);
    m_clock.advance(std::chrono::minutes(9));
    QTRY_COMPARE(idle.minutesLeft(), 1);
    QCOMPARE(elapsed.count(), 0);
    m_clock.advance(std::chrono::minutes(1));
    QTRY_COMPARE(elapsed.count(), 1);
    QCOMPARE(idle.minutesLeft(), 0);
    m_clock.advance(std::chrono::minutes(30));
    QCoreApplication::processEvents();
    QCOMPARE(elapsed.count(), 1);
}

AGRAFE_RUNNING_TEST_MAIN(PersonFormTest)
#include "tst_person_form.moc"
