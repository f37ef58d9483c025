// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/matrice_dialog.h"

#include "el/matrice_diff.h"
#include "el/matrice_file.h"
#include "ui/fields/form_field.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leftOut = -1;

/// Ours is JSON and needs no mapping.
bool isOurs(const QString &path)
{
    return QFileInfo(path).suffix().compare(u"json"_s, Qt::CaseInsensitive) == 0;
}

std::optional<el::Matrice> versionBefore(const el::MatriceLibrary &library, const QString &id)
{
    const QList<el::MatriceEntry> entries = library.entries();
    for (const el::MatriceEntry &entry : entries) {
        if (entry.id != id)
            continue;
        const auto before = library.load(entry);
        return before ? std::optional(*before) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

MatriceDialog::MatriceDialog(const el::MatriceLibrary &library, const QString &path, QWidget *parent)
    : DialogFrame(tr("Importer une matrice"), parent)
    , m_library(library)
    , m_path(path)
    , m_pages(new QStackedWidget(this))
    , m_title(new QLineEdit(QFileInfo(path).completeBaseName(), this))
    , m_version(new QLineEdit(this))
    , m_mark(new QComboBox(this))
    , m_lists(new QLabel(this))
    , m_banner(new Banner(this))
    , m_use(new QLabel(this))
    , m_remarks(new QListWidget(this))
    , m_changes(new QListWidget(this))
{
    build();
    resizeScaled(640, 620);
    if (isOurs(path)) {
        readOurs();
        return;
    }
    m_import->setEnabled(false);
    m_reading = std::jthread([this, path] {
        const auto sheet = el::readMatriceSheet(path);
        QMetaObject::invokeMethod(this, [this, sheet] { onRead(sheet); });
    });
}

MatriceDialog::~MatriceDialog() = default;

/// Nothing to map: what is in it is said, and it can be taken.
void MatriceDialog::readOurs()
{
    QFile file(m_path);
    const auto ours = file.open(QIODevice::ReadOnly)
                          ? el::readMatrice(file.readAll())
                          : Result<el::Matrice>(Unexpected(Failure::of(FailureKind::Disk)));
    m_import->setEnabled(ours.has_value());
    m_pages->hide();
    m_banner->show();
    if (!ours)
        return m_banner->say(Tone::Unknown, ours.error().sentence, ours.error().nextAction);
    m_matrice = *ours;
    m_banner->say(Tone::Info, tr("%1, version %2.").arg(ours->title, ours->version),
                  tr("%n champ(s).", nullptr, static_cast<int>(ours->fields.size())));
}

void MatriceDialog::build()
{
    m_pages->addWidget(makeMapping());
    auto *result = new QWidget(this);
    auto *lines = new QVBoxLayout(result);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_changes);
    m_pages->addWidget(result);
    m_changes->setWordWrap(true);
    m_changes->setAccessibleName(tr("Ce qui change"));
    m_banner->hide();
    m_remarks->setWordWrap(true);
    m_remarks->setAccessibleName(tr("Ce qui n’est pas compris"));
    m_remarks->setMaximumHeight(scaled(90));
    m_remarks->hide();
    m_use->setWordWrap(true);
    m_use->hide();
    body()->addWidget(m_banner);
    body()->addWidget(m_use);
    m_lists->setWordWrap(true);
    m_lists->setTextFormat(Qt::PlainText);
    setTextRole(m_lists, TextRole::Small, secondaryInk);
    m_lists->hide();
    body()->addWidget(m_remarks);
    body()->addWidget(m_lists);
    body()->addWidget(m_pages, 1);
    body()->addStretch(); // for what is said when it stands alone
    m_cancel = addButton(tr("Annuler"));
    m_import = addButton(tr("Importer"), true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &MatriceDialog::import);
    connect(m_title, &QLineEdit::textChanged, this, &MatriceDialog::preview);
    connect(m_version, &QLineEdit::textChanged, this, &MatriceDialog::preview);
}

QWidget *MatriceDialog::makeMapping()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Titre"), m_title);
    form->addRow(tr("Version"), m_version);
    m_version->setPlaceholderText(tr("2026-2"));
    auto *hint = new QLabel(
        tr("Quelle colonne de ce fichier dit quoi des champs ? Seul le nom est indispensable."), page);
    setTextRole(hint, TextRole::Base, secondaryInk);
    hint->setWordWrap(true);
    form->addRow(hint);
    const QList<el::MatriceColumn> columns = el::allMatriceColumns();
    for (const el::MatriceColumn column : columns) {
        auto *choice = new QComboBox(page);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(16);
        choice->setAccessibleName(el::matriceColumnTitle(column));
        form->addRow(el::matriceColumnTitle(column), choice);
        m_choices.insert(column, choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &MatriceDialog::preview);
        if (column == el::MatriceColumn::Values)
            addMark(form, page);
    }
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addLayout(form);
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Correspondance des colonnes"));
    scroll->setWidget(page);
    return scroll;
}

