// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/csv_dialog.h"
#include "ui/el/el_window.h"
#include "ui/el/file_work.h"
#include "ui/el/frozen_column.h"
#include "ui/el/grid_view.h"
#include "ui/el/history_dialog.h"
#include "ui/el/matrice_dialog.h"
#include "ui/el/repair_dialog.h"
#include "ui/el/send_dialog.h"
#include "ui/el/work_page.h"
#include "ui/scenes.h"

#include <QCoreApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace agrafe::test {

namespace {

using namespace Qt::StringLiterals;

/// One workstation a picture: the one before went with its window.
ElStation &freshStation()
{
    static std::unique_ptr<ElStation> station;
    if (!station)
        qAddPostRoutine([] { station.reset(); }); // with its timers, in the thread that they are of
    station = std::make_unique<ElStation>();
    return *station;
}

std::unique_ptr<QWidget> window(const std::function<void(ui::ElPanel &)> &prepare)
{
    ui::ElPanel *panel = nullptr;
    auto window = elWindow(freshStation(), panel);
    prepare(*panel);
    return window;
}

bool read(QWidget &window)
{
    const auto *panel = window.findChild<ui::ElPanel *>();
    return panel && panel->work() && panel->work()->isReady();
}

bool repaired(QWidget &window)
{
    if (!read(window))
        return false;
    auto *work = window.findChild<ui::ElPanel *>()->work();
    if (work->table().canUndo())
        return true;
    work->repairAll({}, u"tout"_s);
    return false;
}

/// To the columns at the right; the dossier's number stays.
bool scrolled(QWidget &window)
{
    if (!read(window))
        return false;
    ui::GridView *grid = window.findChild<ui::ElPanel *>()->page()->grid();
    grid->setCurrentIndex(grid->model()->index(3, grid->model()->columnCount() / 2));
    return grid->frozen()->isVisible();
}

const ui::FileWork &sampleWork()
{
    static std::unique_ptr<ui::FileWork> work;
    if (work)
        return *work;
    qAddPostRoutine([] { work.reset(); });
    const el::MatriceLibrary library({});
    el::CheckOptions options;
    options.today = QDate(2026, 11, 20);
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"suivi_envol_novembre.xlsx"_s);
    QFile::copy(el::filledSamplePath(), path);
    work = std::make_unique<ui::FileWork>(path, library.load(library.entries().last()).value(), options);
    work->start();
    (void)QTest::qWaitFor([] { return work->isReady(); });
    return *work;
}

std::unique_ptr<QWidget> sendDialog(int status, bool sentBefore)
{
    const QString name = u"20261120-envol.csv"_s;
    ElStation &station = freshStation();
    station.answer(status);
    if (sentBefore)
        station.sendBefore(name);
    auto dialog = std::make_unique<ui::SendDialog>(sampleWork(), ui::SendOrder{elHabilitation(), {}, name},
                                                   station.services());
    dialog->setFictitious(u"Bac à sable\u00a0: rien ne part vers la Région."_s);
    return dialog;
}

bool readyToSend(QWidget &window)
{
    return static_cast<ui::SendDialog &>(window).step() == ui::SendDialog::Step::Ready;
}

bool sent(QWidget &window)
{
    auto &dialog = static_cast<ui::SendDialog &>(window);
    if (dialog.step() == ui::SendDialog::Step::Ready)
        dialog.sendButton()->click();
    return dialog.step() == ui::SendDialog::Step::Done;
}

const AddScene empty({u"el-vide"_s, {1280, 800}, [] { return window([](ui::ElPanel &) {}); }, {}});
const AddScene loading({u"el-chargement"_s,
                        {1280, 800},
                        [] { return window([](ui::ElPanel &panel) { panel.openSample(); }); },
                        {}});
const AddScene checked({u"el-controle"_s,
                        {1280, 800},
                        [] { return window([](ui::ElPanel &panel) { panel.openSample(); }); },
                        read});
