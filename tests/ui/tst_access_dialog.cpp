// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/refusal.h"
#include "ui/chorus/declared_steps.h"
#include "ui/chorus/step_list.h"
#include "ui/chorus/step_row.h"
#include "ui/fields/form_field.h"
#include "ui/fields/pasted_secret_field.h"
#include "ui/habilitation/access_dialog.h"
#include "ui/habilitation/chorus_guide.h"
#include "ui/running_application.h"
#include "ui/settings/accesses_part.h"
#include "ui/test_services.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace agrafe;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;
using habilitation::Habilitation;
using habilitation::SecretKind;

namespace {

Habilitation chorusAccess()
{
    Habilitation access;
    access.id = QUuid::createUuid();
    access.service = habilitation::Service::Chorus;
    access.environment = habilitation::Environment::Production;
    access.name = u"Factures"_s;
    access.clientId = u"3f0d2c1a"_s;
    access.technicalAccount = u"TECH_1_21990001900013@cpro.fr"_s;
    return access;
}

Result<void> answerOf(int status)
{
    if (status == 0)
        return {};
    Failure failure = Failure::of(FailureKind::Http);
    failure.httpStatus = status;
    failure.code = status == 400 ? u"invalid_client"_s : QString();
    return Unexpected(chorus::explained(failure));
}

QCoro::Task<Result<void>> given(Result<void> answer)
{
    co_return answer;
}

QLineEdit *fieldNamed(const QWidget &window, const QString &name)
{
    const auto all = window.findChildren<QLineEdit *>();
    const auto found = std::ranges::find_if(
        all, [&name](const QLineEdit *each) { return each->accessibleName().startsWith(name); });
    return found == all.end() ? nullptr : *found;
}

ConnectionStep::State stateOf(const StepList &list, chorus::Step step)
{
    const auto found = std::ranges::find(list.steps(), step, &ConnectionStep::step);
    return found == list.steps().end() ? ConnectionStep::State::Missing : found->state;
}

Banner *shownBanner(const QWidget &window)
{
    const auto all = window.findChildren<Banner *>();
    for (Banner *each : all)
        if (each->isVisibleTo(&window))
            return each;
    return nullptr;
}

void save(const QWidget &window)
{
    const auto all = window.findChildren<QPushButton *>();
    for (QPushButton *each : all)
        if (QString(each->text()).remove(u'&') == u"Enregistrer")
            return QTest::mouseClick(each, Qt::LeftButton);
    QFAIL("no such button");
}

} // namespace

/// New secrets of an access to Chorus Pro are tried before they are kept.
class AccessDialogTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString kept(const Habilitation &access)
    {
        const auto secret =
            QCoro::waitFor(m_services->habilitations.secret(access, SecretKind::ClientSecret));
        return secret ? QString::fromUtf8(secret->reveal()) : QString();
    }

    std::unique_ptr<test::TestServices> m_services;

