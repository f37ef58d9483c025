// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/proof_dialog.h"

#include "base/day_text.h"
#include "etat/json_path.h"
#include "ui/fields/form_field.h"
#include "ui/particulier/answer_words.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace agrafe::ui {

using particulier::ProofContext;

namespace {

void addLine(QTableWidget *table, const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = table->rowCount();
    table->insertRow(row);
    table->setItem(row, 0, new QTableWidgetItem(label));
    table->setItem(row, 1, new QTableWidgetItem(value));
}

/// Fields of the answer that are there, and hold no others.
QList<const catalogue::Field *> choicesOf(const particulier::Status &status)
{
    QList<const catalogue::Field *> fields;
    for (const catalogue::Field &field : status.version->fields) {
        const QList<etat::Place> places = etat::placesAt(status.answer->payload, field.path);
        const bool leaf = !places.isEmpty() && !places.first().value.isObject() &&
                          !places.first().value.isArray() && !places.first().value.isNull();
        if (leaf && !field.technical && field.path.startsWith(u"data."))
            fields += &field;
    }
    return fields;
}

} // namespace

ProofDialog::ProofDialog(const QList<Answer> &answers, const ProofContext &context, const QString &folder,
                         const QString &pattern, QWidget *parent)
    : DialogFrame(tr("Exporter une preuve"), parent)
    , m_answers(answers)
    , m_context(context)
    , m_pattern(pattern)
    , m_answer(new QComboBox(this))
    , m_details(new QListWidget(this))
    , m_contents(new QTableWidget(0, 2, this))
    , m_retention(new QLabel(this))
    , m_folder(new QLineEdit(this))
    , m_place(new FormField(tr("&Dans le dossier"), m_folder, this))
{
    for (const Answer &each : m_answers)
        m_answer->addItem(tr("%1 · %2").arg(each.status.endpoint->shortTitle, badgeOf(each.status).text));
    layOut(folder);
    connect(addButton(tr("Annuler")), &QPushButton::clicked, this, &QDialog::reject);
    m_write = addButton(tr("Exporter"), true);
    connect(m_write, &QPushButton::clicked, this, &ProofDialog::write);
    connect(m_answer, &QComboBox::currentIndexChanged, this, &ProofDialog::showAnswer);
    connect(m_details, &QListWidget::itemChanged, this, &ProofDialog::showContents);
    showAnswer();
    resizeScaled(600, 640);
}

void ProofDialog::layOut(const QString &folder)
{
    m_details->setAccessibleName(tr("Champs à ajouter, si le dossier en a besoin"));
    m_details->setMaximumHeight(scaled(110));
    m_contents->setAccessibleName(tr("Ce que la preuve contiendra"));
    m_contents->setHorizontalHeaderLabels({tr("Champ"), tr("Valeur")});
    m_contents->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_contents->horizontalHeader()->setStretchLastSection(true);
    m_contents->verticalHeader()->hide();
    m_contents->setShowGrid(false);
    m_contents->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_contents->setTabKeyNavigation(false);
    m_retention->setWordWrap(true);
    setTextRole(m_retention, TextRole::Base, secondaryInk);
    m_folder->setText(QDir::toNativeSeparators(folder));
    auto *browseButton = new QPushButton(tr("&Parcourir…"), this);
    connect(browseButton, &QPushButton::clicked, this, &ProofDialog::browse);
    m_place->addButton(browseButton);
    m_place->setHint(tr("Le nom du fichier ne dit pas celui de la personne."));
    auto *detailsLabel = new QLabel(tr("Champs à ajouter, si le dossier en a besoin"), this);
    auto *contentsLabel = new QLabel(tr("Ce que la preuve contiendra"), this);
    for (QLabel *label : {detailsLabel, contentsLabel})
        setTextRole(label, TextRole::SmallLabel, secondaryInk);
    body()->addWidget(new FormField(tr("&Réponse"), m_answer, this));
    body()->addWidget(detailsLabel);
    body()->addWidget(m_details);
    body()->addWidget(contentsLabel);
    body()->addWidget(m_contents, 1);
    body()->addWidget(m_retention);
    body()->addWidget(m_place);
}

const ProofDialog::Answer &ProofDialog::answer() const
{
    return m_answers.at(std::max(0, m_answer->currentIndex()));
}

ProofContext ProofDialog::context() const
{
    ProofContext context = m_context;
    context.fingerprint = answer().fingerprint;
    for (int row = 0; row < m_details->count(); ++row)
        if (m_details->item(row)->checkState() == Qt::Checked)
            context.details += m_details->item(row)->data(Qt::UserRole).toString();
    return context;
}

/// The sentence alone at first: a file keeps no more than it needs.
void ProofDialog::showAnswer()
{
    m_details->clear();
    const QList<const catalogue::Field *> fields = choicesOf(answer().status);
    for (const catalogue::Field *field : fields) {
        auto *item = new QListWidgetItem(field->label, m_details);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, field->path);
        item->setCheckState(Qt::Unchecked);
    }
    m_details->setEnabled(m_details->count() > 0);
    showContents();
}

void ProofDialog::showContents()
{
    const report::StatusProof proof = particulier::statusProof(answer().status, context());
    m_contents->setRowCount(0);
    addLine(m_contents, tr("Statut"), proof.title);
    for (const auto &[label, value] : proof.person)
        addLine(m_contents, label, value);
    addLine(m_contents, tr("Réponse"), badgeOf(answer().status).text);
    addLine(m_contents, tr("En une phrase"), proof.sentence);
    for (const auto &[label, value] : proof.details)
        addLine(m_contents, label, value);
    addLine(m_contents, tr("Demandé le"), momentText(proof.askedAt));
    addLine(m_contents, tr("Numéro de la demande"), proof.requestId);
    addLine(m_contents, tr("Objet"), proof.object);
    addLine(m_contents, tr("Organisme"), proof.organisation);
    addLine(m_contents, tr("Agent"), proof.agent);
    m_contents->resizeColumnToContents(0);
    m_retention->setText(
        proof.keepUntil.isValid()
            ? tr("À garder jusqu’au %1 au plus\u00a0: Agrafe proposera ensuite de la supprimer.")
                  .arg(dayText(proof.keepUntil))
            : tr("Votre habilitation ne dit pas combien de temps garder les données\u00a0: supprimez la "
                 "preuve quand le dossier n’en a plus besoin."));
}

QString ProofDialog::retentionText() const
{
    return m_retention->text();
}

void ProofDialog::browse()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Dossier de la preuve"),
                                                             QDir::fromNativeSeparators(m_folder->text()));
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void ProofDialog::write()
{
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (folder.isEmpty() || !QDir(folder).exists())
        return m_place->showError(tr("Ce dossier n’existe pas."));
    const auto file = particulier::proofFile(answer().status, context(), folder, m_pattern);
    const auto path = report::writeDocument(file);
    if (!path)
        return m_place->showError(
            QStringList{path.error().sentence, path.error().nextAction}.join(u' ').trimmed());
    Q_EMIT written(*path);
    accept();
}

} // namespace agrafe::ui