const AddScene mended({u"el-repare"_s,
                       {1280, 800},
                       [] { return window([](ui::ElPanel &panel) { panel.openSample(); }); },
                       repaired});
const AddScene sideways({u"el-defile"_s,
                         {1280, 800},
                         [] { return window([](ui::ElPanel &panel) { panel.openSample(); }); },
                         scrolled});
const AddScene repairs({u"el-reparations"_s,
                        {560, 480},
                        [] { return std::make_unique<ui::RepairDialog>(sampleWork().table()); },
                        {}});
const AddScene csv({u"el-csv"_s,
                    {560, 300},
                    [] {
                        return std::make_unique<ui::CsvDialog>(
                            sampleWork(), el::CsvForm(), u"/home/c.marchand"_s, u"20261120-envol.csv"_s);
                    },
                    {}});
const AddScene confirming({u"el-envoi"_s, {600, 420}, [] { return sendDialog(201, true); }, readyToSend});
const AddScene received({u"el-envoye"_s, {600, 420}, [] { return sendDialog(201, false); }, sent});
const AddScene refused({u"el-refuse"_s, {600, 420}, [] { return sendDialog(401, false); }, sent});
const AddScene unknown({u"el-sans-reponse"_s, {600, 420}, [] { return sendDialog(0, false); }, sent});

QString put(const ElStation &station, const QString &name, const QByteArray &bytes)
{
    QFile file(station.folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

/// The morning after: some rows of the file sent came back.
std::unique_ptr<QWidget> reported()
{
    ui::ElPanel *panel = nullptr;
    ElStation &station = freshStation();
    auto window = elWindow(station, panel);
    const QByteArray header = "NUM_DOSSIER;OPER;SIRET;NOM;PRENOM";
    station.sendBefore(u"20261119-envol.csv"_s,
                       header + "\nENVO1-404-EL;ENVO;81517500005;Elbaz;Sarah\nENVO1-405-KP;ENVO;"
                                "00055484000009;Costa;In\xC3\xA8s\nENVO1-406-TF;ENV;;Diop;Awa\n");
    panel->openFile(put(station, u"rapport.csv"_s,
                        header +
                            ";fme_rejection\nENVO1-404-EL;ENVO;81517500005;Elbaz;Sarah;Attribute 'SIRET' "
                            "with value '81517500005' fails check for type is 'NUM'\n"
                            "ENVO1-406-TF;ENV;;Diop;Awa;Attribute 'OPER' with value 'ENV' fails check for "
                            "minimum length\nENVO9-999-ZZ;ENVO;;Rey;Hugo;autre\n"));
    return window;
}

std::unique_ptr<QWidget> history()
{
    ElStation &station = freshStation();
    for (const auto *name : {"20261117-envol.csv", "20261118-envol.csv", "20261119-envol.csv"})
        station.sendBefore(QString::fromLatin1(name));
    return std::make_unique<ui::HistoryDialog>(station.history);
}

std::unique_ptr<QWidget> mapping()
{
    ElStation &station = freshStation();
    return std::make_unique<ui::MatriceDialog>(
        station.matrices,
        put(station, u"Matrice du réseau Envol.csv"_s,
            "Champ;Libell\xC3\xA9;Type;Valeurs attendues;Import;Phase "
            "1\nNUM_DOSSIER;Num\xC3\xA9ro;Texte;;Oui;Oui\n"
            "CIVILITE;Civilit\xC3\xA9;Texte;M. / Mme;Oui;Oui\nMONTANT;Montant;Monnaie;;Non;Oui\n"));
}

bool mapped(QWidget &window)
{
    auto &dialog = static_cast<ui::MatriceDialog &>(window);
    if (dialog.said().isEmpty())
        return false;
    dialog.versionEdit()->setText(u"2026-2"_s);
    return true;
}

const AddScene report({u"el-rapport"_s, {1280, 800}, reported, read});
const AddScene sends({u"el-envois"_s, {680, 460}, history, {}});
const AddScene matrice({u"el-matrice"_s, {640, 620}, mapping, mapped});

} // namespace

} // namespace agrafe::test
