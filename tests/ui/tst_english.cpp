// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// An English session sees no French text of the program: what the windows really ask for is what was
// translated.
#include "services/language.h"
#include "ui/entreprise/french.h"
#include "ui/habilitation/habilitation_dialog.h"
#include "ui/help/help_dialog.h"
#include "ui/main_window.h"
#include "ui/running_application.h"
#include "ui/services/services_dialog.h"
#include "ui/settings/habilitations_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/test_services.h"
#include "ui/theme/theme.h"
#include "ui/welcome/welcome_page.h"

#include <QComboBox>
#include <QFile>
#include <QXmlStreamReader>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

namespace {

/// French texts that English says otherwise, without the ones whose words come from elsewhere (%1).
QSet<QString> frenchTexts()
{
    QSet<QString> french;
    QSet<QString> english;
    QFile file(QStringLiteral(AGRAFE_TRANSLATIONS "/agrafe_en.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"source")
            french.insert(xml.readElementText().remove(u'&'));
        else if (xml.isStartElement() && xml.name() == u"translation")
            english.insert(xml.readElementText(QXmlStreamReader::IncludeChildElements).remove(u'&'));
    }
    return french.subtract(english);
}

QStringList textsOf(const QWidget &window)
{
    QStringList texts{window.windowTitle()};
    QList<const QObject *> all{&window};
    const auto children = window.findChildren<QObject *>();
    for (const QObject *child : children)
        all.append(child);
    // A label wears a mnemonic, and a star where the field is required.
    const auto bare = [](const QString &text) { return text.section(u" <span"_s, 0, 0).remove(u'&'); };
    for (const QObject *object : std::as_const(all)) {
        for (const char *name :
             {"text", "placeholderText", "toolTip", "accessibleName", "accessibleDescription"})
            texts << bare(object->property(name).toString());
        if (const auto *box = qobject_cast<const QComboBox *>(object))
            for (int index = 0; index < box->count(); ++index)
                texts << box->itemText(index);
    }
    return texts;
}

} // namespace

class EnglishTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void windows_data();
    void windows();
    void daysAreWrittenTheLanguagesWay();

private:
    std::unique_ptr<QWidget> make(const QString &name);

    QSet<QString> m_french;
    std::unique_ptr<TestServices> m_services;
};

void EnglishTest::initTestCase()
{
    services::speak(services::localeFor(u"en"_s, {}));
    new Theme(this);
    m_services = std::make_unique<TestServices>();
    m_services->addSandboxHabilitation();
    m_french = frenchTexts();
    QVERIFY(m_french.size() > 800);
}

void EnglishTest::windows_data()
{
    QTest::addColumn<QString>("hello"); // a text that has to be there
    QTest::newRow("window") << u"Settings"_s;
    QTest::newRow("settings") << u"That of your session"_s;
    QTest::newRow("habilitation") << u"SIRET of your organisation"_s;
    QTest::newRow("token") << u"Paste the token: Ctrl+V"_s;
    QTest::newRow("services") << u"Service status"_s;
    QTest::newRow("help") << u"Agrafe help"_s;
    QTest::newRow("welcome") << u"Where to start?"_s;
}

std::unique_ptr<QWidget> EnglishTest::make(const QString &name)
{
    using Task = HabilitationDialog::Task;
    habilitation::Habilitation blank;
    blank.environment = habilitation::Environment::Production;
    if (name == u"window")
        return std::make_unique<MainWindow>(m_services->settings);
    if (name == u"settings") {
        auto dialog = std::make_unique<SettingsDialog>(m_services->settings,
                                                       new HabilitationsPage(m_services->tools()));
        dialog->showCategory(u"apparence"_s);
        return dialog;
    }
    if (name == u"habilitation")
        return std::make_unique<HabilitationDialog>(m_services->tools(), Task::Configure, blank);
    if (name == u"token")
        return std::make_unique<HabilitationDialog>(m_services->tools(), Task::ReplaceToken, blank);
    if (name == u"services")
        return std::make_unique<ServicesDialog>();
    if (name == u"help")
        return std::make_unique<HelpDialog>();
    return std::make_unique<WelcomePage>(20);
}

void EnglishTest::windows()
{
    QFETCH(const QString, hello);
    const auto window = make(QString::fromLatin1(QTest::currentDataTag()));
    const QStringList texts = textsOf(*window);
    QVERIFY2(texts.contains(hello), qPrintable(texts.join(u'\n')));
    for (const QString &text : texts)
        QVERIFY2(text.isEmpty() || !m_french.contains(text), qPrintable(text));
}

void EnglishTest::daysAreWrittenTheLanguagesWay()
{
    QCOMPARE(dayText(QDate(2027, 4, 30)), u"30 Apr 2027"_s);
    QCOMPARE(momentText(QDateTime(QDate(2026, 11, 20), QTime(10, 5))), u"20 Nov 2026 at 10:05"_s);
    QCOMPARE(dayText({}), QString());
}

AGRAFE_RUNNING_TEST_MAIN(EnglishTest)
#include "tst_english.moc"
