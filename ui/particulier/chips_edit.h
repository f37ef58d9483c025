// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QFrame>
#include <QStringList>

class QHBoxLayout;
class QLineEdit;

namespace agrafe::ui {

/// Names one by one, each a chip: comma, semicolon or Enter makes one, ← reaches them, Del removes the one
/// that has the focus, Backspace takes the last one back into the text.
class ChipsEdit final : public QFrame
{
    Q_OBJECT

public:
    explicit ChipsEdit(QWidget *parent = nullptr);

    void setTexts(const QStringList &texts);
    /// The chips, and what is typed and not yet one.
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// For screen readers: what the names are.
    void setSpokenName(const QString &name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();
    void left(); ///< the person has finished

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void takeTyped();
    void addChip(const QString &text);
    void removeChip(QWidget *chip);
    [[nodiscard]] bool onEditKey(int key);
    [[nodiscard]] bool onChipKey(QWidget *chip, int key);
    void stepFrom(const QWidget *chip, int step);

    QHBoxLayout *m_layout;
    QLineEdit *m_edit;
    QList<QWidget *> m_chips;
    QString m_spoken;
};

} // namespace agrafe::ui
