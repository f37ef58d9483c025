// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/file_bar.h"

#include "ui/el/file_work.h"
#include "ui/el/note_button.h"
#include "ui/el/result_bar.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/sign.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

/// Gives way in a narrow window; its list shows the whole texts.
QComboBox *narrowCombo(const QString &name, int letters, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(letters);
    combo->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return combo;
}

QString shortTitle(el::Phase phase)
{
    switch (phase) {
    case el::Phase::Phase1:
        return FileBar::tr("Phase 1");
    case el::Phase::Phase2:
        return FileBar::tr("Phase 2");
    case el::Phase::Phase2WithoutCreation:
        return FileBar::tr("Phase 2 sans création");
    case el::Phase::Phase3:
        return FileBar::tr("Phase 3");
    case el::Phase::Import:
        break;
    }
    return el::phaseTitle(el::Phase::Import);
}

QLabel *label(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextRole(label, TextRole::SmallLabel, mutedInk);
    label->setBuddy(buddy);
    return label;
}

} // namespace

FileBar::FileBar(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_sheet(new QLabel(this))
    , m_sheets(narrowCombo(tr("Feuille"), 10, this))
    , m_matrice(narrowCombo(tr("Matrice"), 14, this))
    , m_phase(narrowCombo(tr("Contrôle"), 8, this))
    , m_open(new QPushButton(tr("Ouvrir un autre fichier…"), this))
    , m_bar(new ResultBar(this))
    , m_progress(new QProgressBar(this))
    , m_conforming(new QLabel(this))
    , m_refused(new QLabel(this))
    , m_repair(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Arrêter"), this))
    , m_more(new QToolButton(this))
    , m_remarks(new NoteButton(u"info"_s, tr("Remarques sur ce fichier"), this))
    , m_warning(new NoteButton(u"alerte"_s, tr("Déjà envoyé aujourd’hui"), this))
    , m_send(new QToolButton(this))
{
    setProperty("agrafeRegion", true);
    const QList<el::Phase> phases = el::allPhases();
    for (const el::Phase phase : phases)
        m_phase->addItem(el::phaseTitle(phase), int(phase));
    fitPhases();
    m_open->setToolTip(u"Ctrl+O"_s);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Avancement"));
    setSign(m_repair, u"reparer"_s);
    m_more->setIcon(icon(u"plusmenu"_s));
    m_more->setAccessibleName(tr("Fichier, matrice, contrôle"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    setButtonKind(m_more, ButtonKind::Outlined, true);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &FileBar::fillMenu);
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(16, 12, 16, 12);
    m_lines->setSpacing(8);
    m_lines->addLayout(makeFirstLine());
    m_lines->addLayout(makeSecondLine());
    m_more->hide();
    m_send->hide();
    setButtonKind(m_send, ButtonKind::Outlined, true);
    connect(m_open, &QPushButton::clicked, this, &FileBar::openRequested);
    connect(m_cancel, &QPushButton::clicked, this, &FileBar::cancelRequested);
    connect(m_repair, &QPushButton::clicked, this, &FileBar::repairAllRequested);
    connect(m_phase, &QComboBox::activated, this,
            [this](int index) { Q_EMIT phaseChosen(el::Phase(m_phase->itemData(index).toInt())); });
    connect(m_sheets, &QComboBox::activated, this, [this](int index) {
        const QString name = m_sheets->itemText(index); // whoever listens fills the box again
        m_sheets->setCurrentText(m_work->sheets().value(0));
        Q_EMIT sheetChosen(name);
    });
    connect(m_matrice, &QComboBox::activated, this, [this](int index) {
        if (index < m_entries.size()) {
            const el::MatriceEntry chosen = m_entries.at(index); // whoever listens fills the box again
            return Q_EMIT matriceChosen(chosen);
        }
        const bool import = index == importLine();
        m_matrice->setCurrentIndex(m_current);
        if (import)
            return Q_EMIT matriceImportRequested();
        Q_EMIT matricesRequested();
    });
}

QLayout *FileBar::makeFirstLine()
{
    setTextRole(m_name, TextRole::Title);
    m_name->setElideMode(Qt::ElideMiddle);
    setTextRole(m_sheet, TextRole::Base, secondaryInk);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new Sign(u"document"_s, 18, this));
    line->addWidget(m_name);
    line->addWidget(m_sheet);
    line->addWidget(m_sheets);
    line->addStretch();
    m_extras = {m_sheet, label(tr("Matrice"), m_matrice, this), label(tr("Contrôle"), m_phase, this)};
    line->addWidget(m_extras.at(1));
    line->addWidget(m_matrice);
    line->addWidget(m_extras.at(2));
    line->addWidget(m_phase);
    line->addWidget(m_open);
    return line;
}

QLayout *FileBar::makeSecondLine()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_bar, 1);
    line->addWidget(m_progress, 1);
    auto *good = new Sign(u"prouve"_s, 16, this);
    good->setTone(Tone::Ok);
    auto *bad = new Sign(u"refus"_s, 16, this);
    bad->setTone(Tone::No);
    line->addSpacing(4);
    line->addWidget(good);
    line->addWidget(m_conforming);
    line->addSpacing(4);
    line->addWidget(bad);
    line->addWidget(m_refused);
    line->addSpacing(4);
    line->addWidget(m_remarks);
    line->addWidget(m_warning);
    line->addWidget(m_cancel);
    line->addWidget(m_repair);
    line->addWidget(m_send);
    line->addWidget(m_more);
    return line;
}

