// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/person_window.h"

#include "habilitation/habilitation_store.h"
#include "ui/particulier/invented.h"
#include "ui/shell/status_strip.h"

#include <QCoreApplication>

namespace agrafe::test {

using namespace Qt::StringLiterals;

PersonStation::PersonStation()
    : settings(paths.config + u"/agrafe.conf"_s, QString())
{
    openAccess();
}

habilitation::Habilitation personHabilitation()
{
    auto own = habilitation::sandboxHabilitation(habilitation::Service::Particulier, {});
    own.name = QCoreApplication::translate("Samples", "Aides facultatives");
    own.objectHint = u"Aide-2026-1183"_s;
    return own;
}

void PersonStation::openAccess(bool restricted)
{
    const habilitation::Habilitation own = personHabilitation();
    access.choose(own);
    etat::Access open{own, Secret(restricted ? line.addresses.restrictedToken : line.addresses.personToken)};
    open.habilitation.baseUrl = line.addresses.particulier;
    (void)access.open(open);
    QObject here;
    std::optional<Result<habilitation::Rights>> rights;
    QCoro::connect(line.client.rights(open, {}), &here, [&rights](const auto &read) { rights = read; });
    (void)QTest::qWaitFor([&rights] { return rights.has_value(); });
    if (rights && *rights)
        access.setRights(**rights);
}

ui::PersonServices PersonStation::services()
{
    return {line.persons,
            line.client,
            access,
            places,
            clock,
            settings,
            []() -> QCoro::Task<particulier::FingerprintKey> {
                particulier::FingerprintKey key{Secret("of the test"), true};
                co_return key;
            },
            [this](const QStringList &fingerprints) { return consultations(fingerprints); },
            u"c.marchand"_s};
}

/// What the gate was told, as a journal would find it.
QCoro::Task<Result<particulier::Consultations>> PersonStation::consultations(QStringList fingerprints)
{
    particulier::Consultations found;
    for (const http::AccessIntent &intent : std::as_const(gate.opened)) {
        if (!fingerprints.contains(intent.subject))
            continue;
        journal::Record record;
        record.at = clock.now();
        record.agent = u"c.marchand"_s;
        record.intent = intent;
        found.accesses.prepend(record);
    }
    co_return found;
}

ui::FormContent castMember(const PersonStation &station, const QString &name)
{
    const QList<ui::InventedPerson> persons = ui::inventedPersons(station.line.persons);
    const auto found = std::ranges::find_if(persons, [&name](const ui::InventedPerson &person) {
        return person.content.identity.birthName == name;
    });
    return found == persons.end() ? ui::FormContent() : found->content;
}

std::unique_ptr<ui::MainWindow> personWindow(PersonStation &station, ui::PersonPanel *&panel)
{
    panel = new ui::PersonPanel(station.services());
    auto window = std::make_unique<ui::MainWindow>(station.settings);
    const auto word = [](const char *text) {
        return QCoreApplication::translate("agrafe::ui::Desktop", text);
    };
    window->addPanel({u"entreprise"_s, u"entreprise"_s, word("Entreprise"), [] { return new QWidget; }});
    window->addPanel({u"particulier"_s, u"particulier"_s, word("Particulier"), [panel] { return panel; }});
    window->addPanel({u"el"_s, u"el"_s, u"E#L"_s, [] { return new QWidget; }});
    const habilitation::Habilitation own = personHabilitation();
    window->header()->setHabilitations(
        {{own.id, own.name, u"CCAS de Valorne · API Particulier"_s, u"Bac à sable"_s, true}}, own.id);
    window->setFictitious(word("Bac à sable sur ce poste\u00a0: aucune administration n’est interrogée."));
    window->statusStrip()->setAgent(u"c.marchand"_s);
    window->statusStrip()->setDate(u"Vendredi 20 novembre 2026, 10 h 21"_s);
    QObject::connect(panel, &ui::PersonPanel::summaryChanged, window->statusStrip(),
                     &ui::StatusStrip::setNews);
    QObject::connect(panel, &ui::PersonPanel::news, window->statusStrip(), &ui::StatusStrip::setNews);
    QObject::connect(window.get(), &ui::MainWindow::hiddenChanged, panel, [panel](bool hidden) {
        if (hidden)
            panel->empty();
    });
    window->showPanel(u"particulier"_s);
    return window;
}

} // namespace agrafe::test
