// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/download_dialog.h"

#include "ui/desktop/header_words.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
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
    , m_what(new QLabel(this))
    , m_told(new Banner(this))
{
    setFictitious(fictitiousSource(session.habilitation));
    build();
    connect(m_browse, &QPushButton::clicked, this, &DownloadDialog::askFolder);
    connect(m_go, &QPushButton::clicked, this, &DownloadDialog::download);
    connect(m_format, &QComboBox::currentIndexChanged, this, &DownloadDialog::showFormat);
    connect(m_told, &Banner::linkActivated, this, &DownloadDialog::openFolder);
    showFormat();
}

void DownloadDialog::showFormat()
{
    m_attachments->setEnabled(m_format->currentData().toInt() == int(DownloadFormat::Pdf));
    m_what->setText(announcement());
}

/// A pivot holds all invoices of a call.
QString DownloadDialog::announcement() const
{
    if (m_invoices.size() == 1)
        return tr("La facture %1 sera enregistrée avec sa preuve. Chorus Pro notera le téléchargement.")
            .arg(m_invoices.first().number);
    const QString count = QLocale().toString(m_invoices.size());
    if (m_attachments->isEnabled())
        return tr("%1 factures seront enregistrées, chacune avec sa preuve. Chorus Pro notera les "
                  "téléchargements.")
            .arg(count);
    return m_invoices.size() <= chorus::Downloader::mostPerCall
               ? tr("%1 factures seront enregistrées en un fichier, avec sa preuve. Chorus Pro notera les "
                    "téléchargements.")
                     .arg(count)
               : tr("%1 factures seront enregistrées en fichiers de 10 au plus, chacun avec sa preuve. "
                    "Chorus "
                    "Pro notera les téléchargements.")
                     .arg(count);
}

void DownloadDialog::build()
{
    m_format->addItem(tr("PDF"), int(DownloadFormat::Pdf));
    m_format->addItem(tr("Pivot\u00a0: un XML avec tout"), int(DownloadFormat::Pivot));
    m_folder->setAccessibleName(tr("Dossier"));
    m_told->hide();
    m_progress->setRange(0, static_cast<int>(m_invoices.size()));
    m_progress->setAccessibleName(tr("Factures téléchargées"));
    m_progress->setTextVisible(false); // the bar is thin
    m_progress->hide();
    m_what->setWordWrap(true);
    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->addRow(tr("Format"), m_format);
    form->addRow(QString(), m_attachments);
    form->addRow(tr("Dossier"), place);
    body()->addWidget(m_what);
    body()->addLayout(form);
    body()->addWidget(m_progress);
    body()->addWidget(m_told);
    body()->addStretch();
    m_close = addButton(tr("Fermer"));
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
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
        return tell(Tone::Unknown, tr("Choisissez un dossier par son chemin entier."));
    m_services.settings.setState(folderState, folder);
    m_options.format = DownloadFormat(m_format->currentData().toInt());
    m_options.attachments = m_attachments->isEnabled() && m_attachments->isChecked();
    m_saved = {};
    m_done = 0;
    m_stopping = false;
    setBusy(true);
    tell(Tone::Info, tr("Téléchargement…"));
    next();
}

void DownloadDialog::next()
{
    m_progress->setValue(static_cast<int>(m_done));
    const QList<chorus::InvoiceRow> group = m_invoices.mid(m_done, chorus::Downloader::mostPerCall);
    if (group.isEmpty() || m_stopping)
        return end();
    m_asking.ask(
        m_services, this,
        [this, group](std::stop_token stop) {
            return m_services.downloader.download(m_session, group, m_options, stop);
        },
        [this, group](const Result<Downloaded> &downloaded) {
            if (downloaded)
                return save(*downloaded, group);
            chorus::Saved nothing;
            nothing.failures = {downloaded.error()};
            add(nothing, group.size());
        });
}

void DownloadDialog::save(const Downloaded &downloaded, const QList<chorus::InvoiceRow> &group)
{
    chorus::SaveContext context;
    context.habilitation = m_session.habilitation;
    context.agent = m_services.agent;
    context.pattern = m_services.settings.text(u"documents/modele-nom"_s);
    const chorus::SavePlan plan = chorus::savePlanOf(
        downloaded, group, QDir::fromNativeSeparators(m_folder->text().trimmed()), context);
    m_asking.ask(
        m_services, this, [plan](std::stop_token stop) { return chorus::saveAside(plan, stop); },
        [this, count = group.size()](const chorus::Saved &saved) { add(saved, count); });
}

void DownloadDialog::add(const chorus::Saved &saved, qsizetype invoices)
{
    m_saved.paths += saved.paths;
    m_saved.failures += saved.failures;
    m_saved.missing += saved.missing;
    m_done += invoices;
    next();
}

void DownloadDialog::end()
{
    setBusy(false);
    const QStringList &paths = m_saved.paths;
    const QString kept = paths.isEmpty() ? tr("Rien n’a été enregistré.")
                         : paths.size() == 1
                             ? tr("Enregistré\u00a0: %1").arg(QDir::toNativeSeparators(paths.first()))
                             : tr("%1 fichiers enregistrés.").arg(QLocale().toString(paths.size()));
    QStringList lines;
    if (m_done < m_invoices.size())
        lines << tr("Arrêté après %1 factures sur %2.")
                     .arg(QLocale().toString(m_done), QLocale().toString(m_invoices.size()));
    for (const Failure &failure : std::as_const(m_saved.failures))
        lines << failure.sentence + u' ' + failure.nextAction;
    lines << m_saved.missing;
    lines.removeDuplicates();
    const bool whole = lines.isEmpty() && !paths.isEmpty();
    tell(whole ? Tone::Ok : Tone::Unknown, kept, lines.join(u'\n'),
         paths.isEmpty() ? QString() : tr("Ouvrir le dossier"));
}

void DownloadDialog::reject()
{
    if (!m_busy)
        return DialogFrame::reject();
    m_stopping = true;
    tell(Tone::Info, tr("Arrêt après les factures en cours…"),
         tr("Celles qui sont venues sont enregistrées."));
}

void DownloadDialog::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QDir::fromNativeSeparators(m_folder->text().trimmed())));
}

void DownloadDialog::tell(Tone tone, const QString &sentence, const QString &rest, const QString &link)
{
    m_told->say(tone, sentence, rest, link);
    m_told->show();
    Q_EMIT news(sentence);
}

QString DownloadDialog::told() const
{
    return m_told->isHidden() ? QString() : m_told->spokenText();
}

void DownloadDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_close->setText(busy ? tr("Arrêter") : tr("Fermer"));
    for (QWidget *part : {static_cast<QWidget *>(m_go), static_cast<QWidget *>(m_format),
                          static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_browse)})
        part->setEnabled(!busy);
}

} // namespace agrafe::ui
