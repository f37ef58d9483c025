// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/fields/clear_button.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace agrafe::ui {

void addClearButton(QLineEdit *edit)
{
    edit->setClearButtonEnabled(true);
    const auto buttons = edit->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    for (QToolButton *button : buttons) {
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(
                QCoreApplication::translate("agrafe::ui::SearchField", "Effacer la recherche"));
    }
}

} // namespace agrafe::ui
