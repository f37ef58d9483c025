// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/refusal.h"
#include "habilitation/jwt.h"
#include "support/home_scan.h"
#include "ui/accessible_names.h"
#include "ui/fields/date_edit.h"
#include "ui/fields/pasted_secret_field.h"
#include "ui/renewal/leak_dialog.h"
#include "ui/renewal/time_line.h"
#include "ui/renewal/trial_view.h"
#include "ui/renewal_bench.h"
#include "ui/running_application.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace agrafe;
using namespace agrafe::test;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;
using habilitation::Environment;
using habilitation::Habilitation;
using habilitation::SecretKind;
using habilitation::Service;

namespace {

QPushButton *button(const QWidget &window, const QString &text)
{
    for (QPushButton *each : window.findChildren<QPushButton *>())
        if (QString(each->text()).remove(u'&') == text)
            return each;
    return nullptr;
}

QPushButton *buttonNamed(const QWidget &window, const QString &name)
{
    for (QPushButton *each : window.findChildren<QPushButton *>())
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

/// Everything that can be read in a window, hidden or not.
QString allTexts(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *each : window.findChildren<QWidget *>())
        for (const char *property :
             {"text", "plainText", "accessibleName", "toolTip", "accessibleDescription"})
            texts << each->property(property).toString();
    return texts.join(u'\n');
}

QCoro::Task<Result<void>> givenLater(Result<void> answer)
{
    co_return answer;
}

void paste(QWidget &window, const QByteArray &text)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    auto *field = window.findChild<PastedSecretField *>();
    auto *edit = field->findChild<QLineEdit *>();
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
}

} // namespace

class RenewalDialogTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RenewalBench> m_bench;
    Habilitation m_own;
    std::unique_ptr<RenewalDialog> m_dialog;

    void open(RenewalDialog::Step step = RenewalDialog::NewToken)
    {
        m_dialog = std::make_unique<RenewalDialog>(m_bench->tools(), m_bench->guide, m_own);
        m_dialog->show();
        m_dialog->goTo(step);
    }
    [[nodiscard]] QPushButton *replace() const { return button(*m_dialog, u"Remplacer le jeton"_s); }
    [[nodiscard]] QString said() const { return m_dialog->findChild<TrialView *>()->spokenText(); }