QSize FileBar::minimumSizeHint() const
{
    return {scaled(480), QWidget::minimumSizeHint().height()};
}

void FileBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setShort(width() < scaled(860));
}

void FileBar::setShort(bool isShort)
{
    if (isShort == m_isShort)
        return;
    m_isShort = isShort;
    updateParts();
    fitPhases();
    m_open->setText(isShort ? tr("Ouvrir…") : tr("Ouvrir un autre fichier…"));
    if (m_work)
        showCounts(*m_work);
}

/// Which one is chosen is read without its list.
void FileBar::fitPhases()
{
    const QList<el::Phase> phases = el::allPhases();
    for (int index = 0; index < phases.size(); ++index)
        m_phase->setItemText(index,
                             m_isShort ? shortTitle(phases.at(index)) : el::phaseTitle(phases.at(index)));
    m_phase->setMinimumContentsLength(m_isShort ? 12 : 20);
}

void FileBar::setTight(bool tight)
{
    if (tight == m_isTight)
        return;
    m_isTight = tight;
    m_lines->setDirection(tight ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_lines->setContentsMargins(16, tight ? 4 : 12, 16, tight ? 4 : 12);
    updateParts();
    if (m_work)
        refresh(*m_work);
}

void FileBar::updateParts()
{
    for (QWidget *extra : std::as_const(m_extras))
        extra->setVisible(!m_isShort && !m_isTight);
    const bool several = m_sheets->count() > 1;
    m_sheets->setVisible(several && !m_isTight);
    m_sheet->setVisible(!several && !m_isShort && !m_isTight);
    for (QWidget *part : std::initializer_list<QWidget *>{m_matrice, m_phase, m_open})
        part->setVisible(!m_isTight);
    m_more->setVisible(m_isTight);
    m_send->setVisible(m_isTight && !m_out.isEmpty());
    m_warning->setNote(m_isTight ? m_warningText : QString());
}

void FileBar::setOutActions(const QList<QAction *> &actions)
{
    m_out = actions;
    m_send->setDefaultAction(actions.first());
    m_send->setToolButtonStyle(Qt::ToolButtonIconOnly);
    updateParts();
}

void FileBar::setWarning(const QString &text)
{
    m_warningText = text;
    updateParts();
    if (m_work)
        showCounts(*m_work);
}

void FileBar::setRemarks(const QString &text)
{
    m_remarks->setNote(text);
    if (m_work)
        showCounts(*m_work);
}

/// What has no room on one line.
void FileBar::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    menu->addAction(m_open->text(), this, &FileBar::openRequested)->setEnabled(m_open->isEnabled());
    const auto choices = [&](const QString &title, QComboBox *combo) {
        QMenu *part = menu->addMenu(title);
        part->setEnabled(combo->isEnabled());
        for (int index = 0; index < combo->count(); ++index) {
            if (combo->itemText(index).isEmpty()) {
                part->addSeparator();
                continue;
            }
            QAction *action = part->addAction(combo->itemText(index), this, [combo, index] {
                combo->setCurrentIndex(index);
                Q_EMIT combo->activated(index);
            });
            action->setCheckable(true);
            action->setChecked(index == combo->currentIndex());
        }
    };
    if (m_sheets->count() > 1)
        choices(tr("Feuille"), m_sheets);
    choices(tr("Matrice"), m_matrice);
    choices(tr("Contrôle"), m_phase);
    menu->addSeparator();
    menu->addActions(m_out);
}

