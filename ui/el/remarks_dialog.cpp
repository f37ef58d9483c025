// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/remarks_dialog.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace agrafe::ui {

RemarksDialog::RemarksDialog(const QStringList &remarks, QWidget *parent)
    : DialogFrame(tr("Remarques sur ce fichier"), parent)
{
    auto *list = new QListWidget(this);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAccessibleName(windowTitle());
    list->addItems(remarks);
    list->setCurrentRow(0);
    body()->addWidget(list);
    connect(addButton(tr("Fermer")), &QPushButton::clicked, this, &QDialog::accept);
    resizeScaled(620, 380);
}

} // namespace agrafe::ui
