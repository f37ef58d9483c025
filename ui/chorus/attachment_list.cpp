// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/attachment_list.h"

#include "ui/chorus/reference_box.h"
#include "ui/entreprise/french.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column : quint8 { Name, Size, Type };

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

AttachmentList::AttachmentList(const ChorusServices &services, const chorus::Session &session,
                               QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_add(new QPushButton(tr("Joindre des fichiers…"), this))
    , m_remove(new QPushButton(tr("Retirer"), this))
    , m_typeLabel(new QLabel(tr("Type de la pièce"), this))
    , m_type(new ReferenceBox(chorus::ReferenceList::AttachmentTypes, this))
    , m_origin(new QLabel(this))
{
    setAcceptDrops(true);
    build();
    connect(m_add, &QPushButton::clicked, this, &AttachmentList::askFiles);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentList::removeCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AttachmentList::onCurrent);
    connect(m_type, &QComboBox::activated, this, &AttachmentList::onType);
    connect(m_type, &ReferenceBox::answered, this, [this] {
        m_origin->setText(m_type->origin());
        for (int row = 0; row < m_list->topLevelItemCount(); ++row)
            showRow(row);
    });
    onCurrent();
    m_type->read(services, session);
}

void AttachmentList::build()
{
    m_list->setAccessibleName(tr("Fichiers joints"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Fichier"), tr("Taille"), tr("Type")});
    m_list->headerItem()->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_type->addNone(tr("Type non précisé"));
    m_type->setAccessibleName(m_typeLabel->text());
    m_typeLabel->setBuddy(m_type);
    setTextRole(m_origin, TextRole::Small, mutedInk);
    m_origin->setWordWrap(true);
    setButtonKind(m_add, ButtonKind::Outlined, true);
    setButtonKind(m_remove, ButtonKind::Outlined, true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *types = new QHBoxLayout;
    types->addWidget(m_typeLabel);
    types->addWidget(m_type, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    layout->addLayout(types);
    layout->addWidget(m_origin);
    fitRows();
}

void AttachmentList::askFiles()
{
    auto *dialog = new QFileDialog(this, tr("Fichiers à joindre"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            addFile(path);
    });
    dialog->open();
}

void AttachmentList::addFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT unreadable(path, file.errorString());
    m_files.append({QFileInfo(path).fileName(), m_type->code(), file.readAll()});
    auto *item = new QTreeWidgetItem(m_list);
    item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    showRow(static_cast<int>(m_files.size()) - 1);
    fitRows();
    m_list->setCurrentItem(item);
    Q_EMIT changed();
}

void AttachmentList::removeCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_files.removeAt(row);
    delete m_list->takeTopLevelItem(row);
    fitRows();
    m_add->setFocus();
    Q_EMIT changed();
}

int AttachmentList::currentRow() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void AttachmentList::onCurrent()
{
    const int row = currentRow();
    m_remove->setEnabled(row >= 0);
    if (row >= 0 && row < m_files.size())
        m_type->setCode(m_files.at(row).typeCode);
}

void AttachmentList::onType()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_files[row].typeCode = m_type->code();
    showRow(row);
}

void AttachmentList::showRow(int row)
{
    const chorus::AttachedFile &file = m_files.at(row);
    QTreeWidgetItem *item = m_list->topLevelItem(row);
    const int type = std::max(m_type->findData(file.typeCode), 0);
    item->setText(Name, file.name);
    item->setText(Size, sizeText(file.bytes.size()));
    item->setText(Type, m_type->itemText(type));
}

void AttachmentList::fitRows()
{
    constexpr int most = 5;
    const int rows = std::clamp(m_list->topLevelItemCount(), 1, most);
    const int row = std::max(m_list->sizeHintForRow(0), scaled(28));
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + rows * row + 2 * m_list->frameWidth());
}

void AttachmentList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentList::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    for (const QString &path : localFiles(event->mimeData()))
        addFile(path);
}

} // namespace agrafe::ui
