// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QWidget>

class QLabel;

namespace agrafe::ui {

class ElidedLabel;

/// A label above a value that gives way; a crossed eye in front when partial diffusion protects the value.
class FactLabel final : public QWidget
{
    Q_OBJECT

public:
    FactLabel(const QString &label, bool figures, QWidget *parent = nullptr);
    void setLabel(const QString &label);
    void setValue(const QString &value, bool protectedValue = false);

protected:
    void changeEvent(QEvent *event) override;

private:
    void speak();
    void levelValues();

    QLabel *m_label;
    QWidget *m_eye;
    ElidedLabel *m_value;
    bool m_protected = false;
};

} // namespace agrafe::ui
