// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/fields/form_field.h"
#include "ui/gallery.h"
#include "ui/running_application.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"

#include <QDir>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace agrafe;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(agrafe::ui::Mode)

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void contrastIsEnough_data();
    void contrastIsEnough();
    void contrastFollowsTheFormula();
    void paletteTellsItsTheme_data();
    void paletteTellsItsTheme();
    void changeOfThemeRepaintsAtOnce();
    void textSizeReachesEveryRole();
    void everySignIsDrawn_data();
    void everySignIsDrawn();
    void signTakesTheColorOfItsMode();
    void iconsOfQtsOwnDialogsAreDrawn();
    void marksDifferWithoutColor();
    void elidedLabelKeepsItsWholeName();
    void errorWaitsForTheEndAndClearsAtOnce();
    void emptyRequiredFieldIsNotAMistakeWhilePassing();
    void lockedFieldSaysSo();
    void ringComesWithKeysOnly();
    void galleryEmitsNoWarning();

private:
    Theme *m_theme = nullptr;
};

void ThemeTest::initTestCase()
{
    m_theme = new Theme(this);
}

void ThemeTest::cleanup()
{
    m_theme->setChoice(Theme::Choice::Light);
    m_theme->setTextSize(100);
}

namespace {

struct Pair
{
    const char *name;
    QColor Tokens::*ink;
    QColor Tokens::*ground;
    double least;
};

const Pair pairs[] = {
    {"text on surface", &Tokens::text, &Tokens::bgSurface, 4.5},
    {"text on window", &Tokens::text, &Tokens::bgWindow, 4.5},
    {"text on selected", &Tokens::text, &Tokens::bgSelected, 4.5},
    {"text on hover", &Tokens::text, &Tokens::bgHover, 4.5},
    {"text-2 on surface", &Tokens::text2, &Tokens::bgSurface, 4.5},
    {"text-2 on selected", &Tokens::text2, &Tokens::bgSelected, 4.5},
    {"text-2 on side", &Tokens::text2, &Tokens::bgSide, 4.5},
    {"text-3 on surface", &Tokens::text3, &Tokens::bgSurface, 4.5},
    {"text-3 on selected", &Tokens::text3, &Tokens::bgSelected, 4.5},
    {"text-3 on sunken", &Tokens::text3, &Tokens::bgSunken, 4.5},
    {"text-3 on side", &Tokens::text3, &Tokens::bgSide, 4.5},
    {"primary on surface", &Tokens::primary, &Tokens::bgSurface, 4.5},
    {"primary on selected", &Tokens::primary, &Tokens::bgSelected, 4.5},
    {"on-primary on primary", &Tokens::onPrimary, &Tokens::primary, 4.5},
    {"on-primary on hover", &Tokens::onPrimary, &Tokens::primaryHover, 4.5},
    {"on-primary on press", &Tokens::onPrimary, &Tokens::primaryPress, 4.5},
    {"tooltip", &Tokens::bgSurface, &Tokens::text, 4.5},
    {"ring on surface", &Tokens::focus, &Tokens::bgSurface, 3},
    {"ring on window", &Tokens::focus, &Tokens::bgWindow, 3},
    {"ring on selected", &Tokens::focus, &Tokens::bgSelected, 3},
    {"edge on surface", &Tokens::lineStrong, &Tokens::bgSurface, 3},
    {"edge on window", &Tokens::lineStrong, &Tokens::bgWindow, 3},
    {"disabled on surface", &Tokens::textOff, &Tokens::bgSurface, 3},
    {"time line on surface", &Tokens::fillWait, &Tokens::bgSurface, 3},
};

const std::pair<const char *, Tone> tones[] = {{"ok", Tone::Ok},           {"no", Tone::No},
                                               {"unknown", Tone::Unknown}, {"info", Tone::Info},
                                               {"off", Tone::Off},         {"fict", Tone::Fictitious}};

} // namespace

void ThemeTest::contrastIsEnough_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        const Tokens &t = tokens(mode);
        const char *theme = mode == Mode::Light ? "light" : "dark";
        for (const Pair &pair : pairs)
            QTest::addRow("%s, %s", theme, pair.name) << t.*pair.ink << t.*pair.ground << pair.least;
        for (const auto &[name, tone] : tones) {
            const Tint &tint = t.tint(tone);
            QTest::addRow("%s, %s on its tint", theme, name) << tint.ink << tint.fill << 4.5;
            QTest::addRow("%s, %s on surface", theme, name) << tint.ink << t.bgSurface << 4.5;
            QTest::addRow("%s, %s on selected", theme, name) << tint.ink << t.bgSelected << 4.5;
            QTest::addRow("%s, text-2 on %s", theme, name) << t.text2 << tint.fill << 4.5;
            QTest::addRow("%s, link on %s", theme, name) << t.primary << tint.fill << 4.5;
        }
    }
}

