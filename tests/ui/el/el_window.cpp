// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/el_window.h"

#include "habilitation/habilitation_store.h"
#include "ui/shell/status_strip.h"

#include <QCoreApplication>
#include <QFile>

namespace agrafe::test {

using namespace Qt::StringLiterals;

ElStation::ElStation()
    : settings(paths.config + u"/agrafe.conf"_s, QString())
    , matrices(paths.data + u"/matrices"_s)
    , history(paths, clock)
{}

habilitation::Habilitation elHabilitation()
{
    auto own = habilitation::sandboxHabilitation(habilitation::Service::El,
                                                 QUrl(u"http://127.0.0.1:8080/fmerest/v3/valorne"_s));
    own.name = u"E#L, Île-de-France"_s;
    own.partner = u"envol"_s;
    return own;
}

ui::ElServices ElStation::services()
{
    return {matrices,
            history,
            clock,
            settings,
            [](habilitation::Habilitation habilitation) -> QCoro::Task<Result<el::SendAccess>> {
                co_return el::SendAccess{std::move(habilitation), Secret("fictitious")};
            },
            [this](el::SendAccess access, const QString &file, const QString &name, std::stop_source,
                   el::Uploader::Progress) { return send(std::move(access), file, name); }};
}

QCoro::Task<Result<el::SendReport>> ElStation::send(el::SendAccess access, QString file, QString fileName)
{
    ++sends;
    QFile body(file);
    if (body.open(QIODevice::ReadOnly))
        lastBody = body.readAll();
    el::Sending wanted;
    wanted.address = el::addressOf(access.habilitation);
    wanted.environment = u"sandbox"_s;
    wanted.fileName = fileName;
    auto sending = history.begin(file, wanted);
    if (!sending)
        co_return Unexpected(sending.error());
    sending->status = m_status;
    sending->handedOver = sending->bytes;
    sending->answeredAt = clock.now();
    sending->outcome = m_status == 0 ? SendOutcome::Unknown : el::outcomeOfStatus(m_status, false);
    (void)history.end(*sending);
    if (m_status == 0)
        co_return el::SendReport{*sending,
                                 el::lostVerdict(*sending, Failure::of(FailureKind::OutcomeUnknown), {})};
    co_return el::SendReport{*sending, el::verdictOf(*sending, {})};
}

void ElStation::sendBefore(const QString &fileName, const QByteArray &content)
{
    const QString path = folder.filePath(u"before.csv"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    file.close();
    el::Sending wanted;
    wanted.address = el::addressOf(elHabilitation());
    wanted.fileName = fileName;
    auto sending = history.begin(path, wanted);
    if (!sending)
        return;
    sending->status = 201;
    sending->outcome = SendOutcome::Received;
    sending->answeredAt = clock.now();
    (void)history.end(*sending);
}

std::unique_ptr<ui::MainWindow> elWindow(ElStation &station, ui::ElPanel *&panel)
{
    panel = new ui::ElPanel(station.services());
    panel->setHabilitation(elHabilitation(), u"Bac à sable."_s);
    auto window = std::make_unique<ui::MainWindow>(station.settings);
    window->addPanel({u"entreprise"_s, u"entreprise"_s,
                      QCoreApplication::translate("agrafe::ui::Desktop", "Entreprise"),
                      [] { return new QWidget; }});
    window->addPanel({u"el"_s, u"el"_s, u"E#L"_s, [panel] { return panel; }});
    const QUuid id = elHabilitation().id;
    window->header()->setHabilitations(
        {{id, u"E#L, Île-de-France"_s, u"Réseau Envol · identifiant envol"_s, u"Bac à sable"_s, true}}, id);
    window->setFictitious(QCoreApplication::translate(
        "agrafe::ui::Desktop", "Bac à sable sur ce poste\u00a0: aucune administration n’est interrogée."));
    window->statusStrip()->setAgent(u"c.marchand"_s);
    window->statusStrip()->setDate(u"Vendredi 20 novembre 2026, 14 h 32"_s);
    QObject::connect(panel, &ui::ElPanel::summaryChanged, window->statusStrip(), &ui::StatusStrip::setNews);
    window->showPanel(u"el"_s);
    return window;
}

} // namespace agrafe::test
