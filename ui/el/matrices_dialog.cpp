// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/matrices_dialog.h"

#include "el/matrice_diff.h"
#include "ui/theme/fonts.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace agrafe::ui {

MatricesDialog::MatricesDialog(const el::MatriceLibrary &library, const QString &inUse, QWidget *parent)
    : DialogFrame(tr("Matrices"), parent)
    , m_library(library)
    , m_inUse(inUse)
    , m_list(new QListWidget(this))
    , m_note(new QLabel(this))
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_result(new QLabel(this))
    , m_changes(new QListWidget(this))
{
    build();
    fill();
    resizeScaled(640, 560);
}

void MatricesDialog::build()
{
    m_list->setAccessibleName(tr("Matrices de ce poste"));
    m_list->setMinimumHeight(scaled(60));
    m_note->setWordWrap(true);
    setTextRole(m_note, TextRole::Small, secondaryInk);
    body()->addWidget(m_list, 2);
    body()->addWidget(m_note);
    body()->addWidget(makeComparison(), 3);
    QPushButton *import = addLeftButton(tr("Importer…"));
    m_remove = addLeftButton(tr("Supprimer…"));
    QPushButton *close = addButton(tr("Fermer"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &MatricesDialog::confirmRemoval);
    connect(m_list, &QListWidget::currentRowChanged, this, &MatricesDialog::updateRemove);
    connect(import, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT importRequested();
    });
}

QWidget *MatricesDialog::makeComparison()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    for (const auto &[name, combo] : {std::pair(tr("Comparer"), m_before), std::pair(tr("avec"), m_after)}) {
        auto *label = new QLabel(name, box);
        label->setBuddy(combo);
        combo->setAccessibleName(name);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(10);
        line->addWidget(label);
        line->addWidget(combo, 1);
        connect(combo, &QComboBox::currentIndexChanged, this, &MatricesDialog::showDifferences);
    }
    m_result->setWordWrap(true);
    setTextRole(m_result, TextRole::Strong);
    m_changes->setWordWrap(true);
    m_changes->setAccessibleName(tr("Ce qui change de l’une à l’autre"));
    m_changes->setMinimumHeight(scaled(60));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_result);
    layout->addWidget(m_changes, 1);
    return box;
}

void MatricesDialog::fill()
{
    m_entries = m_library.entries();
    const QSignalBlocker quietBefore(m_before);
    const QSignalBlocker quietAfter(m_after);
    m_list->clear();
    m_before->clear();
    m_after->clear();
    for (const el::MatriceEntry &entry : std::as_const(m_entries)) {
        m_list->addItem(entry.path == m_inUse ? tr("%1, celle du fichier ouvert").arg(entry.name())
                        : entry.isSample      ? tr("%1, livrée avec Agrafe").arg(entry.name())
                                              : entry.name());
        m_before->addItem(entry.name());
        m_after->addItem(entry.name());
    }
    m_list->setCurrentRow(0);
    // The newest version of a title comes first: the one before it is what it is compared with.
    m_before->setCurrentIndex(m_entries.size() > 1 ? 1 : 0);
    m_after->setCurrentIndex(0);
    updateRemove();
    showDifferences();
}

void MatricesDialog::updateRemove()
{
    const int row = m_list->currentRow();
    const bool sample = row >= 0 && m_entries.at(row).isSample;
    const bool inUse = row >= 0 && m_entries.at(row).path == m_inUse;
    m_remove->setEnabled(row >= 0 && !sample && !inUse);
    m_note->setText(sample ? tr("La matrice d’exemple est livrée avec Agrafe\u00a0: elle reste.")
                    : inUse
                        ? tr("Cette matrice sert au fichier ouvert\u00a0: choisissez-en une autre pour lui "
                             "avant de la supprimer.")
                        : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

void MatricesDialog::confirmRemoval()
{
    const el::MatriceEntry entry = m_entries.at(m_list->currentRow());
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Supprimer la matrice"),
        tr("Supprimer la matrice «\u00a0%1\u00a0» de ce poste\u00a0?").arg(entry.name()), {}, this);
    box->setInformativeText(tr("Aucun classeur ni envoi n’est touché. Son fichier d’origine pourra être "
                               "importé de nouveau."));
    QPushButton *yes = box->addButton(tr("Supprimer"), QMessageBox::AcceptRole);
    QPushButton *no = box->addButton(tr("Garder"), QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this, box, yes, entry] {
        if (box->clickedButton() == yes)
            remove(entry);
    });
    box->open();
}

void MatricesDialog::remove(const el::MatriceEntry &entry)
{
    const auto gone = m_library.remove(entry);
    fill();
    m_list->setFocus(Qt::OtherFocusReason);
    if (gone)
        return Q_EMIT removed(entry.name());
    m_note->setText(gone.error().sentence + u' ' + gone.error().nextAction);
    m_note->show();
}

void MatricesDialog::compare(int before, int after)
{
    m_before->setCurrentIndex(before);
    m_after->setCurrentIndex(after);
}

void MatricesDialog::showDifferences()
{
    m_changes->clear();
    const int first = m_before->currentIndex();
    const int second = m_after->currentIndex();
    if (first < 0 || second < 0 || first == second)
        return m_result->setText(m_entries.size() < 2
                                     ? tr("Une seule matrice sur ce poste\u00a0: rien à comparer.")
                                     : tr("Choisissez deux matrices différentes."));
    const auto before = m_library.load(m_entries.at(first));
    const auto after = m_library.load(m_entries.at(second));
    if (!before || !after)
        return m_result->setText((before ? after : before).error().sentence);
    const QList<el::MatriceChange> changes = el::differences(*before, *after);
    for (const el::MatriceChange &change : changes)
        m_changes->addItem(el::sentence(change));
    const auto count = static_cast<int>(changes.size());
    m_result->setText(count == 0 ? tr("Aucune différence.") : tr("%n différence(s)\u00a0:", nullptr, count));
}

QStringList MatricesDialog::changes() const
{
    QStringList texts;
    for (int row = 0; row < m_changes->count(); ++row)
        texts << m_changes->item(row)->text();
    return texts;
}

QString MatricesDialog::said() const
{
    return m_result->text();
}

} // namespace agrafe::ui
