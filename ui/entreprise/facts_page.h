// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QList>
#include <QPair>
#include <QScrollArea>

namespace agrafe::ui {

/// A scrolled list of labels and values that can be selected with the mouse or the keyboard.
class FactsPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FactsPage(const QString &accessibleName, QWidget *parent = nullptr);
    void setFacts(const QList<QPair<QString, QString>> &facts);
};

} // namespace agrafe::ui
