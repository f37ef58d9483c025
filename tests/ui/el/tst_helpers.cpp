// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The helpers of the trade in the window: three sheets joined into the rows of E#L, the next sub-version of a
// dossier.
#include "sheets/made_workbook.h"
#include "ui/el/el_window.h"
#include "ui/el/file_bar.h"
#include "ui/el/file_work.h"
#include "ui/el/grid_model.h"
#include "ui/el/grid_view.h"
#include "ui/el/number_dialog.h"
#include "ui/el/problem_pane.h"
#include "ui/el/work_page.h"
#include "ui/running_application.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray tableXml(const QByteArray &name, const QList<QByteArrayList> &rows)
{
    QByteArray xml = "<table:table table:name='" + name + "'>";
    for (const QByteArrayList &row : rows) {
        xml += "<table:table-row>";
        for (const QByteArray &text : row)
            xml += "<table:table-cell office:value-type='string'><text:p>" + text +
                   "</text:p></table:table-cell>";
        xml += "</table:table-row>";
    }
    return xml + "</table:table>";
}

bool writeOds(const QString &path, const QByteArray &tables)
{
    const QByteArray content =
        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
        "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
        "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:spreadsheet>" +
        tables + "</office:spreadsheet></office:body></office:document-content>";
    return sheets::test::writeZip(path, {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                         {"META-INF/manifest.xml", "<a/>"},
                                         {"content.xml", content}});
}

/// One dossier with three appointments and two events, another with none, and an appointment of nobody's.
bool writeThreeSheets(const QString &path)
{
    return writeOds(path, tableXml("Dossiers", {{"NUM_DOSSIER", "OPER", "NOM"},
                                                {"ENVO1-500-AA", "ENVO", "Costa"},
                                                {"ENVO1-501-BB", "ENVO", "Diop"}}) +
                              tableXml("RDV", {{"NUM_DOSSIER", "RDV_DATE"},
                                               {"ENVO1-500-AA", "2026-10-01"},
                                               {"ENVO1-500-AA", "hier"},
                                               {"ENVO1-500-AA", "2026-10-03"},
                                               {"ENVO9-999-ZZ", "2026-10-04"}}) +
                              tableXml("Événements", {{"NUM_DOSSIER", "EVT_DATE"},
                                                      {"ENVO1-500-AA", "2026-11-01"},
                                                      {"ENVO1-500-AA", "2026-11-02"}}));
}

QStringList wordsOf(const QWidget &widget)
{
    QStringList words;
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->isVisible())
            words << label->text();
    return words;
}

} // namespace

class ElHelpersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeSheetsAreJoined();
    void theNextSubVersionIsFound_data();
    void theNextSubVersionIsFound();
    void threeSheetsTakeThePlaceOfAFile();
    void anotherSheetIsChosenInTheBox();
    void whatWasFoundIsOfTheNumberShown();
    void aWrongNumberIsSaidInItsField();

private:
    QString put(const QString &name, const QByteArray &bytes);

    ElStation m_station;
};

void ElHelpersTest::threeSheetsAreJoined()
{
    ElPanel *panel = nullptr;
    const auto window = elWindow(m_station, panel);
    window->resize(1280, 800);
    window->show();
    const QString path = m_station.folder.filePath(u"trois.ods"_s);
    QVERIFY(writeThreeSheets(path));
    panel->openFile(path);
    QTRY_VERIFY(panel->work() && panel->work()->isReady());
    QCOMPARE(panel->work()->rows(), 6); // five of the first dossier, one of the second
    QCOMPARE(panel->work()->sheets().size(), 3);
    const QString bar = wordsOf(*panel->page()->fileBar()).join(u' ');
    QVERIFY2(bar.contains(u"Dossiers + RDV + "), qPrintable(bar));
    // The appointment of nobody's is told.
    const QString said = wordsOf(*panel->page()).join(u' ');
    QVERIFY2(said.contains(u"ENVO9-999-ZZ"), qPrintable(said));
    // A wrong cell is told by its place in the workbook.
    const el::Table &table = panel->work()->table();
    const int date = int(table.matrice().indexOf(u"RDV_DATE"_s));
    int wrong = 0;
    while (wrong < table.rowCount() && table.text({wrong, date}) != u"hier")
        ++wrong;
    QVERIFY(wrong < table.rowCount());
    panel->page()->grid()->select(panel->page()->model()->indexOf({wrong, date}));
    const QString pane = wordsOf(*panel->page()->pane()).join(u' ').simplified();
    QVERIFY2(pane.contains(u"RDV, ligne 3"), qPrintable(pane));
}

