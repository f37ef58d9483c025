// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What a screen reader is told of each window: the tree of interfaces that the system's bridge exports.
#include "ui/accessible_names.h"
#include "ui/entreprise/pieces_view.h"
#include "ui/entreprise/samples.h"
#include "ui/entreprise/subject_bar.h"
#include "ui/entreprise/whole_window.h"
#include "ui/running_application.h"
#include "ui/scenes.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QMetaEnum>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

namespace {

using Visit = std::function<void(QAccessibleInterface &, const QString &path)>;

QString saidOf(QAccessibleInterface &node)
{
    const QString role =
        QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(node.role()));
    return u"%1 “%2”"_s.arg(role, node.text(QAccessible::Name));
}

void walk(QAccessibleInterface *node, const QString &path, const Visit &visit)
{
    if (!node || !node->isValid() || (node->object() && node->state().invisible))
        return;
    const QString here = path + u" / "_s + saidOf(*node);
    visit(*node, here);
    for (int child = 0; child < node->childCount(); ++child)
        walk(node->child(child), here, visit);
}

/// Everything that the keyboard can reach, every button and every cell of a table, with no name.
QStringList nameless(QWidget &window)
{
    QStringList found;
    walk(QAccessible::queryAccessibleInterface(&window), {},
         [&](QAccessibleInterface &node, const auto &path) {
             const bool reached = node.state().focusable || node.role() == QAccessible::Cell ||
                                  node.role() == QAccessible::TreeItem || node.role() == QAccessible::PageTab;
             const bool pressed = node.role() == QAccessible::Button; // by a reader, whatever Tab reaches
             // The frame around a page scrolls; the keyboard goes through it to what it shows.
             const bool passage =
                 node.object() && node.object()->property("focusPolicy").toInt() == Qt::NoFocus;
             if ((pressed || (reached && !passage)) && node.text(QAccessible::Name).isEmpty())
                 found << path;
         });
    return found;
}

/// Names in the order of reading.
QStringList reading(QWidget &window)
{
    QStringList names;
    walk(
        QAccessible::queryAccessibleInterface(&window), {},
        [&](QAccessibleInterface &node, const QString & /*path*/) { names << node.text(QAccessible::Name); });
    return names;
}

QAccessibleInterface *named(QWidget &window, const QString &name)
{
    QAccessibleInterface *found = nullptr;
    walk(QAccessible::queryAccessibleInterface(&window), {}, [&](QAccessibleInterface &node, const auto &) {
        if (!found && node.text(QAccessible::Name).startsWith(name) && node.role() != QAccessible::Client)
            found = &node;
    });
    return found;
}

} // namespace

class AccessibleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new Theme(this); }
    void everythingReachedHasAName_data();
    void everythingReachedHasAName();
    void isReadInTheOrderOfTheEye();
    void tabReachesEverything_data() { everythingReachedHasAName_data(); }
    void tabReachesEverything();
    void tabFollowsTheEye();
    void rolesAndStates();
};

void AccessibleTest::everythingReachedHasAName_data()
{
    QTest::addColumn<int>("scene");
    for (size_t index = 0; index < scenes().size(); ++index)
        if (scenes().at(index).name != u"composants")
            QTest::addRow("%s", qPrintable(scenes().at(index).name)) << int(index);
}

void AccessibleTest::everythingReachedHasAName()
{
    QFETCH(int, scene);
    const Scene &wanted = scenes().at(size_t(scene));
    const std::unique_ptr<QWidget> window = wanted.make();
    window->resize(wanted.size);
    window->show();
    QTRY_VERIFY_WITH_TIMEOUT(!wanted.settled || wanted.settled(*window), 15000);
    QVERIFY(!reading(*window).isEmpty());
    QCOMPARE(nameless(*window).join(u'\n'), QString());
}

void AccessibleTest::isReadInTheOrderOfTheEye()
{
    const auto window = makeWindow(WholeFile{receivedFile(), sampleIdentity(), 0, false});
    window->resize(1280, 800);
    window->show();
    const QStringList names = reading(*window);
    const QStringList order{u"Panneaux"_s,
                            u"Entreprise"_s,
                            u"État des services"_s,
                            u"Habilitation\u00a0: Marchés publics"_s,
                            u"Tout masquer"_s,
                            u"Interroger"_s,
                            sampleIdentity().name,
                            u"Diffusion totale"_s,
                            u"Tout enregistrer…"_s,
                            u"SIRET du siège"_s,
                            u"7 prouvées"_s,
                            u"Pièces du dossier"_s,
                            u"Actions de la pièce"_s,
                            u"Document"_s,
                            u"Barre d’état"_s};
    qsizetype before = -1;
    for (const QString &name : order) {
        qsizetype at = names.indexOf(name, before + 1);
        QVERIFY2(at > before, qPrintable(name + u" after %1 in\n"_s.arg(before) + names.join(u" | "_s)));
        before = at;
    }
}

