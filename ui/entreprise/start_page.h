// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/entreprise/recents.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace agrafe::ui {

/// Before anything is asked: what to do, and the companies asked for lately (or examples to try).
class StartPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void setChoices(const QString &title, const QList<Recent> &choices);

Q_SIGNALS:
    void chosen(const QString &key);

private:
    QLabel *m_title;
    QVBoxLayout *m_list;
    QWidget *m_box;
};

} // namespace agrafe::ui
