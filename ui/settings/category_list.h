// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QListWidget>

namespace agrafe::ui {

/// The categories at the left of the settings: sign, name, and the same marks of selection as the side bar.
class CategoryList final : public QListWidget
{
    Q_OBJECT

public:
    enum Role { SignRole = Qt::UserRole, IdRole, LockedRole };

    explicit CategoryList(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace agrafe::ui
