// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/scenes.h"

#include "ui/chorus/chorus_window.h"
#include "ui/chorus/criteria_dialog.h"
#include "ui/chorus/deposits_dialog.h"
#include "ui/chorus/download_dialog.h"
#include "ui/chorus/invoice_dialog.h"
#include "ui/chorus/invoice_foot.h"
#include "ui/chorus/invoice_list.h"
#include "ui/chorus/invoice_tab.h"
#include "ui/chorus/routing_fields.h"
#include "ui/chorus/solicitation_dialog.h"
#include "ui/chorus/structure_card.h"
#include "ui/chorus/structures_tab.h"
#include "ui/chorus/submission_dialog.h"
#include "ui/chorus/submission_form.h"
#include "ui/chorus/treat_dialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>

namespace agrafe::test {

namespace {

using namespace Qt::StringLiterals;

/// One workstation a picture: the one before went with its window.
ChorusStation &freshStation()
{
    static std::unique_ptr<ChorusStation> station;
    if (!station)
        qAddPostRoutine([] { station.reset(); }); // with its timers, in the thread that they are of
    station = std::make_unique<ChorusStation>();
    return *station;
}

std::unique_ptr<QWidget> window(const std::function<void(ui::ChorusPanel &, ChorusStation &)> &prepare,
                                ui::Side side = ui::Side::Production)
{
    ui::ChorusPanel *panel = nullptr;
    ChorusStation &station = freshStation();
    auto window = chorusWindow(station, panel, side);
    prepare(*panel, station);
    return window;
}

ui::ChorusPanel &panelOf(QWidget &window)
{
    return *window.findChild<ui::ChorusPanel *>();
}

bool isRead(QWidget &window)
{
    ui::ChorusPanel &panel = panelOf(window);
    const auto *list = panel.invoiceTab(panel.tabs()->currentIndex());
    return panel.connection()->facts().probes && list && list->count() && list->foot()->history();
}

/// The suspended one, as on the drawing.
bool isOnSuspended(QWidget &window)
{
    if (!isRead(window))
        return false;
    auto *list = panelOf(window).invoiceTab(0)->list();
    if (list->current()->statusCode == u"SUSPENDUE")
        return true;
    const auto all = list->shown();
    list->select(std::ranges::find(all, u"SUSPENDUE"_s, &chorus::InvoiceRow::statusCode)->id);
    return false;
}

bool structureIsRead(QWidget &window)
{
    ui::ChorusPanel &panel = panelOf(window);
    return panel.connection()->facts().probes && panel.structures()->card()->detail();
}

bool connectionIsChecked(QWidget &window)
{
    return panelOf(window).connection()->facts().probes.has_value();
}

const AddScene
    list({u"chorus-factures"_s, {1280, 800}, [] { return window([](auto &, auto &) {}); }, isOnSuspended});
const AddScene qualification({u"chorus-qualification"_s,
                              {1280, 800},
                              [] {
                                  return window(
                                      [](ui::ChorusPanel &panel, ChorusStation &station) {
                                          panel.setHabilitations(
                                              station.habilitation(ui::Side::Qualification,
                                                                   u"bac-a-sable-sans-structures"_s),
                                              {});
                                      },
                                      ui::Side::Qualification);
                              },
                              isRead});
const AddScene closed({u"chorus-rien-ouvert"_s,
                       {1280, 800},
                       [] {
                           return window(
                               [](ui::ChorusPanel &panel, ChorusStation &station) {
                                   panel.setHabilitations(station.habilitation(ui::Side::Qualification,
                                                                               u"bac-a-sable-sans-api"_s),
                                                          {});
                               },
                               ui::Side::Qualification);
                       },
                       connectionIsChecked});
const AddScene nothing(
    {u"chorus-vide"_s,
     {1280, 800},
     [] { return window([](ui::ChorusPanel &panel, ChorusStation &) { panel.setHabilitations({}, {}); }); },
     {}});
const AddScene toTreat({u"chorus-a-traiter"_s,
                        {1280, 800},
                        [] { return window([](ui::ChorusPanel &panel, auto &) { panel.showTab(1); }); },
                        isRead});
const AddScene issued({u"chorus-emises"_s,
                       {1280, 800},
                       [] { return window([](ui::ChorusPanel &panel, auto &) { panel.showTab(2); }); },
                       isRead});
const AddScene structure({u"chorus-structure"_s,
                          {1280, 800},
                          [] {
                              return window([](ui::ChorusPanel &panel, auto &) {
                                  panel.lookForStructure(u"21990001900013"_s);
                              });
                          },
                          structureIsRead});

bool isRefused(QWidget &window)
{
    ui::ChorusPanel &panel = panelOf(window);
    return panel.connection()->facts().probes && !panel.invoiceTab(0)->message().isEmpty();
}

/// The window on invoices received whose list meets that fault.
auto meeting(const QString &fault)
{
    return [fault] {
        return window(
            [fault](auto &, ChorusStation &station) {
                (void)station.plan(u"factures/rechercher/recipiendaire"_s, fault, 0, 30);
            },
            ui::Side::Qualification);
    };
}

const AddScene limited({u"chorus-quota"_s, {1280, 800}, meeting(u"429"_s), isRefused});
const AddScene failing({u"chorus-panne"_s, {1280, 800}, meeting(u"500"_s), isRefused});
const AddScene loading({u"chorus-lecture"_s, {1280, 800}, meeting(u"lente"_s), {}});

/// Where the connection has no room of its own.
bool stepsAreShown(QWidget &window)
{
    if (!connectionIsChecked(window))
        return false;
    panelOf(window).showConnection();
    return true;
}

const AddScene folded({u"chorus-connexion"_s,
                       {800, 640},
                       [] {
                           return window(
                               [](ui::ChorusPanel &panel, ChorusStation &station) {
                                   panel.setHabilitations(
                                       station.habilitation(ui::Side::Qualification,
                                                            u"bac-a-sable-sans-structures"_s),
                                       {});
                               },
                               ui::Side::Qualification);
                       },
                       stepsAreShown});

std::unique_ptr<QWidget> criteria()
{
    ChorusStation &station = freshStation();
    const auto services = station.services();
    auto dialog =
        std::make_unique<ui::CriteriaDialog>(ui::InvoiceKind::Received, chorus::InvoiceCriteria(), services,
                                             services.session(station.habilitation(ui::Side::Production)));
    dialog->setFictitious(u"Bac à sable sur ce poste."_s);
    return dialog;
}

const AddScene criteriaScene({u"chorus-criteres"_s, {560, 560}, criteria, {}});

chorus::InvoiceRow sampleInvoice()
{
    chorus::InvoiceRow row;
    row.id = 1;
    row.number = u"2026-11-044"_s;
    row.gross = chorus::Amount::parsed(u"1236.60"_s);
    row.currency = u"EUR"_s;
    row.statusCode = u"MISE_A_DISPOSITION"_s;
    row.supplier.name = u"Imprimerie Lanterne"_s;
    return row;
}

std::unique_ptr<QWidget> treat()
{
    ChorusStation &station = freshStation();
    const auto services = station.services();
    auto dialog = std::make_unique<ui::TreatDialog>(
        services, services.session(station.habilitation(ui::Side::Production)), sampleInvoice());
    dialog->setFictitious(u"Bac à sable sur ce poste."_s);
    return dialog;
}

bool canTreat(QWidget &window)
{
    auto &dialog = static_cast<ui::TreatDialog &>(window);
    const int at = dialog.targets()->findData(u"REJETEE"_s);
    if (at >= 0)
        dialog.targets()->setCurrentIndex(at);
    return at >= 0;
}

/// What Chorus Pro would read and what is left, beside each other.
std::unique_ptr<QWidget> submission()
{
    ChorusStation &station = freshStation();
    const auto services = station.services();
    const auto file = chorus::fluxFileOf(u"facture-2026-118.pdf"_s, "%PDF-1.7\n%%EOF\n");
    return std::make_unique<ui::SubmissionDialog>(
        services, services.session(station.habilitation(ui::Side::Qualification)), *file, false);
}

bool isFilled(QWidget &window)
{
    auto &dialog = static_cast<ui::SubmissionDialog &>(window);
    if (dialog.page() != ui::SubmissionDialog::Page::Form || dialog.form()->isAsking())
        return false;
    if (!dialog.form()->routing()->told().isEmpty())
        return true;
    dialog.form()->routing()->fill(u"21990004300012"_s, {.service = u"MAIRIE"_s, .engagement = {}});
    return false;
}

const AddScene submissionScene({u"chorus-pdf"_s, {680, 620}, submission, isFilled});

std::unique_ptr<QWidget> deposits()
{
    ChorusStation &station = freshStation();
    const auto services = station.services();
    const auto session = services.session(station.habilitation(ui::Side::Qualification));
    chorus::Deposit deposit;
    deposit.address = chorus::placeOf(session);
    const auto keep = [&](const QString &name, SendOutcome outcome, const QString &flux,
                          const QString &state) {
        deposit.id = QUuid::createUuid();
        deposit.at = QDateTime({2026, 11, 20}, {8, 5}, Qt::UTC);
        deposit.fileName = name;
        deposit.numbers = {name.section(u'.', 0, 0)};
        deposit.outcome = outcome;
        deposit.flux = flux;
        deposit.stateCode = state;
        (void)station.log.keep(deposit);
    };
    keep(u"EAU-2026-131.xml"_s, SendOutcome::Received, u"CPP0011111000000000001411"_s, u"IN_INTEGRE"_s);
    keep(u"EAU-2026-132.xml"_s, SendOutcome::Received, u"CPP0011111000000000001412"_s, u"IN_REJETE"_s);
    keep(u"facture-2026-118.pdf"_s, SendOutcome::Received, {}, {});
    keep(u"EAU-2026-133.xml"_s, SendOutcome::Received, u"CPP0011111000000000001413"_s, {});
    keep(u"EAU-2026-134.xml"_s, SendOutcome::Unknown, {}, {});
    return std::make_unique<ui::DepositsDialog>(services, session);
}

const AddScene depositsScene({u"chorus-depots"_s, {700, 440}, deposits, {}});
template<typename Dialog, typename... Args>
std::unique_ptr<QWidget> dialog(const Args &...args)
{
    ChorusStation &station = freshStation();
    const auto services = station.services();
    auto made = std::make_unique<Dialog>(
        services, services.session(station.habilitation(ui::Side::Production)), args...);
    made->setFictitious(u"Bac à sable sur ce poste."_s);
    return made;
}

chorus::SolicitationSubject aboutSample()
{
    chorus::SolicitationSubject subject;
    subject.invoice = sampleInvoice();
    subject.environment = u"Chorus Pro, production"_s;
    return subject;
}

bool hasCategories(QWidget &window)
{
    return static_cast<ui::SolicitationDialog &>(window).categories()->count() > 1;
}

const AddScene supportScene({u"chorus-support"_s,
                             {580, 480},
                             [] { return dialog<ui::SolicitationDialog>(aboutSample()); },
                             hasCategories});
const AddScene
    downloadScene({u"chorus-telecharger"_s,
                   {540, 320},
                   [] { return dialog<ui::DownloadDialog>(QList{sampleInvoice(), sampleInvoice()}); },
                   {}});

/// A real one of the sandbox, with its lines and its history.
std::unique_ptr<QWidget> document()
{
    ChorusStation &station = freshStation();
    const auto services = station.services();
    const chorus::Session session = services.session(station.habilitation(ui::Side::Production));
    QList<chorus::InvoiceRow> rows;
    QObject here;
    QCoro::connect(station.desk.invoices(session, chorus::InvoiceCriteria(), {}, {}), &here,
                   [&rows](const Result<chorus::Found<chorus::InvoiceRow>> &found) {
                       if (found)
                           rows = found->rows;
                   });
    (void)QTest::qWaitFor([&rows] { return !rows.isEmpty(); });
    auto shown = std::make_unique<ui::InvoiceDialog>(services, session,
                                                     rows.isEmpty() ? sampleInvoice() : rows.first());
    shown->setFictitious(u"Bac à sable sur ce poste."_s);
    return shown;
}

bool documentIsRead(QWidget &window)
{
    return static_cast<ui::InvoiceDialog &>(window).page()->toPlainText().contains(
        QCoreApplication::translate("ChorusInvoice", "Historique"));
}

const AddScene documentScene({u"chorus-facture"_s, {760, 640}, document, documentIsRead});

const AddScene treatScene({u"chorus-statut"_s, {560, 420}, treat, canTreat});

} // namespace

} // namespace agrafe::test
