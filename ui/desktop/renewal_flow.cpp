// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/renewal_flow.h"

#include "base/atomic_file.h"
#include "ui/desktop/header_words.h"
#include "ui/desktop/notify.h"
#include "ui/desktop/session.h"
#include "ui/desktop/warning_desk.h"
#include "ui/renewal/leak_dialog.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using habilitation::Environment;
using habilitation::Habilitation;
using habilitation::Reminder;
using habilitation::Service;

namespace {

const QString saidState = QStringLiteral("rappels/dits"); ///< by a notification of the desktop
const QString readState = QStringLiteral("rappels/lus");  ///< in the window

QStringList keysOf(const QList<Reminder> &reminders)
{
    QStringList keys;
    for (const Reminder &reminder : reminders)
        keys << reminder.key();
    return keys;
}

} // namespace

RenewalFlow::RenewalFlow(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_notify(notifyDesktop)
    , m_hour(new QTimer(this))
{
    m_hour->setInterval(1h);
    connect(m_hour, &QTimer::timeout, this, [this] {
        remind();
        m_parts.session.readRights(Session::Reading::WhenOld);
    });
    habilitation::HabilitationStore &store = parts.services.habilitations();
    connect(&store, &habilitation::HabilitationStore::secretChanged, this, &RenewalFlow::onSecretChanged);
}

void RenewalFlow::start()
{
    connect(&m_parts.services.habilitations(), &habilitation::HabilitationStore::changed, this,
            &RenewalFlow::remind);
    m_hour->start();
    remind();
}

void RenewalFlow::remind()
{
    const QDate today = m_parts.services.clock().now().toLocalTime().date();
    const QList<Reminder> reminders =
        habilitation::remindersOn(today, m_parts.services.habilitations().all());
    showBanner(reminders);
    notifyOnce(reminders);
}

void RenewalFlow::showBanner(const QList<Reminder> &reminders)
{
    const QStringList read = m_parts.services.settings().state(readState).toStringList();
    const QList<Reminder> fresh = habilitation::notYetSaid(reminders, read);
    if (fresh.isEmpty())
        return m_parts.warnings.clear(Trouble::Deadline);
    const Reminder &first = fresh.first();
    const QStringList keys = keysOf(reminders);
    m_parts.warnings.say(Trouble::Deadline,
                         {.sentence = first.sentence(),
                          .nextAction = first.nextAction(),
                          .link = tr("Renouveler…"),
                          .second = tr("Plus tard"),
                          .onLink = [this, id = first.deadline.habilitation] { renew(id); },
                          .onSecond =
                              [this, read, key = first.key(), keys] {
                                  QStringList kept = read + QStringList{key};
                                  kept.removeIf(
                                      [&keys](const QString &each) { return !keys.contains(each); });
                                  m_parts.services.settings().setState(readState, kept);
                                  remind();
                              }});
}

void RenewalFlow::notifyOnce(const QList<Reminder> &reminders)
{
    settings::Settings &settings = m_parts.services.settings();
    const QStringList said = settings.state(saidState).toStringList();
    const QList<Reminder> fresh = habilitation::notYetSaid(reminders, said);
    for (const Reminder &reminder : fresh)
        m_notify(tr("Agrafe : une échéance approche"), reminder.sentence());
    if (const QStringList keys = keysOf(reminders); keys != said)
        settings.setState(saidState, keys);
}

void RenewalFlow::onSecretChanged(const QUuid &id)
{
    const auto changed = m_parts.services.habilitations().byId(id);
    if (!changed)
        return;
    QCoro::connect(m_parts.services.accessOf(*changed), this, [this](const Result<etat::Access> &access) {
        if (access)
            Q_EMIT accessRenewed(*access);
    });
}

/// The sandbox has its address once it runs.
Habilitation RenewalFlow::reachable(const Habilitation &habilitation)
{
    Habilitation found = habilitation;
    if (habilitation.environment != Environment::Sandbox || !habilitation.baseUrl.isEmpty())
        return found;
    if (const auto addresses = m_parts.services.sandbox())
        found.baseUrl = habilitation.service == Service::El ? addresses->el : addresses->entreprise;
    return found;
}

RenewalTools RenewalFlow::toolsFor(const Habilitation &habilitation)
{
    services::Services &services = m_parts.services;
    RenewalTools tools{
        .renewals = services.renewal(),
        .store = services.habilitations(),
        .secrets = services.secrets(),
        .catalogue = services.catalogue(),
        .settings = services.settings(),
        .clock = services.clock(),
        .test = [this](const Habilitation &of,
                       const Secret &candidate) { return m_parts.session.tryCandidate(of, candidate); },
        .tryChorus =
            [this](const Habilitation &of, const Secret &client, const Secret &password) {
                return m_parts.session.tryChorus(of, client, password);
            }};
    if (habilitation.environment == Environment::Sandbox)
        tools.practiceToken = [this, service = habilitation.service] {
            const auto addresses = m_parts.services.sandbox();
            if (!addresses)
                return Secret();
            return Secret(service == Service::Particulier ? addresses->personToken : addresses->renewedToken);
        };
    return tools;
}

QWidget *RenewalFlow::parentForDialogs() const
{
    QWidget *modal = QApplication::activeModalWidget();
    return modal ? modal : m_parts.window;
}

std::optional<renewal::Guide> RenewalFlow::guide()
{
    auto loaded = renewal::Guide::load(QLocale().language());
    if (loaded)
        return std::move(*loaded);
    Q_EMIT news(loaded.error().sentence);
    return {};
}

void RenewalFlow::show(DialogFrame *dialog, const Habilitation &habilitation)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFictitious(fictitiousSource(habilitation));
    dialog->open();
}