void ThemeTest::contrastIsEnough()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= least,
             qPrintable(u"%1 on %2: %3 < %4"_s.arg(ink.name(), ground.name()).arg(ratio).arg(least)));
}

void ThemeTest::contrastFollowsTheFormula()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
}

void ThemeTest::paletteTellsItsTheme_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addRow("light") << Mode::Light;
    QTest::addRow("dark") << Mode::Dark;
}

void ThemeTest::paletteTellsItsTheme()
{
    QFETCH(Mode, mode);
    const QPalette palette = paletteOf(mode);
    const Tokens &t = tokens(mode);
    QCOMPARE(&tokensOf(palette), &t);
    QCOMPARE(palette.color(QPalette::Base), t.bgSurface);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::WindowText), t.textOff);
    QCOMPARE(palette.color(QPalette::Active, secondaryInk), t.text2);
    QCOMPARE(palette.color(QPalette::Active, mutedInk), t.text3);
    QCOMPARE(palette.color(QPalette::HighlightedText), t.text);
    QCOMPARE(palette.color(QPalette::Link), t.primary);
}

void ThemeTest::changeOfThemeRepaintsAtOnce()
{
    QWidget window;
    window.resize(40, 40);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto corner = [&] { return window.grab().toImage().pixelColor(5, 5); };
    QCOMPARE(corner(), tokens(Mode::Light).bgWindow);
    m_theme->setChoice(Theme::Choice::Dark);
    QTRY_COMPARE(corner(), tokens(Mode::Dark).bgWindow);
    QCOMPARE(m_theme->mode(), Mode::Dark);
}

void ThemeTest::textSizeReachesEveryRole()
{
    QLabel title(u"Titre"_s);
    setTextRole(&title, TextRole::Title);
    QPushButton button(u"Interroger"_s);
    const double before = title.font().pointSizeF();
    const QSize small = button.sizeHint();
    m_theme->setTextSize(200);
    QCOMPARE(title.font().pointSizeF(), 2 * before);
    QTRY_COMPARE(button.sizeHint().height(), 2 * small.height());
    QTRY_VERIFY(button.sizeHint().width() > 1.8 * small.width());
    m_theme->setTextSize(500);
    QCOMPARE(title.font().pointSizeF(), 2 * before);
}

void ThemeTest::everySignIsDrawn_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = iconNames();
    const QDir drawings(QFINDTESTDATA("../../resources/icons"));
    QCOMPARE(names.size(), drawings.entryList({u"*.svg"_s}).size());
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::addRow("%s", qPrintable(name)) << name;
}

void ThemeTest::everySignIsDrawn()
{
    QFETCH(QString, name);
    QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(&painter, image.rect(), name, Qt::red);
    painter.end();
    int drawn = 0;
    for (int y = 0; y < 20; ++y)
        for (int x = 0; x < 20; ++x) {
            const QColor color = image.pixelColor(x, y);
            drawn += color.alpha() > 0;
            QVERIFY(color.alpha() == 0 || (color.green() < 8 && color.blue() < 8));
        }
    QVERIFY(drawn >= 10);
}

void ThemeTest::signTakesTheColorOfItsMode()
{
    const QIcon sign = icon(u"prouve"_s);
    QCOMPARE(sign.name(), u"prouve"_s);
    const auto middleLeft = [&](QIcon::Mode mode) {
        return sign.pixmap(QSize(20, 20), 1.0, mode).toImage().pixelColor(4, 10);
    };
    QCOMPARE(middleLeft(QIcon::Normal), tokens(Mode::Light).text);
    QCOMPARE(middleLeft(QIcon::Disabled), tokens(Mode::Light).textOff);
    m_theme->setChoice(Theme::Choice::Dark);
    QCOMPARE(middleLeft(QIcon::Normal), tokens(Mode::Dark).text);
}