QString ElHelpersTest::put(const QString &name, const QByteArray &bytes)
{
    QFile file(m_station.folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void ElHelpersTest::theNextSubVersionIsFound_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("known");
    QTest::newRow("the highest of two files") << u"ENVO1-400-DU"_s << u"005-ENVO1-400-DU"_s << true;
    QTest::newRow("given with a sub-version") << u"001-ENVO1-400-DU"_s << u"005-ENVO1-400-DU"_s << true;
    QTest::newRow("never had one") << u"ENVO1-401-KP"_s << u"001-ENVO1-401-KP"_s << true;
    QTest::newRow("in no file") << u"ENVO1-777-XX"_s << u"001-ENVO1-777-XX"_s << false;
}

void ElHelpersTest::theNextSubVersionIsFound()
{
    QFETCH(QString, number);
    QFETCH(QString, next);
    QFETCH(bool, known);
    const QString first = put(u"a.csv"_s, "NUM_DOSSIER;OPER\n002-ENVO1-400-DU;ENVO\nENVO1-401-KP;ENVO\n");
    const QString second = put(u"b.csv"_s, "OPER;NUM_DOSSIER\nENVO;004-ENVO1-400-DU\nENVO;x\n");
    NumberDialog dialog({{first, m_station.folder.filePath(u"absent.csv"_s)}, {u"NUM_DOSSIER"_s}}, number);
    dialog.addFiles({second});
    dialog.show();
    dialog.findButton()->click();
    QTRY_COMPARE(dialog.next(), next);
    // An unknown one is to be looked up in E#L first.
    QVERIFY2(dialog.said().contains(u"recherche") != known, qPrintable(dialog.said()));
}

/// Its first rows show, one of them current, before all of it is joined.
void ElHelpersTest::threeSheetsTakeThePlaceOfAFile()
{
    const QString path = m_station.folder.filePath(u"trois.ods"_s);
    QVERIFY(writeThreeSheets(path));
    ElPanel *panel = nullptr;
    const auto window = elWindow(m_station, panel);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    panel->openSample();
    QTRY_VERIFY(panel->work() && panel->work()->isReady());
    panel->openFile(path);
    QTRY_VERIFY(panel->work()->isReady() && panel->work()->isJoined());
    QCOMPARE(panel->work()->rows(), 6);
}

void ElHelpersTest::anotherSheetIsChosenInTheBox()
{
    const auto month = [](const QByteArray &name, const QByteArray &number) {
        return tableXml(name, {{"NUM_DOSSIER", "OPER", "NOM"}, {number, "ENVO", "Costa"}});
    };
    const QString path = m_station.folder.filePath(u"mois.ods"_s);
    QVERIFY(writeOds(path, tableXml("Lisez-moi", {{"Bonjour"}}) + month("Novembre", "ENVO1-500-AA") +
                               month("Octobre", "ENVO1-501-BB")));
    ElPanel *panel = nullptr;
    const auto window = elWindow(m_station, panel);
    window->show();
    panel->openFile(path);
    QTRY_VERIFY(panel->work() && panel->work()->isReady());
    QCOMPARE(panel->work()->sheets(), QStringList{u"Novembre"_s}); // of itself
    QComboBox *box = nullptr;
    const auto boxes = panel->page()->fileBar()->findChildren<QComboBox *>();
    for (QComboBox *each : boxes)
        if (each->accessibleName() == u"Feuille"_s)
            box = each;
    QVERIFY(box && box->isVisible());
    QCOMPARE(box->currentText(), u"Novembre"_s);
    Q_EMIT box->activated(box->findText(u"Octobre"_s));
    QTRY_VERIFY(panel->work()->isReady() && panel->work()->sheets() == QStringList{u"Octobre"_s});
    QCOMPARE(panel->work()->table().text({0, 0}), u"ENVO1-501-BB"_s);
    QCOMPARE(box->currentText(), u"Octobre"_s);
}

void ElHelpersTest::whatWasFoundIsOfTheNumberShown()
{
    const QString file = put(u"a.csv"_s, "NUM_DOSSIER\n004-ENVO1-400-DU\n");
    NumberDialog dialog({{file}, {u"NUM_DOSSIER"_s}}, u"ENVO1-400-DU"_s);
    dialog.show();
    dialog.findButton()->click();
    QTRY_COMPARE(dialog.next(), u"005-ENVO1-400-DU"_s);
    dialog.numberEdit()->setText(u"ENVO1-401-KP"_s);
    QCOMPARE(dialog.next(), QString());
    QCOMPARE(dialog.said(), QString());
    for (const auto *button : dialog.findChildren<QPushButton *>())
        if (button->text() == u"Copier le numéro"_s)
            QVERIFY(!button->isEnabled());
    // Nor does a search that was under way speak of the one before.
    dialog.findButton()->click();
    dialog.numberEdit()->setText(u"ENVO1-400-DU"_s);
    dialog.findButton()->click();
    QTRY_COMPARE(dialog.next(), u"005-ENVO1-400-DU"_s);
}

void ElHelpersTest::aWrongNumberIsSaidInItsField()
{
    NumberDialog dialog({{}, {u"NUM_DOSSIER"_s}}, u"12"_s);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.findButton()->click();
    QCOMPARE(dialog.next(), QString());
    QVERIFY(dialog.findButton()->isEnabled());
    QVERIFY(dialog.numberEdit()->hasFocus());
}

AGRAFE_RUNNING_TEST_MAIN(ElHelpersTest)
#include "tst_helpers.moc"