private Q_SLOTS:
    void initTestCase() { new Theme(this); }

    void init()
    {
        m_bench = std::make_unique<RenewalBench>();
        m_own = m_bench->add(m_bench->relay(), m_bench->addresses.fullToken);
    }

    void cleanup()
    {
        m_dialog.reset();
        QTRY_COMPARE(m_bench->http.inFlight(), 0);
        for (const QByteArray &token : {m_bench->addresses.fullToken, m_bench->addresses.renewedToken,
                                        m_bench->addresses.restrictedToken})
            QCOMPARE(filesHolding(m_bench->home.path(), token), QStringList());
    }

    void fourStepsWithTheWayBack()
    {
        open(RenewalDialog::Deadline);
        QVERIFY(!button(*m_dialog, u"Précédent"_s)->isVisible());
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QCOMPARE(m_dialog->step(), RenewalDialog::Request);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QCOMPARE(m_dialog->step(), RenewalDialog::NewToken);
        QVERIFY(!replace()->isEnabled());
        QTest::mouseClick(button(*m_dialog, u"Précédent"_s), Qt::LeftButton);
        QCOMPARE(m_dialog->step(), RenewalDialog::Request);
        QTest::mouseClick(button(*m_dialog, u"Précédent"_s), Qt::LeftButton);
        QCOMPARE(m_dialog->step(), RenewalDialog::Deadline);
    }

    void theRequestIsReadyToCopy()
    {
        open(RenewalDialog::Request);
        QPushButton *copy = buttonNamed(*m_dialog, u"Copier : SIRET de l’organisme"_s);
        QVERIFY(copy);
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_own.recipient);
        QSignalSpy opened(m_dialog.get(), &RenewalDialog::linkActivated);
        QTest::mouseClick(button(*m_dialog, u"Ouvrir DataPass"_s), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        // What was adapted is what is copied.
        QPlainTextEdit *text = nullptr;
        for (QPlainTextEdit *each : m_dialog->findChildren<QPlainTextEdit *>())
            if (each->accessibleName().startsWith(u"Description"_s))
                text = each;
        QVERIFY(text && text->toPlainText().contains(u"Ville de Valorne"_s));
        text->setPlainText(u"Notre texte"_s);
        QTest::mouseClick(buttonNamed(*m_dialog, u"Copier : Description du projet"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Notre texte"_s);
        QTest::mouseClick(button(*m_dialog, u"Copier toute la liste"_s), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Notre texte"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(m_own.recipient));
    }

    void aGoodTokenReplacesTheOldAndCanBeUndone()
    {
        open();
        paste(*m_dialog, "Authorization: Bearer " + m_bench->addresses.renewedToken + "\n");
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QTRY_VERIFY(replace()->isEnabled());
        QVERIFY2(said().contains(u"Même démarche que l’ancien : Bac à sable d’Agrafe"_s), qPrintable(said()));
        QVERIFY2(said().contains(u"SIRET destinataire admis : inconnu"_s), qPrintable(said()));
        QCOMPARE(m_bench->present(m_own), m_bench->addresses.fullToken);
        const QString line = m_dialog->findChild<TimeLine *>()->accessibleName();
        QVERIFY2(line.contains(u"14/01/2027"_s) && line.contains(u"dans 55 jour"_s), qPrintable(line));
        QVERIFY2(line.contains(u"02/05/2028"_s), qPrintable(line));
        QVERIFY(!allTexts(*m_dialog).contains(QString::fromUtf8(m_bench->addresses.renewedToken)));
        QTest::mouseClick(replace(), Qt::LeftButton);
        QTRY_COMPARE(m_dialog->step(), RenewalDialog::Replaced);
        QCOMPARE(m_bench->present(m_own), m_bench->addresses.renewedToken);
        QCOMPARE(m_bench->store.byId(m_own.id)->expiresOn, QDate(2028, 5, 2));
        QTest::mouseClick(button(*m_dialog, u"Remettre l’ancien jeton"_s), Qt::LeftButton);
        QTRY_COMPARE(m_bench->present(m_own), m_bench->addresses.fullToken);
        QTRY_VERIFY(!button(*m_dialog, u"Remettre l’ancien jeton"_s)->isVisible());
    }

    void aLostRightWarnsAndDoesNotBlock()
    {
        open();
        paste(*m_dialog, m_bench->addresses.restrictedToken);
        QTRY_VERIFY(replace()->isEnabled());
        QVERIFY2(said().contains(u"perdu"_s), qPrintable(said()));
        QVERIFY(allTexts(*m_dialog).contains(u"perdu : "_s));
    }

    void theEndOfTheAccountPageIsKept()
    {
        open();
        paste(*m_dialog, m_bench->addresses.renewedToken);
        QTRY_VERIFY(replace()->isEnabled());
        m_dialog->findChild<DateEdit *>()->setText(u"1/6/28"_s);
        QVERIFY(m_dialog->findChild<TimeLine *>()->accessibleName().contains(u"01/06/2028"_s));
        m_dialog->findChild<DateEdit *>()->setText(u"31/02/2028"_s);
        QVERIFY(!replace()->isEnabled());
        m_dialog->findChild<DateEdit *>()->setText(u"2028-06-01"_s);
        QTest::mouseClick(replace(), Qt::LeftButton);
        QTRY_COMPARE(m_bench->store.byId(m_own.id)->expiresOn, QDate(2028, 6, 1));
    }

    void aRefusalSaysWhatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("over") << m_bench->addresses.expiredToken;
        QTest::newRow("withdrawn") << m_bench->addresses.blacklistedToken;
    }

    void aRefusalSaysWhatIsRefused()
    {
        QFETCH(QByteArray, token);
        open();
        paste(*m_dialog, token);
        QTRY_VERIFY2(said().contains(u"C’est le jeton qui est refusé"_s), qPrintable(said()));
        QVERIFY(!replace()->isEnabled());
        QCOMPARE(m_bench->present(m_own), m_bench->addresses.fullToken);
    }

    void anUnreachableServiceIsNotARefusal()
    {
        m_own.baseUrl = QUrl(u"http://127.0.0.1:1"_s);
        QVERIFY(m_bench->store.save(m_own));
        m_bench->clock.setAutoAdvance(true);
        open();
        paste(*m_dialog, m_bench->addresses.renewedToken);
        QTRY_VERIFY2(said().contains(u"C’est le réseau"_s), qPrintable(said()));
        QVERIFY(said().contains(u"L’ancien jeton reste en place"_s));
        QVERIFY(!replace()->isEnabled());
        QVERIFY(button(*m_dialog, u"Refaire l’essai"_s)->isVisible());
    }

    void aDateIsTypedAsItIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("right");
        QTest::addColumn<QDate>("day");
        QTest::newRow("as read") << u"14/01/2027"_s << true << QDate(2027, 1, 14);
        QTest::newRow("short") << u" 4.1.27 "_s << true << QDate(2027, 1, 4);
        QTest::newRow("ISO") << u"2027-01-14"_s << true << QDate(2027, 1, 14);
        QTest::newRow("left out") << QString() << true << QDate();
        QTest::newRow("no such day") << u"31/02/2027"_s << false << QDate();
        QTest::newRow("words") << u"demain"_s << false << QDate();
    }

    void aDateIsTypedAsItIsRead()
    {
        QFETCH(QString, text);
        QFETCH(bool, right);
        QFETCH(QDate, day);
        const auto typed = typedDate(text);
        QCOMPARE(typed.has_value(), right);
        QCOMPARE(typed.value_or(QDate()), day);
    }

    void everyMistakeHasItsSentence_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray(" ");
        QTest::newRow("half") << QByteArray("eyJhbGciOiJIUzI1NiJ9.eyJ1aWQi");
        QTest::newRow("two words") << QByteArray("deux mots");
    }

    void everyMistakeHasItsSentence()
    {
        QFETCH(QByteArray, text);
        open();
        paste(*m_dialog, text);
        auto *edit = m_dialog->findChild<PastedSecretField *>()->findChild<QLineEdit *>();
        QVERIFY(edit->text().isEmpty());
        QVERIFY(!edit->accessibleDescription().isEmpty());
        QVERIFY(!replace()->isEnabled());
    }

    void aTokenOfTheOtherApiIsNotSent()
    {
        open();
        const qsizetype before = m_bench->gate.opened.size();
        paste(*m_dialog, m_bench->addresses.personToken);
        auto *edit = m_dialog->findChild<PastedSecretField *>()->findChild<QLineEdit *>();
        QVERIFY2(edit->accessibleDescription().contains(u"API Particulier"_s),
                 qPrintable(edit->accessibleDescription()));
        QCOMPARE(m_bench->gate.opened.size(), before);
    }

    void aRefusingKeychainOffersThisSession()
    {
        open();
        paste(*m_dialog, m_bench->addresses.renewedToken);
        QTRY_VERIFY(replace()->isEnabled());
        m_bench->keychain.inner.broken = true;
        QTest::mouseClick(replace(), Qt::LeftButton);
        const auto offer = [this] {
            for (Banner *each : m_dialog->findChildren<Banner *>())
                if (each->isVisible() && each->spokenText().contains(u"session seulement"_s))
                    return each;
            return static_cast<Banner *>(nullptr);
        };
        QTRY_VERIFY(offer());
        QCOMPARE(m_dialog->step(), RenewalDialog::NewToken);
        Q_EMIT offer()->linkActivated();
        QTRY_COMPARE(m_dialog->step(), RenewalDialog::Replaced);
        QVERIFY(m_bench->keychain.sessionOnly);
    }

    void elIsReplacedWithoutATrial()
    {
        Habilitation el;
        el.name = u"Déclarations"_s;
        el.service = Service::El;
        el.environment = Environment::Production;
        el.baseUrl = m_bench->addresses.el;
        el.partner = u"valorne"_s;
        el.expiresOn = QDate(2026, 12, 1);
        m_own = m_bench->add(el, "ancien-jeton-el");
        open();
        paste(*m_dialog, "nouveau-jeton-el-0123456789");
        QTRY_VERIFY(replace()->isEnabled());
        QVERIFY2(said().contains(u"Pas d’essai possible"_s), qPrintable(said()));
        QTest::mouseClick(replace(), Qt::LeftButton);
        QTRY_COMPARE(m_bench->present(m_own), QByteArray("nouveau-jeton-el-0123456789"));
    }

    void chorusCountsTheLifeOfItsPassword()
    {
        Habilitation chorus;
        chorus.name = u"Factures"_s;
        chorus.service = Service::Chorus;
        chorus.environment = Environment::Production;
        chorus.clientId = u"application"_s;
        chorus.technicalAccount = u"TECH_1_21380185500015@cpro.fr"_s;
        m_own = m_bench->add(chorus);
        open();
        QPushButton *next = button(*m_dialog, u"Remplacer"_s);
        QVERIFY(next && !next->isEnabled());
        paste(*m_dialog, "Mot-de-passe-9");
        QVERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_COMPARE(m_dialog->step(), RenewalDialog::Replaced);
        const auto kept = m_bench->store.byId(m_own.id);
        QCOMPARE(kept->technicalPasswordEnd(), QDate(2026, 11, 20).addDays(424));
        QCOMPARE(m_bench->gate.opened.last().endpointId, u"mot-de-passe-technique-enregistre"_s);
        const auto secret = QCoro::waitFor(m_bench->store.secret(*kept, SecretKind::TechnicalPassword));
        QCOMPARE(secret->reveal(), QByteArray("Mot-de-passe-9"));
        QVERIFY(!m_bench->store.hasSecret(m_own.id, SecretKind::ClientSecret));
    }

    void secretsOfChorusAreTriedFirst_data()
    {
        QTest::addColumn<int>("status"); // of the refusal; 0: none
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("agentDecides");
        QTest::newRow("accepted") << 0 << QString() << false;
        QTest::newRow("refused") << 401 << u"compte-technique"_s << false;
        QTest::newRow("the secret beside it is refused") << 400 << u"invalid_client"_s << true;
        QTest::newRow("nobody knows") << 503 << QString() << true;
    }

    void secretsOfChorusAreTriedFirst()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(bool, agentDecides);
        Habilitation chorus;
        chorus.name = u"Factures"_s;
        chorus.service = Service::Chorus;
        chorus.environment = Environment::Production;
        chorus.clientId = u"application"_s;
        chorus.technicalAccount = u"TECH_1_21380185500015@cpro.fr"_s;
        m_own = m_bench->add(chorus);
        RenewalTools tools = m_bench->tools();
        Result<void> answer;
        if (status > 0) {
            Failure failure = Failure::of(FailureKind::Http);
            failure.httpStatus = status;
            failure.code = code;
            answer = Unexpected(chorus::explained(failure));
        }
        tools.tryChorus = [&answer](const Habilitation &, const Secret &, const Secret &) {
            return givenLater(answer);
        };
        m_dialog = std::make_unique<RenewalDialog>(tools, m_bench->guide, m_own);
        m_dialog->show();
        m_dialog->goTo(RenewalDialog::NewToken);
        paste(*m_dialog, "Mot-de-passe-9");
        QTest::mouseClick(button(*m_dialog, u"Remplacer"_s), Qt::LeftButton);
        if (status == 0) {
            QTRY_COMPARE(m_dialog->step(), RenewalDialog::Replaced);
            return;
        }
        QCOMPARE(m_dialog->step(), RenewalDialog::NewToken);
        QVERIFY(!m_bench->store.hasSecret(m_own.id, SecretKind::TechnicalPassword));
        QVERIFY(allTexts(*m_dialog).contains(u"Rien n’est remplacé."_s));
        QCOMPARE(allTexts(*m_dialog).contains(u"Remplacer sans essai"_s), agentDecides);
        if (!agentDecides)
            return;
        for (Banner *each : m_dialog->findChildren<Banner *>()) {
            if (each->isVisible() && each->spokenText().contains(u"Rien n’est remplacé."_s))
                Q_EMIT each->linkActivated();
        }
        QTRY_COMPARE(m_dialog->step(), RenewalDialog::Replaced);
        QVERIFY(m_bench->store.hasSecret(m_own.id, SecretKind::TechnicalPassword));
    }

    void theListIsShownToItsEnd()
    {
        open(RenewalDialog::Deadline);
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        QTest::mouseClick(button(*m_dialog, u"Suivant"_s), Qt::LeftButton);
        const QPushButton *last = button(*m_dialog, u"Copier toute la liste"_s);
        QVERIFY(last);
        const QWidget *page = last->parentWidget();
        QTRY_VERIFY(page->height() > 400);
        QVERIFY2(last->geometry().bottom() <= page->height(), qPrintable(QString::number(page->height())));
        for (const QLabel *label : page->findChildren<QLabel *>())
            QVERIFY2(label->height() <= label->heightForWidth(label->width()) + 2, qPrintable(label->text()));
    }

    void theTokenIsPastedFromItsButtonsToo()
    {
        open();
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_bench->addresses.renewedToken));
        QTest::keyClick(button(*m_dialog, u"Coller"_s), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(replace()->isEnabled());
    }

    void aLeakedTokenLeavesThisWorkstation()
    {
        LeakDialog dialog(m_bench->tools(), m_bench->guide, m_own);
        QSignalSpy wanted(&dialog, &LeakDialog::newTokenRequested);
        dialog.show();
        QCOMPARE(namelessControls(dialog), QStringList());
        const auto claims = habilitation::readClaims(Secret(m_bench->addresses.fullToken));
        QTRY_VERIFY(allTexts(dialog).contains(claims->tokenId)); // what the support asks for
        QTest::mouseClick(button(dialog, u"Retirer de ce poste…"_s), Qt::LeftButton);
        auto *box = dialog.findChild<QMessageBox *>();
        QVERIFY(box);
        QTest::mouseClick(button(*box, u"Retirer"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_bench->store.hasSecret(m_own.id));
        QVERIFY(m_bench->store.byId(m_own.id));
        QTest::mouseClick(button(dialog, u"Coller le nouveau…"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void everyControlHasAName()
    {
        for (const auto step : {RenewalDialog::Deadline, RenewalDialog::Request, RenewalDialog::NewToken}) {
            open(step);
            QCOMPARE(namelessControls(*m_dialog), QStringList());
        }
        open();
        paste(*m_dialog, m_bench->addresses.restrictedToken);
        QTRY_VERIFY(replace()->isEnabled());
        QCOMPARE(namelessControls(*m_dialog), QStringList());
        QTest::mouseClick(replace(), Qt::LeftButton);
        QTRY_COMPARE(m_dialog->step(), RenewalDialog::Replaced);
        QCOMPARE(namelessControls(*m_dialog), QStringList());
    }
};

AGRAFE_RUNNING_TEST_MAIN(RenewalDialogTest)
#include "tst_renewal_dialog.moc"