private Q_SLOTS:
    void init()
    {
        m_services = std::make_unique<test::TestServices>();
        m_services->secrets->useSessionOnly();
    }

    void secretsOfChorusAreTriedFirst_data()
    {
        QTest::addColumn<int>("status"); // of the answer; 0: accepted
        QTest::addColumn<bool>("replaces");
        QTest::addColumn<bool>("agentDecides");
        QTest::newRow("accepted") << 0 << true << false;
        QTest::newRow("refused, nothing before") << 400 << false << true;
        QTest::newRow("refused, another before") << 400 << true << false;
        QTest::newRow("nobody knows") << 503 << true << true;
    }

    void secretsOfChorusAreTriedFirst()
    {
        QFETCH(int, status);
        QFETCH(bool, replaces);
        QFETCH(bool, agentDecides);
        const Habilitation access = chorusAccess();
        habilitation::HabilitationStore &store = m_services->habilitations;
        if (replaces) {
            QVERIFY(store.save(access));
            QVERIFY(QCoro::waitFor(store.setSecret(access, SecretKind::ClientSecret, Secret("before"))));
        }
        AccessDialog dialog(store, *m_services->secrets, access, QDate(2026, 11, 20));
        QByteArray tried;
        dialog.setChorusTrial([&](const Habilitation &, const Secret &client, const Secret &) {
            tried = client.reveal();
            return given(answerOf(status));
        });
        dialog.show();
        const QSignalSpy saved(&dialog, &AccessDialog::saved);
        dialog.findChildren<PastedSecretField *>().constFirst()->findChild<QLineEdit *>()->setText(
            u"after"_s);
        save(dialog);
        QTRY_COMPARE(tried, QByteArray("after"));
        if (status == 0) {
            QTRY_COMPARE(saved.count(), 1);
            QCOMPARE(kept(access), u"after"_s);
            return;
        }
        QTRY_VERIFY(shownBanner(dialog)->spokenText().contains(u"Rien n’est enregistré."_s));
        QCOMPARE(kept(access), replaces ? u"before"_s : QString());
        QCOMPARE(shownBanner(dialog)->spokenText().contains(u"Enregistrer sans essai"_s), agentDecides);
        if (!agentDecides)
            return;
        Q_EMIT shownBanner(dialog)->linkActivated();
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(kept(access), u"after"_s);
    }

    void theStepsFollowTheFields()
    {
        Habilitation access = chorusAccess();
        access.clientId.clear();
        AccessDialog dialog(m_services->habilitations, *m_services->secrets, access, QDate(2026, 11, 20));
        dialog.showGuide(m_services->settings);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        StepList &steps = *dialog.findChild<ChorusGuide *>()->steps();
        QCOMPARE(steps.open(), u"compte-piste/"_s);
        QVERIFY(steps.isVisible());
        QVERIFY(stateOf(steps, chorus::Step::Application) == ConnectionStep::State::Unknown);
        fieldNamed(dialog, u"Identifiant de l’application"_s)->setFocus();
        QCOMPARE(steps.open(), u"couple-oauth/"_s);
        QTest::keyClicks(fieldNamed(dialog, u"Identifiant de l’application"_s), u"3f0d2c1a"_s);
        QVERIFY(stateOf(steps, chorus::Step::Application) == ConnectionStep::State::Declared);
        QVERIFY(stateOf(steps, chorus::Step::OAuthPair) == ConnectionStep::State::Unknown);
        dialog.findChildren<PastedSecretField *>().constFirst()->findChild<QLineEdit *>()->setText(u"s"_s);
        QVERIFY(stateOf(steps, chorus::Step::OAuthPair) == ConnectionStep::State::Declared);
        fieldNamed(dialog, u"Compte technique"_s)->setFocus();
        QCOMPARE(steps.open(), u"compte-technique/"_s);
        // What no field says is the agent's word, kept for the panel.
        QVERIFY(stateOf(steps, chorus::Step::Linking) == ConnectionStep::State::Unknown);
        steps.openStep(chorus::Step::Linking);
        steps.card()->doneButton()->click();
        QVERIFY(stateOf(steps, chorus::Step::Linking) == ConnectionStep::State::Declared);
        QVERIFY(declaredSteps(m_services->settings, Side::Production).contains(chorus::Step::Linking));
    }

    /// Read from paper or another screen; the secret of the application is long, and pasted.
    void aPasswordCanBeTyped()
    {
        const Habilitation access = chorusAccess();
        AccessDialog dialog(m_services->habilitations, *m_services->secrets, access, QDate(2026, 11, 20));
        dialog.show();
        const auto fields = dialog.findChildren<PastedSecretField *>();
        QTest::keyClicks(fields.at(0)->findChild<QLineEdit *>(), u"abc"_s);
        QVERIFY(fields.at(0)->secret().isEmpty());
        auto *password = fields.at(1)->findChild<QLineEdit *>();
        QTest::keyClicks(password, u"Mdp-42x"_s);
        QTest::keyClick(password, Qt::Key_Backspace);
        QVERIFY(fields.at(1)->secret() == Secret("Mdp-42"));
        QVERIFY(!password->displayText().contains(u"Mdp"_s));
        // Pasted over, then typed over.
        QApplication::clipboard()->setText(u"other"_s);
        QTest::keyClick(password, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(fields.at(1)->secret() == Secret("other"));
        QTest::keyClicks(password, u"new"_s);
        QVERIFY(fields.at(1)->secret() == Secret("new"));
    }

    void theStepsAreThoseOfTheEnvironment()
    {
        AccessDialog dialog(m_services->habilitations, *m_services->secrets, chorusAccess(),
                            QDate(2026, 11, 20));
        dialog.showGuide(m_services->settings);
        const StepList &steps = *dialog.findChild<ChorusGuide *>()->steps();
        const auto has = [&steps](chorus::Step step) {
            return std::ranges::find(steps.steps(), step, &ConnectionStep::step) != steps.steps().end();
        };
        auto *environment = dialog.findChild<QComboBox *>();
        const auto choose = [environment](habilitation::Environment wanted) {
            environment->setCurrentIndex(environment->findData(int(wanted)));
        };
        choose(habilitation::Environment::Production);
        QVERIFY(!has(chorus::Step::TestData));
        choose(habilitation::Environment::Staging);
        QVERIFY(has(chorus::Step::TestData));
    }

    void whatATrialPointsToIsOpened_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("step");
        QTest::newRow("the application") << 400 << u"couple-oauth/"_s;
        QTest::newRow("token or account") << 401 << u"compte-technique/"_s;
        QTest::newRow("conditions or raccordement") << 403 << u"cgu/"_s;
    }

    void whatATrialPointsToIsOpened()
    {
        QFETCH(int, status);
        QFETCH(QString, step);
        AccessDialog dialog(m_services->habilitations, *m_services->secrets, chorusAccess(),
                            QDate(2026, 11, 20));
        dialog.setChorusTrial([status](const Habilitation &, const Secret &, const Secret &) {
            return given(answerOf(status));
        });
        dialog.showGuide(m_services->settings);
        dialog.show();
        dialog.findChildren<PastedSecretField *>().constFirst()->findChild<QLineEdit *>()->setText(u"s"_s);
        save(dialog);
        QTRY_COMPARE(dialog.findChild<ChorusGuide *>()->steps()->open(), step);
    }

    void aTypedSecretIsSaidToBePasted()
    {
        AccessDialog dialog(m_services->habilitations, *m_services->secrets, chorusAccess(),
                            QDate(2026, 11, 20));
        dialog.show();
        auto *secret = dialog.findChildren<PastedSecretField *>().constFirst();
        auto *edit = secret->findChild<QLineEdit *>();
        auto *field = secret->findChild<FormField *>();
        QTest::keyClick(edit, Qt::Key_S, Qt::ControlModifier); // no letter
        QVERIFY(field->error().isEmpty());
        QTest::keyClicks(edit, u"s3cret"_s);
        QVERIFY(edit->text().isEmpty());
        QVERIFY2(field->error().contains(u"collez-le"_s), qPrintable(field->error()));
        edit->setText(u"after"_s); // as dropped
        QVERIFY(field->error().isEmpty());
    }

    void anAccessWithoutItsSecretIsListedSo()
    {
        habilitation::HabilitationStore &store = m_services->habilitations;
        const Habilitation access = chorusAccess();
        QVERIFY(store.save(access));
        const AccessesPart part(store, habilitation::Service::Chorus);
        const auto *list = part.findChild<QListWidget *>();
        QVERIFY(list->item(0)->text().contains(u"secret manquant"_s));
        QVERIFY(QCoro::waitFor(store.setSecret(access, SecretKind::ClientSecret, Secret("one"))));
        QVERIFY(list->item(0)->text().contains(u"secret manquant"_s));
        QVERIFY(QCoro::waitFor(store.setSecret(access, SecretKind::TechnicalPassword, Secret("two"))));
        QVERIFY2(!list->item(0)->text().contains(u"secret manquant"_s), qPrintable(list->item(0)->text()));
    }

    void oneTabReachesTheLinkOfABanner()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *before = new QPushButton(u"avant"_s);
        auto *banner = new Banner;
        banner->say(Tone::Unknown, u"Le trousseau ne répond pas."_s, u"Rien n’est gardé."_s,
                    u"Cette session seulement"_s, u"Réessayer"_s);
        auto *after = new QPushButton(u"après"_s);
        for (QWidget *each : std::initializer_list<QWidget *>{before, banner, after})
            layout->addWidget(each);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QSignalSpy first(banner, &Banner::linkActivated);
        const QSignalSpy second(banner, &Banner::secondLinkActivated);
        before->setFocus(Qt::TabFocusReason);
        const auto press = [](Qt::Key key, Qt::KeyboardModifiers with = {}) {
            QTest::keyClick(QApplication::focusWidget(), key, with);
        };
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        QCOMPARE(first.count(), 1);
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        QCOMPARE(second.count(), 1);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), after);
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        press(Qt::Key_Return);
        QCOMPARE(second.count(), 2);
        QCOMPARE(first.count(), 1);
    }
};

AGRAFE_RUNNING_TEST_MAIN(AccessDialogTest)
#include "tst_access_dialog.moc"
