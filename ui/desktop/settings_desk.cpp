// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/settings_desk.h"

#include "base/atomic_file.h"
#include "habilitation/exchange.h"
#include "ui/desktop/dialogs.h"
#include "ui/desktop/retention_flow.h"
#include "ui/settings/accesses_part.h"
#include "ui/settings/import_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/theme/style.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using habilitation::Habilitation;
using habilitation::Service;

namespace {

const QString folderState = QStringLiteral("habilitations/dossier");

} // namespace

SettingsDesk::SettingsDesk(services::Services &services, Dialogs &dialogs, RetentionFlow &retention,
                           QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_dialogs(dialogs)
    , m_retention(retention)
{
    connect(&m_dialogs, &Dialogs::settingsOpened, this, &SettingsDesk::equip);
}

void SettingsDesk::equip(SettingsDialog *dialog)
{
    services::Services &services = m_services;
    // One secret in the table: the password of the manual proxy.
    dialog->setSecretKeeper(
        {.keep = [&services](const QString & /*key*/,
                             const Secret &secret) { return services.setProxyPassword(secret); },
         .useSessionOnly = [&services] { services.secrets().useSessionOnly(); }});
    dialog->addPart(u"el"_s, accesses(Service::El, dialog));
    dialog->addPart(u"chorus"_s, accesses(Service::Chorus, dialog));
    dialog->addPart(u"documents"_s, expiredDocuments(dialog));
    connect(dialog, &SettingsDialog::diagnosticRequested, &m_dialogs, &Dialogs::diagnosticRequested);
    connect(dialog, &SettingsDialog::importRequested, this, [this, dialog] { importFile(dialog); });
    connect(dialog, &SettingsDialog::exportRequested, this, [this, dialog] { exportFile(dialog); });
}

QWidget *SettingsDesk::accesses(Service service, QWidget *dialog)
{
    auto *part = new AccessesPart(m_services.habilitations(), service, dialog);
    connect(part, &AccessesPart::addRequested, &m_dialogs,
            [this, service] { m_dialogs.configureAccess(service); });
    connect(part, &AccessesPart::editRequested, &m_dialogs,
            [this](const QUuid &id) { m_dialogs.configure(HabilitationDialog::Task::Edit, id); });
    return part;
}

QWidget *SettingsDesk::expiredDocuments(QWidget *dialog)
{
    auto *holder = new QWidget(dialog);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    auto *look = new QPushButton(tr("&Documents dont la durée est passée…"));
    setSign(look, u"calendrier"_s);
    row->addWidget(look);
    row->addStretch();
    connect(look, &QPushButton::clicked, &m_retention, [this, dialog] { m_retention.open(dialog); });
    return holder;
}

void SettingsDesk::importFile(QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, tr("Importer des habilitations"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Habilitations (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, parent](const QString &path) { readFile(path, parent); });
    dialog->open();
}

/// The one used last, or the agent's documents: never the folder in which the program happens to run.
QString SettingsDesk::folder() const
{
    const QString last = m_services.settings().state(folderState).toString();
    return QFileInfo(last).isDir() ? last
                                   : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void SettingsDesk::readFile(const QString &path, QWidget *parent)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return say(parent, Failure::input(tr("Le fichier « %1 » ne se lit pas.").arg(path),
                                          tr("Vérifiez son nom et ses droits.")));
    const auto incoming = habilitation::readExchange(file.readAll(), m_services.habilitations().all());
    if (!incoming)
        return say(parent, incoming.error());
    auto *dialog = new ImportDialog(*incoming, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::chosen, this, [this, dialog](const QList<Habilitation> &chosen) {
        if (const auto saved = m_services.habilitations().saveAll(chosen); !saved)
            return dialog->showFailure(saved.error());
        dialog->accept();
        Q_EMIT news(tr("%n habilitation(s) importée(s) : donnez à chacune son jeton.", nullptr,
                       static_cast<int>(chosen.size())));
    });
    dialog->open();
}

void SettingsDesk::exportFile(QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, tr("Exporter les habilitations, sans aucun secret"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Habilitations (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(tr("habilitations.json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, parent](const QString &path) {
        const QByteArray bytes = habilitation::exported(m_services.habilitations().all());
        // The dialog asked before it replaces.
        if (const auto written = writeFileAtomically(path, bytes, IfExists::Replace); !written)
            return say(parent, written.error());
        m_services.settings().setState(folderState, QFileInfo(path).absolutePath());
        Q_EMIT news(tr("Habilitations exportées, sans aucun secret : %1").arg(path));
    });
    dialog->open();
}

void SettingsDesk::say(QWidget *parent, const Failure &failure)
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("Habilitations"), failure.sentence, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(failure.nextAction);
    box->open();
}

} // namespace agrafe::ui