/// What stands between the values of one cell, and what comes of it.
void MatriceDialog::addMark(QFormLayout *form, QWidget *page)
{
    m_mark->setParent(page);
    m_mark->setAccessibleName(tr("Séparateur des valeurs admises"));
    const QStringList marks = el::valueMarks();
    for (const QString &mark : marks)
        m_mark->addItem(el::valueMarkTitle(mark), mark);
    form->addRow(tr("Séparateur des valeurs"), m_mark);
    connect(m_mark, &QComboBox::currentIndexChanged, this, [this] {
        m_markIsChosen = true; // a proposal says nothing
        preview();
    });
}

/// What the cells show, until the agent says otherwise.
void MatriceDialog::proposeMark()
{
    m_mark->setEnabled(mapping().contains(el::MatriceColumn::Values));
    if (m_markIsChosen)
        return;
    const QSignalBlocker quiet(m_mark);
    m_mark->setCurrentIndex(m_mark->findData(el::proposedValueMark(m_sheet, mapping())));
}

void MatriceDialog::showLists()
{
    constexpr int mostLists = 3;
    constexpr int mostValues = 4;
    QStringList lines;
    for (const el::Field &field : m_matrice ? m_matrice->fields : QList<el::Field>()) {
        if (field.values.isEmpty() || lines.size() == mostLists)
            continue;
        QStringList shown;
        for (const QString &value : field.values.first(std::min<qsizetype>(mostValues, field.values.size())))
            shown << tr("«\u00a0%1\u00a0»").arg(value);
        const qsizetype more = field.values.size() - shown.size();
        lines << tr("%1\u00a0: %2").arg(field.name, shown.join(u", "_s)) +
                     (more > 0 ? u' ' + tr("et %n autre(s)", nullptr, static_cast<int>(more)) : QString());
    }
    m_lists->setText(tr("Listes de valeurs lues\u00a0:") + u'\n' + lines.join(u'\n'));
    m_lists->setVisible(!lines.isEmpty());
}

QString MatriceDialog::shownLists() const
{
    return m_lists->isHidden() ? QString() : m_lists->text();
}

void MatriceDialog::onRead(const Result<el::MatriceSheet> &sheet)
{
    if (!sheet) {
        m_pages->hide();
        m_banner->show();
        m_banner->say(Tone::Unknown, sheet.error().sentence, sheet.error().nextAction);
        return Q_EMIT read();
    }
    m_sheet = *sheet;
    showHeader();
    preview();
    m_version->setFocus(Qt::OtherFocusReason);
    Q_EMIT read();
}

void MatriceDialog::showHeader()
{
    const el::MatriceMapping proposed = el::proposedMapping(m_sheet.header);
    for (const auto &[column, choice] : m_choices.asKeyValueRange()) {
        const QSignalBlocker quiet(choice);
        choice->addItem(tr("(aucune)"), leftOut);
        for (int place = 0; place < m_sheet.header.size(); ++place) {
            const QString &name = m_sheet.header.at(place);
            choice->addItem(name.isEmpty() ? tr("Colonne %1").arg(place + 1) : name, place);
        }
        choice->setCurrentIndex(proposed.value(column, leftOut) + 1);
    }
}