void RenewalFlow::renew(const QUuid &id, RenewalDialog::Step step)
{
    const auto known = m_parts.services.habilitations().byId(id);
    const auto words = guide();
    if (!known || !words)
        return;
    auto *dialog = new RenewalDialog(toolsFor(*known), *words, reachable(*known), parentForDialogs());
    connect(dialog, &RenewalDialog::linkActivated, this,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
    connect(dialog, &RenewalDialog::calendarRequested, this, &RenewalFlow::saveCalendar);
    connect(dialog, &RenewalDialog::news, this, &RenewalFlow::news);
    show(dialog, *known);
    dialog->goTo(step);
}

void RenewalFlow::leaked(const QUuid &id)
{
    const auto known = m_parts.services.habilitations().byId(id);
    const auto words = guide();
    if (!known || !words)
        return;
    auto *dialog = new LeakDialog(toolsFor(*known), *words, *known, parentForDialogs());
    connect(dialog, &LeakDialog::linkActivated, this,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
    connect(dialog, &LeakDialog::news, this, &RenewalFlow::news);
    // Once the procedure is closed: the walk-through must not stand behind it.
    connect(
        dialog, &LeakDialog::newTokenRequested, this,
        [this](const QUuid &of) { renew(of, RenewalDialog::NewToken); }, Qt::QueuedConnection);
    show(dialog, *known);
}

void RenewalFlow::restore(const QUuid &id)
{
    QCoro::connect(m_parts.services.renewal().restore(id), this, [this](const Result<void> &result) {
        Q_EMIT news(result ? tr("L’ancien jeton est de nouveau en place.")
                           : QStringList{result.error().sentence, result.error().nextAction}.join(u' '));
    });
}

void RenewalFlow::saveCalendar()
{
    const QByteArray calendar =
        habilitation::calendarOf(m_parts.services.habilitations().all(), m_parts.services.clock().now());
    if (calendar.isEmpty()) {
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Rappels"), habilitation::nothingToRemind(),
                                    QMessageBox::Close, parentForDialogs());
        box->setAttribute(Qt::WA_DeleteOnClose);
        return box->open();
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog =
        new QFileDialog(parentForDialogs(), tr("Enregistrer les rappels"),
                        QDir(folder).filePath(u"agrafe-echeances.ics"_s), tr("Calendrier (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, calendar](const QString &path) { writeCalendar(path, calendar); });
    dialog->open();
}

void RenewalFlow::writeCalendar(const QString &path, const QByteArray &calendar)
{
    auto file = AtomicFile::open(path, IfExists::Replace);
    Result<void> written = file ? file->write(calendar) : Unexpected(file.error());
    if (written)
        written = file->commit();
    Q_EMIT news(written ? tr("Rappels enregistrés : ouvrez le fichier avec votre calendrier.")
                        : written.error().sentence);
}

QList<Command> RenewalFlow::commands()
{
    QList<Command> list;
    const QList<Habilitation> &all = m_parts.services.habilitations().all();
    for (const Habilitation &each : all) {
        list << Command{u"redemander"_s,
                        tr("Renouveler « %1 »…").arg(each.name),
                        titleOf(each.service),
                        {},
                        tr("renouveler jeton secret échéance prolonger"),
                        [this, id = each.id] { renew(id); }};
        if (each.environment != Environment::Sandbox)
            list << Command{u"alerte"_s,
                            tr("Jeton divulgué : « %1 »…").arg(each.name),
                            titleOf(each.service),
                            {},
                            tr("fuite jeton secret"),
                            [this, id = each.id] { leaked(id); }};
        if (m_parts.services.renewal().canRestore(each.id))
            list << Command{u"annuler"_s,
                            tr("Remettre l’ancien jeton de « %1 »").arg(each.name),
                            {},
                            {},
                            tr("rétablir"),
                            [this, id = each.id] { restore(id); }};
    }
    list << Command{u"cle"_s,
                    tr("Relire les droits du jeton"),
                    {},
                    {},
                    tr("droits jeton habilitation"),
                    [this] { m_parts.session.readRights(Session::Reading::Now); }};
    list << Command{u"calendrier"_s,
                    tr("Enregistrer les rappels d’échéance…"),
                    u".ics"_s,
                    {},
                    tr("calendrier jeton"),
                    [this] { saveCalendar(); }};
    return list;
}

} // namespace agrafe::ui
