// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace agrafe::ui {

/// A few choices side by side, one of them on: "Toutes | À traiter 3". Tab enters, arrows choose.
class Segments final : public QWidget
{
    Q_OBJECT

public:
    Segments(const QString &accessibleName, const QStringList &texts, QWidget *parent = nullptr);

    void setText(int index, const QString &text);
    [[nodiscard]] int current() const;
    void setCurrent(int index);
    [[nodiscard]] QToolButton *button(int index) const;

Q_SIGNALS:
    void currentChanged(int index);

private:
    QButtonGroup *m_group;
};

} // namespace agrafe::ui