el::MatriceMapping MatriceDialog::mapping() const
{
    el::MatriceMapping mapping;
    for (const auto &[column, choice] : m_choices.asKeyValueRange()) {
        if (const int place = choice->currentData().toInt(); choice->count() > 0 && place != leftOut)
            mapping.insert(column, place);
    }
    return mapping;
}

/// Its file is named by its title: the next version of it is then known as such.
el::Matrice MatriceDialog::named() const
{
    el::Matrice named;
    named.title = m_title->text().simplified();
    named.version = m_version->text().simplified();
    named.id = el::foldedHeader(named.title).toLower().replace(u'_', u'-');
    return named;
}

void MatriceDialog::preview()
{
    if (m_sheet.header.isEmpty())
        return;
    const el::Matrice wanted = named();
    proposeMark();
    const auto understood = el::importMatrice(m_sheet, mapping(), wanted, m_mark->currentData().toString());
    m_matrice = understood ? std::optional(understood->matrice) : std::nullopt;
    showLists();
    const bool complete = !wanted.title.isEmpty() && !wanted.version.isEmpty();
    m_import->setEnabled(m_matrice && complete);
    m_banner->show();
    m_remarks->clear();
    m_remarks->setVisible(understood && !understood->remarks.isEmpty());
    if (!understood)
        return m_banner->say(Tone::Unknown, understood.error().sentence, understood.error().nextAction);
    for (const el::ImportRemark &remark : understood->remarks)
        m_remarks->addItem(el::textOf(remark));
    const auto fields = static_cast<int>(understood->matrice.fields.size());
    m_banner->say(understood->remarks.isEmpty() ? Tone::Ok : Tone::Unknown,
                  tr("%n champ(s) compris.", nullptr, fields),
                  complete ? QString() : tr("Donnez un titre et une version."));
}

void MatriceDialog::import()
{
    if (!m_matrice)
        return;
    const auto before = versionBefore(m_library, m_matrice->id);
    const auto entry = m_library.add(*m_matrice);
    m_banner->show();
    if (!entry)
        return m_banner->say(Tone::Unknown, entry.error().sentence, entry.error().nextAction);
    showResult(*entry, before);
    Q_EMIT imported(*entry);
}

void MatriceDialog::showResult(const el::MatriceEntry &entry, const std::optional<el::Matrice> &before)
{
    const QList<el::MatriceChange> changes =
        before ? el::differences(*before, *m_matrice) : QList<el::MatriceChange>();
    for (const el::MatriceChange &change : changes)
        m_changes->addItem(el::sentence(change));
    m_banner->say(Tone::Ok, tr("Matrice importée : %1.").arg(entry.name()),
                  !before             ? tr("C’est la première de ce nom.")
                  : changes.isEmpty() ? tr("Rien ne change depuis la version %1.").arg(before->version)
                                      : tr("Ce qui change depuis la version %1 :").arg(before->version));
    m_remarks->hide();
    m_lists->hide();
    m_pages->setVisible(!changes.isEmpty());
    m_pages->setCurrentIndex(1);
    m_import->hide();
    m_cancel->setText(tr("Fermer"));
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void MatriceDialog::sayUse(bool used)
{
    m_use->setText(used ? tr("Cette matrice sera utilisée pour les prochains fichiers. Pour une autre\u00a0: "
                             "«\u00a0Matrice\u00a0» au-dessus du fichier, ou Réglages, E#L.")
                        : tr("Les réglages de votre service informatique gardent leur matrice. Celle-ci se "
                             "choisit au-dessus de chaque fichier."));
    m_use->show();
}

QString MatriceDialog::said() const
{
    const QString use = m_use->isHidden() ? QString() : u' ' + m_use->text();
    return m_banner->isHidden() ? QString() : m_banner->spokenText() + use;
}

QStringList MatriceDialog::changes() const
{
    QStringList texts;
    for (int row = 0; row < m_changes->count(); ++row)
        texts << m_changes->item(row)->text();
    return texts;
}

} // namespace agrafe::ui
