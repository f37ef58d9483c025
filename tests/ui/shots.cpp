// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/scenes.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QLocale>
#include <QTest>
#include <QTextStream>
#include <QTranslator>
#include <QWidget>

// agrafe-shots FOLDER [SCENE...]: the windows as PNG, light and dark, at 100 and 200 % text, in French and in
// English. QT_SCALE_FACTOR=2 gives pictures for a dense screen.

namespace {

using namespace agrafe;
using namespace Qt::StringLiterals;

struct Look
{
    ui::Theme::Choice theme;
    int percent;
    QSize size; ///< empty: the scene's own
    bool english;
    QString name;
};

QList<Look> looks()
{
    using Choice = ui::Theme::Choice;
    return {{Choice::Light, 100, {}, false, u"clair"_s},
            {Choice::Dark, 100, {}, false, u"sombre"_s},
            {Choice::Light, 100, {1024, 700}, false, u"clair-1024"_s},
            {Choice::Light, 100, {640, 414}, false, u"clair-640"_s}, // 1280 x 828 seen at twice its size
            {Choice::Light, 200, {}, false, u"clair-200"_s},
            {Choice::Light, 200, {1024, 700}, false, u"clair-200-1024"_s},
            {Choice::Light, 100, {}, true, u"clair-en"_s}};
}

bool shoot(const test::Scene &scene, const Look &look, const QDir &folder)
{
    const std::unique_ptr<QWidget> window = scene.make();
    // A dialog is larger with larger text, within the smallest screen.
    const QSize own = (scene.size * look.percent / 100).boundedTo({1280, 800});
    window->resize(look.size.isEmpty() ? own : look.size);
    window->show();
    const bool settled = QTest::qWaitFor([&] { return !scene.settled || scene.settled(*window); }, 15000);
    QTest::qWait(50);
    const QString path = folder.filePath(scene.name + u'-' + look.name + u".png"_s);
    const bool saved = window->grab().save(path);
    QTextStream(stdout) << path << (settled ? "" : "  (did not settle)") << '\n';
    return saved && settled;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.addPositionalArgument(u"scenes"_s, u"Only pictures whose name begins so."_s, u"[scenes...]"_s);
    const QCommandLineOption quick(u"quick"_s, u"Only the light French picture of each scene."_s);
    parser.addOption(quick);
    parser.process(application);
    QStringList wanted = parser.positionalArguments();
    if (wanted.isEmpty())
        parser.showHelp(2);
    const QDir folder(wanted.takeFirst());
    if (!folder.mkpath(u"."_s))
        return 1;

    ui::Theme theme;
    QTranslator english;
    const bool hasEnglish = english.load(u":/i18n/agrafe_en.qm"_s);
    bool good = true;
    for (const Look &look : looks()) {
        if ((look.english && !hasEnglish) || (parser.isSet(quick) && look.name != u"clair"))
            continue;
        // Days and numbers as the program would write them, whatever the machine speaks.
        QLocale::setDefault(look.english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                         : QLocale(QLocale::French, QLocale::France));
        if (look.english)
            QApplication::installTranslator(&english);
        theme.setChoice(look.theme);
        theme.setTextSize(look.percent);
        for (const test::Scene &scene : test::scenes()) {
            const QString whole = scene.name + u'-' + look.name;
            const auto begins = [&](const QString &name) { return whole.startsWith(name); };
            if (wanted.isEmpty() || std::ranges::any_of(wanted, begins))
                good = shoot(scene, look, folder) && good;
        }
        QApplication::removeTranslator(&english);
    }
    return good ? 0 : 1;
}
