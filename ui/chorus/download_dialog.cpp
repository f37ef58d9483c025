// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/download_dialog.h"

#include "ui/theme/fonts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::Downloaded;
using chorus::DownloadFormat;

namespace {

const QString folderState = u"chorus/dossier"_s;

QString startFolder(const settings::Settings &settings)
{
    const QString kept = settings.state(folderState).toString();
    return kept.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation) : kept;
}

} // namespace

DownloadDialog::DownloadDialog(const ChorusServices &services, const chorus::Session &session,
                               const QList<chorus::InvoiceRow> &invoices, QWidget *parent)
    : DialogFrame(tr("Télécharger des factures"), parent)
    , m_services(services)
    , m_session(session)
    , m_invoices(invoices)
    , m_format(new QComboBox(this))
    , m_attachments(new QCheckBox(tr("Avec les pièces jointes"), this))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(startFolder(services.settings)), this))
    , m_browse(new QPushButton(tr("Parcourir…"), this))
    , m_progress(new QProgressBar(this))
    , m_told(new QLabel(this))
{
    build();
    connect(m_browse, &QPushButton::clicked, this, &DownloadDialog::askFolder);
    connect(m_go, &QPushButton::clicked, this, &DownloadDialog::download);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        m_attachments->setEnabled(m_format->currentData().toInt() == int(DownloadFormat::Pdf));
    });
}

void DownloadDialog::build()
{
    m_format->addItem(tr("PDF"), int(DownloadFormat::Pdf));
    m_format->addItem(tr("Pivot\u00a0: un XML avec tout"), int(DownloadFormat::Pivot));
    m_folder->setAccessibleName(tr("Dossier"));
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    setTextRole(m_told, TextRole::Base, secondaryInk);
    m_progress->setRange(0, static_cast<int>(m_invoices.size()));
    m_progress->setAccessibleName(tr("Factures téléchargées"));
    m_progress->hide();
    auto *what = new QLabel(m_invoices.size() == 1
                                ? tr("La facture %1 sera enregistrée avec sa preuve. Chorus Pro notera le "
                                     "téléchargement.")
                                      .arg(m_invoices.first().number)
                                : tr("%1 factures seront enregistrées, chacune avec sa preuve. Chorus Pro "
                                     "notera les téléchargements.")
                                      .arg(QLocale().toString(m_invoices.size())));
    what->setWordWrap(true);
    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->addRow(tr("Format"), m_format);
    form->addRow(QString(), m_attachments);
    form->addRow(tr("Dossier"), place);
    body()->addWidget(what);
    body()->addLayout(form);
    body()->addWidget(m_progress);
    body()->addWidget(m_told);
    body()->addStretch();
    connect(addButton(tr("Fermer")), &QPushButton::clicked, this, &QDialog::reject);
    m_go = addButton(tr("Télécharger"), true);
    m_go->setDefault(true);
    resizeScaled(540, 320);
}

void DownloadDialog::askFolder()
{
    auto *dialog = new QFileDialog(this, tr("Dossier où enregistrer"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void DownloadDialog::download()
{
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (!QDir::isAbsolutePath(folder))
        return tell(tr("Choisissez un dossier par son chemin entier."));
    m_services.settings.setState(folderState, folder);
    chorus::DownloadOptions options;
    options.format = DownloadFormat(m_format->currentData().toInt());
    options.attachments = m_attachments->isEnabled() && m_attachments->isChecked();
    setBusy(true);
    tell(tr("Téléchargement…"));
    m_asking.ask(
        m_services, this,
        [this, options](std::stop_token stop) {
            return m_services.downloader.download(m_session, m_invoices, options, stop,
                                                  [bar = QPointer(m_progress)](qsizetype done, qsizetype) {
                                                      if (bar)
                                                          bar->setValue(static_cast<int>(done));
                                                  });
        },
        [this](const Result<Downloaded> &downloaded) {
            if (downloaded)
                return save(*downloaded);
            setBusy(false);
            tell(downloaded.error().sentence + u' ' + downloaded.error().nextAction);
        });
}

void DownloadDialog::save(const Downloaded &downloaded)
{
    chorus::SaveContext context;
    context.habilitation = m_session.habilitation;
    context.agent = m_services.agent;
    context.pattern = m_services.settings.text(u"documents/modele-nom"_s);
    const chorus::SavePlan plan = chorus::savePlanOf(
        downloaded, m_invoices, QDir::fromNativeSeparators(m_folder->text().trimmed()), context);
    m_asking.ask(
        m_services, this, [plan](std::stop_token stop) { return chorus::saveAside(plan, stop); },
        [this](const chorus::Saved &saved) { onSaved(saved); });
}

void DownloadDialog::onSaved(const chorus::Saved &saved)
{
    setBusy(false);
    QStringList lines;
    if (!saved.paths.isEmpty())
        lines << (saved.paths.size() == 1
                      ? tr("Enregistré\u00a0: %1").arg(QDir::toNativeSeparators(saved.paths.first()))
                      : tr("%1 fichiers enregistrés.").arg(QLocale().toString(saved.paths.size())));
    for (const Failure &failure : saved.failures)
        lines << failure.sentence + u' ' + failure.nextAction;
    lines << saved.missing;
    tell(lines.isEmpty() ? tr("Rien n’a été enregistré.") : lines.join(u'\n'));
}

void DownloadDialog::tell(const QString &sentence)
{
    m_told->setText(sentence);
    Q_EMIT news(sentence.section(u'\n', 0, 0));
}

QString DownloadDialog::told() const
{
    return m_told->text();
}

void DownloadDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    for (QWidget *part : {static_cast<QWidget *>(m_go), static_cast<QWidget *>(m_format),
                          static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_browse)})
        part->setEnabled(!busy);
}

} // namespace agrafe::ui