void AccessibleTest::tabReachesEverything()
{
    QFETCH(int, scene);
    const std::unique_ptr<QWidget> window = scenes().at(size_t(scene)).make();
    window->resize(scenes().at(size_t(scene)).size);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    const Scene &wanted = scenes().at(size_t(scene));
    QTRY_VERIFY_WITH_TIMEOUT(!wanted.settled || wanted.settled(*window), 15000);
    QSet<QWidget *> reached;
    const QList<QWidget *> stops = tabOrder(*window);
    for (qsizetype press = 0; press <= 2 * stops.size(); ++press) {
        QTest::keyClick(window.get(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    QStringList missed;
    for (QWidget *stop : stops) {
        // Of several choices, Tab enters the one that is on; arrows go to the others.
        const auto *choice = qobject_cast<const QAbstractButton *>(stop);
        if (choice && choice->group() && choice->group()->exclusive())
            continue;
        if (!reached.contains(stop) && stop->isVisible())
            missed << QAccessible::queryAccessibleInterface(stop)->text(QAccessible::Name);
    }
    QCOMPARE(missed.join(u'\n'), QString());
}

void AccessibleTest::tabFollowsTheEye()
{
    const auto window = makeWindow(WholeFile{receivedFile(), sampleIdentity(), 0, false});
    window->resize(1280, 800);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    window->findChild<SubjectBar *>()->focusSubject();
    // Pressed for real: Qt goes round a focus proxy where the chain does not.
    QStringList names;
    for (int press = 0; press < 40; ++press) {
        QWidget *focused = QApplication::focusWidget();
        names << QAccessible::queryAccessibleInterface(focused)->text(QAccessible::Name);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    const QStringList order{u"Entreprise, SIRET, SIREN ou RNA"_s,
                            u"Objet, n° du dossier"_s,
                            u"Interroger"_s,
                            u"Catalogue…"_s,
                            u"Fiche publique"_s,
                            u"Tout enregistrer…"_s,
                            u"Toutes"_s,
                            u"Pièces du dossier"_s,
                            u"Actions de la pièce"_s,
                            u"Enregistrer…"_s,
                            u"Imprimer…"_s,
                            u"Agrandir"_s,
                            u"Liste des pages"_s,
                            u"Entreprise"_s,
                            u"Tout masquer"_s};
    qsizetype before = -1;
    for (const QString &name : order) {
        const qsizetype at = names.indexOf(name, before + 1);
        QVERIFY2(at > before, qPrintable(name + u" in\n"_s + names.join(u" | "_s)));
        before = at;
    }
}

void AccessibleTest::rolesAndStates()
{
    const auto window = makeWindow(WholeFile{receivedFile(), sampleIdentity(), 2, false});
    window->resize(1280, 800);
    window->show();
    const auto roleOf = [&](const QString &name) {
        QAccessibleInterface *node = named(*window, name);
        return node ? node->role() : QAccessible::NoRole;
    };
    QVERIFY(named(*window, u"Toutes"_s)->state().checked);
    QVERIFY(!named(*window, u"À traiter"_s)->state().checked);
    QCOMPARE(roleOf(u"Toutes"_s), QAccessible::RadioButton);
    QCOMPARE(roleOf(u"Entreprise"_s), QAccessible::PageTab);
    QVERIFY(named(*window, u"Entreprise"_s)->state().selected);
    QCOMPARE(roleOf(u"Aide"_s), QAccessible::Button);
    QCOMPARE(roleOf(sampleIdentity().name), QAccessible::StaticText);
    QCOMPARE(roleOf(u"Diffusion totale"_s), QAccessible::StaticText);
    QCOMPARE(roleOf(u"7 prouvées"_s), QAccessible::StaticText);
    // The outcome is in what is said of a piece; only themes unfold.
    auto *view = window->findChild<PiecesView *>();
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(view);
    const QModelIndex theme = view->model()->index(0, 0);
    QVERIFY(view->isExpanded(theme));
    QVERIFY(!view->isExpanded(view->model()->index(0, 0, theme)));
    QVERIFY(tree->tableInterface());
    QAccessibleInterface *refused = tree->tableInterface()->cellAt(3, 0);
    QVERIFY(refused && refused->text(QAccessible::Name).contains(u"Refus explicite"_s));
    QVERIFY(refused->state().selected);
    named(*window, u"À traiter"_s)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(named(*window, u"À traiter"_s)->state().checked);
    QVERIFY(!named(*window, u"Toutes"_s)->state().checked);
}

AGRAFE_RUNNING_TEST_MAIN(AccessibleTest)
#include "tst_accessible.moc"
