// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/number_dialog.h"

#include "ui/fields/form_field.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progress_line.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

NumberDialog::NumberDialog(const NumberPlaces &places, const QString &number, QWidget *parent)
    : DialogFrame(tr("Prochaine sous-version d’un dossier"), parent)
    , m_places(places)
    , m_number(new QLineEdit(number, this))
    , m_field(new FormField(tr("Numéro du dossier"), m_number, this))
    , m_where(new QLabel(this))
    , m_progress(new ProgressLine(tr("Recherche"), this))
    , m_next(new QLabel(this))
    , m_banner(new Banner(this))
{
    build();
    showPlaces();
    resizeScaled(560, 360);
}

void NumberDialog::build()
{
    m_field->setHint(tr("Avec ou sans sa sous-version\u00a0: ENVO1-400-DU ou 002-ENVO1-400-DU."));
    m_field->setCheck([this] {
        const auto number = el::DossierNumber::parse(m_number->text().trimmed());
        return number ? QString() : number.error().sentence;
    });
    m_where->setWordWrap(true);
    setTextRole(m_where, TextRole::Base, secondaryInk);
    setTextRole(m_next, TextRole::Entity);
    m_next->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_next->setAccessibleName(tr("Numéro à prendre"));
    m_next->hide();
    m_banner->hide();
    for (QWidget *part : std::initializer_list<QWidget *>{m_field, m_where, m_progress, m_next, m_banner})
        body()->addWidget(part);
    body()->addStretch();
    QPushButton *add = addLeftButton(tr("Chercher aussi dans…"));
    m_copy = addLeftButton(tr("Copier le numéro"));
    m_copy->setEnabled(false);
    QPushButton *close = addButton(tr("Fermer"));
    m_find = addButton(tr("Chercher"), true);
    m_find->setDefault(true);
    connect(add, &QPushButton::clicked, this, &NumberDialog::browse);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(next()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_find, &QPushButton::clicked, this, &NumberDialog::find);
    connect(m_number, &QLineEdit::textChanged, this, &NumberDialog::forget);
}

void NumberDialog::showPlaces()
{
    const auto files = static_cast<int>(m_places.files.size());
    m_where->setText(
        files == 0 ? tr("Aucun fichier où chercher encore\u00a0: ajoutez vos classeurs ou exports passés.")
                   : tr("Les numéros connus sont cherchés dans %n fichier(s)\u00a0: le fichier ouvert, "
                        "les envois gardés sur ce poste et ceux que vous ajoutez.",
                        nullptr, files));
}

void NumberDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Chercher aussi dans"), QString(),
                                   tr("Classeurs et CSV (%1)").arg(u"*.xlsx *.xlsm *.ods *.csv *.txt"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &NumberDialog::addFiles);
    dialog->open();
}

void NumberDialog::addFiles(const QStringList &files)
{
    m_places.files += files;
    m_places.files.removeDuplicates();
    showPlaces();
}

void NumberDialog::find()
{
    if (!m_field->validate())
        return m_number->setFocus(Qt::OtherFocusReason);
    const auto number = el::DossierNumber::parse(m_number->text().trimmed());
    m_find->setEnabled(false);
    m_next->hide();
    m_banner->hide();
    m_progress->begin(static_cast<int>(m_places.files.size()));
    delete m_search;
    m_search = new NumberSearch(*number, m_places, this);
    connect(m_search, &NumberSearch::progressed, m_progress, &QProgressBar::setValue);
    connect(m_search, &NumberSearch::found, this,
            [this, wanted = *number](const QList<el::DossierNumber> &known) { onFound(wanted, known); });
    m_search->start();
}

/// What was found is another number's.
void NumberDialog::forget()
{
    delete std::exchange(m_search, nullptr);
    m_progress->hide();
    m_find->setEnabled(true);
    m_next->clear();
    m_next->hide();
    m_copy->setEnabled(false);
    m_banner->hide();
}

void NumberDialog::onFound(const el::DossierNumber &number, const QList<el::DossierNumber> &known)
{
    m_progress->hide();
    m_find->setEnabled(true);
    const auto next = el::nextSubVersion(number, known);
    m_copy->setEnabled(next.has_value());
    m_next->setVisible(next.has_value());
    m_banner->show();
    if (!next) {
        m_next->clear();
        return m_banner->say(Tone::Unknown, next.error().sentence, next.error().nextAction);
    }
    m_next->setText(next->number.text());
    m_banner->say(next->baseKnown ? Tone::Ok : Tone::Unknown, {}, next->explanation);
}

QString NumberDialog::next() const
{
    return m_next->text();
}

QString NumberDialog::said() const
{
    return m_banner->isHidden() ? QString() : m_banner->spokenText();
}

} // namespace agrafe::ui
