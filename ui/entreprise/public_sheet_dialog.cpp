// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/public_sheet_dialog.h"

#include "base/atomic_file.h"
#include "report/file_names.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialog_frame.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace agrafe::ui {

using entreprise::Diffusion;
using entreprise::Dossier;
using entreprise::DossierRequest;

namespace {

DossierRequest publicRequest(const DossierRequest &file, const catalogue::Catalogue &catalogue)
{
    DossierRequest request = file;
    request.pieces = entreprise::publicPieces(catalogue);
    request.versions.clear();
    request.fetchDocuments = false;
    return request;
}

} // namespace

PublicSheetDialog::PublicSheetDialog(const DossierRequest &file, const catalogue::Catalogue &catalogue,
                                     etat::Client &client, Clock &clock, Diffusion known, QWidget *parent)
    : PanelDialog(tr("Fiche publique"), file.access.habilitation.isFictitious(), parent)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_knownDiffusion(known)
    , m_banner(new Banner(this))
    , m_state(new QLabel(this))
    , m_tree(new QTreeWidget(this))
    , m_dossier(std::make_unique<Dossier>(publicRequest(file, catalogue), catalogue, client, clock))
{
    build();
    connect(m_dossier.get(), &Dossier::itemChanged, this, &PublicSheetDialog::refresh);
    connect(m_dossier.get(), &Dossier::identityChanged, this, &PublicSheetDialog::refresh);
    connect(m_dossier.get(), &Dossier::finished, this, &PublicSheetDialog::refresh);
    refresh();
    m_dossier->start();
}

PublicSheetDialog::~PublicSheetDialog() = default;

void PublicSheetDialog::build()
{
    setTextRole(m_state, TextRole::Base, secondaryInk);
    m_state->setWordWrap(true);
    m_tree->setAccessibleName(tr("Champs publics"));
    m_tree->setHeaderLabels({tr("Champ"), tr("Valeur")});
    m_tree->setRootIsDecorated(true);
    m_tree->setIndentation(scaled(20)); // the chevrons grow with the text
    m_tree->setAlternatingRowColors(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    content()->addWidget(m_state);
    content()->addWidget(m_banner);
    content()->addWidget(m_tree, 1);
    auto *copy = addButton(tr("Copier le champ"));
    auto *all = addButton(tr("&Tout copier"));
    auto *csv = addButton(tr("Exporter en &CSV…"));
    auto *json = addButton(tr("Exporter en &JSON…"));
    auto *close = addButton(tr("Fermer"), true);
    connect(copy, &QPushButton::clicked, this, &PublicSheetDialog::copyField);
    connect(m_tree, &QTreeWidget::itemActivated, this, &PublicSheetDialog::copyField);
    auto *keys = new QShortcut(QKeySequence::Copy, m_tree, this, &PublicSheetDialog::copyField);
    keys->setContext(Qt::WidgetShortcut);
    connect(all, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(asText());
        Q_EMIT news(tr("Fiche publique copiée."));
    });
    connect(csv, &QPushButton::clicked, this,
            [this] { exportAs(QStringLiteral("csv"), &entreprise::toCsv); });
    connect(json, &QPushButton::clicked, this,
            [this] { exportAs(QStringLiteral("json"), &entreprise::toJson); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resizeOnScreen(this, 680, 560);
}

void PublicSheetDialog::refresh()
{
    QList<etat::Answer> answers;
    for (const entreprise::Item &item : m_dossier->items()) {
        if (item.answer)
            answers << *item.answer;
    }
    const bool fictitious = m_dossier->request().access.habilitation.isFictitious();
    m_sheet = entreprise::publicSheet(m_catalogue, answers, m_knownDiffusion, fictitious, m_clock.now());
    showState();
    fillTree();
}

void PublicSheetDialog::showState()
{
    m_banner->say(Tone::Info, {}, m_sheet.notes.join(u' '));
    m_banner->setVisible(!m_sheet.notes.isEmpty() && !m_dossier->isRunning());
    if (!m_sheet.rows.isEmpty())
        m_state->setText(
            tr("Issues des seules routes publiques. L’usager doit pouvoir corriger chaque champ prérempli."));
    else
        m_state->setText(m_dossier->isRunning() ? tr("Les données publiques arrivent…")
                                                : tr("Aucune donnée publique n’a été trouvée."));
}

void PublicSheetDialog::fillTree()
{
    const QTreeWidgetItem *current = m_tree->currentItem();
    const QString before = current ? current->data(0, Qt::UserRole).toString() : QString();
    m_tree->clear();
    QTreeWidgetItem *section = nullptr;
    for (const entreprise::PublicRow &field : std::as_const(m_sheet.rows)) {
        if (!section || section->text(0) != field.section) {
            section = new QTreeWidgetItem(m_tree, {field.section});
            section->setFirstColumnSpanned(true);
            section->setData(1, Qt::AccessibleTextRole, field.section); // its empty cell is read too
            section->setFont(0, textFont(TextRole::Strong));
        }
        auto *row = new QTreeWidgetItem(section, {field.label, field.value});
        row->setData(0, Qt::UserRole, field.path);
        row->setToolTip(1, field.value);
        section->setExpanded(true); // sections alone: a field that is "expanded" would be read so
        if (!m_tree->currentItem() || field.path == before)
            m_tree->setCurrentItem(row);
        row->setData(0, Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(field.label, field.value));
    }
}

/// For the clipboard: a line a field, sections apart.
QString PublicSheetDialog::asText() const
{
    QString text = m_sheet.fictitious ? tr("Données fictives\u00a0: sans valeur.") + u'\n' : QString();
    QString section;
    for (const entreprise::PublicRow &field : m_sheet.rows) {
        if (field.section != section)
            text += u'\n' + field.section + u'\n';
        section = field.section;
        text += QStringLiteral("%1\u00a0: %2\n").arg(field.label, field.value);
    }
    return text;
}

void PublicSheetDialog::copyField()
{
    const QTreeWidgetItem *row = m_tree->currentItem();
    if (!row || !row->parent())
        return;
    QApplication::clipboard()->setText(row->text(1));
    Q_EMIT news(tr("« %1 » copié.").arg(row->text(0)));
}

void PublicSheetDialog::exportAs(const QString &suffix, QByteArray (*write)(const entreprise::PublicSheet &))
{
    report::FileNameParts parts;
    parts.date = m_clock.now().toLocalTime().date();
    parts.siren = m_sheet.siren;
    parts.piece = tr("Fiche publique");
    parts.fictitious = m_sheet.fictitious;
    auto *dialog = new QFileDialog(this, tr("Exporter la fiche publique"), m_folder,
                                   QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(report::fileName(parts, suffix));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, write](const QString &path) { keep(path, write(m_sheet)); });
    dialog->open();
}

void PublicSheetDialog::keep(const QString &path, const QByteArray &content)
{
    if (const auto written = writeFileAtomically(path, content, IfExists::Replace); !written)
        return m_state->setText(
            QStringLiteral("%1 %2").arg(written.error().sentence, written.error().nextAction));
    m_folder = QFileInfo(path).absolutePath();
    Q_EMIT exportedTo(m_folder);
    Q_EMIT news(tr("Fiche publique enregistrée\u00a0: %1").arg(QFileInfo(path).fileName()));
}

} // namespace agrafe::ui