void FileBar::setMatrices(const QList<el::MatriceEntry> &entries, const QString &currentPath)
{
    m_entries = entries;
    m_matrice->clear();
    for (const el::MatriceEntry &entry : entries) {
        m_matrice->addItem(entry.name());
        if (entry.path == currentPath)
            m_matrice->setCurrentIndex(m_matrice->count() - 1);
    }
    m_current = m_matrice->currentIndex();
    m_matrice->insertSeparator(m_matrice->count());
    m_matrice->addItem(tr("Importer une matrice…"));
    m_matrice->addItem(tr("Comparer, supprimer…"));
}

/// After the matrices and a separator.
int FileBar::importLine() const
{
    return static_cast<int>(m_entries.size()) + 1;
}

void FileBar::setPhase(el::Phase phase)
{
    m_phase->setCurrentIndex(m_phase->findData(int(phase)));
}

void FileBar::setWork(FileWork *work)
{
    if (m_work) {
        m_work->disconnect(this);
        m_work->disconnect(m_progress);
    }
    m_work = work;
    m_name->setText(QFileInfo(work->path()).fileName());
    m_sheet->clear();
    setPhase(work->table().options().phase);
    connect(work, &FileWork::counted, this, [this, work] { refresh(*work); });
    connect(work, &FileWork::stateChanged, this, [this, work] { refresh(*work); });
    connect(work, &FileWork::progressed, m_progress, &QProgressBar::setValue);
    m_progress->setValue(0);
    refresh(*work);
}

/// Joined ones are all read: there is nothing to choose.
void FileBar::fillSheets(const FileWork &work)
{
    const QStringList all = work.isReady() ? work.sheetsToChoose() : QStringList();
    m_sheets->setEnabled(work.isReady());
    if (all.size() == m_sheets->count())
        return m_sheets->setCurrentText(work.sheets().value(0));
    m_sheets->clear();
    m_sheets->addItems(all);
    m_sheets->setCurrentText(work.sheets().value(0));
    updateParts();
}

void FileBar::refresh(const FileWork &work)
{
    const bool ready = work.isReady();
    const QStringList sheets = work.sheets();
    m_sheet->setText(sheets.size() > 1 ? tr("feuilles «\u00a0%1\u00a0»").arg(sheets.join(u" + "_s))
                     : sheets.join(u""_s).isEmpty() ? QString()
                                                    : tr("feuille «\u00a0%1\u00a0»").arg(sheets.first()));
    fillSheets(work);
    m_bar->setCounts(work.rows() - work.refusedRows(), work.refusedRows());
    showCounts(work);
    m_repair->setVisible(work.sureRepairs() > 0 && work.state() != FileWork::State::Loading);
    m_repair->setEnabled(ready);
    m_bar->setVisible(ready && !m_isTight);
    m_progress->setVisible(!ready);
    m_cancel->setVisible(work.canStop());
    m_matrice->setEnabled(ready);
    m_phase->setEnabled(ready);
    m_open->setEnabled(work.state() != FileWork::State::Busy);
}

void FileBar::showCounts(const FileWork &work)
{
    const QLocale locale;
    const auto counted = [&](const QString &text, qint64 count) {
        return text.arg(u"<b>%1</b>"_s.arg(locale.toString(count)));
    };
    const qint64 bad = work.refusedRows();
    const qint64 good = work.rows() - bad;
    const bool bare = m_isTight && m_isShort && !(m_remarks->isHidden() && m_warning->isHidden());
    m_conforming->setAccessibleName(bare ? tr("Lignes conformes\u00a0: %1").arg(good) : QString());
    m_refused->setAccessibleName(bare ? tr("Lignes refusées\u00a0: %1").arg(bad) : QString());
    if (bare) { // the signs say which, and the buttons keep their words
        m_conforming->setText(counted(u"%1"_s, good));
        m_refused->setText(counted(u"%1"_s, bad));
    } else if (m_isShort) {
        m_conforming->setText(counted(good > 1 ? tr("%1 conformes") : tr("%1 conforme"), good));
        m_refused->setText(counted(bad > 1 ? tr("%1 refusées") : tr("%1 refusée"), bad));
    } else {
        m_conforming->setText(counted(good > 1 ? tr("%1 lignes conformes") : tr("%1 ligne conforme"), good));
        m_refused->setText(
            work.report()
                ? counted(bad > 1 ? tr("%1 lignes à corriger") : tr("%1 ligne à corriger"), bad)
                : counted(bad > 1 ? tr("%1 lignes refusées par E#L") : tr("%1 ligne refusée par E#L"), bad));
    }
    const qint64 sure = work.sureRepairs();
    m_repair->setText(m_isShort  ? tr("Réparer…")
                      : sure > 1 ? tr("Réparer les %1 sûres…").arg(locale.toString(sure))
                                 : tr("Réparer la seule sûre…"));
}

} // namespace agrafe::ui