void ThemeTest::iconsOfQtsOwnDialogsAreDrawn()
{
    QPixmap green(16, 16);
    green.fill(Qt::green);
    QToolButton button;
    button.setIcon(QIcon(green));
    button.resize(32, 32);
    const QImage drawn = button.grab().toImage();
    QCOMPARE(drawn.pixelColor(drawn.rect().center()), QColor(Qt::green));
    QVERIFY(isSign(u"entreprise"_s));
    QVERIFY(!isSign(u"go-previous"_s) && !isSign({}));
}

void ThemeTest::marksDifferWithoutColor()
{
    QSet<QString> signs;
    QSet<QString> words;
    for (const Mark mark : {Mark::Proved, Mark::Refused, Mark::Unknown, Mark::Running, Mark::Waiting,
                            Mark::NotCovered, Mark::NotConcerned}) {
        const MarkLook look = lookOf(mark);
        signs.insert(look.sign);
        words.insert(look.word);
        QCOMPARE(look.tone == Tone::No, mark == Mark::Refused);
        QCOMPARE(look.dashed, mark == Mark::Unknown);
    }
    QCOMPARE(signs.size(), 7);
    QCOMPARE(words.size(), 7);
}

void ThemeTest::elidedLabelKeepsItsWholeName()
{
    ElidedLabel label(u"Une dénomination bien plus longue que la place"_s);
    label.resize(60, 20);
    QVERIFY(label.isElided());
    QCOMPARE(label.accessibleName(), label.text());
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
}

void ThemeTest::errorWaitsForTheEndAndClearsAtOnce()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *edit = new QLineEdit;
    auto *field = new FormField(u"&SIRET"_s, edit);
    auto *next = new QLineEdit;
    layout->addWidget(field);
    layout->addWidget(next);
    field->setRequired(true);
    field->setCheck([edit] { return edit->text() == u"12" ? QString() : u"Deux chiffres : 12."_s; });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    QTest::keyClicks(edit, u"1"_s);
    QVERIFY(field->error().isEmpty());
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(field->error(), u"Deux chiffres : 12."_s);
    QCOMPARE(edit->accessibleDescription(), u"Deux chiffres : 12."_s);
    QCOMPARE(edit->accessibleName(), u"SIRET, obligatoire"_s);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_End);
    QTest::keyClicks(edit, u"2"_s);
    QVERIFY(field->error().isEmpty());
}

void ThemeTest::emptyRequiredFieldIsNotAMistakeWhilePassing()
{
    auto *edit = new QLineEdit;
    FormField field(u"Objet"_s, edit);
    field.setRequired(true);
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    edit->setFocus();
    edit->clearFocus();
    QVERIFY(field.error().isEmpty());
    QVERIFY(!field.validate());
    QVERIFY(!field.error().isEmpty());
}

void ThemeTest::lockedFieldSaysSo()
{
    auto *edit = new QLineEdit;
    FormField field(u"Mandataire"_s, edit);
    field.setLocked(true);
    QVERIFY(!edit->isEnabled());
    QVERIFY(edit->accessibleName().contains(u"verrouillé"_s));
    QVERIFY(edit->accessibleDescription().contains(u"administrateur"_s));
}

void ThemeTest::ringComesWithKeysOnly()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *first = new QPushButton(u"Premier"_s);
    auto *second = new QPushButton(u"Second"_s);
    layout->addWidget(first);
    layout->addWidget(second);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), second);
    auto *frame = window.findChild<QFocusFrame *>();
    QVERIFY(frame);
    QCOMPARE(frame->widget(), second);
    QVERIFY(FocusRing::byKeyboard());
    QTest::mouseClick(first, Qt::LeftButton);
    QVERIFY(!FocusRing::byKeyboard());
    QVERIFY(!frame->widget());
}

void ThemeTest::galleryEmitsNoWarning()
{
    static int warnings;
    warnings = 0;
    const auto previous = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &,
                                                    const QString &text) {
        if (type != QtDebugMsg && type != QtInfoMsg && !text.startsWith(u"This plugin does not support"_s))
            ++warnings;
        fprintf(stderr, "%s\n", qPrintable(text));
    });
    const std::unique_ptr<QWidget> gallery(test::makeGallery());
    gallery->resize(1280, 900);
    gallery->show();
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark})
        for (const int percent : {100, 150, 200}) {
            m_theme->setChoice(choice);
            m_theme->setTextSize(percent);
            QVERIFY(!gallery->grab().isNull());
        }
    qInstallMessageHandler(previous);
    QCOMPARE(warnings, 0);
}

AGRAFE_RUNNING_TEST_MAIN(ThemeTest)
#include "tst_theme.moc"
